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
			case InstrumentPackage.CORONA_NEEDLE: return createCoronaNeedle();
			case InstrumentPackage.APCI_IONISER: return createApciIoniser();
			case InstrumentPackage.MULTIMODE_IONISER: return createMultimodeIoniser();
			case InstrumentPackage.OTHER_IONISER: return createOtherIoniser();
			case InstrumentPackage.SMALL_CHAMBER_ELECTROSPRAY_IONISER: return createSmallChamberElectrosprayIoniser();
			case InstrumentPackage.SMALL_CHAMBER: return createSmallChamber();
			case InstrumentPackage.INSULATING_PLUG: return createInsulatingPlug();
			case InstrumentPackage.HOLLOW_CYLINDER: return createHollowCylinder();
			case InstrumentPackage.GAS_INLET: return createGasInlet();
			case InstrumentPackage.CHAMBER_VALVE: return createChamberValve();
			case InstrumentPackage.HEATER_COIL: return createHeaterCoil();
			case InstrumentPackage.AUXILIARY_HEATER: return createAuxiliaryHeater();
			case InstrumentPackage.ELECTRON_SOURCE: return createElectronSource();
			case InstrumentPackage.CAPILLARY: return createCapillary();
			case InstrumentPackage.LIQUID_SUPPLY: return createLiquidSupply();
			case InstrumentPackage.SAMPLE: return createSample();
			case InstrumentPackage.SAMPLE_COMPONENT: return createSampleComponent();
			case InstrumentPackage.BEAM_SPECIES: return createBeamSpecies();
			case InstrumentPackage.BENT_INTERFACE_CHAMBER: return createBentInterfaceChamber();
			case InstrumentPackage.PINHOLE_INTERFACE: return createPinholeInterface();
			case InstrumentPackage.PINHOLE: return createPinhole();
			case InstrumentPackage.REENTRANT_WALL: return createReentrantWall();
			case InstrumentPackage.AUXILIARY_ELECTRODE: return createAuxiliaryElectrode();
			case InstrumentPackage.MESH: return createMesh();
			case InstrumentPackage.APERTURE: return createAperture();
			case InstrumentPackage.EXIT_APERTURE: return createExitAperture();
			case InstrumentPackage.CONICAL_HOLE: return createConicalHole();
			case InstrumentPackage.CONICAL_INSERT: return createConicalInsert();
			case InstrumentPackage.BLOCK: return createBlock();
			case InstrumentPackage.PASSAGE: return createPassage();
			case InstrumentPackage.THROTTLE: return createThrottle();
			case InstrumentPackage.BAFFLE: return createBaffle();
			case InstrumentPackage.PORT: return createPort();
			case InstrumentPackage.LENS: return createLens();
			case InstrumentPackage.VACUUM_SYSTEM: return createVacuumSystem();
			case InstrumentPackage.VACUUM_CHAMBER: return createVacuumChamber();
			case InstrumentPackage.APERTURE_CONNECTION: return createApertureConnection();
			case InstrumentPackage.TUBE_CONNECTION: return createTubeConnection();
			case InstrumentPackage.PRESSURE_GAUGE: return createPressureGauge();
			case InstrumentPackage.VALVE: return createValve();
			case InstrumentPackage.VACUUM_PUMP: return createVacuumPump();
			case InstrumentPackage.GAS_SYSTEM: return createGasSystem();
			case InstrumentPackage.GAS_RESERVOIR: return createGasReservoir();
			case InstrumentPackage.VOLTAGE_SUPPLY: return createVoltageSupply();
			case InstrumentPackage.INTERLOCK: return createInterlock();
			case InstrumentPackage.USER_INTERLOCK: return createUserInterlock();
			case InstrumentPackage.TANDEM_MASS_FILTER: return createTandemMassFilter();
			case InstrumentPackage.MASS_FILTER_STAGE: return createMassFilterStage();
			case InstrumentPackage.RF_COUPLER: return createRfCoupler();
			case InstrumentPackage.SCANNER: return createScanner();
			case InstrumentPackage.DETECTOR: return createDetector();
			case InstrumentPackage.DEVICE_BINDING: return createDeviceBinding();
			case InstrumentPackage.POINT_BINDING: return createPointBinding();
			case InstrumentPackage.BEAM_OUTPUT: return createBeamOutput();
			case InstrumentPackage.TOLERANCES: return createTolerances();
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
			case InstrumentPackage.IONISER_KIND:
				return createIoniserKindFromString(eDataType, initialValue);
			case InstrumentPackage.DROPLET_AIM:
				return createDropletAimFromString(eDataType, initialValue);
			case InstrumentPackage.LIQUID_SUPPLY_KIND:
				return createLiquidSupplyKindFromString(eDataType, initialValue);
			case InstrumentPackage.PRESSURE_MODE:
				return createPressureModeFromString(eDataType, initialValue);
			case InstrumentPackage.INSULATOR_MATERIAL:
				return createInsulatorMaterialFromString(eDataType, initialValue);
			case InstrumentPackage.GAS_SPECIES:
				return createGasSpeciesFromString(eDataType, initialValue);
			case InstrumentPackage.LEAK_VALVE_MODE:
				return createLeakValveModeFromString(eDataType, initialValue);
			case InstrumentPackage.GAS_TUBE_ROUTE:
				return createGasTubeRouteFromString(eDataType, initialValue);
			case InstrumentPackage.CHAMBER_VALVE_KIND:
				return createChamberValveKindFromString(eDataType, initialValue);
			case InstrumentPackage.VENT_TARGET:
				return createVentTargetFromString(eDataType, initialValue);
			case InstrumentPackage.HEATER_MATERIAL:
				return createHeaterMaterialFromString(eDataType, initialValue);
			case InstrumentPackage.HEATER_RETURN:
				return createHeaterReturnFromString(eDataType, initialValue);
			case InstrumentPackage.AUXILIARY_HEATER_KIND:
				return createAuxiliaryHeaterKindFromString(eDataType, initialValue);
			case InstrumentPackage.PINHOLE_VARIANT:
				return createPinholeVariantFromString(eDataType, initialValue);
			case InstrumentPackage.GAUGE_KIND:
				return createGaugeKindFromString(eDataType, initialValue);
			case InstrumentPackage.STAGE_MODE:
				return createStageModeFromString(eDataType, initialValue);
			case InstrumentPackage.STAGE_DRIVE:
				return createStageDriveFromString(eDataType, initialValue);
			case InstrumentPackage.ROD_PROFILE:
				return createRodProfileFromString(eDataType, initialValue);
			case InstrumentPackage.RESOLUTION_MODE:
				return createResolutionModeFromString(eDataType, initialValue);
			case InstrumentPackage.VOLTAGE_CONVENTION:
				return createVoltageConventionFromString(eDataType, initialValue);
			case InstrumentPackage.RATIO_MODE:
				return createRatioModeFromString(eDataType, initialValue);
			case InstrumentPackage.ION_SINK:
				return createIonSinkFromString(eDataType, initialValue);
			case InstrumentPackage.INTERLOCK_TARGET:
				return createInterlockTargetFromString(eDataType, initialValue);
			case InstrumentPackage.INTERLOCK_CONDITION:
				return createInterlockConditionFromString(eDataType, initialValue);
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
			case InstrumentPackage.IONISER_KIND:
				return convertIoniserKindToString(eDataType, instanceValue);
			case InstrumentPackage.DROPLET_AIM:
				return convertDropletAimToString(eDataType, instanceValue);
			case InstrumentPackage.LIQUID_SUPPLY_KIND:
				return convertLiquidSupplyKindToString(eDataType, instanceValue);
			case InstrumentPackage.PRESSURE_MODE:
				return convertPressureModeToString(eDataType, instanceValue);
			case InstrumentPackage.INSULATOR_MATERIAL:
				return convertInsulatorMaterialToString(eDataType, instanceValue);
			case InstrumentPackage.GAS_SPECIES:
				return convertGasSpeciesToString(eDataType, instanceValue);
			case InstrumentPackage.LEAK_VALVE_MODE:
				return convertLeakValveModeToString(eDataType, instanceValue);
			case InstrumentPackage.GAS_TUBE_ROUTE:
				return convertGasTubeRouteToString(eDataType, instanceValue);
			case InstrumentPackage.CHAMBER_VALVE_KIND:
				return convertChamberValveKindToString(eDataType, instanceValue);
			case InstrumentPackage.VENT_TARGET:
				return convertVentTargetToString(eDataType, instanceValue);
			case InstrumentPackage.HEATER_MATERIAL:
				return convertHeaterMaterialToString(eDataType, instanceValue);
			case InstrumentPackage.HEATER_RETURN:
				return convertHeaterReturnToString(eDataType, instanceValue);
			case InstrumentPackage.AUXILIARY_HEATER_KIND:
				return convertAuxiliaryHeaterKindToString(eDataType, instanceValue);
			case InstrumentPackage.PINHOLE_VARIANT:
				return convertPinholeVariantToString(eDataType, instanceValue);
			case InstrumentPackage.GAUGE_KIND:
				return convertGaugeKindToString(eDataType, instanceValue);
			case InstrumentPackage.STAGE_MODE:
				return convertStageModeToString(eDataType, instanceValue);
			case InstrumentPackage.STAGE_DRIVE:
				return convertStageDriveToString(eDataType, instanceValue);
			case InstrumentPackage.ROD_PROFILE:
				return convertRodProfileToString(eDataType, instanceValue);
			case InstrumentPackage.RESOLUTION_MODE:
				return convertResolutionModeToString(eDataType, instanceValue);
			case InstrumentPackage.VOLTAGE_CONVENTION:
				return convertVoltageConventionToString(eDataType, instanceValue);
			case InstrumentPackage.RATIO_MODE:
				return convertRatioModeToString(eDataType, instanceValue);
			case InstrumentPackage.ION_SINK:
				return convertIonSinkToString(eDataType, instanceValue);
			case InstrumentPackage.INTERLOCK_TARGET:
				return convertInterlockTargetToString(eDataType, instanceValue);
			case InstrumentPackage.INTERLOCK_CONDITION:
				return convertInterlockConditionToString(eDataType, instanceValue);
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
	public CoronaNeedle createCoronaNeedle() {
		CoronaNeedleImpl coronaNeedle = new CoronaNeedleImpl();
		return coronaNeedle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ApciIoniser createApciIoniser() {
		ApciIoniserImpl apciIoniser = new ApciIoniserImpl();
		return apciIoniser;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MultimodeIoniser createMultimodeIoniser() {
		MultimodeIoniserImpl multimodeIoniser = new MultimodeIoniserImpl();
		return multimodeIoniser;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public OtherIoniser createOtherIoniser() {
		OtherIoniserImpl otherIoniser = new OtherIoniserImpl();
		return otherIoniser;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SmallChamberElectrosprayIoniser createSmallChamberElectrosprayIoniser() {
		SmallChamberElectrosprayIoniserImpl smallChamberElectrosprayIoniser = new SmallChamberElectrosprayIoniserImpl();
		return smallChamberElectrosprayIoniser;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SmallChamber createSmallChamber() {
		SmallChamberImpl smallChamber = new SmallChamberImpl();
		return smallChamber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InsulatingPlug createInsulatingPlug() {
		InsulatingPlugImpl insulatingPlug = new InsulatingPlugImpl();
		return insulatingPlug;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HollowCylinder createHollowCylinder() {
		HollowCylinderImpl hollowCylinder = new HollowCylinderImpl();
		return hollowCylinder;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GasInlet createGasInlet() {
		GasInletImpl gasInlet = new GasInletImpl();
		return gasInlet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ChamberValve createChamberValve() {
		ChamberValveImpl chamberValve = new ChamberValveImpl();
		return chamberValve;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HeaterCoil createHeaterCoil() {
		HeaterCoilImpl heaterCoil = new HeaterCoilImpl();
		return heaterCoil;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AuxiliaryHeater createAuxiliaryHeater() {
		AuxiliaryHeaterImpl auxiliaryHeater = new AuxiliaryHeaterImpl();
		return auxiliaryHeater;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ElectronSource createElectronSource() {
		ElectronSourceImpl electronSource = new ElectronSourceImpl();
		return electronSource;
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
	public BeamSpecies createBeamSpecies() {
		BeamSpeciesImpl beamSpecies = new BeamSpeciesImpl();
		return beamSpecies;
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
	public PinholeInterface createPinholeInterface() {
		PinholeInterfaceImpl pinholeInterface = new PinholeInterfaceImpl();
		return pinholeInterface;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Pinhole createPinhole() {
		PinholeImpl pinhole = new PinholeImpl();
		return pinhole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReentrantWall createReentrantWall() {
		ReentrantWallImpl reentrantWall = new ReentrantWallImpl();
		return reentrantWall;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AuxiliaryElectrode createAuxiliaryElectrode() {
		AuxiliaryElectrodeImpl auxiliaryElectrode = new AuxiliaryElectrodeImpl();
		return auxiliaryElectrode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Mesh createMesh() {
		MeshImpl mesh = new MeshImpl();
		return mesh;
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
	public ConicalHole createConicalHole() {
		ConicalHoleImpl conicalHole = new ConicalHoleImpl();
		return conicalHole;
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
	public Block createBlock() {
		BlockImpl block = new BlockImpl();
		return block;
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
	public Throttle createThrottle() {
		ThrottleImpl throttle = new ThrottleImpl();
		return throttle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Baffle createBaffle() {
		BaffleImpl baffle = new BaffleImpl();
		return baffle;
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
	public ApertureConnection createApertureConnection() {
		ApertureConnectionImpl apertureConnection = new ApertureConnectionImpl();
		return apertureConnection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TubeConnection createTubeConnection() {
		TubeConnectionImpl tubeConnection = new TubeConnectionImpl();
		return tubeConnection;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PressureGauge createPressureGauge() {
		PressureGaugeImpl pressureGauge = new PressureGaugeImpl();
		return pressureGauge;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Valve createValve() {
		ValveImpl valve = new ValveImpl();
		return valve;
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
	public GasSystem createGasSystem() {
		GasSystemImpl gasSystem = new GasSystemImpl();
		return gasSystem;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GasReservoir createGasReservoir() {
		GasReservoirImpl gasReservoir = new GasReservoirImpl();
		return gasReservoir;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VoltageSupply createVoltageSupply() {
		VoltageSupplyImpl voltageSupply = new VoltageSupplyImpl();
		return voltageSupply;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Interlock createInterlock() {
		InterlockImpl interlock = new InterlockImpl();
		return interlock;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public UserInterlock createUserInterlock() {
		UserInterlockImpl userInterlock = new UserInterlockImpl();
		return userInterlock;
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
	public Scanner createScanner() {
		ScannerImpl scanner = new ScannerImpl();
		return scanner;
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
	@Override
	public PointBinding createPointBinding() {
		PointBindingImpl pointBinding = new PointBindingImpl();
		return pointBinding;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public BeamOutput createBeamOutput() {
		BeamOutputImpl beamOutput = new BeamOutputImpl();
		return beamOutput;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Tolerances createTolerances() {
		TolerancesImpl tolerances = new TolerancesImpl();
		return tolerances;
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
	public IoniserKind createIoniserKindFromString(EDataType eDataType, String initialValue) {
		IoniserKind result = IoniserKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIoniserKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public DropletAim createDropletAimFromString(EDataType eDataType, String initialValue) {
		DropletAim result = DropletAim.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertDropletAimToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LiquidSupplyKind createLiquidSupplyKindFromString(EDataType eDataType, String initialValue) {
		LiquidSupplyKind result = LiquidSupplyKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLiquidSupplyKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PressureMode createPressureModeFromString(EDataType eDataType, String initialValue) {
		PressureMode result = PressureMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPressureModeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InsulatorMaterial createInsulatorMaterialFromString(EDataType eDataType, String initialValue) {
		InsulatorMaterial result = InsulatorMaterial.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInsulatorMaterialToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GasSpecies createGasSpeciesFromString(EDataType eDataType, String initialValue) {
		GasSpecies result = GasSpecies.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGasSpeciesToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public LeakValveMode createLeakValveModeFromString(EDataType eDataType, String initialValue) {
		LeakValveMode result = LeakValveMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertLeakValveModeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GasTubeRoute createGasTubeRouteFromString(EDataType eDataType, String initialValue) {
		GasTubeRoute result = GasTubeRoute.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGasTubeRouteToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ChamberValveKind createChamberValveKindFromString(EDataType eDataType, String initialValue) {
		ChamberValveKind result = ChamberValveKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertChamberValveKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public VentTarget createVentTargetFromString(EDataType eDataType, String initialValue) {
		VentTarget result = VentTarget.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertVentTargetToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public HeaterMaterial createHeaterMaterialFromString(EDataType eDataType, String initialValue) {
		HeaterMaterial result = HeaterMaterial.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHeaterMaterialToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public HeaterReturn createHeaterReturnFromString(EDataType eDataType, String initialValue) {
		HeaterReturn result = HeaterReturn.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertHeaterReturnToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public AuxiliaryHeaterKind createAuxiliaryHeaterKindFromString(EDataType eDataType, String initialValue) {
		AuxiliaryHeaterKind result = AuxiliaryHeaterKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertAuxiliaryHeaterKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public PinholeVariant createPinholeVariantFromString(EDataType eDataType, String initialValue) {
		PinholeVariant result = PinholeVariant.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertPinholeVariantToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public GaugeKind createGaugeKindFromString(EDataType eDataType, String initialValue) {
		GaugeKind result = GaugeKind.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertGaugeKindToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StageMode createStageModeFromString(EDataType eDataType, String initialValue) {
		StageMode result = StageMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStageModeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public StageDrive createStageDriveFromString(EDataType eDataType, String initialValue) {
		StageDrive result = StageDrive.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertStageDriveToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RodProfile createRodProfileFromString(EDataType eDataType, String initialValue) {
		RodProfile result = RodProfile.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRodProfileToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ResolutionMode createResolutionModeFromString(EDataType eDataType, String initialValue) {
		ResolutionMode result = ResolutionMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertResolutionModeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public VoltageConvention createVoltageConventionFromString(EDataType eDataType, String initialValue) {
		VoltageConvention result = VoltageConvention.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertVoltageConventionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public RatioMode createRatioModeFromString(EDataType eDataType, String initialValue) {
		RatioMode result = RatioMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertRatioModeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public IonSink createIonSinkFromString(EDataType eDataType, String initialValue) {
		IonSink result = IonSink.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertIonSinkToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InterlockTarget createInterlockTargetFromString(EDataType eDataType, String initialValue) {
		InterlockTarget result = InterlockTarget.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInterlockTargetToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InterlockCondition createInterlockConditionFromString(EDataType eDataType, String initialValue) {
		InterlockCondition result = InterlockCondition.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertInterlockConditionToString(EDataType eDataType, Object instanceValue) {
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
