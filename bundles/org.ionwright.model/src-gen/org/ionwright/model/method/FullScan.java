/**
 */
package org.ionwright.model.method;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Full Scan</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Scans of a range of mass-to-charge ratios.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.method.FullScan#getStart <em>Start</em>}</li>
 *   <li>{@link org.ionwright.model.method.FullScan#getEnd <em>End</em>}</li>
 *   <li>{@link org.ionwright.model.method.FullScan#getStep <em>Step</em>}</li>
 *   <li>{@link org.ionwright.model.method.FullScan#getSpeed <em>Speed</em>}</li>
 *   <li>{@link org.ionwright.model.method.FullScan#getScans <em>Scans</em>}</li>
 *   <li>{@link org.ionwright.model.method.FullScan#getFirstStage <em>First Stage</em>}</li>
 *   <li>{@link org.ionwright.model.method.FullScan#getFirstStageWindow <em>First Stage Window</em>}</li>
 *   <li>{@link org.ionwright.model.method.FullScan#getPeakWidth <em>Peak Width</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.method.MethodPackage#getFullScan()
 * @model annotation="http://www.ionwright.org/seed claims='002/8 002/9 002/18'"
 * @generated
 */
public interface FullScan extends Scan {
	/**
	 * Returns the value of the '<em><b>Start</b></em>' attribute.
	 * The default value is <code>"50.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Start</em>' attribute.
	 * @see #setStart(double)
	 * @see org.ionwright.model.method.MethodPackage#getFullScan_Start()
	 * @model default="50.0"
	 *        annotation="http://www.ionwright.org/quantity label='First m/z' unit='1' role='SETTING' hardwareMin='0.1' hardwareMax='100000.0' displayUnit='m/z' displayFactor='1' digits='1'"
	 *        annotation="http://www.ionwright.org/cv accession='MS:1000501' name='scan window lower limit' unitAccession='MS:1000040' unitName='m/z'"
	 * @generated
	 */
	double getStart();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.FullScan#getStart <em>Start</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Start</em>' attribute.
	 * @see #getStart()
	 * @generated
	 */
	void setStart(double value);

	/**
	 * Returns the value of the '<em><b>End</b></em>' attribute.
	 * The default value is <code>"1050.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>End</em>' attribute.
	 * @see #setEnd(double)
	 * @see org.ionwright.model.method.MethodPackage#getFullScan_End()
	 * @model default="1050.0"
	 *        annotation="http://www.ionwright.org/quantity label='Last m/z' unit='1' role='SETTING' hardwareMin='0.1' hardwareMax='100000.0' displayUnit='m/z' displayFactor='1' digits='1'"
	 *        annotation="http://www.ionwright.org/cv accession='MS:1000500' name='scan window upper limit' unitAccession='MS:1000040' unitName='m/z'"
	 * @generated
	 */
	double getEnd();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.FullScan#getEnd <em>End</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>End</em>' attribute.
	 * @see #getEnd()
	 * @generated
	 */
	void setEnd(double value);

	/**
	 * Returns the value of the '<em><b>Step</b></em>' attribute.
	 * The default value is <code>"0.1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From point to point.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Step</em>' attribute.
	 * @see #setStep(double)
	 * @see org.ionwright.model.method.MethodPackage#getFullScan_Step()
	 * @model default="0.1"
	 *        annotation="http://www.ionwright.org/quantity label='Step' unit='1' role='SETTING' hardwareMin='0.0001' hardwareMax='1000.0' displayUnit='m/z' displayFactor='1' digits='4'"
	 * @generated
	 */
	double getStep();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.FullScan#getStep <em>Step</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Step</em>' attribute.
	 * @see #getStep()
	 * @generated
	 */
	void setStep(double value);

	/**
	 * Returns the value of the '<em><b>Speed</b></em>' attribute.
	 * The default value is <code>"500.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Speed</em>' attribute.
	 * @see #setSpeed(double)
	 * @see org.ionwright.model.method.MethodPackage#getFullScan_Speed()
	 * @model default="500.0"
	 *        annotation="http://www.ionwright.org/quantity label='Scan speed' unit='1/s' role='SETTING' hardwareMin='0.01' hardwareMax='20000.0' displayUnit='m/z/s' displayFactor='1' digits='1'"
	 *        annotation="http://www.ionwright.org/cv accession='MS:1000015' name='scan rate' unitAccession='MS:1000807' unitName='Th/s'"
	 * @generated
	 */
	double getSpeed();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.FullScan#getSpeed <em>Speed</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Speed</em>' attribute.
	 * @see #getSpeed()
	 * @generated
	 */
	void setSpeed(double value);

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
	 * @see org.ionwright.model.method.MethodPackage#getFullScan_Scans()
	 * @model default="30"
	 *        annotation="http://www.ionwright.org/quantity label='Scans' unit='1' role='SETTING' hardwareMin='1' hardwareMax='1000000' displayUnit='' displayFactor='1' digits='0'"
	 * @generated
	 */
	int getScans();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.FullScan#getScans <em>Scans</em>}' attribute.
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
	 * @see org.ionwright.model.method.MethodPackage#getFullScan_FirstStage()
	 * @model default="TRACKING"
	 * @generated
	 */
	FirstStageMode getFirstStage();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.FullScan#getFirstStage <em>First Stage</em>}' attribute.
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
	 * @see org.ionwright.model.method.MethodPackage#getFullScan_FirstStageWindow()
	 * @model default="0.02"
	 *        annotation="http://www.ionwright.org/quantity label='First-stage window' unit='1' role='SETTING' hardwareMin='0.0001' hardwareMax='1.0' displayUnit='%' displayFactor='0.01' digits='2'"
	 * @generated
	 */
	double getFirstStageWindow();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.FullScan#getFirstStageWindow <em>First Stage Window</em>}' attribute.
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
	 * @see org.ionwright.model.method.MethodPackage#getFullScan_PeakWidth()
	 * @model default="0.7"
	 *        annotation="http://www.ionwright.org/quantity label='Peak width' unit='1' role='SETTING' hardwareMin='0.05' hardwareMax='100.0' displayUnit='m/z' displayFactor='1' digits='2'"
	 * @generated
	 */
	double getPeakWidth();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.FullScan#getPeakWidth <em>Peak Width</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Peak Width</em>' attribute.
	 * @see #getPeakWidth()
	 * @generated
	 */
	void setPeakWidth(double value);

} // FullScan
