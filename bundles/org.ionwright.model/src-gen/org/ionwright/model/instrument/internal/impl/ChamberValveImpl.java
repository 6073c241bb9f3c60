/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ionwright.model.instrument.ChamberValve;
import org.ionwright.model.instrument.ChamberValveKind;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.VentTarget;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Chamber Valve</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ChamberValveImpl#getKind <em>Kind</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ChamberValveImpl#getSetPressure <em>Set Pressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ChamberValveImpl#getOutlet <em>Outlet</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ChamberValveImpl extends PartImpl implements ChamberValve {
	/**
	 * The default value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected static final ChamberValveKind KIND_EDEFAULT = ChamberValveKind.RELIEF;

	/**
	 * The cached value of the '{@link #getKind() <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getKind()
	 * @generated
	 * @ordered
	 */
	protected ChamberValveKind kind = KIND_EDEFAULT;

	/**
	 * The default value of the '{@link #getSetPressure() <em>Set Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSetPressure()
	 * @generated
	 * @ordered
	 */
	protected static final double SET_PRESSURE_EDEFAULT = 121590.0;

	/**
	 * The cached value of the '{@link #getSetPressure() <em>Set Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSetPressure()
	 * @generated
	 * @ordered
	 */
	protected double setPressure = SET_PRESSURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutlet() <em>Outlet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutlet()
	 * @generated
	 * @ordered
	 */
	protected static final VentTarget OUTLET_EDEFAULT = VentTarget.ATMOSPHERE;

	/**
	 * The cached value of the '{@link #getOutlet() <em>Outlet</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutlet()
	 * @generated
	 * @ordered
	 */
	protected VentTarget outlet = OUTLET_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ChamberValveImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.CHAMBER_VALVE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChamberValveKind getKind() {
		return kind;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setKind(ChamberValveKind newKind) {
		ChamberValveKind oldKind = kind;
		kind = newKind == null ? KIND_EDEFAULT : newKind;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CHAMBER_VALVE__KIND, oldKind, kind));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSetPressure() {
		return setPressure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSetPressure(double newSetPressure) {
		double oldSetPressure = setPressure;
		setPressure = newSetPressure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CHAMBER_VALVE__SET_PRESSURE, oldSetPressure, setPressure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VentTarget getOutlet() {
		return outlet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutlet(VentTarget newOutlet) {
		VentTarget oldOutlet = outlet;
		outlet = newOutlet == null ? OUTLET_EDEFAULT : newOutlet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CHAMBER_VALVE__OUTLET, oldOutlet, outlet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.CHAMBER_VALVE__KIND:
				return getKind();
			case InstrumentPackage.CHAMBER_VALVE__SET_PRESSURE:
				return getSetPressure();
			case InstrumentPackage.CHAMBER_VALVE__OUTLET:
				return getOutlet();
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
			case InstrumentPackage.CHAMBER_VALVE__KIND:
				setKind((ChamberValveKind)newValue);
				return;
			case InstrumentPackage.CHAMBER_VALVE__SET_PRESSURE:
				setSetPressure((Double)newValue);
				return;
			case InstrumentPackage.CHAMBER_VALVE__OUTLET:
				setOutlet((VentTarget)newValue);
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
			case InstrumentPackage.CHAMBER_VALVE__KIND:
				setKind(KIND_EDEFAULT);
				return;
			case InstrumentPackage.CHAMBER_VALVE__SET_PRESSURE:
				setSetPressure(SET_PRESSURE_EDEFAULT);
				return;
			case InstrumentPackage.CHAMBER_VALVE__OUTLET:
				setOutlet(OUTLET_EDEFAULT);
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
			case InstrumentPackage.CHAMBER_VALVE__KIND:
				return kind != KIND_EDEFAULT;
			case InstrumentPackage.CHAMBER_VALVE__SET_PRESSURE:
				return setPressure != SET_PRESSURE_EDEFAULT;
			case InstrumentPackage.CHAMBER_VALVE__OUTLET:
				return outlet != OUTLET_EDEFAULT;
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
		result.append(", setPressure: ");
		result.append(setPressure);
		result.append(", outlet: ");
		result.append(outlet);
		result.append(')');
		return result.toString();
	}

} //ChamberValveImpl
