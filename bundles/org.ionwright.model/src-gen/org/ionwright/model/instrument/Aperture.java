/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Aperture</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A round opening.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.Aperture#getDiameter <em>Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Aperture#getDischargeCoefficient <em>Discharge Coefficient</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Aperture#getFoulingFraction <em>Fouling Fraction</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getAperture()
 * @model
 * @generated
 */
public interface Aperture extends Part {
	/**
	 * Returns the value of the '<em><b>Diameter</b></em>' attribute.
	 * The default value is <code>"0.0003"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Diameter</em>' attribute.
	 * @see #setDiameter(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getAperture_Diameter()
	 * @model default="0.0003"
	 *        annotation="http://www.ionwright.org/quantity label='Aperture diameter' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='0.1' displayUnit='mm' displayFactor='0.001' digits='3'"
	 * @generated
	 */
	double getDiameter();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Aperture#getDiameter <em>Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diameter</em>' attribute.
	 * @see #getDiameter()
	 * @generated
	 */
	void setDiameter(double value);

	/**
	 * Returns the value of the '<em><b>Discharge Coefficient</b></em>' attribute.
	 * The default value is <code>"0.85"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Flow divided by the ideal choked flow.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Discharge Coefficient</em>' attribute.
	 * @see #setDischargeCoefficient(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getAperture_DischargeCoefficient()
	 * @model default="0.85"
	 *        annotation="http://www.ionwright.org/quantity label='Discharge coefficient' unit='1' role='FACT' hardwareMin='0.0' hardwareMax='1.0' displayUnit='' displayFactor='1' digits='2'"
	 * @generated
	 */
	double getDischargeCoefficient();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Aperture#getDischargeCoefficient <em>Discharge Coefficient</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Discharge Coefficient</em>' attribute.
	 * @see #getDischargeCoefficient()
	 * @generated
	 */
	void setDischargeCoefficient(double value);

	/**
	 * Returns the value of the '<em><b>Fouling Fraction</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Share of the open area that is lost.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fouling Fraction</em>' attribute.
	 * @see #setFoulingFraction(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getAperture_FoulingFraction()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Fouling' unit='1' role='FACT' hardwareMin='0.0' hardwareMax='0.999' displayUnit='' displayFactor='1' digits='3'"
	 * @generated
	 */
	double getFoulingFraction();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Aperture#getFoulingFraction <em>Fouling Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Fouling Fraction</em>' attribute.
	 * @see #getFoulingFraction()
	 * @generated
	 */
	void setFoulingFraction(double value);

} // Aperture
