/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ionwright.model.instrument.ApertureConnection;
import org.ionwright.model.instrument.InstrumentPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Aperture Connection</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ApertureConnectionImpl#getDiameter <em>Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ApertureConnectionImpl#getDischargeCoefficient <em>Discharge Coefficient</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ApertureConnectionImpl extends ConnectionImpl implements ApertureConnection {
	/**
	 * The default value of the '{@link #getDiameter() <em>Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiameter()
	 * @generated
	 * @ordered
	 */
	protected static final double DIAMETER_EDEFAULT = 0.002;

	/**
	 * The cached value of the '{@link #getDiameter() <em>Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiameter()
	 * @generated
	 * @ordered
	 */
	protected double diameter = DIAMETER_EDEFAULT;

	/**
	 * The default value of the '{@link #getDischargeCoefficient() <em>Discharge Coefficient</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDischargeCoefficient()
	 * @generated
	 * @ordered
	 */
	protected static final double DISCHARGE_COEFFICIENT_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getDischargeCoefficient() <em>Discharge Coefficient</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDischargeCoefficient()
	 * @generated
	 * @ordered
	 */
	protected double dischargeCoefficient = DISCHARGE_COEFFICIENT_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ApertureConnectionImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.APERTURE_CONNECTION;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDiameter() {
		return diameter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDiameter(double newDiameter) {
		double oldDiameter = diameter;
		diameter = newDiameter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.APERTURE_CONNECTION__DIAMETER, oldDiameter, diameter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDischargeCoefficient() {
		return dischargeCoefficient;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDischargeCoefficient(double newDischargeCoefficient) {
		double oldDischargeCoefficient = dischargeCoefficient;
		dischargeCoefficient = newDischargeCoefficient;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.APERTURE_CONNECTION__DISCHARGE_COEFFICIENT, oldDischargeCoefficient, dischargeCoefficient));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.APERTURE_CONNECTION__DIAMETER:
				return getDiameter();
			case InstrumentPackage.APERTURE_CONNECTION__DISCHARGE_COEFFICIENT:
				return getDischargeCoefficient();
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
			case InstrumentPackage.APERTURE_CONNECTION__DIAMETER:
				setDiameter((Double)newValue);
				return;
			case InstrumentPackage.APERTURE_CONNECTION__DISCHARGE_COEFFICIENT:
				setDischargeCoefficient((Double)newValue);
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
			case InstrumentPackage.APERTURE_CONNECTION__DIAMETER:
				setDiameter(DIAMETER_EDEFAULT);
				return;
			case InstrumentPackage.APERTURE_CONNECTION__DISCHARGE_COEFFICIENT:
				setDischargeCoefficient(DISCHARGE_COEFFICIENT_EDEFAULT);
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
			case InstrumentPackage.APERTURE_CONNECTION__DIAMETER:
				return diameter != DIAMETER_EDEFAULT;
			case InstrumentPackage.APERTURE_CONNECTION__DISCHARGE_COEFFICIENT:
				return dischargeCoefficient != DISCHARGE_COEFFICIENT_EDEFAULT;
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
		result.append(" (diameter: ");
		result.append(diameter);
		result.append(", dischargeCoefficient: ");
		result.append(dischargeCoefficient);
		result.append(')');
		return result.toString();
	}

} //ApertureConnectionImpl
