/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Heater</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Heats the small chamber.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.Heater#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Heater#getMaxTemperature <em>Max Temperature</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Heater#getPower <em>Power</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Heater#getTimeConstant <em>Time Constant</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getHeater()
 * @model abstract="true"
 * @generated
 */
public interface Heater extends Part {
	/**
	 * Returns the value of the '<em><b>Temperature</b></em>' attribute.
	 * The default value is <code>"353.15"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the gas in the chamber.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Temperature</em>' attribute.
	 * @see #setTemperature(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getHeater_Temperature()
	 * @model default="353.15"
	 *        annotation="http://www.ionwright.org/quantity label='Heater temperature set' unit='K' role='SETTING' hardwareMin='293.15' hardwareMax='1000.0' ratePerSecond='2.0' displayUnit='\260C' displayFactor='1' displayOffset='273.15' digits='0'"
	 * @generated
	 */
	double getTemperature();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Heater#getTemperature <em>Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Temperature</em>' attribute.
	 * @see #getTemperature()
	 * @generated
	 */
	void setTemperature(double value);

	/**
	 * Returns the value of the '<em><b>Max Temperature</b></em>' attribute.
	 * The default value is <code>"473.15"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Max Temperature</em>' attribute.
	 * @see #setMaxTemperature(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getHeater_MaxTemperature()
	 * @model default="473.15"
	 *        annotation="http://www.ionwright.org/quantity label='Highest heater temperature' unit='K' role='LIMIT' hardwareMin='293.15' hardwareMax='1500.0' displayUnit='\260C' displayFactor='1' displayOffset='273.15' digits='0'"
	 * @generated
	 */
	double getMaxTemperature();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Heater#getMaxTemperature <em>Max Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Temperature</em>' attribute.
	 * @see #getMaxTemperature()
	 * @generated
	 */
	void setMaxTemperature(double value);

	/**
	 * Returns the value of the '<em><b>Power</b></em>' attribute.
	 * The default value is <code>"20.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it can give.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Power</em>' attribute.
	 * @see #setPower(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getHeater_Power()
	 * @model default="20.0"
	 *        annotation="http://www.ionwright.org/quantity label='Heater power' unit='W' role='FACT' hardwareMin='0.0' hardwareMax='2000.0' displayUnit='W' displayFactor='1' digits='1'"
	 * @generated
	 */
	double getPower();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Heater#getPower <em>Power</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Power</em>' attribute.
	 * @see #getPower()
	 * @generated
	 */
	void setPower(double value);

	/**
	 * Returns the value of the '<em><b>Time Constant</b></em>' attribute.
	 * The default value is <code>"120.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the temperature of the chamber.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time Constant</em>' attribute.
	 * @see #setTimeConstant(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getHeater_TimeConstant()
	 * @model default="120.0"
	 *        annotation="http://www.ionwright.org/quantity label='Time constant' unit='s' role='FACT' hardwareMin='0.1' hardwareMax='100000.0' displayUnit='s' displayFactor='1' digits='0'"
	 * @generated
	 */
	double getTimeConstant();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Heater#getTimeConstant <em>Time Constant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time Constant</em>' attribute.
	 * @see #getTimeConstant()
	 * @generated
	 */
	void setTimeConstant(double value);

} // Heater
