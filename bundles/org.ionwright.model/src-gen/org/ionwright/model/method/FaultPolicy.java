/**
 */
package org.ionwright.model.method;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Fault Policy</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What is done when a device fails during a run.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.method.FaultPolicy#getPart <em>Part</em>}</li>
 *   <li>{@link org.ionwright.model.method.FaultPolicy#getAction <em>Action</em>}</li>
 *   <li>{@link org.ionwright.model.method.FaultPolicy#getRetries <em>Retries</em>}</li>
 *   <li>{@link org.ionwright.model.method.FaultPolicy#getRetryDelay <em>Retry Delay</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.method.MethodPackage#getFaultPolicy()
 * @model
 * @generated
 */
public interface FaultPolicy extends EObject {
	/**
	 * Returns the value of the '<em><b>Part</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Path of the part whose device it is for, such as analyser; empty for all devices without a policy of their own.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Part</em>' attribute.
	 * @see #setPart(String)
	 * @see org.ionwright.model.method.MethodPackage#getFaultPolicy_Part()
	 * @model
	 * @generated
	 */
	String getPart();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.FaultPolicy#getPart <em>Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Part</em>' attribute.
	 * @see #getPart()
	 * @generated
	 */
	void setPart(String value);

	/**
	 * Returns the value of the '<em><b>Action</b></em>' attribute.
	 * The default value is <code>"ABORT"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.method.FaultAction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done first.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Action</em>' attribute.
	 * @see org.ionwright.model.method.FaultAction
	 * @see #setAction(FaultAction)
	 * @see org.ionwright.model.method.MethodPackage#getFaultPolicy_Action()
	 * @model default="ABORT"
	 * @generated
	 */
	FaultAction getAction();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.FaultPolicy#getAction <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' attribute.
	 * @see org.ionwright.model.method.FaultAction
	 * @see #getAction()
	 * @generated
	 */
	void setAction(FaultAction value);

	/**
	 * Returns the value of the '<em><b>Retries</b></em>' attribute.
	 * The default value is <code>"3"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For RETRY: how often in a row; then the run is aborted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retries</em>' attribute.
	 * @see #setRetries(int)
	 * @see org.ionwright.model.method.MethodPackage#getFaultPolicy_Retries()
	 * @model default="3"
	 *        annotation="http://www.ionwright.org/quantity label='Retries' unit='1' role='SETTING' hardwareMin='1' hardwareMax='1000' displayUnit='' displayFactor='1' digits='0'"
	 * @generated
	 */
	int getRetries();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.FaultPolicy#getRetries <em>Retries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retries</em>' attribute.
	 * @see #getRetries()
	 * @generated
	 */
	void setRetries(int value);

	/**
	 * Returns the value of the '<em><b>Retry Delay</b></em>' attribute.
	 * The default value is <code>"2.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For RETRY and MARK_GAP: how long is waited for the device before each attempt.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Retry Delay</em>' attribute.
	 * @see #setRetryDelay(double)
	 * @see org.ionwright.model.method.MethodPackage#getFaultPolicy_RetryDelay()
	 * @model default="2.0"
	 *        annotation="http://www.ionwright.org/quantity label='Time before a retry' unit='s' role='SETTING' hardwareMin='0.0' hardwareMax='3600.0' displayUnit='s' displayFactor='1' digits='1'"
	 * @generated
	 */
	double getRetryDelay();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.FaultPolicy#getRetryDelay <em>Retry Delay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Retry Delay</em>' attribute.
	 * @see #getRetryDelay()
	 * @generated
	 */
	void setRetryDelay(double value);

} // FaultPolicy
