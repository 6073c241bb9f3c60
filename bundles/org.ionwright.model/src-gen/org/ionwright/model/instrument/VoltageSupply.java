/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Voltage Supply</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Makes a voltage for one or more parts.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.VoltageSupply#getMaxVoltage <em>Max Voltage</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.VoltageSupply#getMaxCurrent <em>Max Current</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.VoltageSupply#getRampRate <em>Ramp Rate</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getVoltageSupply()
 * @model
 * @generated
 */
public interface VoltageSupply extends Part {
	/**
	 * Returns the value of the '<em><b>Max Voltage</b></em>' attribute.
	 * The default value is <code>"5000.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Max Voltage</em>' attribute.
	 * @see #setMaxVoltage(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getVoltageSupply_MaxVoltage()
	 * @model default="5000.0"
	 *        annotation="http://www.ionwright.org/quantity label='Highest voltage' unit='V' role='LIMIT' hardwareMin='0.0' hardwareMax='100000.0' displayUnit='V' displayFactor='1' digits='0'"
	 * @generated
	 */
	double getMaxVoltage();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.VoltageSupply#getMaxVoltage <em>Max Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Voltage</em>' attribute.
	 * @see #getMaxVoltage()
	 * @generated
	 */
	void setMaxVoltage(double value);

	/**
	 * Returns the value of the '<em><b>Max Current</b></em>' attribute.
	 * The default value is <code>"5e-05"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Above it the supply trips.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Current</em>' attribute.
	 * @see #setMaxCurrent(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getVoltageSupply_MaxCurrent()
	 * @model default="5e-05"
	 *        annotation="http://www.ionwright.org/quantity label='Highest current' unit='A' role='LIMIT' hardwareMin='0.0' hardwareMax='1.0' displayUnit='\265A' displayFactor='1e-06' digits='2'"
	 * @generated
	 */
	double getMaxCurrent();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.VoltageSupply#getMaxCurrent <em>Max Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Current</em>' attribute.
	 * @see #getMaxCurrent()
	 * @generated
	 */
	void setMaxCurrent(double value);

	/**
	 * Returns the value of the '<em><b>Ramp Rate</b></em>' attribute.
	 * The default value is <code>"1000.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Volts per second.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ramp Rate</em>' attribute.
	 * @see #setRampRate(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getVoltageSupply_RampRate()
	 * @model default="1000.0"
	 *        annotation="http://www.ionwright.org/quantity label='Ramp rate' unit='V' role='LIMIT' hardwareMin='0.0' hardwareMax='1000000.0' displayUnit='V' displayFactor='1' digits='0'"
	 * @generated
	 */
	double getRampRate();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.VoltageSupply#getRampRate <em>Ramp Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ramp Rate</em>' attribute.
	 * @see #getRampRate()
	 * @generated
	 */
	void setRampRate(double value);

} // VoltageSupply
