/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Ion Source</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Everything from the liquid to the first pumped stage.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.IonSource#getConeVoltage <em>Cone Voltage</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.IonSource#getConeGasFlow <em>Cone Gas Flow</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.IonSource#getBlockTemperature <em>Block Temperature</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.IonSource#getIoniser <em>Ioniser</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.IonSource#getLiquidSupply <em>Liquid Supply</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.IonSource#getInterface <em>Interface</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getIonSource()
 * @model
 * @generated
 */
public interface IonSource extends Part {
	/**
	 * Returns the value of the '<em><b>Cone Voltage</b></em>' attribute.
	 * The default value is <code>"40.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sampling cone against the interface chamber; magnitude, the sign follows the polarity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cone Voltage</em>' attribute.
	 * @see #setConeVoltage(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getIonSource_ConeVoltage()
	 * @model default="40.0"
	 *        annotation="http://www.ionwright.org/quantity label='Cone voltage' unit='V' role='SETTING' hardwareMin='0.0' hardwareMax='150.0' ratePerSecond='1000.0' safeValue='0.0' displayUnit='V' displayFactor='1' digits='0'"
	 *        annotation="http://www.ionwright.org/cv accession='MS:1000876' name='cone voltage' unitAccession='UO:0000218' unitName='volt'"
	 * @generated
	 */
	double getConeVoltage();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.IonSource#getConeVoltage <em>Cone Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cone Voltage</em>' attribute.
	 * @see #getConeVoltage()
	 * @generated
	 */
	void setConeVoltage(double value);

	/**
	 * Returns the value of the '<em><b>Cone Gas Flow</b></em>' attribute.
	 * The default value is <code>"1.3888888888888888e-05"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Declustering gas at the cone, at 20 degree Celsius and 101325 Pa.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Cone Gas Flow</em>' attribute.
	 * @see #setConeGasFlow(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getIonSource_ConeGasFlow()
	 * @model default="1.3888888888888888e-05"
	 *        annotation="http://www.ionwright.org/quantity label='Cone gas' unit='m3/s' role='SETTING' hardwareMin='0.0' hardwareMax='8.333333333333333e-05' ratePerSecond='2.7777777777777776e-05' displayUnit='L/h' displayFactor='2.7777777777777776e-07' digits='0'"
	 * @generated
	 */
	double getConeGasFlow();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.IonSource#getConeGasFlow <em>Cone Gas Flow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Cone Gas Flow</em>' attribute.
	 * @see #getConeGasFlow()
	 * @generated
	 */
	void setConeGasFlow(double value);

	/**
	 * Returns the value of the '<em><b>Block Temperature</b></em>' attribute.
	 * The default value is <code>"373.15"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Temperature of the source block.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Block Temperature</em>' attribute.
	 * @see #setBlockTemperature(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getIonSource_BlockTemperature()
	 * @model default="373.15"
	 *        annotation="http://www.ionwright.org/quantity label='Source temperature' unit='K' role='SETTING' hardwareMin='293.15' hardwareMax='423.15' ratePerSecond='1.0' displayUnit='\260C' displayFactor='1' displayOffset='273.15' digits='0'"
	 *        annotation="http://www.ionwright.org/cv accession='MS:1002041' name='source temperature' unitAccession='UO:0000012' unitName='kelvin'"
	 * @generated
	 */
	double getBlockTemperature();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.IonSource#getBlockTemperature <em>Block Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Block Temperature</em>' attribute.
	 * @see #getBlockTemperature()
	 * @generated
	 */
	void setBlockTemperature(double value);

	/**
	 * Returns the value of the '<em><b>Ioniser</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ioniser</em>' containment reference.
	 * @see #setIoniser(Ioniser)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getIonSource_Ioniser()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Ioniser getIoniser();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.IonSource#getIoniser <em>Ioniser</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ioniser</em>' containment reference.
	 * @see #getIoniser()
	 * @generated
	 */
	void setIoniser(Ioniser value);

	/**
	 * Returns the value of the '<em><b>Liquid Supply</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Liquid Supply</em>' containment reference.
	 * @see #setLiquidSupply(LiquidSupply)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getIonSource_LiquidSupply()
	 * @model containment="true"
	 * @generated
	 */
	LiquidSupply getLiquidSupply();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.IonSource#getLiquidSupply <em>Liquid Supply</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Liquid Supply</em>' containment reference.
	 * @see #getLiquidSupply()
	 * @generated
	 */
	void setLiquidSupply(LiquidSupply value);

	/**
	 * Returns the value of the '<em><b>Interface</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From the source down to the first pumped stage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interface</em>' containment reference.
	 * @see #setInterface(Interface)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getIonSource_Interface()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Interface getInterface();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.IonSource#getInterface <em>Interface</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Interface</em>' containment reference.
	 * @see #getInterface()
	 * @generated
	 */
	void setInterface(Interface value);

} // IonSource
