/**
 */
package org.ionwright.model.method;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Segment</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A stretch of a run with one kind of scan.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.method.MethodSegment#getName <em>Name</em>}</li>
 *   <li>{@link org.ionwright.model.method.MethodSegment#getScan <em>Scan</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.method.MethodPackage#getMethodSegment()
 * @model
 * @generated
 */
public interface MethodSegment extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.ionwright.model.method.MethodPackage#getMethodSegment_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.MethodSegment#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Scan</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Scan</em>' containment reference.
	 * @see #setScan(Scan)
	 * @see org.ionwright.model.method.MethodPackage#getMethodSegment_Scan()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Scan getScan();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.MethodSegment#getScan <em>Scan</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scan</em>' containment reference.
	 * @see #getScan()
	 * @generated
	 */
	void setScan(Scan value);

} // MethodSegment
