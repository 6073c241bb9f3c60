/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Block</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The block that defines the chamber.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.Block#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Block#getPotential <em>Potential</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getBlock()
 * @model annotation="http://www.ionwright.org/seed claims='000/7'"
 * @generated
 */
public interface Block extends Part {
	/**
	 * Returns the value of the '<em><b>Material</b></em>' attribute.
	 * The default value is <code>"stainless steel"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the block.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Material</em>' attribute.
	 * @see #setMaterial(String)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getBlock_Material()
	 * @model default="stainless steel"
	 * @generated
	 */
	String getMaterial();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Block#getMaterial <em>Material</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Material</em>' attribute.
	 * @see #getMaterial()
	 * @generated
	 */
	void setMaterial(String value);

	/**
	 * Returns the value of the '<em><b>Potential</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Against ground.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Potential</em>' attribute.
	 * @see #setPotential(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getBlock_Potential()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Block potential' unit='V' role='FACT' hardwareMin='-500.0' hardwareMax='500.0' displayUnit='V' displayFactor='1' digits='0'"
	 * @generated
	 */
	double getPotential();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Block#getPotential <em>Potential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Potential</em>' attribute.
	 * @see #getPotential()
	 * @generated
	 */
	void setPotential(double value);

} // Block
