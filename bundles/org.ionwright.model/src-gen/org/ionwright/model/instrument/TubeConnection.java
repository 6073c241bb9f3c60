/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Tube Connection</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A tube, a hose or a duct.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.TubeConnection#getDiameter <em>Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.TubeConnection#getLength <em>Length</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getTubeConnection()
 * @model
 * @generated
 */
public interface TubeConnection extends Connection {
	/**
	 * Returns the value of the '<em><b>Diameter</b></em>' attribute.
	 * The default value is <code>"0.025"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Diameter</em>' attribute.
	 * @see #setDiameter(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getTubeConnection_Diameter()
	 * @model default="0.025"
	 *        annotation="http://www.ionwright.org/quantity label='Diameter' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='2.0' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getDiameter();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.TubeConnection#getDiameter <em>Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diameter</em>' attribute.
	 * @see #getDiameter()
	 * @generated
	 */
	void setDiameter(double value);

	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * The default value is <code>"0.5"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getTubeConnection_Length()
	 * @model default="0.5"
	 *        annotation="http://www.ionwright.org/quantity label='Length' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='100.0' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getLength();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.TubeConnection#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(double value);

} // TubeConnection
