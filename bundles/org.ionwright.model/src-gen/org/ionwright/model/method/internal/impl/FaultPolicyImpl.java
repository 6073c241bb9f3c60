/**
 */
package org.ionwright.model.method.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.ionwright.model.method.FaultAction;
import org.ionwright.model.method.FaultPolicy;
import org.ionwright.model.method.MethodPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Fault Policy</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.method.internal.impl.FaultPolicyImpl#getPart <em>Part</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.FaultPolicyImpl#getAction <em>Action</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.FaultPolicyImpl#getRetries <em>Retries</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.FaultPolicyImpl#getRetryDelay <em>Retry Delay</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FaultPolicyImpl extends MinimalEObjectImpl.Container implements FaultPolicy {
	/**
	 * The default value of the '{@link #getPart() <em>Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPart()
	 * @generated
	 * @ordered
	 */
	protected static final String PART_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getPart() <em>Part</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPart()
	 * @generated
	 * @ordered
	 */
	protected String part = PART_EDEFAULT;

	/**
	 * The default value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected static final FaultAction ACTION_EDEFAULT = FaultAction.ABORT;

	/**
	 * The cached value of the '{@link #getAction() <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAction()
	 * @generated
	 * @ordered
	 */
	protected FaultAction action = ACTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getRetries() <em>Retries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetries()
	 * @generated
	 * @ordered
	 */
	protected static final int RETRIES_EDEFAULT = 3;

	/**
	 * The cached value of the '{@link #getRetries() <em>Retries</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetries()
	 * @generated
	 * @ordered
	 */
	protected int retries = RETRIES_EDEFAULT;

	/**
	 * The default value of the '{@link #getRetryDelay() <em>Retry Delay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetryDelay()
	 * @generated
	 * @ordered
	 */
	protected static final double RETRY_DELAY_EDEFAULT = 2.0;

	/**
	 * The cached value of the '{@link #getRetryDelay() <em>Retry Delay</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRetryDelay()
	 * @generated
	 * @ordered
	 */
	protected double retryDelay = RETRY_DELAY_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FaultPolicyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MethodPackage.Literals.FAULT_POLICY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getPart() {
		return part;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPart(String newPart) {
		String oldPart = part;
		part = newPart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.FAULT_POLICY__PART, oldPart, part));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FaultAction getAction() {
		return action;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAction(FaultAction newAction) {
		FaultAction oldAction = action;
		action = newAction == null ? ACTION_EDEFAULT : newAction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.FAULT_POLICY__ACTION, oldAction, action));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRetries() {
		return retries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRetries(int newRetries) {
		int oldRetries = retries;
		retries = newRetries;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.FAULT_POLICY__RETRIES, oldRetries, retries));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRetryDelay() {
		return retryDelay;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRetryDelay(double newRetryDelay) {
		double oldRetryDelay = retryDelay;
		retryDelay = newRetryDelay;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.FAULT_POLICY__RETRY_DELAY, oldRetryDelay, retryDelay));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MethodPackage.FAULT_POLICY__PART:
				return getPart();
			case MethodPackage.FAULT_POLICY__ACTION:
				return getAction();
			case MethodPackage.FAULT_POLICY__RETRIES:
				return getRetries();
			case MethodPackage.FAULT_POLICY__RETRY_DELAY:
				return getRetryDelay();
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
			case MethodPackage.FAULT_POLICY__PART:
				setPart((String)newValue);
				return;
			case MethodPackage.FAULT_POLICY__ACTION:
				setAction((FaultAction)newValue);
				return;
			case MethodPackage.FAULT_POLICY__RETRIES:
				setRetries((Integer)newValue);
				return;
			case MethodPackage.FAULT_POLICY__RETRY_DELAY:
				setRetryDelay((Double)newValue);
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
			case MethodPackage.FAULT_POLICY__PART:
				setPart(PART_EDEFAULT);
				return;
			case MethodPackage.FAULT_POLICY__ACTION:
				setAction(ACTION_EDEFAULT);
				return;
			case MethodPackage.FAULT_POLICY__RETRIES:
				setRetries(RETRIES_EDEFAULT);
				return;
			case MethodPackage.FAULT_POLICY__RETRY_DELAY:
				setRetryDelay(RETRY_DELAY_EDEFAULT);
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
			case MethodPackage.FAULT_POLICY__PART:
				return PART_EDEFAULT == null ? part != null : !PART_EDEFAULT.equals(part);
			case MethodPackage.FAULT_POLICY__ACTION:
				return action != ACTION_EDEFAULT;
			case MethodPackage.FAULT_POLICY__RETRIES:
				return retries != RETRIES_EDEFAULT;
			case MethodPackage.FAULT_POLICY__RETRY_DELAY:
				return retryDelay != RETRY_DELAY_EDEFAULT;
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
		result.append(" (part: ");
		result.append(part);
		result.append(", action: ");
		result.append(action);
		result.append(", retries: ");
		result.append(retries);
		result.append(", retryDelay: ");
		result.append(retryDelay);
		result.append(')');
		return result.toString();
	}

} //FaultPolicyImpl
