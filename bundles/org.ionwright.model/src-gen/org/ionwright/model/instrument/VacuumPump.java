/**
 */
package org.ionwright.model.instrument;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Vacuum Pump</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A vacuum pump.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.VacuumPump#getName <em>Name</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.VacuumPump#getKind <em>Kind</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.VacuumPump#getSpeed <em>Speed</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getVacuumPump()
 * @model
 * @generated
 */
public interface VacuumPump extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getVacuumPump_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.VacuumPump#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"TURBO"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.PumpKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.ionwright.model.instrument.PumpKind
	 * @see #setKind(PumpKind)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getVacuumPump_Kind()
	 * @model default="TURBO"
	 * @generated
	 */
	PumpKind getKind();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.VacuumPump#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.ionwright.model.instrument.PumpKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(PumpKind value);

	/**
	 * Returns the value of the '<em><b>Speed</b></em>' attribute.
	 * The default value is <code>"0.2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For nitrogen at the inlet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Speed</em>' attribute.
	 * @see #setSpeed(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getVacuumPump_Speed()
	 * @model default="0.2"
	 *        annotation="http://www.ionwright.org/quantity label='Pumping speed' unit='m3/s' role='FACT' hardwareMin='0.0' hardwareMax='10000.0' displayUnit='L/s' displayFactor='0.001' digits='1'"
	 * @generated
	 */
	double getSpeed();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.VacuumPump#getSpeed <em>Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Speed</em>' attribute.
	 * @see #getSpeed()
	 * @generated
	 */
	void setSpeed(double value);

} // VacuumPump
