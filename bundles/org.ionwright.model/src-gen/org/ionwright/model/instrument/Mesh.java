/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mesh</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Mesh 47: shown, not explained.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.Mesh#getPotential <em>Potential</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Mesh#getTransparency <em>Transparency</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getMesh()
 * @model annotation="http://www.ionwright.org/seed numerals='47'"
 * @generated
 */
public interface Mesh extends Part {
	/**
	 * Returns the value of the '<em><b>Potential</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Potential</em>' attribute.
	 * @see #setPotential(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMesh_Potential()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Mesh potential' unit='V' role='SETTING' hardwareMin='-500.0' hardwareMax='500.0' ratePerSecond='500.0' safeValue='0.0' displayUnit='V' displayFactor='1' digits='0'"
	 * @generated
	 */
	double getPotential();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Mesh#getPotential <em>Potential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Potential</em>' attribute.
	 * @see #getPotential()
	 * @generated
	 */
	void setPotential(double value);

	/**
	 * Returns the value of the '<em><b>Transparency</b></em>' attribute.
	 * The default value is <code>"0.9"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Transparency</em>' attribute.
	 * @see #setTransparency(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMesh_Transparency()
	 * @model default="0.9"
	 *        annotation="http://www.ionwright.org/quantity label='Transparency' unit='1' role='FACT' hardwareMin='0.0' hardwareMax='1.0' displayUnit='' displayFactor='1' digits='3'"
	 * @generated
	 */
	double getTransparency();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Mesh#getTransparency <em>Transparency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Transparency</em>' attribute.
	 * @see #getTransparency()
	 * @generated
	 */
	void setTransparency(double value);

} // Mesh
