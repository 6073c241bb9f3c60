/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Capillary Ioniser</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Sprays from a capillary at high voltage.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.CapillaryIoniser#getCapillaryVoltage <em>Capillary Voltage</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.CapillaryIoniser#isHvOnCapillary <em>Hv On Capillary</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.CapillaryIoniser#getCapillaryCurrent <em>Capillary Current</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.CapillaryIoniser#getCapillary <em>Capillary</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getCapillaryIoniser()
 * @model abstract="true"
 * @generated
 */
public interface CapillaryIoniser extends Ioniser {
	/**
	 * Returns the value of the '<em><b>Capillary Voltage</b></em>' attribute.
	 * The default value is <code>"3000.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Magnitude; the sign follows the polarity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capillary Voltage</em>' attribute.
	 * @see #setCapillaryVoltage(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getCapillaryIoniser_CapillaryVoltage()
	 * @model default="3000.0"
	 *        annotation="http://www.ionwright.org/quantity label='Capillary voltage' unit='V' role='SETTING' hardwareMin='0.0' hardwareMax='5000.0' ratePerSecond='1000.0' safeValue='0.0' displayUnit='V' displayFactor='1' digits='0'"
	 *        annotation="http://www.ionwright.org/cv accession='MS:1000486' name='source potential' unitAccession='UO:0000218' unitName='volt'"
	 * @generated
	 */
	double getCapillaryVoltage();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.CapillaryIoniser#getCapillaryVoltage <em>Capillary Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capillary Voltage</em>' attribute.
	 * @see #getCapillaryVoltage()
	 * @generated
	 */
	void setCapillaryVoltage(double value);

	/**
	 * Returns the value of the '<em><b>Hv On Capillary</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the capillary is at high voltage and the inlet near ground; the other way round otherwise.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hv On Capillary</em>' attribute.
	 * @see #setHvOnCapillary(boolean)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getCapillaryIoniser_HvOnCapillary()
	 * @model default="true"
	 * @generated
	 */
	boolean isHvOnCapillary();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.CapillaryIoniser#isHvOnCapillary <em>Hv On Capillary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hv On Capillary</em>' attribute.
	 * @see #isHvOnCapillary()
	 * @generated
	 */
	void setHvOnCapillary(boolean value);

	/**
	 * Returns the value of the '<em><b>Capillary Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measured at the supply.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capillary Current</em>' attribute.
	 * @see #setCapillaryCurrent(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getCapillaryIoniser_CapillaryCurrent()
	 * @model transient="true"
	 *        annotation="http://www.ionwright.org/quantity label='Capillary current' unit='A' role='READBACK' hardwareMin='0.0' hardwareMax='5e-05' displayUnit='\265A' displayFactor='1e-06' digits='3'"
	 * @generated
	 */
	double getCapillaryCurrent();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.CapillaryIoniser#getCapillaryCurrent <em>Capillary Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capillary Current</em>' attribute.
	 * @see #getCapillaryCurrent()
	 * @generated
	 */
	void setCapillaryCurrent(double value);

	/**
	 * Returns the value of the '<em><b>Capillary</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Capillary</em>' containment reference.
	 * @see #setCapillary(Capillary)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getCapillaryIoniser_Capillary()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Capillary getCapillary();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.CapillaryIoniser#getCapillary <em>Capillary</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capillary</em>' containment reference.
	 * @see #getCapillary()
	 * @generated
	 */
	void setCapillary(Capillary value);

} // CapillaryIoniser
