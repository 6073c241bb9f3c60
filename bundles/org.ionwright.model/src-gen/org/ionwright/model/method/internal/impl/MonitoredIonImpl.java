/**
 */
package org.ionwright.model.method.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.ionwright.model.method.MethodPackage;
import org.ionwright.model.method.MonitoredIon;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Monitored Ion</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.method.internal.impl.MonitoredIonImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.MonitoredIonImpl#getMz <em>Mz</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.MonitoredIonImpl#getDwellTime <em>Dwell Time</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MonitoredIonImpl extends MinimalEObjectImpl.Container implements MonitoredIon {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getMz() <em>Mz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMz()
	 * @generated
	 * @ordered
	 */
	protected static final double MZ_EDEFAULT = 609.28;

	/**
	 * The cached value of the '{@link #getMz() <em>Mz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMz()
	 * @generated
	 * @ordered
	 */
	protected double mz = MZ_EDEFAULT;

	/**
	 * The default value of the '{@link #getDwellTime() <em>Dwell Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDwellTime()
	 * @generated
	 * @ordered
	 */
	protected static final double DWELL_TIME_EDEFAULT = 0.2;

	/**
	 * The cached value of the '{@link #getDwellTime() <em>Dwell Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDwellTime()
	 * @generated
	 * @ordered
	 */
	protected double dwellTime = DWELL_TIME_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MonitoredIonImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MethodPackage.Literals.MONITORED_ION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.MONITORED_ION__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMz() {
		return mz;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMz(double newMz) {
		double oldMz = mz;
		mz = newMz;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.MONITORED_ION__MZ, oldMz, mz));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDwellTime() {
		return dwellTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDwellTime(double newDwellTime) {
		double oldDwellTime = dwellTime;
		dwellTime = newDwellTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.MONITORED_ION__DWELL_TIME, oldDwellTime, dwellTime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MethodPackage.MONITORED_ION__NAME:
				return getName();
			case MethodPackage.MONITORED_ION__MZ:
				return getMz();
			case MethodPackage.MONITORED_ION__DWELL_TIME:
				return getDwellTime();
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
			case MethodPackage.MONITORED_ION__NAME:
				setName((String)newValue);
				return;
			case MethodPackage.MONITORED_ION__MZ:
				setMz((Double)newValue);
				return;
			case MethodPackage.MONITORED_ION__DWELL_TIME:
				setDwellTime((Double)newValue);
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
			case MethodPackage.MONITORED_ION__NAME:
				setName(NAME_EDEFAULT);
				return;
			case MethodPackage.MONITORED_ION__MZ:
				setMz(MZ_EDEFAULT);
				return;
			case MethodPackage.MONITORED_ION__DWELL_TIME:
				setDwellTime(DWELL_TIME_EDEFAULT);
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
			case MethodPackage.MONITORED_ION__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case MethodPackage.MONITORED_ION__MZ:
				return mz != MZ_EDEFAULT;
			case MethodPackage.MONITORED_ION__DWELL_TIME:
				return dwellTime != DWELL_TIME_EDEFAULT;
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
		result.append(" (name: ");
		result.append(name);
		result.append(", mz: ");
		result.append(mz);
		result.append(", dwellTime: ");
		result.append(dwellTime);
		result.append(')');
		return result.toString();
	}

} //MonitoredIonImpl
