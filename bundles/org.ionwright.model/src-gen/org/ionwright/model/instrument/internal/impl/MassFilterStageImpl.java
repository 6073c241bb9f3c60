/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.PoleType;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Mass Filter Stage</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getPoleType <em>Pole Type</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getLength <em>Length</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getFieldRadius <em>Field Radius</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getRodRadius <em>Rod Radius</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getRfFrequency <em>Rf Frequency</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getIonEnergy <em>Ion Energy</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getDcRatio <em>Dc Ratio</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getMaxRfAmplitude <em>Max Rf Amplitude</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getMaxDcVoltage <em>Max Dc Voltage</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getTiltAngle <em>Tilt Angle</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getPressure <em>Pressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getRfAmplitude <em>Rf Amplitude</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getDcVoltage <em>Dc Voltage</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MassFilterStageImpl extends MinimalEObjectImpl.Container implements MassFilterStage {
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
	 * The default value of the '{@link #getPoleType() <em>Pole Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoleType()
	 * @generated
	 * @ordered
	 */
	protected static final PoleType POLE_TYPE_EDEFAULT = PoleType.QUADRUPOLE;

	/**
	 * The cached value of the '{@link #getPoleType() <em>Pole Type</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPoleType()
	 * @generated
	 * @ordered
	 */
	protected PoleType poleType = POLE_TYPE_EDEFAULT;

	/**
	 * The default value of the '{@link #getLength() <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLength()
	 * @generated
	 * @ordered
	 */
	protected static final double LENGTH_EDEFAULT = 0.2;

	/**
	 * The cached value of the '{@link #getLength() <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLength()
	 * @generated
	 * @ordered
	 */
	protected double length = LENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getFieldRadius() <em>Field Radius</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFieldRadius()
	 * @generated
	 * @ordered
	 */
	protected static final double FIELD_RADIUS_EDEFAULT = 0.004;

	/**
	 * The cached value of the '{@link #getFieldRadius() <em>Field Radius</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFieldRadius()
	 * @generated
	 * @ordered
	 */
	protected double fieldRadius = FIELD_RADIUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRodRadius() <em>Rod Radius</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRodRadius()
	 * @generated
	 * @ordered
	 */
	protected static final double ROD_RADIUS_EDEFAULT = 0.00452;

	/**
	 * The cached value of the '{@link #getRodRadius() <em>Rod Radius</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRodRadius()
	 * @generated
	 * @ordered
	 */
	protected double rodRadius = ROD_RADIUS_EDEFAULT;

	/**
	 * The default value of the '{@link #getRfFrequency() <em>Rf Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRfFrequency()
	 * @generated
	 * @ordered
	 */
	protected static final double RF_FREQUENCY_EDEFAULT = 1200000.0;

	/**
	 * The cached value of the '{@link #getRfFrequency() <em>Rf Frequency</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRfFrequency()
	 * @generated
	 * @ordered
	 */
	protected double rfFrequency = RF_FREQUENCY_EDEFAULT;

	/**
	 * The default value of the '{@link #getIonEnergy() <em>Ion Energy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIonEnergy()
	 * @generated
	 * @ordered
	 */
	protected static final double ION_ENERGY_EDEFAULT = 2.0;

	/**
	 * The cached value of the '{@link #getIonEnergy() <em>Ion Energy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIonEnergy()
	 * @generated
	 * @ordered
	 */
	protected double ionEnergy = ION_ENERGY_EDEFAULT;

	/**
	 * The default value of the '{@link #getDcRatio() <em>Dc Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDcRatio()
	 * @generated
	 * @ordered
	 */
	protected static final double DC_RATIO_EDEFAULT = 0.999;

	/**
	 * The cached value of the '{@link #getDcRatio() <em>Dc Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDcRatio()
	 * @generated
	 * @ordered
	 */
	protected double dcRatio = DC_RATIO_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxRfAmplitude() <em>Max Rf Amplitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxRfAmplitude()
	 * @generated
	 * @ordered
	 */
	protected static final double MAX_RF_AMPLITUDE_EDEFAULT = 1800.0;

	/**
	 * The cached value of the '{@link #getMaxRfAmplitude() <em>Max Rf Amplitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxRfAmplitude()
	 * @generated
	 * @ordered
	 */
	protected double maxRfAmplitude = MAX_RF_AMPLITUDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxDcVoltage() <em>Max Dc Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxDcVoltage()
	 * @generated
	 * @ordered
	 */
	protected static final double MAX_DC_VOLTAGE_EDEFAULT = 305.0;

	/**
	 * The cached value of the '{@link #getMaxDcVoltage() <em>Max Dc Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxDcVoltage()
	 * @generated
	 * @ordered
	 */
	protected double maxDcVoltage = MAX_DC_VOLTAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getTiltAngle() <em>Tilt Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTiltAngle()
	 * @generated
	 * @ordered
	 */
	protected static final double TILT_ANGLE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getTiltAngle() <em>Tilt Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTiltAngle()
	 * @generated
	 * @ordered
	 */
	protected double tiltAngle = TILT_ANGLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPressure() <em>Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPressure()
	 * @generated
	 * @ordered
	 */
	protected static final double PRESSURE_EDEFAULT = 6.7E-4;

	/**
	 * The cached value of the '{@link #getPressure() <em>Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPressure()
	 * @generated
	 * @ordered
	 */
	protected double pressure = PRESSURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRfAmplitude() <em>Rf Amplitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRfAmplitude()
	 * @generated
	 * @ordered
	 */
	protected static final double RF_AMPLITUDE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getRfAmplitude() <em>Rf Amplitude</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRfAmplitude()
	 * @generated
	 * @ordered
	 */
	protected double rfAmplitude = RF_AMPLITUDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDcVoltage() <em>Dc Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDcVoltage()
	 * @generated
	 * @ordered
	 */
	protected static final double DC_VOLTAGE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getDcVoltage() <em>Dc Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDcVoltage()
	 * @generated
	 * @ordered
	 */
	protected double dcVoltage = DC_VOLTAGE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MassFilterStageImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.MASS_FILTER_STAGE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_FILTER_STAGE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PoleType getPoleType() {
		return poleType;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPoleType(PoleType newPoleType) {
		PoleType oldPoleType = poleType;
		poleType = newPoleType == null ? POLE_TYPE_EDEFAULT : newPoleType;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_FILTER_STAGE__POLE_TYPE, oldPoleType, poleType));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLength() {
		return length;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLength(double newLength) {
		double oldLength = length;
		length = newLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_FILTER_STAGE__LENGTH, oldLength, length));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getFieldRadius() {
		return fieldRadius;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFieldRadius(double newFieldRadius) {
		double oldFieldRadius = fieldRadius;
		fieldRadius = newFieldRadius;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_FILTER_STAGE__FIELD_RADIUS, oldFieldRadius, fieldRadius));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRodRadius() {
		return rodRadius;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRodRadius(double newRodRadius) {
		double oldRodRadius = rodRadius;
		rodRadius = newRodRadius;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_FILTER_STAGE__ROD_RADIUS, oldRodRadius, rodRadius));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRfFrequency() {
		return rfFrequency;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRfFrequency(double newRfFrequency) {
		double oldRfFrequency = rfFrequency;
		rfFrequency = newRfFrequency;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_FILTER_STAGE__RF_FREQUENCY, oldRfFrequency, rfFrequency));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getIonEnergy() {
		return ionEnergy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIonEnergy(double newIonEnergy) {
		double oldIonEnergy = ionEnergy;
		ionEnergy = newIonEnergy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_FILTER_STAGE__ION_ENERGY, oldIonEnergy, ionEnergy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDcRatio() {
		return dcRatio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDcRatio(double newDcRatio) {
		double oldDcRatio = dcRatio;
		dcRatio = newDcRatio;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_FILTER_STAGE__DC_RATIO, oldDcRatio, dcRatio));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMaxRfAmplitude() {
		return maxRfAmplitude;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxRfAmplitude(double newMaxRfAmplitude) {
		double oldMaxRfAmplitude = maxRfAmplitude;
		maxRfAmplitude = newMaxRfAmplitude;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_FILTER_STAGE__MAX_RF_AMPLITUDE, oldMaxRfAmplitude, maxRfAmplitude));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMaxDcVoltage() {
		return maxDcVoltage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxDcVoltage(double newMaxDcVoltage) {
		double oldMaxDcVoltage = maxDcVoltage;
		maxDcVoltage = newMaxDcVoltage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_FILTER_STAGE__MAX_DC_VOLTAGE, oldMaxDcVoltage, maxDcVoltage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTiltAngle() {
		return tiltAngle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTiltAngle(double newTiltAngle) {
		double oldTiltAngle = tiltAngle;
		tiltAngle = newTiltAngle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_FILTER_STAGE__TILT_ANGLE, oldTiltAngle, tiltAngle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPressure() {
		return pressure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPressure(double newPressure) {
		double oldPressure = pressure;
		pressure = newPressure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_FILTER_STAGE__PRESSURE, oldPressure, pressure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRfAmplitude() {
		return rfAmplitude;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRfAmplitude(double newRfAmplitude) {
		double oldRfAmplitude = rfAmplitude;
		rfAmplitude = newRfAmplitude;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_FILTER_STAGE__RF_AMPLITUDE, oldRfAmplitude, rfAmplitude));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDcVoltage() {
		return dcVoltage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDcVoltage(double newDcVoltage) {
		double oldDcVoltage = dcVoltage;
		dcVoltage = newDcVoltage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_FILTER_STAGE__DC_VOLTAGE, oldDcVoltage, dcVoltage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.MASS_FILTER_STAGE__NAME:
				return getName();
			case InstrumentPackage.MASS_FILTER_STAGE__POLE_TYPE:
				return getPoleType();
			case InstrumentPackage.MASS_FILTER_STAGE__LENGTH:
				return getLength();
			case InstrumentPackage.MASS_FILTER_STAGE__FIELD_RADIUS:
				return getFieldRadius();
			case InstrumentPackage.MASS_FILTER_STAGE__ROD_RADIUS:
				return getRodRadius();
			case InstrumentPackage.MASS_FILTER_STAGE__RF_FREQUENCY:
				return getRfFrequency();
			case InstrumentPackage.MASS_FILTER_STAGE__ION_ENERGY:
				return getIonEnergy();
			case InstrumentPackage.MASS_FILTER_STAGE__DC_RATIO:
				return getDcRatio();
			case InstrumentPackage.MASS_FILTER_STAGE__MAX_RF_AMPLITUDE:
				return getMaxRfAmplitude();
			case InstrumentPackage.MASS_FILTER_STAGE__MAX_DC_VOLTAGE:
				return getMaxDcVoltage();
			case InstrumentPackage.MASS_FILTER_STAGE__TILT_ANGLE:
				return getTiltAngle();
			case InstrumentPackage.MASS_FILTER_STAGE__PRESSURE:
				return getPressure();
			case InstrumentPackage.MASS_FILTER_STAGE__RF_AMPLITUDE:
				return getRfAmplitude();
			case InstrumentPackage.MASS_FILTER_STAGE__DC_VOLTAGE:
				return getDcVoltage();
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
			case InstrumentPackage.MASS_FILTER_STAGE__NAME:
				setName((String)newValue);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__POLE_TYPE:
				setPoleType((PoleType)newValue);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__LENGTH:
				setLength((Double)newValue);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__FIELD_RADIUS:
				setFieldRadius((Double)newValue);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__ROD_RADIUS:
				setRodRadius((Double)newValue);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__RF_FREQUENCY:
				setRfFrequency((Double)newValue);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__ION_ENERGY:
				setIonEnergy((Double)newValue);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__DC_RATIO:
				setDcRatio((Double)newValue);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__MAX_RF_AMPLITUDE:
				setMaxRfAmplitude((Double)newValue);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__MAX_DC_VOLTAGE:
				setMaxDcVoltage((Double)newValue);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__TILT_ANGLE:
				setTiltAngle((Double)newValue);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__PRESSURE:
				setPressure((Double)newValue);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__RF_AMPLITUDE:
				setRfAmplitude((Double)newValue);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__DC_VOLTAGE:
				setDcVoltage((Double)newValue);
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
			case InstrumentPackage.MASS_FILTER_STAGE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__POLE_TYPE:
				setPoleType(POLE_TYPE_EDEFAULT);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__LENGTH:
				setLength(LENGTH_EDEFAULT);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__FIELD_RADIUS:
				setFieldRadius(FIELD_RADIUS_EDEFAULT);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__ROD_RADIUS:
				setRodRadius(ROD_RADIUS_EDEFAULT);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__RF_FREQUENCY:
				setRfFrequency(RF_FREQUENCY_EDEFAULT);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__ION_ENERGY:
				setIonEnergy(ION_ENERGY_EDEFAULT);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__DC_RATIO:
				setDcRatio(DC_RATIO_EDEFAULT);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__MAX_RF_AMPLITUDE:
				setMaxRfAmplitude(MAX_RF_AMPLITUDE_EDEFAULT);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__MAX_DC_VOLTAGE:
				setMaxDcVoltage(MAX_DC_VOLTAGE_EDEFAULT);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__TILT_ANGLE:
				setTiltAngle(TILT_ANGLE_EDEFAULT);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__PRESSURE:
				setPressure(PRESSURE_EDEFAULT);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__RF_AMPLITUDE:
				setRfAmplitude(RF_AMPLITUDE_EDEFAULT);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__DC_VOLTAGE:
				setDcVoltage(DC_VOLTAGE_EDEFAULT);
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
			case InstrumentPackage.MASS_FILTER_STAGE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case InstrumentPackage.MASS_FILTER_STAGE__POLE_TYPE:
				return poleType != POLE_TYPE_EDEFAULT;
			case InstrumentPackage.MASS_FILTER_STAGE__LENGTH:
				return length != LENGTH_EDEFAULT;
			case InstrumentPackage.MASS_FILTER_STAGE__FIELD_RADIUS:
				return fieldRadius != FIELD_RADIUS_EDEFAULT;
			case InstrumentPackage.MASS_FILTER_STAGE__ROD_RADIUS:
				return rodRadius != ROD_RADIUS_EDEFAULT;
			case InstrumentPackage.MASS_FILTER_STAGE__RF_FREQUENCY:
				return rfFrequency != RF_FREQUENCY_EDEFAULT;
			case InstrumentPackage.MASS_FILTER_STAGE__ION_ENERGY:
				return ionEnergy != ION_ENERGY_EDEFAULT;
			case InstrumentPackage.MASS_FILTER_STAGE__DC_RATIO:
				return dcRatio != DC_RATIO_EDEFAULT;
			case InstrumentPackage.MASS_FILTER_STAGE__MAX_RF_AMPLITUDE:
				return maxRfAmplitude != MAX_RF_AMPLITUDE_EDEFAULT;
			case InstrumentPackage.MASS_FILTER_STAGE__MAX_DC_VOLTAGE:
				return maxDcVoltage != MAX_DC_VOLTAGE_EDEFAULT;
			case InstrumentPackage.MASS_FILTER_STAGE__TILT_ANGLE:
				return tiltAngle != TILT_ANGLE_EDEFAULT;
			case InstrumentPackage.MASS_FILTER_STAGE__PRESSURE:
				return pressure != PRESSURE_EDEFAULT;
			case InstrumentPackage.MASS_FILTER_STAGE__RF_AMPLITUDE:
				return rfAmplitude != RF_AMPLITUDE_EDEFAULT;
			case InstrumentPackage.MASS_FILTER_STAGE__DC_VOLTAGE:
				return dcVoltage != DC_VOLTAGE_EDEFAULT;
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
		result.append(", poleType: ");
		result.append(poleType);
		result.append(", length: ");
		result.append(length);
		result.append(", fieldRadius: ");
		result.append(fieldRadius);
		result.append(", rodRadius: ");
		result.append(rodRadius);
		result.append(", rfFrequency: ");
		result.append(rfFrequency);
		result.append(", ionEnergy: ");
		result.append(ionEnergy);
		result.append(", dcRatio: ");
		result.append(dcRatio);
		result.append(", maxRfAmplitude: ");
		result.append(maxRfAmplitude);
		result.append(", maxDcVoltage: ");
		result.append(maxDcVoltage);
		result.append(", tiltAngle: ");
		result.append(tiltAngle);
		result.append(", pressure: ");
		result.append(pressure);
		result.append(", rfAmplitude: ");
		result.append(rfAmplitude);
		result.append(", dcVoltage: ");
		result.append(dcVoltage);
		result.append(')');
		return result.toString();
	}

} //MassFilterStageImpl
