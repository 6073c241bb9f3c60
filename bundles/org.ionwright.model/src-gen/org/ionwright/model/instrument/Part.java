/**
 */
package org.ionwright.model.instrument;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Part</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A thing one can point at.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.Part#getName <em>Name</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Part#getSourceNumeral <em>Source Numeral</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getPart()
 * @model abstract="true"
 * @generated
 */
public interface Part extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For people and for the data files.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getPart_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Part#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of the part in the drawings of its seed, when it differs from that of its class; unique in an instrument.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Source Numeral</em>' attribute.
	 * @see #setSourceNumeral(String)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getPart_SourceNumeral()
	 * @model
	 * @generated
	 */
	String getSourceNumeral();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Part#getSourceNumeral <em>Source Numeral</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Source Numeral</em>' attribute.
	 * @see #getSourceNumeral()
	 * @generated
	 */
	void setSourceNumeral(String value);

} // Part
