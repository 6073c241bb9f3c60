/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Conical Insert</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A frusto-conical member with a bore, let into the block.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.ConicalInsert#getBoreDiameter <em>Bore Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.ConicalInsert#getHalfAngle <em>Half Angle</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.ConicalInsert#getSmallDiameter <em>Small Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.ConicalInsert#getLargeDiameter <em>Large Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.ConicalInsert#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.ConicalInsert#getOffset <em>Offset</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.ConicalInsert#getTilt <em>Tilt</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.ConicalInsert#getProtrusion <em>Protrusion</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.ConicalInsert#isInsulated <em>Insulated</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.ConicalInsert#getInsulationResistance <em>Insulation Resistance</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.ConicalInsert#getPotential <em>Potential</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.ConicalInsert#getSupply <em>Supply</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getConicalInsert()
 * @model annotation="http://www.ionwright.org/seed claims='000/7 000/8'"
 * @generated
 */
public interface ConicalInsert extends Part {
	/**
	 * Returns the value of the '<em><b>Bore Diameter</b></em>' attribute.
	 * The default value is <code>"0.001"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The effective exit diameter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bore Diameter</em>' attribute.
	 * @see #setBoreDiameter(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getConicalInsert_BoreDiameter()
	 * @model default="0.001"
	 *        annotation="http://www.ionwright.org/quantity label='Insert bore' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='0.02' displayUnit='mm' displayFactor='0.001' digits='3'"
	 * @generated
	 */
	double getBoreDiameter();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ConicalInsert#getBoreDiameter <em>Bore Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Bore Diameter</em>' attribute.
	 * @see #getBoreDiameter()
	 * @generated
	 */
	void setBoreDiameter(double value);

	/**
	 * Returns the value of the '<em><b>Half Angle</b></em>' attribute.
	 * The default value is <code>"0.5235987755982988"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Half Angle</em>' attribute.
	 * @see #setHalfAngle(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getConicalInsert_HalfAngle()
	 * @model default="0.5235987755982988"
	 *        annotation="http://www.ionwright.org/quantity label='Insert half angle' unit='rad' role='FACT' hardwareMin='0.0' hardwareMax='1.5707963267948966' displayUnit='\260' displayFactor='0.017453292519943295' digits='1'"
	 * @generated
	 */
	double getHalfAngle();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ConicalInsert#getHalfAngle <em>Half Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Half Angle</em>' attribute.
	 * @see #getHalfAngle()
	 * @generated
	 */
	void setHalfAngle(double value);

	/**
	 * Returns the value of the '<em><b>Small Diameter</b></em>' attribute.
	 * The default value is <code>"0.0013071796769724491"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Small Diameter</em>' attribute.
	 * @see #setSmallDiameter(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getConicalInsert_SmallDiameter()
	 * @model default="0.0013071796769724491"
	 *        annotation="http://www.ionwright.org/quantity label='Small outer diameter' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='0.1' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getSmallDiameter();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ConicalInsert#getSmallDiameter <em>Small Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Small Diameter</em>' attribute.
	 * @see #getSmallDiameter()
	 * @generated
	 */
	void setSmallDiameter(double value);

	/**
	 * Returns the value of the '<em><b>Large Diameter</b></em>' attribute.
	 * The default value is <code>"0.008235382907247958"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Large Diameter</em>' attribute.
	 * @see #setLargeDiameter(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getConicalInsert_LargeDiameter()
	 * @model default="0.008235382907247958"
	 *        annotation="http://www.ionwright.org/quantity label='Large outer diameter' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='0.2' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getLargeDiameter();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ConicalInsert#getLargeDiameter <em>Large Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Large Diameter</em>' attribute.
	 * @see #getLargeDiameter()
	 * @generated
	 */
	void setLargeDiameter(double value);

	/**
	 * Returns the value of the '<em><b>Material</b></em>' attribute.
	 * The default value is <code>"stainless steel"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the insert.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Material</em>' attribute.
	 * @see #setMaterial(String)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getConicalInsert_Material()
	 * @model default="stainless steel"
	 * @generated
	 */
	String getMaterial();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ConicalInsert#getMaterial <em>Material</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Material</em>' attribute.
	 * @see #getMaterial()
	 * @generated
	 */
	void setMaterial(String value);

	/**
	 * Returns the value of the '<em><b>Offset</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of its axis from that of the hole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Offset</em>' attribute.
	 * @see #setOffset(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getConicalInsert_Offset()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Offset' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='0.01' displayUnit='mm' displayFactor='0.001' digits='3'"
	 * @generated
	 */
	double getOffset();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ConicalInsert#getOffset <em>Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Offset</em>' attribute.
	 * @see #getOffset()
	 * @generated
	 */
	void setOffset(double value);

	/**
	 * Returns the value of the '<em><b>Tilt</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of its axis against that of the hole.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tilt</em>' attribute.
	 * @see #setTilt(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getConicalInsert_Tilt()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Tilt' unit='rad' role='FACT' hardwareMin='0.0' hardwareMax='1.0' displayUnit='\260' displayFactor='0.017453292519943295' digits='2'"
	 * @generated
	 */
	double getTilt();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ConicalInsert#getTilt <em>Tilt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tilt</em>' attribute.
	 * @see #getTilt()
	 * @generated
	 */
	void setTilt(double value);

	/**
	 * Returns the value of the '<em><b>Protrusion</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the insert stands out of the wall into the passage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Protrusion</em>' attribute.
	 * @see #setProtrusion(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getConicalInsert_Protrusion()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Insert protrusion' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='0.02' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getProtrusion();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ConicalInsert#getProtrusion <em>Protrusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Protrusion</em>' attribute.
	 * @see #getProtrusion()
	 * @generated
	 */
	void setProtrusion(double value);

	/**
	 * Returns the value of the '<em><b>Insulated</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it can be at another potential than the block.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Insulated</em>' attribute.
	 * @see #setInsulated(boolean)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getConicalInsert_Insulated()
	 * @model default="true"
	 * @generated
	 */
	boolean isInsulated();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ConicalInsert#isInsulated <em>Insulated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Insulated</em>' attribute.
	 * @see #isInsulated()
	 * @generated
	 */
	void setInsulated(boolean value);

	/**
	 * Returns the value of the '<em><b>Insulation Resistance</b></em>' attribute.
	 * The default value is <code>"100000000000.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Between insert and block.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Insulation Resistance</em>' attribute.
	 * @see #setInsulationResistance(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getConicalInsert_InsulationResistance()
	 * @model default="100000000000.0"
	 *        annotation="http://www.ionwright.org/quantity label='Insulation resistance' unit='Ohm' role='FACT' hardwareMin='0.0' hardwareMax='1000000000000000.0' displayUnit='G\u03a9' displayFactor='1000000000.0' digits='2'"
	 * @generated
	 */
	double getInsulationResistance();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ConicalInsert#getInsulationResistance <em>Insulation Resistance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Insulation Resistance</em>' attribute.
	 * @see #getInsulationResistance()
	 * @generated
	 */
	void setInsulationResistance(double value);

	/**
	 * Returns the value of the '<em><b>Potential</b></em>' attribute.
	 * The default value is <code>"3.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Above the block; magnitude, the sign follows the polarity.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Potential</em>' attribute.
	 * @see #setPotential(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getConicalInsert_Potential()
	 * @model default="3.0"
	 *        annotation="http://www.ionwright.org/quantity label='Extractor voltage' unit='V' role='SETTING' hardwareMin='0.0' hardwareMax='20.0' ratePerSecond='1000.0' safeValue='0.0' displayUnit='V' displayFactor='1' digits='1'"
	 * @generated
	 */
	double getPotential();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ConicalInsert#getPotential <em>Potential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Potential</em>' attribute.
	 * @see #getPotential()
	 * @generated
	 */
	void setPotential(double value);

	/**
	 * Returns the value of the '<em><b>Supply</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What makes the extraction voltage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supply</em>' reference.
	 * @see #setSupply(VoltageSupply)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getConicalInsert_Supply()
	 * @model resolveProxies="false"
	 * @generated
	 */
	VoltageSupply getSupply();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ConicalInsert#getSupply <em>Supply</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supply</em>' reference.
	 * @see #getSupply()
	 * @generated
	 */
	void setSupply(VoltageSupply value);

} // ConicalInsert
