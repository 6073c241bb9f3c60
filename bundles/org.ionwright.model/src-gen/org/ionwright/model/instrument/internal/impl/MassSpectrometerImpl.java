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
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;
import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.ionwright.model.instrument.Analyser;
import org.ionwright.model.instrument.BeamOutput;
import org.ionwright.model.instrument.ClaimVariant;
import org.ionwright.model.instrument.Detector;
import org.ionwright.model.instrument.DeviceBinding;
import org.ionwright.model.instrument.GasSystem;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.Interlock;
import org.ionwright.model.instrument.IonOpticalElement;
import org.ionwright.model.instrument.IonSource;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.Tolerances;
import org.ionwright.model.instrument.UserInterlock;
import org.ionwright.model.instrument.VacuumSystem;
import org.ionwright.model.instrument.VoltageSupply;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Mass Spectrometer</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassSpectrometerImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassSpectrometerImpl#getSerialNumber <em>Serial Number</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassSpectrometerImpl#getAtmosphericPressure <em>Atmospheric Pressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassSpectrometerImpl#getDeclaredVariants <em>Declared Variants</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassSpectrometerImpl#getIonSource <em>Ion Source</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassSpectrometerImpl#getTransferOptics <em>Transfer Optics</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassSpectrometerImpl#getVacuumSystem <em>Vacuum System</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassSpectrometerImpl#getAnalyser <em>Analyser</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassSpectrometerImpl#getDetector <em>Detector</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassSpectrometerImpl#getOutput <em>Output</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassSpectrometerImpl#getGasSystem <em>Gas System</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassSpectrometerImpl#getSupplies <em>Supplies</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassSpectrometerImpl#getInterlocks <em>Interlocks</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassSpectrometerImpl#getUserInterlocks <em>User Interlocks</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassSpectrometerImpl#getTolerances <em>Tolerances</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassSpectrometerImpl#getBindings <em>Bindings</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MassSpectrometerImpl extends MinimalEObjectImpl.Container implements MassSpectrometer {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getSerialNumber() <em>Serial Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerialNumber()
	 * @generated
	 * @ordered
	 */
	protected static final String SERIAL_NUMBER_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getSerialNumber() <em>Serial Number</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSerialNumber()
	 * @generated
	 * @ordered
	 */
	protected String serialNumber = SERIAL_NUMBER_EDEFAULT;

	/**
	 * The default value of the '{@link #getAtmosphericPressure() <em>Atmospheric Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtmosphericPressure()
	 * @generated
	 * @ordered
	 */
	protected static final double ATMOSPHERIC_PRESSURE_EDEFAULT = 101325.0;

	/**
	 * The cached value of the '{@link #getAtmosphericPressure() <em>Atmospheric Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAtmosphericPressure()
	 * @generated
	 * @ordered
	 */
	protected double atmosphericPressure = ATMOSPHERIC_PRESSURE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getDeclaredVariants() <em>Declared Variants</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDeclaredVariants()
	 * @generated
	 * @ordered
	 */
	protected EList<ClaimVariant> declaredVariants;

	/**
	 * The cached value of the '{@link #getIonSource() <em>Ion Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIonSource()
	 * @generated
	 * @ordered
	 */
	protected IonSource ionSource;

	/**
	 * The cached value of the '{@link #getTransferOptics() <em>Transfer Optics</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTransferOptics()
	 * @generated
	 * @ordered
	 */
	protected EList<IonOpticalElement> transferOptics;

	/**
	 * The cached value of the '{@link #getVacuumSystem() <em>Vacuum System</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVacuumSystem()
	 * @generated
	 * @ordered
	 */
	protected VacuumSystem vacuumSystem;

	/**
	 * The cached value of the '{@link #getAnalyser() <em>Analyser</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAnalyser()
	 * @generated
	 * @ordered
	 */
	protected Analyser analyser;

	/**
	 * The cached value of the '{@link #getDetector() <em>Detector</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDetector()
	 * @generated
	 * @ordered
	 */
	protected Detector detector;

	/**
	 * The cached value of the '{@link #getOutput() <em>Output</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOutput()
	 * @generated
	 * @ordered
	 */
	protected BeamOutput output;

	/**
	 * The cached value of the '{@link #getGasSystem() <em>Gas System</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGasSystem()
	 * @generated
	 * @ordered
	 */
	protected GasSystem gasSystem;

	/**
	 * The cached value of the '{@link #getSupplies() <em>Supplies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupplies()
	 * @generated
	 * @ordered
	 */
	protected EList<VoltageSupply> supplies;

	/**
	 * The cached value of the '{@link #getInterlocks() <em>Interlocks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterlocks()
	 * @generated
	 * @ordered
	 */
	protected EList<Interlock> interlocks;

	/**
	 * The cached value of the '{@link #getUserInterlocks() <em>User Interlocks</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getUserInterlocks()
	 * @generated
	 * @ordered
	 */
	protected EList<UserInterlock> userInterlocks;

	/**
	 * The cached value of the '{@link #getTolerances() <em>Tolerances</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTolerances()
	 * @generated
	 * @ordered
	 */
	protected Tolerances tolerances;

	/**
	 * The cached value of the '{@link #getBindings() <em>Bindings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBindings()
	 * @generated
	 * @ordered
	 */
	protected EList<DeviceBinding> bindings;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MassSpectrometerImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.MASS_SPECTROMETER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_SPECTROMETER__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getSerialNumber() {
		return serialNumber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSerialNumber(String newSerialNumber) {
		String oldSerialNumber = serialNumber;
		serialNumber = newSerialNumber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_SPECTROMETER__SERIAL_NUMBER, oldSerialNumber, serialNumber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getAtmosphericPressure() {
		return atmosphericPressure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAtmosphericPressure(double newAtmosphericPressure) {
		double oldAtmosphericPressure = atmosphericPressure;
		atmosphericPressure = newAtmosphericPressure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_SPECTROMETER__ATMOSPHERIC_PRESSURE, oldAtmosphericPressure, atmosphericPressure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ClaimVariant> getDeclaredVariants() {
		if (declaredVariants == null) {
			declaredVariants = new EDataTypeUniqueEList<ClaimVariant>(ClaimVariant.class, this, InstrumentPackage.MASS_SPECTROMETER__DECLARED_VARIANTS);
		}
		return declaredVariants;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IonSource getIonSource() {
		return ionSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetIonSource(IonSource newIonSource, NotificationChain msgs) {
		IonSource oldIonSource = ionSource;
		ionSource = newIonSource;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_SPECTROMETER__ION_SOURCE, oldIonSource, newIonSource);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIonSource(IonSource newIonSource) {
		if (newIonSource != ionSource) {
			NotificationChain msgs = null;
			if (ionSource != null)
				msgs = ((InternalEObject)ionSource).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.MASS_SPECTROMETER__ION_SOURCE, null, msgs);
			if (newIonSource != null)
				msgs = ((InternalEObject)newIonSource).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.MASS_SPECTROMETER__ION_SOURCE, null, msgs);
			msgs = basicSetIonSource(newIonSource, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_SPECTROMETER__ION_SOURCE, newIonSource, newIonSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<IonOpticalElement> getTransferOptics() {
		if (transferOptics == null) {
			transferOptics = new EObjectContainmentEList<IonOpticalElement>(IonOpticalElement.class, this, InstrumentPackage.MASS_SPECTROMETER__TRANSFER_OPTICS);
		}
		return transferOptics;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VacuumSystem getVacuumSystem() {
		return vacuumSystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetVacuumSystem(VacuumSystem newVacuumSystem, NotificationChain msgs) {
		VacuumSystem oldVacuumSystem = vacuumSystem;
		vacuumSystem = newVacuumSystem;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_SPECTROMETER__VACUUM_SYSTEM, oldVacuumSystem, newVacuumSystem);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVacuumSystem(VacuumSystem newVacuumSystem) {
		if (newVacuumSystem != vacuumSystem) {
			NotificationChain msgs = null;
			if (vacuumSystem != null)
				msgs = ((InternalEObject)vacuumSystem).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.MASS_SPECTROMETER__VACUUM_SYSTEM, null, msgs);
			if (newVacuumSystem != null)
				msgs = ((InternalEObject)newVacuumSystem).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.MASS_SPECTROMETER__VACUUM_SYSTEM, null, msgs);
			msgs = basicSetVacuumSystem(newVacuumSystem, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_SPECTROMETER__VACUUM_SYSTEM, newVacuumSystem, newVacuumSystem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Analyser getAnalyser() {
		return analyser;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAnalyser(Analyser newAnalyser, NotificationChain msgs) {
		Analyser oldAnalyser = analyser;
		analyser = newAnalyser;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_SPECTROMETER__ANALYSER, oldAnalyser, newAnalyser);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAnalyser(Analyser newAnalyser) {
		if (newAnalyser != analyser) {
			NotificationChain msgs = null;
			if (analyser != null)
				msgs = ((InternalEObject)analyser).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.MASS_SPECTROMETER__ANALYSER, null, msgs);
			if (newAnalyser != null)
				msgs = ((InternalEObject)newAnalyser).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.MASS_SPECTROMETER__ANALYSER, null, msgs);
			msgs = basicSetAnalyser(newAnalyser, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_SPECTROMETER__ANALYSER, newAnalyser, newAnalyser));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Detector getDetector() {
		return detector;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetDetector(Detector newDetector, NotificationChain msgs) {
		Detector oldDetector = detector;
		detector = newDetector;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_SPECTROMETER__DETECTOR, oldDetector, newDetector);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDetector(Detector newDetector) {
		if (newDetector != detector) {
			NotificationChain msgs = null;
			if (detector != null)
				msgs = ((InternalEObject)detector).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.MASS_SPECTROMETER__DETECTOR, null, msgs);
			if (newDetector != null)
				msgs = ((InternalEObject)newDetector).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.MASS_SPECTROMETER__DETECTOR, null, msgs);
			msgs = basicSetDetector(newDetector, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_SPECTROMETER__DETECTOR, newDetector, newDetector));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BeamOutput getOutput() {
		return output;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetOutput(BeamOutput newOutput, NotificationChain msgs) {
		BeamOutput oldOutput = output;
		output = newOutput;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_SPECTROMETER__OUTPUT, oldOutput, newOutput);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOutput(BeamOutput newOutput) {
		if (newOutput != output) {
			NotificationChain msgs = null;
			if (output != null)
				msgs = ((InternalEObject)output).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.MASS_SPECTROMETER__OUTPUT, null, msgs);
			if (newOutput != null)
				msgs = ((InternalEObject)newOutput).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.MASS_SPECTROMETER__OUTPUT, null, msgs);
			msgs = basicSetOutput(newOutput, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_SPECTROMETER__OUTPUT, newOutput, newOutput));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GasSystem getGasSystem() {
		return gasSystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetGasSystem(GasSystem newGasSystem, NotificationChain msgs) {
		GasSystem oldGasSystem = gasSystem;
		gasSystem = newGasSystem;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_SPECTROMETER__GAS_SYSTEM, oldGasSystem, newGasSystem);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGasSystem(GasSystem newGasSystem) {
		if (newGasSystem != gasSystem) {
			NotificationChain msgs = null;
			if (gasSystem != null)
				msgs = ((InternalEObject)gasSystem).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.MASS_SPECTROMETER__GAS_SYSTEM, null, msgs);
			if (newGasSystem != null)
				msgs = ((InternalEObject)newGasSystem).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.MASS_SPECTROMETER__GAS_SYSTEM, null, msgs);
			msgs = basicSetGasSystem(newGasSystem, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_SPECTROMETER__GAS_SYSTEM, newGasSystem, newGasSystem));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VoltageSupply> getSupplies() {
		if (supplies == null) {
			supplies = new EObjectContainmentEList<VoltageSupply>(VoltageSupply.class, this, InstrumentPackage.MASS_SPECTROMETER__SUPPLIES);
		}
		return supplies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Interlock> getInterlocks() {
		if (interlocks == null) {
			interlocks = new EObjectContainmentEList<Interlock>(Interlock.class, this, InstrumentPackage.MASS_SPECTROMETER__INTERLOCKS);
		}
		return interlocks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<UserInterlock> getUserInterlocks() {
		if (userInterlocks == null) {
			userInterlocks = new EObjectContainmentEList<UserInterlock>(UserInterlock.class, this, InstrumentPackage.MASS_SPECTROMETER__USER_INTERLOCKS);
		}
		return userInterlocks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tolerances getTolerances() {
		return tolerances;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetTolerances(Tolerances newTolerances, NotificationChain msgs) {
		Tolerances oldTolerances = tolerances;
		tolerances = newTolerances;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_SPECTROMETER__TOLERANCES, oldTolerances, newTolerances);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTolerances(Tolerances newTolerances) {
		if (newTolerances != tolerances) {
			NotificationChain msgs = null;
			if (tolerances != null)
				msgs = ((InternalEObject)tolerances).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.MASS_SPECTROMETER__TOLERANCES, null, msgs);
			if (newTolerances != null)
				msgs = ((InternalEObject)newTolerances).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.MASS_SPECTROMETER__TOLERANCES, null, msgs);
			msgs = basicSetTolerances(newTolerances, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MASS_SPECTROMETER__TOLERANCES, newTolerances, newTolerances));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<DeviceBinding> getBindings() {
		if (bindings == null) {
			bindings = new EObjectContainmentEList<DeviceBinding>(DeviceBinding.class, this, InstrumentPackage.MASS_SPECTROMETER__BINDINGS);
		}
		return bindings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InstrumentPackage.MASS_SPECTROMETER__ION_SOURCE:
				return basicSetIonSource(null, msgs);
			case InstrumentPackage.MASS_SPECTROMETER__TRANSFER_OPTICS:
				return ((InternalEList<?>)getTransferOptics()).basicRemove(otherEnd, msgs);
			case InstrumentPackage.MASS_SPECTROMETER__VACUUM_SYSTEM:
				return basicSetVacuumSystem(null, msgs);
			case InstrumentPackage.MASS_SPECTROMETER__ANALYSER:
				return basicSetAnalyser(null, msgs);
			case InstrumentPackage.MASS_SPECTROMETER__DETECTOR:
				return basicSetDetector(null, msgs);
			case InstrumentPackage.MASS_SPECTROMETER__OUTPUT:
				return basicSetOutput(null, msgs);
			case InstrumentPackage.MASS_SPECTROMETER__GAS_SYSTEM:
				return basicSetGasSystem(null, msgs);
			case InstrumentPackage.MASS_SPECTROMETER__SUPPLIES:
				return ((InternalEList<?>)getSupplies()).basicRemove(otherEnd, msgs);
			case InstrumentPackage.MASS_SPECTROMETER__INTERLOCKS:
				return ((InternalEList<?>)getInterlocks()).basicRemove(otherEnd, msgs);
			case InstrumentPackage.MASS_SPECTROMETER__USER_INTERLOCKS:
				return ((InternalEList<?>)getUserInterlocks()).basicRemove(otherEnd, msgs);
			case InstrumentPackage.MASS_SPECTROMETER__TOLERANCES:
				return basicSetTolerances(null, msgs);
			case InstrumentPackage.MASS_SPECTROMETER__BINDINGS:
				return ((InternalEList<?>)getBindings()).basicRemove(otherEnd, msgs);
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
			case InstrumentPackage.MASS_SPECTROMETER__NAME:
				return getName();
			case InstrumentPackage.MASS_SPECTROMETER__SERIAL_NUMBER:
				return getSerialNumber();
			case InstrumentPackage.MASS_SPECTROMETER__ATMOSPHERIC_PRESSURE:
				return getAtmosphericPressure();
			case InstrumentPackage.MASS_SPECTROMETER__DECLARED_VARIANTS:
				return getDeclaredVariants();
			case InstrumentPackage.MASS_SPECTROMETER__ION_SOURCE:
				return getIonSource();
			case InstrumentPackage.MASS_SPECTROMETER__TRANSFER_OPTICS:
				return getTransferOptics();
			case InstrumentPackage.MASS_SPECTROMETER__VACUUM_SYSTEM:
				return getVacuumSystem();
			case InstrumentPackage.MASS_SPECTROMETER__ANALYSER:
				return getAnalyser();
			case InstrumentPackage.MASS_SPECTROMETER__DETECTOR:
				return getDetector();
			case InstrumentPackage.MASS_SPECTROMETER__OUTPUT:
				return getOutput();
			case InstrumentPackage.MASS_SPECTROMETER__GAS_SYSTEM:
				return getGasSystem();
			case InstrumentPackage.MASS_SPECTROMETER__SUPPLIES:
				return getSupplies();
			case InstrumentPackage.MASS_SPECTROMETER__INTERLOCKS:
				return getInterlocks();
			case InstrumentPackage.MASS_SPECTROMETER__USER_INTERLOCKS:
				return getUserInterlocks();
			case InstrumentPackage.MASS_SPECTROMETER__TOLERANCES:
				return getTolerances();
			case InstrumentPackage.MASS_SPECTROMETER__BINDINGS:
				return getBindings();
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
			case InstrumentPackage.MASS_SPECTROMETER__NAME:
				setName((String)newValue);
				return;
			case InstrumentPackage.MASS_SPECTROMETER__SERIAL_NUMBER:
				setSerialNumber((String)newValue);
				return;
			case InstrumentPackage.MASS_SPECTROMETER__ATMOSPHERIC_PRESSURE:
				setAtmosphericPressure((Double)newValue);
				return;
			case InstrumentPackage.MASS_SPECTROMETER__DECLARED_VARIANTS:
				getDeclaredVariants().clear();
				getDeclaredVariants().addAll((Collection<? extends ClaimVariant>)newValue);
				return;
			case InstrumentPackage.MASS_SPECTROMETER__ION_SOURCE:
				setIonSource((IonSource)newValue);
				return;
			case InstrumentPackage.MASS_SPECTROMETER__TRANSFER_OPTICS:
				getTransferOptics().clear();
				getTransferOptics().addAll((Collection<? extends IonOpticalElement>)newValue);
				return;
			case InstrumentPackage.MASS_SPECTROMETER__VACUUM_SYSTEM:
				setVacuumSystem((VacuumSystem)newValue);
				return;
			case InstrumentPackage.MASS_SPECTROMETER__ANALYSER:
				setAnalyser((Analyser)newValue);
				return;
			case InstrumentPackage.MASS_SPECTROMETER__DETECTOR:
				setDetector((Detector)newValue);
				return;
			case InstrumentPackage.MASS_SPECTROMETER__OUTPUT:
				setOutput((BeamOutput)newValue);
				return;
			case InstrumentPackage.MASS_SPECTROMETER__GAS_SYSTEM:
				setGasSystem((GasSystem)newValue);
				return;
			case InstrumentPackage.MASS_SPECTROMETER__SUPPLIES:
				getSupplies().clear();
				getSupplies().addAll((Collection<? extends VoltageSupply>)newValue);
				return;
			case InstrumentPackage.MASS_SPECTROMETER__INTERLOCKS:
				getInterlocks().clear();
				getInterlocks().addAll((Collection<? extends Interlock>)newValue);
				return;
			case InstrumentPackage.MASS_SPECTROMETER__USER_INTERLOCKS:
				getUserInterlocks().clear();
				getUserInterlocks().addAll((Collection<? extends UserInterlock>)newValue);
				return;
			case InstrumentPackage.MASS_SPECTROMETER__TOLERANCES:
				setTolerances((Tolerances)newValue);
				return;
			case InstrumentPackage.MASS_SPECTROMETER__BINDINGS:
				getBindings().clear();
				getBindings().addAll((Collection<? extends DeviceBinding>)newValue);
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
			case InstrumentPackage.MASS_SPECTROMETER__NAME:
				setName(NAME_EDEFAULT);
				return;
			case InstrumentPackage.MASS_SPECTROMETER__SERIAL_NUMBER:
				setSerialNumber(SERIAL_NUMBER_EDEFAULT);
				return;
			case InstrumentPackage.MASS_SPECTROMETER__ATMOSPHERIC_PRESSURE:
				setAtmosphericPressure(ATMOSPHERIC_PRESSURE_EDEFAULT);
				return;
			case InstrumentPackage.MASS_SPECTROMETER__DECLARED_VARIANTS:
				getDeclaredVariants().clear();
				return;
			case InstrumentPackage.MASS_SPECTROMETER__ION_SOURCE:
				setIonSource((IonSource)null);
				return;
			case InstrumentPackage.MASS_SPECTROMETER__TRANSFER_OPTICS:
				getTransferOptics().clear();
				return;
			case InstrumentPackage.MASS_SPECTROMETER__VACUUM_SYSTEM:
				setVacuumSystem((VacuumSystem)null);
				return;
			case InstrumentPackage.MASS_SPECTROMETER__ANALYSER:
				setAnalyser((Analyser)null);
				return;
			case InstrumentPackage.MASS_SPECTROMETER__DETECTOR:
				setDetector((Detector)null);
				return;
			case InstrumentPackage.MASS_SPECTROMETER__OUTPUT:
				setOutput((BeamOutput)null);
				return;
			case InstrumentPackage.MASS_SPECTROMETER__GAS_SYSTEM:
				setGasSystem((GasSystem)null);
				return;
			case InstrumentPackage.MASS_SPECTROMETER__SUPPLIES:
				getSupplies().clear();
				return;
			case InstrumentPackage.MASS_SPECTROMETER__INTERLOCKS:
				getInterlocks().clear();
				return;
			case InstrumentPackage.MASS_SPECTROMETER__USER_INTERLOCKS:
				getUserInterlocks().clear();
				return;
			case InstrumentPackage.MASS_SPECTROMETER__TOLERANCES:
				setTolerances((Tolerances)null);
				return;
			case InstrumentPackage.MASS_SPECTROMETER__BINDINGS:
				getBindings().clear();
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
			case InstrumentPackage.MASS_SPECTROMETER__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case InstrumentPackage.MASS_SPECTROMETER__SERIAL_NUMBER:
				return SERIAL_NUMBER_EDEFAULT == null ? serialNumber != null : !SERIAL_NUMBER_EDEFAULT.equals(serialNumber);
			case InstrumentPackage.MASS_SPECTROMETER__ATMOSPHERIC_PRESSURE:
				return atmosphericPressure != ATMOSPHERIC_PRESSURE_EDEFAULT;
			case InstrumentPackage.MASS_SPECTROMETER__DECLARED_VARIANTS:
				return declaredVariants != null && !declaredVariants.isEmpty();
			case InstrumentPackage.MASS_SPECTROMETER__ION_SOURCE:
				return ionSource != null;
			case InstrumentPackage.MASS_SPECTROMETER__TRANSFER_OPTICS:
				return transferOptics != null && !transferOptics.isEmpty();
			case InstrumentPackage.MASS_SPECTROMETER__VACUUM_SYSTEM:
				return vacuumSystem != null;
			case InstrumentPackage.MASS_SPECTROMETER__ANALYSER:
				return analyser != null;
			case InstrumentPackage.MASS_SPECTROMETER__DETECTOR:
				return detector != null;
			case InstrumentPackage.MASS_SPECTROMETER__OUTPUT:
				return output != null;
			case InstrumentPackage.MASS_SPECTROMETER__GAS_SYSTEM:
				return gasSystem != null;
			case InstrumentPackage.MASS_SPECTROMETER__SUPPLIES:
				return supplies != null && !supplies.isEmpty();
			case InstrumentPackage.MASS_SPECTROMETER__INTERLOCKS:
				return interlocks != null && !interlocks.isEmpty();
			case InstrumentPackage.MASS_SPECTROMETER__USER_INTERLOCKS:
				return userInterlocks != null && !userInterlocks.isEmpty();
			case InstrumentPackage.MASS_SPECTROMETER__TOLERANCES:
				return tolerances != null;
			case InstrumentPackage.MASS_SPECTROMETER__BINDINGS:
				return bindings != null && !bindings.isEmpty();
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
		result.append(" (name: ");
		result.append(name);
		result.append(", serialNumber: ");
		result.append(serialNumber);
		result.append(", atmosphericPressure: ");
		result.append(atmosphericPressure);
		result.append(", declaredVariants: ");
		result.append(declaredVariants);
		result.append(')');
		return result.toString();
	}

} //MassSpectrometerImpl
