/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.ionwright.model.instrument.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class InstrumentFactoryImpl extends EFactoryImpl implements InstrumentFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static InstrumentFactory init() {
		try {
			InstrumentFactory theInstrumentFactory = (InstrumentFactory)EPackage.Registry.INSTANCE.getEFactory(InstrumentPackage.eNS_URI);
			if (theInstrumentFactory != null) {
				return theInstrumentFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new InstrumentFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InstrumentFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case InstrumentPackage.MASS_SPECTROMETER: return createMassSpectrometer();
			case InstrumentPackage.ION_SOURCE: return createIonSource();
			case InstrumentPackage.ELECTROSPRAY_IONISER: return createElectrosprayIoniser();
			case InstrumentPackage.CAPILLARY: return createCapillary();
			case InstrumentPackage.LIQUID_SUPPLY: return createLiquidSupply();
			case InstrumentPackage.SAMPLE: return createSample();
			case InstrumentPackage.SAMPLE_COMPONENT: return createSampleComponent();
			case InstrumentPackage.BENT_INTERFACE_CHAMBER: return createBentInterfaceChamber();
			case InstrumentPackage.APERTURE: return createAperture();
			case InstrumentPackage.EXIT_APERTURE: return createExitAperture();
			case InstrumentPackage.CONICAL_INSERT: return createConicalInsert();
			case InstrumentPackage.PASSAGE: return createPassage();
			case InstrumentPackage.PORT: return createPort();
			case InstrumentPackage.LENS: return createLens();
			case InstrumentPackage.VACUUM_SYSTEM: return createVacuumSystem();
			case InstrumentPackage.VACUUM_CHAMBER: return createVacuumChamber();
			case InstrumentPackage.VACUUM_PUMP: return createVacuumPump();
			case InstrumentPackage.TANDEM_MASS_FILTER: return createTandemMassFilter();
			case InstrumentPackage.MASS_FILTER_STAGE: return createMassFilterStage();
			case InstrumentPackage.RF_COUPLER: return createRfCoupler();
			case InstrumentPackage.DETECTOR: return createDetector();
			case InstrumentPackage.DEVICE_BINDING: return createDeviceBinding();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case InstrumentPackage.POLARITY:
				return createPolarityFromString(eDataType, initialValue);
			case InstrumentPackage.TIP_SHAPE:
				return createTipShapeFromString(eDataType, initialValue);
			case InstrumentPackage.PUMP_KIND:
				return createPumpKindFromString(eDataType, initialValue);
			case InstrumentPackage.POLE_TYPE:
				return createPoleTypeFromString(eDataType, initialValue);
			case InstrumentPackage.DETECTOR_KIND:
				return createDetectorKindFromString(eDataType, initialValue);
			case InstrumentPackage.CLAIM_VARIANT:
				return createClaimVariantFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case InstrumentPackage.POLARITY:
				return convertPolarityToString(eDataType, instanceValue);
			case InstrumentPackage.TIP_SHAPE:
				return convertTipShapeToString(eDataType, instanceValue);
			case InstrumentPackage.PUMP_KIND:
				return convertPumpKindToString(eDataType, instanceValue);
			case InstrumentPackage.POLE_TYPE:
				return convertPoleTypeToString(eDataType, instanceValue);
			case InstrumentPackage.DETECTOR_KIND:
				return convertDetectorKindToString(eDataType, instanceValue);
			case InstrumentPackage.CLAIM_VARIANT:
				return convertClaimVariantToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MassSpectrometer createMassSpectrometer() {
		MassSpectrometerImpl massSpectrometer = new MassSpectrometerImpl();
		return massSpectrometer;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public IonSource createIonSource() {
		IonSourceImpl ionSource = new IonSourceImpl();
		return ionSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ElectrosprayIoniser createElectrosprayIoniser() {
		ElectrosprayIoniserImpl electrosprayIoniser = new ElectrosprayIoniserImpl();
		return electrosprayIoniser;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Capillary createCapillary() {
		CapillaryImpl capillary = new CapillaryImpl();
		return capillary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LiquidSupply createLiquidSupply() {
		LiquidSupplyImpl liquidSupply = new LiquidSupplyImpl();
		return liquidSupply;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Sample createSample() {
		SampleImpl sample = new SampleImpl();
		return sample;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SampleComponent createSampleComponent() {
		SampleComponentImpl sampleComponent = new SampleComponentImpl();
		return sampleComponent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BentInterfaceChamber createBentInterfaceChamber() {
		BentInterfaceChamberImpl bentInterfaceChamber = new BentInterfaceChamberImpl();
		return bentInterfaceChamber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Aperture createAperture() {
		ApertureImpl aperture = new ApertureImpl();
		return aperture;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ExitAperture createExitAperture() {
		ExitApertureImpl exitAperture = new ExitApertureImpl();
		return exitAperture;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ConicalInsert createConicalInsert() {
		ConicalInsertImpl conicalInsert = new ConicalInsertImpl();
		return conicalInsert;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Passage createPassage() {
		PassageImpl passage = new PassageImpl();
		return passage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Port createPort() {
		PortImpl port = new PortImpl();
		return port;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Lens createLens() {
		LensImpl lens = new LensImpl();
		return lens;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VacuumSystem createVacuumSystem() {
		VacuumSystemImpl vacuumSystem = new VacuumSystemImpl();
		return vacuumSystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VacuumChamber createVacuumChamber() {
		VacuumChamberImpl vacuumChamber = new VacuumChamberImpl();
		return vacuumChamber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VacuumPump createVacuumPump() {
		VacuumPumpImpl vacuumPump = new VacuumPumpImpl();
		return vacuumPump;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TandemMassFilter createTandemMassFilter() {
		TandemMassFilterImpl tandemMassFilter = new TandemMassFilterImpl();
		return tandemMassFilter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MassFilterStage createMassFilterStage() {
		MassFilterStageImpl massFilterStage = new MassFilterStageImpl();
		return massFilterStage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public RfCoupler createRfCoupler() {
		RfCouplerImpl rfCoupler = new RfCouplerImpl();
		return rfCoupler;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Detector createDetector() {
		DetectorImpl detector = new DetectorImpl();
		return detector;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DeviceBinding createDeviceBinding() {
		DeviceBindingImpl deviceBinding = new DeviceBindingImpl();
		return deviceBinding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Polarity createPolarityFromString(EDataType eDataType, String initialValue) {
		Polarity result = Polarity.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPolarityToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public TipShape createTipShapeFromString(EDataType eDataType, String initialValue) {
		TipShape result = TipShape.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertTipShapeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PumpKind createPumpKindFromString(EDataType eDataType, String initialValue) {
		PumpKind result = PumpKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPumpKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PoleType createPoleTypeFromString(EDataType eDataType, String initialValue) {
		PoleType result = PoleType.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPoleTypeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DetectorKind createDetectorKindFromString(EDataType eDataType, String initialValue) {
		DetectorKind result = DetectorKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDetectorKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ClaimVariant createClaimVariantFromString(EDataType eDataType, String initialValue) {
		ClaimVariant result = ClaimVariant.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertClaimVariantToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InstrumentPackage getInstrumentPackage() {
		return (InstrumentPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static InstrumentPackage getPackage() {
		return InstrumentPackage.eINSTANCE;
	}

} //InstrumentFactoryImpl
