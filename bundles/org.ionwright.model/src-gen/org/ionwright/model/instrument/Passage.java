/**
 */
package org.ionwright.model.instrument;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Passage</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A straight round piece of the way the gas takes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.Passage#getDiameter <em>Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Passage#getLength <em>Length</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getPassage()
 * @model annotation="http://www.ionwright.org/seed claims='000/3'"
 * @generated
 */
public interface Passage extends EObject {
	/**
	 * Returns the value of the '<em><b>Diameter</b></em>' attribute.
	 * The default value is <code>"0.0038"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Diameter</em>' attribute.
	 * @see #setDiameter(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getPassage_Diameter()
	 * @model default="0.0038"
	 *        annotation="http://www.ionwright.org/quantity label='Passage diameter' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='0.1' displayUnit='mm' displayFactor='0.001' digits='2'"
	 * @generated
	 */
	double getDiameter();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Passage#getDiameter <em>Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Diameter</em>' attribute.
	 * @see #getDiameter()
	 * @generated
	 */
	void setDiameter(double value);

	/**
	 * Returns the value of the '<em><b>Length</b></em>' attribute.
	 * The default value is <code>"0.015"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Length</em>' attribute.
	 * @see #setLength(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getPassage_Length()
	 * @model default="0.015"
	 *        annotation="http://www.ionwright.org/quantity label='Passage length' unit='m' role='FACT' hardwareMin='0.0' hardwareMax='1.0' displayUnit='mm' displayFactor='0.001' digits='1'"
	 * @generated
	 */
	double getLength();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Passage#getLength <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Length</em>' attribute.
	 * @see #getLength()
	 * @generated
	 */
	void setLength(double value);

} // Passage
