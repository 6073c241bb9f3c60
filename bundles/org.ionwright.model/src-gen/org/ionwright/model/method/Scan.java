/**
 */
package org.ionwright.model.method;

import org.eclipse.emf.ecore.EObject;

import org.ionwright.model.instrument.IonSink;
import org.ionwright.model.instrument.RatioMode;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Scan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * What the analyser does in a segment.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.method.Scan#getScans <em>Scans</em>}</li>
 *   <li>{@link org.ionwright.model.method.Scan#getFirstStage <em>First Stage</em>}</li>
 *   <li>{@link org.ionwright.model.method.Scan#getFirstStageWindow <em>First Stage Window</em>}</li>
 *   <li>{@link org.ionwright.model.method.Scan#getPeakWidth <em>Peak Width</em>}</li>
 *   <li>{@link org.ionwright.model.method.Scan#getSettleTime <em>Settle Time</em>}</li>
 *   <li>{@link org.ionwright.model.method.Scan#isAlternatePolarity <em>Alternate Polarity</em>}</li>
 *   <li>{@link org.ionwright.model.method.Scan#getAveraging <em>Averaging</em>}</li>
 *   <li>{@link org.ionwright.model.method.Scan#getTrackingTolerance <em>Tracking Tolerance</em>}</li>
 *   <li>{@link org.ionwright.model.method.Scan#getRatioMode <em>Ratio Mode</em>}</li>
 *   <li>{@link org.ionwright.model.method.Scan#getOutput <em>Output</em>}</li>
 *   <li>{@link org.ionwright.model.method.Scan#getFirstStageOffset <em>First Stage Offset</em>}</li>
 *   <li>{@link org.ionwright.model.method.Scan#getSecondStageOffset <em>Second Stage Offset</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.method.MethodPackage#getScan()
 * @model abstract="true"
 * @generated
 */
public interface Scan extends EObject {
	/**
	 * Returns the value of the '<em><b>Scans</b></em>' attribute.
	 * The default value is <code>"30"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of scans.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Scans</em>' attribute.
	 * @see #setScans(int)
	 * @see org.ionwright.model.method.MethodPackage#getScan_Scans()
	 * @model default="30"
	 *        annotation="http://www.ionwright.org/quantity label='Scans' unit='1' role='SETTING' hardwareMin='1' hardwareMax='1000000' displayUnit='' displayFactor='1' digits='0'"
	 * @generated
	 */
	int getScans();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.Scan#getScans <em>Scans</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Scans</em>' attribute.
	 * @see #getScans()
	 * @generated
	 */
	void setScans(int value);

	/**
	 * Returns the value of the '<em><b>First Stage</b></em>' attribute.
	 * The default value is <code>"TRACKING"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.method.FirstStageMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How the first stage goes along.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Stage</em>' attribute.
	 * @see org.ionwright.model.method.FirstStageMode
	 * @see #setFirstStage(FirstStageMode)
	 * @see org.ionwright.model.method.MethodPackage#getScan_FirstStage()
	 * @model default="TRACKING"
	 * @generated
	 */
	FirstStageMode getFirstStage();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.Scan#getFirstStage <em>First Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Stage</em>' attribute.
	 * @see org.ionwright.model.method.FirstStageMode
	 * @see #getFirstStage()
	 * @generated
	 */
	void setFirstStage(FirstStageMode value);

	/**
	 * Returns the value of the '<em><b>First Stage Window</b></em>' attribute.
	 * The default value is <code>"0.02"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Full width of the pass band of the first stage as a share of the selected m/z.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Stage Window</em>' attribute.
	 * @see #setFirstStageWindow(double)
	 * @see org.ionwright.model.method.MethodPackage#getScan_FirstStageWindow()
	 * @model default="0.02"
	 *        annotation="http://www.ionwright.org/quantity label='First-stage window' unit='1' role='SETTING' hardwareMin='0.0001' hardwareMax='1.0' displayUnit='%' displayFactor='0.01' digits='2'"
	 * @generated
	 */
	double getFirstStageWindow();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.Scan#getFirstStageWindow <em>First Stage Window</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Stage Window</em>' attribute.
	 * @see #getFirstStageWindow()
	 * @generated
	 */
	void setFirstStageWindow(double value);

	/**
	 * Returns the value of the '<em><b>Peak Width</b></em>' attribute.
	 * The default value is <code>"0.7"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Full width at half maximum of the last stage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Peak Width</em>' attribute.
	 * @see #setPeakWidth(double)
	 * @see org.ionwright.model.method.MethodPackage#getScan_PeakWidth()
	 * @model default="0.7"
	 *        annotation="http://www.ionwright.org/quantity label='Peak width' unit='1' role='SETTING' hardwareMin='0.05' hardwareMax='100.0' displayUnit='m/z' displayFactor='1' digits='2'"
	 * @generated
	 */
	double getPeakWidth();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.Scan#getPeakWidth <em>Peak Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Peak Width</em>' attribute.
	 * @see #getPeakWidth()
	 * @generated
	 */
	void setPeakWidth(double value);

	/**
	 * Returns the value of the '<em><b>Settle Time</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From setting an m/z to counting there; 0 for an axis that moves all the time.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Settle Time</em>' attribute.
	 * @see #setSettleTime(double)
	 * @see org.ionwright.model.method.MethodPackage#getScan_SettleTime()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Settling time' unit='s' role='SETTING' hardwareMin='0.0' hardwareMax='10.0' displayUnit='ms' displayFactor='0.001' digits='3'"
	 * @generated
	 */
	double getSettleTime();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.Scan#getSettleTime <em>Settle Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Settle Time</em>' attribute.
	 * @see #getSettleTime()
	 * @generated
	 */
	void setSettleTime(double value);

	/**
	 * Returns the value of the '<em><b>Alternate Polarity</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether every second scan measures ions of the other sign.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Alternate Polarity</em>' attribute.
	 * @see #setAlternatePolarity(boolean)
	 * @see org.ionwright.model.method.MethodPackage#getScan_AlternatePolarity()
	 * @model default="false"
	 * @generated
	 */
	boolean isAlternatePolarity();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.Scan#isAlternatePolarity <em>Alternate Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Alternate Polarity</em>' attribute.
	 * @see #isAlternatePolarity()
	 * @generated
	 */
	void setAlternatePolarity(boolean value);

	/**
	 * Returns the value of the '<em><b>Averaging</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Number of scans whose mean is stored as one spectrum; where the polarity alternates, it does so from spectrum to spectrum.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Averaging</em>' attribute.
	 * @see #setAveraging(int)
	 * @see org.ionwright.model.method.MethodPackage#getScan_Averaging()
	 * @model default="1"
	 *        annotation="http://www.ionwright.org/quantity label='Averaged scans' unit='1' role='SETTING' hardwareMin='1' hardwareMax='10000' displayUnit='' displayFactor='1' digits='0'"
	 * @generated
	 */
	int getAveraging();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.Scan#getAveraging <em>Averaging</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Averaging</em>' attribute.
	 * @see #getAveraging()
	 * @generated
	 */
	void setAveraging(int value);

	/**
	 * Returns the value of the '<em><b>Tracking Tolerance</b></em>' attribute.
	 * The default value is <code>"0.1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Largest distance of the centre of the first-stage window from the selected m/z, as a share of the width of the window (seed 002, claim 9). The stricter one of this and that of the instrument counts.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tracking Tolerance</em>' attribute.
	 * @see #setTrackingTolerance(double)
	 * @see org.ionwright.model.method.MethodPackage#getScan_TrackingTolerance()
	 * @model default="0.1"
	 *        annotation="http://www.ionwright.org/quantity label='Tracking tolerance' unit='1' role='SETTING' hardwareMin='0.0' hardwareMax='1.0' displayUnit='%' displayFactor='0.01' digits='1'"
	 * @generated
	 */
	double getTrackingTolerance();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.Scan#getTrackingTolerance <em>Tracking Tolerance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tracking Tolerance</em>' attribute.
	 * @see #getTrackingTolerance()
	 * @generated
	 */
	void setTrackingTolerance(double value);

	/**
	 * Returns the value of the '<em><b>Ratio Mode</b></em>' attribute.
	 * The default value is <code>"CONSTANT_WIDTH"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.RatioMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How AC and DC of the last stage go along (seed 002, claim 24). At a constant ratio the peak width is that at the highest m/z, and less in proportion to m/z below.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ratio Mode</em>' attribute.
	 * @see org.ionwright.model.instrument.RatioMode
	 * @see #setRatioMode(RatioMode)
	 * @see org.ionwright.model.method.MethodPackage#getScan_RatioMode()
	 * @model default="CONSTANT_WIDTH"
	 * @generated
	 */
	RatioMode getRatioMode();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.Scan#getRatioMode <em>Ratio Mode</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ratio Mode</em>' attribute.
	 * @see org.ionwright.model.instrument.RatioMode
	 * @see #getRatioMode()
	 * @generated
	 */
	void setRatioMode(RatioMode value);

	/**
	 * Returns the value of the '<em><b>Output</b></em>' attribute.
	 * The default value is <code>"DETECTOR"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.IonSink}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the filtered ions go; into the output they are not counted, and no spectrum is stored (seed 002, claim 13).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Output</em>' attribute.
	 * @see org.ionwright.model.instrument.IonSink
	 * @see #setOutput(IonSink)
	 * @see org.ionwright.model.method.MethodPackage#getScan_Output()
	 * @model default="DETECTOR"
	 * @generated
	 */
	IonSink getOutput();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.Scan#getOutput <em>Output</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Output</em>' attribute.
	 * @see org.ionwright.model.instrument.IonSink
	 * @see #getOutput()
	 * @generated
	 */
	void setOutput(IonSink value);

	/**
	 * Returns the value of the '<em><b>First Stage Offset</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By how much the centre of the first-stage window is set above the m/z that is selected; 0 where both stages are well calibrated. A stage that takes its RF from a coupler has none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>First Stage Offset</em>' attribute.
	 * @see #setFirstStageOffset(double)
	 * @see org.ionwright.model.method.MethodPackage#getScan_FirstStageOffset()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='First-stage mass offset' unit='1' role='SETTING' hardwareMin='-10.0' hardwareMax='10.0' displayUnit='m/z' displayFactor='1' digits='3'"
	 * @generated
	 */
	double getFirstStageOffset();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.Scan#getFirstStageOffset <em>First Stage Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>First Stage Offset</em>' attribute.
	 * @see #getFirstStageOffset()
	 * @generated
	 */
	void setFirstStageOffset(double value);

	/**
	 * Returns the value of the '<em><b>Second Stage Offset</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * By how much the last stage, and the first with it, is set above the m/z that is scanned: peaks appear as much lower. 0 where it is well calibrated.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Second Stage Offset</em>' attribute.
	 * @see #setSecondStageOffset(double)
	 * @see org.ionwright.model.method.MethodPackage#getScan_SecondStageOffset()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Second-stage mass offset' unit='1' role='SETTING' hardwareMin='-10.0' hardwareMax='10.0' displayUnit='m/z' displayFactor='1' digits='3'"
	 * @generated
	 */
	double getSecondStageOffset();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.Scan#getSecondStageOffset <em>Second Stage Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Second Stage Offset</em>' attribute.
	 * @see #getSecondStageOffset()
	 * @generated
	 */
	void setSecondStageOffset(double value);

} // Scan
