/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Lens</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A plate with a hole, at a potential.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.Lens#getPotential <em>Potential</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Lens#getDiameter <em>Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Lens#getPosition <em>Position</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Lens#getSupply <em>Supply</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getLens()
 * @model annotation="http://www.ionwright.org/seed numerals='36'"
 * @generated
 */
public interface Lens extends IonOpticalElement {
	/**
	 * Returns the value of the '<em><b>Potential</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Against ground, as for positive ions.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Potential</em>' attribute.
	 * @see #setPotential(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getLens_Potential()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Lens voltage' unit='V' role='SETTING' hardwareMin='-200.0' hardwareMax='200.0' ratePerSecond='1000.0' safeValue='0.0' displayUnit='V' displayFactor='1' digits='1'"
	 * @generated
	 */
	double getPotential();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Lens#getPotential <em>Potential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Potential</em>' attribute.
	 * @see #getPotential()
	 * @generated
	 */
	void setPotential(double value);

	/**
	 * Returns the value of the '<em><b>Diameter</b></em>' attribute.
	 * The default value is <code>"0.002"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Diameter</em>' attribute.
	 * @see #setDiameter(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getLens_Diameter()
	 * @model default="0.002"
	 *        annotation="http://www.ionwright.org/quantity label='Lens bore' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='0.1' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getDiameter();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Lens#getDiameter <em>Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diameter</em>' attribute.
	 * @see #getDiameter()
	 * @generated
	 */
	void setDiameter(double value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * The default value is <code>"0.02"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Behind the exit of the interface.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getLens_Position()
	 * @model default="0.02"
	 *        annotation="http://www.ionwright.org/quantity label='Position' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='2.0' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getPosition();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Lens#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(double value);

	/**
	 * Returns the value of the '<em><b>Supply</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What makes its potential.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supply</em>' reference.
	 * @see #setSupply(VoltageSupply)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getLens_Supply()
	 * @model resolveProxies="false"
	 * @generated
	 */
	VoltageSupply getSupply();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Lens#getSupply <em>Supply</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Supply</em>' reference.
	 * @see #getSupply()
	 * @generated
	 */
	void setSupply(VoltageSupply value);

} // Lens
