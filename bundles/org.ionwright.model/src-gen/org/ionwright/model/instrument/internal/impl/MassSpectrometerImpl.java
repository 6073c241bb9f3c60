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
import org.ionwright.model.instrument.ClaimVariant;
import org.ionwright.model.instrument.Detector;
import org.ionwright.model.instrument.DeviceBinding;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.IonOpticalElement;
import org.ionwright.model.instrument.IonSource;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.VacuumSystem;

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
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassSpectrometerImpl#getDeclaredVariants <em>Declared Variants</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassSpectrometerImpl#getIonSource <em>Ion Source</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassSpectrometerImpl#getTransferOptics <em>Transfer Optics</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassSpectrometerImpl#getVacuumSystem <em>Vacuum System</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassSpectrometerImpl#getAnalyser <em>Analyser</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MassSpectrometerImpl#getDetector <em>Detector</em>}</li>
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
		result.append(", declaredVariants: ");
		result.append(declaredVariants);
		result.append(')');
		return result.toString();
	}

} //MassSpectrometerImpl
