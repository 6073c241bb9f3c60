/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Aperture Connection</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A hole in a wall.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.ApertureConnection#getDiameter <em>Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.ApertureConnection#getDischargeCoefficient <em>Discharge Coefficient</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getApertureConnection()
 * @model
 * @generated
 */
public interface ApertureConnection extends Connection {
	/**
	 * Returns the value of the '<em><b>Diameter</b></em>' attribute.
	 * The default value is <code>"0.002"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Diameter</em>' attribute.
	 * @see #setDiameter(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getApertureConnection_Diameter()
	 * @model default="0.002"
	 *        annotation="http://www.ionwright.org/quantity label='Diameter' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='1.0' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getDiameter();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ApertureConnection#getDiameter <em>Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diameter</em>' attribute.
	 * @see #getDiameter()
	 * @generated
	 */
	void setDiameter(double value);

	/**
	 * Returns the value of the '<em><b>Discharge Coefficient</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Discharge Coefficient</em>' attribute.
	 * @see #setDischargeCoefficient(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getApertureConnection_DischargeCoefficient()
	 * @model default="1.0"
	 *        annotation="http://www.ionwright.org/quantity label='Discharge coefficient' unit='1' role='FACT' hardwareMin='0.0' hardwareMax='1.0' displayUnit='' displayFactor='1' digits='3'"
	 * @generated
	 */
	double getDischargeCoefficient();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.ApertureConnection#getDischargeCoefficient <em>Discharge Coefficient</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Discharge Coefficient</em>' attribute.
	 * @see #getDischargeCoefficient()
	 * @generated
	 */
	void setDischargeCoefficient(double value);

} // ApertureConnection
