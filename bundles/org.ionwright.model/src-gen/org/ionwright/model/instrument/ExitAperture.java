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
 *   <li>{@link org.ionwright.model.instrument.ExitAperture#getPosition <em>Position</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.ExitAperture#getAzimuth <em>Azimuth</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.ExitAperture#getPassage <em>Passage</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.ExitAperture#getInsert <em>Insert</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.ExitAperture#getHole <em>Hole</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getExitAperture()
 * @model annotation="http://www.ionwright.org/seed claims='000/1'"
 * @generated
 */
public interface ExitAperture extends Aperture {
	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * The default value is <code>"0.01"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From where the axis of the passage starts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getExitAperture_Position()
	 * @model default="0.01"
	 *        annotation="http://www.ionwright.org/quantity label='Position along its passage' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='1.0' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getPosition();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ExitAperture#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(double value);

	/**
	 * Returns the value of the '<em><b>Azimuth</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Round the passage; 0 is the wall the gas runs at, opposite the mouth of the passage before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Azimuth</em>' attribute.
	 * @see #setAzimuth(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getExitAperture_Azimuth()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Direction in the wall' unit='rad' role='FACT' hardwareMin='-6.283185307179586' hardwareMax='6.283185307179586' displayUnit='\260' displayFactor='0.017453292519943295' digits='1'"
	 * @generated
	 */
	double getAzimuth();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ExitAperture#getAzimuth <em>Azimuth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Azimuth</em>' attribute.
	 * @see #getAzimuth()
	 * @generated
	 */
	void setAzimuth(double value);

	/**
	 * Returns the value of the '<em><b>Passage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The passage in whose wall the aperture is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Passage</em>' reference.
	 * @see #setPassage(Passage)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getExitAperture_Passage()
	 * @model resolveProxies="false" required="true"
	 * @generated
	 */
	Passage getPassage();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ExitAperture#getPassage <em>Passage</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Passage</em>' reference.
	 * @see #getPassage()
	 * @generated
	 */
	void setPassage(Passage value);

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

	/**
	 * Returns the value of the '<em><b>Hole</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The hole in the block (claim 7).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hole</em>' containment reference.
	 * @see #setHole(ConicalHole)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getExitAperture_Hole()
	 * @model containment="true"
	 * @generated
	 */
	ConicalHole getHole();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ExitAperture#getHole <em>Hole</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hole</em>' containment reference.
	 * @see #getHole()
	 * @generated
	 */
	void setHole(ConicalHole value);

} // ExitAperture
