/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.MassFilterStage;
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
 *   <li>{@link org.ionwright.model.instrument.internal.impl.RfCouplerImpl#getPhase <em>Phase</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.RfCouplerImpl#getFrom <em>From</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.RfCouplerImpl#getTo <em>To</em>}</li>
 * </ul>
 *
 * @generated
 */
public class RfCouplerImpl extends PartImpl implements RfCoupler {
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
	 * The default value of the '{@link #getPhase() <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhase()
	 * @generated
	 * @ordered
	 */
	protected static final double PHASE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getPhase() <em>Phase</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPhase()
	 * @generated
	 * @ordered
	 */
	protected double phase = PHASE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getFrom() <em>From</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFrom()
	 * @generated
	 * @ordered
	 */
	protected MassFilterStage from;

	/**
	 * The cached value of the '{@link #getTo() <em>To</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTo()
	 * @generated
	 * @ordered
	 */
	protected MassFilterStage to;

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
	public double getPhase() {
		return phase;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPhase(double newPhase) {
		double oldPhase = phase;
		phase = newPhase;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.RF_COUPLER__PHASE, oldPhase, phase));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MassFilterStage getFrom() {
		return from;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFrom(MassFilterStage newFrom) {
		MassFilterStage oldFrom = from;
		from = newFrom;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.RF_COUPLER__FROM, oldFrom, from));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MassFilterStage getTo() {
		return to;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTo(MassFilterStage newTo) {
		MassFilterStage oldTo = to;
		to = newTo;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.RF_COUPLER__TO, oldTo, to));
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
			case InstrumentPackage.RF_COUPLER__PHASE:
				return getPhase();
			case InstrumentPackage.RF_COUPLER__FROM:
				return getFrom();
			case InstrumentPackage.RF_COUPLER__TO:
				return getTo();
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
			case InstrumentPackage.RF_COUPLER__PHASE:
				setPhase((Double)newValue);
				return;
			case InstrumentPackage.RF_COUPLER__FROM:
				setFrom((MassFilterStage)newValue);
				return;
			case InstrumentPackage.RF_COUPLER__TO:
				setTo((MassFilterStage)newValue);
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
			case InstrumentPackage.RF_COUPLER__PHASE:
				setPhase(PHASE_EDEFAULT);
				return;
			case InstrumentPackage.RF_COUPLER__FROM:
				setFrom((MassFilterStage)null);
				return;
			case InstrumentPackage.RF_COUPLER__TO:
				setTo((MassFilterStage)null);
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
			case InstrumentPackage.RF_COUPLER__PHASE:
				return phase != PHASE_EDEFAULT;
			case InstrumentPackage.RF_COUPLER__FROM:
				return from != null;
			case InstrumentPackage.RF_COUPLER__TO:
				return to != null;
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
		result.append(", phase: ");
		result.append(phase);
		result.append(')');
		return result.toString();
	}

} //RfCouplerImpl
