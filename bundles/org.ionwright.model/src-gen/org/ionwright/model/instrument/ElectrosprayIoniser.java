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
 *   <li>{@link org.ionwright.model.instrument.ElectrosprayIoniser#getDesolvationTemperature <em>Desolvation Temperature</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.ElectrosprayIoniser#getDesolvationGasFlow <em>Desolvation Gas Flow</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getElectrosprayIoniser()
 * @model annotation="http://www.ionwright.org/cv accession='MS:1000073' name='electrospray ionization'"
 *        annotation="http://www.ionwright.org/seed numerals='20' claims='001/1'"
 * @generated
 */
public interface ElectrosprayIoniser extends CapillaryIoniser {
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

} // ElectrosprayIoniser
