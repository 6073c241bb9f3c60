/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.PumpKind;
import org.ionwright.model.instrument.VacuumPump;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Vacuum Pump</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.VacuumPumpImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.VacuumPumpImpl#getSpeed <em>Speed</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.VacuumPumpImpl#getCriticalBackingPressure <em>Critical Backing Pressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.VacuumPumpImpl#getBacking <em>Backing</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VacuumPumpImpl extends PartImpl implements VacuumPump {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final PumpKind KIND_EDEFAULT = PumpKind.TURBO;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected PumpKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpeed() <em>Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeed()
	 * @generated
	 * @ordered
	 */
	protected static final double SPEED_EDEFAULT = 0.2;

	/**
	 * The cached value of the '{@link #getSpeed() <em>Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeed()
	 * @generated
	 * @ordered
	 */
	protected double speed = SPEED_EDEFAULT;

	/**
	 * The default value of the '{@link #getCriticalBackingPressure() <em>Critical Backing Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriticalBackingPressure()
	 * @generated
	 * @ordered
	 */
	protected static final double CRITICAL_BACKING_PRESSURE_EDEFAULT = 1500.0;

	/**
	 * The cached value of the '{@link #getCriticalBackingPressure() <em>Critical Backing Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCriticalBackingPressure()
	 * @generated
	 * @ordered
	 */
	protected double criticalBackingPressure = CRITICAL_BACKING_PRESSURE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBacking() <em>Backing</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBacking()
	 * @generated
	 * @ordered
	 */
	protected VacuumPump backing;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VacuumPumpImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.VACUUM_PUMP;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PumpKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(PumpKind newKind) {
		PumpKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.VACUUM_PUMP__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSpeed() {
		return speed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpeed(double newSpeed) {
		double oldSpeed = speed;
		speed = newSpeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.VACUUM_PUMP__SPEED, oldSpeed, speed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getCriticalBackingPressure() {
		return criticalBackingPressure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCriticalBackingPressure(double newCriticalBackingPressure) {
		double oldCriticalBackingPressure = criticalBackingPressure;
		criticalBackingPressure = newCriticalBackingPressure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.VACUUM_PUMP__CRITICAL_BACKING_PRESSURE, oldCriticalBackingPressure, criticalBackingPressure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VacuumPump getBacking() {
		return backing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBacking(VacuumPump newBacking) {
		VacuumPump oldBacking = backing;
		backing = newBacking;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.VACUUM_PUMP__BACKING, oldBacking, backing));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.VACUUM_PUMP__KIND:
				return getKind();
			case InstrumentPackage.VACUUM_PUMP__SPEED:
				return getSpeed();
			case InstrumentPackage.VACUUM_PUMP__CRITICAL_BACKING_PRESSURE:
				return getCriticalBackingPressure();
			case InstrumentPackage.VACUUM_PUMP__BACKING:
				return getBacking();
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
			case InstrumentPackage.VACUUM_PUMP__KIND:
				setKind((PumpKind)newValue);
				return;
			case InstrumentPackage.VACUUM_PUMP__SPEED:
				setSpeed((Double)newValue);
				return;
			case InstrumentPackage.VACUUM_PUMP__CRITICAL_BACKING_PRESSURE:
				setCriticalBackingPressure((Double)newValue);
				return;
			case InstrumentPackage.VACUUM_PUMP__BACKING:
				setBacking((VacuumPump)newValue);
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
			case InstrumentPackage.VACUUM_PUMP__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case InstrumentPackage.VACUUM_PUMP__SPEED:
				setSpeed(SPEED_EDEFAULT);
				return;
			case InstrumentPackage.VACUUM_PUMP__CRITICAL_BACKING_PRESSURE:
				setCriticalBackingPressure(CRITICAL_BACKING_PRESSURE_EDEFAULT);
				return;
			case InstrumentPackage.VACUUM_PUMP__BACKING:
				setBacking((VacuumPump)null);
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
			case InstrumentPackage.VACUUM_PUMP__KIND:
				return kind != KIND_EDEFAULT;
			case InstrumentPackage.VACUUM_PUMP__SPEED:
				return speed != SPEED_EDEFAULT;
			case InstrumentPackage.VACUUM_PUMP__CRITICAL_BACKING_PRESSURE:
				return criticalBackingPressure != CRITICAL_BACKING_PRESSURE_EDEFAULT;
			case InstrumentPackage.VACUUM_PUMP__BACKING:
				return backing != null;
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
		result.append(" (kind: ");
		result.append(kind);
		result.append(", speed: ");
		result.append(speed);
		result.append(", criticalBackingPressure: ");
		result.append(criticalBackingPressure);
		result.append(')');
		return result.toString();
	}

} //VacuumPumpImpl
