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

import org.ionwright.model.instrument.GasReservoir;
import org.ionwright.model.instrument.GasSystem;
import org.ionwright.model.instrument.InstrumentPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Gas System</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.GasSystemImpl#getExhaustPressure <em>Exhaust Pressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.GasSystemImpl#getReservoirs <em>Reservoirs</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GasSystemImpl extends PartImpl implements GasSystem {
	/**
	 * The default value of the '{@link #getExhaustPressure() <em>Exhaust Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExhaustPressure()
	 * @generated
	 * @ordered
	 */
	protected static final double EXHAUST_PRESSURE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getExhaustPressure() <em>Exhaust Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getExhaustPressure()
	 * @generated
	 * @ordered
	 */
	protected double exhaustPressure = EXHAUST_PRESSURE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getReservoirs() <em>Reservoirs</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReservoirs()
	 * @generated
	 * @ordered
	 */
	protected EList<GasReservoir> reservoirs;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GasSystemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.GAS_SYSTEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getExhaustPressure() {
		return exhaustPressure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setExhaustPressure(double newExhaustPressure) {
		double oldExhaustPressure = exhaustPressure;
		exhaustPressure = newExhaustPressure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.GAS_SYSTEM__EXHAUST_PRESSURE, oldExhaustPressure, exhaustPressure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<GasReservoir> getReservoirs() {
		if (reservoirs == null) {
			reservoirs = new EObjectContainmentEList<GasReservoir>(GasReservoir.class, this, InstrumentPackage.GAS_SYSTEM__RESERVOIRS);
		}
		return reservoirs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InstrumentPackage.GAS_SYSTEM__RESERVOIRS:
				return ((InternalEList<?>)getReservoirs()).basicRemove(otherEnd, msgs);
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
			case InstrumentPackage.GAS_SYSTEM__EXHAUST_PRESSURE:
				return getExhaustPressure();
			case InstrumentPackage.GAS_SYSTEM__RESERVOIRS:
				return getReservoirs();
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
			case InstrumentPackage.GAS_SYSTEM__EXHAUST_PRESSURE:
				setExhaustPressure((Double)newValue);
				return;
			case InstrumentPackage.GAS_SYSTEM__RESERVOIRS:
				getReservoirs().clear();
				getReservoirs().addAll((Collection<? extends GasReservoir>)newValue);
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
			case InstrumentPackage.GAS_SYSTEM__EXHAUST_PRESSURE:
				setExhaustPressure(EXHAUST_PRESSURE_EDEFAULT);
				return;
			case InstrumentPackage.GAS_SYSTEM__RESERVOIRS:
				getReservoirs().clear();
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
			case InstrumentPackage.GAS_SYSTEM__EXHAUST_PRESSURE:
				return exhaustPressure != EXHAUST_PRESSURE_EDEFAULT;
			case InstrumentPackage.GAS_SYSTEM__RESERVOIRS:
				return reservoirs != null && !reservoirs.isEmpty();
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
		result.append(" (exhaustPressure: ");
		result.append(exhaustPressure);
		result.append(')');
		return result.toString();
	}

} //GasSystemImpl
