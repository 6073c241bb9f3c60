/**
 */
package org.ionwright.model.method.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ionwright.model.method.FullScan;
import org.ionwright.model.method.MethodPackage;
import org.ionwright.model.method.ScanDirection;
import org.ionwright.model.method.SecondStageMode;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Full Scan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.method.internal.impl.FullScanImpl#getStart <em>Start</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.FullScanImpl#getEnd <em>End</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.FullScanImpl#getStep <em>Step</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.FullScanImpl#getSpeed <em>Speed</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.FullScanImpl#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.FullScanImpl#getSecondStage <em>Second Stage</em>}</li>
 * </ul>
 *
 * @generated
 */
public class FullScanImpl extends ScanImpl implements FullScan {
	/**
	 * The default value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected static final double START_EDEFAULT = 50.0;

	/**
	 * The cached value of the '{@link #getStart() <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStart()
	 * @generated
	 * @ordered
	 */
	protected double start = START_EDEFAULT;

	/**
	 * The default value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected static final double END_EDEFAULT = 1050.0;

	/**
	 * The cached value of the '{@link #getEnd() <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEnd()
	 * @generated
	 * @ordered
	 */
	protected double end = END_EDEFAULT;

	/**
	 * The default value of the '{@link #getStep() <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStep()
	 * @generated
	 * @ordered
	 */
	protected static final double STEP_EDEFAULT = 0.1;

	/**
	 * The cached value of the '{@link #getStep() <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getStep()
	 * @generated
	 * @ordered
	 */
	protected double step = STEP_EDEFAULT;

	/**
	 * The default value of the '{@link #getSpeed() <em>Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeed()
	 * @generated
	 * @ordered
	 */
	protected static final double SPEED_EDEFAULT = 500.0;

	/**
	 * The cached value of the '{@link #getSpeed() <em>Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSpeed()
	 * @generated
	 * @ordered
	 */
	protected double speed = SPEED_EDEFAULT;

	/**
	 * The default value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected static final ScanDirection DIRECTION_EDEFAULT = ScanDirection.UP;

	/**
	 * The cached value of the '{@link #getDirection() <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDirection()
	 * @generated
	 * @ordered
	 */
	protected ScanDirection direction = DIRECTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getSecondStage() <em>Second Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondStage()
	 * @generated
	 * @ordered
	 */
	protected static final SecondStageMode SECOND_STAGE_EDEFAULT = SecondStageMode.SELECTING;

	/**
	 * The cached value of the '{@link #getSecondStage() <em>Second Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondStage()
	 * @generated
	 * @ordered
	 */
	protected SecondStageMode secondStage = SECOND_STAGE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected FullScanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MethodPackage.Literals.FULL_SCAN;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getStart() {
		return start;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStart(double newStart) {
		double oldStart = start;
		start = newStart;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.FULL_SCAN__START, oldStart, start));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getEnd() {
		return end;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnd(double newEnd) {
		double oldEnd = end;
		end = newEnd;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.FULL_SCAN__END, oldEnd, end));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getStep() {
		return step;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStep(double newStep) {
		double oldStep = step;
		step = newStep;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.FULL_SCAN__STEP, oldStep, step));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSpeed() {
		return speed;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSpeed(double newSpeed) {
		double oldSpeed = speed;
		speed = newSpeed;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.FULL_SCAN__SPEED, oldSpeed, speed));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ScanDirection getDirection() {
		return direction;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDirection(ScanDirection newDirection) {
		ScanDirection oldDirection = direction;
		direction = newDirection == null ? DIRECTION_EDEFAULT : newDirection;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.FULL_SCAN__DIRECTION, oldDirection, direction));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SecondStageMode getSecondStage() {
		return secondStage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecondStage(SecondStageMode newSecondStage) {
		SecondStageMode oldSecondStage = secondStage;
		secondStage = newSecondStage == null ? SECOND_STAGE_EDEFAULT : newSecondStage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.FULL_SCAN__SECOND_STAGE, oldSecondStage, secondStage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MethodPackage.FULL_SCAN__START:
				return getStart();
			case MethodPackage.FULL_SCAN__END:
				return getEnd();
			case MethodPackage.FULL_SCAN__STEP:
				return getStep();
			case MethodPackage.FULL_SCAN__SPEED:
				return getSpeed();
			case MethodPackage.FULL_SCAN__DIRECTION:
				return getDirection();
			case MethodPackage.FULL_SCAN__SECOND_STAGE:
				return getSecondStage();
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
			case MethodPackage.FULL_SCAN__START:
				setStart((Double)newValue);
				return;
			case MethodPackage.FULL_SCAN__END:
				setEnd((Double)newValue);
				return;
			case MethodPackage.FULL_SCAN__STEP:
				setStep((Double)newValue);
				return;
			case MethodPackage.FULL_SCAN__SPEED:
				setSpeed((Double)newValue);
				return;
			case MethodPackage.FULL_SCAN__DIRECTION:
				setDirection((ScanDirection)newValue);
				return;
			case MethodPackage.FULL_SCAN__SECOND_STAGE:
				setSecondStage((SecondStageMode)newValue);
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
			case MethodPackage.FULL_SCAN__START:
				setStart(START_EDEFAULT);
				return;
			case MethodPackage.FULL_SCAN__END:
				setEnd(END_EDEFAULT);
				return;
			case MethodPackage.FULL_SCAN__STEP:
				setStep(STEP_EDEFAULT);
				return;
			case MethodPackage.FULL_SCAN__SPEED:
				setSpeed(SPEED_EDEFAULT);
				return;
			case MethodPackage.FULL_SCAN__DIRECTION:
				setDirection(DIRECTION_EDEFAULT);
				return;
			case MethodPackage.FULL_SCAN__SECOND_STAGE:
				setSecondStage(SECOND_STAGE_EDEFAULT);
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
			case MethodPackage.FULL_SCAN__START:
				return start != START_EDEFAULT;
			case MethodPackage.FULL_SCAN__END:
				return end != END_EDEFAULT;
			case MethodPackage.FULL_SCAN__STEP:
				return step != STEP_EDEFAULT;
			case MethodPackage.FULL_SCAN__SPEED:
				return speed != SPEED_EDEFAULT;
			case MethodPackage.FULL_SCAN__DIRECTION:
				return direction != DIRECTION_EDEFAULT;
			case MethodPackage.FULL_SCAN__SECOND_STAGE:
				return secondStage != SECOND_STAGE_EDEFAULT;
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
		result.append(" (start: ");
		result.append(start);
		result.append(", end: ");
		result.append(end);
		result.append(", step: ");
		result.append(step);
		result.append(", speed: ");
		result.append(speed);
		result.append(", direction: ");
		result.append(direction);
		result.append(", secondStage: ");
		result.append(secondStage);
		result.append(')');
		return result.toString();
	}

} //FullScanImpl
