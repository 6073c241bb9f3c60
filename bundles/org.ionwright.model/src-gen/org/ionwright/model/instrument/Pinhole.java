/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Pinhole</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Aperture 35 between the small chamber and the vacuum.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.Pinhole#getThickness <em>Thickness</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getPinhole()
 * @model annotation="http://www.ionwright.org/seed numerals='35' claims='001/1'"
 * @generated
 */
public interface Pinhole extends Aperture {
	/**
	 * Returns the value of the '<em><b>Thickness</b></em>' attribute.
	 * The default value is <code>"0.0001"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Thickness</em>' attribute.
	 * @see #setThickness(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getPinhole_Thickness()
	 * @model default="0.0001"
	 *        annotation="http://www.ionwright.org/quantity label='Thickness' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='0.01' displayUnit='\265m' displayFactor='1e-06' digits='1'"
	 * @generated
	 */
	double getThickness();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Pinhole#getThickness <em>Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Thickness</em>' attribute.
	 * @see #getThickness()
	 * @generated
	 */
	void setThickness(double value);

} // Pinhole
