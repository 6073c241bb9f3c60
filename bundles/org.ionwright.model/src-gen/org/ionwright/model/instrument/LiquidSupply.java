/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Liquid Supply</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Feeds the capillary.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.LiquidSupply#getFlow <em>Flow</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.LiquidSupply#getSolvent <em>Solvent</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.LiquidSupply#getKind <em>Kind</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.LiquidSupply#getLevel <em>Level</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.LiquidSupply#getMaxPressure <em>Max Pressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.LiquidSupply#getSample <em>Sample</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getLiquidSupply()
 * @model annotation="http://www.ionwright.org/cv accession='MS:1000057' name='electrospray inlet'"
 * @generated
 */
public interface LiquidSupply extends Part {
	/**
	 * Returns the value of the '<em><b>Flow</b></em>' attribute.
	 * The default value is <code>"1.6666666666666666e-10"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Volume flow of the liquid.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Flow</em>' attribute.
	 * @see #setFlow(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getLiquidSupply_Flow()
	 * @model default="1.6666666666666666e-10"
	 *        annotation="http://www.ionwright.org/quantity label='Liquid flow' unit='m3/s' role='SETTING' hardwareMin='0.0' hardwareMax='1e-08' ratePerSecond='1.6666666666666667e-09' safeValue='0.0' displayUnit='\265L/min' displayFactor='1.6666666666666667e-11' digits='1'"
	 * @generated
	 */
	double getFlow();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.LiquidSupply#getFlow <em>Flow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Flow</em>' attribute.
	 * @see #getFlow()
	 * @generated
	 */
	void setFlow(double value);

	/**
	 * Returns the value of the '<em><b>Solvent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the sample is dissolved in, for people and for the onset of the spray.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Solvent</em>' attribute.
	 * @see #setSolvent(String)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getLiquidSupply_Solvent()
	 * @model
	 * @generated
	 */
	String getSolvent();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.LiquidSupply#getSolvent <em>Solvent</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Solvent</em>' attribute.
	 * @see #getSolvent()
	 * @generated
	 */
	void setSolvent(String value);

	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"SYRINGE"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.LiquidSupplyKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the liquid comes from.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.ionwright.model.instrument.LiquidSupplyKind
	 * @see #setKind(LiquidSupplyKind)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getLiquidSupply_Kind()
	 * @model default="SYRINGE"
	 * @generated
	 */
	LiquidSupplyKind getKind();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.LiquidSupply#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.ionwright.model.instrument.LiquidSupplyKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(LiquidSupplyKind value);

	/**
	 * Returns the value of the '<em><b>Level</b></em>' attribute.
	 * The default value is <code>"1e-05"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In syringe or bottle at the start.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Level</em>' attribute.
	 * @see #setLevel(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getLiquidSupply_Level()
	 * @model default="1e-05"
	 *        annotation="http://www.ionwright.org/quantity label='Liquid left' unit='m3' role='FACT' hardwareMin='0.0' hardwareMax='0.1' displayUnit='cm\263' displayFactor='1e-06' digits='1'"
	 * @generated
	 */
	double getLevel();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.LiquidSupply#getLevel <em>Level</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Level</em>' attribute.
	 * @see #getLevel()
	 * @generated
	 */
	void setLevel(double value);

	/**
	 * Returns the value of the '<em><b>Max Pressure</b></em>' attribute.
	 * The default value is <code>"20000000.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Max Pressure</em>' attribute.
	 * @see #setMaxPressure(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getLiquidSupply_MaxPressure()
	 * @model default="20000000.0"
	 *        annotation="http://www.ionwright.org/quantity label='Highest liquid pressure' unit='Pa' role='LIMIT' hardwareMin='0.0' hardwareMax='200000000.0' displayUnit='mbar' displayFactor='100.0' digits='0'"
	 * @generated
	 */
	double getMaxPressure();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.LiquidSupply#getMaxPressure <em>Max Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Pressure</em>' attribute.
	 * @see #getMaxPressure()
	 * @generated
	 */
	void setMaxPressure(double value);

	/**
	 * Returns the value of the '<em><b>Sample</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Sample</em>' containment reference.
	 * @see #setSample(Sample)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getLiquidSupply_Sample()
	 * @model containment="true"
	 * @generated
	 */
	Sample getSample();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.LiquidSupply#getSample <em>Sample</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sample</em>' containment reference.
	 * @see #getSample()
	 * @generated
	 */
	void setSample(Sample value);

} // LiquidSupply
