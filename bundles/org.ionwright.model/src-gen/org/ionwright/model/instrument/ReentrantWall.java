/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Reentrant Wall</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Re-entrant cylinder (seed 001).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.ReentrantWall#getDiameter <em>Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.ReentrantWall#getDepth <em>Depth</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.ReentrantWall#getChamberDiameter <em>Chamber Diameter</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getReentrantWall()
 * @model
 * @generated
 */
public interface ReentrantWall extends Part {
	/**
	 * Returns the value of the '<em><b>Diameter</b></em>' attribute.
	 * The default value is <code>"0.05"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Diameter</em>' attribute.
	 * @see #setDiameter(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getReentrantWall_Diameter()
	 * @model default="0.05"
	 *        annotation="http://www.ionwright.org/quantity label='Diameter' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='1.0' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getDiameter();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ReentrantWall#getDiameter <em>Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diameter</em>' attribute.
	 * @see #getDiameter()
	 * @generated
	 */
	void setDiameter(double value);

	/**
	 * Returns the value of the '<em><b>Depth</b></em>' attribute.
	 * The default value is <code>"0.08"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Depth</em>' attribute.
	 * @see #setDepth(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getReentrantWall_Depth()
	 * @model default="0.08"
	 *        annotation="http://www.ionwright.org/quantity label='Depth' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='1.0' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getDepth();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ReentrantWall#getDepth <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Depth</em>' attribute.
	 * @see #getDepth()
	 * @generated
	 */
	void setDepth(double value);

	/**
	 * Returns the value of the '<em><b>Chamber Diameter</b></em>' attribute.
	 * The default value is <code>"0.2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Chamber Diameter</em>' attribute.
	 * @see #setChamberDiameter(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getReentrantWall_ChamberDiameter()
	 * @model default="0.2"
	 *        annotation="http://www.ionwright.org/quantity label='Diameter of the chamber round it' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='3.0' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getChamberDiameter();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ReentrantWall#getChamberDiameter <em>Chamber Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chamber Diameter</em>' attribute.
	 * @see #getChamberDiameter()
	 * @generated
	 */
	void setChamberDiameter(double value);

} // ReentrantWall
