/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Conical Hole</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Frusto-conical hole in the block.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.ConicalHole#getSmallDiameter <em>Small Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.ConicalHole#getLargeDiameter <em>Large Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.ConicalHole#getDepth <em>Depth</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getConicalHole()
 * @model annotation="http://www.ionwright.org/seed claims='000/7'"
 * @generated
 */
public interface ConicalHole extends Part {
	/**
	 * Returns the value of the '<em><b>Small Diameter</b></em>' attribute.
	 * The default value is <code>"0.002"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Small Diameter</em>' attribute.
	 * @see #setSmallDiameter(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getConicalHole_SmallDiameter()
	 * @model default="0.002"
	 *        annotation="http://www.ionwright.org/quantity label='Small diameter' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='0.1' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getSmallDiameter();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ConicalHole#getSmallDiameter <em>Small Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Small Diameter</em>' attribute.
	 * @see #getSmallDiameter()
	 * @generated
	 */
	void setSmallDiameter(double value);

	/**
	 * Returns the value of the '<em><b>Large Diameter</b></em>' attribute.
	 * The default value is <code>"0.00892820323027551"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Large Diameter</em>' attribute.
	 * @see #setLargeDiameter(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getConicalHole_LargeDiameter()
	 * @model default="0.00892820323027551"
	 *        annotation="http://www.ionwright.org/quantity label='Large diameter' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='0.2' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getLargeDiameter();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ConicalHole#getLargeDiameter <em>Large Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Large Diameter</em>' attribute.
	 * @see #getLargeDiameter()
	 * @generated
	 */
	void setLargeDiameter(double value);

	/**
	 * Returns the value of the '<em><b>Depth</b></em>' attribute.
	 * The default value is <code>"0.006"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Depth</em>' attribute.
	 * @see #setDepth(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getConicalHole_Depth()
	 * @model default="0.006"
	 *        annotation="http://www.ionwright.org/quantity label='Depth' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='0.2' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getDepth();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ConicalHole#getDepth <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Depth</em>' attribute.
	 * @see #getDepth()
	 * @generated
	 */
	void setDepth(double value);

} // ConicalHole
