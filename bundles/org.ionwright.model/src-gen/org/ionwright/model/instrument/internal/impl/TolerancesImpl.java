/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.Tolerances;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Tolerances</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.TolerancesImpl#getAtmosphericDeviation <em>Atmospheric Deviation</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.TolerancesImpl#getLowestInterfacePressure <em>Lowest Interface Pressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.TolerancesImpl#getHighestInterfacePressure <em>Highest Interface Pressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.TolerancesImpl#getSubstantialFraction <em>Substantial Fraction</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.TolerancesImpl#getAngle <em>Angle</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.TolerancesImpl#getSlenderness <em>Slenderness</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.TolerancesImpl#getConeAngle <em>Cone Angle</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.TolerancesImpl#getInsertOffset <em>Insert Offset</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.TolerancesImpl#getInsertTilt <em>Insert Tilt</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.TolerancesImpl#getInsulationResistance <em>Insulation Resistance</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.TolerancesImpl#getSmallBore <em>Small Bore</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.TolerancesImpl#getPlugStress <em>Plug Stress</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.TolerancesImpl#getNearAtmospheric <em>Near Atmospheric</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.TolerancesImpl#getPinholeToFilter <em>Pinhole To Filter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.TolerancesImpl#getApertureAgreement <em>Aperture Agreement</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.TolerancesImpl#getPlugging <em>Plugging</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.TolerancesImpl#getOverpressure <em>Overpressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.TolerancesImpl#getSamePressure <em>Same Pressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.TolerancesImpl#getMzMargin <em>Mz Margin</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.TolerancesImpl#getTracking <em>Tracking</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.TolerancesImpl#getAxisDistance <em>Axis Distance</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.TolerancesImpl#getNearEnd <em>Near End</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.TolerancesImpl#getRatioSpread <em>Ratio Spread</em>}</li>
 * </ul>
 *
 * @generated
 */
public class TolerancesImpl extends MinimalEObjectImpl.Container implements Tolerances {
	/**
	 * The default value of the '{@link #getAtmosphericDeviation() <em>Atmospheric Deviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtmosphericDeviation()
	 * @generated
	 * @ordered
	 */
	protected static final double ATMOSPHERIC_DEVIATION_EDEFAULT = 0.1;

	/**
	 * The cached value of the '{@link #getAtmosphericDeviation() <em>Atmospheric Deviation</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtmosphericDeviation()
	 * @generated
	 * @ordered
	 */
	protected double atmosphericDeviation = ATMOSPHERIC_DEVIATION_EDEFAULT;

	/**
	 * The default value of the '{@link #getLowestInterfacePressure() <em>Lowest Interface Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowestInterfacePressure()
	 * @generated
	 * @ordered
	 */
	protected static final double LOWEST_INTERFACE_PRESSURE_EDEFAULT = 50.0;

	/**
	 * The cached value of the '{@link #getLowestInterfacePressure() <em>Lowest Interface Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowestInterfacePressure()
	 * @generated
	 * @ordered
	 */
	protected double lowestInterfacePressure = LOWEST_INTERFACE_PRESSURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHighestInterfacePressure() <em>Highest Interface Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighestInterfacePressure()
	 * @generated
	 * @ordered
	 */
	protected static final double HIGHEST_INTERFACE_PRESSURE_EDEFAULT = 5000.0;

	/**
	 * The cached value of the '{@link #getHighestInterfacePressure() <em>Highest Interface Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighestInterfacePressure()
	 * @generated
	 * @ordered
	 */
	protected double highestInterfacePressure = HIGHEST_INTERFACE_PRESSURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSubstantialFraction() <em>Substantial Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubstantialFraction()
	 * @generated
	 * @ordered
	 */
	protected static final double SUBSTANTIAL_FRACTION_EDEFAULT = 0.95;

	/**
	 * The cached value of the '{@link #getSubstantialFraction() <em>Substantial Fraction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubstantialFraction()
	 * @generated
	 * @ordered
	 */
	protected double substantialFraction = SUBSTANTIAL_FRACTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getAngle() <em>Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAngle()
	 * @generated
	 * @ordered
	 */
	protected static final double ANGLE_EDEFAULT = 0.17453292519943295;

	/**
	 * The cached value of the '{@link #getAngle() <em>Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAngle()
	 * @generated
	 * @ordered
	 */
	protected double angle = ANGLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSlenderness() <em>Slenderness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlenderness()
	 * @generated
	 * @ordered
	 */
	protected static final double SLENDERNESS_EDEFAULT = 3.0;

	/**
	 * The cached value of the '{@link #getSlenderness() <em>Slenderness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSlenderness()
	 * @generated
	 * @ordered
	 */
	protected double slenderness = SLENDERNESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getConeAngle() <em>Cone Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConeAngle()
	 * @generated
	 * @ordered
	 */
	protected static final double CONE_ANGLE_EDEFAULT = 0.017453292519943295;

	/**
	 * The cached value of the '{@link #getConeAngle() <em>Cone Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConeAngle()
	 * @generated
	 * @ordered
	 */
	protected double coneAngle = CONE_ANGLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getInsertOffset() <em>Insert Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInsertOffset()
	 * @generated
	 * @ordered
	 */
	protected static final double INSERT_OFFSET_EDEFAULT = 5.0E-5;

	/**
	 * The cached value of the '{@link #getInsertOffset() <em>Insert Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInsertOffset()
	 * @generated
	 * @ordered
	 */
	protected double insertOffset = INSERT_OFFSET_EDEFAULT;

	/**
	 * The default value of the '{@link #getInsertTilt() <em>Insert Tilt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInsertTilt()
	 * @generated
	 * @ordered
	 */
	protected static final double INSERT_TILT_EDEFAULT = 0.008726646259971648;

	/**
	 * The cached value of the '{@link #getInsertTilt() <em>Insert Tilt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInsertTilt()
	 * @generated
	 * @ordered
	 */
	protected double insertTilt = INSERT_TILT_EDEFAULT;

	/**
	 * The default value of the '{@link #getInsulationResistance() <em>Insulation Resistance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInsulationResistance()
	 * @generated
	 * @ordered
	 */
	protected static final double INSULATION_RESISTANCE_EDEFAULT = 1.0E9;

	/**
	 * The cached value of the '{@link #getInsulationResistance() <em>Insulation Resistance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInsulationResistance()
	 * @generated
	 * @ordered
	 */
	protected double insulationResistance = INSULATION_RESISTANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSmallBore() <em>Small Bore</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSmallBore()
	 * @generated
	 * @ordered
	 */
	protected static final double SMALL_BORE_EDEFAULT = 5.0E-4;

	/**
	 * The cached value of the '{@link #getSmallBore() <em>Small Bore</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSmallBore()
	 * @generated
	 * @ordered
	 */
	protected double smallBore = SMALL_BORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlugStress() <em>Plug Stress</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlugStress()
	 * @generated
	 * @ordered
	 */
	protected static final double PLUG_STRESS_EDEFAULT = 0.5;

	/**
	 * The cached value of the '{@link #getPlugStress() <em>Plug Stress</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlugStress()
	 * @generated
	 * @ordered
	 */
	protected double plugStress = PLUG_STRESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getNearAtmospheric() <em>Near Atmospheric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNearAtmospheric()
	 * @generated
	 * @ordered
	 */
	protected static final double NEAR_ATMOSPHERIC_EDEFAULT = 0.2;

	/**
	 * The cached value of the '{@link #getNearAtmospheric() <em>Near Atmospheric</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNearAtmospheric()
	 * @generated
	 * @ordered
	 */
	protected double nearAtmospheric = NEAR_ATMOSPHERIC_EDEFAULT;

	/**
	 * The default value of the '{@link #getPinholeToFilter() <em>Pinhole To Filter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPinholeToFilter()
	 * @generated
	 * @ordered
	 */
	protected static final double PINHOLE_TO_FILTER_EDEFAULT = 0.06;

	/**
	 * The cached value of the '{@link #getPinholeToFilter() <em>Pinhole To Filter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPinholeToFilter()
	 * @generated
	 * @ordered
	 */
	protected double pinholeToFilter = PINHOLE_TO_FILTER_EDEFAULT;

	/**
	 * The default value of the '{@link #getApertureAgreement() <em>Aperture Agreement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApertureAgreement()
	 * @generated
	 * @ordered
	 */
	protected static final double APERTURE_AGREEMENT_EDEFAULT = 0.5;

	/**
	 * The cached value of the '{@link #getApertureAgreement() <em>Aperture Agreement</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getApertureAgreement()
	 * @generated
	 * @ordered
	 */
	protected double apertureAgreement = APERTURE_AGREEMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPlugging() <em>Plugging</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlugging()
	 * @generated
	 * @ordered
	 */
	protected static final double PLUGGING_EDEFAULT = 0.2;

	/**
	 * The cached value of the '{@link #getPlugging() <em>Plugging</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlugging()
	 * @generated
	 * @ordered
	 */
	protected double plugging = PLUGGING_EDEFAULT;

	/**
	 * The default value of the '{@link #getOverpressure() <em>Overpressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverpressure()
	 * @generated
	 * @ordered
	 */
	protected static final double OVERPRESSURE_EDEFAULT = 1.1;

	/**
	 * The cached value of the '{@link #getOverpressure() <em>Overpressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOverpressure()
	 * @generated
	 * @ordered
	 */
	protected double overpressure = OVERPRESSURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSamePressure() <em>Same Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSamePressure()
	 * @generated
	 * @ordered
	 */
	protected static final double SAME_PRESSURE_EDEFAULT = 0.2;

	/**
	 * The cached value of the '{@link #getSamePressure() <em>Same Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSamePressure()
	 * @generated
	 * @ordered
	 */
	protected double samePressure = SAME_PRESSURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMzMargin() <em>Mz Margin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMzMargin()
	 * @generated
	 * @ordered
	 */
	protected static final double MZ_MARGIN_EDEFAULT = 0.5;

	/**
	 * The cached value of the '{@link #getMzMargin() <em>Mz Margin</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMzMargin()
	 * @generated
	 * @ordered
	 */
	protected double mzMargin = MZ_MARGIN_EDEFAULT;

	/**
	 * The default value of the '{@link #getTracking() <em>Tracking</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTracking()
	 * @generated
	 * @ordered
	 */
	protected static final double TRACKING_EDEFAULT = 0.1;

	/**
	 * The cached value of the '{@link #getTracking() <em>Tracking</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTracking()
	 * @generated
	 * @ordered
	 */
	protected double tracking = TRACKING_EDEFAULT;

	/**
	 * The default value of the '{@link #getAxisDistance() <em>Axis Distance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAxisDistance()
	 * @generated
	 * @ordered
	 */
	protected static final double AXIS_DISTANCE_EDEFAULT = 5.0E-4;

	/**
	 * The cached value of the '{@link #getAxisDistance() <em>Axis Distance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAxisDistance()
	 * @generated
	 * @ordered
	 */
	protected double axisDistance = AXIS_DISTANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getNearEnd() <em>Near End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNearEnd()
	 * @generated
	 * @ordered
	 */
	protected static final double NEAR_END_EDEFAULT = 0.002;

	/**
	 * The cached value of the '{@link #getNearEnd() <em>Near End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNearEnd()
	 * @generated
	 * @ordered
	 */
	protected double nearEnd = NEAR_END_EDEFAULT;

	/**
	 * The default value of the '{@link #getRatioSpread() <em>Ratio Spread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRatioSpread()
	 * @generated
	 * @ordered
	 */
	protected static final double RATIO_SPREAD_EDEFAULT = 0.02;

	/**
	 * The cached value of the '{@link #getRatioSpread() <em>Ratio Spread</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRatioSpread()
	 * @generated
	 * @ordered
	 */
	protected double ratioSpread = RATIO_SPREAD_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected TolerancesImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.TOLERANCES;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAtmosphericDeviation() {
		return atmosphericDeviation;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAtmosphericDeviation(double newAtmosphericDeviation) {
		double oldAtmosphericDeviation = atmosphericDeviation;
		atmosphericDeviation = newAtmosphericDeviation;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.TOLERANCES__ATMOSPHERIC_DEVIATION, oldAtmosphericDeviation, atmosphericDeviation));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLowestInterfacePressure() {
		return lowestInterfacePressure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLowestInterfacePressure(double newLowestInterfacePressure) {
		double oldLowestInterfacePressure = lowestInterfacePressure;
		lowestInterfacePressure = newLowestInterfacePressure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.TOLERANCES__LOWEST_INTERFACE_PRESSURE, oldLowestInterfacePressure, lowestInterfacePressure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getHighestInterfacePressure() {
		return highestInterfacePressure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHighestInterfacePressure(double newHighestInterfacePressure) {
		double oldHighestInterfacePressure = highestInterfacePressure;
		highestInterfacePressure = newHighestInterfacePressure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.TOLERANCES__HIGHEST_INTERFACE_PRESSURE, oldHighestInterfacePressure, highestInterfacePressure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSubstantialFraction() {
		return substantialFraction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubstantialFraction(double newSubstantialFraction) {
		double oldSubstantialFraction = substantialFraction;
		substantialFraction = newSubstantialFraction;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.TOLERANCES__SUBSTANTIAL_FRACTION, oldSubstantialFraction, substantialFraction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAngle() {
		return angle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAngle(double newAngle) {
		double oldAngle = angle;
		angle = newAngle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.TOLERANCES__ANGLE, oldAngle, angle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSlenderness() {
		return slenderness;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSlenderness(double newSlenderness) {
		double oldSlenderness = slenderness;
		slenderness = newSlenderness;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.TOLERANCES__SLENDERNESS, oldSlenderness, slenderness));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getConeAngle() {
		return coneAngle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConeAngle(double newConeAngle) {
		double oldConeAngle = coneAngle;
		coneAngle = newConeAngle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.TOLERANCES__CONE_ANGLE, oldConeAngle, coneAngle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getInsertOffset() {
		return insertOffset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInsertOffset(double newInsertOffset) {
		double oldInsertOffset = insertOffset;
		insertOffset = newInsertOffset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.TOLERANCES__INSERT_OFFSET, oldInsertOffset, insertOffset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getInsertTilt() {
		return insertTilt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInsertTilt(double newInsertTilt) {
		double oldInsertTilt = insertTilt;
		insertTilt = newInsertTilt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.TOLERANCES__INSERT_TILT, oldInsertTilt, insertTilt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getInsulationResistance() {
		return insulationResistance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInsulationResistance(double newInsulationResistance) {
		double oldInsulationResistance = insulationResistance;
		insulationResistance = newInsulationResistance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.TOLERANCES__INSULATION_RESISTANCE, oldInsulationResistance, insulationResistance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSmallBore() {
		return smallBore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSmallBore(double newSmallBore) {
		double oldSmallBore = smallBore;
		smallBore = newSmallBore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.TOLERANCES__SMALL_BORE, oldSmallBore, smallBore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPlugStress() {
		return plugStress;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlugStress(double newPlugStress) {
		double oldPlugStress = plugStress;
		plugStress = newPlugStress;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.TOLERANCES__PLUG_STRESS, oldPlugStress, plugStress));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getNearAtmospheric() {
		return nearAtmospheric;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNearAtmospheric(double newNearAtmospheric) {
		double oldNearAtmospheric = nearAtmospheric;
		nearAtmospheric = newNearAtmospheric;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.TOLERANCES__NEAR_ATMOSPHERIC, oldNearAtmospheric, nearAtmospheric));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPinholeToFilter() {
		return pinholeToFilter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPinholeToFilter(double newPinholeToFilter) {
		double oldPinholeToFilter = pinholeToFilter;
		pinholeToFilter = newPinholeToFilter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.TOLERANCES__PINHOLE_TO_FILTER, oldPinholeToFilter, pinholeToFilter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getApertureAgreement() {
		return apertureAgreement;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setApertureAgreement(double newApertureAgreement) {
		double oldApertureAgreement = apertureAgreement;
		apertureAgreement = newApertureAgreement;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.TOLERANCES__APERTURE_AGREEMENT, oldApertureAgreement, apertureAgreement));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPlugging() {
		return plugging;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlugging(double newPlugging) {
		double oldPlugging = plugging;
		plugging = newPlugging;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.TOLERANCES__PLUGGING, oldPlugging, plugging));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getOverpressure() {
		return overpressure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOverpressure(double newOverpressure) {
		double oldOverpressure = overpressure;
		overpressure = newOverpressure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.TOLERANCES__OVERPRESSURE, oldOverpressure, overpressure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSamePressure() {
		return samePressure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSamePressure(double newSamePressure) {
		double oldSamePressure = samePressure;
		samePressure = newSamePressure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.TOLERANCES__SAME_PRESSURE, oldSamePressure, samePressure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMzMargin() {
		return mzMargin;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMzMargin(double newMzMargin) {
		double oldMzMargin = mzMargin;
		mzMargin = newMzMargin;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.TOLERANCES__MZ_MARGIN, oldMzMargin, mzMargin));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTracking() {
		return tracking;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTracking(double newTracking) {
		double oldTracking = tracking;
		tracking = newTracking;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.TOLERANCES__TRACKING, oldTracking, tracking));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAxisDistance() {
		return axisDistance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAxisDistance(double newAxisDistance) {
		double oldAxisDistance = axisDistance;
		axisDistance = newAxisDistance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.TOLERANCES__AXIS_DISTANCE, oldAxisDistance, axisDistance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getNearEnd() {
		return nearEnd;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNearEnd(double newNearEnd) {
		double oldNearEnd = nearEnd;
		nearEnd = newNearEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.TOLERANCES__NEAR_END, oldNearEnd, nearEnd));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRatioSpread() {
		return ratioSpread;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRatioSpread(double newRatioSpread) {
		double oldRatioSpread = ratioSpread;
		ratioSpread = newRatioSpread;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.TOLERANCES__RATIO_SPREAD, oldRatioSpread, ratioSpread));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.TOLERANCES__ATMOSPHERIC_DEVIATION:
				return getAtmosphericDeviation();
			case InstrumentPackage.TOLERANCES__LOWEST_INTERFACE_PRESSURE:
				return getLowestInterfacePressure();
			case InstrumentPackage.TOLERANCES__HIGHEST_INTERFACE_PRESSURE:
				return getHighestInterfacePressure();
			case InstrumentPackage.TOLERANCES__SUBSTANTIAL_FRACTION:
				return getSubstantialFraction();
			case InstrumentPackage.TOLERANCES__ANGLE:
				return getAngle();
			case InstrumentPackage.TOLERANCES__SLENDERNESS:
				return getSlenderness();
			case InstrumentPackage.TOLERANCES__CONE_ANGLE:
				return getConeAngle();
			case InstrumentPackage.TOLERANCES__INSERT_OFFSET:
				return getInsertOffset();
			case InstrumentPackage.TOLERANCES__INSERT_TILT:
				return getInsertTilt();
			case InstrumentPackage.TOLERANCES__INSULATION_RESISTANCE:
				return getInsulationResistance();
			case InstrumentPackage.TOLERANCES__SMALL_BORE:
				return getSmallBore();
			case InstrumentPackage.TOLERANCES__PLUG_STRESS:
				return getPlugStress();
			case InstrumentPackage.TOLERANCES__NEAR_ATMOSPHERIC:
				return getNearAtmospheric();
			case InstrumentPackage.TOLERANCES__PINHOLE_TO_FILTER:
				return getPinholeToFilter();
			case InstrumentPackage.TOLERANCES__APERTURE_AGREEMENT:
				return getApertureAgreement();
			case InstrumentPackage.TOLERANCES__PLUGGING:
				return getPlugging();
			case InstrumentPackage.TOLERANCES__OVERPRESSURE:
				return getOverpressure();
			case InstrumentPackage.TOLERANCES__SAME_PRESSURE:
				return getSamePressure();
			case InstrumentPackage.TOLERANCES__MZ_MARGIN:
				return getMzMargin();
			case InstrumentPackage.TOLERANCES__TRACKING:
				return getTracking();
			case InstrumentPackage.TOLERANCES__AXIS_DISTANCE:
				return getAxisDistance();
			case InstrumentPackage.TOLERANCES__NEAR_END:
				return getNearEnd();
			case InstrumentPackage.TOLERANCES__RATIO_SPREAD:
				return getRatioSpread();
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
			case InstrumentPackage.TOLERANCES__ATMOSPHERIC_DEVIATION:
				setAtmosphericDeviation((Double)newValue);
				return;
			case InstrumentPackage.TOLERANCES__LOWEST_INTERFACE_PRESSURE:
				setLowestInterfacePressure((Double)newValue);
				return;
			case InstrumentPackage.TOLERANCES__HIGHEST_INTERFACE_PRESSURE:
				setHighestInterfacePressure((Double)newValue);
				return;
			case InstrumentPackage.TOLERANCES__SUBSTANTIAL_FRACTION:
				setSubstantialFraction((Double)newValue);
				return;
			case InstrumentPackage.TOLERANCES__ANGLE:
				setAngle((Double)newValue);
				return;
			case InstrumentPackage.TOLERANCES__SLENDERNESS:
				setSlenderness((Double)newValue);
				return;
			case InstrumentPackage.TOLERANCES__CONE_ANGLE:
				setConeAngle((Double)newValue);
				return;
			case InstrumentPackage.TOLERANCES__INSERT_OFFSET:
				setInsertOffset((Double)newValue);
				return;
			case InstrumentPackage.TOLERANCES__INSERT_TILT:
				setInsertTilt((Double)newValue);
				return;
			case InstrumentPackage.TOLERANCES__INSULATION_RESISTANCE:
				setInsulationResistance((Double)newValue);
				return;
			case InstrumentPackage.TOLERANCES__SMALL_BORE:
				setSmallBore((Double)newValue);
				return;
			case InstrumentPackage.TOLERANCES__PLUG_STRESS:
				setPlugStress((Double)newValue);
				return;
			case InstrumentPackage.TOLERANCES__NEAR_ATMOSPHERIC:
				setNearAtmospheric((Double)newValue);
				return;
			case InstrumentPackage.TOLERANCES__PINHOLE_TO_FILTER:
				setPinholeToFilter((Double)newValue);
				return;
			case InstrumentPackage.TOLERANCES__APERTURE_AGREEMENT:
				setApertureAgreement((Double)newValue);
				return;
			case InstrumentPackage.TOLERANCES__PLUGGING:
				setPlugging((Double)newValue);
				return;
			case InstrumentPackage.TOLERANCES__OVERPRESSURE:
				setOverpressure((Double)newValue);
				return;
			case InstrumentPackage.TOLERANCES__SAME_PRESSURE:
				setSamePressure((Double)newValue);
				return;
			case InstrumentPackage.TOLERANCES__MZ_MARGIN:
				setMzMargin((Double)newValue);
				return;
			case InstrumentPackage.TOLERANCES__TRACKING:
				setTracking((Double)newValue);
				return;
			case InstrumentPackage.TOLERANCES__AXIS_DISTANCE:
				setAxisDistance((Double)newValue);
				return;
			case InstrumentPackage.TOLERANCES__NEAR_END:
				setNearEnd((Double)newValue);
				return;
			case InstrumentPackage.TOLERANCES__RATIO_SPREAD:
				setRatioSpread((Double)newValue);
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
			case InstrumentPackage.TOLERANCES__ATMOSPHERIC_DEVIATION:
				setAtmosphericDeviation(ATMOSPHERIC_DEVIATION_EDEFAULT);
				return;
			case InstrumentPackage.TOLERANCES__LOWEST_INTERFACE_PRESSURE:
				setLowestInterfacePressure(LOWEST_INTERFACE_PRESSURE_EDEFAULT);
				return;
			case InstrumentPackage.TOLERANCES__HIGHEST_INTERFACE_PRESSURE:
				setHighestInterfacePressure(HIGHEST_INTERFACE_PRESSURE_EDEFAULT);
				return;
			case InstrumentPackage.TOLERANCES__SUBSTANTIAL_FRACTION:
				setSubstantialFraction(SUBSTANTIAL_FRACTION_EDEFAULT);
				return;
			case InstrumentPackage.TOLERANCES__ANGLE:
				setAngle(ANGLE_EDEFAULT);
				return;
			case InstrumentPackage.TOLERANCES__SLENDERNESS:
				setSlenderness(SLENDERNESS_EDEFAULT);
				return;
			case InstrumentPackage.TOLERANCES__CONE_ANGLE:
				setConeAngle(CONE_ANGLE_EDEFAULT);
				return;
			case InstrumentPackage.TOLERANCES__INSERT_OFFSET:
				setInsertOffset(INSERT_OFFSET_EDEFAULT);
				return;
			case InstrumentPackage.TOLERANCES__INSERT_TILT:
				setInsertTilt(INSERT_TILT_EDEFAULT);
				return;
			case InstrumentPackage.TOLERANCES__INSULATION_RESISTANCE:
				setInsulationResistance(INSULATION_RESISTANCE_EDEFAULT);
				return;
			case InstrumentPackage.TOLERANCES__SMALL_BORE:
				setSmallBore(SMALL_BORE_EDEFAULT);
				return;
			case InstrumentPackage.TOLERANCES__PLUG_STRESS:
				setPlugStress(PLUG_STRESS_EDEFAULT);
				return;
			case InstrumentPackage.TOLERANCES__NEAR_ATMOSPHERIC:
				setNearAtmospheric(NEAR_ATMOSPHERIC_EDEFAULT);
				return;
			case InstrumentPackage.TOLERANCES__PINHOLE_TO_FILTER:
				setPinholeToFilter(PINHOLE_TO_FILTER_EDEFAULT);
				return;
			case InstrumentPackage.TOLERANCES__APERTURE_AGREEMENT:
				setApertureAgreement(APERTURE_AGREEMENT_EDEFAULT);
				return;
			case InstrumentPackage.TOLERANCES__PLUGGING:
				setPlugging(PLUGGING_EDEFAULT);
				return;
			case InstrumentPackage.TOLERANCES__OVERPRESSURE:
				setOverpressure(OVERPRESSURE_EDEFAULT);
				return;
			case InstrumentPackage.TOLERANCES__SAME_PRESSURE:
				setSamePressure(SAME_PRESSURE_EDEFAULT);
				return;
			case InstrumentPackage.TOLERANCES__MZ_MARGIN:
				setMzMargin(MZ_MARGIN_EDEFAULT);
				return;
			case InstrumentPackage.TOLERANCES__TRACKING:
				setTracking(TRACKING_EDEFAULT);
				return;
			case InstrumentPackage.TOLERANCES__AXIS_DISTANCE:
				setAxisDistance(AXIS_DISTANCE_EDEFAULT);
				return;
			case InstrumentPackage.TOLERANCES__NEAR_END:
				setNearEnd(NEAR_END_EDEFAULT);
				return;
			case InstrumentPackage.TOLERANCES__RATIO_SPREAD:
				setRatioSpread(RATIO_SPREAD_EDEFAULT);
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
			case InstrumentPackage.TOLERANCES__ATMOSPHERIC_DEVIATION:
				return atmosphericDeviation != ATMOSPHERIC_DEVIATION_EDEFAULT;
			case InstrumentPackage.TOLERANCES__LOWEST_INTERFACE_PRESSURE:
				return lowestInterfacePressure != LOWEST_INTERFACE_PRESSURE_EDEFAULT;
			case InstrumentPackage.TOLERANCES__HIGHEST_INTERFACE_PRESSURE:
				return highestInterfacePressure != HIGHEST_INTERFACE_PRESSURE_EDEFAULT;
			case InstrumentPackage.TOLERANCES__SUBSTANTIAL_FRACTION:
				return substantialFraction != SUBSTANTIAL_FRACTION_EDEFAULT;
			case InstrumentPackage.TOLERANCES__ANGLE:
				return angle != ANGLE_EDEFAULT;
			case InstrumentPackage.TOLERANCES__SLENDERNESS:
				return slenderness != SLENDERNESS_EDEFAULT;
			case InstrumentPackage.TOLERANCES__CONE_ANGLE:
				return coneAngle != CONE_ANGLE_EDEFAULT;
			case InstrumentPackage.TOLERANCES__INSERT_OFFSET:
				return insertOffset != INSERT_OFFSET_EDEFAULT;
			case InstrumentPackage.TOLERANCES__INSERT_TILT:
				return insertTilt != INSERT_TILT_EDEFAULT;
			case InstrumentPackage.TOLERANCES__INSULATION_RESISTANCE:
				return insulationResistance != INSULATION_RESISTANCE_EDEFAULT;
			case InstrumentPackage.TOLERANCES__SMALL_BORE:
				return smallBore != SMALL_BORE_EDEFAULT;
			case InstrumentPackage.TOLERANCES__PLUG_STRESS:
				return plugStress != PLUG_STRESS_EDEFAULT;
			case InstrumentPackage.TOLERANCES__NEAR_ATMOSPHERIC:
				return nearAtmospheric != NEAR_ATMOSPHERIC_EDEFAULT;
			case InstrumentPackage.TOLERANCES__PINHOLE_TO_FILTER:
				return pinholeToFilter != PINHOLE_TO_FILTER_EDEFAULT;
			case InstrumentPackage.TOLERANCES__APERTURE_AGREEMENT:
				return apertureAgreement != APERTURE_AGREEMENT_EDEFAULT;
			case InstrumentPackage.TOLERANCES__PLUGGING:
				return plugging != PLUGGING_EDEFAULT;
			case InstrumentPackage.TOLERANCES__OVERPRESSURE:
				return overpressure != OVERPRESSURE_EDEFAULT;
			case InstrumentPackage.TOLERANCES__SAME_PRESSURE:
				return samePressure != SAME_PRESSURE_EDEFAULT;
			case InstrumentPackage.TOLERANCES__MZ_MARGIN:
				return mzMargin != MZ_MARGIN_EDEFAULT;
			case InstrumentPackage.TOLERANCES__TRACKING:
				return tracking != TRACKING_EDEFAULT;
			case InstrumentPackage.TOLERANCES__AXIS_DISTANCE:
				return axisDistance != AXIS_DISTANCE_EDEFAULT;
			case InstrumentPackage.TOLERANCES__NEAR_END:
				return nearEnd != NEAR_END_EDEFAULT;
			case InstrumentPackage.TOLERANCES__RATIO_SPREAD:
				return ratioSpread != RATIO_SPREAD_EDEFAULT;
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
		result.append(" (atmosphericDeviation: ");
		result.append(atmosphericDeviation);
		result.append(", lowestInterfacePressure: ");
		result.append(lowestInterfacePressure);
		result.append(", highestInterfacePressure: ");
		result.append(highestInterfacePressure);
		result.append(", substantialFraction: ");
		result.append(substantialFraction);
		result.append(", angle: ");
		result.append(angle);
		result.append(", slenderness: ");
		result.append(slenderness);
		result.append(", coneAngle: ");
		result.append(coneAngle);
		result.append(", insertOffset: ");
		result.append(insertOffset);
		result.append(", insertTilt: ");
		result.append(insertTilt);
		result.append(", insulationResistance: ");
		result.append(insulationResistance);
		result.append(", smallBore: ");
		result.append(smallBore);
		result.append(", plugStress: ");
		result.append(plugStress);
		result.append(", nearAtmospheric: ");
		result.append(nearAtmospheric);
		result.append(", pinholeToFilter: ");
		result.append(pinholeToFilter);
		result.append(", apertureAgreement: ");
		result.append(apertureAgreement);
		result.append(", plugging: ");
		result.append(plugging);
		result.append(", overpressure: ");
		result.append(overpressure);
		result.append(", samePressure: ");
		result.append(samePressure);
		result.append(", mzMargin: ");
		result.append(mzMargin);
		result.append(", tracking: ");
		result.append(tracking);
		result.append(", axisDistance: ");
		result.append(axisDistance);
		result.append(", nearEnd: ");
		result.append(nearEnd);
		result.append(", ratioSpread: ");
		result.append(ratioSpread);
		result.append(')');
		return result.toString();
	}

} //TolerancesImpl
