/**
 */
package org.ionwright.model.instrument;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Vacuum System</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Chambers, what connects them and what pumps them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.VacuumSystem#getChambers <em>Chambers</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getVacuumSystem()
 * @model
 * @generated
 */
public interface VacuumSystem extends EObject {
	/**
	 * Returns the value of the '<em><b>Chambers</b></em>' containment reference list.
	 * The list contents are of type {@link org.ionwright.model.instrument.VacuumChamber}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From the source to the detector.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chambers</em>' containment reference list.
	 * @see org.ionwright.model.instrument.InstrumentPackage#getVacuumSystem_Chambers()
	 * @model containment="true"
	 * @generated
	 */
	EList<VacuumChamber> getChambers();

} // VacuumSystem
