/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Interface</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Takes ions and gas from the source to the vacuum.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.Interface#getPressure <em>Pressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Interface#getChamber <em>Chamber</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getInterface()
 * @model abstract="true"
 * @generated
 */
public interface Interface extends Part {
	/**
	 * Returns the value of the '<em><b>Pressure</b></em>' attribute.
	 * The default value is <code>"535.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Design pressure at the exit aperture; what is measured comes from the vacuum devices.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Pressure</em>' attribute.
	 * @see #setPressure(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getInterface_Pressure()
	 * @model default="535.0"
	 *        annotation="http://www.ionwright.org/quantity label='Interface pressure' unit='Pa' role='FACT' hardwareMin='0.0001' hardwareMax='101325.0' displayUnit='mbar' displayFactor='100' digits='2'"
	 * @generated
	 */
	double getPressure();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Interface#getPressure <em>Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Pressure</em>' attribute.
	 * @see #getPressure()
	 * @generated
	 */
	void setPressure(double value);

	/**
	 * Returns the value of the '<em><b>Chamber</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The pumped chamber of the interface, or the first behind it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chamber</em>' reference.
	 * @see #setChamber(VacuumChamber)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getInterface_Chamber()
	 * @model resolveProxies="false"
	 * @generated
	 */
	VacuumChamber getChamber();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Interface#getChamber <em>Chamber</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chamber</em>' reference.
	 * @see #getChamber()
	 * @generated
	 */
	void setChamber(VacuumChamber value);

} // Interface
