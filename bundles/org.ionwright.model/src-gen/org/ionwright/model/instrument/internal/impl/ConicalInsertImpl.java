/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.ionwright.model.instrument.ConicalInsert;
import org.ionwright.model.instrument.InstrumentPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Conical Insert</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ConicalInsertImpl#getBoreDiameter <em>Bore Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ConicalInsertImpl#getHalfAngle <em>Half Angle</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ConicalInsertImpl#getProtrusion <em>Protrusion</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ConicalInsertImpl#isInsulated <em>Insulated</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ConicalInsertImpl#getPotential <em>Potential</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConicalInsertImpl extends MinimalEObjectImpl.Container implements ConicalInsert {
	/**
	 * The default value of the '{@link #getBoreDiameter() <em>Bore Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBoreDiameter()
	 * @generated
	 * @ordered
	 */
	protected static final double BORE_DIAMETER_EDEFAULT = 0.001;

	/**
	 * The cached value of the '{@link #getBoreDiameter() <em>Bore Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBoreDiameter()
	 * @generated
	 * @ordered
	 */
	protected double boreDiameter = BORE_DIAMETER_EDEFAULT;

	/**
	 * The default value of the '{@link #getHalfAngle() <em>Half Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHalfAngle()
	 * @generated
	 * @ordered
	 */
	protected static final double HALF_ANGLE_EDEFAULT = 0.5235987755982988;

	/**
	 * The cached value of the '{@link #getHalfAngle() <em>Half Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHalfAngle()
	 * @generated
	 * @ordered
	 */
	protected double halfAngle = HALF_ANGLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getProtrusion() <em>Protrusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtrusion()
	 * @generated
	 * @ordered
	 */
	protected static final double PROTRUSION_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getProtrusion() <em>Protrusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtrusion()
	 * @generated
	 * @ordered
	 */
	protected double protrusion = PROTRUSION_EDEFAULT;

	/**
	 * The default value of the '{@link #isInsulated() <em>Insulated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInsulated()
	 * @generated
	 * @ordered
	 */
	protected static final boolean INSULATED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isInsulated() <em>Insulated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInsulated()
	 * @generated
	 * @ordered
	 */
	protected boolean insulated = INSULATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getPotential() <em>Potential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPotential()
	 * @generated
	 * @ordered
	 */
	protected static final double POTENTIAL_EDEFAULT = 3.0;

	/**
	 * The cached value of the '{@link #getPotential() <em>Potential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPotential()
	 * @generated
	 * @ordered
	 */
	protected double potential = POTENTIAL_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConicalInsertImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.CONICAL_INSERT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBoreDiameter() {
		return boreDiameter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBoreDiameter(double newBoreDiameter) {
		double oldBoreDiameter = boreDiameter;
		boreDiameter = newBoreDiameter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CONICAL_INSERT__BORE_DIAMETER, oldBoreDiameter, boreDiameter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getHalfAngle() {
		return halfAngle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHalfAngle(double newHalfAngle) {
		double oldHalfAngle = halfAngle;
		halfAngle = newHalfAngle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CONICAL_INSERT__HALF_ANGLE, oldHalfAngle, halfAngle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getProtrusion() {
		return protrusion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProtrusion(double newProtrusion) {
		double oldProtrusion = protrusion;
		protrusion = newProtrusion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CONICAL_INSERT__PROTRUSION, oldProtrusion, protrusion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isInsulated() {
		return insulated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInsulated(boolean newInsulated) {
		boolean oldInsulated = insulated;
		insulated = newInsulated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CONICAL_INSERT__INSULATED, oldInsulated, insulated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPotential() {
		return potential;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPotential(double newPotential) {
		double oldPotential = potential;
		potential = newPotential;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CONICAL_INSERT__POTENTIAL, oldPotential, potential));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.CONICAL_INSERT__BORE_DIAMETER:
				return getBoreDiameter();
			case InstrumentPackage.CONICAL_INSERT__HALF_ANGLE:
				return getHalfAngle();
			case InstrumentPackage.CONICAL_INSERT__PROTRUSION:
				return getProtrusion();
			case InstrumentPackage.CONICAL_INSERT__INSULATED:
				return isInsulated();
			case InstrumentPackage.CONICAL_INSERT__POTENTIAL:
				return getPotential();
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
			case InstrumentPackage.CONICAL_INSERT__BORE_DIAMETER:
				setBoreDiameter((Double)newValue);
				return;
			case InstrumentPackage.CONICAL_INSERT__HALF_ANGLE:
				setHalfAngle((Double)newValue);
				return;
			case InstrumentPackage.CONICAL_INSERT__PROTRUSION:
				setProtrusion((Double)newValue);
				return;
			case InstrumentPackage.CONICAL_INSERT__INSULATED:
				setInsulated((Boolean)newValue);
				return;
			case InstrumentPackage.CONICAL_INSERT__POTENTIAL:
				setPotential((Double)newValue);
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
			case InstrumentPackage.CONICAL_INSERT__BORE_DIAMETER:
				setBoreDiameter(BORE_DIAMETER_EDEFAULT);
				return;
			case InstrumentPackage.CONICAL_INSERT__HALF_ANGLE:
				setHalfAngle(HALF_ANGLE_EDEFAULT);
				return;
			case InstrumentPackage.CONICAL_INSERT__PROTRUSION:
				setProtrusion(PROTRUSION_EDEFAULT);
				return;
			case InstrumentPackage.CONICAL_INSERT__INSULATED:
				setInsulated(INSULATED_EDEFAULT);
				return;
			case InstrumentPackage.CONICAL_INSERT__POTENTIAL:
				setPotential(POTENTIAL_EDEFAULT);
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
			case InstrumentPackage.CONICAL_INSERT__BORE_DIAMETER:
				return boreDiameter != BORE_DIAMETER_EDEFAULT;
			case InstrumentPackage.CONICAL_INSERT__HALF_ANGLE:
				return halfAngle != HALF_ANGLE_EDEFAULT;
			case InstrumentPackage.CONICAL_INSERT__PROTRUSION:
				return protrusion != PROTRUSION_EDEFAULT;
			case InstrumentPackage.CONICAL_INSERT__INSULATED:
				return insulated != INSULATED_EDEFAULT;
			case InstrumentPackage.CONICAL_INSERT__POTENTIAL:
				return potential != POTENTIAL_EDEFAULT;
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
		result.append(" (boreDiameter: ");
		result.append(boreDiameter);
		result.append(", halfAngle: ");
		result.append(halfAngle);
		result.append(", protrusion: ");
		result.append(protrusion);
		result.append(", insulated: ");
		result.append(insulated);
		result.append(", potential: ");
		result.append(potential);
		result.append(')');
		return result.toString();
	}

} //ConicalInsertImpl
