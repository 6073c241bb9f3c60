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

import org.ionwright.model.instrument.Connection;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.PressureGauge;
import org.ionwright.model.instrument.VacuumChamber;
import org.ionwright.model.instrument.VacuumSystem;
import org.ionwright.model.instrument.Valve;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Vacuum System</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.VacuumSystemImpl#getChambers <em>Chambers</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.VacuumSystemImpl#getConnections <em>Connections</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.VacuumSystemImpl#getGauges <em>Gauges</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.VacuumSystemImpl#getIsolationValve <em>Isolation Valve</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.VacuumSystemImpl#getVentValve <em>Vent Valve</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.VacuumSystemImpl#getBacking <em>Backing</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VacuumSystemImpl extends PartImpl implements VacuumSystem {
	/**
	 * The cached value of the '{@link #getChambers() <em>Chambers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChambers()
	 * @generated
	 * @ordered
	 */
	protected EList<VacuumChamber> chambers;

	/**
	 * The cached value of the '{@link #getConnections() <em>Connections</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConnections()
	 * @generated
	 * @ordered
	 */
	protected EList<Connection> connections;

	/**
	 * The cached value of the '{@link #getGauges() <em>Gauges</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGauges()
	 * @generated
	 * @ordered
	 */
	protected EList<PressureGauge> gauges;

	/**
	 * The cached value of the '{@link #getIsolationValve() <em>Isolation Valve</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIsolationValve()
	 * @generated
	 * @ordered
	 */
	protected Valve isolationValve;

	/**
	 * The cached value of the '{@link #getVentValve() <em>Vent Valve</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVentValve()
	 * @generated
	 * @ordered
	 */
	protected Valve ventValve;

	/**
	 * The cached value of the '{@link #getBacking() <em>Backing</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBacking()
	 * @generated
	 * @ordered
	 */
	protected VacuumChamber backing;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VacuumSystemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.VACUUM_SYSTEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VacuumChamber> getChambers() {
		if (chambers == null) {
			chambers = new EObjectContainmentEList<VacuumChamber>(VacuumChamber.class, this, InstrumentPackage.VACUUM_SYSTEM__CHAMBERS);
		}
		return chambers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Connection> getConnections() {
		if (connections == null) {
			connections = new EObjectContainmentEList<Connection>(Connection.class, this, InstrumentPackage.VACUUM_SYSTEM__CONNECTIONS);
		}
		return connections;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<PressureGauge> getGauges() {
		if (gauges == null) {
			gauges = new EObjectContainmentEList<PressureGauge>(PressureGauge.class, this, InstrumentPackage.VACUUM_SYSTEM__GAUGES);
		}
		return gauges;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Valve getIsolationValve() {
		return isolationValve;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetIsolationValve(Valve newIsolationValve, NotificationChain msgs) {
		Valve oldIsolationValve = isolationValve;
		isolationValve = newIsolationValve;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.VACUUM_SYSTEM__ISOLATION_VALVE, oldIsolationValve, newIsolationValve);
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
	public void setIsolationValve(Valve newIsolationValve) {
		if (newIsolationValve != isolationValve) {
			NotificationChain msgs = null;
			if (isolationValve != null)
				msgs = ((InternalEObject)isolationValve).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.VACUUM_SYSTEM__ISOLATION_VALVE, null, msgs);
			if (newIsolationValve != null)
				msgs = ((InternalEObject)newIsolationValve).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.VACUUM_SYSTEM__ISOLATION_VALVE, null, msgs);
			msgs = basicSetIsolationValve(newIsolationValve, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.VACUUM_SYSTEM__ISOLATION_VALVE, newIsolationValve, newIsolationValve));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Valve getVentValve() {
		return ventValve;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetVentValve(Valve newVentValve, NotificationChain msgs) {
		Valve oldVentValve = ventValve;
		ventValve = newVentValve;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.VACUUM_SYSTEM__VENT_VALVE, oldVentValve, newVentValve);
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
	public void setVentValve(Valve newVentValve) {
		if (newVentValve != ventValve) {
			NotificationChain msgs = null;
			if (ventValve != null)
				msgs = ((InternalEObject)ventValve).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.VACUUM_SYSTEM__VENT_VALVE, null, msgs);
			if (newVentValve != null)
				msgs = ((InternalEObject)newVentValve).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.VACUUM_SYSTEM__VENT_VALVE, null, msgs);
			msgs = basicSetVentValve(newVentValve, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.VACUUM_SYSTEM__VENT_VALVE, newVentValve, newVentValve));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VacuumChamber getBacking() {
		return backing;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetBacking(VacuumChamber newBacking, NotificationChain msgs) {
		VacuumChamber oldBacking = backing;
		backing = newBacking;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.VACUUM_SYSTEM__BACKING, oldBacking, newBacking);
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
	public void setBacking(VacuumChamber newBacking) {
		if (newBacking != backing) {
			NotificationChain msgs = null;
			if (backing != null)
				msgs = ((InternalEObject)backing).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.VACUUM_SYSTEM__BACKING, null, msgs);
			if (newBacking != null)
				msgs = ((InternalEObject)newBacking).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.VACUUM_SYSTEM__BACKING, null, msgs);
			msgs = basicSetBacking(newBacking, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.VACUUM_SYSTEM__BACKING, newBacking, newBacking));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InstrumentPackage.VACUUM_SYSTEM__CHAMBERS:
				return ((InternalEList<?>)getChambers()).basicRemove(otherEnd, msgs);
			case InstrumentPackage.VACUUM_SYSTEM__CONNECTIONS:
				return ((InternalEList<?>)getConnections()).basicRemove(otherEnd, msgs);
			case InstrumentPackage.VACUUM_SYSTEM__GAUGES:
				return ((InternalEList<?>)getGauges()).basicRemove(otherEnd, msgs);
			case InstrumentPackage.VACUUM_SYSTEM__ISOLATION_VALVE:
				return basicSetIsolationValve(null, msgs);
			case InstrumentPackage.VACUUM_SYSTEM__VENT_VALVE:
				return basicSetVentValve(null, msgs);
			case InstrumentPackage.VACUUM_SYSTEM__BACKING:
				return basicSetBacking(null, msgs);
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
			case InstrumentPackage.VACUUM_SYSTEM__CHAMBERS:
				return getChambers();
			case InstrumentPackage.VACUUM_SYSTEM__CONNECTIONS:
				return getConnections();
			case InstrumentPackage.VACUUM_SYSTEM__GAUGES:
				return getGauges();
			case InstrumentPackage.VACUUM_SYSTEM__ISOLATION_VALVE:
				return getIsolationValve();
			case InstrumentPackage.VACUUM_SYSTEM__VENT_VALVE:
				return getVentValve();
			case InstrumentPackage.VACUUM_SYSTEM__BACKING:
				return getBacking();
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
			case InstrumentPackage.VACUUM_SYSTEM__CHAMBERS:
				getChambers().clear();
				getChambers().addAll((Collection<? extends VacuumChamber>)newValue);
				return;
			case InstrumentPackage.VACUUM_SYSTEM__CONNECTIONS:
				getConnections().clear();
				getConnections().addAll((Collection<? extends Connection>)newValue);
				return;
			case InstrumentPackage.VACUUM_SYSTEM__GAUGES:
				getGauges().clear();
				getGauges().addAll((Collection<? extends PressureGauge>)newValue);
				return;
			case InstrumentPackage.VACUUM_SYSTEM__ISOLATION_VALVE:
				setIsolationValve((Valve)newValue);
				return;
			case InstrumentPackage.VACUUM_SYSTEM__VENT_VALVE:
				setVentValve((Valve)newValue);
				return;
			case InstrumentPackage.VACUUM_SYSTEM__BACKING:
				setBacking((VacuumChamber)newValue);
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
			case InstrumentPackage.VACUUM_SYSTEM__CHAMBERS:
				getChambers().clear();
				return;
			case InstrumentPackage.VACUUM_SYSTEM__CONNECTIONS:
				getConnections().clear();
				return;
			case InstrumentPackage.VACUUM_SYSTEM__GAUGES:
				getGauges().clear();
				return;
			case InstrumentPackage.VACUUM_SYSTEM__ISOLATION_VALVE:
				setIsolationValve((Valve)null);
				return;
			case InstrumentPackage.VACUUM_SYSTEM__VENT_VALVE:
				setVentValve((Valve)null);
				return;
			case InstrumentPackage.VACUUM_SYSTEM__BACKING:
				setBacking((VacuumChamber)null);
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
			case InstrumentPackage.VACUUM_SYSTEM__CHAMBERS:
				return chambers != null && !chambers.isEmpty();
			case InstrumentPackage.VACUUM_SYSTEM__CONNECTIONS:
				return connections != null && !connections.isEmpty();
			case InstrumentPackage.VACUUM_SYSTEM__GAUGES:
				return gauges != null && !gauges.isEmpty();
			case InstrumentPackage.VACUUM_SYSTEM__ISOLATION_VALVE:
				return isolationValve != null;
			case InstrumentPackage.VACUUM_SYSTEM__VENT_VALVE:
				return ventValve != null;
			case InstrumentPackage.VACUUM_SYSTEM__BACKING:
				return backing != null;
		}
		return super.eIsSet(featureID);
	}

} //VacuumSystemImpl
