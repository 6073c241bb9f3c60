/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Small Chamber Electrospray Ioniser</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Electrospray in a small chamber at or near atmospheric pressure (seed 001).
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.SmallChamberElectrosprayIoniser#getChamber <em>Chamber</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.SmallChamberElectrosprayIoniser#getElectronSource <em>Electron Source</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getSmallChamberElectrosprayIoniser()
 * @model annotation="http://www.ionwright.org/cv accession='MS:1000073' name='electrospray ionization'"
 *        annotation="http://www.ionwright.org/seed claims='001/1'"
 * @generated
 */
public interface SmallChamberElectrosprayIoniser extends CapillaryIoniser {
	/**
	 * Returns the value of the '<em><b>Chamber</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Chamber</em>' containment reference.
	 * @see #setChamber(SmallChamber)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getSmallChamberElectrosprayIoniser_Chamber()
	 * @model containment="true" required="true"
	 * @generated
	 */
	SmallChamber getChamber();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.SmallChamberElectrosprayIoniser#getChamber <em>Chamber</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chamber</em>' containment reference.
	 * @see #getChamber()
	 * @generated
	 */
	void setChamber(SmallChamber value);

	/**
	 * Returns the value of the '<em><b>Electron Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Makes reagent ions in the chamber.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Electron Source</em>' containment reference.
	 * @see #setElectronSource(ElectronSource)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getSmallChamberElectrosprayIoniser_ElectronSource()
	 * @model containment="true"
	 * @generated
	 */
	ElectronSource getElectronSource();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.SmallChamberElectrosprayIoniser#getElectronSource <em>Electron Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Electron Source</em>' containment reference.
	 * @see #getElectronSource()
	 * @generated
	 */
	void setElectronSource(ElectronSource value);

} // SmallChamberElectrosprayIoniser
