/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Throttle</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A narrowing of a passage.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.Throttle#getPosition <em>Position</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Throttle#getLength <em>Length</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Throttle#getDiameter <em>Diameter</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getThrottle()
 * @model annotation="http://www.ionwright.org/seed claims='000/4'"
 * @generated
 */
public interface Throttle extends Part {
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
	 * @see org.ionwright.model.instrument.InstrumentPackage#getThrottle_Position()
	 * @model default="0.005"
	 *        annotation="http://www.ionwright.org/quantity label='Position' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='1.0' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getPosition();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Throttle#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(double value);

	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * The default value is <code>"0.001"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getThrottle_Length()
	 * @model default="0.001"
	 *        annotation="http://www.ionwright.org/quantity label='Length' unit='m' role='FACT' hardwareMin='1e-06' hardwareMax='1.0' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getLength();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Throttle#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(double value);

	/**
	 * Returns the value of the '<em><b>Diameter</b></em>' attribute.
	 * The default value is <code>"0.003"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Diameter</em>' attribute.
	 * @see #setDiameter(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getThrottle_Diameter()
	 * @model default="0.003"
	 *        annotation="http://www.ionwright.org/quantity label='Opening' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='0.1' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getDiameter();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Throttle#getDiameter <em>Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diameter</em>' attribute.
	 * @see #getDiameter()
	 * @generated
	 */
	void setDiameter(double value);

} // Throttle
