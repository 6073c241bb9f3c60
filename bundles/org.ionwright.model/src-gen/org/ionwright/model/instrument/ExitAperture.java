/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Exit Aperture</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * The opening to the low-pressure spectrometer. With an insert its bore is what counts.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.ExitAperture#getArcPosition <em>Arc Position</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.ExitAperture#getInsert <em>Insert</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getExitAperture()
 * @model annotation="http://www.ionwright.org/seed claims='000/1'"
 * @generated
 */
public interface ExitAperture extends Aperture {
	/**
	 * Returns the value of the '<em><b>Arc Position</b></em>' attribute.
	 * The default value is <code>"0.025"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the exit lies, along the centre line of the passages from the entrance aperture.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Arc Position</em>' attribute.
	 * @see #setArcPosition(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getExitAperture_ArcPosition()
	 * @model default="0.025"
	 *        annotation="http://www.ionwright.org/quantity label='Exit position' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='1.0' displayUnit='mm' displayFactor='0.001' digits='1'"
	 * @generated
	 */
	double getArcPosition();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ExitAperture#getArcPosition <em>Arc Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Arc Position</em>' attribute.
	 * @see #getArcPosition()
	 * @generated
	 */
	void setArcPosition(double value);

	/**
	 * Returns the value of the '<em><b>Insert</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Insert</em>' containment reference.
	 * @see #setInsert(ConicalInsert)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getExitAperture_Insert()
	 * @model containment="true"
	 * @generated
	 */
	ConicalInsert getInsert();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ExitAperture#getInsert <em>Insert</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Insert</em>' containment reference.
	 * @see #getInsert()
	 * @generated
	 */
	void setInsert(ConicalInsert value);

} // ExitAperture
