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
 *   <li>{@link org.ionwright.model.method.FullScan#getDirection <em>Direction</em>}</li>
 *   <li>{@link org.ionwright.model.method.FullScan#getSecondStage <em>Second Stage</em>}</li>
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
	 *        annotation="http://www.ionwright.org/quantity label='Scan speed' unit='1/s' role='SETTING' hardwareMin='0.01' hardwareMax='20000.0' displayUnit='u/s' displayFactor='1' digits='1'"
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
	 * Returns the value of the '<em><b>Direction</b></em>' attribute.
	 * The default value is <code>"UP"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.method.ScanDirection}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which way the axis moves.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Direction</em>' attribute.
	 * @see org.ionwright.model.method.ScanDirection
	 * @see #setDirection(ScanDirection)
	 * @see org.ionwright.model.method.MethodPackage#getFullScan_Direction()
	 * @model default="UP"
	 * @generated
	 */
	ScanDirection getDirection();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.FullScan#getDirection <em>Direction</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Direction</em>' attribute.
	 * @see org.ionwright.model.method.ScanDirection
	 * @see #getDirection()
	 * @generated
	 */
	void setDirection(ScanDirection value);

	/**
	 * Returns the value of the '<em><b>Second Stage</b></em>' attribute.
	 * The default value is <code>"SELECTING"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.method.SecondStageMode}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the second stage does while the first one goes along.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Second Stage</em>' attribute.
	 * @see org.ionwright.model.method.SecondStageMode
	 * @see #setSecondStage(SecondStageMode)
	 * @see org.ionwright.model.method.MethodPackage#getFullScan_SecondStage()
	 * @model default="SELECTING"
	 * @generated
	 */
	SecondStageMode getSecondStage();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.FullScan#getSecondStage <em>Second Stage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Second Stage</em>' attribute.
	 * @see org.ionwright.model.method.SecondStageMode
	 * @see #getSecondStage()
	 * @generated
	 */
	void setSecondStage(SecondStageMode value);

} // FullScan
