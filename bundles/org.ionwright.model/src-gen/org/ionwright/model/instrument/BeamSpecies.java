/**
 */
package org.ionwright.model.instrument;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Beam Species</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Ions of one m/z in a beam.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.BeamSpecies#getName <em>Name</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.BeamSpecies#getMz <em>Mz</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.BeamSpecies#getCharge <em>Charge</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.BeamSpecies#getRate <em>Rate</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getBeamSpecies()
 * @model annotation="http://www.ionwright.org/seed claims='002/1'"
 * @generated
 */
public interface BeamSpecies extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getBeamSpecies_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.BeamSpecies#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Mz</b></em>' attribute.
	 * The default value is <code>"100.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mz</em>' attribute.
	 * @see #setMz(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getBeamSpecies_Mz()
	 * @model default="100.0"
	 *        annotation="http://www.ionwright.org/quantity label='m/z' unit='1' role='FACT' hardwareMin='0.1' hardwareMax='100000.0' displayUnit='m/z' displayFactor='1' digits='4'"
	 * @generated
	 */
	double getMz();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.BeamSpecies#getMz <em>Mz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mz</em>' attribute.
	 * @see #getMz()
	 * @generated
	 */
	void setMz(double value);

	/**
	 * Returns the value of the '<em><b>Charge</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Charge</em>' attribute.
	 * @see #setCharge(int)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getBeamSpecies_Charge()
	 * @model default="1"
	 *        annotation="http://www.ionwright.org/quantity label='Charge' unit='1' role='FACT' hardwareMin='1.0' hardwareMax='100.0' displayUnit='' displayFactor='1' digits='0'"
	 * @generated
	 */
	int getCharge();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.BeamSpecies#getCharge <em>Charge</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Charge</em>' attribute.
	 * @see #getCharge()
	 * @generated
	 */
	void setCharge(int value);

	/**
	 * Returns the value of the '<em><b>Rate</b></em>' attribute.
	 * The default value is <code>"1000000.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Ions per second; a current is this times charge.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Rate</em>' attribute.
	 * @see #setRate(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getBeamSpecies_Rate()
	 * @model default="1000000.0"
	 *        annotation="http://www.ionwright.org/quantity label='Ion rate' unit='1/s' role='FACT' hardwareMin='0.0' hardwareMax='1e+18' displayUnit='ions/s' displayFactor='1' digits='0'"
	 * @generated
	 */
	double getRate();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.BeamSpecies#getRate <em>Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Rate</em>' attribute.
	 * @see #getRate()
	 * @generated
	 */
	void setRate(double value);

} // BeamSpecies
