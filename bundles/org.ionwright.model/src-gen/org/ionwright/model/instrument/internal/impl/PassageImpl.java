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

import org.ionwright.model.instrument.Baffle;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.Passage;
import org.ionwright.model.instrument.Throttle;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Passage</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.PassageImpl#getDiameter <em>Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.PassageImpl#getLength <em>Length</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.PassageImpl#getTurnAngle <em>Turn Angle</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.PassageImpl#getRollAngle <em>Roll Angle</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.PassageImpl#getCornerRadius <em>Corner Radius</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.PassageImpl#getUpstream <em>Upstream</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.PassageImpl#getThrottles <em>Throttles</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.PassageImpl#getBaffles <em>Baffles</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PassageImpl extends PartImpl implements Passage {
	/**
	 * The default value of the '{@link #getDiameter() <em>Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDiameter()
	 * @generated
	 * @ordered
	 */
	protected static final double DIAMETER_EDEFAULT = 0.0038;

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
	 * The default value of the '{@link #getLength() <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLength()
	 * @generated
	 * @ordered
	 */
	protected static final double LENGTH_EDEFAULT = 0.015;

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
	 * The default value of the '{@link #getTurnAngle() <em>Turn Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTurnAngle()
	 * @generated
	 * @ordered
	 */
	protected static final double TURN_ANGLE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getTurnAngle() <em>Turn Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTurnAngle()
	 * @generated
	 * @ordered
	 */
	protected double turnAngle = TURN_ANGLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRollAngle() <em>Roll Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRollAngle()
	 * @generated
	 * @ordered
	 */
	protected static final double ROLL_ANGLE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getRollAngle() <em>Roll Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRollAngle()
	 * @generated
	 * @ordered
	 */
	protected double rollAngle = ROLL_ANGLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCornerRadius() <em>Corner Radius</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCornerRadius()
	 * @generated
	 * @ordered
	 */
	protected static final double CORNER_RADIUS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getCornerRadius() <em>Corner Radius</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCornerRadius()
	 * @generated
	 * @ordered
	 */
	protected double cornerRadius = CORNER_RADIUS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getUpstream() <em>Upstream</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUpstream()
	 * @generated
	 * @ordered
	 */
	protected Passage upstream;

	/**
	 * The cached value of the '{@link #getThrottles() <em>Throttles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThrottles()
	 * @generated
	 * @ordered
	 */
	protected EList<Throttle> throttles;

	/**
	 * The cached value of the '{@link #getBaffles() <em>Baffles</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBaffles()
	 * @generated
	 * @ordered
	 */
	protected EList<Baffle> baffles;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PassageImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.PASSAGE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.PASSAGE__DIAMETER, oldDiameter, diameter));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.PASSAGE__LENGTH, oldLength, length));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTurnAngle() {
		return turnAngle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTurnAngle(double newTurnAngle) {
		double oldTurnAngle = turnAngle;
		turnAngle = newTurnAngle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.PASSAGE__TURN_ANGLE, oldTurnAngle, turnAngle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getRollAngle() {
		return rollAngle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRollAngle(double newRollAngle) {
		double oldRollAngle = rollAngle;
		rollAngle = newRollAngle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.PASSAGE__ROLL_ANGLE, oldRollAngle, rollAngle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getCornerRadius() {
		return cornerRadius;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCornerRadius(double newCornerRadius) {
		double oldCornerRadius = cornerRadius;
		cornerRadius = newCornerRadius;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.PASSAGE__CORNER_RADIUS, oldCornerRadius, cornerRadius));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Passage getUpstream() {
		return upstream;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setUpstream(Passage newUpstream) {
		Passage oldUpstream = upstream;
		upstream = newUpstream;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.PASSAGE__UPSTREAM, oldUpstream, upstream));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Throttle> getThrottles() {
		if (throttles == null) {
			throttles = new EObjectContainmentEList<Throttle>(Throttle.class, this, InstrumentPackage.PASSAGE__THROTTLES);
		}
		return throttles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Baffle> getBaffles() {
		if (baffles == null) {
			baffles = new EObjectContainmentEList<Baffle>(Baffle.class, this, InstrumentPackage.PASSAGE__BAFFLES);
		}
		return baffles;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InstrumentPackage.PASSAGE__THROTTLES:
				return ((InternalEList<?>)getThrottles()).basicRemove(otherEnd, msgs);
			case InstrumentPackage.PASSAGE__BAFFLES:
				return ((InternalEList<?>)getBaffles()).basicRemove(otherEnd, msgs);
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
			case InstrumentPackage.PASSAGE__DIAMETER:
				return getDiameter();
			case InstrumentPackage.PASSAGE__LENGTH:
				return getLength();
			case InstrumentPackage.PASSAGE__TURN_ANGLE:
				return getTurnAngle();
			case InstrumentPackage.PASSAGE__ROLL_ANGLE:
				return getRollAngle();
			case InstrumentPackage.PASSAGE__CORNER_RADIUS:
				return getCornerRadius();
			case InstrumentPackage.PASSAGE__UPSTREAM:
				return getUpstream();
			case InstrumentPackage.PASSAGE__THROTTLES:
				return getThrottles();
			case InstrumentPackage.PASSAGE__BAFFLES:
				return getBaffles();
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
			case InstrumentPackage.PASSAGE__DIAMETER:
				setDiameter((Double)newValue);
				return;
			case InstrumentPackage.PASSAGE__LENGTH:
				setLength((Double)newValue);
				return;
			case InstrumentPackage.PASSAGE__TURN_ANGLE:
				setTurnAngle((Double)newValue);
				return;
			case InstrumentPackage.PASSAGE__ROLL_ANGLE:
				setRollAngle((Double)newValue);
				return;
			case InstrumentPackage.PASSAGE__CORNER_RADIUS:
				setCornerRadius((Double)newValue);
				return;
			case InstrumentPackage.PASSAGE__UPSTREAM:
				setUpstream((Passage)newValue);
				return;
			case InstrumentPackage.PASSAGE__THROTTLES:
				getThrottles().clear();
				getThrottles().addAll((Collection<? extends Throttle>)newValue);
				return;
			case InstrumentPackage.PASSAGE__BAFFLES:
				getBaffles().clear();
				getBaffles().addAll((Collection<? extends Baffle>)newValue);
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
			case InstrumentPackage.PASSAGE__DIAMETER:
				setDiameter(DIAMETER_EDEFAULT);
				return;
			case InstrumentPackage.PASSAGE__LENGTH:
				setLength(LENGTH_EDEFAULT);
				return;
			case InstrumentPackage.PASSAGE__TURN_ANGLE:
				setTurnAngle(TURN_ANGLE_EDEFAULT);
				return;
			case InstrumentPackage.PASSAGE__ROLL_ANGLE:
				setRollAngle(ROLL_ANGLE_EDEFAULT);
				return;
			case InstrumentPackage.PASSAGE__CORNER_RADIUS:
				setCornerRadius(CORNER_RADIUS_EDEFAULT);
				return;
			case InstrumentPackage.PASSAGE__UPSTREAM:
				setUpstream((Passage)null);
				return;
			case InstrumentPackage.PASSAGE__THROTTLES:
				getThrottles().clear();
				return;
			case InstrumentPackage.PASSAGE__BAFFLES:
				getBaffles().clear();
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
			case InstrumentPackage.PASSAGE__DIAMETER:
				return diameter != DIAMETER_EDEFAULT;
			case InstrumentPackage.PASSAGE__LENGTH:
				return length != LENGTH_EDEFAULT;
			case InstrumentPackage.PASSAGE__TURN_ANGLE:
				return turnAngle != TURN_ANGLE_EDEFAULT;
			case InstrumentPackage.PASSAGE__ROLL_ANGLE:
				return rollAngle != ROLL_ANGLE_EDEFAULT;
			case InstrumentPackage.PASSAGE__CORNER_RADIUS:
				return cornerRadius != CORNER_RADIUS_EDEFAULT;
			case InstrumentPackage.PASSAGE__UPSTREAM:
				return upstream != null;
			case InstrumentPackage.PASSAGE__THROTTLES:
				return throttles != null && !throttles.isEmpty();
			case InstrumentPackage.PASSAGE__BAFFLES:
				return baffles != null && !baffles.isEmpty();
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
		result.append(", length: ");
		result.append(length);
		result.append(", turnAngle: ");
		result.append(turnAngle);
		result.append(", rollAngle: ");
		result.append(rollAngle);
		result.append(", cornerRadius: ");
		result.append(cornerRadius);
		result.append(')');
		return result.toString();
	}

} //PassageImpl
