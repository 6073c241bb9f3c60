/**
 */
package org.ionwright.model.method.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ionwright.model.method.FirstStageMode;
import org.ionwright.model.method.FullScan;
import org.ionwright.model.method.MethodPackage;

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
 *   <li>{@link org.ionwright.model.method.internal.impl.FullScanImpl#getScans <em>Scans</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.FullScanImpl#getFirstStage <em>First Stage</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.FullScanImpl#getFirstStageWindow <em>First Stage Window</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.FullScanImpl#getPeakWidth <em>Peak Width</em>}</li>
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
	 * The default value of the '{@link #getScans() <em>Scans</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScans()
	 * @generated
	 * @ordered
	 */
	protected static final int SCANS_EDEFAULT = 30;

	/**
	 * The cached value of the '{@link #getScans() <em>Scans</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScans()
	 * @generated
	 * @ordered
	 */
	protected int scans = SCANS_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstStage() <em>First Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstStage()
	 * @generated
	 * @ordered
	 */
	protected static final FirstStageMode FIRST_STAGE_EDEFAULT = FirstStageMode.TRACKING;

	/**
	 * The cached value of the '{@link #getFirstStage() <em>First Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstStage()
	 * @generated
	 * @ordered
	 */
	protected FirstStageMode firstStage = FIRST_STAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstStageWindow() <em>First Stage Window</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstStageWindow()
	 * @generated
	 * @ordered
	 */
	protected static final double FIRST_STAGE_WINDOW_EDEFAULT = 0.02;

	/**
	 * The cached value of the '{@link #getFirstStageWindow() <em>First Stage Window</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstStageWindow()
	 * @generated
	 * @ordered
	 */
	protected double firstStageWindow = FIRST_STAGE_WINDOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getPeakWidth() <em>Peak Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeakWidth()
	 * @generated
	 * @ordered
	 */
	protected static final double PEAK_WIDTH_EDEFAULT = 0.7;

	/**
	 * The cached value of the '{@link #getPeakWidth() <em>Peak Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPeakWidth()
	 * @generated
	 * @ordered
	 */
	protected double peakWidth = PEAK_WIDTH_EDEFAULT;

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
	public int getScans() {
		return scans;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScans(int newScans) {
		int oldScans = scans;
		scans = newScans;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.FULL_SCAN__SCANS, oldScans, scans));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FirstStageMode getFirstStage() {
		return firstStage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstStage(FirstStageMode newFirstStage) {
		FirstStageMode oldFirstStage = firstStage;
		firstStage = newFirstStage == null ? FIRST_STAGE_EDEFAULT : newFirstStage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.FULL_SCAN__FIRST_STAGE, oldFirstStage, firstStage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getFirstStageWindow() {
		return firstStageWindow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstStageWindow(double newFirstStageWindow) {
		double oldFirstStageWindow = firstStageWindow;
		firstStageWindow = newFirstStageWindow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.FULL_SCAN__FIRST_STAGE_WINDOW, oldFirstStageWindow, firstStageWindow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPeakWidth() {
		return peakWidth;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPeakWidth(double newPeakWidth) {
		double oldPeakWidth = peakWidth;
		peakWidth = newPeakWidth;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.FULL_SCAN__PEAK_WIDTH, oldPeakWidth, peakWidth));
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
			case MethodPackage.FULL_SCAN__SCANS:
				return getScans();
			case MethodPackage.FULL_SCAN__FIRST_STAGE:
				return getFirstStage();
			case MethodPackage.FULL_SCAN__FIRST_STAGE_WINDOW:
				return getFirstStageWindow();
			case MethodPackage.FULL_SCAN__PEAK_WIDTH:
				return getPeakWidth();
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
			case MethodPackage.FULL_SCAN__SCANS:
				setScans((Integer)newValue);
				return;
			case MethodPackage.FULL_SCAN__FIRST_STAGE:
				setFirstStage((FirstStageMode)newValue);
				return;
			case MethodPackage.FULL_SCAN__FIRST_STAGE_WINDOW:
				setFirstStageWindow((Double)newValue);
				return;
			case MethodPackage.FULL_SCAN__PEAK_WIDTH:
				setPeakWidth((Double)newValue);
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
			case MethodPackage.FULL_SCAN__SCANS:
				setScans(SCANS_EDEFAULT);
				return;
			case MethodPackage.FULL_SCAN__FIRST_STAGE:
				setFirstStage(FIRST_STAGE_EDEFAULT);
				return;
			case MethodPackage.FULL_SCAN__FIRST_STAGE_WINDOW:
				setFirstStageWindow(FIRST_STAGE_WINDOW_EDEFAULT);
				return;
			case MethodPackage.FULL_SCAN__PEAK_WIDTH:
				setPeakWidth(PEAK_WIDTH_EDEFAULT);
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
			case MethodPackage.FULL_SCAN__SCANS:
				return scans != SCANS_EDEFAULT;
			case MethodPackage.FULL_SCAN__FIRST_STAGE:
				return firstStage != FIRST_STAGE_EDEFAULT;
			case MethodPackage.FULL_SCAN__FIRST_STAGE_WINDOW:
				return firstStageWindow != FIRST_STAGE_WINDOW_EDEFAULT;
			case MethodPackage.FULL_SCAN__PEAK_WIDTH:
				return peakWidth != PEAK_WIDTH_EDEFAULT;
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
		result.append(", scans: ");
		result.append(scans);
		result.append(", firstStage: ");
		result.append(firstStage);
		result.append(", firstStageWindow: ");
		result.append(firstStageWindow);
		result.append(", peakWidth: ");
		result.append(peakWidth);
		result.append(')');
		return result.toString();
	}

} //FullScanImpl
