/**
 */
package org.ionwright.model.instrument;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Detector</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Counts the ions that the analyser passes.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.Detector#getKind <em>Kind</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Detector#getVoltage <em>Voltage</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Detector#getDarkRate <em>Dark Rate</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Detector#getDeadTime <em>Dead Time</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Detector#getMaxRate <em>Max Rate</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Detector#getCountRate <em>Count Rate</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Detector#getGain <em>Gain</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Detector#isOffAxis <em>Off Axis</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.Detector#getChamber <em>Chamber</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getDetector()
 * @model annotation="http://www.ionwright.org/seed numerals='48' claims='002/18'"
 * @generated
 */
public interface Detector extends Part {
	/**
	 * Returns the value of the '<em><b>Kind</b></em>' attribute.
	 * The default value is <code>"PHOTOMULTIPLIER"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.DetectorKind}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Kind</em>' attribute.
	 * @see org.ionwright.model.instrument.DetectorKind
	 * @see #setKind(DetectorKind)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getDetector_Kind()
	 * @model default="PHOTOMULTIPLIER"
	 * @generated
	 */
	DetectorKind getKind();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Detector#getKind <em>Kind</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Kind</em>' attribute.
	 * @see org.ionwright.model.instrument.DetectorKind
	 * @see #getKind()
	 * @generated
	 */
	void setKind(DetectorKind value);

	/**
	 * Returns the value of the '<em><b>Voltage</b></em>' attribute.
	 * The default value is <code>"650.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Voltage</em>' attribute.
	 * @see #setVoltage(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getDetector_Voltage()
	 * @model default="650.0"
	 *        annotation="http://www.ionwright.org/quantity label='Detector voltage' unit='V' role='SETTING' hardwareMin='0.0' hardwareMax='1500.0' ratePerSecond='500.0' safeValue='0.0' displayUnit='V' displayFactor='1' digits='0'"
	 *        annotation="http://www.ionwright.org/cv accession='MS:1002273' name='detector potential' unitAccession='UO:0000218' unitName='volt'"
	 * @generated
	 */
	double getVoltage();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Detector#getVoltage <em>Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Voltage</em>' attribute.
	 * @see #getVoltage()
	 * @generated
	 */
	void setVoltage(double value);

	/**
	 * Returns the value of the '<em><b>Dark Rate</b></em>' attribute.
	 * The default value is <code>"1.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Dark Rate</em>' attribute.
	 * @see #setDarkRate(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getDetector_DarkRate()
	 * @model default="1.0"
	 *        annotation="http://www.ionwright.org/quantity label='Dark count rate' unit='1/s' role='FACT' hardwareMin='0.0' hardwareMax='1000000.0' displayUnit='counts/s' displayFactor='1' digits='1'"
	 * @generated
	 */
	double getDarkRate();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Detector#getDarkRate <em>Dark Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dark Rate</em>' attribute.
	 * @see #getDarkRate()
	 * @generated
	 */
	void setDarkRate(double value);

	/**
	 * Returns the value of the '<em><b>Dead Time</b></em>' attribute.
	 * The default value is <code>"3e-08"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * After each count.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dead Time</em>' attribute.
	 * @see #setDeadTime(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getDetector_DeadTime()
	 * @model default="3e-08"
	 *        annotation="http://www.ionwright.org/quantity label='Dead time' unit='s' role='FACT' hardwareMin='0.0' hardwareMax='0.001' displayUnit='ns' displayFactor='1e-09' digits='1'"
	 * @generated
	 */
	double getDeadTime();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Detector#getDeadTime <em>Dead Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dead Time</em>' attribute.
	 * @see #getDeadTime()
	 * @generated
	 */
	void setDeadTime(double value);

	/**
	 * Returns the value of the '<em><b>Max Rate</b></em>' attribute.
	 * The default value is <code>"5000000.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Above it the detector is overloaded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Max Rate</em>' attribute.
	 * @see #setMaxRate(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getDetector_MaxRate()
	 * @model default="5000000.0"
	 *        annotation="http://www.ionwright.org/quantity label='Highest count rate' unit='1/s' role='LIMIT' hardwareMin='1.0' hardwareMax='10000000000.0' displayUnit='counts/s' displayFactor='1' digits='0'"
	 * @generated
	 */
	double getMaxRate();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Detector#getMaxRate <em>Max Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Max Rate</em>' attribute.
	 * @see #getMaxRate()
	 * @generated
	 */
	void setMaxRate(double value);

	/**
	 * Returns the value of the '<em><b>Count Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Count Rate</em>' attribute.
	 * @see #setCountRate(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getDetector_CountRate()
	 * @model transient="true"
	 *        annotation="http://www.ionwright.org/quantity label='Count rate' unit='1/s' role='READBACK' hardwareMin='0.0' hardwareMax='10000000000.0' displayUnit='counts/s' displayFactor='1' digits='0'"
	 * @generated
	 */
	double getCountRate();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Detector#getCountRate <em>Count Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Count Rate</em>' attribute.
	 * @see #getCountRate()
	 * @generated
	 */
	void setCountRate(double value);

	/**
	 * Returns the value of the '<em><b>Gain</b></em>' attribute.
	 * The default value is <code>"1000000.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * At the default voltage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gain</em>' attribute.
	 * @see #setGain(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getDetector_Gain()
	 * @model default="1000000.0"
	 *        annotation="http://www.ionwright.org/quantity label='Gain' unit='1' role='FACT' hardwareMin='1.0' hardwareMax='10000000000.0' displayUnit='' displayFactor='1' digits='0'"
	 * @generated
	 */
	double getGain();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Detector#getGain <em>Gain</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gain</em>' attribute.
	 * @see #getGain()
	 * @generated
	 */
	void setGain(double value);

	/**
	 * Returns the value of the '<em><b>Off Axis</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether there is no straight way from the filter to it.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Off Axis</em>' attribute.
	 * @see #setOffAxis(boolean)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getDetector_OffAxis()
	 * @model default="true"
	 * @generated
	 */
	boolean isOffAxis();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Detector#isOffAxis <em>Off Axis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Off Axis</em>' attribute.
	 * @see #isOffAxis()
	 * @generated
	 */
	void setOffAxis(boolean value);

	/**
	 * Returns the value of the '<em><b>Chamber</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The chamber it is in; that of the analyser when none is named.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Chamber</em>' reference.
	 * @see #setChamber(VacuumChamber)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getDetector_Chamber()
	 * @model resolveProxies="false"
	 * @generated
	 */
	VacuumChamber getChamber();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.Detector#getChamber <em>Chamber</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Chamber</em>' reference.
	 * @see #getChamber()
	 * @generated
	 */
	void setChamber(VacuumChamber value);

} // Detector
