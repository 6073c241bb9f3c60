/**
 */
package org.ionwright.model.method;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Queue Entry</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A sample of a queue, how it is measured, and where to.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.method.QueueEntry#getSampleName <em>Sample Name</em>}</li>
 *   <li>{@link org.ionwright.model.method.QueueEntry#getMethod <em>Method</em>}</li>
 *   <li>{@link org.ionwright.model.method.QueueEntry#getOutput <em>Output</em>}</li>
 *   <li>{@link org.ionwright.model.method.QueueEntry#getPosition <em>Position</em>}</li>
 *   <li>{@link org.ionwright.model.method.QueueEntry#getComment <em>Comment</em>}</li>
 *   <li>{@link org.ionwright.model.method.QueueEntry#getState <em>State</em>}</li>
 *   <li>{@link org.ionwright.model.method.QueueEntry#getResult <em>Result</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.method.MethodPackage#getQueueEntry()
 * @model
 * @generated
 */
public interface QueueEntry extends EObject {
	/**
	 * Returns the value of the '<em><b>Sample Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For people and for the data file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Sample Name</em>' attribute.
	 * @see #setSampleName(String)
	 * @see org.ionwright.model.method.MethodPackage#getQueueEntry_SampleName()
	 * @model
	 * @generated
	 */
	String getSampleName();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.QueueEntry#getSampleName <em>Sample Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Sample Name</em>' attribute.
	 * @see #getSampleName()
	 * @generated
	 */
	void setSampleName(String value);

	/**
	 * Returns the value of the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File of the method, from the folder of the queue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Method</em>' attribute.
	 * @see #setMethod(String)
	 * @see org.ionwright.model.method.MethodPackage#getQueueEntry_Method()
	 * @model
	 * @generated
	 */
	String getMethod();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.QueueEntry#getMethod <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Method</em>' attribute.
	 * @see #getMethod()
	 * @generated
	 */
	void setMethod(String value);

	/**
	 * Returns the value of the '<em><b>Output</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Data file to write, from the folder of the queue; nothing is overwritten.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Output</em>' attribute.
	 * @see #setOutput(String)
	 * @see org.ionwright.model.method.MethodPackage#getQueueEntry_Output()
	 * @model
	 * @generated
	 */
	String getOutput();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.QueueEntry#getOutput <em>Output</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Output</em>' attribute.
	 * @see #getOutput()
	 * @generated
	 */
	void setOutput(String value);

	/**
	 * Returns the value of the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the sample is, such as 1:A3; goes into the data file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Position</em>' attribute.
	 * @see #setPosition(String)
	 * @see org.ionwright.model.method.MethodPackage#getQueueEntry_Position()
	 * @model
	 * @generated
	 */
	String getPosition();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.QueueEntry#getPosition <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Position</em>' attribute.
	 * @see #getPosition()
	 * @generated
	 */
	void setPosition(String value);

	/**
	 * Returns the value of the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For people and for the data file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comment</em>' attribute.
	 * @see #setComment(String)
	 * @see org.ionwright.model.method.MethodPackage#getQueueEntry_Comment()
	 * @model
	 * @generated
	 */
	String getComment();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.QueueEntry#getComment <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comment</em>' attribute.
	 * @see #getComment()
	 * @generated
	 */
	void setComment(String value);

	/**
	 * Returns the value of the '<em><b>State</b></em>' attribute.
	 * The default value is <code>"WAITING"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.method.QueueEntryState}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the sample is; kept in the file, so that a crash loses no queue.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>State</em>' attribute.
	 * @see org.ionwright.model.method.QueueEntryState
	 * @see #setState(QueueEntryState)
	 * @see org.ionwright.model.method.MethodPackage#getQueueEntry_State()
	 * @model default="WAITING"
	 * @generated
	 */
	QueueEntryState getState();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.QueueEntry#getState <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>State</em>' attribute.
	 * @see org.ionwright.model.method.QueueEntryState
	 * @see #getState()
	 * @generated
	 */
	void setState(QueueEntryState value);

	/**
	 * Returns the value of the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the run ended, in words; empty before.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Result</em>' attribute.
	 * @see #setResult(String)
	 * @see org.ionwright.model.method.MethodPackage#getQueueEntry_Result()
	 * @model
	 * @generated
	 */
	String getResult();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.QueueEntry#getResult <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Result</em>' attribute.
	 * @see #getResult()
	 * @generated
	 */
	void setResult(String value);

} // QueueEntry
