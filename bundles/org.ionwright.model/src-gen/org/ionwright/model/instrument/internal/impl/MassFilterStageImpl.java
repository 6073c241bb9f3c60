/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.PoleType;
import org.ionwright.model.instrument.ResolutionMode;
import org.ionwright.model.instrument.RodProfile;
import org.ionwright.model.instrument.StageDrive;
import org.ionwright.model.instrument.StageMode;
import org.ionwright.model.instrument.VacuumChamber;
import org.ionwright.model.instrument.VoltageConvention;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Mass Filter Stage</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getPoleType <em>Pole Type</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getLength <em>Length</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getFieldRadius <em>Field Radius</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getRodRadius <em>Rod Radius</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getRodCount <em>Rod Count</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getRodProfile <em>Rod Profile</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getRodMaterial <em>Rod Material</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getMode <em>Mode</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getResolutionMode <em>Resolution Mode</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getPeakWidth <em>Peak Width</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getDrive <em>Drive</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#isDcSupplied <em>Dc Supplied</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getVoltageConvention <em>Voltage Convention</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getEntranceDiameter <em>Entrance Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getRfFrequency <em>Rf Frequency</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getIonEnergy <em>Ion Energy</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getDcRatio <em>Dc Ratio</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getMaxRfAmplitude <em>Max Rf Amplitude</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getMaxDcVoltage <em>Max Dc Voltage</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getTiltAngle <em>Tilt Angle</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getTiltAzimuth <em>Tilt Azimuth</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getOffsetX <em>Offset X</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getOffsetY <em>Offset Y</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getRfAmplitude <em>Rf Amplitude</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getDcVoltage <em>Dc Voltage</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl#getChamber <em>Chamber</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MassFilterStageImpl extends PartImpl implements MassFilterStage {
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
	 * The default value of the '{@link #getRodCount() <em>Rod Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRodCount()
	 * @generated
	 * @ordered
	 */
	protected static final int ROD_COUNT_EDEFAULT = 4;

	/**
	 * The cached value of the '{@link #getRodCount() <em>Rod Count</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRodCount()
	 * @generated
	 * @ordered
	 */
	protected int rodCount = ROD_COUNT_EDEFAULT;

	/**
	 * The default value of the '{@link #getRodProfile() <em>Rod Profile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRodProfile()
	 * @generated
	 * @ordered
	 */
	protected static final RodProfile ROD_PROFILE_EDEFAULT = RodProfile.ROUND;

	/**
	 * The cached value of the '{@link #getRodProfile() <em>Rod Profile</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRodProfile()
	 * @generated
	 * @ordered
	 */
	protected RodProfile rodProfile = ROD_PROFILE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRodMaterial() <em>Rod Material</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRodMaterial()
	 * @generated
	 * @ordered
	 */
	protected static final String ROD_MATERIAL_EDEFAULT = "molybdenum";

	/**
	 * The cached value of the '{@link #getRodMaterial() <em>Rod Material</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRodMaterial()
	 * @generated
	 * @ordered
	 */
	protected String rodMaterial = ROD_MATERIAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected static final StageMode MODE_EDEFAULT = StageMode.MASS_FILTER;

	/**
	 * The cached value of the '{@link #getMode() <em>Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMode()
	 * @generated
	 * @ordered
	 */
	protected StageMode mode = MODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getResolutionMode() <em>Resolution Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResolutionMode()
	 * @generated
	 * @ordered
	 */
	protected static final ResolutionMode RESOLUTION_MODE_EDEFAULT = ResolutionMode.CONSTANT_RESOLUTION;

	/**
	 * The cached value of the '{@link #getResolutionMode() <em>Resolution Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResolutionMode()
	 * @generated
	 * @ordered
	 */
	protected ResolutionMode resolutionMode = RESOLUTION_MODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeakWidth() <em>Peak Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeakWidth()
	 * @generated
	 * @ordered
	 */
	protected static final double PEAK_WIDTH_EDEFAULT = 0.7;

	/**
	 * The cached value of the '{@link #getPeakWidth() <em>Peak Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeakWidth()
	 * @generated
	 * @ordered
	 */
	protected double peakWidth = PEAK_WIDTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getDrive() <em>Drive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrive()
	 * @generated
	 * @ordered
	 */
	protected static final StageDrive DRIVE_EDEFAULT = StageDrive.OWN;

	/**
	 * The cached value of the '{@link #getDrive() <em>Drive</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDrive()
	 * @generated
	 * @ordered
	 */
	protected StageDrive drive = DRIVE_EDEFAULT;

	/**
	 * The default value of the '{@link #isDcSupplied() <em>Dc Supplied</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDcSupplied()
	 * @generated
	 * @ordered
	 */
	protected static final boolean DC_SUPPLIED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isDcSupplied() <em>Dc Supplied</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isDcSupplied()
	 * @generated
	 * @ordered
	 */
	protected boolean dcSupplied = DC_SUPPLIED_EDEFAULT;

	/**
	 * The default value of the '{@link #getVoltageConvention() <em>Voltage Convention</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVoltageConvention()
	 * @generated
	 * @ordered
	 */
	protected static final VoltageConvention VOLTAGE_CONVENTION_EDEFAULT = VoltageConvention.POLE_TO_GROUND;

	/**
	 * The cached value of the '{@link #getVoltageConvention() <em>Voltage Convention</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVoltageConvention()
	 * @generated
	 * @ordered
	 */
	protected VoltageConvention voltageConvention = VOLTAGE_CONVENTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getEntranceDiameter() <em>Entrance Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntranceDiameter()
	 * @generated
	 * @ordered
	 */
	protected static final double ENTRANCE_DIAMETER_EDEFAULT = 0.003;

	/**
	 * The cached value of the '{@link #getEntranceDiameter() <em>Entrance Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntranceDiameter()
	 * @generated
	 * @ordered
	 */
	protected double entranceDiameter = ENTRANCE_DIAMETER_EDEFAULT;

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
	 * The default value of the '{@link #getTiltAzimuth() <em>Tilt Azimuth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTiltAzimuth()
	 * @generated
	 * @ordered
	 */
	protected static final double TILT_AZIMUTH_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getTiltAzimuth() <em>Tilt Azimuth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTiltAzimuth()
	 * @generated
	 * @ordered
	 */
	protected double tiltAzimuth = TILT_AZIMUTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getOffsetX() <em>Offset X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffsetX()
	 * @generated
	 * @ordered
	 */
	protected static final double OFFSET_X_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getOffsetX() <em>Offset X</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffsetX()
	 * @generated
	 * @ordered
	 */
	protected double offsetX = OFFSET_X_EDEFAULT;

	/**
	 * The default value of the '{@link #getOffsetY() <em>Offset Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffsetY()
	 * @generated
	 * @ordered
	 */
	protected static final double OFFSET_Y_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getOffsetY() <em>Offset Y</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffsetY()
	 * @generated
	 * @ordered
	 */
	protected double offsetY = OFFSET_Y_EDEFAULT;

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
	public int getRodCount() {
		return rodCount;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRodCount(int newRodCount) {
		int oldRodCount = rodCount;
		rodCount = newRodCount;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_FILTER_STAGE__ROD_COUNT, oldRodCount, rodCount));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RodProfile getRodProfile() {
		return rodProfile;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRodProfile(RodProfile newRodProfile) {
		RodProfile oldRodProfile = rodProfile;
		rodProfile = newRodProfile == null ? ROD_PROFILE_EDEFAULT : newRodProfile;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_FILTER_STAGE__ROD_PROFILE, oldRodProfile, rodProfile));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getRodMaterial() {
		return rodMaterial;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRodMaterial(String newRodMaterial) {
		String oldRodMaterial = rodMaterial;
		rodMaterial = newRodMaterial;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_FILTER_STAGE__ROD_MATERIAL, oldRodMaterial, rodMaterial));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StageMode getMode() {
		return mode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMode(StageMode newMode) {
		StageMode oldMode = mode;
		mode = newMode == null ? MODE_EDEFAULT : newMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_FILTER_STAGE__MODE, oldMode, mode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ResolutionMode getResolutionMode() {
		return resolutionMode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResolutionMode(ResolutionMode newResolutionMode) {
		ResolutionMode oldResolutionMode = resolutionMode;
		resolutionMode = newResolutionMode == null ? RESOLUTION_MODE_EDEFAULT : newResolutionMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_FILTER_STAGE__RESOLUTION_MODE, oldResolutionMode, resolutionMode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPeakWidth() {
		return peakWidth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeakWidth(double newPeakWidth) {
		double oldPeakWidth = peakWidth;
		peakWidth = newPeakWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_FILTER_STAGE__PEAK_WIDTH, oldPeakWidth, peakWidth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public StageDrive getDrive() {
		return drive;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDrive(StageDrive newDrive) {
		StageDrive oldDrive = drive;
		drive = newDrive == null ? DRIVE_EDEFAULT : newDrive;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_FILTER_STAGE__DRIVE, oldDrive, drive));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isDcSupplied() {
		return dcSupplied;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDcSupplied(boolean newDcSupplied) {
		boolean oldDcSupplied = dcSupplied;
		dcSupplied = newDcSupplied;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_FILTER_STAGE__DC_SUPPLIED, oldDcSupplied, dcSupplied));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VoltageConvention getVoltageConvention() {
		return voltageConvention;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVoltageConvention(VoltageConvention newVoltageConvention) {
		VoltageConvention oldVoltageConvention = voltageConvention;
		voltageConvention = newVoltageConvention == null ? VOLTAGE_CONVENTION_EDEFAULT : newVoltageConvention;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_FILTER_STAGE__VOLTAGE_CONVENTION, oldVoltageConvention, voltageConvention));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getEntranceDiameter() {
		return entranceDiameter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEntranceDiameter(double newEntranceDiameter) {
		double oldEntranceDiameter = entranceDiameter;
		entranceDiameter = newEntranceDiameter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_FILTER_STAGE__ENTRANCE_DIAMETER, oldEntranceDiameter, entranceDiameter));
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
	public double getTiltAzimuth() {
		return tiltAzimuth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTiltAzimuth(double newTiltAzimuth) {
		double oldTiltAzimuth = tiltAzimuth;
		tiltAzimuth = newTiltAzimuth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_FILTER_STAGE__TILT_AZIMUTH, oldTiltAzimuth, tiltAzimuth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getOffsetX() {
		return offsetX;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOffsetX(double newOffsetX) {
		double oldOffsetX = offsetX;
		offsetX = newOffsetX;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_FILTER_STAGE__OFFSET_X, oldOffsetX, offsetX));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getOffsetY() {
		return offsetY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOffsetY(double newOffsetY) {
		double oldOffsetY = offsetY;
		offsetY = newOffsetY;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_FILTER_STAGE__OFFSET_Y, oldOffsetY, offsetY));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_FILTER_STAGE__CHAMBER, oldChamber, chamber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.MASS_FILTER_STAGE__POLE_TYPE:
				return getPoleType();
			case InstrumentPackage.MASS_FILTER_STAGE__LENGTH:
				return getLength();
			case InstrumentPackage.MASS_FILTER_STAGE__FIELD_RADIUS:
				return getFieldRadius();
			case InstrumentPackage.MASS_FILTER_STAGE__ROD_RADIUS:
				return getRodRadius();
			case InstrumentPackage.MASS_FILTER_STAGE__ROD_COUNT:
				return getRodCount();
			case InstrumentPackage.MASS_FILTER_STAGE__ROD_PROFILE:
				return getRodProfile();
			case InstrumentPackage.MASS_FILTER_STAGE__ROD_MATERIAL:
				return getRodMaterial();
			case InstrumentPackage.MASS_FILTER_STAGE__MODE:
				return getMode();
			case InstrumentPackage.MASS_FILTER_STAGE__RESOLUTION_MODE:
				return getResolutionMode();
			case InstrumentPackage.MASS_FILTER_STAGE__PEAK_WIDTH:
				return getPeakWidth();
			case InstrumentPackage.MASS_FILTER_STAGE__DRIVE:
				return getDrive();
			case InstrumentPackage.MASS_FILTER_STAGE__DC_SUPPLIED:
				return isDcSupplied();
			case InstrumentPackage.MASS_FILTER_STAGE__VOLTAGE_CONVENTION:
				return getVoltageConvention();
			case InstrumentPackage.MASS_FILTER_STAGE__ENTRANCE_DIAMETER:
				return getEntranceDiameter();
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
			case InstrumentPackage.MASS_FILTER_STAGE__TILT_AZIMUTH:
				return getTiltAzimuth();
			case InstrumentPackage.MASS_FILTER_STAGE__OFFSET_X:
				return getOffsetX();
			case InstrumentPackage.MASS_FILTER_STAGE__OFFSET_Y:
				return getOffsetY();
			case InstrumentPackage.MASS_FILTER_STAGE__RF_AMPLITUDE:
				return getRfAmplitude();
			case InstrumentPackage.MASS_FILTER_STAGE__DC_VOLTAGE:
				return getDcVoltage();
			case InstrumentPackage.MASS_FILTER_STAGE__CHAMBER:
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
			case InstrumentPackage.MASS_FILTER_STAGE__ROD_COUNT:
				setRodCount((Integer)newValue);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__ROD_PROFILE:
				setRodProfile((RodProfile)newValue);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__ROD_MATERIAL:
				setRodMaterial((String)newValue);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__MODE:
				setMode((StageMode)newValue);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__RESOLUTION_MODE:
				setResolutionMode((ResolutionMode)newValue);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__PEAK_WIDTH:
				setPeakWidth((Double)newValue);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__DRIVE:
				setDrive((StageDrive)newValue);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__DC_SUPPLIED:
				setDcSupplied((Boolean)newValue);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__VOLTAGE_CONVENTION:
				setVoltageConvention((VoltageConvention)newValue);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__ENTRANCE_DIAMETER:
				setEntranceDiameter((Double)newValue);
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
			case InstrumentPackage.MASS_FILTER_STAGE__TILT_AZIMUTH:
				setTiltAzimuth((Double)newValue);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__OFFSET_X:
				setOffsetX((Double)newValue);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__OFFSET_Y:
				setOffsetY((Double)newValue);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__RF_AMPLITUDE:
				setRfAmplitude((Double)newValue);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__DC_VOLTAGE:
				setDcVoltage((Double)newValue);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__CHAMBER:
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
			case InstrumentPackage.MASS_FILTER_STAGE__ROD_COUNT:
				setRodCount(ROD_COUNT_EDEFAULT);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__ROD_PROFILE:
				setRodProfile(ROD_PROFILE_EDEFAULT);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__ROD_MATERIAL:
				setRodMaterial(ROD_MATERIAL_EDEFAULT);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__MODE:
				setMode(MODE_EDEFAULT);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__RESOLUTION_MODE:
				setResolutionMode(RESOLUTION_MODE_EDEFAULT);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__PEAK_WIDTH:
				setPeakWidth(PEAK_WIDTH_EDEFAULT);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__DRIVE:
				setDrive(DRIVE_EDEFAULT);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__DC_SUPPLIED:
				setDcSupplied(DC_SUPPLIED_EDEFAULT);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__VOLTAGE_CONVENTION:
				setVoltageConvention(VOLTAGE_CONVENTION_EDEFAULT);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__ENTRANCE_DIAMETER:
				setEntranceDiameter(ENTRANCE_DIAMETER_EDEFAULT);
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
			case InstrumentPackage.MASS_FILTER_STAGE__TILT_AZIMUTH:
				setTiltAzimuth(TILT_AZIMUTH_EDEFAULT);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__OFFSET_X:
				setOffsetX(OFFSET_X_EDEFAULT);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__OFFSET_Y:
				setOffsetY(OFFSET_Y_EDEFAULT);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__RF_AMPLITUDE:
				setRfAmplitude(RF_AMPLITUDE_EDEFAULT);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__DC_VOLTAGE:
				setDcVoltage(DC_VOLTAGE_EDEFAULT);
				return;
			case InstrumentPackage.MASS_FILTER_STAGE__CHAMBER:
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
			case InstrumentPackage.MASS_FILTER_STAGE__POLE_TYPE:
				return poleType != POLE_TYPE_EDEFAULT;
			case InstrumentPackage.MASS_FILTER_STAGE__LENGTH:
				return length != LENGTH_EDEFAULT;
			case InstrumentPackage.MASS_FILTER_STAGE__FIELD_RADIUS:
				return fieldRadius != FIELD_RADIUS_EDEFAULT;
			case InstrumentPackage.MASS_FILTER_STAGE__ROD_RADIUS:
				return rodRadius != ROD_RADIUS_EDEFAULT;
			case InstrumentPackage.MASS_FILTER_STAGE__ROD_COUNT:
				return rodCount != ROD_COUNT_EDEFAULT;
			case InstrumentPackage.MASS_FILTER_STAGE__ROD_PROFILE:
				return rodProfile != ROD_PROFILE_EDEFAULT;
			case InstrumentPackage.MASS_FILTER_STAGE__ROD_MATERIAL:
				return ROD_MATERIAL_EDEFAULT == null ? rodMaterial != null : !ROD_MATERIAL_EDEFAULT.equals(rodMaterial);
			case InstrumentPackage.MASS_FILTER_STAGE__MODE:
				return mode != MODE_EDEFAULT;
			case InstrumentPackage.MASS_FILTER_STAGE__RESOLUTION_MODE:
				return resolutionMode != RESOLUTION_MODE_EDEFAULT;
			case InstrumentPackage.MASS_FILTER_STAGE__PEAK_WIDTH:
				return peakWidth != PEAK_WIDTH_EDEFAULT;
			case InstrumentPackage.MASS_FILTER_STAGE__DRIVE:
				return drive != DRIVE_EDEFAULT;
			case InstrumentPackage.MASS_FILTER_STAGE__DC_SUPPLIED:
				return dcSupplied != DC_SUPPLIED_EDEFAULT;
			case InstrumentPackage.MASS_FILTER_STAGE__VOLTAGE_CONVENTION:
				return voltageConvention != VOLTAGE_CONVENTION_EDEFAULT;
			case InstrumentPackage.MASS_FILTER_STAGE__ENTRANCE_DIAMETER:
				return entranceDiameter != ENTRANCE_DIAMETER_EDEFAULT;
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
			case InstrumentPackage.MASS_FILTER_STAGE__TILT_AZIMUTH:
				return tiltAzimuth != TILT_AZIMUTH_EDEFAULT;
			case InstrumentPackage.MASS_FILTER_STAGE__OFFSET_X:
				return offsetX != OFFSET_X_EDEFAULT;
			case InstrumentPackage.MASS_FILTER_STAGE__OFFSET_Y:
				return offsetY != OFFSET_Y_EDEFAULT;
			case InstrumentPackage.MASS_FILTER_STAGE__RF_AMPLITUDE:
				return rfAmplitude != RF_AMPLITUDE_EDEFAULT;
			case InstrumentPackage.MASS_FILTER_STAGE__DC_VOLTAGE:
				return dcVoltage != DC_VOLTAGE_EDEFAULT;
			case InstrumentPackage.MASS_FILTER_STAGE__CHAMBER:
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
		result.append(" (poleType: ");
		result.append(poleType);
		result.append(", length: ");
		result.append(length);
		result.append(", fieldRadius: ");
		result.append(fieldRadius);
		result.append(", rodRadius: ");
		result.append(rodRadius);
		result.append(", rodCount: ");
		result.append(rodCount);
		result.append(", rodProfile: ");
		result.append(rodProfile);
		result.append(", rodMaterial: ");
		result.append(rodMaterial);
		result.append(", mode: ");
		result.append(mode);
		result.append(", resolutionMode: ");
		result.append(resolutionMode);
		result.append(", peakWidth: ");
		result.append(peakWidth);
		result.append(", drive: ");
		result.append(drive);
		result.append(", dcSupplied: ");
		result.append(dcSupplied);
		result.append(", voltageConvention: ");
		result.append(voltageConvention);
		result.append(", entranceDiameter: ");
		result.append(entranceDiameter);
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
		result.append(", tiltAzimuth: ");
		result.append(tiltAzimuth);
		result.append(", offsetX: ");
		result.append(offsetX);
		result.append(", offsetY: ");
		result.append(offsetY);
		result.append(", rfAmplitude: ");
		result.append(rfAmplitude);
		result.append(", dcVoltage: ");
		result.append(dcVoltage);
		result.append(')');
		return result.toString();
	}

} //MassFilterStageImpl
