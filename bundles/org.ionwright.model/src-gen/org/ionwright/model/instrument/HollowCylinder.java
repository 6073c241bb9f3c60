/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Hollow Cylinder</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Metal cylinder 27 in the small chamber; the heater sits between it and the wall.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.HollowCylinder#getInnerDiameter <em>Inner Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.HollowCylinder#getOuterDiameter <em>Outer Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.HollowCylinder#getLength <em>Length</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.HollowCylinder#getPotential <em>Potential</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getHollowCylinder()
 * @model annotation="http://www.ionwright.org/seed numerals='27'"
 * @generated
 */
public interface HollowCylinder extends Part {
	/**
	 * Returns the value of the '<em><b>Inner Diameter</b></em>' attribute.
	 * The default value is <code>"0.016"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Inner Diameter</em>' attribute.
	 * @see #setInnerDiameter(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getHollowCylinder_InnerDiameter()
	 * @model default="0.016"
	 *        annotation="http://www.ionwright.org/quantity label='Inner diameter' unit='m' role='FACT' hardwareMin='0.0001' hardwareMax='1.0' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getInnerDiameter();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.HollowCylinder#getInnerDiameter <em>Inner Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Inner Diameter</em>' attribute.
	 * @see #getInnerDiameter()
	 * @generated
	 */
	void setInnerDiameter(double value);

	/**
	 * Returns the value of the '<em><b>Outer Diameter</b></em>' attribute.
	 * The default value is <code>"0.018"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Outer Diameter</em>' attribute.
	 * @see #setOuterDiameter(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getHollowCylinder_OuterDiameter()
	 * @model default="0.018"
	 *        annotation="http://www.ionwright.org/quantity label='Outer diameter' unit='m' role='FACT' hardwareMin='0.0001' hardwareMax='1.0' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getOuterDiameter();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.HollowCylinder#getOuterDiameter <em>Outer Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Outer Diameter</em>' attribute.
	 * @see #getOuterDiameter()
	 * @generated
	 */
	void setOuterDiameter(double value);

	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * The default value is <code>"0.06"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getHollowCylinder_Length()
	 * @model default="0.06"
	 *        annotation="http://www.ionwright.org/quantity label='Length' unit='m' role='FACT' hardwareMin='0.0001' hardwareMax='1.0' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getLength();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.HollowCylinder#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(double value);

	/**
	 * Returns the value of the '<em><b>Potential</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Same sign as the capillary.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Potential</em>' attribute.
	 * @see #setPotential(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getHollowCylinder_Potential()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Cylinder voltage' unit='V' role='SETTING' hardwareMin='0.0' hardwareMax='500.0' ratePerSecond='500.0' safeValue='0.0' displayUnit='V' displayFactor='1' digits='0'"
	 * @generated
	 */
	double getPotential();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.HollowCylinder#getPotential <em>Potential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Potential</em>' attribute.
	 * @see #getPotential()
	 * @generated
	 */
	void setPotential(double value);

} // HollowCylinder
