/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ionwright.model.instrument.GaugeKind;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.PressureGauge;
import org.ionwright.model.instrument.VacuumChamber;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Pressure Gauge</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.PressureGaugeImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.PressureGaugeImpl#getPressure <em>Pressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.PressureGaugeImpl#getChamber <em>Chamber</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PressureGaugeImpl extends PartImpl implements PressureGauge {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final GaugeKind KIND_EDEFAULT = GaugeKind.PIRANI;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected GaugeKind kind = KIND_EDEFAULT;

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
	protected PressureGaugeImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.PRESSURE_GAUGE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GaugeKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(GaugeKind newKind) {
		GaugeKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.PRESSURE_GAUGE__KIND, oldKind, kind));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.PRESSURE_GAUGE__PRESSURE, oldPressure, pressure));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.PRESSURE_GAUGE__CHAMBER, oldChamber, chamber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.PRESSURE_GAUGE__KIND:
				return getKind();
			case InstrumentPackage.PRESSURE_GAUGE__PRESSURE:
				return getPressure();
			case InstrumentPackage.PRESSURE_GAUGE__CHAMBER:
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
			case InstrumentPackage.PRESSURE_GAUGE__KIND:
				setKind((GaugeKind)newValue);
				return;
			case InstrumentPackage.PRESSURE_GAUGE__PRESSURE:
				setPressure((Double)newValue);
				return;
			case InstrumentPackage.PRESSURE_GAUGE__CHAMBER:
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
			case InstrumentPackage.PRESSURE_GAUGE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case InstrumentPackage.PRESSURE_GAUGE__PRESSURE:
				setPressure(PRESSURE_EDEFAULT);
				return;
			case InstrumentPackage.PRESSURE_GAUGE__CHAMBER:
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
			case InstrumentPackage.PRESSURE_GAUGE__KIND:
				return kind != KIND_EDEFAULT;
			case InstrumentPackage.PRESSURE_GAUGE__PRESSURE:
				return pressure != PRESSURE_EDEFAULT;
			case InstrumentPackage.PRESSURE_GAUGE__CHAMBER:
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
		result.append(", pressure: ");
		result.append(pressure);
		result.append(')');
		return result.toString();
	}

} //PressureGaugeImpl
