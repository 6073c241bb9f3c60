/**
 */
package org.ionwright.model.instrument.internal.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectEList;

import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.RatioMode;
import org.ionwright.model.instrument.Scanner;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Scanner</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ScannerImpl#getMaxSpeed <em>Max Speed</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ScannerImpl#getRatioMode <em>Ratio Mode</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ScannerImpl#getControlled <em>Controlled</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ScannerImpl extends PartImpl implements Scanner {
	/**
	 * The default value of the '{@link #getMaxSpeed() <em>Max Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxSpeed()
	 * @generated
	 * @ordered
	 */
	protected static final double MAX_SPEED_EDEFAULT = 20000.0;

	/**
	 * The cached value of the '{@link #getMaxSpeed() <em>Max Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxSpeed()
	 * @generated
	 * @ordered
	 */
	protected double maxSpeed = MAX_SPEED_EDEFAULT;

	/**
	 * The default value of the '{@link #getRatioMode() <em>Ratio Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRatioMode()
	 * @generated
	 * @ordered
	 */
	protected static final RatioMode RATIO_MODE_EDEFAULT = RatioMode.CONSTANT_RATIO;

	/**
	 * The cached value of the '{@link #getRatioMode() <em>Ratio Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRatioMode()
	 * @generated
	 * @ordered
	 */
	protected RatioMode ratioMode = RATIO_MODE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getControlled() <em>Controlled</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getControlled()
	 * @generated
	 * @ordered
	 */
	protected EList<MassFilterStage> controlled;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScannerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.SCANNER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMaxSpeed() {
		return maxSpeed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxSpeed(double newMaxSpeed) {
		double oldMaxSpeed = maxSpeed;
		maxSpeed = newMaxSpeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.SCANNER__MAX_SPEED, oldMaxSpeed, maxSpeed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RatioMode getRatioMode() {
		return ratioMode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRatioMode(RatioMode newRatioMode) {
		RatioMode oldRatioMode = ratioMode;
		ratioMode = newRatioMode == null ? RATIO_MODE_EDEFAULT : newRatioMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.SCANNER__RATIO_MODE, oldRatioMode, ratioMode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MassFilterStage> getControlled() {
		if (controlled == null) {
			controlled = new EObjectEList<MassFilterStage>(MassFilterStage.class, this, InstrumentPackage.SCANNER__CONTROLLED);
		}
		return controlled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.SCANNER__MAX_SPEED:
				return getMaxSpeed();
			case InstrumentPackage.SCANNER__RATIO_MODE:
				return getRatioMode();
			case InstrumentPackage.SCANNER__CONTROLLED:
				return getControlled();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case InstrumentPackage.SCANNER__MAX_SPEED:
				setMaxSpeed((Double)newValue);
				return;
			case InstrumentPackage.SCANNER__RATIO_MODE:
				setRatioMode((RatioMode)newValue);
				return;
			case InstrumentPackage.SCANNER__CONTROLLED:
				getControlled().clear();
				getControlled().addAll((Collection<? extends MassFilterStage>)newValue);
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
			case InstrumentPackage.SCANNER__MAX_SPEED:
				setMaxSpeed(MAX_SPEED_EDEFAULT);
				return;
			case InstrumentPackage.SCANNER__RATIO_MODE:
				setRatioMode(RATIO_MODE_EDEFAULT);
				return;
			case InstrumentPackage.SCANNER__CONTROLLED:
				getControlled().clear();
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
			case InstrumentPackage.SCANNER__MAX_SPEED:
				return maxSpeed != MAX_SPEED_EDEFAULT;
			case InstrumentPackage.SCANNER__RATIO_MODE:
				return ratioMode != RATIO_MODE_EDEFAULT;
			case InstrumentPackage.SCANNER__CONTROLLED:
				return controlled != null && !controlled.isEmpty();
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
		result.append(" (maxSpeed: ");
		result.append(maxSpeed);
		result.append(", ratioMode: ");
		result.append(ratioMode);
		result.append(')');
		return result.toString();
	}

} //ScannerImpl
