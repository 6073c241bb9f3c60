/**
 */
package org.ionwright.model.method.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.ionwright.model.method.MethodPackage;
import org.ionwright.model.method.QueueEntry;
import org.ionwright.model.method.QueueEntryState;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Queue Entry</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.method.internal.impl.QueueEntryImpl#getSampleName <em>Sample Name</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.QueueEntryImpl#getMethod <em>Method</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.QueueEntryImpl#getOutput <em>Output</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.QueueEntryImpl#getPosition <em>Position</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.QueueEntryImpl#getComment <em>Comment</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.QueueEntryImpl#getState <em>State</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.QueueEntryImpl#getResult <em>Result</em>}</li>
 * </ul>
 *
 * @generated
 */
public class QueueEntryImpl extends MinimalEObjectImpl.Container implements QueueEntry {
	/**
	 * The default value of the '{@link #getSampleName() <em>Sample Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSampleName()
	 * @generated
	 * @ordered
	 */
	protected static final String SAMPLE_NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSampleName() <em>Sample Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSampleName()
	 * @generated
	 * @ordered
	 */
	protected String sampleName = SAMPLE_NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected static final String METHOD_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMethod() <em>Method</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMethod()
	 * @generated
	 * @ordered
	 */
	protected String method = METHOD_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutput() <em>Output</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutput()
	 * @generated
	 * @ordered
	 */
	protected static final String OUTPUT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOutput() <em>Output</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutput()
	 * @generated
	 * @ordered
	 */
	protected String output = OUTPUT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected static final String POSITION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPosition() <em>Position</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPosition()
	 * @generated
	 * @ordered
	 */
	protected String position = POSITION_EDEFAULT;

	/**
	 * The default value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected static final String COMMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getComment() <em>Comment</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getComment()
	 * @generated
	 * @ordered
	 */
	protected String comment = COMMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected static final QueueEntryState STATE_EDEFAULT = QueueEntryState.WAITING;

	/**
	 * The cached value of the '{@link #getState() <em>State</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getState()
	 * @generated
	 * @ordered
	 */
	protected QueueEntryState state = STATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected static final String RESULT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getResult() <em>Result</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResult()
	 * @generated
	 * @ordered
	 */
	protected String result = RESULT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected QueueEntryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MethodPackage.Literals.QUEUE_ENTRY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSampleName() {
		return sampleName;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSampleName(String newSampleName) {
		String oldSampleName = sampleName;
		sampleName = newSampleName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.QUEUE_ENTRY__SAMPLE_NAME, oldSampleName, sampleName));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMethod() {
		return method;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMethod(String newMethod) {
		String oldMethod = method;
		method = newMethod;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.QUEUE_ENTRY__METHOD, oldMethod, method));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOutput() {
		return output;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutput(String newOutput) {
		String oldOutput = output;
		output = newOutput;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.QUEUE_ENTRY__OUTPUT, oldOutput, output));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPosition() {
		return position;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPosition(String newPosition) {
		String oldPosition = position;
		position = newPosition;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.QUEUE_ENTRY__POSITION, oldPosition, position));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getComment() {
		return comment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setComment(String newComment) {
		String oldComment = comment;
		comment = newComment;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.QUEUE_ENTRY__COMMENT, oldComment, comment));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QueueEntryState getState() {
		return state;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setState(QueueEntryState newState) {
		QueueEntryState oldState = state;
		state = newState == null ? STATE_EDEFAULT : newState;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.QUEUE_ENTRY__STATE, oldState, state));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getResult() {
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResult(String newResult) {
		String oldResult = result;
		result = newResult;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.QUEUE_ENTRY__RESULT, oldResult, result));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MethodPackage.QUEUE_ENTRY__SAMPLE_NAME:
				return getSampleName();
			case MethodPackage.QUEUE_ENTRY__METHOD:
				return getMethod();
			case MethodPackage.QUEUE_ENTRY__OUTPUT:
				return getOutput();
			case MethodPackage.QUEUE_ENTRY__POSITION:
				return getPosition();
			case MethodPackage.QUEUE_ENTRY__COMMENT:
				return getComment();
			case MethodPackage.QUEUE_ENTRY__STATE:
				return getState();
			case MethodPackage.QUEUE_ENTRY__RESULT:
				return getResult();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case MethodPackage.QUEUE_ENTRY__SAMPLE_NAME:
				setSampleName((String)newValue);
				return;
			case MethodPackage.QUEUE_ENTRY__METHOD:
				setMethod((String)newValue);
				return;
			case MethodPackage.QUEUE_ENTRY__OUTPUT:
				setOutput((String)newValue);
				return;
			case MethodPackage.QUEUE_ENTRY__POSITION:
				setPosition((String)newValue);
				return;
			case MethodPackage.QUEUE_ENTRY__COMMENT:
				setComment((String)newValue);
				return;
			case MethodPackage.QUEUE_ENTRY__STATE:
				setState((QueueEntryState)newValue);
				return;
			case MethodPackage.QUEUE_ENTRY__RESULT:
				setResult((String)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case MethodPackage.QUEUE_ENTRY__SAMPLE_NAME:
				setSampleName(SAMPLE_NAME_EDEFAULT);
				return;
			case MethodPackage.QUEUE_ENTRY__METHOD:
				setMethod(METHOD_EDEFAULT);
				return;
			case MethodPackage.QUEUE_ENTRY__OUTPUT:
				setOutput(OUTPUT_EDEFAULT);
				return;
			case MethodPackage.QUEUE_ENTRY__POSITION:
				setPosition(POSITION_EDEFAULT);
				return;
			case MethodPackage.QUEUE_ENTRY__COMMENT:
				setComment(COMMENT_EDEFAULT);
				return;
			case MethodPackage.QUEUE_ENTRY__STATE:
				setState(STATE_EDEFAULT);
				return;
			case MethodPackage.QUEUE_ENTRY__RESULT:
				setResult(RESULT_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case MethodPackage.QUEUE_ENTRY__SAMPLE_NAME:
				return SAMPLE_NAME_EDEFAULT == null ? sampleName != null : !SAMPLE_NAME_EDEFAULT.equals(sampleName);
			case MethodPackage.QUEUE_ENTRY__METHOD:
				return METHOD_EDEFAULT == null ? method != null : !METHOD_EDEFAULT.equals(method);
			case MethodPackage.QUEUE_ENTRY__OUTPUT:
				return OUTPUT_EDEFAULT == null ? output != null : !OUTPUT_EDEFAULT.equals(output);
			case MethodPackage.QUEUE_ENTRY__POSITION:
				return POSITION_EDEFAULT == null ? position != null : !POSITION_EDEFAULT.equals(position);
			case MethodPackage.QUEUE_ENTRY__COMMENT:
				return COMMENT_EDEFAULT == null ? comment != null : !COMMENT_EDEFAULT.equals(comment);
			case MethodPackage.QUEUE_ENTRY__STATE:
				return state != STATE_EDEFAULT;
			case MethodPackage.QUEUE_ENTRY__RESULT:
				return RESULT_EDEFAULT == null ? result != null : !RESULT_EDEFAULT.equals(result);
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (sampleName: ");
		result.append(sampleName);
		result.append(", method: ");
		result.append(method);
		result.append(", output: ");
		result.append(output);
		result.append(", position: ");
		result.append(position);
		result.append(", comment: ");
		result.append(comment);
		result.append(", state: ");
		result.append(state);
		result.append(", result: ");
		result.append(result);
		result.append(')');
		return result.toString();
	}

} //QueueEntryImpl
