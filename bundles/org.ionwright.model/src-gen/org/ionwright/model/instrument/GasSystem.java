/**
 */
package org.ionwright.model.instrument;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Gas System</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Gas supplies and exhaust.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.GasSystem#getExhaustPressure <em>Exhaust Pressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.GasSystem#getReservoirs <em>Reservoirs</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getGasSystem()
 * @model
 * @generated
 */
public interface GasSystem extends Part {
	/**
	 * Returns the value of the '<em><b>Exhaust Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Exhaust Pressure</em>' attribute.
	 * @see #setExhaustPressure(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getGasSystem_ExhaustPressure()
	 * @model transient="true"
	 *        annotation="http://www.ionwright.org/quantity label='Source exhaust against atmosphere' unit='Pa' role='READBACK' hardwareMin='-100000.0' hardwareMax='100000.0' displayUnit='mbar' displayFactor='100.0' digits='1'"
	 * @generated
	 */
	double getExhaustPressure();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.GasSystem#getExhaustPressure <em>Exhaust Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Exhaust Pressure</em>' attribute.
	 * @see #getExhaustPressure()
	 * @generated
	 */
	void setExhaustPressure(double value);

	/**
	 * Returns the value of the '<em><b>Reservoirs</b></em>' containment reference list.
	 * The list contents are of type {@link org.ionwright.model.instrument.GasReservoir}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Reservoirs</em>' containment reference list.
	 * @see org.ionwright.model.instrument.InstrumentPackage#getGasSystem_Reservoirs()
	 * @model containment="true"
	 * @generated
	 */
	EList<GasReservoir> getReservoirs();

} // GasSystem
