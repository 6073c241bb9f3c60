/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ionwright.model.instrument.ConicalHole;
import org.ionwright.model.instrument.InstrumentPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Conical Hole</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ConicalHoleImpl#getSmallDiameter <em>Small Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ConicalHoleImpl#getLargeDiameter <em>Large Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ConicalHoleImpl#getDepth <em>Depth</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConicalHoleImpl extends PartImpl implements ConicalHole {
	/**
	 * The default value of the '{@link #getSmallDiameter() <em>Small Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSmallDiameter()
	 * @generated
	 * @ordered
	 */
	protected static final double SMALL_DIAMETER_EDEFAULT = 0.002;

	/**
	 * The cached value of the '{@link #getSmallDiameter() <em>Small Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSmallDiameter()
	 * @generated
	 * @ordered
	 */
	protected double smallDiameter = SMALL_DIAMETER_EDEFAULT;

	/**
	 * The default value of the '{@link #getLargeDiameter() <em>Large Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLargeDiameter()
	 * @generated
	 * @ordered
	 */
	protected static final double LARGE_DIAMETER_EDEFAULT = 0.00892820323027551;

	/**
	 * The cached value of the '{@link #getLargeDiameter() <em>Large Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLargeDiameter()
	 * @generated
	 * @ordered
	 */
	protected double largeDiameter = LARGE_DIAMETER_EDEFAULT;

	/**
	 * The default value of the '{@link #getDepth() <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepth()
	 * @generated
	 * @ordered
	 */
	protected static final double DEPTH_EDEFAULT = 0.006;

	/**
	 * The cached value of the '{@link #getDepth() <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepth()
	 * @generated
	 * @ordered
	 */
	protected double depth = DEPTH_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConicalHoleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.CONICAL_HOLE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSmallDiameter() {
		return smallDiameter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSmallDiameter(double newSmallDiameter) {
		double oldSmallDiameter = smallDiameter;
		smallDiameter = newSmallDiameter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CONICAL_HOLE__SMALL_DIAMETER, oldSmallDiameter, smallDiameter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLargeDiameter() {
		return largeDiameter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLargeDiameter(double newLargeDiameter) {
		double oldLargeDiameter = largeDiameter;
		largeDiameter = newLargeDiameter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CONICAL_HOLE__LARGE_DIAMETER, oldLargeDiameter, largeDiameter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDepth() {
		return depth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDepth(double newDepth) {
		double oldDepth = depth;
		depth = newDepth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CONICAL_HOLE__DEPTH, oldDepth, depth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.CONICAL_HOLE__SMALL_DIAMETER:
				return getSmallDiameter();
			case InstrumentPackage.CONICAL_HOLE__LARGE_DIAMETER:
				return getLargeDiameter();
			case InstrumentPackage.CONICAL_HOLE__DEPTH:
				return getDepth();
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
			case InstrumentPackage.CONICAL_HOLE__SMALL_DIAMETER:
				setSmallDiameter((Double)newValue);
				return;
			case InstrumentPackage.CONICAL_HOLE__LARGE_DIAMETER:
				setLargeDiameter((Double)newValue);
				return;
			case InstrumentPackage.CONICAL_HOLE__DEPTH:
				setDepth((Double)newValue);
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
			case InstrumentPackage.CONICAL_HOLE__SMALL_DIAMETER:
				setSmallDiameter(SMALL_DIAMETER_EDEFAULT);
				return;
			case InstrumentPackage.CONICAL_HOLE__LARGE_DIAMETER:
				setLargeDiameter(LARGE_DIAMETER_EDEFAULT);
				return;
			case InstrumentPackage.CONICAL_HOLE__DEPTH:
				setDepth(DEPTH_EDEFAULT);
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
			case InstrumentPackage.CONICAL_HOLE__SMALL_DIAMETER:
				return smallDiameter != SMALL_DIAMETER_EDEFAULT;
			case InstrumentPackage.CONICAL_HOLE__LARGE_DIAMETER:
				return largeDiameter != LARGE_DIAMETER_EDEFAULT;
			case InstrumentPackage.CONICAL_HOLE__DEPTH:
				return depth != DEPTH_EDEFAULT;
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
		result.append(" (smallDiameter: ");
		result.append(smallDiameter);
		result.append(", largeDiameter: ");
		result.append(largeDiameter);
		result.append(", depth: ");
		result.append(depth);
		result.append(')');
		return result.toString();
	}

} //ConicalHoleImpl
