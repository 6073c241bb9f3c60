/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.RfCoupler;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Rf Coupler</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.RfCouplerImpl#getCouplingRatio <em>Coupling Ratio</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.RfCouplerImpl#getCapacitance <em>Capacitance</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RfCouplerImpl extends MinimalEObjectImpl.Container implements RfCoupler {
	/**
	 * The default value of the '{@link #getCouplingRatio() <em>Coupling Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCouplingRatio()
	 * @generated
	 * @ordered
	 */
	protected static final double COUPLING_RATIO_EDEFAULT = 0.9933;

	/**
	 * The cached value of the '{@link #getCouplingRatio() <em>Coupling Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCouplingRatio()
	 * @generated
	 * @ordered
	 */
	protected double couplingRatio = COUPLING_RATIO_EDEFAULT;

	/**
	 * The default value of the '{@link #getCapacitance() <em>Capacitance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacitance()
	 * @generated
	 * @ordered
	 */
	protected static final double CAPACITANCE_EDEFAULT = 1.0E-11;

	/**
	 * The cached value of the '{@link #getCapacitance() <em>Capacitance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapacitance()
	 * @generated
	 * @ordered
	 */
	protected double capacitance = CAPACITANCE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected RfCouplerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.RF_COUPLER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getCouplingRatio() {
		return couplingRatio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCouplingRatio(double newCouplingRatio) {
		double oldCouplingRatio = couplingRatio;
		couplingRatio = newCouplingRatio;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.RF_COUPLER__COUPLING_RATIO, oldCouplingRatio, couplingRatio));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getCapacitance() {
		return capacitance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapacitance(double newCapacitance) {
		double oldCapacitance = capacitance;
		capacitance = newCapacitance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.RF_COUPLER__CAPACITANCE, oldCapacitance, capacitance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.RF_COUPLER__COUPLING_RATIO:
				return getCouplingRatio();
			case InstrumentPackage.RF_COUPLER__CAPACITANCE:
				return getCapacitance();
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
			case InstrumentPackage.RF_COUPLER__COUPLING_RATIO:
				setCouplingRatio((Double)newValue);
				return;
			case InstrumentPackage.RF_COUPLER__CAPACITANCE:
				setCapacitance((Double)newValue);
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
			case InstrumentPackage.RF_COUPLER__COUPLING_RATIO:
				setCouplingRatio(COUPLING_RATIO_EDEFAULT);
				return;
			case InstrumentPackage.RF_COUPLER__CAPACITANCE:
				setCapacitance(CAPACITANCE_EDEFAULT);
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
			case InstrumentPackage.RF_COUPLER__COUPLING_RATIO:
				return couplingRatio != COUPLING_RATIO_EDEFAULT;
			case InstrumentPackage.RF_COUPLER__CAPACITANCE:
				return capacitance != CAPACITANCE_EDEFAULT;
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
		result.append(" (couplingRatio: ");
		result.append(couplingRatio);
		result.append(", capacitance: ");
		result.append(capacitance);
		result.append(')');
		return result.toString();
	}

} //RfCouplerImpl
