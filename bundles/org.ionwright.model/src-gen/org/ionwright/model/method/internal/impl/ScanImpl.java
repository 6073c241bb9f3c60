/**
 */
package org.ionwright.model.method.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.ionwright.model.instrument.IonSink;
import org.ionwright.model.instrument.RatioMode;

import org.ionwright.model.method.FirstStageMode;
import org.ionwright.model.method.MethodPackage;
import org.ionwright.model.method.Scan;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Scan</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.method.internal.impl.ScanImpl#getScans <em>Scans</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.ScanImpl#getFirstStage <em>First Stage</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.ScanImpl#getFirstStageWindow <em>First Stage Window</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.ScanImpl#getPeakWidth <em>Peak Width</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.ScanImpl#getSettleTime <em>Settle Time</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.ScanImpl#isAlternatePolarity <em>Alternate Polarity</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.ScanImpl#getAveraging <em>Averaging</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.ScanImpl#getTrackingTolerance <em>Tracking Tolerance</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.ScanImpl#getRatioMode <em>Ratio Mode</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.ScanImpl#getOutput <em>Output</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.ScanImpl#getFirstStageOffset <em>First Stage Offset</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.ScanImpl#getSecondStageOffset <em>Second Stage Offset</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class ScanImpl extends MinimalEObjectImpl.Container implements Scan {
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
	 * The default value of the '{@link #getSettleTime() <em>Settle Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSettleTime()
	 * @generated
	 * @ordered
	 */
	protected static final double SETTLE_TIME_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getSettleTime() <em>Settle Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSettleTime()
	 * @generated
	 * @ordered
	 */
	protected double settleTime = SETTLE_TIME_EDEFAULT;

	/**
	 * The default value of the '{@link #isAlternatePolarity() <em>Alternate Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAlternatePolarity()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ALTERNATE_POLARITY_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isAlternatePolarity() <em>Alternate Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isAlternatePolarity()
	 * @generated
	 * @ordered
	 */
	protected boolean alternatePolarity = ALTERNATE_POLARITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getAveraging() <em>Averaging</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAveraging()
	 * @generated
	 * @ordered
	 */
	protected static final int AVERAGING_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getAveraging() <em>Averaging</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAveraging()
	 * @generated
	 * @ordered
	 */
	protected int averaging = AVERAGING_EDEFAULT;

	/**
	 * The default value of the '{@link #getTrackingTolerance() <em>Tracking Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrackingTolerance()
	 * @generated
	 * @ordered
	 */
	protected static final double TRACKING_TOLERANCE_EDEFAULT = 0.1;

	/**
	 * The cached value of the '{@link #getTrackingTolerance() <em>Tracking Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTrackingTolerance()
	 * @generated
	 * @ordered
	 */
	protected double trackingTolerance = TRACKING_TOLERANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getRatioMode() <em>Ratio Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRatioMode()
	 * @generated
	 * @ordered
	 */
	protected static final RatioMode RATIO_MODE_EDEFAULT = RatioMode.CONSTANT_WIDTH;

	/**
	 * The cached value of the '{@link #getRatioMode() <em>Ratio Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRatioMode()
	 * @generated
	 * @ordered
	 */
	protected RatioMode ratioMode = RATIO_MODE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOutput() <em>Output</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutput()
	 * @generated
	 * @ordered
	 */
	protected static final IonSink OUTPUT_EDEFAULT = IonSink.DETECTOR;

	/**
	 * The cached value of the '{@link #getOutput() <em>Output</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutput()
	 * @generated
	 * @ordered
	 */
	protected IonSink output = OUTPUT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFirstStageOffset() <em>First Stage Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstStageOffset()
	 * @generated
	 * @ordered
	 */
	protected static final double FIRST_STAGE_OFFSET_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getFirstStageOffset() <em>First Stage Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFirstStageOffset()
	 * @generated
	 * @ordered
	 */
	protected double firstStageOffset = FIRST_STAGE_OFFSET_EDEFAULT;

	/**
	 * The default value of the '{@link #getSecondStageOffset() <em>Second Stage Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondStageOffset()
	 * @generated
	 * @ordered
	 */
	protected static final double SECOND_STAGE_OFFSET_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getSecondStageOffset() <em>Second Stage Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSecondStageOffset()
	 * @generated
	 * @ordered
	 */
	protected double secondStageOffset = SECOND_STAGE_OFFSET_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ScanImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MethodPackage.Literals.SCAN;
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
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.SCAN__SCANS, oldScans, scans));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.SCAN__FIRST_STAGE, oldFirstStage, firstStage));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.SCAN__FIRST_STAGE_WINDOW, oldFirstStageWindow, firstStageWindow));
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
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.SCAN__PEAK_WIDTH, oldPeakWidth, peakWidth));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSettleTime() {
		return settleTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSettleTime(double newSettleTime) {
		double oldSettleTime = settleTime;
		settleTime = newSettleTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.SCAN__SETTLE_TIME, oldSettleTime, settleTime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isAlternatePolarity() {
		return alternatePolarity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAlternatePolarity(boolean newAlternatePolarity) {
		boolean oldAlternatePolarity = alternatePolarity;
		alternatePolarity = newAlternatePolarity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.SCAN__ALTERNATE_POLARITY, oldAlternatePolarity, alternatePolarity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getAveraging() {
		return averaging;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAveraging(int newAveraging) {
		int oldAveraging = averaging;
		averaging = newAveraging;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.SCAN__AVERAGING, oldAveraging, averaging));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTrackingTolerance() {
		return trackingTolerance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrackingTolerance(double newTrackingTolerance) {
		double oldTrackingTolerance = trackingTolerance;
		trackingTolerance = newTrackingTolerance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.SCAN__TRACKING_TOLERANCE, oldTrackingTolerance, trackingTolerance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RatioMode getRatioMode() {
		return ratioMode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRatioMode(RatioMode newRatioMode) {
		RatioMode oldRatioMode = ratioMode;
		ratioMode = newRatioMode == null ? RATIO_MODE_EDEFAULT : newRatioMode;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.SCAN__RATIO_MODE, oldRatioMode, ratioMode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IonSink getOutput() {
		return output;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutput(IonSink newOutput) {
		IonSink oldOutput = output;
		output = newOutput == null ? OUTPUT_EDEFAULT : newOutput;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.SCAN__OUTPUT, oldOutput, output));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getFirstStageOffset() {
		return firstStageOffset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFirstStageOffset(double newFirstStageOffset) {
		double oldFirstStageOffset = firstStageOffset;
		firstStageOffset = newFirstStageOffset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.SCAN__FIRST_STAGE_OFFSET, oldFirstStageOffset, firstStageOffset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSecondStageOffset() {
		return secondStageOffset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSecondStageOffset(double newSecondStageOffset) {
		double oldSecondStageOffset = secondStageOffset;
		secondStageOffset = newSecondStageOffset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.SCAN__SECOND_STAGE_OFFSET, oldSecondStageOffset, secondStageOffset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MethodPackage.SCAN__SCANS:
				return getScans();
			case MethodPackage.SCAN__FIRST_STAGE:
				return getFirstStage();
			case MethodPackage.SCAN__FIRST_STAGE_WINDOW:
				return getFirstStageWindow();
			case MethodPackage.SCAN__PEAK_WIDTH:
				return getPeakWidth();
			case MethodPackage.SCAN__SETTLE_TIME:
				return getSettleTime();
			case MethodPackage.SCAN__ALTERNATE_POLARITY:
				return isAlternatePolarity();
			case MethodPackage.SCAN__AVERAGING:
				return getAveraging();
			case MethodPackage.SCAN__TRACKING_TOLERANCE:
				return getTrackingTolerance();
			case MethodPackage.SCAN__RATIO_MODE:
				return getRatioMode();
			case MethodPackage.SCAN__OUTPUT:
				return getOutput();
			case MethodPackage.SCAN__FIRST_STAGE_OFFSET:
				return getFirstStageOffset();
			case MethodPackage.SCAN__SECOND_STAGE_OFFSET:
				return getSecondStageOffset();
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
			case MethodPackage.SCAN__SCANS:
				setScans((Integer)newValue);
				return;
			case MethodPackage.SCAN__FIRST_STAGE:
				setFirstStage((FirstStageMode)newValue);
				return;
			case MethodPackage.SCAN__FIRST_STAGE_WINDOW:
				setFirstStageWindow((Double)newValue);
				return;
			case MethodPackage.SCAN__PEAK_WIDTH:
				setPeakWidth((Double)newValue);
				return;
			case MethodPackage.SCAN__SETTLE_TIME:
				setSettleTime((Double)newValue);
				return;
			case MethodPackage.SCAN__ALTERNATE_POLARITY:
				setAlternatePolarity((Boolean)newValue);
				return;
			case MethodPackage.SCAN__AVERAGING:
				setAveraging((Integer)newValue);
				return;
			case MethodPackage.SCAN__TRACKING_TOLERANCE:
				setTrackingTolerance((Double)newValue);
				return;
			case MethodPackage.SCAN__RATIO_MODE:
				setRatioMode((RatioMode)newValue);
				return;
			case MethodPackage.SCAN__OUTPUT:
				setOutput((IonSink)newValue);
				return;
			case MethodPackage.SCAN__FIRST_STAGE_OFFSET:
				setFirstStageOffset((Double)newValue);
				return;
			case MethodPackage.SCAN__SECOND_STAGE_OFFSET:
				setSecondStageOffset((Double)newValue);
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
			case MethodPackage.SCAN__SCANS:
				setScans(SCANS_EDEFAULT);
				return;
			case MethodPackage.SCAN__FIRST_STAGE:
				setFirstStage(FIRST_STAGE_EDEFAULT);
				return;
			case MethodPackage.SCAN__FIRST_STAGE_WINDOW:
				setFirstStageWindow(FIRST_STAGE_WINDOW_EDEFAULT);
				return;
			case MethodPackage.SCAN__PEAK_WIDTH:
				setPeakWidth(PEAK_WIDTH_EDEFAULT);
				return;
			case MethodPackage.SCAN__SETTLE_TIME:
				setSettleTime(SETTLE_TIME_EDEFAULT);
				return;
			case MethodPackage.SCAN__ALTERNATE_POLARITY:
				setAlternatePolarity(ALTERNATE_POLARITY_EDEFAULT);
				return;
			case MethodPackage.SCAN__AVERAGING:
				setAveraging(AVERAGING_EDEFAULT);
				return;
			case MethodPackage.SCAN__TRACKING_TOLERANCE:
				setTrackingTolerance(TRACKING_TOLERANCE_EDEFAULT);
				return;
			case MethodPackage.SCAN__RATIO_MODE:
				setRatioMode(RATIO_MODE_EDEFAULT);
				return;
			case MethodPackage.SCAN__OUTPUT:
				setOutput(OUTPUT_EDEFAULT);
				return;
			case MethodPackage.SCAN__FIRST_STAGE_OFFSET:
				setFirstStageOffset(FIRST_STAGE_OFFSET_EDEFAULT);
				return;
			case MethodPackage.SCAN__SECOND_STAGE_OFFSET:
				setSecondStageOffset(SECOND_STAGE_OFFSET_EDEFAULT);
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
			case MethodPackage.SCAN__SCANS:
				return scans != SCANS_EDEFAULT;
			case MethodPackage.SCAN__FIRST_STAGE:
				return firstStage != FIRST_STAGE_EDEFAULT;
			case MethodPackage.SCAN__FIRST_STAGE_WINDOW:
				return firstStageWindow != FIRST_STAGE_WINDOW_EDEFAULT;
			case MethodPackage.SCAN__PEAK_WIDTH:
				return peakWidth != PEAK_WIDTH_EDEFAULT;
			case MethodPackage.SCAN__SETTLE_TIME:
				return settleTime != SETTLE_TIME_EDEFAULT;
			case MethodPackage.SCAN__ALTERNATE_POLARITY:
				return alternatePolarity != ALTERNATE_POLARITY_EDEFAULT;
			case MethodPackage.SCAN__AVERAGING:
				return averaging != AVERAGING_EDEFAULT;
			case MethodPackage.SCAN__TRACKING_TOLERANCE:
				return trackingTolerance != TRACKING_TOLERANCE_EDEFAULT;
			case MethodPackage.SCAN__RATIO_MODE:
				return ratioMode != RATIO_MODE_EDEFAULT;
			case MethodPackage.SCAN__OUTPUT:
				return output != OUTPUT_EDEFAULT;
			case MethodPackage.SCAN__FIRST_STAGE_OFFSET:
				return firstStageOffset != FIRST_STAGE_OFFSET_EDEFAULT;
			case MethodPackage.SCAN__SECOND_STAGE_OFFSET:
				return secondStageOffset != SECOND_STAGE_OFFSET_EDEFAULT;
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
		result.append(" (scans: ");
		result.append(scans);
		result.append(", firstStage: ");
		result.append(firstStage);
		result.append(", firstStageWindow: ");
		result.append(firstStageWindow);
		result.append(", peakWidth: ");
		result.append(peakWidth);
		result.append(", settleTime: ");
		result.append(settleTime);
		result.append(", alternatePolarity: ");
		result.append(alternatePolarity);
		result.append(", averaging: ");
		result.append(averaging);
		result.append(", trackingTolerance: ");
		result.append(trackingTolerance);
		result.append(", ratioMode: ");
		result.append(ratioMode);
		result.append(", output: ");
		result.append(output);
		result.append(", firstStageOffset: ");
		result.append(firstStageOffset);
		result.append(", secondStageOffset: ");
		result.append(secondStageOffset);
		result.append(')');
		return result.toString();
	}

} //ScanImpl
