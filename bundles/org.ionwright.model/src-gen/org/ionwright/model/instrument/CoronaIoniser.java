/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Corona Ioniser</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Ionises the vapour by a corona discharge.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.CoronaIoniser#getCoronaVoltage <em>Corona Voltage</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.CoronaIoniser#getCoronaCurrent <em>Corona Current</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.CoronaIoniser#getCorona <em>Corona</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getCoronaIoniser()
 * @model abstract="true"
 * @generated
 */
public interface CoronaIoniser extends Ioniser {
	/**
	 * Returns the value of the '<em><b>Corona Voltage</b></em>' attribute.
	 * The default value is <code>"2000.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the corona needle; magnitude, the sign follows the polarity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Corona Voltage</em>' attribute.
	 * @see #setCoronaVoltage(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getCoronaIoniser_CoronaVoltage()
	 * @model default="2000.0"
	 *        annotation="http://www.ionwright.org/quantity label='Corona voltage' unit='V' role='SETTING' hardwareMin='0.0' hardwareMax='5000.0' ratePerSecond='1000.0' safeValue='0.0' displayUnit='V' displayFactor='1' digits='0'"
	 * @generated
	 */
	double getCoronaVoltage();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.CoronaIoniser#getCoronaVoltage <em>Corona Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Corona Voltage</em>' attribute.
	 * @see #getCoronaVoltage()
	 * @generated
	 */
	void setCoronaVoltage(double value);

	/**
	 * Returns the value of the '<em><b>Corona Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the discharge.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Corona Current</em>' attribute.
	 * @see #setCoronaCurrent(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getCoronaIoniser_CoronaCurrent()
	 * @model transient="true"
	 *        annotation="http://www.ionwright.org/quantity label='Corona current' unit='A' role='READBACK' hardwareMin='0.0' hardwareMax='0.0001' displayUnit='\265A' displayFactor='1e-06' digits='2'"
	 * @generated
	 */
	double getCoronaCurrent();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.CoronaIoniser#getCoronaCurrent <em>Corona Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Corona Current</em>' attribute.
	 * @see #getCoronaCurrent()
	 * @generated
	 */
	void setCoronaCurrent(double value);

	/**
	 * Returns the value of the '<em><b>Corona</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Corona</em>' containment reference.
	 * @see #setCorona(CoronaNeedle)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getCoronaIoniser_Corona()
	 * @model containment="true" required="true"
	 * @generated
	 */
	CoronaNeedle getCorona();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.CoronaIoniser#getCorona <em>Corona</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Corona</em>' containment reference.
	 * @see #getCorona()
	 * @generated
	 */
	void setCorona(CoronaNeedle value);

} // CoronaIoniser
