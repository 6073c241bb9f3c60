/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.VoltageSupply;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Voltage Supply</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.VoltageSupplyImpl#getMaxVoltage <em>Max Voltage</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.VoltageSupplyImpl#getMaxCurrent <em>Max Current</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.VoltageSupplyImpl#getRampRate <em>Ramp Rate</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VoltageSupplyImpl extends PartImpl implements VoltageSupply {
	/**
	 * The default value of the '{@link #getMaxVoltage() <em>Max Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxVoltage()
	 * @generated
	 * @ordered
	 */
	protected static final double MAX_VOLTAGE_EDEFAULT = 5000.0;

	/**
	 * The cached value of the '{@link #getMaxVoltage() <em>Max Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxVoltage()
	 * @generated
	 * @ordered
	 */
	protected double maxVoltage = MAX_VOLTAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxCurrent() <em>Max Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxCurrent()
	 * @generated
	 * @ordered
	 */
	protected static final double MAX_CURRENT_EDEFAULT = 5.0E-5;

	/**
	 * The cached value of the '{@link #getMaxCurrent() <em>Max Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxCurrent()
	 * @generated
	 * @ordered
	 */
	protected double maxCurrent = MAX_CURRENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRampRate() <em>Ramp Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRampRate()
	 * @generated
	 * @ordered
	 */
	protected static final double RAMP_RATE_EDEFAULT = 1000.0;

	/**
	 * The cached value of the '{@link #getRampRate() <em>Ramp Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRampRate()
	 * @generated
	 * @ordered
	 */
	protected double rampRate = RAMP_RATE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VoltageSupplyImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.VOLTAGE_SUPPLY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMaxVoltage() {
		return maxVoltage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxVoltage(double newMaxVoltage) {
		double oldMaxVoltage = maxVoltage;
		maxVoltage = newMaxVoltage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.VOLTAGE_SUPPLY__MAX_VOLTAGE, oldMaxVoltage, maxVoltage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMaxCurrent() {
		return maxCurrent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxCurrent(double newMaxCurrent) {
		double oldMaxCurrent = maxCurrent;
		maxCurrent = newMaxCurrent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.VOLTAGE_SUPPLY__MAX_CURRENT, oldMaxCurrent, maxCurrent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRampRate() {
		return rampRate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRampRate(double newRampRate) {
		double oldRampRate = rampRate;
		rampRate = newRampRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.VOLTAGE_SUPPLY__RAMP_RATE, oldRampRate, rampRate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.VOLTAGE_SUPPLY__MAX_VOLTAGE:
				return getMaxVoltage();
			case InstrumentPackage.VOLTAGE_SUPPLY__MAX_CURRENT:
				return getMaxCurrent();
			case InstrumentPackage.VOLTAGE_SUPPLY__RAMP_RATE:
				return getRampRate();
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
			case InstrumentPackage.VOLTAGE_SUPPLY__MAX_VOLTAGE:
				setMaxVoltage((Double)newValue);
				return;
			case InstrumentPackage.VOLTAGE_SUPPLY__MAX_CURRENT:
				setMaxCurrent((Double)newValue);
				return;
			case InstrumentPackage.VOLTAGE_SUPPLY__RAMP_RATE:
				setRampRate((Double)newValue);
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
			case InstrumentPackage.VOLTAGE_SUPPLY__MAX_VOLTAGE:
				setMaxVoltage(MAX_VOLTAGE_EDEFAULT);
				return;
			case InstrumentPackage.VOLTAGE_SUPPLY__MAX_CURRENT:
				setMaxCurrent(MAX_CURRENT_EDEFAULT);
				return;
			case InstrumentPackage.VOLTAGE_SUPPLY__RAMP_RATE:
				setRampRate(RAMP_RATE_EDEFAULT);
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
			case InstrumentPackage.VOLTAGE_SUPPLY__MAX_VOLTAGE:
				return maxVoltage != MAX_VOLTAGE_EDEFAULT;
			case InstrumentPackage.VOLTAGE_SUPPLY__MAX_CURRENT:
				return maxCurrent != MAX_CURRENT_EDEFAULT;
			case InstrumentPackage.VOLTAGE_SUPPLY__RAMP_RATE:
				return rampRate != RAMP_RATE_EDEFAULT;
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
		result.append(" (maxVoltage: ");
		result.append(maxVoltage);
		result.append(", maxCurrent: ");
		result.append(maxCurrent);
		result.append(", rampRate: ");
		result.append(rampRate);
		result.append(')');
		return result.toString();
	}

} //VoltageSupplyImpl
