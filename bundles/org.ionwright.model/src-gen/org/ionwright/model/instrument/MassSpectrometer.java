/**
 */
package org.ionwright.model.instrument;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Mass Spectrometer</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * An atmospheric-pressure-ionisation mass spectrometer: the stations of the ion path in series, the vacuum round them and the devices that drive them.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.MassSpectrometer#getName <em>Name</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassSpectrometer#getSerialNumber <em>Serial Number</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassSpectrometer#getAtmosphericPressure <em>Atmospheric Pressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassSpectrometer#getDeclaredVariants <em>Declared Variants</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassSpectrometer#getIonSource <em>Ion Source</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassSpectrometer#getTransferOptics <em>Transfer Optics</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassSpectrometer#getVacuumSystem <em>Vacuum System</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassSpectrometer#getAnalyser <em>Analyser</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassSpectrometer#getDetector <em>Detector</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassSpectrometer#getOutput <em>Output</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassSpectrometer#getGasSystem <em>Gas System</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassSpectrometer#getSupplies <em>Supplies</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassSpectrometer#getInterlocks <em>Interlocks</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassSpectrometer#getUserInterlocks <em>User Interlocks</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassSpectrometer#getTolerances <em>Tolerances</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.MassSpectrometer#getBindings <em>Bindings</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getMassSpectrometer()
 * @model annotation="http://www.ionwright.org/seed claims='002/12'"
 * @generated
 */
public interface MassSpectrometer extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For people and for the data files.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassSpectrometer_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassSpectrometer#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Serial Number</em>' attribute.
	 * @see #setSerialNumber(String)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassSpectrometer_SerialNumber()
	 * @model annotation="http://www.ionwright.org/cv accession='MS:1000529' name='instrument serial number'"
	 * @generated
	 */
	String getSerialNumber();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassSpectrometer#getSerialNumber <em>Serial Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Serial Number</em>' attribute.
	 * @see #getSerialNumber()
	 * @generated
	 */
	void setSerialNumber(String value);

	/**
	 * Returns the value of the '<em><b>Atmospheric Pressure</b></em>' attribute.
	 * The default value is <code>"101325.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Of the room the instrument stands in.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Atmospheric Pressure</em>' attribute.
	 * @see #setAtmosphericPressure(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassSpectrometer_AtmosphericPressure()
	 * @model default="101325.0"
	 *        annotation="http://www.ionwright.org/quantity label='Atmospheric pressure' unit='Pa' role='FACT' hardwareMin='50000.0' hardwareMax='120000.0' displayUnit='mbar' displayFactor='100.0' digits='0'"
	 * @generated
	 */
	double getAtmosphericPressure();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassSpectrometer#getAtmosphericPressure <em>Atmospheric Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Atmospheric Pressure</em>' attribute.
	 * @see #getAtmosphericPressure()
	 * @generated
	 */
	void setAtmosphericPressure(double value);

	/**
	 * Returns the value of the '<em><b>Declared Variants</b></em>' attribute list.
	 * The list contents are of type {@link org.ionwright.model.instrument.ClaimVariant}.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.ClaimVariant}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The claims the instrument is meant to satisfy. Rules of dependent claims are errors only when their claim is declared.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Declared Variants</em>' attribute list.
	 * @see org.ionwright.model.instrument.ClaimVariant
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassSpectrometer_DeclaredVariants()
	 * @model
	 * @generated
	 */
	EList<ClaimVariant> getDeclaredVariants();

	/**
	 * Returns the value of the '<em><b>Ion Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Ion Source</em>' containment reference.
	 * @see #setIonSource(IonSource)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassSpectrometer_IonSource()
	 * @model containment="true" required="true"
	 * @generated
	 */
	IonSource getIonSource();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassSpectrometer#getIonSource <em>Ion Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ion Source</em>' containment reference.
	 * @see #getIonSource()
	 * @generated
	 */
	void setIonSource(IonSource value);

	/**
	 * Returns the value of the '<em><b>Transfer Optics</b></em>' containment reference list.
	 * The list contents are of type {@link org.ionwright.model.instrument.IonOpticalElement}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Between interface and analyser, in the order of the ion path.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Transfer Optics</em>' containment reference list.
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassSpectrometer_TransferOptics()
	 * @model containment="true"
	 * @generated
	 */
	EList<IonOpticalElement> getTransferOptics();

	/**
	 * Returns the value of the '<em><b>Vacuum System</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Vacuum System</em>' containment reference.
	 * @see #setVacuumSystem(VacuumSystem)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassSpectrometer_VacuumSystem()
	 * @model containment="true" required="true"
	 * @generated
	 */
	VacuumSystem getVacuumSystem();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassSpectrometer#getVacuumSystem <em>Vacuum System</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Vacuum System</em>' containment reference.
	 * @see #getVacuumSystem()
	 * @generated
	 */
	void setVacuumSystem(VacuumSystem value);

	/**
	 * Returns the value of the '<em><b>Analyser</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Analyser</em>' containment reference.
	 * @see #setAnalyser(Analyser)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassSpectrometer_Analyser()
	 * @model containment="true" required="true"
	 * @generated
	 */
	Analyser getAnalyser();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassSpectrometer#getAnalyser <em>Analyser</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Analyser</em>' containment reference.
	 * @see #getAnalyser()
	 * @generated
	 */
	void setAnalyser(Analyser value);

	/**
	 * Returns the value of the '<em><b>Detector</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Detector</em>' containment reference.
	 * @see #setDetector(Detector)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassSpectrometer_Detector()
	 * @model containment="true"
	 * @generated
	 */
	Detector getDetector();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassSpectrometer#getDetector <em>Detector</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Detector</em>' containment reference.
	 * @see #getDetector()
	 * @generated
	 */
	void setDetector(Detector value);

	/**
	 * Returns the value of the '<em><b>Output</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Where the filtered beam goes when it is not detected (seed 002, claims 13 and 25).
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Output</em>' containment reference.
	 * @see #setOutput(BeamOutput)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassSpectrometer_Output()
	 * @model containment="true"
	 * @generated
	 */
	BeamOutput getOutput();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassSpectrometer#getOutput <em>Output</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Output</em>' containment reference.
	 * @see #getOutput()
	 * @generated
	 */
	void setOutput(BeamOutput value);

	/**
	 * Returns the value of the '<em><b>Gas System</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Gas supplies and the exhaust of the source.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Gas System</em>' containment reference.
	 * @see #setGasSystem(GasSystem)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassSpectrometer_GasSystem()
	 * @model containment="true"
	 * @generated
	 */
	GasSystem getGasSystem();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassSpectrometer#getGasSystem <em>Gas System</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Gas System</em>' containment reference.
	 * @see #getGasSystem()
	 * @generated
	 */
	void setGasSystem(GasSystem value);

	/**
	 * Returns the value of the '<em><b>Supplies</b></em>' containment reference list.
	 * The list contents are of type {@link org.ionwright.model.instrument.VoltageSupply}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * High-voltage and lens supplies that parts refer to.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Supplies</em>' containment reference list.
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassSpectrometer_Supplies()
	 * @model containment="true"
	 * @generated
	 */
	EList<VoltageSupply> getSupplies();

	/**
	 * Returns the value of the '<em><b>Interlocks</b></em>' containment reference list.
	 * The list contents are of type {@link org.ionwright.model.instrument.Interlock}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Conditions without which parts are not energised; the hardware's own interlocks stay the first line.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Interlocks</em>' containment reference list.
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassSpectrometer_Interlocks()
	 * @model containment="true"
	 * @generated
	 */
	EList<Interlock> getInterlocks();

	/**
	 * Returns the value of the '<em><b>User Interlocks</b></em>' containment reference list.
	 * The list contents are of type {@link org.ionwright.model.instrument.UserInterlock}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Rules of one's own beside those of the interlock matrix.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>User Interlocks</em>' containment reference list.
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassSpectrometer_UserInterlocks()
	 * @model containment="true"
	 * @generated
	 */
	EList<UserInterlock> getUserInterlocks();

	/**
	 * Returns the value of the '<em><b>Tolerances</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Engineering thresholds behind words such as approximately and substantially; the defaults when there is none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tolerances</em>' containment reference.
	 * @see #setTolerances(Tolerances)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassSpectrometer_Tolerances()
	 * @model containment="true"
	 * @generated
	 */
	Tolerances getTolerances();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.MassSpectrometer#getTolerances <em>Tolerances</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tolerances</em>' containment reference.
	 * @see #getTolerances()
	 * @generated
	 */
	void setTolerances(Tolerances value);

	/**
	 * Returns the value of the '<em><b>Bindings</b></em>' containment reference list.
	 * The list contents are of type {@link org.ionwright.model.instrument.DeviceBinding}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Which device drives which part.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Bindings</em>' containment reference list.
	 * @see org.ionwright.model.instrument.InstrumentPackage#getMassSpectrometer_Bindings()
	 * @model containment="true"
	 * @generated
	 */
	EList<DeviceBinding> getBindings();

} // MassSpectrometer
