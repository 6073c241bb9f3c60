/**
 */
package org.ionwright.model.method;

import org.eclipse.emf.common.util.EList;

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
 *   <li>{@link org.ionwright.model.method.MethodSegment#getSettings <em>Settings</em>}</li>
 *   <li>{@link org.ionwright.model.method.MethodSegment#getScan <em>Scan</em>}</li>
 *   <li>{@link org.ionwright.model.method.MethodSegment#getRepeats <em>Repeats</em>}</li>
 *   <li>{@link org.ionwright.model.method.MethodSegment#getEvents <em>Events</em>}</li>
 *   <li>{@link org.ionwright.model.method.MethodSegment#getConditions <em>Conditions</em>}</li>
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
	 * Returns the value of the '<em><b>Settings</b></em>' containment reference list.
	 * The list contents are of type {@link org.ionwright.model.method.MethodSetting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Set before the scans of the segment, in this order; they stay for the segments behind it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Settings</em>' containment reference list.
	 * @see org.ionwright.model.method.MethodPackage#getMethodSegment_Settings()
	 * @model containment="true"
	 * @generated
	 */
	EList<MethodSetting> getSettings();

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

	/**
	 * Returns the value of the '<em><b>Repeats</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often the scans of the segment are done, one time after the other; its settings are set once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Repeats</em>' attribute.
	 * @see #setRepeats(int)
	 * @see org.ionwright.model.method.MethodPackage#getMethodSegment_Repeats()
	 * @model default="1"
	 *        annotation="http://www.ionwright.org/quantity label='Repeats' unit='1' role='SETTING' hardwareMin='1' hardwareMax='100000' displayUnit='' displayFactor='1' digits='0'"
	 * @generated
	 */
	int getRepeats();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.MethodSegment#getRepeats <em>Repeats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Repeats</em>' attribute.
	 * @see #getRepeats()
	 * @generated
	 */
	void setRepeats(int value);

	/**
	 * Returns the value of the '<em><b>Events</b></em>' containment reference list.
	 * The list contents are of type {@link org.ionwright.model.method.TimedEvent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Changes during the segment, by the time since its first scan began; they happen in each repeat.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Events</em>' containment reference list.
	 * @see org.ionwright.model.method.MethodPackage#getMethodSegment_Events()
	 * @model containment="true"
	 * @generated
	 */
	EList<TimedEvent> getEvents();

	/**
	 * Returns the value of the '<em><b>Conditions</b></em>' containment reference list.
	 * The list contents are of type {@link org.ionwright.model.method.Condition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Watched in this segment only, from scan to scan.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conditions</em>' containment reference list.
	 * @see org.ionwright.model.method.MethodPackage#getMethodSegment_Conditions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Condition> getConditions();

} // MethodSegment
