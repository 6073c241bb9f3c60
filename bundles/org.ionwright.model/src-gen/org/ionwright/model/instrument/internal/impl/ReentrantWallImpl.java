/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.ReentrantWall;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Reentrant Wall</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ReentrantWallImpl#getDiameter <em>Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ReentrantWallImpl#getDepth <em>Depth</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ReentrantWallImpl#getChamberDiameter <em>Chamber Diameter</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ReentrantWallImpl extends PartImpl implements ReentrantWall {
	/**
	 * The default value of the '{@link #getDiameter() <em>Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiameter()
	 * @generated
	 * @ordered
	 */
	protected static final double DIAMETER_EDEFAULT = 0.05;

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
	 * The default value of the '{@link #getDepth() <em>Depth</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDepth()
	 * @generated
	 * @ordered
	 */
	protected static final double DEPTH_EDEFAULT = 0.08;

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
	 * The default value of the '{@link #getChamberDiameter() <em>Chamber Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChamberDiameter()
	 * @generated
	 * @ordered
	 */
	protected static final double CHAMBER_DIAMETER_EDEFAULT = 0.2;

	/**
	 * The cached value of the '{@link #getChamberDiameter() <em>Chamber Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChamberDiameter()
	 * @generated
	 * @ordered
	 */
	protected double chamberDiameter = CHAMBER_DIAMETER_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ReentrantWallImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.REENTRANT_WALL;
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
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.REENTRANT_WALL__DIAMETER, oldDiameter, diameter));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.REENTRANT_WALL__DEPTH, oldDepth, depth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getChamberDiameter() {
		return chamberDiameter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChamberDiameter(double newChamberDiameter) {
		double oldChamberDiameter = chamberDiameter;
		chamberDiameter = newChamberDiameter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.REENTRANT_WALL__CHAMBER_DIAMETER, oldChamberDiameter, chamberDiameter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.REENTRANT_WALL__DIAMETER:
				return getDiameter();
			case InstrumentPackage.REENTRANT_WALL__DEPTH:
				return getDepth();
			case InstrumentPackage.REENTRANT_WALL__CHAMBER_DIAMETER:
				return getChamberDiameter();
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
			case InstrumentPackage.REENTRANT_WALL__DIAMETER:
				setDiameter((Double)newValue);
				return;
			case InstrumentPackage.REENTRANT_WALL__DEPTH:
				setDepth((Double)newValue);
				return;
			case InstrumentPackage.REENTRANT_WALL__CHAMBER_DIAMETER:
				setChamberDiameter((Double)newValue);
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
			case InstrumentPackage.REENTRANT_WALL__DIAMETER:
				setDiameter(DIAMETER_EDEFAULT);
				return;
			case InstrumentPackage.REENTRANT_WALL__DEPTH:
				setDepth(DEPTH_EDEFAULT);
				return;
			case InstrumentPackage.REENTRANT_WALL__CHAMBER_DIAMETER:
				setChamberDiameter(CHAMBER_DIAMETER_EDEFAULT);
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
			case InstrumentPackage.REENTRANT_WALL__DIAMETER:
				return diameter != DIAMETER_EDEFAULT;
			case InstrumentPackage.REENTRANT_WALL__DEPTH:
				return depth != DEPTH_EDEFAULT;
			case InstrumentPackage.REENTRANT_WALL__CHAMBER_DIAMETER:
				return chamberDiameter != CHAMBER_DIAMETER_EDEFAULT;
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
		result.append(", depth: ");
		result.append(depth);
		result.append(", chamberDiameter: ");
		result.append(chamberDiameter);
		result.append(')');
		return result.toString();
	}

} //ReentrantWallImpl
