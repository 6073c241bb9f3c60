/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ionwright.model.instrument.Heater;
import org.ionwright.model.instrument.InstrumentPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Heater</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.HeaterImpl#getTemperature <em>Temperature</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.HeaterImpl#getMaxTemperature <em>Max Temperature</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.HeaterImpl#getPower <em>Power</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.HeaterImpl#getTimeConstant <em>Time Constant</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class HeaterImpl extends PartImpl implements Heater {
	/**
	 * The default value of the '{@link #getTemperature() <em>Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemperature()
	 * @generated
	 * @ordered
	 */
	protected static final double TEMPERATURE_EDEFAULT = 353.15;

	/**
	 * The cached value of the '{@link #getTemperature() <em>Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTemperature()
	 * @generated
	 * @ordered
	 */
	protected double temperature = TEMPERATURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxTemperature() <em>Max Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxTemperature()
	 * @generated
	 * @ordered
	 */
	protected static final double MAX_TEMPERATURE_EDEFAULT = 473.15;

	/**
	 * The cached value of the '{@link #getMaxTemperature() <em>Max Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxTemperature()
	 * @generated
	 * @ordered
	 */
	protected double maxTemperature = MAX_TEMPERATURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPower() <em>Power</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPower()
	 * @generated
	 * @ordered
	 */
	protected static final double POWER_EDEFAULT = 20.0;

	/**
	 * The cached value of the '{@link #getPower() <em>Power</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPower()
	 * @generated
	 * @ordered
	 */
	protected double power = POWER_EDEFAULT;

	/**
	 * The default value of the '{@link #getTimeConstant() <em>Time Constant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeConstant()
	 * @generated
	 * @ordered
	 */
	protected static final double TIME_CONSTANT_EDEFAULT = 120.0;

	/**
	 * The cached value of the '{@link #getTimeConstant() <em>Time Constant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTimeConstant()
	 * @generated
	 * @ordered
	 */
	protected double timeConstant = TIME_CONSTANT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HeaterImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.HEATER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTemperature() {
		return temperature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTemperature(double newTemperature) {
		double oldTemperature = temperature;
		temperature = newTemperature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.HEATER__TEMPERATURE, oldTemperature, temperature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMaxTemperature() {
		return maxTemperature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxTemperature(double newMaxTemperature) {
		double oldMaxTemperature = maxTemperature;
		maxTemperature = newMaxTemperature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.HEATER__MAX_TEMPERATURE, oldMaxTemperature, maxTemperature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPower() {
		return power;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPower(double newPower) {
		double oldPower = power;
		power = newPower;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.HEATER__POWER, oldPower, power));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTimeConstant() {
		return timeConstant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTimeConstant(double newTimeConstant) {
		double oldTimeConstant = timeConstant;
		timeConstant = newTimeConstant;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.HEATER__TIME_CONSTANT, oldTimeConstant, timeConstant));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.HEATER__TEMPERATURE:
				return getTemperature();
			case InstrumentPackage.HEATER__MAX_TEMPERATURE:
				return getMaxTemperature();
			case InstrumentPackage.HEATER__POWER:
				return getPower();
			case InstrumentPackage.HEATER__TIME_CONSTANT:
				return getTimeConstant();
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
			case InstrumentPackage.HEATER__TEMPERATURE:
				setTemperature((Double)newValue);
				return;
			case InstrumentPackage.HEATER__MAX_TEMPERATURE:
				setMaxTemperature((Double)newValue);
				return;
			case InstrumentPackage.HEATER__POWER:
				setPower((Double)newValue);
				return;
			case InstrumentPackage.HEATER__TIME_CONSTANT:
				setTimeConstant((Double)newValue);
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
			case InstrumentPackage.HEATER__TEMPERATURE:
				setTemperature(TEMPERATURE_EDEFAULT);
				return;
			case InstrumentPackage.HEATER__MAX_TEMPERATURE:
				setMaxTemperature(MAX_TEMPERATURE_EDEFAULT);
				return;
			case InstrumentPackage.HEATER__POWER:
				setPower(POWER_EDEFAULT);
				return;
			case InstrumentPackage.HEATER__TIME_CONSTANT:
				setTimeConstant(TIME_CONSTANT_EDEFAULT);
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
			case InstrumentPackage.HEATER__TEMPERATURE:
				return temperature != TEMPERATURE_EDEFAULT;
			case InstrumentPackage.HEATER__MAX_TEMPERATURE:
				return maxTemperature != MAX_TEMPERATURE_EDEFAULT;
			case InstrumentPackage.HEATER__POWER:
				return power != POWER_EDEFAULT;
			case InstrumentPackage.HEATER__TIME_CONSTANT:
				return timeConstant != TIME_CONSTANT_EDEFAULT;
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
		result.append(" (temperature: ");
		result.append(temperature);
		result.append(", maxTemperature: ");
		result.append(maxTemperature);
		result.append(", power: ");
		result.append(power);
		result.append(", timeConstant: ");
		result.append(timeConstant);
		result.append(')');
		return result.toString();
	}

} //HeaterImpl
