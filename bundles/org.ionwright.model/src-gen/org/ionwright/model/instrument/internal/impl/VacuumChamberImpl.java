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

import org.ionwright.model.instrument.Aperture;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.Port;
import org.ionwright.model.instrument.VacuumChamber;
import org.ionwright.model.instrument.VacuumPump;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Vacuum Chamber</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.VacuumChamberImpl#getPressure <em>Pressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.VacuumChamberImpl#getVolume <em>Volume</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.VacuumChamberImpl#getNormalPressureLimit <em>Normal Pressure Limit</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.VacuumChamberImpl#getTripPressure <em>Trip Pressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.VacuumChamberImpl#getOutlet <em>Outlet</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.VacuumChamberImpl#getPumps <em>Pumps</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.VacuumChamberImpl#getPorts <em>Ports</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VacuumChamberImpl extends PartImpl implements VacuumChamber {
	/**
	 * The default value of the '{@link #getPressure() <em>Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPressure()
	 * @generated
	 * @ordered
	 */
	protected static final double PRESSURE_EDEFAULT = 535.0;

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
	 * The default value of the '{@link #getVolume() <em>Volume</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVolume()
	 * @generated
	 * @ordered
	 */
	protected static final double VOLUME_EDEFAULT = 0.002;

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
	 * The default value of the '{@link #getNormalPressureLimit() <em>Normal Pressure Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNormalPressureLimit()
	 * @generated
	 * @ordered
	 */
	protected static final double NORMAL_PRESSURE_LIMIT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getNormalPressureLimit() <em>Normal Pressure Limit</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getNormalPressureLimit()
	 * @generated
	 * @ordered
	 */
	protected double normalPressureLimit = NORMAL_PRESSURE_LIMIT_EDEFAULT;

	/**
	 * The default value of the '{@link #getTripPressure() <em>Trip Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTripPressure()
	 * @generated
	 * @ordered
	 */
	protected static final double TRIP_PRESSURE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getTripPressure() <em>Trip Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTripPressure()
	 * @generated
	 * @ordered
	 */
	protected double tripPressure = TRIP_PRESSURE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getOutlet() <em>Outlet</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutlet()
	 * @generated
	 * @ordered
	 */
	protected Aperture outlet;

	/**
	 * The cached value of the '{@link #getPumps() <em>Pumps</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPumps()
	 * @generated
	 * @ordered
	 */
	protected EList<VacuumPump> pumps;

	/**
	 * The cached value of the '{@link #getPorts() <em>Ports</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPorts()
	 * @generated
	 * @ordered
	 */
	protected EList<Port> ports;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VacuumChamberImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.VACUUM_CHAMBER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.VACUUM_CHAMBER__PRESSURE, oldPressure, pressure));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.VACUUM_CHAMBER__VOLUME, oldVolume, volume));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getNormalPressureLimit() {
		return normalPressureLimit;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setNormalPressureLimit(double newNormalPressureLimit) {
		double oldNormalPressureLimit = normalPressureLimit;
		normalPressureLimit = newNormalPressureLimit;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.VACUUM_CHAMBER__NORMAL_PRESSURE_LIMIT, oldNormalPressureLimit, normalPressureLimit));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTripPressure() {
		return tripPressure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTripPressure(double newTripPressure) {
		double oldTripPressure = tripPressure;
		tripPressure = newTripPressure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.VACUUM_CHAMBER__TRIP_PRESSURE, oldTripPressure, tripPressure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Aperture getOutlet() {
		return outlet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetOutlet(Aperture newOutlet, NotificationChain msgs) {
		Aperture oldOutlet = outlet;
		outlet = newOutlet;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.VACUUM_CHAMBER__OUTLET, oldOutlet, newOutlet);
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
	public void setOutlet(Aperture newOutlet) {
		if (newOutlet != outlet) {
			NotificationChain msgs = null;
			if (outlet != null)
				msgs = ((InternalEObject)outlet).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.VACUUM_CHAMBER__OUTLET, null, msgs);
			if (newOutlet != null)
				msgs = ((InternalEObject)newOutlet).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.VACUUM_CHAMBER__OUTLET, null, msgs);
			msgs = basicSetOutlet(newOutlet, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.VACUUM_CHAMBER__OUTLET, newOutlet, newOutlet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VacuumPump> getPumps() {
		if (pumps == null) {
			pumps = new EObjectContainmentEList<VacuumPump>(VacuumPump.class, this, InstrumentPackage.VACUUM_CHAMBER__PUMPS);
		}
		return pumps;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Port> getPorts() {
		if (ports == null) {
			ports = new EObjectContainmentEList<Port>(Port.class, this, InstrumentPackage.VACUUM_CHAMBER__PORTS);
		}
		return ports;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InstrumentPackage.VACUUM_CHAMBER__OUTLET:
				return basicSetOutlet(null, msgs);
			case InstrumentPackage.VACUUM_CHAMBER__PUMPS:
				return ((InternalEList<?>)getPumps()).basicRemove(otherEnd, msgs);
			case InstrumentPackage.VACUUM_CHAMBER__PORTS:
				return ((InternalEList<?>)getPorts()).basicRemove(otherEnd, msgs);
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
			case InstrumentPackage.VACUUM_CHAMBER__PRESSURE:
				return getPressure();
			case InstrumentPackage.VACUUM_CHAMBER__VOLUME:
				return getVolume();
			case InstrumentPackage.VACUUM_CHAMBER__NORMAL_PRESSURE_LIMIT:
				return getNormalPressureLimit();
			case InstrumentPackage.VACUUM_CHAMBER__TRIP_PRESSURE:
				return getTripPressure();
			case InstrumentPackage.VACUUM_CHAMBER__OUTLET:
				return getOutlet();
			case InstrumentPackage.VACUUM_CHAMBER__PUMPS:
				return getPumps();
			case InstrumentPackage.VACUUM_CHAMBER__PORTS:
				return getPorts();
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
			case InstrumentPackage.VACUUM_CHAMBER__PRESSURE:
				setPressure((Double)newValue);
				return;
			case InstrumentPackage.VACUUM_CHAMBER__VOLUME:
				setVolume((Double)newValue);
				return;
			case InstrumentPackage.VACUUM_CHAMBER__NORMAL_PRESSURE_LIMIT:
				setNormalPressureLimit((Double)newValue);
				return;
			case InstrumentPackage.VACUUM_CHAMBER__TRIP_PRESSURE:
				setTripPressure((Double)newValue);
				return;
			case InstrumentPackage.VACUUM_CHAMBER__OUTLET:
				setOutlet((Aperture)newValue);
				return;
			case InstrumentPackage.VACUUM_CHAMBER__PUMPS:
				getPumps().clear();
				getPumps().addAll((Collection<? extends VacuumPump>)newValue);
				return;
			case InstrumentPackage.VACUUM_CHAMBER__PORTS:
				getPorts().clear();
				getPorts().addAll((Collection<? extends Port>)newValue);
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
			case InstrumentPackage.VACUUM_CHAMBER__PRESSURE:
				setPressure(PRESSURE_EDEFAULT);
				return;
			case InstrumentPackage.VACUUM_CHAMBER__VOLUME:
				setVolume(VOLUME_EDEFAULT);
				return;
			case InstrumentPackage.VACUUM_CHAMBER__NORMAL_PRESSURE_LIMIT:
				setNormalPressureLimit(NORMAL_PRESSURE_LIMIT_EDEFAULT);
				return;
			case InstrumentPackage.VACUUM_CHAMBER__TRIP_PRESSURE:
				setTripPressure(TRIP_PRESSURE_EDEFAULT);
				return;
			case InstrumentPackage.VACUUM_CHAMBER__OUTLET:
				setOutlet((Aperture)null);
				return;
			case InstrumentPackage.VACUUM_CHAMBER__PUMPS:
				getPumps().clear();
				return;
			case InstrumentPackage.VACUUM_CHAMBER__PORTS:
				getPorts().clear();
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
			case InstrumentPackage.VACUUM_CHAMBER__PRESSURE:
				return pressure != PRESSURE_EDEFAULT;
			case InstrumentPackage.VACUUM_CHAMBER__VOLUME:
				return volume != VOLUME_EDEFAULT;
			case InstrumentPackage.VACUUM_CHAMBER__NORMAL_PRESSURE_LIMIT:
				return normalPressureLimit != NORMAL_PRESSURE_LIMIT_EDEFAULT;
			case InstrumentPackage.VACUUM_CHAMBER__TRIP_PRESSURE:
				return tripPressure != TRIP_PRESSURE_EDEFAULT;
			case InstrumentPackage.VACUUM_CHAMBER__OUTLET:
				return outlet != null;
			case InstrumentPackage.VACUUM_CHAMBER__PUMPS:
				return pumps != null && !pumps.isEmpty();
			case InstrumentPackage.VACUUM_CHAMBER__PORTS:
				return ports != null && !ports.isEmpty();
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
		result.append(" (pressure: ");
		result.append(pressure);
		result.append(", volume: ");
		result.append(volume);
		result.append(", normalPressureLimit: ");
		result.append(normalPressureLimit);
		result.append(", tripPressure: ");
		result.append(tripPressure);
		result.append(')');
		return result.toString();
	}

} //VacuumChamberImpl
