/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Heater Coil</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Coil 71 between cylinder 27 and wall 16.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.HeaterCoil#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.HeaterCoil#getMeanDiameter <em>Mean Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.HeaterCoil#getResistance <em>Resistance</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.HeaterCoil#getSupplyVoltage <em>Supply Voltage</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.HeaterCoil#getMaxCurrent <em>Max Current</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.HeaterCoil#getReturnContact <em>Return Contact</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.HeaterCoil#getFeedthroughCurrent <em>Feedthrough Current</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.HeaterCoil#getFeedthroughVoltage <em>Feedthrough Voltage</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getHeaterCoil()
 * @model annotation="http://www.ionwright.org/seed numerals='71'"
 * @generated
 */
public interface HeaterCoil extends Heater {
	/**
	 * Returns the value of the '<em><b>Material</b></em>' attribute.
	 * The default value is <code>"NICHROME"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.HeaterMaterial}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the wire.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Material</em>' attribute.
	 * @see org.ionwright.model.instrument.HeaterMaterial
	 * @see #setMaterial(HeaterMaterial)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getHeaterCoil_Material()
	 * @model default="NICHROME"
	 * @generated
	 */
	HeaterMaterial getMaterial();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.HeaterCoil#getMaterial <em>Material</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Material</em>' attribute.
	 * @see org.ionwright.model.instrument.HeaterMaterial
	 * @see #getMaterial()
	 * @generated
	 */
	void setMaterial(HeaterMaterial value);

	/**
	 * Returns the value of the '<em><b>Mean Diameter</b></em>' attribute.
	 * The default value is <code>"0.0215"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Mean diameter of the winding.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Mean Diameter</em>' attribute.
	 * @see #setMeanDiameter(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getHeaterCoil_MeanDiameter()
	 * @model default="0.0215"
	 *        annotation="http://www.ionwright.org/quantity label='Coil diameter' unit='m' role='FACT' hardwareMin='0.0001' hardwareMax='1.0' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getMeanDiameter();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.HeaterCoil#getMeanDiameter <em>Mean Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mean Diameter</em>' attribute.
	 * @see #getMeanDiameter()
	 * @generated
	 */
	void setMeanDiameter(double value);

	/**
	 * Returns the value of the '<em><b>Resistance</b></em>' attribute.
	 * The default value is <code>"7.1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Resistance</em>' attribute.
	 * @see #setResistance(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getHeaterCoil_Resistance()
	 * @model default="7.1"
	 *        annotation="http://www.ionwright.org/quantity label='Coil resistance' unit='Ohm' role='FACT' hardwareMin='0.001' hardwareMax='1000000.0' displayUnit='\u03a9' displayFactor='1' digits='2'"
	 * @generated
	 */
	double getResistance();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.HeaterCoil#getResistance <em>Resistance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Resistance</em>' attribute.
	 * @see #getResistance()
	 * @generated
	 */
	void setResistance(double value);

	/**
	 * Returns the value of the '<em><b>Supply Voltage</b></em>' attribute.
	 * The default value is <code>"12.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Supply Voltage</em>' attribute.
	 * @see #setSupplyVoltage(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getHeaterCoil_SupplyVoltage()
	 * @model default="12.0"
	 *        annotation="http://www.ionwright.org/quantity label='Heater supply VH' unit='V' role='LIMIT' hardwareMin='0.0' hardwareMax='1000.0' displayUnit='V' displayFactor='1' digits='1'"
	 * @generated
	 */
	double getSupplyVoltage();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.HeaterCoil#getSupplyVoltage <em>Supply Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supply Voltage</em>' attribute.
	 * @see #getSupplyVoltage()
	 * @generated
	 */
	void setSupplyVoltage(double value);

	/**
	 * Returns the value of the '<em><b>Max Current</b></em>' attribute.
	 * The default value is <code>"2.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Max Current</em>' attribute.
	 * @see #setMaxCurrent(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getHeaterCoil_MaxCurrent()
	 * @model default="2.0"
	 *        annotation="http://www.ionwright.org/quantity label='Highest coil current' unit='A' role='LIMIT' hardwareMin='0.0' hardwareMax='1000.0' displayUnit='A' displayFactor='1' digits='2'"
	 * @generated
	 */
	double getMaxCurrent();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.HeaterCoil#getMaxCurrent <em>Max Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Current</em>' attribute.
	 * @see #getMaxCurrent()
	 * @generated
	 */
	void setMaxCurrent(double value);

	/**
	 * Returns the value of the '<em><b>Return Contact</b></em>' attribute.
	 * The default value is <code>"GROUNDED_WALL"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.HeaterReturn}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the other end of the coil goes.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Return Contact</em>' attribute.
	 * @see org.ionwright.model.instrument.HeaterReturn
	 * @see #setReturnContact(HeaterReturn)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getHeaterCoil_ReturnContact()
	 * @model default="GROUNDED_WALL"
	 * @generated
	 */
	HeaterReturn getReturnContact();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.HeaterCoil#getReturnContact <em>Return Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Return Contact</em>' attribute.
	 * @see org.ionwright.model.instrument.HeaterReturn
	 * @see #getReturnContact()
	 * @generated
	 */
	void setReturnContact(HeaterReturn value);

	/**
	 * Returns the value of the '<em><b>Feedthrough Current</b></em>' attribute.
	 * The default value is <code>"3.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of feedthrough 75.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feedthrough Current</em>' attribute.
	 * @see #setFeedthroughCurrent(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getHeaterCoil_FeedthroughCurrent()
	 * @model default="3.0"
	 *        annotation="http://www.ionwright.org/quantity label='Rating of the feedthrough: current' unit='A' role='LIMIT' hardwareMin='0.0' hardwareMax='1000.0' displayUnit='A' displayFactor='1' digits='2'"
	 *        annotation="http://www.ionwright.org/seed numerals='75'"
	 * @generated
	 */
	double getFeedthroughCurrent();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.HeaterCoil#getFeedthroughCurrent <em>Feedthrough Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feedthrough Current</em>' attribute.
	 * @see #getFeedthroughCurrent()
	 * @generated
	 */
	void setFeedthroughCurrent(double value);

	/**
	 * Returns the value of the '<em><b>Feedthrough Voltage</b></em>' attribute.
	 * The default value is <code>"50.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of feedthrough 75.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Feedthrough Voltage</em>' attribute.
	 * @see #setFeedthroughVoltage(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getHeaterCoil_FeedthroughVoltage()
	 * @model default="50.0"
	 *        annotation="http://www.ionwright.org/quantity label='Rating of the feedthrough: voltage' unit='V' role='LIMIT' hardwareMin='0.0' hardwareMax='100000.0' displayUnit='V' displayFactor='1' digits='0'"
	 *        annotation="http://www.ionwright.org/seed numerals='75'"
	 * @generated
	 */
	double getFeedthroughVoltage();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.HeaterCoil#getFeedthroughVoltage <em>Feedthrough Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Feedthrough Voltage</em>' attribute.
	 * @see #getFeedthroughVoltage()
	 * @generated
	 */
	void setFeedthroughVoltage(double value);

} // HeaterCoil
