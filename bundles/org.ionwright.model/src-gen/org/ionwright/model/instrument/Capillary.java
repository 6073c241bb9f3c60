/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Capillary</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The tube of small bore that carries the liquid and the high voltage.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.Capillary#getBore <em>Bore</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Capillary#getOuterDiameter <em>Outer Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Capillary#getLength <em>Length</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Capillary#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Capillary#getTip <em>Tip</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Capillary#getTipDistance <em>Tip Distance</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Capillary#getOffAxis <em>Off Axis</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Capillary#getAim <em>Aim</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Capillary#getSupply <em>Supply</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getCapillary()
 * @model annotation="http://www.ionwright.org/seed numerals='20' claims='001/1'"
 * @generated
 */
public interface Capillary extends Part {
	/**
	 * Returns the value of the '<em><b>Bore</b></em>' attribute.
	 * The default value is <code>"0.0001"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Inner diameter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bore</em>' attribute.
	 * @see #setBore(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getCapillary_Bore()
	 * @model default="0.0001"
	 *        annotation="http://www.ionwright.org/quantity label='Capillary bore' unit='m' role='FACT' hardwareMin='1e-06' hardwareMax='0.005' displayUnit='mm' displayFactor='0.001' digits='3'"
	 * @generated
	 */
	double getBore();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Capillary#getBore <em>Bore</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bore</em>' attribute.
	 * @see #getBore()
	 * @generated
	 */
	void setBore(double value);

	/**
	 * Returns the value of the '<em><b>Outer Diameter</b></em>' attribute.
	 * The default value is <code>"0.0004"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outer Diameter</em>' attribute.
	 * @see #setOuterDiameter(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getCapillary_OuterDiameter()
	 * @model default="0.0004"
	 *        annotation="http://www.ionwright.org/quantity label='Capillary outer diameter' unit='m' role='FACT' hardwareMin='1e-06' hardwareMax='0.01' displayUnit='mm' displayFactor='0.001' digits='3'"
	 * @generated
	 */
	double getOuterDiameter();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Capillary#getOuterDiameter <em>Outer Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outer Diameter</em>' attribute.
	 * @see #getOuterDiameter()
	 * @generated
	 */
	void setOuterDiameter(double value);

	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * The default value is <code>"0.1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getCapillary_Length()
	 * @model default="0.1"
	 *        annotation="http://www.ionwright.org/quantity label='Length' unit='m' role='FACT' hardwareMin='0.001' hardwareMax='10.0' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getLength();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Capillary#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(double value);

	/**
	 * Returns the value of the '<em><b>Material</b></em>' attribute.
	 * The default value is <code>"stainless steel"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the tube.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Material</em>' attribute.
	 * @see #setMaterial(String)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getCapillary_Material()
	 * @model default="stainless steel"
	 * @generated
	 */
	String getMaterial();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Capillary#getMaterial <em>Material</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Material</em>' attribute.
	 * @see #getMaterial()
	 * @generated
	 */
	void setMaterial(String value);

	/**
	 * Returns the value of the '<em><b>Tip</b></em>' attribute.
	 * The default value is <code>"SQUARE_5D"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.TipShape}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the end is ground (seed 001, FIG 5).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tip</em>' attribute.
	 * @see org.ionwright.model.instrument.TipShape
	 * @see #setTip(TipShape)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getCapillary_Tip()
	 * @model default="SQUARE_5D"
	 * @generated
	 */
	TipShape getTip();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Capillary#getTip <em>Tip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tip</em>' attribute.
	 * @see org.ionwright.model.instrument.TipShape
	 * @see #getTip()
	 * @generated
	 */
	void setTip(TipShape value);

	/**
	 * Returns the value of the '<em><b>Tip Distance</b></em>' attribute.
	 * The default value is <code>"0.01"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From the tip to the counter electrode.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tip Distance</em>' attribute.
	 * @see #setTipDistance(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getCapillary_TipDistance()
	 * @model default="0.01"
	 *        annotation="http://www.ionwright.org/quantity label='Tip distance' unit='m' role='FACT' hardwareMin='0.0001' hardwareMax='0.2' displayUnit='mm' displayFactor='0.001' digits='1'"
	 * @generated
	 */
	double getTipDistance();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Capillary#getTipDistance <em>Tip Distance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tip Distance</em>' attribute.
	 * @see #getTipDistance()
	 * @generated
	 */
	void setTipDistance(double value);

	/**
	 * Returns the value of the '<em><b>Off Axis</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the tip from the axis of the inlet.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Off Axis</em>' attribute.
	 * @see #setOffAxis(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getCapillary_OffAxis()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Tip off axis' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='0.1' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getOffAxis();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Capillary#getOffAxis <em>Off Axis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Off Axis</em>' attribute.
	 * @see #getOffAxis()
	 * @generated
	 */
	void setOffAxis(double value);

	/**
	 * Returns the value of the '<em><b>Aim</b></em>' attribute.
	 * The default value is <code>"EASE"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.DropletAim}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the tip was chosen for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Aim</em>' attribute.
	 * @see org.ionwright.model.instrument.DropletAim
	 * @see #setAim(DropletAim)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getCapillary_Aim()
	 * @model default="EASE"
	 * @generated
	 */
	DropletAim getAim();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Capillary#getAim <em>Aim</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Aim</em>' attribute.
	 * @see org.ionwright.model.instrument.DropletAim
	 * @see #getAim()
	 * @generated
	 */
	void setAim(DropletAim value);

	/**
	 * Returns the value of the '<em><b>Supply</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What makes V1.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supply</em>' reference.
	 * @see #setSupply(VoltageSupply)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getCapillary_Supply()
	 * @model resolveProxies="false"
	 * @generated
	 */
	VoltageSupply getSupply();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Capillary#getSupply <em>Supply</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supply</em>' reference.
	 * @see #getSupply()
	 * @generated
	 */
	void setSupply(VoltageSupply value);

} // Capillary
