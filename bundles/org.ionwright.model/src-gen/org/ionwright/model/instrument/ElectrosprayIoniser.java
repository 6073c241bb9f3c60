/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Electrospray Ioniser</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Sprays the liquid from a charged capillary.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.ElectrosprayIoniser#getCapillaryVoltage <em>Capillary Voltage</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.ElectrosprayIoniser#getCapillaryCurrent <em>Capillary Current</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.ElectrosprayIoniser#getDesolvationTemperature <em>Desolvation Temperature</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.ElectrosprayIoniser#getDesolvationGasFlow <em>Desolvation Gas Flow</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.ElectrosprayIoniser#getCapillary <em>Capillary</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getElectrosprayIoniser()
 * @model annotation="http://www.ionwright.org/cv accession='MS:1000073' name='electrospray ionization'"
 *        annotation="http://www.ionwright.org/seed numerals='20' claims='001/1'"
 * @generated
 */
public interface ElectrosprayIoniser extends Ioniser {
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
	 * @see org.ionwright.model.instrument.InstrumentPackage#getElectrosprayIoniser_CapillaryVoltage()
	 * @model default="3000.0"
	 *        annotation="http://www.ionwright.org/quantity label='Capillary voltage' unit='V' role='SETTING' hardwareMin='0.0' hardwareMax='5000.0' ratePerSecond='1000.0' safeValue='0.0' displayUnit='V' displayFactor='1' digits='0'"
	 *        annotation="http://www.ionwright.org/cv accession='MS:1000486' name='source potential' unitAccession='UO:0000218' unitName='volt'"
	 * @generated
	 */
	double getCapillaryVoltage();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ElectrosprayIoniser#getCapillaryVoltage <em>Capillary Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capillary Voltage</em>' attribute.
	 * @see #getCapillaryVoltage()
	 * @generated
	 */
	void setCapillaryVoltage(double value);

	/**
	 * Returns the value of the '<em><b>Capillary Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Measured at the supply.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Capillary Current</em>' attribute.
	 * @see #setCapillaryCurrent(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getElectrosprayIoniser_CapillaryCurrent()
	 * @model transient="true"
	 *        annotation="http://www.ionwright.org/quantity label='Capillary current' unit='A' role='READBACK' hardwareMin='0.0' hardwareMax='5e-05' displayUnit='\265A' displayFactor='1e-06' digits='3'"
	 * @generated
	 */
	double getCapillaryCurrent();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ElectrosprayIoniser#getCapillaryCurrent <em>Capillary Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capillary Current</em>' attribute.
	 * @see #getCapillaryCurrent()
	 * @generated
	 */
	void setCapillaryCurrent(double value);

	/**
	 * Returns the value of the '<em><b>Desolvation Temperature</b></em>' attribute.
	 * The default value is <code>"573.15"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the desolvation gas at its heater.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Desolvation Temperature</em>' attribute.
	 * @see #setDesolvationTemperature(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getElectrosprayIoniser_DesolvationTemperature()
	 * @model default="573.15"
	 *        annotation="http://www.ionwright.org/quantity label='Desolvation temperature' unit='K' role='SETTING' hardwareMin='293.15' hardwareMax='923.15' ratePerSecond='5.0' safeValue='293.15' displayUnit='\260C' displayFactor='1' displayOffset='273.15' digits='0'"
	 * @generated
	 */
	double getDesolvationTemperature();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ElectrosprayIoniser#getDesolvationTemperature <em>Desolvation Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Desolvation Temperature</em>' attribute.
	 * @see #getDesolvationTemperature()
	 * @generated
	 */
	void setDesolvationTemperature(double value);

	/**
	 * Returns the value of the '<em><b>Desolvation Gas Flow</b></em>' attribute.
	 * The default value is <code>"8.333333333333333e-05"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * At 20 degree Celsius and 101325 Pa.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Desolvation Gas Flow</em>' attribute.
	 * @see #setDesolvationGasFlow(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getElectrosprayIoniser_DesolvationGasFlow()
	 * @model default="8.333333333333333e-05"
	 *        annotation="http://www.ionwright.org/quantity label='Desolvation gas' unit='m3/s' role='SETTING' hardwareMin='0.0' hardwareMax='0.0003333333333333333' ratePerSecond='8.333333333333333e-05' displayUnit='L/h' displayFactor='2.7777777777777776e-07' digits='0'"
	 * @generated
	 */
	double getDesolvationGasFlow();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ElectrosprayIoniser#getDesolvationGasFlow <em>Desolvation Gas Flow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Desolvation Gas Flow</em>' attribute.
	 * @see #getDesolvationGasFlow()
	 * @generated
	 */
	void setDesolvationGasFlow(double value);

	/**
	 * Returns the value of the '<em><b>Capillary</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Capillary</em>' containment reference.
	 * @see #setCapillary(Capillary)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getElectrosprayIoniser_Capillary()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Capillary getCapillary();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ElectrosprayIoniser#getCapillary <em>Capillary</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Capillary</em>' containment reference.
	 * @see #getCapillary()
	 * @generated
	 */
	void setCapillary(Capillary value);

} // ElectrosprayIoniser
