/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ionwright.model.instrument.HollowCylinder;
import org.ionwright.model.instrument.InstrumentPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Hollow Cylinder</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.HollowCylinderImpl#getInnerDiameter <em>Inner Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.HollowCylinderImpl#getOuterDiameter <em>Outer Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.HollowCylinderImpl#getLength <em>Length</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.HollowCylinderImpl#getPotential <em>Potential</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HollowCylinderImpl extends PartImpl implements HollowCylinder {
	/**
	 * The default value of the '{@link #getInnerDiameter() <em>Inner Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInnerDiameter()
	 * @generated
	 * @ordered
	 */
	protected static final double INNER_DIAMETER_EDEFAULT = 0.016;

	/**
	 * The cached value of the '{@link #getInnerDiameter() <em>Inner Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInnerDiameter()
	 * @generated
	 * @ordered
	 */
	protected double innerDiameter = INNER_DIAMETER_EDEFAULT;

	/**
	 * The default value of the '{@link #getOuterDiameter() <em>Outer Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOuterDiameter()
	 * @generated
	 * @ordered
	 */
	protected static final double OUTER_DIAMETER_EDEFAULT = 0.018;

	/**
	 * The cached value of the '{@link #getOuterDiameter() <em>Outer Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOuterDiameter()
	 * @generated
	 * @ordered
	 */
	protected double outerDiameter = OUTER_DIAMETER_EDEFAULT;

	/**
	 * The default value of the '{@link #getLength() <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLength()
	 * @generated
	 * @ordered
	 */
	protected static final double LENGTH_EDEFAULT = 0.06;

	/**
	 * The cached value of the '{@link #getLength() <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLength()
	 * @generated
	 * @ordered
	 */
	protected double length = LENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getPotential() <em>Potential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPotential()
	 * @generated
	 * @ordered
	 */
	protected static final double POTENTIAL_EDEFAULT = 0.0;

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
	protected HollowCylinderImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.HOLLOW_CYLINDER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getInnerDiameter() {
		return innerDiameter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInnerDiameter(double newInnerDiameter) {
		double oldInnerDiameter = innerDiameter;
		innerDiameter = newInnerDiameter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.HOLLOW_CYLINDER__INNER_DIAMETER, oldInnerDiameter, innerDiameter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getOuterDiameter() {
		return outerDiameter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOuterDiameter(double newOuterDiameter) {
		double oldOuterDiameter = outerDiameter;
		outerDiameter = newOuterDiameter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.HOLLOW_CYLINDER__OUTER_DIAMETER, oldOuterDiameter, outerDiameter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLength() {
		return length;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLength(double newLength) {
		double oldLength = length;
		length = newLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.HOLLOW_CYLINDER__LENGTH, oldLength, length));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.HOLLOW_CYLINDER__POTENTIAL, oldPotential, potential));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.HOLLOW_CYLINDER__INNER_DIAMETER:
				return getInnerDiameter();
			case InstrumentPackage.HOLLOW_CYLINDER__OUTER_DIAMETER:
				return getOuterDiameter();
			case InstrumentPackage.HOLLOW_CYLINDER__LENGTH:
				return getLength();
			case InstrumentPackage.HOLLOW_CYLINDER__POTENTIAL:
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
			case InstrumentPackage.HOLLOW_CYLINDER__INNER_DIAMETER:
				setInnerDiameter((Double)newValue);
				return;
			case InstrumentPackage.HOLLOW_CYLINDER__OUTER_DIAMETER:
				setOuterDiameter((Double)newValue);
				return;
			case InstrumentPackage.HOLLOW_CYLINDER__LENGTH:
				setLength((Double)newValue);
				return;
			case InstrumentPackage.HOLLOW_CYLINDER__POTENTIAL:
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
			case InstrumentPackage.HOLLOW_CYLINDER__INNER_DIAMETER:
				setInnerDiameter(INNER_DIAMETER_EDEFAULT);
				return;
			case InstrumentPackage.HOLLOW_CYLINDER__OUTER_DIAMETER:
				setOuterDiameter(OUTER_DIAMETER_EDEFAULT);
				return;
			case InstrumentPackage.HOLLOW_CYLINDER__LENGTH:
				setLength(LENGTH_EDEFAULT);
				return;
			case InstrumentPackage.HOLLOW_CYLINDER__POTENTIAL:
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
			case InstrumentPackage.HOLLOW_CYLINDER__INNER_DIAMETER:
				return innerDiameter != INNER_DIAMETER_EDEFAULT;
			case InstrumentPackage.HOLLOW_CYLINDER__OUTER_DIAMETER:
				return outerDiameter != OUTER_DIAMETER_EDEFAULT;
			case InstrumentPackage.HOLLOW_CYLINDER__LENGTH:
				return length != LENGTH_EDEFAULT;
			case InstrumentPackage.HOLLOW_CYLINDER__POTENTIAL:
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
		result.append(" (innerDiameter: ");
		result.append(innerDiameter);
		result.append(", outerDiameter: ");
		result.append(outerDiameter);
		result.append(", length: ");
		result.append(length);
		result.append(", potential: ");
		result.append(potential);
		result.append(')');
		return result.toString();
	}

} //HollowCylinderImpl
