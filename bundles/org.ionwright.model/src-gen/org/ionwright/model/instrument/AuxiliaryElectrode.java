/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Auxiliary Electrode</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Element 38: shown, not explained.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.AuxiliaryElectrode#getPotential <em>Potential</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getAuxiliaryElectrode()
 * @model annotation="http://www.ionwright.org/seed numerals='38'"
 * @generated
 */
public interface AuxiliaryElectrode extends Part {
	/**
	 * Returns the value of the '<em><b>Potential</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Potential</em>' attribute.
	 * @see #setPotential(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getAuxiliaryElectrode_Potential()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Potential of element 38' unit='V' role='SETTING' hardwareMin='-500.0' hardwareMax='500.0' ratePerSecond='500.0' safeValue='0.0' displayUnit='V' displayFactor='1' digits='0'"
	 * @generated
	 */
	double getPotential();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.AuxiliaryElectrode#getPotential <em>Potential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Potential</em>' attribute.
	 * @see #getPotential()
	 * @generated
	 */
	void setPotential(double value);

} // AuxiliaryElectrode
