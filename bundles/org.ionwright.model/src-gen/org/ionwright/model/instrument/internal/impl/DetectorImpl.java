/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ionwright.model.instrument.Detector;
import org.ionwright.model.instrument.DetectorKind;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.VacuumChamber;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Detector</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.DetectorImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.DetectorImpl#getVoltage <em>Voltage</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.DetectorImpl#getDarkRate <em>Dark Rate</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.DetectorImpl#getDeadTime <em>Dead Time</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.DetectorImpl#getMaxRate <em>Max Rate</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.DetectorImpl#getCountRate <em>Count Rate</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.DetectorImpl#getGain <em>Gain</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.DetectorImpl#isOffAxis <em>Off Axis</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.DetectorImpl#getChamber <em>Chamber</em>}</li>
 * </ul>
 *
 * @generated
 */
public class DetectorImpl extends PartImpl implements Detector {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final DetectorKind KIND_EDEFAULT = DetectorKind.PHOTOMULTIPLIER;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected DetectorKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getVoltage() <em>Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVoltage()
	 * @generated
	 * @ordered
	 */
	protected static final double VOLTAGE_EDEFAULT = 650.0;

	/**
	 * The cached value of the '{@link #getVoltage() <em>Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVoltage()
	 * @generated
	 * @ordered
	 */
	protected double voltage = VOLTAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDarkRate() <em>Dark Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDarkRate()
	 * @generated
	 * @ordered
	 */
	protected static final double DARK_RATE_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getDarkRate() <em>Dark Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDarkRate()
	 * @generated
	 * @ordered
	 */
	protected double darkRate = DARK_RATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDeadTime() <em>Dead Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadTime()
	 * @generated
	 * @ordered
	 */
	protected static final double DEAD_TIME_EDEFAULT = 3.0E-8;

	/**
	 * The cached value of the '{@link #getDeadTime() <em>Dead Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeadTime()
	 * @generated
	 * @ordered
	 */
	protected double deadTime = DEAD_TIME_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxRate() <em>Max Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxRate()
	 * @generated
	 * @ordered
	 */
	protected static final double MAX_RATE_EDEFAULT = 5000000.0;

	/**
	 * The cached value of the '{@link #getMaxRate() <em>Max Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxRate()
	 * @generated
	 * @ordered
	 */
	protected double maxRate = MAX_RATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCountRate() <em>Count Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountRate()
	 * @generated
	 * @ordered
	 */
	protected static final double COUNT_RATE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getCountRate() <em>Count Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCountRate()
	 * @generated
	 * @ordered
	 */
	protected double countRate = COUNT_RATE_EDEFAULT;

	/**
	 * The default value of the '{@link #getGain() <em>Gain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGain()
	 * @generated
	 * @ordered
	 */
	protected static final double GAIN_EDEFAULT = 1000000.0;

	/**
	 * The cached value of the '{@link #getGain() <em>Gain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGain()
	 * @generated
	 * @ordered
	 */
	protected double gain = GAIN_EDEFAULT;

	/**
	 * The default value of the '{@link #isOffAxis() <em>Off Axis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOffAxis()
	 * @generated
	 * @ordered
	 */
	protected static final boolean OFF_AXIS_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isOffAxis() <em>Off Axis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isOffAxis()
	 * @generated
	 * @ordered
	 */
	protected boolean offAxis = OFF_AXIS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChamber() <em>Chamber</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChamber()
	 * @generated
	 * @ordered
	 */
	protected VacuumChamber chamber;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected DetectorImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.DETECTOR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DetectorKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(DetectorKind newKind) {
		DetectorKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.DETECTOR__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getVoltage() {
		return voltage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVoltage(double newVoltage) {
		double oldVoltage = voltage;
		voltage = newVoltage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.DETECTOR__VOLTAGE, oldVoltage, voltage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDarkRate() {
		return darkRate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDarkRate(double newDarkRate) {
		double oldDarkRate = darkRate;
		darkRate = newDarkRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.DETECTOR__DARK_RATE, oldDarkRate, darkRate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDeadTime() {
		return deadTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDeadTime(double newDeadTime) {
		double oldDeadTime = deadTime;
		deadTime = newDeadTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.DETECTOR__DEAD_TIME, oldDeadTime, deadTime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMaxRate() {
		return maxRate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxRate(double newMaxRate) {
		double oldMaxRate = maxRate;
		maxRate = newMaxRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.DETECTOR__MAX_RATE, oldMaxRate, maxRate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getCountRate() {
		return countRate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCountRate(double newCountRate) {
		double oldCountRate = countRate;
		countRate = newCountRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.DETECTOR__COUNT_RATE, oldCountRate, countRate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getGain() {
		return gain;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGain(double newGain) {
		double oldGain = gain;
		gain = newGain;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.DETECTOR__GAIN, oldGain, gain));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isOffAxis() {
		return offAxis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOffAxis(boolean newOffAxis) {
		boolean oldOffAxis = offAxis;
		offAxis = newOffAxis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.DETECTOR__OFF_AXIS, oldOffAxis, offAxis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VacuumChamber getChamber() {
		return chamber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChamber(VacuumChamber newChamber) {
		VacuumChamber oldChamber = chamber;
		chamber = newChamber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.DETECTOR__CHAMBER, oldChamber, chamber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.DETECTOR__KIND:
				return getKind();
			case InstrumentPackage.DETECTOR__VOLTAGE:
				return getVoltage();
			case InstrumentPackage.DETECTOR__DARK_RATE:
				return getDarkRate();
			case InstrumentPackage.DETECTOR__DEAD_TIME:
				return getDeadTime();
			case InstrumentPackage.DETECTOR__MAX_RATE:
				return getMaxRate();
			case InstrumentPackage.DETECTOR__COUNT_RATE:
				return getCountRate();
			case InstrumentPackage.DETECTOR__GAIN:
				return getGain();
			case InstrumentPackage.DETECTOR__OFF_AXIS:
				return isOffAxis();
			case InstrumentPackage.DETECTOR__CHAMBER:
				return getChamber();
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
			case InstrumentPackage.DETECTOR__KIND:
				setKind((DetectorKind)newValue);
				return;
			case InstrumentPackage.DETECTOR__VOLTAGE:
				setVoltage((Double)newValue);
				return;
			case InstrumentPackage.DETECTOR__DARK_RATE:
				setDarkRate((Double)newValue);
				return;
			case InstrumentPackage.DETECTOR__DEAD_TIME:
				setDeadTime((Double)newValue);
				return;
			case InstrumentPackage.DETECTOR__MAX_RATE:
				setMaxRate((Double)newValue);
				return;
			case InstrumentPackage.DETECTOR__COUNT_RATE:
				setCountRate((Double)newValue);
				return;
			case InstrumentPackage.DETECTOR__GAIN:
				setGain((Double)newValue);
				return;
			case InstrumentPackage.DETECTOR__OFF_AXIS:
				setOffAxis((Boolean)newValue);
				return;
			case InstrumentPackage.DETECTOR__CHAMBER:
				setChamber((VacuumChamber)newValue);
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
			case InstrumentPackage.DETECTOR__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case InstrumentPackage.DETECTOR__VOLTAGE:
				setVoltage(VOLTAGE_EDEFAULT);
				return;
			case InstrumentPackage.DETECTOR__DARK_RATE:
				setDarkRate(DARK_RATE_EDEFAULT);
				return;
			case InstrumentPackage.DETECTOR__DEAD_TIME:
				setDeadTime(DEAD_TIME_EDEFAULT);
				return;
			case InstrumentPackage.DETECTOR__MAX_RATE:
				setMaxRate(MAX_RATE_EDEFAULT);
				return;
			case InstrumentPackage.DETECTOR__COUNT_RATE:
				setCountRate(COUNT_RATE_EDEFAULT);
				return;
			case InstrumentPackage.DETECTOR__GAIN:
				setGain(GAIN_EDEFAULT);
				return;
			case InstrumentPackage.DETECTOR__OFF_AXIS:
				setOffAxis(OFF_AXIS_EDEFAULT);
				return;
			case InstrumentPackage.DETECTOR__CHAMBER:
				setChamber((VacuumChamber)null);
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
			case InstrumentPackage.DETECTOR__KIND:
				return kind != KIND_EDEFAULT;
			case InstrumentPackage.DETECTOR__VOLTAGE:
				return voltage != VOLTAGE_EDEFAULT;
			case InstrumentPackage.DETECTOR__DARK_RATE:
				return darkRate != DARK_RATE_EDEFAULT;
			case InstrumentPackage.DETECTOR__DEAD_TIME:
				return deadTime != DEAD_TIME_EDEFAULT;
			case InstrumentPackage.DETECTOR__MAX_RATE:
				return maxRate != MAX_RATE_EDEFAULT;
			case InstrumentPackage.DETECTOR__COUNT_RATE:
				return countRate != COUNT_RATE_EDEFAULT;
			case InstrumentPackage.DETECTOR__GAIN:
				return gain != GAIN_EDEFAULT;
			case InstrumentPackage.DETECTOR__OFF_AXIS:
				return offAxis != OFF_AXIS_EDEFAULT;
			case InstrumentPackage.DETECTOR__CHAMBER:
				return chamber != null;
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
		result.append(", voltage: ");
		result.append(voltage);
		result.append(", darkRate: ");
		result.append(darkRate);
		result.append(", deadTime: ");
		result.append(deadTime);
		result.append(", maxRate: ");
		result.append(maxRate);
		result.append(", countRate: ");
		result.append(countRate);
		result.append(", gain: ");
		result.append(gain);
		result.append(", offAxis: ");
		result.append(offAxis);
		result.append(')');
		return result.toString();
	}

} //DetectorImpl
