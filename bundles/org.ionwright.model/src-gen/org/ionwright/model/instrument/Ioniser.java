/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ioniser</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Makes ions from the sample at or near atmospheric pressure.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.Ioniser#getPolarity <em>Polarity</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Ioniser#getOperatingPressure <em>Operating Pressure</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getIoniser()
 * @model abstract="true"
 *        annotation="http://www.ionwright.org/seed claims='000/1'"
 * @generated
 */
public interface Ioniser extends Part {
	/**
	 * Returns the value of the '<em><b>Polarity</b></em>' attribute.
	 * The default value is <code>"POSITIVE"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.Polarity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sign of the ions wanted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Polarity</em>' attribute.
	 * @see org.ionwright.model.instrument.Polarity
	 * @see #setPolarity(Polarity)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getIoniser_Polarity()
	 * @model default="POSITIVE"
	 * @generated
	 */
	Polarity getPolarity();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Ioniser#getPolarity <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Polarity</em>' attribute.
	 * @see org.ionwright.model.instrument.Polarity
	 * @see #getPolarity()
	 * @generated
	 */
	void setPolarity(Polarity value);

	/**
	 * Returns the value of the '<em><b>Operating Pressure</b></em>' attribute.
	 * The default value is <code>"101325.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Design pressure of the gas round the ioniser.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Operating Pressure</em>' attribute.
	 * @see #setOperatingPressure(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getIoniser_OperatingPressure()
	 * @model default="101325.0"
	 *        annotation="http://www.ionwright.org/quantity label='Ioniser pressure' unit='Pa' role='FACT' hardwareMin='1.0' hardwareMax='200000.0' displayUnit='mbar' displayFactor='100' digits='1'"
	 * @generated
	 */
	double getOperatingPressure();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Ioniser#getOperatingPressure <em>Operating Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Operating Pressure</em>' attribute.
	 * @see #getOperatingPressure()
	 * @generated
	 */
	void setOperatingPressure(double value);

} // Ioniser
