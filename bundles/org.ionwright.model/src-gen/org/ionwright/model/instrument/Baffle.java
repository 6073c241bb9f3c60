/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Baffle</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A plate that stands into a passage.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.Baffle#getPosition <em>Position</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Baffle#getThickness <em>Thickness</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Baffle#getHeight <em>Height</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Baffle#getAzimuth <em>Azimuth</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getBaffle()
 * @model
 * @generated
 */
public interface Baffle extends Part {
	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * The default value is <code>"0.005"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Along the passage, of its upstream face.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getBaffle_Position()
	 * @model default="0.005"
	 *        annotation="http://www.ionwright.org/quantity label='Position' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='1.0' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getPosition();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Baffle#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(double value);

	/**
	 * Returns the value of the '<em><b>Thickness</b></em>' attribute.
	 * The default value is <code>"0.001"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Thickness</em>' attribute.
	 * @see #setThickness(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getBaffle_Thickness()
	 * @model default="0.001"
	 *        annotation="http://www.ionwright.org/quantity label='Thickness' unit='m' role='FACT' hardwareMin='1e-06' hardwareMax='1.0' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getThickness();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Baffle#getThickness <em>Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Thickness</em>' attribute.
	 * @see #getThickness()
	 * @generated
	 */
	void setThickness(double value);

	/**
	 * Returns the value of the '<em><b>Height</b></em>' attribute.
	 * The default value is <code>"0.001"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far it stands in from the wall.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Height</em>' attribute.
	 * @see #setHeight(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getBaffle_Height()
	 * @model default="0.001"
	 *        annotation="http://www.ionwright.org/quantity label='Height' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='0.1' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getHeight();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Baffle#getHeight <em>Height</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Height</em>' attribute.
	 * @see #getHeight()
	 * @generated
	 */
	void setHeight(double value);

	/**
	 * Returns the value of the '<em><b>Azimuth</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Round the passage, as that of the exit aperture.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Azimuth</em>' attribute.
	 * @see #setAzimuth(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getBaffle_Azimuth()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Direction in the wall' unit='rad' role='FACT' hardwareMin='-6.283185307179586' hardwareMax='6.283185307179586' displayUnit='\260' displayFactor='0.017453292519943295' digits='1'"
	 * @generated
	 */
	double getAzimuth();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Baffle#getAzimuth <em>Azimuth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Azimuth</em>' attribute.
	 * @see #getAzimuth()
	 * @generated
	 */
	void setAzimuth(double value);

} // Baffle
