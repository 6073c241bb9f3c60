/**
 */
package org.ionwright.model.instrument;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sample</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is dissolved in the liquid.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.Sample#getName <em>Name</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Sample#getComponents <em>Components</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Sample#getBeam <em>Beam</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getSample()
 * @model
 * @generated
 */
public interface Sample extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getSample_Name()
	 * @model annotation="http://www.ionwright.org/cv accession='MS:1000002' name='sample name'"
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Sample#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Components</b></em>' containment reference list.
	 * The list contents are of type {@link org.ionwright.model.instrument.SampleComponent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Components</em>' containment reference list.
	 * @see org.ionwright.model.instrument.InstrumentPackage#getSample_Components()
	 * @model containment="true"
	 * @generated
	 */
	EList<SampleComponent> getComponents();

	/**
	 * Returns the value of the '<em><b>Beam</b></em>' containment reference list.
	 * The list contents are of type {@link org.ionwright.model.instrument.BeamSpecies}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The beam at the first stage itself, for sources that are described by it and not by their chemistry, such as a plasma; with it the components are not used.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Beam</em>' containment reference list.
	 * @see org.ionwright.model.instrument.InstrumentPackage#getSample_Beam()
	 * @model containment="true"
	 * @generated
	 */
	EList<BeamSpecies> getBeam();

} // Sample
