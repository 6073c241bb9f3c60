/**
 */
package org.ionwright.model.instrument.internal.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.ionwright.model.instrument.AuxiliaryHeater;
import org.ionwright.model.instrument.ChamberValve;
import org.ionwright.model.instrument.GasInlet;
import org.ionwright.model.instrument.HeaterCoil;
import org.ionwright.model.instrument.HollowCylinder;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.InsulatingPlug;
import org.ionwright.model.instrument.PressureMode;
import org.ionwright.model.instrument.SmallChamber;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Small Chamber</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.SmallChamberImpl#getVolume <em>Volume</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.SmallChamberImpl#getInnerDiameter <em>Inner Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.SmallChamberImpl#getLength <em>Length</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.SmallChamberImpl#getWallPotential <em>Wall Potential</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.SmallChamberImpl#isGroundingOverride <em>Grounding Override</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.SmallChamberImpl#getRatedPressure <em>Rated Pressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.SmallChamberImpl#getPressureMode <em>Pressure Mode</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.SmallChamberImpl#getPressureSetpoint <em>Pressure Setpoint</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.SmallChamberImpl#getPressure <em>Pressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.SmallChamberImpl#getPlug <em>Plug</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.SmallChamberImpl#getInnerCylinder <em>Inner Cylinder</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.SmallChamberImpl#getGasInlet <em>Gas Inlet</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.SmallChamberImpl#getReliefValve <em>Relief Valve</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.SmallChamberImpl#getHeater <em>Heater</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.SmallChamberImpl#getOtherHeaters <em>Other Heaters</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SmallChamberImpl extends PartImpl implements SmallChamber {
	/**
	 * The default value of the '{@link #getVolume() <em>Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVolume()
	 * @generated
	 * @ordered
	 */
	protected static final double VOLUME_EDEFAULT = 5.0E-5;

	/**
	 * The cached value of the '{@link #getVolume() <em>Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVolume()
	 * @generated
	 * @ordered
	 */
	protected double volume = VOLUME_EDEFAULT;

	/**
	 * The default value of the '{@link #getInnerDiameter() <em>Inner Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInnerDiameter()
	 * @generated
	 * @ordered
	 */
	protected static final double INNER_DIAMETER_EDEFAULT = 0.025;

	/**
	 * The cached value of the '{@link #getInnerDiameter() <em>Inner Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInnerDiameter()
	 * @generated
	 * @ordered
	 */
	protected double innerDiameter = INNER_DIAMETER_EDEFAULT;

	/**
	 * The default value of the '{@link #getLength() <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLength()
	 * @generated
	 * @ordered
	 */
	protected static final double LENGTH_EDEFAULT = 0.1;

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
	 * The default value of the '{@link #getWallPotential() <em>Wall Potential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWallPotential()
	 * @generated
	 * @ordered
	 */
	protected static final double WALL_POTENTIAL_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getWallPotential() <em>Wall Potential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getWallPotential()
	 * @generated
	 * @ordered
	 */
	protected double wallPotential = WALL_POTENTIAL_EDEFAULT;

	/**
	 * The default value of the '{@link #isGroundingOverride() <em>Grounding Override</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGroundingOverride()
	 * @generated
	 * @ordered
	 */
	protected static final boolean GROUNDING_OVERRIDE_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isGroundingOverride() <em>Grounding Override</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isGroundingOverride()
	 * @generated
	 * @ordered
	 */
	protected boolean groundingOverride = GROUNDING_OVERRIDE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRatedPressure() <em>Rated Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRatedPressure()
	 * @generated
	 * @ordered
	 */
	protected static final double RATED_PRESSURE_EDEFAULT = 199983.0;

	/**
	 * The cached value of the '{@link #getRatedPressure() <em>Rated Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRatedPressure()
	 * @generated
	 * @ordered
	 */
	protected double ratedPressure = RATED_PRESSURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPressureMode() <em>Pressure Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPressureMode()
	 * @generated
	 * @ordered
	 */
	protected static final PressureMode PRESSURE_MODE_EDEFAULT = PressureMode.NEAR_ATMOSPHERIC;

	/**
	 * The cached value of the '{@link #getPressureMode() <em>Pressure Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPressureMode()
	 * @generated
	 * @ordered
	 */
	protected PressureMode pressureMode = PRESSURE_MODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPressureSetpoint() <em>Pressure Setpoint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPressureSetpoint()
	 * @generated
	 * @ordered
	 */
	protected static final double PRESSURE_SETPOINT_EDEFAULT = 101325.0;

	/**
	 * The cached value of the '{@link #getPressureSetpoint() <em>Pressure Setpoint</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPressureSetpoint()
	 * @generated
	 * @ordered
	 */
	protected double pressureSetpoint = PRESSURE_SETPOINT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPressure() <em>Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPressure()
	 * @generated
	 * @ordered
	 */
	protected static final double PRESSURE_EDEFAULT = 0.0;

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
	 * The cached value of the '{@link #getPlug() <em>Plug</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPlug()
	 * @generated
	 * @ordered
	 */
	protected InsulatingPlug plug;

	/**
	 * The cached value of the '{@link #getInnerCylinder() <em>Inner Cylinder</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInnerCylinder()
	 * @generated
	 * @ordered
	 */
	protected HollowCylinder innerCylinder;

	/**
	 * The cached value of the '{@link #getGasInlet() <em>Gas Inlet</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGasInlet()
	 * @generated
	 * @ordered
	 */
	protected GasInlet gasInlet;

	/**
	 * The cached value of the '{@link #getReliefValve() <em>Relief Valve</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReliefValve()
	 * @generated
	 * @ordered
	 */
	protected ChamberValve reliefValve;

	/**
	 * The cached value of the '{@link #getHeater() <em>Heater</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeater()
	 * @generated
	 * @ordered
	 */
	protected HeaterCoil heater;

	/**
	 * The cached value of the '{@link #getOtherHeaters() <em>Other Heaters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOtherHeaters()
	 * @generated
	 * @ordered
	 */
	protected EList<AuxiliaryHeater> otherHeaters;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SmallChamberImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.SMALL_CHAMBER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getVolume() {
		return volume;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVolume(double newVolume) {
		double oldVolume = volume;
		volume = newVolume;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.SMALL_CHAMBER__VOLUME, oldVolume, volume));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getInnerDiameter() {
		return innerDiameter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInnerDiameter(double newInnerDiameter) {
		double oldInnerDiameter = innerDiameter;
		innerDiameter = newInnerDiameter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.SMALL_CHAMBER__INNER_DIAMETER, oldInnerDiameter, innerDiameter));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.SMALL_CHAMBER__LENGTH, oldLength, length));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getWallPotential() {
		return wallPotential;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setWallPotential(double newWallPotential) {
		double oldWallPotential = wallPotential;
		wallPotential = newWallPotential;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.SMALL_CHAMBER__WALL_POTENTIAL, oldWallPotential, wallPotential));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isGroundingOverride() {
		return groundingOverride;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGroundingOverride(boolean newGroundingOverride) {
		boolean oldGroundingOverride = groundingOverride;
		groundingOverride = newGroundingOverride;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.SMALL_CHAMBER__GROUNDING_OVERRIDE, oldGroundingOverride, groundingOverride));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRatedPressure() {
		return ratedPressure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRatedPressure(double newRatedPressure) {
		double oldRatedPressure = ratedPressure;
		ratedPressure = newRatedPressure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.SMALL_CHAMBER__RATED_PRESSURE, oldRatedPressure, ratedPressure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PressureMode getPressureMode() {
		return pressureMode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPressureMode(PressureMode newPressureMode) {
		PressureMode oldPressureMode = pressureMode;
		pressureMode = newPressureMode == null ? PRESSURE_MODE_EDEFAULT : newPressureMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.SMALL_CHAMBER__PRESSURE_MODE, oldPressureMode, pressureMode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPressureSetpoint() {
		return pressureSetpoint;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPressureSetpoint(double newPressureSetpoint) {
		double oldPressureSetpoint = pressureSetpoint;
		pressureSetpoint = newPressureSetpoint;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.SMALL_CHAMBER__PRESSURE_SETPOINT, oldPressureSetpoint, pressureSetpoint));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.SMALL_CHAMBER__PRESSURE, oldPressure, pressure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InsulatingPlug getPlug() {
		return plug;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPlug(InsulatingPlug newPlug, NotificationChain msgs) {
		InsulatingPlug oldPlug = plug;
		plug = newPlug;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.SMALL_CHAMBER__PLUG, oldPlug, newPlug);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPlug(InsulatingPlug newPlug) {
		if (newPlug != plug) {
			NotificationChain msgs = null;
			if (plug != null)
				msgs = ((InternalEObject)plug).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.SMALL_CHAMBER__PLUG, null, msgs);
			if (newPlug != null)
				msgs = ((InternalEObject)newPlug).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.SMALL_CHAMBER__PLUG, null, msgs);
			msgs = basicSetPlug(newPlug, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.SMALL_CHAMBER__PLUG, newPlug, newPlug));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HollowCylinder getInnerCylinder() {
		return innerCylinder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetInnerCylinder(HollowCylinder newInnerCylinder, NotificationChain msgs) {
		HollowCylinder oldInnerCylinder = innerCylinder;
		innerCylinder = newInnerCylinder;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.SMALL_CHAMBER__INNER_CYLINDER, oldInnerCylinder, newInnerCylinder);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInnerCylinder(HollowCylinder newInnerCylinder) {
		if (newInnerCylinder != innerCylinder) {
			NotificationChain msgs = null;
			if (innerCylinder != null)
				msgs = ((InternalEObject)innerCylinder).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.SMALL_CHAMBER__INNER_CYLINDER, null, msgs);
			if (newInnerCylinder != null)
				msgs = ((InternalEObject)newInnerCylinder).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.SMALL_CHAMBER__INNER_CYLINDER, null, msgs);
			msgs = basicSetInnerCylinder(newInnerCylinder, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.SMALL_CHAMBER__INNER_CYLINDER, newInnerCylinder, newInnerCylinder));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GasInlet getGasInlet() {
		return gasInlet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetGasInlet(GasInlet newGasInlet, NotificationChain msgs) {
		GasInlet oldGasInlet = gasInlet;
		gasInlet = newGasInlet;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.SMALL_CHAMBER__GAS_INLET, oldGasInlet, newGasInlet);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGasInlet(GasInlet newGasInlet) {
		if (newGasInlet != gasInlet) {
			NotificationChain msgs = null;
			if (gasInlet != null)
				msgs = ((InternalEObject)gasInlet).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.SMALL_CHAMBER__GAS_INLET, null, msgs);
			if (newGasInlet != null)
				msgs = ((InternalEObject)newGasInlet).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.SMALL_CHAMBER__GAS_INLET, null, msgs);
			msgs = basicSetGasInlet(newGasInlet, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.SMALL_CHAMBER__GAS_INLET, newGasInlet, newGasInlet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChamberValve getReliefValve() {
		return reliefValve;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetReliefValve(ChamberValve newReliefValve, NotificationChain msgs) {
		ChamberValve oldReliefValve = reliefValve;
		reliefValve = newReliefValve;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.SMALL_CHAMBER__RELIEF_VALVE, oldReliefValve, newReliefValve);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReliefValve(ChamberValve newReliefValve) {
		if (newReliefValve != reliefValve) {
			NotificationChain msgs = null;
			if (reliefValve != null)
				msgs = ((InternalEObject)reliefValve).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.SMALL_CHAMBER__RELIEF_VALVE, null, msgs);
			if (newReliefValve != null)
				msgs = ((InternalEObject)newReliefValve).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.SMALL_CHAMBER__RELIEF_VALVE, null, msgs);
			msgs = basicSetReliefValve(newReliefValve, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.SMALL_CHAMBER__RELIEF_VALVE, newReliefValve, newReliefValve));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HeaterCoil getHeater() {
		return heater;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetHeater(HeaterCoil newHeater, NotificationChain msgs) {
		HeaterCoil oldHeater = heater;
		heater = newHeater;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.SMALL_CHAMBER__HEATER, oldHeater, newHeater);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeater(HeaterCoil newHeater) {
		if (newHeater != heater) {
			NotificationChain msgs = null;
			if (heater != null)
				msgs = ((InternalEObject)heater).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.SMALL_CHAMBER__HEATER, null, msgs);
			if (newHeater != null)
				msgs = ((InternalEObject)newHeater).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.SMALL_CHAMBER__HEATER, null, msgs);
			msgs = basicSetHeater(newHeater, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.SMALL_CHAMBER__HEATER, newHeater, newHeater));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<AuxiliaryHeater> getOtherHeaters() {
		if (otherHeaters == null) {
			otherHeaters = new EObjectContainmentEList<AuxiliaryHeater>(AuxiliaryHeater.class, this, InstrumentPackage.SMALL_CHAMBER__OTHER_HEATERS);
		}
		return otherHeaters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InstrumentPackage.SMALL_CHAMBER__PLUG:
				return basicSetPlug(null, msgs);
			case InstrumentPackage.SMALL_CHAMBER__INNER_CYLINDER:
				return basicSetInnerCylinder(null, msgs);
			case InstrumentPackage.SMALL_CHAMBER__GAS_INLET:
				return basicSetGasInlet(null, msgs);
			case InstrumentPackage.SMALL_CHAMBER__RELIEF_VALVE:
				return basicSetReliefValve(null, msgs);
			case InstrumentPackage.SMALL_CHAMBER__HEATER:
				return basicSetHeater(null, msgs);
			case InstrumentPackage.SMALL_CHAMBER__OTHER_HEATERS:
				return ((InternalEList<?>)getOtherHeaters()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.SMALL_CHAMBER__VOLUME:
				return getVolume();
			case InstrumentPackage.SMALL_CHAMBER__INNER_DIAMETER:
				return getInnerDiameter();
			case InstrumentPackage.SMALL_CHAMBER__LENGTH:
				return getLength();
			case InstrumentPackage.SMALL_CHAMBER__WALL_POTENTIAL:
				return getWallPotential();
			case InstrumentPackage.SMALL_CHAMBER__GROUNDING_OVERRIDE:
				return isGroundingOverride();
			case InstrumentPackage.SMALL_CHAMBER__RATED_PRESSURE:
				return getRatedPressure();
			case InstrumentPackage.SMALL_CHAMBER__PRESSURE_MODE:
				return getPressureMode();
			case InstrumentPackage.SMALL_CHAMBER__PRESSURE_SETPOINT:
				return getPressureSetpoint();
			case InstrumentPackage.SMALL_CHAMBER__PRESSURE:
				return getPressure();
			case InstrumentPackage.SMALL_CHAMBER__PLUG:
				return getPlug();
			case InstrumentPackage.SMALL_CHAMBER__INNER_CYLINDER:
				return getInnerCylinder();
			case InstrumentPackage.SMALL_CHAMBER__GAS_INLET:
				return getGasInlet();
			case InstrumentPackage.SMALL_CHAMBER__RELIEF_VALVE:
				return getReliefValve();
			case InstrumentPackage.SMALL_CHAMBER__HEATER:
				return getHeater();
			case InstrumentPackage.SMALL_CHAMBER__OTHER_HEATERS:
				return getOtherHeaters();
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
			case InstrumentPackage.SMALL_CHAMBER__VOLUME:
				setVolume((Double)newValue);
				return;
			case InstrumentPackage.SMALL_CHAMBER__INNER_DIAMETER:
				setInnerDiameter((Double)newValue);
				return;
			case InstrumentPackage.SMALL_CHAMBER__LENGTH:
				setLength((Double)newValue);
				return;
			case InstrumentPackage.SMALL_CHAMBER__WALL_POTENTIAL:
				setWallPotential((Double)newValue);
				return;
			case InstrumentPackage.SMALL_CHAMBER__GROUNDING_OVERRIDE:
				setGroundingOverride((Boolean)newValue);
				return;
			case InstrumentPackage.SMALL_CHAMBER__RATED_PRESSURE:
				setRatedPressure((Double)newValue);
				return;
			case InstrumentPackage.SMALL_CHAMBER__PRESSURE_MODE:
				setPressureMode((PressureMode)newValue);
				return;
			case InstrumentPackage.SMALL_CHAMBER__PRESSURE_SETPOINT:
				setPressureSetpoint((Double)newValue);
				return;
			case InstrumentPackage.SMALL_CHAMBER__PRESSURE:
				setPressure((Double)newValue);
				return;
			case InstrumentPackage.SMALL_CHAMBER__PLUG:
				setPlug((InsulatingPlug)newValue);
				return;
			case InstrumentPackage.SMALL_CHAMBER__INNER_CYLINDER:
				setInnerCylinder((HollowCylinder)newValue);
				return;
			case InstrumentPackage.SMALL_CHAMBER__GAS_INLET:
				setGasInlet((GasInlet)newValue);
				return;
			case InstrumentPackage.SMALL_CHAMBER__RELIEF_VALVE:
				setReliefValve((ChamberValve)newValue);
				return;
			case InstrumentPackage.SMALL_CHAMBER__HEATER:
				setHeater((HeaterCoil)newValue);
				return;
			case InstrumentPackage.SMALL_CHAMBER__OTHER_HEATERS:
				getOtherHeaters().clear();
				getOtherHeaters().addAll((Collection<? extends AuxiliaryHeater>)newValue);
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
			case InstrumentPackage.SMALL_CHAMBER__VOLUME:
				setVolume(VOLUME_EDEFAULT);
				return;
			case InstrumentPackage.SMALL_CHAMBER__INNER_DIAMETER:
				setInnerDiameter(INNER_DIAMETER_EDEFAULT);
				return;
			case InstrumentPackage.SMALL_CHAMBER__LENGTH:
				setLength(LENGTH_EDEFAULT);
				return;
			case InstrumentPackage.SMALL_CHAMBER__WALL_POTENTIAL:
				setWallPotential(WALL_POTENTIAL_EDEFAULT);
				return;
			case InstrumentPackage.SMALL_CHAMBER__GROUNDING_OVERRIDE:
				setGroundingOverride(GROUNDING_OVERRIDE_EDEFAULT);
				return;
			case InstrumentPackage.SMALL_CHAMBER__RATED_PRESSURE:
				setRatedPressure(RATED_PRESSURE_EDEFAULT);
				return;
			case InstrumentPackage.SMALL_CHAMBER__PRESSURE_MODE:
				setPressureMode(PRESSURE_MODE_EDEFAULT);
				return;
			case InstrumentPackage.SMALL_CHAMBER__PRESSURE_SETPOINT:
				setPressureSetpoint(PRESSURE_SETPOINT_EDEFAULT);
				return;
			case InstrumentPackage.SMALL_CHAMBER__PRESSURE:
				setPressure(PRESSURE_EDEFAULT);
				return;
			case InstrumentPackage.SMALL_CHAMBER__PLUG:
				setPlug((InsulatingPlug)null);
				return;
			case InstrumentPackage.SMALL_CHAMBER__INNER_CYLINDER:
				setInnerCylinder((HollowCylinder)null);
				return;
			case InstrumentPackage.SMALL_CHAMBER__GAS_INLET:
				setGasInlet((GasInlet)null);
				return;
			case InstrumentPackage.SMALL_CHAMBER__RELIEF_VALVE:
				setReliefValve((ChamberValve)null);
				return;
			case InstrumentPackage.SMALL_CHAMBER__HEATER:
				setHeater((HeaterCoil)null);
				return;
			case InstrumentPackage.SMALL_CHAMBER__OTHER_HEATERS:
				getOtherHeaters().clear();
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
			case InstrumentPackage.SMALL_CHAMBER__VOLUME:
				return volume != VOLUME_EDEFAULT;
			case InstrumentPackage.SMALL_CHAMBER__INNER_DIAMETER:
				return innerDiameter != INNER_DIAMETER_EDEFAULT;
			case InstrumentPackage.SMALL_CHAMBER__LENGTH:
				return length != LENGTH_EDEFAULT;
			case InstrumentPackage.SMALL_CHAMBER__WALL_POTENTIAL:
				return wallPotential != WALL_POTENTIAL_EDEFAULT;
			case InstrumentPackage.SMALL_CHAMBER__GROUNDING_OVERRIDE:
				return groundingOverride != GROUNDING_OVERRIDE_EDEFAULT;
			case InstrumentPackage.SMALL_CHAMBER__RATED_PRESSURE:
				return ratedPressure != RATED_PRESSURE_EDEFAULT;
			case InstrumentPackage.SMALL_CHAMBER__PRESSURE_MODE:
				return pressureMode != PRESSURE_MODE_EDEFAULT;
			case InstrumentPackage.SMALL_CHAMBER__PRESSURE_SETPOINT:
				return pressureSetpoint != PRESSURE_SETPOINT_EDEFAULT;
			case InstrumentPackage.SMALL_CHAMBER__PRESSURE:
				return pressure != PRESSURE_EDEFAULT;
			case InstrumentPackage.SMALL_CHAMBER__PLUG:
				return plug != null;
			case InstrumentPackage.SMALL_CHAMBER__INNER_CYLINDER:
				return innerCylinder != null;
			case InstrumentPackage.SMALL_CHAMBER__GAS_INLET:
				return gasInlet != null;
			case InstrumentPackage.SMALL_CHAMBER__RELIEF_VALVE:
				return reliefValve != null;
			case InstrumentPackage.SMALL_CHAMBER__HEATER:
				return heater != null;
			case InstrumentPackage.SMALL_CHAMBER__OTHER_HEATERS:
				return otherHeaters != null && !otherHeaters.isEmpty();
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
		result.append(" (volume: ");
		result.append(volume);
		result.append(", innerDiameter: ");
		result.append(innerDiameter);
		result.append(", length: ");
		result.append(length);
		result.append(", wallPotential: ");
		result.append(wallPotential);
		result.append(", groundingOverride: ");
		result.append(groundingOverride);
		result.append(", ratedPressure: ");
		result.append(ratedPressure);
		result.append(", pressureMode: ");
		result.append(pressureMode);
		result.append(", pressureSetpoint: ");
		result.append(pressureSetpoint);
		result.append(", pressure: ");
		result.append(pressure);
		result.append(')');
		return result.toString();
	}

} //SmallChamberImpl
