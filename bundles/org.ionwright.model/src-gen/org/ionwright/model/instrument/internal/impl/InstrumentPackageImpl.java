/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.ionwright.model.instrument.Analyser;
import org.ionwright.model.instrument.ApciIoniser;
import org.ionwright.model.instrument.Aperture;
import org.ionwright.model.instrument.ApertureConnection;
import org.ionwright.model.instrument.AuxiliaryElectrode;
import org.ionwright.model.instrument.AuxiliaryHeater;
import org.ionwright.model.instrument.AuxiliaryHeaterKind;
import org.ionwright.model.instrument.Baffle;
import org.ionwright.model.instrument.BeamOutput;
import org.ionwright.model.instrument.BeamSpecies;
import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.instrument.Block;
import org.ionwright.model.instrument.Capillary;
import org.ionwright.model.instrument.CapillaryIoniser;
import org.ionwright.model.instrument.ChamberValve;
import org.ionwright.model.instrument.ChamberValveKind;
import org.ionwright.model.instrument.ClaimVariant;
import org.ionwright.model.instrument.ConicalHole;
import org.ionwright.model.instrument.ConicalInsert;
import org.ionwright.model.instrument.Connection;
import org.ionwright.model.instrument.CoronaIoniser;
import org.ionwright.model.instrument.CoronaNeedle;
import org.ionwright.model.instrument.Detector;
import org.ionwright.model.instrument.DetectorKind;
import org.ionwright.model.instrument.DeviceBinding;
import org.ionwright.model.instrument.DropletAim;
import org.ionwright.model.instrument.ElectronSource;
import org.ionwright.model.instrument.ElectrosprayIoniser;
import org.ionwright.model.instrument.ExitAperture;
import org.ionwright.model.instrument.GasInlet;
import org.ionwright.model.instrument.GasReservoir;
import org.ionwright.model.instrument.GasSpecies;
import org.ionwright.model.instrument.GasSystem;
import org.ionwright.model.instrument.GasTubeRoute;
import org.ionwright.model.instrument.GaugeKind;
import org.ionwright.model.instrument.Heater;
import org.ionwright.model.instrument.HeaterCoil;
import org.ionwright.model.instrument.HeaterMaterial;
import org.ionwright.model.instrument.HeaterReturn;
import org.ionwright.model.instrument.HollowCylinder;
import org.ionwright.model.instrument.InstrumentFactory;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.InsulatingPlug;
import org.ionwright.model.instrument.InsulatorMaterial;
import org.ionwright.model.instrument.Interface;
import org.ionwright.model.instrument.Interlock;
import org.ionwright.model.instrument.InterlockCondition;
import org.ionwright.model.instrument.InterlockTarget;
import org.ionwright.model.instrument.IonOpticalElement;
import org.ionwright.model.instrument.IonSink;
import org.ionwright.model.instrument.IonSource;
import org.ionwright.model.instrument.Ioniser;
import org.ionwright.model.instrument.IoniserKind;
import org.ionwright.model.instrument.LeakValveMode;
import org.ionwright.model.instrument.Lens;
import org.ionwright.model.instrument.LiquidSupply;
import org.ionwright.model.instrument.LiquidSupplyKind;
import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.Mesh;
import org.ionwright.model.instrument.MultimodeIoniser;
import org.ionwright.model.instrument.OtherIoniser;
import org.ionwright.model.instrument.Part;
import org.ionwright.model.instrument.Passage;
import org.ionwright.model.instrument.Pinhole;
import org.ionwright.model.instrument.PinholeInterface;
import org.ionwright.model.instrument.PinholeVariant;
import org.ionwright.model.instrument.PointBinding;
import org.ionwright.model.instrument.Polarity;
import org.ionwright.model.instrument.PoleType;
import org.ionwright.model.instrument.Port;
import org.ionwright.model.instrument.PressureGauge;
import org.ionwright.model.instrument.PressureMode;
import org.ionwright.model.instrument.PumpKind;
import org.ionwright.model.instrument.RatioMode;
import org.ionwright.model.instrument.ReentrantWall;
import org.ionwright.model.instrument.ResolutionMode;
import org.ionwright.model.instrument.RfCoupler;
import org.ionwright.model.instrument.RodProfile;
import org.ionwright.model.instrument.Sample;
import org.ionwright.model.instrument.SampleComponent;
import org.ionwright.model.instrument.Scanner;
import org.ionwright.model.instrument.SmallChamber;
import org.ionwright.model.instrument.SmallChamberElectrosprayIoniser;
import org.ionwright.model.instrument.StageDrive;
import org.ionwright.model.instrument.StageMode;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.instrument.Throttle;
import org.ionwright.model.instrument.TipShape;
import org.ionwright.model.instrument.Tolerances;
import org.ionwright.model.instrument.TubeConnection;
import org.ionwright.model.instrument.UserInterlock;
import org.ionwright.model.instrument.VacuumChamber;
import org.ionwright.model.instrument.VacuumPump;
import org.ionwright.model.instrument.VacuumSystem;
import org.ionwright.model.instrument.Valve;
import org.ionwright.model.instrument.VentTarget;
import org.ionwright.model.instrument.VoltageConvention;
import org.ionwright.model.instrument.VoltageSupply;

import org.ionwright.model.method.MethodPackage;

import org.ionwright.model.method.internal.impl.MethodPackageImpl;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class InstrumentPackageImpl extends EPackageImpl implements InstrumentPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass massSpectrometerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass partEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ionSourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ioniserEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass capillaryIoniserEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass electrosprayIoniserEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass coronaIoniserEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass coronaNeedleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass apciIoniserEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass multimodeIoniserEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass otherIoniserEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass smallChamberElectrosprayIoniserEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass smallChamberEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass insulatingPlugEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass hollowCylinderEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass gasInletEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass chamberValveEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass heaterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass heaterCoilEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass auxiliaryHeaterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass electronSourceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass capillaryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass liquidSupplyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sampleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sampleComponentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass beamSpeciesEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interfaceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass bentInterfaceChamberEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pinholeInterfaceEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pinholeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass reentrantWallEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass auxiliaryElectrodeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass meshEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass apertureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass exitApertureEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass conicalHoleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass conicalInsertEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass blockEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass passageEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass throttleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass baffleEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass portEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass ionOpticalElementEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass lensEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass vacuumSystemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass vacuumChamberEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass connectionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass apertureConnectionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tubeConnectionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pressureGaugeEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass valveEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass vacuumPumpEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass gasSystemEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass gasReservoirEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass voltageSupplyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass interlockEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass userInterlockEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass analyserEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tandemMassFilterEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass massFilterStageEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass rfCouplerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scannerEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass detectorEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass deviceBindingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass pointBindingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass beamOutputEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass tolerancesEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum polarityEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum tipShapeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum pumpKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum poleTypeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum detectorKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum claimVariantEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum ioniserKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum dropletAimEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum liquidSupplyKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum pressureModeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum insulatorMaterialEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum gasSpeciesEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum leakValveModeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum gasTubeRouteEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum chamberValveKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum ventTargetEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum heaterMaterialEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum heaterReturnEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum auxiliaryHeaterKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum pinholeVariantEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum gaugeKindEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum stageModeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum stageDriveEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum rodProfileEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum resolutionModeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum voltageConventionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum ratioModeEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum ionSinkEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum interlockTargetEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum interlockConditionEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.ionwright.model.instrument.InstrumentPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private InstrumentPackageImpl() {
		super(eNS_URI, InstrumentFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link InstrumentPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static InstrumentPackage init() {
		if (isInited) return (InstrumentPackage)EPackage.Registry.INSTANCE.getEPackage(InstrumentPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredInstrumentPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		InstrumentPackageImpl theInstrumentPackage = registeredInstrumentPackage instanceof InstrumentPackageImpl ? (InstrumentPackageImpl)registeredInstrumentPackage : new InstrumentPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(MethodPackage.eNS_URI);
		MethodPackageImpl theMethodPackage = (MethodPackageImpl)(registeredPackage instanceof MethodPackageImpl ? registeredPackage : MethodPackage.eINSTANCE);

		// Create package meta-data objects
		theInstrumentPackage.createPackageContents();
		theMethodPackage.createPackageContents();

		// Initialize created meta-data
		theInstrumentPackage.initializePackageContents();
		theMethodPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theInstrumentPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(InstrumentPackage.eNS_URI, theInstrumentPackage);
		return theInstrumentPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMassSpectrometer() {
		return massSpectrometerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassSpectrometer_Name() {
		return (EAttribute)massSpectrometerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassSpectrometer_SerialNumber() {
		return (EAttribute)massSpectrometerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassSpectrometer_AtmosphericPressure() {
		return (EAttribute)massSpectrometerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassSpectrometer_DeclaredVariants() {
		return (EAttribute)massSpectrometerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMassSpectrometer_IonSource() {
		return (EReference)massSpectrometerEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMassSpectrometer_TransferOptics() {
		return (EReference)massSpectrometerEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMassSpectrometer_VacuumSystem() {
		return (EReference)massSpectrometerEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMassSpectrometer_Analyser() {
		return (EReference)massSpectrometerEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMassSpectrometer_Detector() {
		return (EReference)massSpectrometerEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMassSpectrometer_Output() {
		return (EReference)massSpectrometerEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMassSpectrometer_GasSystem() {
		return (EReference)massSpectrometerEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMassSpectrometer_Supplies() {
		return (EReference)massSpectrometerEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMassSpectrometer_Interlocks() {
		return (EReference)massSpectrometerEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMassSpectrometer_UserInterlocks() {
		return (EReference)massSpectrometerEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMassSpectrometer_Tolerances() {
		return (EReference)massSpectrometerEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMassSpectrometer_Bindings() {
		return (EReference)massSpectrometerEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPart() {
		return partEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPart_Name() {
		return (EAttribute)partEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPart_SourceNumeral() {
		return (EAttribute)partEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIonSource() {
		return ionSourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIonSource_ConeVoltage() {
		return (EAttribute)ionSourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIonSource_ConeGasFlow() {
		return (EAttribute)ionSourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIonSource_BlockTemperature() {
		return (EAttribute)ionSourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIonSource_Ioniser() {
		return (EReference)ionSourceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIonSource_LiquidSupply() {
		return (EReference)ionSourceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getIonSource_Interface() {
		return (EReference)ionSourceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIoniser() {
		return ioniserEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIoniser_Polarity() {
		return (EAttribute)ioniserEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIoniser_OperatingPressure() {
		return (EAttribute)ioniserEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCapillaryIoniser() {
		return capillaryIoniserEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapillaryIoniser_CapillaryVoltage() {
		return (EAttribute)capillaryIoniserEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapillaryIoniser_HvOnCapillary() {
		return (EAttribute)capillaryIoniserEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapillaryIoniser_CapillaryCurrent() {
		return (EAttribute)capillaryIoniserEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCapillaryIoniser_Capillary() {
		return (EReference)capillaryIoniserEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getElectrosprayIoniser() {
		return electrosprayIoniserEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElectrosprayIoniser_DesolvationTemperature() {
		return (EAttribute)electrosprayIoniserEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElectrosprayIoniser_DesolvationGasFlow() {
		return (EAttribute)electrosprayIoniserEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCoronaIoniser() {
		return coronaIoniserEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoronaIoniser_CoronaVoltage() {
		return (EAttribute)coronaIoniserEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoronaIoniser_CoronaCurrent() {
		return (EAttribute)coronaIoniserEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCoronaIoniser_Corona() {
		return (EReference)coronaIoniserEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCoronaNeedle() {
		return coronaNeedleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoronaNeedle_Radius() {
		return (EAttribute)coronaNeedleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCoronaNeedle_Distance() {
		return (EAttribute)coronaNeedleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getApciIoniser() {
		return apciIoniserEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApciIoniser_DesolvationTemperature() {
		return (EAttribute)apciIoniserEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApciIoniser_DesolvationGasFlow() {
		return (EAttribute)apciIoniserEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMultimodeIoniser() {
		return multimodeIoniserEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getOtherIoniser() {
		return otherIoniserEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getOtherIoniser_Kind() {
		return (EAttribute)otherIoniserEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSmallChamberElectrosprayIoniser() {
		return smallChamberElectrosprayIoniserEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSmallChamberElectrosprayIoniser_Chamber() {
		return (EReference)smallChamberElectrosprayIoniserEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSmallChamberElectrosprayIoniser_ElectronSource() {
		return (EReference)smallChamberElectrosprayIoniserEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSmallChamber() {
		return smallChamberEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSmallChamber_Volume() {
		return (EAttribute)smallChamberEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSmallChamber_InnerDiameter() {
		return (EAttribute)smallChamberEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSmallChamber_Length() {
		return (EAttribute)smallChamberEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSmallChamber_WallPotential() {
		return (EAttribute)smallChamberEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSmallChamber_GroundingOverride() {
		return (EAttribute)smallChamberEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSmallChamber_RatedPressure() {
		return (EAttribute)smallChamberEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSmallChamber_PressureMode() {
		return (EAttribute)smallChamberEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSmallChamber_PressureSetpoint() {
		return (EAttribute)smallChamberEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSmallChamber_Pressure() {
		return (EAttribute)smallChamberEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSmallChamber_Plug() {
		return (EReference)smallChamberEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSmallChamber_InnerCylinder() {
		return (EReference)smallChamberEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSmallChamber_GasInlet() {
		return (EReference)smallChamberEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSmallChamber_ReliefValve() {
		return (EReference)smallChamberEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSmallChamber_Heater() {
		return (EReference)smallChamberEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSmallChamber_OtherHeaters() {
		return (EReference)smallChamberEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInsulatingPlug() {
		return insulatingPlugEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInsulatingPlug_Material() {
		return (EAttribute)insulatingPlugEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInsulatingPlug_Thickness() {
		return (EAttribute)insulatingPlugEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInsulatingPlug_DielectricStrength() {
		return (EAttribute)insulatingPlugEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInsulatingPlug_MaxTemperature() {
		return (EAttribute)insulatingPlugEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHollowCylinder() {
		return hollowCylinderEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHollowCylinder_InnerDiameter() {
		return (EAttribute)hollowCylinderEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHollowCylinder_OuterDiameter() {
		return (EAttribute)hollowCylinderEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHollowCylinder_Length() {
		return (EAttribute)hollowCylinderEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHollowCylinder_Potential() {
		return (EAttribute)hollowCylinderEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGasInlet() {
		return gasInletEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGasInlet_Mode() {
		return (EAttribute)gasInletEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGasInlet_SetFlow() {
		return (EAttribute)gasInletEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGasInlet_Flow() {
		return (EAttribute)gasInletEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGasInlet_MaxFlow() {
		return (EAttribute)gasInletEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGasInlet_Route() {
		return (EAttribute)gasInletEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGasInlet_InsulatingTube() {
		return (EAttribute)gasInletEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGasInlet_TubeDistance() {
		return (EAttribute)gasInletEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGasInlet_Reservoir() {
		return (EReference)gasInletEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getChamberValve() {
		return chamberValveEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChamberValve_Kind() {
		return (EAttribute)chamberValveEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChamberValve_SetPressure() {
		return (EAttribute)chamberValveEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getChamberValve_Outlet() {
		return (EAttribute)chamberValveEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHeater() {
		return heaterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHeater_Temperature() {
		return (EAttribute)heaterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHeater_MaxTemperature() {
		return (EAttribute)heaterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHeater_Power() {
		return (EAttribute)heaterEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHeater_TimeConstant() {
		return (EAttribute)heaterEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getHeaterCoil() {
		return heaterCoilEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHeaterCoil_Material() {
		return (EAttribute)heaterCoilEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHeaterCoil_MeanDiameter() {
		return (EAttribute)heaterCoilEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHeaterCoil_Resistance() {
		return (EAttribute)heaterCoilEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHeaterCoil_SupplyVoltage() {
		return (EAttribute)heaterCoilEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHeaterCoil_MaxCurrent() {
		return (EAttribute)heaterCoilEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHeaterCoil_ReturnContact() {
		return (EAttribute)heaterCoilEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHeaterCoil_FeedthroughCurrent() {
		return (EAttribute)heaterCoilEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getHeaterCoil_FeedthroughVoltage() {
		return (EAttribute)heaterCoilEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAuxiliaryHeater() {
		return auxiliaryHeaterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAuxiliaryHeater_Kind() {
		return (EAttribute)auxiliaryHeaterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getElectronSource() {
		return electronSourceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElectronSource_Enabled() {
		return (EAttribute)electronSourceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElectronSource_Emission() {
		return (EAttribute)electronSourceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElectronSource_ElectronEnergy() {
		return (EAttribute)electronSourceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElectronSource_FilamentCurrent() {
		return (EAttribute)electronSourceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElectronSource_PairRate() {
		return (EAttribute)electronSourceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCapillary() {
		return capillaryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapillary_Bore() {
		return (EAttribute)capillaryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapillary_OuterDiameter() {
		return (EAttribute)capillaryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapillary_Length() {
		return (EAttribute)capillaryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapillary_Material() {
		return (EAttribute)capillaryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapillary_Tip() {
		return (EAttribute)capillaryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapillary_TipDistance() {
		return (EAttribute)capillaryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapillary_OffAxis() {
		return (EAttribute)capillaryEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapillary_Aim() {
		return (EAttribute)capillaryEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getCapillary_Supply() {
		return (EReference)capillaryEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLiquidSupply() {
		return liquidSupplyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLiquidSupply_Flow() {
		return (EAttribute)liquidSupplyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLiquidSupply_Solvent() {
		return (EAttribute)liquidSupplyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLiquidSupply_Kind() {
		return (EAttribute)liquidSupplyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLiquidSupply_Level() {
		return (EAttribute)liquidSupplyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLiquidSupply_MaxPressure() {
		return (EAttribute)liquidSupplyEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLiquidSupply_Sample() {
		return (EReference)liquidSupplyEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSample() {
		return sampleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSample_Name() {
		return (EAttribute)sampleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSample_Components() {
		return (EReference)sampleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSample_Beam() {
		return (EReference)sampleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSampleComponent() {
		return sampleComponentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSampleComponent_Name() {
		return (EAttribute)sampleComponentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSampleComponent_Formula() {
		return (EAttribute)sampleComponentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSampleComponent_Adduct() {
		return (EAttribute)sampleComponentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSampleComponent_Charge() {
		return (EAttribute)sampleComponentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSampleComponent_Concentration() {
		return (EAttribute)sampleComponentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSampleComponent_Response() {
		return (EAttribute)sampleComponentEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBeamSpecies() {
		return beamSpeciesEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBeamSpecies_Name() {
		return (EAttribute)beamSpeciesEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBeamSpecies_Mz() {
		return (EAttribute)beamSpeciesEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBeamSpecies_Charge() {
		return (EAttribute)beamSpeciesEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBeamSpecies_Rate() {
		return (EAttribute)beamSpeciesEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInterface() {
		return interfaceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterface_Pressure() {
		return (EAttribute)interfaceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getInterface_Chamber() {
		return (EReference)interfaceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBentInterfaceChamber() {
		return bentInterfaceChamberEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBentInterfaceChamber_Entrance() {
		return (EReference)bentInterfaceChamberEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBentInterfaceChamber_Exit() {
		return (EReference)bentInterfaceChamberEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBentInterfaceChamber_Exhaust() {
		return (EReference)bentInterfaceChamberEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBentInterfaceChamber_Passages() {
		return (EReference)bentInterfaceChamberEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBentInterfaceChamber_Block() {
		return (EReference)bentInterfaceChamberEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPinholeInterface() {
		return pinholeInterfaceEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPinholeInterface_Variant() {
		return (EAttribute)pinholeInterfaceEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPinholeInterface_FilterDistance() {
		return (EAttribute)pinholeInterfaceEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPinholeInterface_Pinhole() {
		return (EReference)pinholeInterfaceEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPinholeInterface_ReentrantWall() {
		return (EReference)pinholeInterfaceEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPinholeInterface_AuxiliaryElectrode() {
		return (EReference)pinholeInterfaceEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPinholeInterface_Mesh() {
		return (EReference)pinholeInterfaceEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPinholeInterface_ElectronSources() {
		return (EReference)pinholeInterfaceEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPinhole() {
		return pinholeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPinhole_Thickness() {
		return (EAttribute)pinholeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getReentrantWall() {
		return reentrantWallEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReentrantWall_Diameter() {
		return (EAttribute)reentrantWallEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReentrantWall_Depth() {
		return (EAttribute)reentrantWallEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getReentrantWall_ChamberDiameter() {
		return (EAttribute)reentrantWallEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAuxiliaryElectrode() {
		return auxiliaryElectrodeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAuxiliaryElectrode_Potential() {
		return (EAttribute)auxiliaryElectrodeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMesh() {
		return meshEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMesh_Potential() {
		return (EAttribute)meshEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMesh_Transparency() {
		return (EAttribute)meshEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAperture() {
		return apertureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAperture_Diameter() {
		return (EAttribute)apertureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAperture_DischargeCoefficient() {
		return (EAttribute)apertureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAperture_FoulingFraction() {
		return (EAttribute)apertureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getExitAperture() {
		return exitApertureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExitAperture_Position() {
		return (EAttribute)exitApertureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExitAperture_Azimuth() {
		return (EAttribute)exitApertureEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExitAperture_Passage() {
		return (EReference)exitApertureEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExitAperture_Insert() {
		return (EReference)exitApertureEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExitAperture_Hole() {
		return (EReference)exitApertureEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConicalHole() {
		return conicalHoleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConicalHole_SmallDiameter() {
		return (EAttribute)conicalHoleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConicalHole_LargeDiameter() {
		return (EAttribute)conicalHoleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConicalHole_Depth() {
		return (EAttribute)conicalHoleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConicalInsert() {
		return conicalInsertEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConicalInsert_BoreDiameter() {
		return (EAttribute)conicalInsertEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConicalInsert_HalfAngle() {
		return (EAttribute)conicalInsertEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConicalInsert_SmallDiameter() {
		return (EAttribute)conicalInsertEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConicalInsert_LargeDiameter() {
		return (EAttribute)conicalInsertEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConicalInsert_Material() {
		return (EAttribute)conicalInsertEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConicalInsert_Offset() {
		return (EAttribute)conicalInsertEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConicalInsert_Tilt() {
		return (EAttribute)conicalInsertEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConicalInsert_Protrusion() {
		return (EAttribute)conicalInsertEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConicalInsert_Insulated() {
		return (EAttribute)conicalInsertEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConicalInsert_InsulationResistance() {
		return (EAttribute)conicalInsertEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConicalInsert_Potential() {
		return (EAttribute)conicalInsertEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConicalInsert_Supply() {
		return (EReference)conicalInsertEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBlock() {
		return blockEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlock_Material() {
		return (EAttribute)blockEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBlock_Potential() {
		return (EAttribute)blockEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPassage() {
		return passageEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPassage_Diameter() {
		return (EAttribute)passageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPassage_Length() {
		return (EAttribute)passageEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPassage_TurnAngle() {
		return (EAttribute)passageEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPassage_RollAngle() {
		return (EAttribute)passageEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPassage_CornerRadius() {
		return (EAttribute)passageEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPassage_Upstream() {
		return (EReference)passageEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPassage_Throttles() {
		return (EReference)passageEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPassage_Baffles() {
		return (EReference)passageEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getThrottle() {
		return throttleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getThrottle_Position() {
		return (EAttribute)throttleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getThrottle_Length() {
		return (EAttribute)throttleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getThrottle_Diameter() {
		return (EAttribute)throttleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBaffle() {
		return baffleEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBaffle_Position() {
		return (EAttribute)baffleEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBaffle_Thickness() {
		return (EAttribute)baffleEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBaffle_Height() {
		return (EAttribute)baffleEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBaffle_Azimuth() {
		return (EAttribute)baffleEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPort() {
		return portEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPort_LineConductance() {
		return (EAttribute)portEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPort_Pump() {
		return (EReference)portEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPort_Diameter() {
		return (EAttribute)portEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getIonOpticalElement() {
		return ionOpticalElementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getLens() {
		return lensEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLens_Potential() {
		return (EAttribute)lensEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLens_Diameter() {
		return (EAttribute)lensEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getLens_Position() {
		return (EAttribute)lensEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getLens_Supply() {
		return (EReference)lensEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVacuumSystem() {
		return vacuumSystemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVacuumSystem_Chambers() {
		return (EReference)vacuumSystemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVacuumSystem_Connections() {
		return (EReference)vacuumSystemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVacuumSystem_Gauges() {
		return (EReference)vacuumSystemEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVacuumSystem_IsolationValve() {
		return (EReference)vacuumSystemEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVacuumSystem_VentValve() {
		return (EReference)vacuumSystemEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVacuumSystem_Backing() {
		return (EReference)vacuumSystemEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVacuumChamber() {
		return vacuumChamberEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVacuumChamber_Pressure() {
		return (EAttribute)vacuumChamberEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVacuumChamber_Volume() {
		return (EAttribute)vacuumChamberEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVacuumChamber_NormalPressureLimit() {
		return (EAttribute)vacuumChamberEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVacuumChamber_TripPressure() {
		return (EAttribute)vacuumChamberEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVacuumChamber_Outlet() {
		return (EReference)vacuumChamberEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVacuumChamber_Pumps() {
		return (EReference)vacuumChamberEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVacuumChamber_Ports() {
		return (EReference)vacuumChamberEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getConnection() {
		return connectionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConnection_From() {
		return (EReference)connectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getConnection_To() {
		return (EReference)connectionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getApertureConnection() {
		return apertureConnectionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApertureConnection_Diameter() {
		return (EAttribute)apertureConnectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getApertureConnection_DischargeCoefficient() {
		return (EAttribute)apertureConnectionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTubeConnection() {
		return tubeConnectionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTubeConnection_Diameter() {
		return (EAttribute)tubeConnectionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTubeConnection_Length() {
		return (EAttribute)tubeConnectionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPressureGauge() {
		return pressureGaugeEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPressureGauge_Kind() {
		return (EAttribute)pressureGaugeEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPressureGauge_Pressure() {
		return (EAttribute)pressureGaugeEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getPressureGauge_Chamber() {
		return (EReference)pressureGaugeEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getValve() {
		return valveEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVacuumPump() {
		return vacuumPumpEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVacuumPump_Kind() {
		return (EAttribute)vacuumPumpEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVacuumPump_Speed() {
		return (EAttribute)vacuumPumpEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVacuumPump_CriticalBackingPressure() {
		return (EAttribute)vacuumPumpEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVacuumPump_Backing() {
		return (EReference)vacuumPumpEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGasSystem() {
		return gasSystemEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGasSystem_ExhaustPressure() {
		return (EAttribute)gasSystemEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getGasSystem_Reservoirs() {
		return (EReference)gasSystemEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getGasReservoir() {
		return gasReservoirEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGasReservoir_Gas() {
		return (EAttribute)gasReservoirEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGasReservoir_OtherGas() {
		return (EAttribute)gasReservoirEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGasReservoir_MolarMass() {
		return (EAttribute)gasReservoirEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGasReservoir_HeatCapacityRatio() {
		return (EAttribute)gasReservoirEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGasReservoir_BreakdownStrength() {
		return (EAttribute)gasReservoirEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGasReservoir_Pressure() {
		return (EAttribute)gasReservoirEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGasReservoir_Purity() {
		return (EAttribute)gasReservoirEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGasReservoir_LowestPressure() {
		return (EAttribute)gasReservoirEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getGasReservoir_HighestPressure() {
		return (EAttribute)gasReservoirEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getVoltageSupply() {
		return voltageSupplyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVoltageSupply_MaxVoltage() {
		return (EAttribute)voltageSupplyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVoltageSupply_MaxCurrent() {
		return (EAttribute)voltageSupplyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVoltageSupply_RampRate() {
		return (EAttribute)voltageSupplyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getInterlock() {
		return interlockEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterlock_Condition() {
		return (EAttribute)interlockEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterlock_Threshold() {
		return (EAttribute)interlockEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterlock_Hardware() {
		return (EAttribute)interlockEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getInterlock_Enabled() {
		return (EAttribute)interlockEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getUserInterlock() {
		return userInterlockEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUserInterlock_Name() {
		return (EAttribute)userInterlockEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUserInterlock_Reading() {
		return (EAttribute)userInterlockEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUserInterlock_Low() {
		return (EAttribute)userInterlockEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUserInterlock_High() {
		return (EAttribute)userInterlockEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUserInterlock_Hysteresis() {
		return (EAttribute)userInterlockEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUserInterlock_SettleTime() {
		return (EAttribute)userInterlockEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUserInterlock_Blocks() {
		return (EAttribute)userInterlockEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUserInterlock_Trips() {
		return (EAttribute)userInterlockEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUserInterlock_Message() {
		return (EAttribute)userInterlockEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getUserInterlock_Enabled() {
		return (EAttribute)userInterlockEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAnalyser() {
		return analyserEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnalyser_LowestMz() {
		return (EAttribute)analyserEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAnalyser_HighestMz() {
		return (EAttribute)analyserEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAnalyser_Chamber() {
		return (EReference)analyserEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTandemMassFilter() {
		return tandemMassFilterEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTandemMassFilter_LinkLength() {
		return (EAttribute)tandemMassFilterEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTandemMassFilter_Sink() {
		return (EAttribute)tandemMassFilterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTandemMassFilter_ExitDiameter() {
		return (EAttribute)tandemMassFilterEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTandemMassFilter_Stages() {
		return (EReference)tandemMassFilterEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTandemMassFilter_Coupler() {
		return (EReference)tandemMassFilterEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTandemMassFilter_Scanner() {
		return (EReference)tandemMassFilterEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMassFilterStage() {
		return massFilterStageEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_PoleType() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_Length() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_FieldRadius() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_RodRadius() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_RodCount() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_RodProfile() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_RodMaterial() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_Mode() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_ResolutionMode() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_PeakWidth() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_Drive() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_DcSupplied() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_VoltageConvention() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_EntranceDiameter() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_RfFrequency() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_IonEnergy() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_DcRatio() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_MaxRfAmplitude() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_MaxDcVoltage() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_TiltAngle() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_TiltAzimuth() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_OffsetX() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_OffsetY() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_RfAmplitude() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(23);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_DcVoltage() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(24);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMassFilterStage_Chamber() {
		return (EReference)massFilterStageEClass.getEStructuralFeatures().get(25);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getRfCoupler() {
		return rfCouplerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRfCoupler_CouplingRatio() {
		return (EAttribute)rfCouplerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRfCoupler_Capacitance() {
		return (EAttribute)rfCouplerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getRfCoupler_Phase() {
		return (EAttribute)rfCouplerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRfCoupler_From() {
		return (EReference)rfCouplerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getRfCoupler_To() {
		return (EReference)rfCouplerEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScanner() {
		return scannerEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScanner_MaxSpeed() {
		return (EAttribute)scannerEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScanner_RatioMode() {
		return (EAttribute)scannerEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getScanner_Controlled() {
		return (EReference)scannerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDetector() {
		return detectorEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDetector_Kind() {
		return (EAttribute)detectorEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDetector_Voltage() {
		return (EAttribute)detectorEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDetector_DarkRate() {
		return (EAttribute)detectorEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDetector_DeadTime() {
		return (EAttribute)detectorEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDetector_MaxRate() {
		return (EAttribute)detectorEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDetector_CountRate() {
		return (EAttribute)detectorEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDetector_Gain() {
		return (EAttribute)detectorEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDetector_OffAxis() {
		return (EAttribute)detectorEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDetector_Chamber() {
		return (EReference)detectorEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getDeviceBinding() {
		return deviceBindingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceBinding_Part() {
		return (EAttribute)deviceBindingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getDeviceBinding_Driver() {
		return (EAttribute)deviceBindingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getDeviceBinding_Points() {
		return (EReference)deviceBindingEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getPointBinding() {
		return pointBindingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPointBinding_Device() {
		return (EAttribute)pointBindingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getPointBinding_Parameter() {
		return (EAttribute)pointBindingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getBeamOutput() {
		return beamOutputEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBeamOutput_Diameter() {
		return (EAttribute)beamOutputEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTolerances() {
		return tolerancesEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTolerances_AtmosphericDeviation() {
		return (EAttribute)tolerancesEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTolerances_LowestInterfacePressure() {
		return (EAttribute)tolerancesEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTolerances_HighestInterfacePressure() {
		return (EAttribute)tolerancesEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTolerances_SubstantialFraction() {
		return (EAttribute)tolerancesEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTolerances_Angle() {
		return (EAttribute)tolerancesEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTolerances_Slenderness() {
		return (EAttribute)tolerancesEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTolerances_ConeAngle() {
		return (EAttribute)tolerancesEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTolerances_InsertOffset() {
		return (EAttribute)tolerancesEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTolerances_InsertTilt() {
		return (EAttribute)tolerancesEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTolerances_InsulationResistance() {
		return (EAttribute)tolerancesEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTolerances_SmallBore() {
		return (EAttribute)tolerancesEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTolerances_PlugStress() {
		return (EAttribute)tolerancesEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTolerances_NearAtmospheric() {
		return (EAttribute)tolerancesEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTolerances_PinholeToFilter() {
		return (EAttribute)tolerancesEClass.getEStructuralFeatures().get(13);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTolerances_ApertureAgreement() {
		return (EAttribute)tolerancesEClass.getEStructuralFeatures().get(14);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTolerances_Plugging() {
		return (EAttribute)tolerancesEClass.getEStructuralFeatures().get(15);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTolerances_Overpressure() {
		return (EAttribute)tolerancesEClass.getEStructuralFeatures().get(16);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTolerances_SamePressure() {
		return (EAttribute)tolerancesEClass.getEStructuralFeatures().get(17);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTolerances_MzMargin() {
		return (EAttribute)tolerancesEClass.getEStructuralFeatures().get(18);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTolerances_Tracking() {
		return (EAttribute)tolerancesEClass.getEStructuralFeatures().get(19);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTolerances_AxisDistance() {
		return (EAttribute)tolerancesEClass.getEStructuralFeatures().get(20);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTolerances_NearEnd() {
		return (EAttribute)tolerancesEClass.getEStructuralFeatures().get(21);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTolerances_RatioSpread() {
		return (EAttribute)tolerancesEClass.getEStructuralFeatures().get(22);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPolarity() {
		return polarityEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getTipShape() {
		return tipShapeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPumpKind() {
		return pumpKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPoleType() {
		return poleTypeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDetectorKind() {
		return detectorKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getClaimVariant() {
		return claimVariantEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getIoniserKind() {
		return ioniserKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getDropletAim() {
		return dropletAimEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLiquidSupplyKind() {
		return liquidSupplyKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPressureMode() {
		return pressureModeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getInsulatorMaterial() {
		return insulatorMaterialEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getGasSpecies() {
		return gasSpeciesEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getLeakValveMode() {
		return leakValveModeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getGasTubeRoute() {
		return gasTubeRouteEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getChamberValveKind() {
		return chamberValveKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getVentTarget() {
		return ventTargetEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getHeaterMaterial() {
		return heaterMaterialEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getHeaterReturn() {
		return heaterReturnEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getAuxiliaryHeaterKind() {
		return auxiliaryHeaterKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getPinholeVariant() {
		return pinholeVariantEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getGaugeKind() {
		return gaugeKindEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStageMode() {
		return stageModeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getStageDrive() {
		return stageDriveEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRodProfile() {
		return rodProfileEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getResolutionMode() {
		return resolutionModeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getVoltageConvention() {
		return voltageConventionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getRatioMode() {
		return ratioModeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getIonSink() {
		return ionSinkEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getInterlockTarget() {
		return interlockTargetEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getInterlockCondition() {
		return interlockConditionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InstrumentFactory getInstrumentFactory() {
		return (InstrumentFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		massSpectrometerEClass = createEClass(MASS_SPECTROMETER);
		createEAttribute(massSpectrometerEClass, MASS_SPECTROMETER__NAME);
		createEAttribute(massSpectrometerEClass, MASS_SPECTROMETER__SERIAL_NUMBER);
		createEAttribute(massSpectrometerEClass, MASS_SPECTROMETER__ATMOSPHERIC_PRESSURE);
		createEAttribute(massSpectrometerEClass, MASS_SPECTROMETER__DECLARED_VARIANTS);
		createEReference(massSpectrometerEClass, MASS_SPECTROMETER__ION_SOURCE);
		createEReference(massSpectrometerEClass, MASS_SPECTROMETER__TRANSFER_OPTICS);
		createEReference(massSpectrometerEClass, MASS_SPECTROMETER__VACUUM_SYSTEM);
		createEReference(massSpectrometerEClass, MASS_SPECTROMETER__ANALYSER);
		createEReference(massSpectrometerEClass, MASS_SPECTROMETER__DETECTOR);
		createEReference(massSpectrometerEClass, MASS_SPECTROMETER__OUTPUT);
		createEReference(massSpectrometerEClass, MASS_SPECTROMETER__GAS_SYSTEM);
		createEReference(massSpectrometerEClass, MASS_SPECTROMETER__SUPPLIES);
		createEReference(massSpectrometerEClass, MASS_SPECTROMETER__INTERLOCKS);
		createEReference(massSpectrometerEClass, MASS_SPECTROMETER__USER_INTERLOCKS);
		createEReference(massSpectrometerEClass, MASS_SPECTROMETER__TOLERANCES);
		createEReference(massSpectrometerEClass, MASS_SPECTROMETER__BINDINGS);

		partEClass = createEClass(PART);
		createEAttribute(partEClass, PART__NAME);
		createEAttribute(partEClass, PART__SOURCE_NUMERAL);

		ionSourceEClass = createEClass(ION_SOURCE);
		createEAttribute(ionSourceEClass, ION_SOURCE__CONE_VOLTAGE);
		createEAttribute(ionSourceEClass, ION_SOURCE__CONE_GAS_FLOW);
		createEAttribute(ionSourceEClass, ION_SOURCE__BLOCK_TEMPERATURE);
		createEReference(ionSourceEClass, ION_SOURCE__IONISER);
		createEReference(ionSourceEClass, ION_SOURCE__LIQUID_SUPPLY);
		createEReference(ionSourceEClass, ION_SOURCE__INTERFACE);

		ioniserEClass = createEClass(IONISER);
		createEAttribute(ioniserEClass, IONISER__POLARITY);
		createEAttribute(ioniserEClass, IONISER__OPERATING_PRESSURE);

		capillaryIoniserEClass = createEClass(CAPILLARY_IONISER);
		createEAttribute(capillaryIoniserEClass, CAPILLARY_IONISER__CAPILLARY_VOLTAGE);
		createEAttribute(capillaryIoniserEClass, CAPILLARY_IONISER__HV_ON_CAPILLARY);
		createEAttribute(capillaryIoniserEClass, CAPILLARY_IONISER__CAPILLARY_CURRENT);
		createEReference(capillaryIoniserEClass, CAPILLARY_IONISER__CAPILLARY);

		electrosprayIoniserEClass = createEClass(ELECTROSPRAY_IONISER);
		createEAttribute(electrosprayIoniserEClass, ELECTROSPRAY_IONISER__DESOLVATION_TEMPERATURE);
		createEAttribute(electrosprayIoniserEClass, ELECTROSPRAY_IONISER__DESOLVATION_GAS_FLOW);

		coronaIoniserEClass = createEClass(CORONA_IONISER);
		createEAttribute(coronaIoniserEClass, CORONA_IONISER__CORONA_VOLTAGE);
		createEAttribute(coronaIoniserEClass, CORONA_IONISER__CORONA_CURRENT);
		createEReference(coronaIoniserEClass, CORONA_IONISER__CORONA);

		coronaNeedleEClass = createEClass(CORONA_NEEDLE);
		createEAttribute(coronaNeedleEClass, CORONA_NEEDLE__RADIUS);
		createEAttribute(coronaNeedleEClass, CORONA_NEEDLE__DISTANCE);

		apciIoniserEClass = createEClass(APCI_IONISER);
		createEAttribute(apciIoniserEClass, APCI_IONISER__DESOLVATION_TEMPERATURE);
		createEAttribute(apciIoniserEClass, APCI_IONISER__DESOLVATION_GAS_FLOW);

		multimodeIoniserEClass = createEClass(MULTIMODE_IONISER);

		otherIoniserEClass = createEClass(OTHER_IONISER);
		createEAttribute(otherIoniserEClass, OTHER_IONISER__KIND);

		smallChamberElectrosprayIoniserEClass = createEClass(SMALL_CHAMBER_ELECTROSPRAY_IONISER);
		createEReference(smallChamberElectrosprayIoniserEClass, SMALL_CHAMBER_ELECTROSPRAY_IONISER__CHAMBER);
		createEReference(smallChamberElectrosprayIoniserEClass, SMALL_CHAMBER_ELECTROSPRAY_IONISER__ELECTRON_SOURCE);

		smallChamberEClass = createEClass(SMALL_CHAMBER);
		createEAttribute(smallChamberEClass, SMALL_CHAMBER__VOLUME);
		createEAttribute(smallChamberEClass, SMALL_CHAMBER__INNER_DIAMETER);
		createEAttribute(smallChamberEClass, SMALL_CHAMBER__LENGTH);
		createEAttribute(smallChamberEClass, SMALL_CHAMBER__WALL_POTENTIAL);
		createEAttribute(smallChamberEClass, SMALL_CHAMBER__GROUNDING_OVERRIDE);
		createEAttribute(smallChamberEClass, SMALL_CHAMBER__RATED_PRESSURE);
		createEAttribute(smallChamberEClass, SMALL_CHAMBER__PRESSURE_MODE);
		createEAttribute(smallChamberEClass, SMALL_CHAMBER__PRESSURE_SETPOINT);
		createEAttribute(smallChamberEClass, SMALL_CHAMBER__PRESSURE);
		createEReference(smallChamberEClass, SMALL_CHAMBER__PLUG);
		createEReference(smallChamberEClass, SMALL_CHAMBER__INNER_CYLINDER);
		createEReference(smallChamberEClass, SMALL_CHAMBER__GAS_INLET);
		createEReference(smallChamberEClass, SMALL_CHAMBER__RELIEF_VALVE);
		createEReference(smallChamberEClass, SMALL_CHAMBER__HEATER);
		createEReference(smallChamberEClass, SMALL_CHAMBER__OTHER_HEATERS);

		insulatingPlugEClass = createEClass(INSULATING_PLUG);
		createEAttribute(insulatingPlugEClass, INSULATING_PLUG__MATERIAL);
		createEAttribute(insulatingPlugEClass, INSULATING_PLUG__THICKNESS);
		createEAttribute(insulatingPlugEClass, INSULATING_PLUG__DIELECTRIC_STRENGTH);
		createEAttribute(insulatingPlugEClass, INSULATING_PLUG__MAX_TEMPERATURE);

		hollowCylinderEClass = createEClass(HOLLOW_CYLINDER);
		createEAttribute(hollowCylinderEClass, HOLLOW_CYLINDER__INNER_DIAMETER);
		createEAttribute(hollowCylinderEClass, HOLLOW_CYLINDER__OUTER_DIAMETER);
		createEAttribute(hollowCylinderEClass, HOLLOW_CYLINDER__LENGTH);
		createEAttribute(hollowCylinderEClass, HOLLOW_CYLINDER__POTENTIAL);

		gasInletEClass = createEClass(GAS_INLET);
		createEAttribute(gasInletEClass, GAS_INLET__MODE);
		createEAttribute(gasInletEClass, GAS_INLET__SET_FLOW);
		createEAttribute(gasInletEClass, GAS_INLET__FLOW);
		createEAttribute(gasInletEClass, GAS_INLET__MAX_FLOW);
		createEAttribute(gasInletEClass, GAS_INLET__ROUTE);
		createEAttribute(gasInletEClass, GAS_INLET__INSULATING_TUBE);
		createEAttribute(gasInletEClass, GAS_INLET__TUBE_DISTANCE);
		createEReference(gasInletEClass, GAS_INLET__RESERVOIR);

		chamberValveEClass = createEClass(CHAMBER_VALVE);
		createEAttribute(chamberValveEClass, CHAMBER_VALVE__KIND);
		createEAttribute(chamberValveEClass, CHAMBER_VALVE__SET_PRESSURE);
		createEAttribute(chamberValveEClass, CHAMBER_VALVE__OUTLET);

		heaterEClass = createEClass(HEATER);
		createEAttribute(heaterEClass, HEATER__TEMPERATURE);
		createEAttribute(heaterEClass, HEATER__MAX_TEMPERATURE);
		createEAttribute(heaterEClass, HEATER__POWER);
		createEAttribute(heaterEClass, HEATER__TIME_CONSTANT);

		heaterCoilEClass = createEClass(HEATER_COIL);
		createEAttribute(heaterCoilEClass, HEATER_COIL__MATERIAL);
		createEAttribute(heaterCoilEClass, HEATER_COIL__MEAN_DIAMETER);
		createEAttribute(heaterCoilEClass, HEATER_COIL__RESISTANCE);
		createEAttribute(heaterCoilEClass, HEATER_COIL__SUPPLY_VOLTAGE);
		createEAttribute(heaterCoilEClass, HEATER_COIL__MAX_CURRENT);
		createEAttribute(heaterCoilEClass, HEATER_COIL__RETURN_CONTACT);
		createEAttribute(heaterCoilEClass, HEATER_COIL__FEEDTHROUGH_CURRENT);
		createEAttribute(heaterCoilEClass, HEATER_COIL__FEEDTHROUGH_VOLTAGE);

		auxiliaryHeaterEClass = createEClass(AUXILIARY_HEATER);
		createEAttribute(auxiliaryHeaterEClass, AUXILIARY_HEATER__KIND);

		electronSourceEClass = createEClass(ELECTRON_SOURCE);
		createEAttribute(electronSourceEClass, ELECTRON_SOURCE__ENABLED);
		createEAttribute(electronSourceEClass, ELECTRON_SOURCE__EMISSION);
		createEAttribute(electronSourceEClass, ELECTRON_SOURCE__ELECTRON_ENERGY);
		createEAttribute(electronSourceEClass, ELECTRON_SOURCE__FILAMENT_CURRENT);
		createEAttribute(electronSourceEClass, ELECTRON_SOURCE__PAIR_RATE);

		capillaryEClass = createEClass(CAPILLARY);
		createEAttribute(capillaryEClass, CAPILLARY__BORE);
		createEAttribute(capillaryEClass, CAPILLARY__OUTER_DIAMETER);
		createEAttribute(capillaryEClass, CAPILLARY__LENGTH);
		createEAttribute(capillaryEClass, CAPILLARY__MATERIAL);
		createEAttribute(capillaryEClass, CAPILLARY__TIP);
		createEAttribute(capillaryEClass, CAPILLARY__TIP_DISTANCE);
		createEAttribute(capillaryEClass, CAPILLARY__OFF_AXIS);
		createEAttribute(capillaryEClass, CAPILLARY__AIM);
		createEReference(capillaryEClass, CAPILLARY__SUPPLY);

		liquidSupplyEClass = createEClass(LIQUID_SUPPLY);
		createEAttribute(liquidSupplyEClass, LIQUID_SUPPLY__FLOW);
		createEAttribute(liquidSupplyEClass, LIQUID_SUPPLY__SOLVENT);
		createEAttribute(liquidSupplyEClass, LIQUID_SUPPLY__KIND);
		createEAttribute(liquidSupplyEClass, LIQUID_SUPPLY__LEVEL);
		createEAttribute(liquidSupplyEClass, LIQUID_SUPPLY__MAX_PRESSURE);
		createEReference(liquidSupplyEClass, LIQUID_SUPPLY__SAMPLE);

		sampleEClass = createEClass(SAMPLE);
		createEAttribute(sampleEClass, SAMPLE__NAME);
		createEReference(sampleEClass, SAMPLE__COMPONENTS);
		createEReference(sampleEClass, SAMPLE__BEAM);

		sampleComponentEClass = createEClass(SAMPLE_COMPONENT);
		createEAttribute(sampleComponentEClass, SAMPLE_COMPONENT__NAME);
		createEAttribute(sampleComponentEClass, SAMPLE_COMPONENT__FORMULA);
		createEAttribute(sampleComponentEClass, SAMPLE_COMPONENT__ADDUCT);
		createEAttribute(sampleComponentEClass, SAMPLE_COMPONENT__CHARGE);
		createEAttribute(sampleComponentEClass, SAMPLE_COMPONENT__CONCENTRATION);
		createEAttribute(sampleComponentEClass, SAMPLE_COMPONENT__RESPONSE);

		beamSpeciesEClass = createEClass(BEAM_SPECIES);
		createEAttribute(beamSpeciesEClass, BEAM_SPECIES__NAME);
		createEAttribute(beamSpeciesEClass, BEAM_SPECIES__MZ);
		createEAttribute(beamSpeciesEClass, BEAM_SPECIES__CHARGE);
		createEAttribute(beamSpeciesEClass, BEAM_SPECIES__RATE);

		interfaceEClass = createEClass(INTERFACE);
		createEAttribute(interfaceEClass, INTERFACE__PRESSURE);
		createEReference(interfaceEClass, INTERFACE__CHAMBER);

		bentInterfaceChamberEClass = createEClass(BENT_INTERFACE_CHAMBER);
		createEReference(bentInterfaceChamberEClass, BENT_INTERFACE_CHAMBER__ENTRANCE);
		createEReference(bentInterfaceChamberEClass, BENT_INTERFACE_CHAMBER__EXIT);
		createEReference(bentInterfaceChamberEClass, BENT_INTERFACE_CHAMBER__EXHAUST);
		createEReference(bentInterfaceChamberEClass, BENT_INTERFACE_CHAMBER__PASSAGES);
		createEReference(bentInterfaceChamberEClass, BENT_INTERFACE_CHAMBER__BLOCK);

		pinholeInterfaceEClass = createEClass(PINHOLE_INTERFACE);
		createEAttribute(pinholeInterfaceEClass, PINHOLE_INTERFACE__VARIANT);
		createEAttribute(pinholeInterfaceEClass, PINHOLE_INTERFACE__FILTER_DISTANCE);
		createEReference(pinholeInterfaceEClass, PINHOLE_INTERFACE__PINHOLE);
		createEReference(pinholeInterfaceEClass, PINHOLE_INTERFACE__REENTRANT_WALL);
		createEReference(pinholeInterfaceEClass, PINHOLE_INTERFACE__AUXILIARY_ELECTRODE);
		createEReference(pinholeInterfaceEClass, PINHOLE_INTERFACE__MESH);
		createEReference(pinholeInterfaceEClass, PINHOLE_INTERFACE__ELECTRON_SOURCES);

		pinholeEClass = createEClass(PINHOLE);
		createEAttribute(pinholeEClass, PINHOLE__THICKNESS);

		reentrantWallEClass = createEClass(REENTRANT_WALL);
		createEAttribute(reentrantWallEClass, REENTRANT_WALL__DIAMETER);
		createEAttribute(reentrantWallEClass, REENTRANT_WALL__DEPTH);
		createEAttribute(reentrantWallEClass, REENTRANT_WALL__CHAMBER_DIAMETER);

		auxiliaryElectrodeEClass = createEClass(AUXILIARY_ELECTRODE);
		createEAttribute(auxiliaryElectrodeEClass, AUXILIARY_ELECTRODE__POTENTIAL);

		meshEClass = createEClass(MESH);
		createEAttribute(meshEClass, MESH__POTENTIAL);
		createEAttribute(meshEClass, MESH__TRANSPARENCY);

		apertureEClass = createEClass(APERTURE);
		createEAttribute(apertureEClass, APERTURE__DIAMETER);
		createEAttribute(apertureEClass, APERTURE__DISCHARGE_COEFFICIENT);
		createEAttribute(apertureEClass, APERTURE__FOULING_FRACTION);

		exitApertureEClass = createEClass(EXIT_APERTURE);
		createEAttribute(exitApertureEClass, EXIT_APERTURE__POSITION);
		createEAttribute(exitApertureEClass, EXIT_APERTURE__AZIMUTH);
		createEReference(exitApertureEClass, EXIT_APERTURE__PASSAGE);
		createEReference(exitApertureEClass, EXIT_APERTURE__INSERT);
		createEReference(exitApertureEClass, EXIT_APERTURE__HOLE);

		conicalHoleEClass = createEClass(CONICAL_HOLE);
		createEAttribute(conicalHoleEClass, CONICAL_HOLE__SMALL_DIAMETER);
		createEAttribute(conicalHoleEClass, CONICAL_HOLE__LARGE_DIAMETER);
		createEAttribute(conicalHoleEClass, CONICAL_HOLE__DEPTH);

		conicalInsertEClass = createEClass(CONICAL_INSERT);
		createEAttribute(conicalInsertEClass, CONICAL_INSERT__BORE_DIAMETER);
		createEAttribute(conicalInsertEClass, CONICAL_INSERT__HALF_ANGLE);
		createEAttribute(conicalInsertEClass, CONICAL_INSERT__SMALL_DIAMETER);
		createEAttribute(conicalInsertEClass, CONICAL_INSERT__LARGE_DIAMETER);
		createEAttribute(conicalInsertEClass, CONICAL_INSERT__MATERIAL);
		createEAttribute(conicalInsertEClass, CONICAL_INSERT__OFFSET);
		createEAttribute(conicalInsertEClass, CONICAL_INSERT__TILT);
		createEAttribute(conicalInsertEClass, CONICAL_INSERT__PROTRUSION);
		createEAttribute(conicalInsertEClass, CONICAL_INSERT__INSULATED);
		createEAttribute(conicalInsertEClass, CONICAL_INSERT__INSULATION_RESISTANCE);
		createEAttribute(conicalInsertEClass, CONICAL_INSERT__POTENTIAL);
		createEReference(conicalInsertEClass, CONICAL_INSERT__SUPPLY);

		blockEClass = createEClass(BLOCK);
		createEAttribute(blockEClass, BLOCK__MATERIAL);
		createEAttribute(blockEClass, BLOCK__POTENTIAL);

		passageEClass = createEClass(PASSAGE);
		createEAttribute(passageEClass, PASSAGE__DIAMETER);
		createEAttribute(passageEClass, PASSAGE__LENGTH);
		createEAttribute(passageEClass, PASSAGE__TURN_ANGLE);
		createEAttribute(passageEClass, PASSAGE__ROLL_ANGLE);
		createEAttribute(passageEClass, PASSAGE__CORNER_RADIUS);
		createEReference(passageEClass, PASSAGE__UPSTREAM);
		createEReference(passageEClass, PASSAGE__THROTTLES);
		createEReference(passageEClass, PASSAGE__BAFFLES);

		throttleEClass = createEClass(THROTTLE);
		createEAttribute(throttleEClass, THROTTLE__POSITION);
		createEAttribute(throttleEClass, THROTTLE__LENGTH);
		createEAttribute(throttleEClass, THROTTLE__DIAMETER);

		baffleEClass = createEClass(BAFFLE);
		createEAttribute(baffleEClass, BAFFLE__POSITION);
		createEAttribute(baffleEClass, BAFFLE__THICKNESS);
		createEAttribute(baffleEClass, BAFFLE__HEIGHT);
		createEAttribute(baffleEClass, BAFFLE__AZIMUTH);

		portEClass = createEClass(PORT);
		createEAttribute(portEClass, PORT__LINE_CONDUCTANCE);
		createEReference(portEClass, PORT__PUMP);
		createEAttribute(portEClass, PORT__DIAMETER);

		ionOpticalElementEClass = createEClass(ION_OPTICAL_ELEMENT);

		lensEClass = createEClass(LENS);
		createEAttribute(lensEClass, LENS__POTENTIAL);
		createEAttribute(lensEClass, LENS__DIAMETER);
		createEAttribute(lensEClass, LENS__POSITION);
		createEReference(lensEClass, LENS__SUPPLY);

		vacuumSystemEClass = createEClass(VACUUM_SYSTEM);
		createEReference(vacuumSystemEClass, VACUUM_SYSTEM__CHAMBERS);
		createEReference(vacuumSystemEClass, VACUUM_SYSTEM__CONNECTIONS);
		createEReference(vacuumSystemEClass, VACUUM_SYSTEM__GAUGES);
		createEReference(vacuumSystemEClass, VACUUM_SYSTEM__ISOLATION_VALVE);
		createEReference(vacuumSystemEClass, VACUUM_SYSTEM__VENT_VALVE);
		createEReference(vacuumSystemEClass, VACUUM_SYSTEM__BACKING);

		vacuumChamberEClass = createEClass(VACUUM_CHAMBER);
		createEAttribute(vacuumChamberEClass, VACUUM_CHAMBER__PRESSURE);
		createEAttribute(vacuumChamberEClass, VACUUM_CHAMBER__VOLUME);
		createEAttribute(vacuumChamberEClass, VACUUM_CHAMBER__NORMAL_PRESSURE_LIMIT);
		createEAttribute(vacuumChamberEClass, VACUUM_CHAMBER__TRIP_PRESSURE);
		createEReference(vacuumChamberEClass, VACUUM_CHAMBER__OUTLET);
		createEReference(vacuumChamberEClass, VACUUM_CHAMBER__PUMPS);
		createEReference(vacuumChamberEClass, VACUUM_CHAMBER__PORTS);

		connectionEClass = createEClass(CONNECTION);
		createEReference(connectionEClass, CONNECTION__FROM);
		createEReference(connectionEClass, CONNECTION__TO);

		apertureConnectionEClass = createEClass(APERTURE_CONNECTION);
		createEAttribute(apertureConnectionEClass, APERTURE_CONNECTION__DIAMETER);
		createEAttribute(apertureConnectionEClass, APERTURE_CONNECTION__DISCHARGE_COEFFICIENT);

		tubeConnectionEClass = createEClass(TUBE_CONNECTION);
		createEAttribute(tubeConnectionEClass, TUBE_CONNECTION__DIAMETER);
		createEAttribute(tubeConnectionEClass, TUBE_CONNECTION__LENGTH);

		pressureGaugeEClass = createEClass(PRESSURE_GAUGE);
		createEAttribute(pressureGaugeEClass, PRESSURE_GAUGE__KIND);
		createEAttribute(pressureGaugeEClass, PRESSURE_GAUGE__PRESSURE);
		createEReference(pressureGaugeEClass, PRESSURE_GAUGE__CHAMBER);

		valveEClass = createEClass(VALVE);

		vacuumPumpEClass = createEClass(VACUUM_PUMP);
		createEAttribute(vacuumPumpEClass, VACUUM_PUMP__KIND);
		createEAttribute(vacuumPumpEClass, VACUUM_PUMP__SPEED);
		createEAttribute(vacuumPumpEClass, VACUUM_PUMP__CRITICAL_BACKING_PRESSURE);
		createEReference(vacuumPumpEClass, VACUUM_PUMP__BACKING);

		gasSystemEClass = createEClass(GAS_SYSTEM);
		createEAttribute(gasSystemEClass, GAS_SYSTEM__EXHAUST_PRESSURE);
		createEReference(gasSystemEClass, GAS_SYSTEM__RESERVOIRS);

		gasReservoirEClass = createEClass(GAS_RESERVOIR);
		createEAttribute(gasReservoirEClass, GAS_RESERVOIR__GAS);
		createEAttribute(gasReservoirEClass, GAS_RESERVOIR__OTHER_GAS);
		createEAttribute(gasReservoirEClass, GAS_RESERVOIR__MOLAR_MASS);
		createEAttribute(gasReservoirEClass, GAS_RESERVOIR__HEAT_CAPACITY_RATIO);
		createEAttribute(gasReservoirEClass, GAS_RESERVOIR__BREAKDOWN_STRENGTH);
		createEAttribute(gasReservoirEClass, GAS_RESERVOIR__PRESSURE);
		createEAttribute(gasReservoirEClass, GAS_RESERVOIR__PURITY);
		createEAttribute(gasReservoirEClass, GAS_RESERVOIR__LOWEST_PRESSURE);
		createEAttribute(gasReservoirEClass, GAS_RESERVOIR__HIGHEST_PRESSURE);

		voltageSupplyEClass = createEClass(VOLTAGE_SUPPLY);
		createEAttribute(voltageSupplyEClass, VOLTAGE_SUPPLY__MAX_VOLTAGE);
		createEAttribute(voltageSupplyEClass, VOLTAGE_SUPPLY__MAX_CURRENT);
		createEAttribute(voltageSupplyEClass, VOLTAGE_SUPPLY__RAMP_RATE);

		interlockEClass = createEClass(INTERLOCK);
		createEAttribute(interlockEClass, INTERLOCK__CONDITION);
		createEAttribute(interlockEClass, INTERLOCK__THRESHOLD);
		createEAttribute(interlockEClass, INTERLOCK__HARDWARE);
		createEAttribute(interlockEClass, INTERLOCK__ENABLED);

		userInterlockEClass = createEClass(USER_INTERLOCK);
		createEAttribute(userInterlockEClass, USER_INTERLOCK__NAME);
		createEAttribute(userInterlockEClass, USER_INTERLOCK__READING);
		createEAttribute(userInterlockEClass, USER_INTERLOCK__LOW);
		createEAttribute(userInterlockEClass, USER_INTERLOCK__HIGH);
		createEAttribute(userInterlockEClass, USER_INTERLOCK__HYSTERESIS);
		createEAttribute(userInterlockEClass, USER_INTERLOCK__SETTLE_TIME);
		createEAttribute(userInterlockEClass, USER_INTERLOCK__BLOCKS);
		createEAttribute(userInterlockEClass, USER_INTERLOCK__TRIPS);
		createEAttribute(userInterlockEClass, USER_INTERLOCK__MESSAGE);
		createEAttribute(userInterlockEClass, USER_INTERLOCK__ENABLED);

		analyserEClass = createEClass(ANALYSER);
		createEAttribute(analyserEClass, ANALYSER__LOWEST_MZ);
		createEAttribute(analyserEClass, ANALYSER__HIGHEST_MZ);
		createEReference(analyserEClass, ANALYSER__CHAMBER);

		tandemMassFilterEClass = createEClass(TANDEM_MASS_FILTER);
		createEAttribute(tandemMassFilterEClass, TANDEM_MASS_FILTER__LINK_LENGTH);
		createEAttribute(tandemMassFilterEClass, TANDEM_MASS_FILTER__SINK);
		createEAttribute(tandemMassFilterEClass, TANDEM_MASS_FILTER__EXIT_DIAMETER);
		createEReference(tandemMassFilterEClass, TANDEM_MASS_FILTER__STAGES);
		createEReference(tandemMassFilterEClass, TANDEM_MASS_FILTER__COUPLER);
		createEReference(tandemMassFilterEClass, TANDEM_MASS_FILTER__SCANNER);

		massFilterStageEClass = createEClass(MASS_FILTER_STAGE);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__POLE_TYPE);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__LENGTH);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__FIELD_RADIUS);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__ROD_RADIUS);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__ROD_COUNT);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__ROD_PROFILE);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__ROD_MATERIAL);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__MODE);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__RESOLUTION_MODE);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__PEAK_WIDTH);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__DRIVE);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__DC_SUPPLIED);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__VOLTAGE_CONVENTION);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__ENTRANCE_DIAMETER);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__RF_FREQUENCY);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__ION_ENERGY);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__DC_RATIO);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__MAX_RF_AMPLITUDE);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__MAX_DC_VOLTAGE);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__TILT_ANGLE);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__TILT_AZIMUTH);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__OFFSET_X);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__OFFSET_Y);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__RF_AMPLITUDE);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__DC_VOLTAGE);
		createEReference(massFilterStageEClass, MASS_FILTER_STAGE__CHAMBER);

		rfCouplerEClass = createEClass(RF_COUPLER);
		createEAttribute(rfCouplerEClass, RF_COUPLER__COUPLING_RATIO);
		createEAttribute(rfCouplerEClass, RF_COUPLER__CAPACITANCE);
		createEAttribute(rfCouplerEClass, RF_COUPLER__PHASE);
		createEReference(rfCouplerEClass, RF_COUPLER__FROM);
		createEReference(rfCouplerEClass, RF_COUPLER__TO);

		scannerEClass = createEClass(SCANNER);
		createEAttribute(scannerEClass, SCANNER__MAX_SPEED);
		createEAttribute(scannerEClass, SCANNER__RATIO_MODE);
		createEReference(scannerEClass, SCANNER__CONTROLLED);

		detectorEClass = createEClass(DETECTOR);
		createEAttribute(detectorEClass, DETECTOR__KIND);
		createEAttribute(detectorEClass, DETECTOR__VOLTAGE);
		createEAttribute(detectorEClass, DETECTOR__DARK_RATE);
		createEAttribute(detectorEClass, DETECTOR__DEAD_TIME);
		createEAttribute(detectorEClass, DETECTOR__MAX_RATE);
		createEAttribute(detectorEClass, DETECTOR__COUNT_RATE);
		createEAttribute(detectorEClass, DETECTOR__GAIN);
		createEAttribute(detectorEClass, DETECTOR__OFF_AXIS);
		createEReference(detectorEClass, DETECTOR__CHAMBER);

		deviceBindingEClass = createEClass(DEVICE_BINDING);
		createEAttribute(deviceBindingEClass, DEVICE_BINDING__PART);
		createEAttribute(deviceBindingEClass, DEVICE_BINDING__DRIVER);
		createEReference(deviceBindingEClass, DEVICE_BINDING__POINTS);

		pointBindingEClass = createEClass(POINT_BINDING);
		createEAttribute(pointBindingEClass, POINT_BINDING__DEVICE);
		createEAttribute(pointBindingEClass, POINT_BINDING__PARAMETER);

		beamOutputEClass = createEClass(BEAM_OUTPUT);
		createEAttribute(beamOutputEClass, BEAM_OUTPUT__DIAMETER);

		tolerancesEClass = createEClass(TOLERANCES);
		createEAttribute(tolerancesEClass, TOLERANCES__ATMOSPHERIC_DEVIATION);
		createEAttribute(tolerancesEClass, TOLERANCES__LOWEST_INTERFACE_PRESSURE);
		createEAttribute(tolerancesEClass, TOLERANCES__HIGHEST_INTERFACE_PRESSURE);
		createEAttribute(tolerancesEClass, TOLERANCES__SUBSTANTIAL_FRACTION);
		createEAttribute(tolerancesEClass, TOLERANCES__ANGLE);
		createEAttribute(tolerancesEClass, TOLERANCES__SLENDERNESS);
		createEAttribute(tolerancesEClass, TOLERANCES__CONE_ANGLE);
		createEAttribute(tolerancesEClass, TOLERANCES__INSERT_OFFSET);
		createEAttribute(tolerancesEClass, TOLERANCES__INSERT_TILT);
		createEAttribute(tolerancesEClass, TOLERANCES__INSULATION_RESISTANCE);
		createEAttribute(tolerancesEClass, TOLERANCES__SMALL_BORE);
		createEAttribute(tolerancesEClass, TOLERANCES__PLUG_STRESS);
		createEAttribute(tolerancesEClass, TOLERANCES__NEAR_ATMOSPHERIC);
		createEAttribute(tolerancesEClass, TOLERANCES__PINHOLE_TO_FILTER);
		createEAttribute(tolerancesEClass, TOLERANCES__APERTURE_AGREEMENT);
		createEAttribute(tolerancesEClass, TOLERANCES__PLUGGING);
		createEAttribute(tolerancesEClass, TOLERANCES__OVERPRESSURE);
		createEAttribute(tolerancesEClass, TOLERANCES__SAME_PRESSURE);
		createEAttribute(tolerancesEClass, TOLERANCES__MZ_MARGIN);
		createEAttribute(tolerancesEClass, TOLERANCES__TRACKING);
		createEAttribute(tolerancesEClass, TOLERANCES__AXIS_DISTANCE);
		createEAttribute(tolerancesEClass, TOLERANCES__NEAR_END);
		createEAttribute(tolerancesEClass, TOLERANCES__RATIO_SPREAD);

		// Create enums
		polarityEEnum = createEEnum(POLARITY);
		tipShapeEEnum = createEEnum(TIP_SHAPE);
		pumpKindEEnum = createEEnum(PUMP_KIND);
		poleTypeEEnum = createEEnum(POLE_TYPE);
		detectorKindEEnum = createEEnum(DETECTOR_KIND);
		claimVariantEEnum = createEEnum(CLAIM_VARIANT);
		ioniserKindEEnum = createEEnum(IONISER_KIND);
		dropletAimEEnum = createEEnum(DROPLET_AIM);
		liquidSupplyKindEEnum = createEEnum(LIQUID_SUPPLY_KIND);
		pressureModeEEnum = createEEnum(PRESSURE_MODE);
		insulatorMaterialEEnum = createEEnum(INSULATOR_MATERIAL);
		gasSpeciesEEnum = createEEnum(GAS_SPECIES);
		leakValveModeEEnum = createEEnum(LEAK_VALVE_MODE);
		gasTubeRouteEEnum = createEEnum(GAS_TUBE_ROUTE);
		chamberValveKindEEnum = createEEnum(CHAMBER_VALVE_KIND);
		ventTargetEEnum = createEEnum(VENT_TARGET);
		heaterMaterialEEnum = createEEnum(HEATER_MATERIAL);
		heaterReturnEEnum = createEEnum(HEATER_RETURN);
		auxiliaryHeaterKindEEnum = createEEnum(AUXILIARY_HEATER_KIND);
		pinholeVariantEEnum = createEEnum(PINHOLE_VARIANT);
		gaugeKindEEnum = createEEnum(GAUGE_KIND);
		stageModeEEnum = createEEnum(STAGE_MODE);
		stageDriveEEnum = createEEnum(STAGE_DRIVE);
		rodProfileEEnum = createEEnum(ROD_PROFILE);
		resolutionModeEEnum = createEEnum(RESOLUTION_MODE);
		voltageConventionEEnum = createEEnum(VOLTAGE_CONVENTION);
		ratioModeEEnum = createEEnum(RATIO_MODE);
		ionSinkEEnum = createEEnum(ION_SINK);
		interlockTargetEEnum = createEEnum(INTERLOCK_TARGET);
		interlockConditionEEnum = createEEnum(INTERLOCK_CONDITION);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		ionSourceEClass.getESuperTypes().add(this.getPart());
		ioniserEClass.getESuperTypes().add(this.getPart());
		capillaryIoniserEClass.getESuperTypes().add(this.getIoniser());
		electrosprayIoniserEClass.getESuperTypes().add(this.getCapillaryIoniser());
		coronaIoniserEClass.getESuperTypes().add(this.getIoniser());
		coronaNeedleEClass.getESuperTypes().add(this.getPart());
		apciIoniserEClass.getESuperTypes().add(this.getCoronaIoniser());
		multimodeIoniserEClass.getESuperTypes().add(this.getElectrosprayIoniser());
		multimodeIoniserEClass.getESuperTypes().add(this.getCoronaIoniser());
		otherIoniserEClass.getESuperTypes().add(this.getIoniser());
		smallChamberElectrosprayIoniserEClass.getESuperTypes().add(this.getCapillaryIoniser());
		smallChamberEClass.getESuperTypes().add(this.getPart());
		insulatingPlugEClass.getESuperTypes().add(this.getPart());
		hollowCylinderEClass.getESuperTypes().add(this.getPart());
		gasInletEClass.getESuperTypes().add(this.getPart());
		chamberValveEClass.getESuperTypes().add(this.getPart());
		heaterEClass.getESuperTypes().add(this.getPart());
		heaterCoilEClass.getESuperTypes().add(this.getHeater());
		auxiliaryHeaterEClass.getESuperTypes().add(this.getHeater());
		electronSourceEClass.getESuperTypes().add(this.getPart());
		capillaryEClass.getESuperTypes().add(this.getPart());
		liquidSupplyEClass.getESuperTypes().add(this.getPart());
		interfaceEClass.getESuperTypes().add(this.getPart());
		bentInterfaceChamberEClass.getESuperTypes().add(this.getInterface());
		pinholeInterfaceEClass.getESuperTypes().add(this.getInterface());
		pinholeEClass.getESuperTypes().add(this.getAperture());
		reentrantWallEClass.getESuperTypes().add(this.getPart());
		auxiliaryElectrodeEClass.getESuperTypes().add(this.getPart());
		meshEClass.getESuperTypes().add(this.getPart());
		apertureEClass.getESuperTypes().add(this.getPart());
		exitApertureEClass.getESuperTypes().add(this.getAperture());
		conicalHoleEClass.getESuperTypes().add(this.getPart());
		conicalInsertEClass.getESuperTypes().add(this.getPart());
		blockEClass.getESuperTypes().add(this.getPart());
		passageEClass.getESuperTypes().add(this.getPart());
		throttleEClass.getESuperTypes().add(this.getPart());
		baffleEClass.getESuperTypes().add(this.getPart());
		portEClass.getESuperTypes().add(this.getPart());
		ionOpticalElementEClass.getESuperTypes().add(this.getPart());
		lensEClass.getESuperTypes().add(this.getIonOpticalElement());
		vacuumSystemEClass.getESuperTypes().add(this.getPart());
		vacuumChamberEClass.getESuperTypes().add(this.getPart());
		connectionEClass.getESuperTypes().add(this.getPart());
		apertureConnectionEClass.getESuperTypes().add(this.getConnection());
		tubeConnectionEClass.getESuperTypes().add(this.getConnection());
		pressureGaugeEClass.getESuperTypes().add(this.getPart());
		valveEClass.getESuperTypes().add(this.getPart());
		vacuumPumpEClass.getESuperTypes().add(this.getPart());
		gasSystemEClass.getESuperTypes().add(this.getPart());
		gasReservoirEClass.getESuperTypes().add(this.getPart());
		voltageSupplyEClass.getESuperTypes().add(this.getPart());
		interlockEClass.getESuperTypes().add(this.getPart());
		analyserEClass.getESuperTypes().add(this.getPart());
		tandemMassFilterEClass.getESuperTypes().add(this.getAnalyser());
		massFilterStageEClass.getESuperTypes().add(this.getPart());
		rfCouplerEClass.getESuperTypes().add(this.getPart());
		scannerEClass.getESuperTypes().add(this.getPart());
		detectorEClass.getESuperTypes().add(this.getPart());
		beamOutputEClass.getESuperTypes().add(this.getPart());

		// Initialize classes, features, and operations; add parameters
		initEClass(massSpectrometerEClass, MassSpectrometer.class, "MassSpectrometer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMassSpectrometer_Name(), ecorePackage.getEString(), "name", null, 0, 1, MassSpectrometer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassSpectrometer_SerialNumber(), ecorePackage.getEString(), "serialNumber", null, 0, 1, MassSpectrometer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassSpectrometer_AtmosphericPressure(), ecorePackage.getEDouble(), "atmosphericPressure", "101325.0", 0, 1, MassSpectrometer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassSpectrometer_DeclaredVariants(), this.getClaimVariant(), "declaredVariants", null, 0, -1, MassSpectrometer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMassSpectrometer_IonSource(), this.getIonSource(), null, "ionSource", null, 1, 1, MassSpectrometer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMassSpectrometer_TransferOptics(), this.getIonOpticalElement(), null, "transferOptics", null, 0, -1, MassSpectrometer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMassSpectrometer_VacuumSystem(), this.getVacuumSystem(), null, "vacuumSystem", null, 1, 1, MassSpectrometer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMassSpectrometer_Analyser(), this.getAnalyser(), null, "analyser", null, 1, 1, MassSpectrometer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMassSpectrometer_Detector(), this.getDetector(), null, "detector", null, 0, 1, MassSpectrometer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMassSpectrometer_Output(), this.getBeamOutput(), null, "output", null, 0, 1, MassSpectrometer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMassSpectrometer_GasSystem(), this.getGasSystem(), null, "gasSystem", null, 0, 1, MassSpectrometer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMassSpectrometer_Supplies(), this.getVoltageSupply(), null, "supplies", null, 0, -1, MassSpectrometer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMassSpectrometer_Interlocks(), this.getInterlock(), null, "interlocks", null, 0, -1, MassSpectrometer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMassSpectrometer_UserInterlocks(), this.getUserInterlock(), null, "userInterlocks", null, 0, -1, MassSpectrometer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMassSpectrometer_Tolerances(), this.getTolerances(), null, "tolerances", null, 0, 1, MassSpectrometer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMassSpectrometer_Bindings(), this.getDeviceBinding(), null, "bindings", null, 0, -1, MassSpectrometer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(partEClass, Part.class, "Part", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPart_Name(), ecorePackage.getEString(), "name", null, 0, 1, Part.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPart_SourceNumeral(), ecorePackage.getEString(), "sourceNumeral", null, 0, 1, Part.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ionSourceEClass, IonSource.class, "IonSource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIonSource_ConeVoltage(), ecorePackage.getEDouble(), "coneVoltage", "40.0", 0, 1, IonSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIonSource_ConeGasFlow(), ecorePackage.getEDouble(), "coneGasFlow", "1.3888888888888888e-05", 0, 1, IonSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIonSource_BlockTemperature(), ecorePackage.getEDouble(), "blockTemperature", "373.15", 0, 1, IonSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIonSource_Ioniser(), this.getIoniser(), null, "ioniser", null, 1, 1, IonSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIonSource_LiquidSupply(), this.getLiquidSupply(), null, "liquidSupply", null, 0, 1, IonSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getIonSource_Interface(), this.getInterface(), null, "interface", null, 1, 1, IonSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ioniserEClass, Ioniser.class, "Ioniser", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIoniser_Polarity(), this.getPolarity(), "polarity", "POSITIVE", 0, 1, Ioniser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getIoniser_OperatingPressure(), ecorePackage.getEDouble(), "operatingPressure", "101325.0", 0, 1, Ioniser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(capillaryIoniserEClass, CapillaryIoniser.class, "CapillaryIoniser", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCapillaryIoniser_CapillaryVoltage(), ecorePackage.getEDouble(), "capillaryVoltage", "3000.0", 0, 1, CapillaryIoniser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapillaryIoniser_HvOnCapillary(), ecorePackage.getEBoolean(), "hvOnCapillary", "true", 0, 1, CapillaryIoniser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapillaryIoniser_CapillaryCurrent(), ecorePackage.getEDouble(), "capillaryCurrent", null, 0, 1, CapillaryIoniser.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCapillaryIoniser_Capillary(), this.getCapillary(), null, "capillary", null, 1, 1, CapillaryIoniser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(electrosprayIoniserEClass, ElectrosprayIoniser.class, "ElectrosprayIoniser", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getElectrosprayIoniser_DesolvationTemperature(), ecorePackage.getEDouble(), "desolvationTemperature", "573.15", 0, 1, ElectrosprayIoniser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElectrosprayIoniser_DesolvationGasFlow(), ecorePackage.getEDouble(), "desolvationGasFlow", "8.333333333333333e-05", 0, 1, ElectrosprayIoniser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(coronaIoniserEClass, CoronaIoniser.class, "CoronaIoniser", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCoronaIoniser_CoronaVoltage(), ecorePackage.getEDouble(), "coronaVoltage", "2000.0", 0, 1, CoronaIoniser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoronaIoniser_CoronaCurrent(), ecorePackage.getEDouble(), "coronaCurrent", null, 0, 1, CoronaIoniser.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCoronaIoniser_Corona(), this.getCoronaNeedle(), null, "corona", null, 1, 1, CoronaIoniser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(coronaNeedleEClass, CoronaNeedle.class, "CoronaNeedle", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCoronaNeedle_Radius(), ecorePackage.getEDouble(), "radius", "2e-05", 0, 1, CoronaNeedle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCoronaNeedle_Distance(), ecorePackage.getEDouble(), "distance", "0.005", 0, 1, CoronaNeedle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(apciIoniserEClass, ApciIoniser.class, "ApciIoniser", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getApciIoniser_DesolvationTemperature(), ecorePackage.getEDouble(), "desolvationTemperature", "573.15", 0, 1, ApciIoniser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApciIoniser_DesolvationGasFlow(), ecorePackage.getEDouble(), "desolvationGasFlow", "8.333333333333333e-05", 0, 1, ApciIoniser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(multimodeIoniserEClass, MultimodeIoniser.class, "MultimodeIoniser", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(otherIoniserEClass, OtherIoniser.class, "OtherIoniser", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getOtherIoniser_Kind(), this.getIoniserKind(), "kind", "PHOTO", 0, 1, OtherIoniser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(smallChamberElectrosprayIoniserEClass, SmallChamberElectrosprayIoniser.class, "SmallChamberElectrosprayIoniser", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSmallChamberElectrosprayIoniser_Chamber(), this.getSmallChamber(), null, "chamber", null, 1, 1, SmallChamberElectrosprayIoniser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSmallChamberElectrosprayIoniser_ElectronSource(), this.getElectronSource(), null, "electronSource", null, 0, 1, SmallChamberElectrosprayIoniser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(smallChamberEClass, SmallChamber.class, "SmallChamber", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSmallChamber_Volume(), ecorePackage.getEDouble(), "volume", "5e-05", 0, 1, SmallChamber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSmallChamber_InnerDiameter(), ecorePackage.getEDouble(), "innerDiameter", "0.025", 0, 1, SmallChamber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSmallChamber_Length(), ecorePackage.getEDouble(), "length", "0.1", 0, 1, SmallChamber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSmallChamber_WallPotential(), ecorePackage.getEDouble(), "wallPotential", "0.0", 0, 1, SmallChamber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSmallChamber_GroundingOverride(), ecorePackage.getEBoolean(), "groundingOverride", "false", 0, 1, SmallChamber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSmallChamber_RatedPressure(), ecorePackage.getEDouble(), "ratedPressure", "199983.0", 0, 1, SmallChamber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSmallChamber_PressureMode(), this.getPressureMode(), "pressureMode", "NEAR_ATMOSPHERIC", 0, 1, SmallChamber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSmallChamber_PressureSetpoint(), ecorePackage.getEDouble(), "pressureSetpoint", "101325.0", 0, 1, SmallChamber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSmallChamber_Pressure(), ecorePackage.getEDouble(), "pressure", null, 0, 1, SmallChamber.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSmallChamber_Plug(), this.getInsulatingPlug(), null, "plug", null, 0, 1, SmallChamber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSmallChamber_InnerCylinder(), this.getHollowCylinder(), null, "innerCylinder", null, 0, 1, SmallChamber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSmallChamber_GasInlet(), this.getGasInlet(), null, "gasInlet", null, 0, 1, SmallChamber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSmallChamber_ReliefValve(), this.getChamberValve(), null, "reliefValve", null, 0, 1, SmallChamber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSmallChamber_Heater(), this.getHeaterCoil(), null, "heater", null, 0, 1, SmallChamber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSmallChamber_OtherHeaters(), this.getAuxiliaryHeater(), null, "otherHeaters", null, 0, -1, SmallChamber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(insulatingPlugEClass, InsulatingPlug.class, "InsulatingPlug", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInsulatingPlug_Material(), this.getInsulatorMaterial(), "material", "PEEK", 0, 1, InsulatingPlug.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInsulatingPlug_Thickness(), ecorePackage.getEDouble(), "thickness", "0.01", 0, 1, InsulatingPlug.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInsulatingPlug_DielectricStrength(), ecorePackage.getEDouble(), "dielectricStrength", "19000000.0", 0, 1, InsulatingPlug.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInsulatingPlug_MaxTemperature(), ecorePackage.getEDouble(), "maxTemperature", "523.15", 0, 1, InsulatingPlug.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(hollowCylinderEClass, HollowCylinder.class, "HollowCylinder", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHollowCylinder_InnerDiameter(), ecorePackage.getEDouble(), "innerDiameter", "0.016", 0, 1, HollowCylinder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHollowCylinder_OuterDiameter(), ecorePackage.getEDouble(), "outerDiameter", "0.018", 0, 1, HollowCylinder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHollowCylinder_Length(), ecorePackage.getEDouble(), "length", "0.06", 0, 1, HollowCylinder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHollowCylinder_Potential(), ecorePackage.getEDouble(), "potential", "0.0", 0, 1, HollowCylinder.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(gasInletEClass, GasInlet.class, "GasInlet", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGasInlet_Mode(), this.getLeakValveMode(), "mode", "PRESSURE_CONTROL", 0, 1, GasInlet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGasInlet_SetFlow(), ecorePackage.getEDouble(), "setFlow", "1.1833333333333334e-06", 0, 1, GasInlet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGasInlet_Flow(), ecorePackage.getEDouble(), "flow", null, 0, 1, GasInlet.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGasInlet_MaxFlow(), ecorePackage.getEDouble(), "maxFlow", "3.3333333333333333e-06", 0, 1, GasInlet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGasInlet_Route(), this.getGasTubeRoute(), "route", "THROUGH_PLUG_15", 0, 1, GasInlet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGasInlet_InsulatingTube(), ecorePackage.getEBoolean(), "insulatingTube", "true", 0, 1, GasInlet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGasInlet_TubeDistance(), ecorePackage.getEDouble(), "tubeDistance", "0.005", 0, 1, GasInlet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGasInlet_Reservoir(), this.getGasReservoir(), null, "reservoir", null, 1, 1, GasInlet.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(chamberValveEClass, ChamberValve.class, "ChamberValve", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getChamberValve_Kind(), this.getChamberValveKind(), "kind", "RELIEF", 0, 1, ChamberValve.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChamberValve_SetPressure(), ecorePackage.getEDouble(), "setPressure", "121590.0", 0, 1, ChamberValve.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getChamberValve_Outlet(), this.getVentTarget(), "outlet", "ATMOSPHERE", 0, 1, ChamberValve.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(heaterEClass, Heater.class, "Heater", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHeater_Temperature(), ecorePackage.getEDouble(), "temperature", "353.15", 0, 1, Heater.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHeater_MaxTemperature(), ecorePackage.getEDouble(), "maxTemperature", "473.15", 0, 1, Heater.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHeater_Power(), ecorePackage.getEDouble(), "power", "20.0", 0, 1, Heater.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHeater_TimeConstant(), ecorePackage.getEDouble(), "timeConstant", "120.0", 0, 1, Heater.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(heaterCoilEClass, HeaterCoil.class, "HeaterCoil", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getHeaterCoil_Material(), this.getHeaterMaterial(), "material", "NICHROME", 0, 1, HeaterCoil.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHeaterCoil_MeanDiameter(), ecorePackage.getEDouble(), "meanDiameter", "0.0215", 0, 1, HeaterCoil.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHeaterCoil_Resistance(), ecorePackage.getEDouble(), "resistance", "7.1", 0, 1, HeaterCoil.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHeaterCoil_SupplyVoltage(), ecorePackage.getEDouble(), "supplyVoltage", "12.0", 0, 1, HeaterCoil.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHeaterCoil_MaxCurrent(), ecorePackage.getEDouble(), "maxCurrent", "2.0", 0, 1, HeaterCoil.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHeaterCoil_ReturnContact(), this.getHeaterReturn(), "returnContact", "GROUNDED_WALL", 0, 1, HeaterCoil.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHeaterCoil_FeedthroughCurrent(), ecorePackage.getEDouble(), "feedthroughCurrent", "3.0", 0, 1, HeaterCoil.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getHeaterCoil_FeedthroughVoltage(), ecorePackage.getEDouble(), "feedthroughVoltage", "50.0", 0, 1, HeaterCoil.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(auxiliaryHeaterEClass, AuxiliaryHeater.class, "AuxiliaryHeater", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAuxiliaryHeater_Kind(), this.getAuxiliaryHeaterKind(), "kind", "EXTERNAL_TAPE", 0, 1, AuxiliaryHeater.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(electronSourceEClass, ElectronSource.class, "ElectronSource", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getElectronSource_Enabled(), ecorePackage.getEBoolean(), "enabled", "false", 0, 1, ElectronSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElectronSource_Emission(), ecorePackage.getEDouble(), "emission", "0.0001", 0, 1, ElectronSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElectronSource_ElectronEnergy(), ecorePackage.getEDouble(), "electronEnergy", "70.0", 0, 1, ElectronSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElectronSource_FilamentCurrent(), ecorePackage.getEDouble(), "filamentCurrent", null, 0, 1, ElectronSource.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElectronSource_PairRate(), ecorePackage.getEDouble(), "pairRate", "0.0", 0, 1, ElectronSource.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(capillaryEClass, Capillary.class, "Capillary", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCapillary_Bore(), ecorePackage.getEDouble(), "bore", "0.0001", 0, 1, Capillary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapillary_OuterDiameter(), ecorePackage.getEDouble(), "outerDiameter", "0.0004", 0, 1, Capillary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapillary_Length(), ecorePackage.getEDouble(), "length", "0.1", 0, 1, Capillary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapillary_Material(), ecorePackage.getEString(), "material", "stainless steel", 0, 1, Capillary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapillary_Tip(), this.getTipShape(), "tip", "SQUARE_5D", 0, 1, Capillary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapillary_TipDistance(), ecorePackage.getEDouble(), "tipDistance", "0.01", 0, 1, Capillary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapillary_OffAxis(), ecorePackage.getEDouble(), "offAxis", "0.0", 0, 1, Capillary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapillary_Aim(), this.getDropletAim(), "aim", "EASE", 0, 1, Capillary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getCapillary_Supply(), this.getVoltageSupply(), null, "supply", null, 0, 1, Capillary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(liquidSupplyEClass, LiquidSupply.class, "LiquidSupply", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLiquidSupply_Flow(), ecorePackage.getEDouble(), "flow", "1.6666666666666666e-10", 0, 1, LiquidSupply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLiquidSupply_Solvent(), ecorePackage.getEString(), "solvent", null, 0, 1, LiquidSupply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLiquidSupply_Kind(), this.getLiquidSupplyKind(), "kind", "SYRINGE", 0, 1, LiquidSupply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLiquidSupply_Level(), ecorePackage.getEDouble(), "level", "1e-05", 0, 1, LiquidSupply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLiquidSupply_MaxPressure(), ecorePackage.getEDouble(), "maxPressure", "20000000.0", 0, 1, LiquidSupply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLiquidSupply_Sample(), this.getSample(), null, "sample", null, 0, 1, LiquidSupply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sampleEClass, Sample.class, "Sample", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSample_Name(), ecorePackage.getEString(), "name", null, 0, 1, Sample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSample_Components(), this.getSampleComponent(), null, "components", null, 0, -1, Sample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSample_Beam(), this.getBeamSpecies(), null, "beam", null, 0, -1, Sample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sampleComponentEClass, SampleComponent.class, "SampleComponent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSampleComponent_Name(), ecorePackage.getEString(), "name", null, 0, 1, SampleComponent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSampleComponent_Formula(), ecorePackage.getEString(), "formula", null, 0, 1, SampleComponent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSampleComponent_Adduct(), ecorePackage.getEString(), "adduct", "H", 0, 1, SampleComponent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSampleComponent_Charge(), ecorePackage.getEInt(), "charge", "1", 0, 1, SampleComponent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSampleComponent_Concentration(), ecorePackage.getEDouble(), "concentration", "0.001", 0, 1, SampleComponent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSampleComponent_Response(), ecorePackage.getEDouble(), "response", "1.0", 0, 1, SampleComponent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(beamSpeciesEClass, BeamSpecies.class, "BeamSpecies", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBeamSpecies_Name(), ecorePackage.getEString(), "name", null, 0, 1, BeamSpecies.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBeamSpecies_Mz(), ecorePackage.getEDouble(), "mz", "100.0", 0, 1, BeamSpecies.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBeamSpecies_Charge(), ecorePackage.getEInt(), "charge", "1", 0, 1, BeamSpecies.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBeamSpecies_Rate(), ecorePackage.getEDouble(), "rate", "1000000.0", 0, 1, BeamSpecies.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interfaceEClass, Interface.class, "Interface", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInterface_Pressure(), ecorePackage.getEDouble(), "pressure", "535.0", 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getInterface_Chamber(), this.getVacuumChamber(), null, "chamber", null, 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(bentInterfaceChamberEClass, BentInterfaceChamber.class, "BentInterfaceChamber", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getBentInterfaceChamber_Entrance(), this.getAperture(), null, "entrance", null, 1, 1, BentInterfaceChamber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBentInterfaceChamber_Exit(), this.getExitAperture(), null, "exit", null, 1, 1, BentInterfaceChamber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBentInterfaceChamber_Exhaust(), this.getPort(), null, "exhaust", null, 1, -1, BentInterfaceChamber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBentInterfaceChamber_Passages(), this.getPassage(), null, "passages", null, 1, -1, BentInterfaceChamber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBentInterfaceChamber_Block(), this.getBlock(), null, "block", null, 0, 1, BentInterfaceChamber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pinholeInterfaceEClass, PinholeInterface.class, "PinholeInterface", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPinholeInterface_Variant(), this.getPinholeVariant(), "variant", "FIG2_DIFFERENTIAL", 0, 1, PinholeInterface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPinholeInterface_FilterDistance(), ecorePackage.getEDouble(), "filterDistance", "0.05", 0, 1, PinholeInterface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPinholeInterface_Pinhole(), this.getPinhole(), null, "pinhole", null, 1, 1, PinholeInterface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPinholeInterface_ReentrantWall(), this.getReentrantWall(), null, "reentrantWall", null, 0, 1, PinholeInterface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPinholeInterface_AuxiliaryElectrode(), this.getAuxiliaryElectrode(), null, "auxiliaryElectrode", null, 0, 1, PinholeInterface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPinholeInterface_Mesh(), this.getMesh(), null, "mesh", null, 0, 1, PinholeInterface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPinholeInterface_ElectronSources(), this.getElectronSource(), null, "electronSources", null, 0, -1, PinholeInterface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pinholeEClass, Pinhole.class, "Pinhole", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPinhole_Thickness(), ecorePackage.getEDouble(), "thickness", "0.0001", 0, 1, Pinhole.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(reentrantWallEClass, ReentrantWall.class, "ReentrantWall", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getReentrantWall_Diameter(), ecorePackage.getEDouble(), "diameter", "0.05", 0, 1, ReentrantWall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReentrantWall_Depth(), ecorePackage.getEDouble(), "depth", "0.08", 0, 1, ReentrantWall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getReentrantWall_ChamberDiameter(), ecorePackage.getEDouble(), "chamberDiameter", "0.2", 0, 1, ReentrantWall.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(auxiliaryElectrodeEClass, AuxiliaryElectrode.class, "AuxiliaryElectrode", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAuxiliaryElectrode_Potential(), ecorePackage.getEDouble(), "potential", "0.0", 0, 1, AuxiliaryElectrode.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(meshEClass, Mesh.class, "Mesh", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMesh_Potential(), ecorePackage.getEDouble(), "potential", "0.0", 0, 1, Mesh.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMesh_Transparency(), ecorePackage.getEDouble(), "transparency", "0.9", 0, 1, Mesh.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(apertureEClass, Aperture.class, "Aperture", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAperture_Diameter(), ecorePackage.getEDouble(), "diameter", "0.0003", 0, 1, Aperture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAperture_DischargeCoefficient(), ecorePackage.getEDouble(), "dischargeCoefficient", "0.85", 0, 1, Aperture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAperture_FoulingFraction(), ecorePackage.getEDouble(), "foulingFraction", "0.0", 0, 1, Aperture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(exitApertureEClass, ExitAperture.class, "ExitAperture", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExitAperture_Position(), ecorePackage.getEDouble(), "position", "0.01", 0, 1, ExitAperture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getExitAperture_Azimuth(), ecorePackage.getEDouble(), "azimuth", "0.0", 0, 1, ExitAperture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExitAperture_Passage(), this.getPassage(), null, "passage", null, 1, 1, ExitAperture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExitAperture_Insert(), this.getConicalInsert(), null, "insert", null, 0, 1, ExitAperture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExitAperture_Hole(), this.getConicalHole(), null, "hole", null, 0, 1, ExitAperture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(conicalHoleEClass, ConicalHole.class, "ConicalHole", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConicalHole_SmallDiameter(), ecorePackage.getEDouble(), "smallDiameter", "0.002", 0, 1, ConicalHole.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConicalHole_LargeDiameter(), ecorePackage.getEDouble(), "largeDiameter", "0.00892820323027551", 0, 1, ConicalHole.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConicalHole_Depth(), ecorePackage.getEDouble(), "depth", "0.006", 0, 1, ConicalHole.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(conicalInsertEClass, ConicalInsert.class, "ConicalInsert", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConicalInsert_BoreDiameter(), ecorePackage.getEDouble(), "boreDiameter", "0.001", 0, 1, ConicalInsert.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConicalInsert_HalfAngle(), ecorePackage.getEDouble(), "halfAngle", "0.5235987755982988", 0, 1, ConicalInsert.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConicalInsert_SmallDiameter(), ecorePackage.getEDouble(), "smallDiameter", "0.0013071796769724491", 0, 1, ConicalInsert.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConicalInsert_LargeDiameter(), ecorePackage.getEDouble(), "largeDiameter", "0.008235382907247958", 0, 1, ConicalInsert.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConicalInsert_Material(), ecorePackage.getEString(), "material", "stainless steel", 0, 1, ConicalInsert.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConicalInsert_Offset(), ecorePackage.getEDouble(), "offset", "0.0", 0, 1, ConicalInsert.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConicalInsert_Tilt(), ecorePackage.getEDouble(), "tilt", "0.0", 0, 1, ConicalInsert.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConicalInsert_Protrusion(), ecorePackage.getEDouble(), "protrusion", "0.0", 0, 1, ConicalInsert.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConicalInsert_Insulated(), ecorePackage.getEBoolean(), "insulated", "true", 0, 1, ConicalInsert.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConicalInsert_InsulationResistance(), ecorePackage.getEDouble(), "insulationResistance", "100000000000.0", 0, 1, ConicalInsert.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConicalInsert_Potential(), ecorePackage.getEDouble(), "potential", "3.0", 0, 1, ConicalInsert.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConicalInsert_Supply(), this.getVoltageSupply(), null, "supply", null, 0, 1, ConicalInsert.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(blockEClass, Block.class, "Block", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBlock_Material(), ecorePackage.getEString(), "material", "stainless steel", 0, 1, Block.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBlock_Potential(), ecorePackage.getEDouble(), "potential", "0.0", 0, 1, Block.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(passageEClass, Passage.class, "Passage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPassage_Diameter(), ecorePackage.getEDouble(), "diameter", "0.0038", 0, 1, Passage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPassage_Length(), ecorePackage.getEDouble(), "length", "0.015", 0, 1, Passage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPassage_TurnAngle(), ecorePackage.getEDouble(), "turnAngle", "0.0", 0, 1, Passage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPassage_RollAngle(), ecorePackage.getEDouble(), "rollAngle", "0.0", 0, 1, Passage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPassage_CornerRadius(), ecorePackage.getEDouble(), "cornerRadius", "0.0", 0, 1, Passage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPassage_Upstream(), this.getPassage(), null, "upstream", null, 0, 1, Passage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPassage_Throttles(), this.getThrottle(), null, "throttles", null, 0, -1, Passage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPassage_Baffles(), this.getBaffle(), null, "baffles", null, 0, -1, Passage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(throttleEClass, Throttle.class, "Throttle", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getThrottle_Position(), ecorePackage.getEDouble(), "position", "0.005", 0, 1, Throttle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getThrottle_Length(), ecorePackage.getEDouble(), "length", "0.001", 0, 1, Throttle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getThrottle_Diameter(), ecorePackage.getEDouble(), "diameter", "0.003", 0, 1, Throttle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(baffleEClass, Baffle.class, "Baffle", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBaffle_Position(), ecorePackage.getEDouble(), "position", "0.005", 0, 1, Baffle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBaffle_Thickness(), ecorePackage.getEDouble(), "thickness", "0.001", 0, 1, Baffle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBaffle_Height(), ecorePackage.getEDouble(), "height", "0.001", 0, 1, Baffle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getBaffle_Azimuth(), ecorePackage.getEDouble(), "azimuth", "0.0", 0, 1, Baffle.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(portEClass, Port.class, "Port", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPort_LineConductance(), ecorePackage.getEDouble(), "lineConductance", "0.005", 0, 1, Port.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPort_Pump(), this.getVacuumPump(), null, "pump", null, 0, 1, Port.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPort_Diameter(), ecorePackage.getEDouble(), "diameter", "0.025", 0, 1, Port.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ionOpticalElementEClass, IonOpticalElement.class, "IonOpticalElement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(lensEClass, Lens.class, "Lens", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLens_Potential(), ecorePackage.getEDouble(), "potential", "0.0", 0, 1, Lens.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLens_Diameter(), ecorePackage.getEDouble(), "diameter", "0.002", 0, 1, Lens.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLens_Position(), ecorePackage.getEDouble(), "position", "0.02", 0, 1, Lens.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLens_Supply(), this.getVoltageSupply(), null, "supply", null, 0, 1, Lens.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(vacuumSystemEClass, VacuumSystem.class, "VacuumSystem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getVacuumSystem_Chambers(), this.getVacuumChamber(), null, "chambers", null, 0, -1, VacuumSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVacuumSystem_Connections(), this.getConnection(), null, "connections", null, 0, -1, VacuumSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVacuumSystem_Gauges(), this.getPressureGauge(), null, "gauges", null, 0, -1, VacuumSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVacuumSystem_IsolationValve(), this.getValve(), null, "isolationValve", null, 0, 1, VacuumSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVacuumSystem_VentValve(), this.getValve(), null, "ventValve", null, 0, 1, VacuumSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVacuumSystem_Backing(), this.getVacuumChamber(), null, "backing", null, 0, 1, VacuumSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(vacuumChamberEClass, VacuumChamber.class, "VacuumChamber", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVacuumChamber_Pressure(), ecorePackage.getEDouble(), "pressure", "535.0", 0, 1, VacuumChamber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVacuumChamber_Volume(), ecorePackage.getEDouble(), "volume", "0.002", 0, 1, VacuumChamber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVacuumChamber_NormalPressureLimit(), ecorePackage.getEDouble(), "normalPressureLimit", "0.0", 0, 1, VacuumChamber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVacuumChamber_TripPressure(), ecorePackage.getEDouble(), "tripPressure", "0.0", 0, 1, VacuumChamber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVacuumChamber_Outlet(), this.getAperture(), null, "outlet", null, 0, 1, VacuumChamber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVacuumChamber_Pumps(), this.getVacuumPump(), null, "pumps", null, 0, -1, VacuumChamber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVacuumChamber_Ports(), this.getPort(), null, "ports", null, 0, -1, VacuumChamber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(connectionEClass, Connection.class, "Connection", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getConnection_From(), this.getVacuumChamber(), null, "from", null, 1, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getConnection_To(), this.getVacuumChamber(), null, "to", null, 1, 1, Connection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(apertureConnectionEClass, ApertureConnection.class, "ApertureConnection", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getApertureConnection_Diameter(), ecorePackage.getEDouble(), "diameter", "0.002", 0, 1, ApertureConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getApertureConnection_DischargeCoefficient(), ecorePackage.getEDouble(), "dischargeCoefficient", "1.0", 0, 1, ApertureConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tubeConnectionEClass, TubeConnection.class, "TubeConnection", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTubeConnection_Diameter(), ecorePackage.getEDouble(), "diameter", "0.025", 0, 1, TubeConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTubeConnection_Length(), ecorePackage.getEDouble(), "length", "0.5", 0, 1, TubeConnection.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pressureGaugeEClass, PressureGauge.class, "PressureGauge", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPressureGauge_Kind(), this.getGaugeKind(), "kind", "PIRANI", 0, 1, PressureGauge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPressureGauge_Pressure(), ecorePackage.getEDouble(), "pressure", null, 0, 1, PressureGauge.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPressureGauge_Chamber(), this.getVacuumChamber(), null, "chamber", null, 1, 1, PressureGauge.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(valveEClass, Valve.class, "Valve", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(vacuumPumpEClass, VacuumPump.class, "VacuumPump", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVacuumPump_Kind(), this.getPumpKind(), "kind", "TURBO", 0, 1, VacuumPump.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVacuumPump_Speed(), ecorePackage.getEDouble(), "speed", "0.2", 0, 1, VacuumPump.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVacuumPump_CriticalBackingPressure(), ecorePackage.getEDouble(), "criticalBackingPressure", "1500.0", 0, 1, VacuumPump.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVacuumPump_Backing(), this.getVacuumPump(), null, "backing", null, 0, 1, VacuumPump.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(gasSystemEClass, GasSystem.class, "GasSystem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGasSystem_ExhaustPressure(), ecorePackage.getEDouble(), "exhaustPressure", null, 0, 1, GasSystem.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getGasSystem_Reservoirs(), this.getGasReservoir(), null, "reservoirs", null, 0, -1, GasSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(gasReservoirEClass, GasReservoir.class, "GasReservoir", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getGasReservoir_Gas(), this.getGasSpecies(), "gas", "NITROGEN", 0, 1, GasReservoir.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGasReservoir_OtherGas(), ecorePackage.getEString(), "otherGas", null, 0, 1, GasReservoir.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGasReservoir_MolarMass(), ecorePackage.getEDouble(), "molarMass", "0.0280134", 0, 1, GasReservoir.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGasReservoir_HeatCapacityRatio(), ecorePackage.getEDouble(), "heatCapacityRatio", "1.4", 0, 1, GasReservoir.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGasReservoir_BreakdownStrength(), ecorePackage.getEDouble(), "breakdownStrength", "1.0", 0, 1, GasReservoir.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGasReservoir_Pressure(), ecorePackage.getEDouble(), "pressure", "700000.0", 0, 1, GasReservoir.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGasReservoir_Purity(), ecorePackage.getEDouble(), "purity", "0.99999", 0, 1, GasReservoir.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGasReservoir_LowestPressure(), ecorePackage.getEDouble(), "lowestPressure", "650000.0", 0, 1, GasReservoir.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getGasReservoir_HighestPressure(), ecorePackage.getEDouble(), "highestPressure", "750000.0", 0, 1, GasReservoir.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(voltageSupplyEClass, VoltageSupply.class, "VoltageSupply", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVoltageSupply_MaxVoltage(), ecorePackage.getEDouble(), "maxVoltage", "5000.0", 0, 1, VoltageSupply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVoltageSupply_MaxCurrent(), ecorePackage.getEDouble(), "maxCurrent", "5e-05", 0, 1, VoltageSupply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVoltageSupply_RampRate(), ecorePackage.getEDouble(), "rampRate", "1000.0", 0, 1, VoltageSupply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interlockEClass, Interlock.class, "Interlock", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInterlock_Condition(), this.getInterlockCondition(), "condition", "SOURCE_ENCLOSURE", 0, 1, Interlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterlock_Threshold(), ecorePackage.getEDouble(), "threshold", "0.0", 0, 1, Interlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterlock_Hardware(), ecorePackage.getEBoolean(), "hardware", "false", 0, 1, Interlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getInterlock_Enabled(), ecorePackage.getEBoolean(), "enabled", "true", 0, 1, Interlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(userInterlockEClass, UserInterlock.class, "UserInterlock", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getUserInterlock_Name(), ecorePackage.getEString(), "name", null, 0, 1, UserInterlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUserInterlock_Reading(), ecorePackage.getEString(), "reading", null, 0, 1, UserInterlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUserInterlock_Low(), ecorePackage.getEString(), "low", null, 0, 1, UserInterlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUserInterlock_High(), ecorePackage.getEString(), "high", null, 0, 1, UserInterlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUserInterlock_Hysteresis(), ecorePackage.getEString(), "hysteresis", null, 0, 1, UserInterlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUserInterlock_SettleTime(), ecorePackage.getEDouble(), "settleTime", "0.0", 0, 1, UserInterlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUserInterlock_Blocks(), this.getInterlockTarget(), "blocks", null, 0, -1, UserInterlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUserInterlock_Trips(), ecorePackage.getEBoolean(), "trips", "false", 0, 1, UserInterlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUserInterlock_Message(), ecorePackage.getEString(), "message", null, 0, 1, UserInterlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getUserInterlock_Enabled(), ecorePackage.getEBoolean(), "enabled", "true", 0, 1, UserInterlock.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(analyserEClass, Analyser.class, "Analyser", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAnalyser_LowestMz(), ecorePackage.getEDouble(), "lowestMz", "2.0", 0, 1, Analyser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnalyser_HighestMz(), ecorePackage.getEDouble(), "highestMz", "4000.0", 0, 1, Analyser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAnalyser_Chamber(), this.getVacuumChamber(), null, "chamber", null, 0, 1, Analyser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tandemMassFilterEClass, TandemMassFilter.class, "TandemMassFilter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTandemMassFilter_LinkLength(), ecorePackage.getEDouble(), "linkLength", "0.0", 0, 1, TandemMassFilter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTandemMassFilter_Sink(), this.getIonSink(), "sink", "DETECTOR", 0, 1, TandemMassFilter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTandemMassFilter_ExitDiameter(), ecorePackage.getEDouble(), "exitDiameter", "0.003", 0, 1, TandemMassFilter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTandemMassFilter_Stages(), this.getMassFilterStage(), null, "stages", null, 2, -1, TandemMassFilter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTandemMassFilter_Coupler(), this.getRfCoupler(), null, "coupler", null, 0, 1, TandemMassFilter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTandemMassFilter_Scanner(), this.getScanner(), null, "scanner", null, 0, 1, TandemMassFilter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(massFilterStageEClass, MassFilterStage.class, "MassFilterStage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMassFilterStage_PoleType(), this.getPoleType(), "poleType", "QUADRUPOLE", 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_Length(), ecorePackage.getEDouble(), "length", "0.2", 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_FieldRadius(), ecorePackage.getEDouble(), "fieldRadius", "0.004", 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_RodRadius(), ecorePackage.getEDouble(), "rodRadius", "0.00452", 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_RodCount(), ecorePackage.getEInt(), "rodCount", "4", 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_RodProfile(), this.getRodProfile(), "rodProfile", "ROUND", 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_RodMaterial(), ecorePackage.getEString(), "rodMaterial", "molybdenum", 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_Mode(), this.getStageMode(), "mode", "MASS_FILTER", 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_ResolutionMode(), this.getResolutionMode(), "resolutionMode", "CONSTANT_RESOLUTION", 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_PeakWidth(), ecorePackage.getEDouble(), "peakWidth", "0.7", 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_Drive(), this.getStageDrive(), "drive", "OWN", 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_DcSupplied(), ecorePackage.getEBoolean(), "dcSupplied", "true", 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_VoltageConvention(), this.getVoltageConvention(), "voltageConvention", "POLE_TO_GROUND", 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_EntranceDiameter(), ecorePackage.getEDouble(), "entranceDiameter", "0.003", 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_RfFrequency(), ecorePackage.getEDouble(), "rfFrequency", "1200000.0", 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_IonEnergy(), ecorePackage.getEDouble(), "ionEnergy", "2.0", 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_DcRatio(), ecorePackage.getEDouble(), "dcRatio", "0.999", 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_MaxRfAmplitude(), ecorePackage.getEDouble(), "maxRfAmplitude", "1800.0", 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_MaxDcVoltage(), ecorePackage.getEDouble(), "maxDcVoltage", "305.0", 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_TiltAngle(), ecorePackage.getEDouble(), "tiltAngle", "0.0", 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_TiltAzimuth(), ecorePackage.getEDouble(), "tiltAzimuth", "0.0", 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_OffsetX(), ecorePackage.getEDouble(), "offsetX", "0.0", 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_OffsetY(), ecorePackage.getEDouble(), "offsetY", "0.0", 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_RfAmplitude(), ecorePackage.getEDouble(), "rfAmplitude", null, 0, 1, MassFilterStage.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_DcVoltage(), ecorePackage.getEDouble(), "dcVoltage", null, 0, 1, MassFilterStage.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMassFilterStage_Chamber(), this.getVacuumChamber(), null, "chamber", null, 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rfCouplerEClass, RfCoupler.class, "RfCoupler", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRfCoupler_CouplingRatio(), ecorePackage.getEDouble(), "couplingRatio", "0.9933", 0, 1, RfCoupler.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRfCoupler_Capacitance(), ecorePackage.getEDouble(), "capacitance", "1e-11", 0, 1, RfCoupler.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRfCoupler_Phase(), ecorePackage.getEDouble(), "phase", "0.0", 0, 1, RfCoupler.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRfCoupler_From(), this.getMassFilterStage(), null, "from", null, 0, 1, RfCoupler.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getRfCoupler_To(), this.getMassFilterStage(), null, "to", null, 0, 1, RfCoupler.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(scannerEClass, Scanner.class, "Scanner", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getScanner_MaxSpeed(), ecorePackage.getEDouble(), "maxSpeed", "20000.0", 0, 1, Scanner.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScanner_RatioMode(), this.getRatioMode(), "ratioMode", "CONSTANT_RATIO", 0, 1, Scanner.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getScanner_Controlled(), this.getMassFilterStage(), null, "controlled", null, 1, -1, Scanner.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(detectorEClass, Detector.class, "Detector", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDetector_Kind(), this.getDetectorKind(), "kind", "PHOTOMULTIPLIER", 0, 1, Detector.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDetector_Voltage(), ecorePackage.getEDouble(), "voltage", "650.0", 0, 1, Detector.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDetector_DarkRate(), ecorePackage.getEDouble(), "darkRate", "1.0", 0, 1, Detector.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDetector_DeadTime(), ecorePackage.getEDouble(), "deadTime", "3e-08", 0, 1, Detector.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDetector_MaxRate(), ecorePackage.getEDouble(), "maxRate", "5000000.0", 0, 1, Detector.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDetector_CountRate(), ecorePackage.getEDouble(), "countRate", null, 0, 1, Detector.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDetector_Gain(), ecorePackage.getEDouble(), "gain", "1000000.0", 0, 1, Detector.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDetector_OffAxis(), ecorePackage.getEBoolean(), "offAxis", "true", 0, 1, Detector.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDetector_Chamber(), this.getVacuumChamber(), null, "chamber", null, 0, 1, Detector.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(deviceBindingEClass, DeviceBinding.class, "DeviceBinding", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDeviceBinding_Part(), ecorePackage.getEString(), "part", null, 0, 1, DeviceBinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceBinding_Driver(), ecorePackage.getEString(), "driver", null, 0, 1, DeviceBinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getDeviceBinding_Points(), this.getPointBinding(), null, "points", null, 0, -1, DeviceBinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(pointBindingEClass, PointBinding.class, "PointBinding", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPointBinding_Device(), ecorePackage.getEString(), "device", null, 0, 1, PointBinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPointBinding_Parameter(), ecorePackage.getEString(), "parameter", null, 0, 1, PointBinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(beamOutputEClass, BeamOutput.class, "BeamOutput", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBeamOutput_Diameter(), ecorePackage.getEDouble(), "diameter", "0.003", 0, 1, BeamOutput.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tolerancesEClass, Tolerances.class, "Tolerances", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTolerances_AtmosphericDeviation(), ecorePackage.getEDouble(), "atmosphericDeviation", "0.1", 0, 1, Tolerances.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTolerances_LowestInterfacePressure(), ecorePackage.getEDouble(), "lowestInterfacePressure", "50.0", 0, 1, Tolerances.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTolerances_HighestInterfacePressure(), ecorePackage.getEDouble(), "highestInterfacePressure", "5000.0", 0, 1, Tolerances.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTolerances_SubstantialFraction(), ecorePackage.getEDouble(), "substantialFraction", "0.95", 0, 1, Tolerances.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTolerances_Angle(), ecorePackage.getEDouble(), "angle", "0.17453292519943295", 0, 1, Tolerances.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTolerances_Slenderness(), ecorePackage.getEDouble(), "slenderness", "3.0", 0, 1, Tolerances.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTolerances_ConeAngle(), ecorePackage.getEDouble(), "coneAngle", "0.017453292519943295", 0, 1, Tolerances.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTolerances_InsertOffset(), ecorePackage.getEDouble(), "insertOffset", "5e-05", 0, 1, Tolerances.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTolerances_InsertTilt(), ecorePackage.getEDouble(), "insertTilt", "0.008726646259971648", 0, 1, Tolerances.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTolerances_InsulationResistance(), ecorePackage.getEDouble(), "insulationResistance", "1000000000.0", 0, 1, Tolerances.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTolerances_SmallBore(), ecorePackage.getEDouble(), "smallBore", "0.0005", 0, 1, Tolerances.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTolerances_PlugStress(), ecorePackage.getEDouble(), "plugStress", "0.5", 0, 1, Tolerances.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTolerances_NearAtmospheric(), ecorePackage.getEDouble(), "nearAtmospheric", "0.2", 0, 1, Tolerances.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTolerances_PinholeToFilter(), ecorePackage.getEDouble(), "pinholeToFilter", "0.06", 0, 1, Tolerances.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTolerances_ApertureAgreement(), ecorePackage.getEDouble(), "apertureAgreement", "0.5", 0, 1, Tolerances.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTolerances_Plugging(), ecorePackage.getEDouble(), "plugging", "0.2", 0, 1, Tolerances.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTolerances_Overpressure(), ecorePackage.getEDouble(), "overpressure", "1.1", 0, 1, Tolerances.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTolerances_SamePressure(), ecorePackage.getEDouble(), "samePressure", "0.2", 0, 1, Tolerances.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTolerances_MzMargin(), ecorePackage.getEDouble(), "mzMargin", "0.5", 0, 1, Tolerances.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTolerances_Tracking(), ecorePackage.getEDouble(), "tracking", "0.1", 0, 1, Tolerances.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTolerances_AxisDistance(), ecorePackage.getEDouble(), "axisDistance", "0.0005", 0, 1, Tolerances.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTolerances_NearEnd(), ecorePackage.getEDouble(), "nearEnd", "0.002", 0, 1, Tolerances.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getTolerances_RatioSpread(), ecorePackage.getEDouble(), "ratioSpread", "0.02", 0, 1, Tolerances.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(polarityEEnum, Polarity.class, "Polarity");
		addEEnumLiteral(polarityEEnum, Polarity.POSITIVE);
		addEEnumLiteral(polarityEEnum, Polarity.NEGATIVE);

		initEEnum(tipShapeEEnum, TipShape.class, "TipShape");
		addEEnumLiteral(tipShapeEEnum, TipShape.SLANT_5A);
		addEEnumLiteral(tipShapeEEnum, TipShape.SYMMETRIC_SHARP_5B);
		addEEnumLiteral(tipShapeEEnum, TipShape.ANNULAR_SHARP_5C);
		addEEnumLiteral(tipShapeEEnum, TipShape.SQUARE_5D);
		addEEnumLiteral(tipShapeEEnum, TipShape.ROUNDED_5E);

		initEEnum(pumpKindEEnum, PumpKind.class, "PumpKind");
		addEEnumLiteral(pumpKindEEnum, PumpKind.ROTARY);
		addEEnumLiteral(pumpKindEEnum, PumpKind.SCROLL);
		addEEnumLiteral(pumpKindEEnum, PumpKind.DIAPHRAGM);
		addEEnumLiteral(pumpKindEEnum, PumpKind.TURBO);
		addEEnumLiteral(pumpKindEEnum, PumpKind.TURBO_SPLIT_FLOW);
		addEEnumLiteral(pumpKindEEnum, PumpKind.DIFFUSION);
		addEEnumLiteral(pumpKindEEnum, PumpKind.OTHER);

		initEEnum(poleTypeEEnum, PoleType.class, "PoleType");
		addEEnumLiteral(poleTypeEEnum, PoleType.QUADRUPOLE);
		addEEnumLiteral(poleTypeEEnum, PoleType.HEXAPOLE);
		addEEnumLiteral(poleTypeEEnum, PoleType.OCTOPOLE);

		initEEnum(detectorKindEEnum, DetectorKind.class, "DetectorKind");
		addEEnumLiteral(detectorKindEEnum, DetectorKind.PHOTOMULTIPLIER);
		addEEnumLiteral(detectorKindEEnum, DetectorKind.ELECTRON_MULTIPLIER);
		addEEnumLiteral(detectorKindEEnum, DetectorKind.CHANNELTRON);
		addEEnumLiteral(detectorKindEEnum, DetectorKind.FARADAY);

		initEEnum(claimVariantEEnum, ClaimVariant.class, "ClaimVariant");
		addEEnumLiteral(claimVariantEEnum, ClaimVariant.SEED000_CLAIM1);
		addEEnumLiteral(claimVariantEEnum, ClaimVariant.SEED000_CLAIM2);
		addEEnumLiteral(claimVariantEEnum, ClaimVariant.SEED000_CLAIM3);
		addEEnumLiteral(claimVariantEEnum, ClaimVariant.SEED000_CLAIM4);
		addEEnumLiteral(claimVariantEEnum, ClaimVariant.SEED000_CLAIM5);
		addEEnumLiteral(claimVariantEEnum, ClaimVariant.SEED000_CLAIM6);
		addEEnumLiteral(claimVariantEEnum, ClaimVariant.SEED000_CLAIM7);
		addEEnumLiteral(claimVariantEEnum, ClaimVariant.SEED000_CLAIM8);
		addEEnumLiteral(claimVariantEEnum, ClaimVariant.SEED001_CLAIM1);
		addEEnumLiteral(claimVariantEEnum, ClaimVariant.SEED002_CLAIM1);
		addEEnumLiteral(claimVariantEEnum, ClaimVariant.SEED002_CLAIM2);
		addEEnumLiteral(claimVariantEEnum, ClaimVariant.SEED002_CLAIM3);
		addEEnumLiteral(claimVariantEEnum, ClaimVariant.SEED002_CLAIM4);
		addEEnumLiteral(claimVariantEEnum, ClaimVariant.SEED002_CLAIM5);
		addEEnumLiteral(claimVariantEEnum, ClaimVariant.SEED002_CLAIM6);
		addEEnumLiteral(claimVariantEEnum, ClaimVariant.SEED002_CLAIM7);
		addEEnumLiteral(claimVariantEEnum, ClaimVariant.SEED002_CLAIM8);
		addEEnumLiteral(claimVariantEEnum, ClaimVariant.SEED002_CLAIM9);
		addEEnumLiteral(claimVariantEEnum, ClaimVariant.SEED002_CLAIM10);
		addEEnumLiteral(claimVariantEEnum, ClaimVariant.SEED002_CLAIM11);
		addEEnumLiteral(claimVariantEEnum, ClaimVariant.SEED002_CLAIM12);
		addEEnumLiteral(claimVariantEEnum, ClaimVariant.SEED002_CLAIM13);
		addEEnumLiteral(claimVariantEEnum, ClaimVariant.SEED002_CLAIM14);
		addEEnumLiteral(claimVariantEEnum, ClaimVariant.SEED002_CLAIM15);
		addEEnumLiteral(claimVariantEEnum, ClaimVariant.SEED002_CLAIM16);
		addEEnumLiteral(claimVariantEEnum, ClaimVariant.SEED002_CLAIM17);
		addEEnumLiteral(claimVariantEEnum, ClaimVariant.SEED002_CLAIM18);
		addEEnumLiteral(claimVariantEEnum, ClaimVariant.SEED002_CLAIM19);
		addEEnumLiteral(claimVariantEEnum, ClaimVariant.SEED002_CLAIM20);
		addEEnumLiteral(claimVariantEEnum, ClaimVariant.SEED002_CLAIM21);
		addEEnumLiteral(claimVariantEEnum, ClaimVariant.SEED002_CLAIM22);
		addEEnumLiteral(claimVariantEEnum, ClaimVariant.SEED002_CLAIM23);
		addEEnumLiteral(claimVariantEEnum, ClaimVariant.SEED002_CLAIM24);
		addEEnumLiteral(claimVariantEEnum, ClaimVariant.SEED002_CLAIM25);

		initEEnum(ioniserKindEEnum, IoniserKind.class, "IoniserKind");
		addEEnumLiteral(ioniserKindEEnum, IoniserKind.PHOTO);
		addEEnumLiteral(ioniserKindEEnum, IoniserKind.CORONA_OTHER);

		initEEnum(dropletAimEEnum, DropletAim.class, "DropletAim");
		addEEnumLiteral(dropletAimEEnum, DropletAim.EASE);
		addEEnumLiteral(dropletAimEEnum, DropletAim.SMALL);
		addEEnumLiteral(dropletAimEEnum, DropletAim.SLIGHTLY_LARGER);
		addEEnumLiteral(dropletAimEEnum, DropletAim.SHORT_RESIDENCE);

		initEEnum(liquidSupplyKindEEnum, LiquidSupplyKind.class, "LiquidSupplyKind");
		addEEnumLiteral(liquidSupplyKindEEnum, LiquidSupplyKind.SYRINGE);
		addEEnumLiteral(liquidSupplyKindEEnum, LiquidSupplyKind.LC);
		addEEnumLiteral(liquidSupplyKindEEnum, LiquidSupplyKind.INFUSION_RESERVOIR);

		initEEnum(pressureModeEEnum, PressureMode.class, "PressureMode");
		addEEnumLiteral(pressureModeEEnum, PressureMode.NEAR_ATMOSPHERIC);
		addEEnumLiteral(pressureModeEEnum, PressureMode.BELOW_ATMOSPHERIC);
		addEEnumLiteral(pressureModeEEnum, PressureMode.ABOVE_ATMOSPHERIC);

		initEEnum(insulatorMaterialEEnum, InsulatorMaterial.class, "InsulatorMaterial");
		addEEnumLiteral(insulatorMaterialEEnum, InsulatorMaterial.PEEK);
		addEEnumLiteral(insulatorMaterialEEnum, InsulatorMaterial.PTFE);
		addEEnumLiteral(insulatorMaterialEEnum, InsulatorMaterial.CERAMIC);
		addEEnumLiteral(insulatorMaterialEEnum, InsulatorMaterial.GLASS);
		addEEnumLiteral(insulatorMaterialEEnum, InsulatorMaterial.OTHER);

		initEEnum(gasSpeciesEEnum, GasSpecies.class, "GasSpecies");
		addEEnumLiteral(gasSpeciesEEnum, GasSpecies.NITROGEN);
		addEEnumLiteral(gasSpeciesEEnum, GasSpecies.ARGON);
		addEEnumLiteral(gasSpeciesEEnum, GasSpecies.HELIUM);
		addEEnumLiteral(gasSpeciesEEnum, GasSpecies.AIR);
		addEEnumLiteral(gasSpeciesEEnum, GasSpecies.OTHER);

		initEEnum(leakValveModeEEnum, LeakValveMode.class, "LeakValveMode");
		addEEnumLiteral(leakValveModeEEnum, LeakValveMode.MANUAL);
		addEEnumLiteral(leakValveModeEEnum, LeakValveMode.PRESSURE_CONTROL);

		initEEnum(gasTubeRouteEEnum, GasTubeRoute.class, "GasTubeRoute");
		addEEnumLiteral(gasTubeRouteEEnum, GasTubeRoute.THROUGH_PLUG_15);
		addEEnumLiteral(gasTubeRouteEEnum, GasTubeRoute.THROUGH_WALL_16);

		initEEnum(chamberValveKindEEnum, ChamberValveKind.class, "ChamberValveKind");
		addEEnumLiteral(chamberValveKindEEnum, ChamberValveKind.RELIEF);
		addEEnumLiteral(chamberValveKindEEnum, ChamberValveKind.MANUAL);
		addEEnumLiteral(chamberValveKindEEnum, ChamberValveKind.CONTROLLED);

		initEEnum(ventTargetEEnum, VentTarget.class, "VentTarget");
		addEEnumLiteral(ventTargetEEnum, VentTarget.ATMOSPHERE);
		addEEnumLiteral(ventTargetEEnum, VentTarget.VACUUM_PUMP);

		initEEnum(heaterMaterialEEnum, HeaterMaterial.class, "HeaterMaterial");
		addEEnumLiteral(heaterMaterialEEnum, HeaterMaterial.NICHROME);
		addEEnumLiteral(heaterMaterialEEnum, HeaterMaterial.TUNGSTEN);
		addEEnumLiteral(heaterMaterialEEnum, HeaterMaterial.PLATINUM);
		addEEnumLiteral(heaterMaterialEEnum, HeaterMaterial.TANTALUM);
		addEEnumLiteral(heaterMaterialEEnum, HeaterMaterial.OTHER);

		initEEnum(heaterReturnEEnum, HeaterReturn.class, "HeaterReturn");
		addEEnumLiteral(heaterReturnEEnum, HeaterReturn.GROUNDED_WALL);
		addEEnumLiteral(heaterReturnEEnum, HeaterReturn.OWN_LEAD);

		initEEnum(auxiliaryHeaterKindEEnum, AuxiliaryHeaterKind.class, "AuxiliaryHeaterKind");
		addEEnumLiteral(auxiliaryHeaterKindEEnum, AuxiliaryHeaterKind.EXTERNAL_TAPE);
		addEEnumLiteral(auxiliaryHeaterKindEEnum, AuxiliaryHeaterKind.INFRARED);
		addEEnumLiteral(auxiliaryHeaterKindEEnum, AuxiliaryHeaterKind.OTHER);

		initEEnum(pinholeVariantEEnum, PinholeVariant.class, "PinholeVariant");
		addEEnumLiteral(pinholeVariantEEnum, PinholeVariant.FIG1_SINGLE_STAGE);
		addEEnumLiteral(pinholeVariantEEnum, PinholeVariant.FIG2_DIFFERENTIAL);

		initEEnum(gaugeKindEEnum, GaugeKind.class, "GaugeKind");
		addEEnumLiteral(gaugeKindEEnum, GaugeKind.PIRANI);
		addEEnumLiteral(gaugeKindEEnum, GaugeKind.COLD_CATHODE);
		addEEnumLiteral(gaugeKindEEnum, GaugeKind.ION);
		addEEnumLiteral(gaugeKindEEnum, GaugeKind.CAPACITANCE);

		initEEnum(stageModeEEnum, StageMode.class, "StageMode");
		addEEnumLiteral(stageModeEEnum, StageMode.MASS_FILTER);
		addEEnumLiteral(stageModeEEnum, StageMode.RF_ONLY);
		addEEnumLiteral(stageModeEEnum, StageMode.OFF);

		initEEnum(stageDriveEEnum, StageDrive.class, "StageDrive");
		addEEnumLiteral(stageDriveEEnum, StageDrive.OWN);
		addEEnumLiteral(stageDriveEEnum, StageDrive.COUPLED);

		initEEnum(rodProfileEEnum, RodProfile.class, "RodProfile");
		addEEnumLiteral(rodProfileEEnum, RodProfile.ROUND);
		addEEnumLiteral(rodProfileEEnum, RodProfile.HYPERBOLIC);

		initEEnum(resolutionModeEEnum, ResolutionMode.class, "ResolutionMode");
		addEEnumLiteral(resolutionModeEEnum, ResolutionMode.CONSTANT_WIDTH);
		addEEnumLiteral(resolutionModeEEnum, ResolutionMode.CONSTANT_RESOLUTION);

		initEEnum(voltageConventionEEnum, VoltageConvention.class, "VoltageConvention");
		addEEnumLiteral(voltageConventionEEnum, VoltageConvention.POLE_TO_GROUND);
		addEEnumLiteral(voltageConventionEEnum, VoltageConvention.POLE_TO_POLE);

		initEEnum(ratioModeEEnum, RatioMode.class, "RatioMode");
		addEEnumLiteral(ratioModeEEnum, RatioMode.CONSTANT_RATIO);
		addEEnumLiteral(ratioModeEEnum, RatioMode.CONSTANT_WIDTH);

		initEEnum(ionSinkEEnum, IonSink.class, "IonSink");
		addEEnumLiteral(ionSinkEEnum, IonSink.DETECTOR);
		addEEnumLiteral(ionSinkEEnum, IonSink.OUTPUT);

		initEEnum(interlockTargetEEnum, InterlockTarget.class, "InterlockTarget");
		addEEnumLiteral(interlockTargetEEnum, InterlockTarget.SCAN);
		addEEnumLiteral(interlockTargetEEnum, InterlockTarget.DETECTOR_VOLTAGE);
		addEEnumLiteral(interlockTargetEEnum, InterlockTarget.SPRAY_VOLTAGE);
		addEEnumLiteral(interlockTargetEEnum, InterlockTarget.CONE_VOLTAGE);
		addEEnumLiteral(interlockTargetEEnum, InterlockTarget.ELECTRON_SOURCE);
		addEEnumLiteral(interlockTargetEEnum, InterlockTarget.FILTER_VOLTAGE);
		addEEnumLiteral(interlockTargetEEnum, InterlockTarget.GAS_HEATER);
		addEEnumLiteral(interlockTargetEEnum, InterlockTarget.SOURCE_HEATER);
		addEEnumLiteral(interlockTargetEEnum, InterlockTarget.LIQUID);
		addEEnumLiteral(interlockTargetEEnum, InterlockTarget.ISOLATION_VALVE);
		addEEnumLiteral(interlockTargetEEnum, InterlockTarget.VENT_VALVE);

		initEEnum(interlockConditionEEnum, InterlockCondition.class, "InterlockCondition");
		addEEnumLiteral(interlockConditionEEnum, InterlockCondition.SOURCE_ENCLOSURE);
		addEEnumLiteral(interlockConditionEEnum, InterlockCondition.GAS_SUPPLY);
		addEEnumLiteral(interlockConditionEEnum, InterlockCondition.EXHAUST);
		addEEnumLiteral(interlockConditionEEnum, InterlockCondition.INTERFACE_PRESSURE);
		addEEnumLiteral(interlockConditionEEnum, InterlockCondition.BACKING);
		addEEnumLiteral(interlockConditionEEnum, InterlockCondition.ANALYSER_PRESSURE);
		addEEnumLiteral(interlockConditionEEnum, InterlockCondition.CHAMBER_PRESSURE);
		addEEnumLiteral(interlockConditionEEnum, InterlockCondition.TEMPERATURE);
		addEEnumLiteral(interlockConditionEEnum, InterlockCondition.CAPILLARY_CURRENT);
		addEEnumLiteral(interlockConditionEEnum, InterlockCondition.COUNT_RATE);
		addEEnumLiteral(interlockConditionEEnum, InterlockCondition.RF_LOCK);
		addEEnumLiteral(interlockConditionEEnum, InterlockCondition.STALE_READING);
		addEEnumLiteral(interlockConditionEEnum, InterlockCondition.LIQUID_LEAK);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.ionwright.org/seed
		createSeedAnnotations();
		// http://www.ionwright.org/cv
		createCvAnnotations();
		// http://www.ionwright.org/quantity
		createQuantityAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.ionwright.org/seed</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createSeedAnnotations() {
		String source = "http://www.ionwright.org/seed";
		addAnnotation
		  (massSpectrometerEClass,
		   source,
		   new String[] {
			   "claims", "002/12"
		   });
		addAnnotation
		  (ioniserEClass,
		   source,
		   new String[] {
			   "claims", "000/1"
		   });
		addAnnotation
		  (electrosprayIoniserEClass,
		   source,
		   new String[] {
			   "numerals", "20",
			   "claims", "001/1"
		   });
		addAnnotation
		  (apciIoniserEClass,
		   source,
		   new String[] {
			   "claims", "000/1"
		   });
		addAnnotation
		  (multimodeIoniserEClass,
		   source,
		   new String[] {
			   "claims", "000/1"
		   });
		addAnnotation
		  (otherIoniserEClass,
		   source,
		   new String[] {
			   "claims", "000/1"
		   });
		addAnnotation
		  (smallChamberElectrosprayIoniserEClass,
		   source,
		   new String[] {
			   "claims", "001/1"
		   });
		addAnnotation
		  (smallChamberEClass,
		   source,
		   new String[] {
			   "numerals", "18",
			   "claims", "001/1"
		   });
		addAnnotation
		  (getSmallChamber_WallPotential(),
		   source,
		   new String[] {
			   "numerals", "16"
		   });
		addAnnotation
		  (getSmallChamber_Plug(),
		   source,
		   new String[] {
			   "numerals", "15"
		   });
		addAnnotation
		  (getSmallChamber_InnerCylinder(),
		   source,
		   new String[] {
			   "numerals", "27"
		   });
		addAnnotation
		  (getSmallChamber_ReliefValve(),
		   source,
		   new String[] {
			   "numerals", "72"
		   });
		addAnnotation
		  (getSmallChamber_Heater(),
		   source,
		   new String[] {
			   "numerals", "71"
		   });
		addAnnotation
		  (insulatingPlugEClass,
		   source,
		   new String[] {
			   "numerals", "15"
		   });
		addAnnotation
		  (hollowCylinderEClass,
		   source,
		   new String[] {
			   "numerals", "27"
		   });
		addAnnotation
		  (gasInletEClass,
		   source,
		   new String[] {
			   "numerals", "62"
		   });
		addAnnotation
		  (getGasInlet_TubeDistance(),
		   source,
		   new String[] {
			   "numerals", "63"
		   });
		addAnnotation
		  (chamberValveEClass,
		   source,
		   new String[] {
			   "numerals", "72"
		   });
		addAnnotation
		  (heaterCoilEClass,
		   source,
		   new String[] {
			   "numerals", "71"
		   });
		addAnnotation
		  (getHeaterCoil_FeedthroughCurrent(),
		   source,
		   new String[] {
			   "numerals", "75"
		   });
		addAnnotation
		  (getHeaterCoil_FeedthroughVoltage(),
		   source,
		   new String[] {
			   "numerals", "75"
		   });
		addAnnotation
		  (electronSourceEClass,
		   source,
		   new String[] {
			   "numerals", "51"
		   });
		addAnnotation
		  (capillaryEClass,
		   source,
		   new String[] {
			   "numerals", "20",
			   "claims", "001/1"
		   });
		addAnnotation
		  (beamSpeciesEClass,
		   source,
		   new String[] {
			   "claims", "002/1"
		   });
		addAnnotation
		  (bentInterfaceChamberEClass,
		   source,
		   new String[] {
			   "claims", "000/1 000/2 000/3"
		   });
		addAnnotation
		  (pinholeInterfaceEClass,
		   source,
		   new String[] {
			   "claims", "001/1"
		   });
		addAnnotation
		  (getPinholeInterface_Pinhole(),
		   source,
		   new String[] {
			   "numerals", "35"
		   });
		addAnnotation
		  (getPinholeInterface_AuxiliaryElectrode(),
		   source,
		   new String[] {
			   "numerals", "38"
		   });
		addAnnotation
		  (getPinholeInterface_Mesh(),
		   source,
		   new String[] {
			   "numerals", "47"
		   });
		addAnnotation
		  (getPinholeInterface_ElectronSources(),
		   source,
		   new String[] {
			   "numerals", "51"
		   });
		addAnnotation
		  (pinholeEClass,
		   source,
		   new String[] {
			   "numerals", "35",
			   "claims", "001/1"
		   });
		addAnnotation
		  (auxiliaryElectrodeEClass,
		   source,
		   new String[] {
			   "numerals", "38"
		   });
		addAnnotation
		  (meshEClass,
		   source,
		   new String[] {
			   "numerals", "47"
		   });
		addAnnotation
		  (exitApertureEClass,
		   source,
		   new String[] {
			   "claims", "000/1"
		   });
		addAnnotation
		  (conicalHoleEClass,
		   source,
		   new String[] {
			   "claims", "000/7"
		   });
		addAnnotation
		  (conicalInsertEClass,
		   source,
		   new String[] {
			   "claims", "000/7 000/8"
		   });
		addAnnotation
		  (blockEClass,
		   source,
		   new String[] {
			   "claims", "000/7"
		   });
		addAnnotation
		  (passageEClass,
		   source,
		   new String[] {
			   "claims", "000/3"
		   });
		addAnnotation
		  (throttleEClass,
		   source,
		   new String[] {
			   "claims", "000/4"
		   });
		addAnnotation
		  (portEClass,
		   source,
		   new String[] {
			   "claims", "000/1"
		   });
		addAnnotation
		  (lensEClass,
		   source,
		   new String[] {
			   "numerals", "36"
		   });
		addAnnotation
		  (vacuumChamberEClass,
		   source,
		   new String[] {
			   "numerals", "31 46"
		   });
		addAnnotation
		  (gasReservoirEClass,
		   source,
		   new String[] {
			   "numerals", "61"
		   });
		addAnnotation
		  (analyserEClass,
		   source,
		   new String[] {
			   "numerals", "49"
		   });
		addAnnotation
		  (tandemMassFilterEClass,
		   source,
		   new String[] {
			   "claims", "002/1 002/12"
		   });
		addAnnotation
		  (massFilterStageEClass,
		   source,
		   new String[] {
			   "claims", "002/1 002/4 002/6"
		   });
		addAnnotation
		  (getMassFilterStage_PeakWidth(),
		   source,
		   new String[] {
			   "claims", "002/1"
		   });
		addAnnotation
		  (rfCouplerEClass,
		   source,
		   new String[] {
			   "claims", "002/7"
		   });
		addAnnotation
		  (scannerEClass,
		   source,
		   new String[] {
			   "claims", "002/8 002/9 002/24"
		   });
		addAnnotation
		  (detectorEClass,
		   source,
		   new String[] {
			   "numerals", "48",
			   "claims", "002/18"
		   });
		addAnnotation
		  (beamOutputEClass,
		   source,
		   new String[] {
			   "claims", "002/25"
		   });
		addAnnotation
		  (tipShapeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "numerals", "81"
		   });
		addAnnotation
		  (tipShapeEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "numerals", "82"
		   });
		addAnnotation
		  (tipShapeEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "numerals", "85"
		   });
		addAnnotation
		  (tipShapeEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "numerals", "86"
		   });
		addAnnotation
		  (tipShapeEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "numerals", "87"
		   });
		addAnnotation
		  (poleTypeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "claims", "002/5"
		   });
		addAnnotation
		  (claimVariantEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "claims", "000/1"
		   });
		addAnnotation
		  (claimVariantEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "claims", "000/2"
		   });
		addAnnotation
		  (claimVariantEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "claims", "000/3"
		   });
		addAnnotation
		  (claimVariantEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "claims", "000/4"
		   });
		addAnnotation
		  (claimVariantEEnum.getELiterals().get(4),
		   source,
		   new String[] {
			   "claims", "000/5"
		   });
		addAnnotation
		  (claimVariantEEnum.getELiterals().get(5),
		   source,
		   new String[] {
			   "claims", "000/6"
		   });
		addAnnotation
		  (claimVariantEEnum.getELiterals().get(6),
		   source,
		   new String[] {
			   "claims", "000/7"
		   });
		addAnnotation
		  (claimVariantEEnum.getELiterals().get(7),
		   source,
		   new String[] {
			   "claims", "000/8"
		   });
		addAnnotation
		  (claimVariantEEnum.getELiterals().get(8),
		   source,
		   new String[] {
			   "claims", "001/1"
		   });
		addAnnotation
		  (claimVariantEEnum.getELiterals().get(9),
		   source,
		   new String[] {
			   "claims", "002/1"
		   });
		addAnnotation
		  (claimVariantEEnum.getELiterals().get(10),
		   source,
		   new String[] {
			   "claims", "002/2"
		   });
		addAnnotation
		  (claimVariantEEnum.getELiterals().get(11),
		   source,
		   new String[] {
			   "claims", "002/3"
		   });
		addAnnotation
		  (claimVariantEEnum.getELiterals().get(12),
		   source,
		   new String[] {
			   "claims", "002/4"
		   });
		addAnnotation
		  (claimVariantEEnum.getELiterals().get(13),
		   source,
		   new String[] {
			   "claims", "002/5"
		   });
		addAnnotation
		  (claimVariantEEnum.getELiterals().get(14),
		   source,
		   new String[] {
			   "claims", "002/6"
		   });
		addAnnotation
		  (claimVariantEEnum.getELiterals().get(15),
		   source,
		   new String[] {
			   "claims", "002/7"
		   });
		addAnnotation
		  (claimVariantEEnum.getELiterals().get(16),
		   source,
		   new String[] {
			   "claims", "002/8"
		   });
		addAnnotation
		  (claimVariantEEnum.getELiterals().get(17),
		   source,
		   new String[] {
			   "claims", "002/9"
		   });
		addAnnotation
		  (claimVariantEEnum.getELiterals().get(18),
		   source,
		   new String[] {
			   "claims", "002/10"
		   });
		addAnnotation
		  (claimVariantEEnum.getELiterals().get(19),
		   source,
		   new String[] {
			   "claims", "002/11"
		   });
		addAnnotation
		  (claimVariantEEnum.getELiterals().get(20),
		   source,
		   new String[] {
			   "claims", "002/12"
		   });
		addAnnotation
		  (claimVariantEEnum.getELiterals().get(21),
		   source,
		   new String[] {
			   "claims", "002/13"
		   });
		addAnnotation
		  (claimVariantEEnum.getELiterals().get(22),
		   source,
		   new String[] {
			   "claims", "002/14"
		   });
		addAnnotation
		  (claimVariantEEnum.getELiterals().get(23),
		   source,
		   new String[] {
			   "claims", "002/15"
		   });
		addAnnotation
		  (claimVariantEEnum.getELiterals().get(24),
		   source,
		   new String[] {
			   "claims", "002/16"
		   });
		addAnnotation
		  (claimVariantEEnum.getELiterals().get(25),
		   source,
		   new String[] {
			   "claims", "002/17"
		   });
		addAnnotation
		  (claimVariantEEnum.getELiterals().get(26),
		   source,
		   new String[] {
			   "claims", "002/18"
		   });
		addAnnotation
		  (claimVariantEEnum.getELiterals().get(27),
		   source,
		   new String[] {
			   "claims", "002/19"
		   });
		addAnnotation
		  (claimVariantEEnum.getELiterals().get(28),
		   source,
		   new String[] {
			   "claims", "002/20"
		   });
		addAnnotation
		  (claimVariantEEnum.getELiterals().get(29),
		   source,
		   new String[] {
			   "claims", "002/21"
		   });
		addAnnotation
		  (claimVariantEEnum.getELiterals().get(30),
		   source,
		   new String[] {
			   "claims", "002/22"
		   });
		addAnnotation
		  (claimVariantEEnum.getELiterals().get(31),
		   source,
		   new String[] {
			   "claims", "002/23"
		   });
		addAnnotation
		  (claimVariantEEnum.getELiterals().get(32),
		   source,
		   new String[] {
			   "claims", "002/24"
		   });
		addAnnotation
		  (claimVariantEEnum.getELiterals().get(33),
		   source,
		   new String[] {
			   "claims", "002/25"
		   });
		addAnnotation
		  (gasTubeRouteEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "numerals", "15"
		   });
		addAnnotation
		  (gasTubeRouteEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "numerals", "16"
		   });
		addAnnotation
		  (heaterReturnEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "numerals", "16a"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://www.ionwright.org/cv</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createCvAnnotations() {
		String source = "http://www.ionwright.org/cv";
		addAnnotation
		  (getMassSpectrometer_SerialNumber(),
		   source,
		   new String[] {
			   "accession", "MS:1000529",
			   "name", "instrument serial number"
		   });
		addAnnotation
		  (getIonSource_ConeVoltage(),
		   source,
		   new String[] {
			   "accession", "MS:1000876",
			   "name", "cone voltage",
			   "unitAccession", "UO:0000218",
			   "unitName", "volt"
		   });
		addAnnotation
		  (getIonSource_BlockTemperature(),
		   source,
		   new String[] {
			   "accession", "MS:1002041",
			   "name", "source temperature",
			   "unitAccession", "UO:0000012",
			   "unitName", "kelvin"
		   });
		addAnnotation
		  (getCapillaryIoniser_CapillaryVoltage(),
		   source,
		   new String[] {
			   "accession", "MS:1000486",
			   "name", "source potential",
			   "unitAccession", "UO:0000218",
			   "unitName", "volt"
		   });
		addAnnotation
		  (electrosprayIoniserEClass,
		   source,
		   new String[] {
			   "accession", "MS:1000073",
			   "name", "electrospray ionization"
		   });
		addAnnotation
		  (apciIoniserEClass,
		   source,
		   new String[] {
			   "accession", "MS:1000070",
			   "name", "atmospheric pressure chemical ionization"
		   });
		addAnnotation
		  (smallChamberElectrosprayIoniserEClass,
		   source,
		   new String[] {
			   "accession", "MS:1000073",
			   "name", "electrospray ionization"
		   });
		addAnnotation
		  (liquidSupplyEClass,
		   source,
		   new String[] {
			   "accession", "MS:1000057",
			   "name", "electrospray inlet"
		   });
		addAnnotation
		  (getSample_Name(),
		   source,
		   new String[] {
			   "accession", "MS:1000002",
			   "name", "sample name"
		   });
		addAnnotation
		  (massFilterStageEClass,
		   source,
		   new String[] {
			   "accession", "MS:1000081",
			   "name", "quadrupole"
		   });
		addAnnotation
		  (getDetector_Voltage(),
		   source,
		   new String[] {
			   "accession", "MS:1002273",
			   "name", "detector potential",
			   "unitAccession", "UO:0000218",
			   "unitName", "volt"
		   });
		addAnnotation
		  (polarityEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "accession", "MS:1000130",
			   "name", "positive scan"
		   });
		addAnnotation
		  (polarityEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "accession", "MS:1000129",
			   "name", "negative scan"
		   });
		addAnnotation
		  (poleTypeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "accession", "MS:1000081",
			   "name", "quadrupole"
		   });
		addAnnotation
		  (detectorKindEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "accession", "MS:1000116",
			   "name", "photomultiplier"
		   });
		addAnnotation
		  (detectorKindEEnum.getELiterals().get(1),
		   source,
		   new String[] {
			   "accession", "MS:1000253",
			   "name", "electron multiplier"
		   });
		addAnnotation
		  (detectorKindEEnum.getELiterals().get(2),
		   source,
		   new String[] {
			   "accession", "MS:1000107",
			   "name", "channeltron"
		   });
		addAnnotation
		  (detectorKindEEnum.getELiterals().get(3),
		   source,
		   new String[] {
			   "accession", "MS:1000112",
			   "name", "faraday cup"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://www.ionwright.org/quantity</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createQuantityAnnotations() {
		String source = "http://www.ionwright.org/quantity";
		addAnnotation
		  (getMassSpectrometer_AtmosphericPressure(),
		   source,
		   new String[] {
			   "label", "Atmospheric pressure",
			   "unit", "Pa",
			   "role", "FACT",
			   "hardwareMin", "50000.0",
			   "hardwareMax", "120000.0",
			   "displayUnit", "mbar",
			   "displayFactor", "100.0",
			   "digits", "0"
		   });
		addAnnotation
		  (getIonSource_ConeVoltage(),
		   source,
		   new String[] {
			   "label", "Cone voltage",
			   "unit", "V",
			   "role", "SETTING",
			   "hardwareMin", "0.0",
			   "hardwareMax", "150.0",
			   "ratePerSecond", "1000.0",
			   "safeValue", "0.0",
			   "displayUnit", "V",
			   "displayFactor", "1",
			   "digits", "0"
		   });
		addAnnotation
		  (getIonSource_ConeGasFlow(),
		   source,
		   new String[] {
			   "label", "Cone gas",
			   "unit", "m3/s",
			   "role", "SETTING",
			   "hardwareMin", "0.0",
			   "hardwareMax", "8.333333333333333e-05",
			   "ratePerSecond", "2.7777777777777776e-05",
			   "displayUnit", "L/h",
			   "displayFactor", "2.7777777777777776e-07",
			   "digits", "0"
		   });
		addAnnotation
		  (getIonSource_BlockTemperature(),
		   source,
		   new String[] {
			   "label", "Source temperature",
			   "unit", "K",
			   "role", "SETTING",
			   "hardwareMin", "293.15",
			   "hardwareMax", "423.15",
			   "ratePerSecond", "1.0",
			   "displayUnit", "\u00b0C",
			   "displayFactor", "1",
			   "displayOffset", "273.15",
			   "digits", "0"
		   });
		addAnnotation
		  (getIoniser_OperatingPressure(),
		   source,
		   new String[] {
			   "label", "Ioniser pressure",
			   "unit", "Pa",
			   "role", "FACT",
			   "hardwareMin", "1.0",
			   "hardwareMax", "200000.0",
			   "displayUnit", "mbar",
			   "displayFactor", "100",
			   "digits", "1"
		   });
		addAnnotation
		  (getCapillaryIoniser_CapillaryVoltage(),
		   source,
		   new String[] {
			   "label", "Capillary voltage",
			   "unit", "V",
			   "role", "SETTING",
			   "hardwareMin", "0.0",
			   "hardwareMax", "5000.0",
			   "ratePerSecond", "1000.0",
			   "safeValue", "0.0",
			   "displayUnit", "V",
			   "displayFactor", "1",
			   "digits", "0"
		   });
		addAnnotation
		  (getCapillaryIoniser_CapillaryCurrent(),
		   source,
		   new String[] {
			   "label", "Capillary current",
			   "unit", "A",
			   "role", "READBACK",
			   "hardwareMin", "0.0",
			   "hardwareMax", "5e-05",
			   "displayUnit", "\u00b5A",
			   "displayFactor", "1e-06",
			   "digits", "3"
		   });
		addAnnotation
		  (getElectrosprayIoniser_DesolvationTemperature(),
		   source,
		   new String[] {
			   "label", "Desolvation temperature",
			   "unit", "K",
			   "role", "SETTING",
			   "hardwareMin", "293.15",
			   "hardwareMax", "923.15",
			   "ratePerSecond", "5.0",
			   "safeValue", "293.15",
			   "displayUnit", "\u00b0C",
			   "displayFactor", "1",
			   "displayOffset", "273.15",
			   "digits", "0"
		   });
		addAnnotation
		  (getElectrosprayIoniser_DesolvationGasFlow(),
		   source,
		   new String[] {
			   "label", "Desolvation gas",
			   "unit", "m3/s",
			   "role", "SETTING",
			   "hardwareMin", "0.0",
			   "hardwareMax", "0.0003333333333333333",
			   "ratePerSecond", "8.333333333333333e-05",
			   "displayUnit", "L/h",
			   "displayFactor", "2.7777777777777776e-07",
			   "digits", "0"
		   });
		addAnnotation
		  (getCoronaIoniser_CoronaVoltage(),
		   source,
		   new String[] {
			   "label", "Corona voltage",
			   "unit", "V",
			   "role", "SETTING",
			   "hardwareMin", "0.0",
			   "hardwareMax", "5000.0",
			   "ratePerSecond", "1000.0",
			   "safeValue", "0.0",
			   "displayUnit", "V",
			   "displayFactor", "1",
			   "digits", "0"
		   });
		addAnnotation
		  (getCoronaIoniser_CoronaCurrent(),
		   source,
		   new String[] {
			   "label", "Corona current",
			   "unit", "A",
			   "role", "READBACK",
			   "hardwareMin", "0.0",
			   "hardwareMax", "0.0001",
			   "displayUnit", "\u00b5A",
			   "displayFactor", "1e-06",
			   "digits", "2"
		   });
		addAnnotation
		  (getCoronaNeedle_Radius(),
		   source,
		   new String[] {
			   "label", "Tip radius",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "1e-07",
			   "hardwareMax", "0.001",
			   "displayUnit", "\u00b5m",
			   "displayFactor", "1e-06",
			   "digits", "1"
		   });
		addAnnotation
		  (getCoronaNeedle_Distance(),
		   source,
		   new String[] {
			   "label", "Distance to the counter electrode",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0001",
			   "hardwareMax", "0.1",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getApciIoniser_DesolvationTemperature(),
		   source,
		   new String[] {
			   "label", "Desolvation temperature",
			   "unit", "K",
			   "role", "SETTING",
			   "hardwareMin", "293.15",
			   "hardwareMax", "923.15",
			   "ratePerSecond", "5.0",
			   "safeValue", "293.15",
			   "displayUnit", "\u00b0C",
			   "displayFactor", "1",
			   "displayOffset", "273.15",
			   "digits", "0"
		   });
		addAnnotation
		  (getApciIoniser_DesolvationGasFlow(),
		   source,
		   new String[] {
			   "label", "Desolvation gas",
			   "unit", "m3/s",
			   "role", "SETTING",
			   "hardwareMin", "0.0",
			   "hardwareMax", "0.0003333333333333333",
			   "ratePerSecond", "8.333333333333333e-05",
			   "displayUnit", "L/h",
			   "displayFactor", "2.7777777777777776e-07",
			   "digits", "0"
		   });
		addAnnotation
		  (getSmallChamber_Volume(),
		   source,
		   new String[] {
			   "label", "Volume",
			   "unit", "m3",
			   "role", "FACT",
			   "hardwareMin", "1e-09",
			   "hardwareMax", "0.01",
			   "displayUnit", "cm\u00b3",
			   "displayFactor", "1e-06",
			   "digits", "1"
		   });
		addAnnotation
		  (getSmallChamber_InnerDiameter(),
		   source,
		   new String[] {
			   "label", "Inner diameter",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0001",
			   "hardwareMax", "1.0",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getSmallChamber_Length(),
		   source,
		   new String[] {
			   "label", "Length",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0001",
			   "hardwareMax", "1.0",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getSmallChamber_WallPotential(),
		   source,
		   new String[] {
			   "label", "Wall potential",
			   "unit", "V",
			   "role", "FACT",
			   "hardwareMin", "-10000.0",
			   "hardwareMax", "10000.0",
			   "displayUnit", "V",
			   "displayFactor", "1",
			   "digits", "0"
		   });
		addAnnotation
		  (getSmallChamber_RatedPressure(),
		   source,
		   new String[] {
			   "label", "Rated pressure",
			   "unit", "Pa",
			   "role", "LIMIT",
			   "hardwareMin", "1000.0",
			   "hardwareMax", "10000000.0",
			   "displayUnit", "mbar",
			   "displayFactor", "100.0",
			   "digits", "0"
		   });
		addAnnotation
		  (getSmallChamber_PressureSetpoint(),
		   source,
		   new String[] {
			   "label", "Chamber pressure set",
			   "unit", "Pa",
			   "role", "SETTING",
			   "hardwareMin", "100.0",
			   "hardwareMax", "1000000.0",
			   "ratePerSecond", "20000.0",
			   "displayUnit", "mbar",
			   "displayFactor", "100.0",
			   "digits", "0"
		   });
		addAnnotation
		  (getSmallChamber_Pressure(),
		   source,
		   new String[] {
			   "label", "Chamber pressure",
			   "unit", "Pa",
			   "role", "READBACK",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1000000.0",
			   "displayUnit", "mbar",
			   "displayFactor", "100.0",
			   "digits", "0"
		   });
		addAnnotation
		  (getInsulatingPlug_Thickness(),
		   source,
		   new String[] {
			   "label", "Plug thickness",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "1e-05",
			   "hardwareMax", "0.5",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getInsulatingPlug_DielectricStrength(),
		   source,
		   new String[] {
			   "label", "Dielectric strength",
			   "unit", "V/m",
			   "role", "FACT",
			   "hardwareMin", "100000.0",
			   "hardwareMax", "1000000000.0",
			   "displayUnit", "kV/mm",
			   "displayFactor", "1000000.0",
			   "digits", "1"
		   });
		addAnnotation
		  (getInsulatingPlug_MaxTemperature(),
		   source,
		   new String[] {
			   "label", "Highest temperature of the plug",
			   "unit", "K",
			   "role", "LIMIT",
			   "hardwareMin", "273.15",
			   "hardwareMax", "2000.0",
			   "displayUnit", "\u00b0C",
			   "displayFactor", "1",
			   "displayOffset", "273.15",
			   "digits", "0"
		   });
		addAnnotation
		  (getHollowCylinder_InnerDiameter(),
		   source,
		   new String[] {
			   "label", "Inner diameter",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0001",
			   "hardwareMax", "1.0",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getHollowCylinder_OuterDiameter(),
		   source,
		   new String[] {
			   "label", "Outer diameter",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0001",
			   "hardwareMax", "1.0",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getHollowCylinder_Length(),
		   source,
		   new String[] {
			   "label", "Length",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0001",
			   "hardwareMax", "1.0",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getHollowCylinder_Potential(),
		   source,
		   new String[] {
			   "label", "Cylinder voltage",
			   "unit", "V",
			   "role", "SETTING",
			   "hardwareMin", "0.0",
			   "hardwareMax", "500.0",
			   "ratePerSecond", "500.0",
			   "safeValue", "0.0",
			   "displayUnit", "V",
			   "displayFactor", "1",
			   "digits", "0"
		   });
		addAnnotation
		  (getGasInlet_SetFlow(),
		   source,
		   new String[] {
			   "label", "Leak valve set",
			   "unit", "m3/s",
			   "role", "SETTING",
			   "hardwareMin", "0.0",
			   "hardwareMax", "3.3333333333333333e-06",
			   "ratePerSecond", "8.333333333333333e-07",
			   "displayUnit", "mL/min",
			   "displayFactor", "1.6666666666666667e-08",
			   "digits", "1"
		   });
		addAnnotation
		  (getGasInlet_Flow(),
		   source,
		   new String[] {
			   "label", "Leak valve flow",
			   "unit", "m3/s",
			   "role", "READBACK",
			   "hardwareMin", "0.0",
			   "hardwareMax", "0.0001",
			   "displayUnit", "mL/min",
			   "displayFactor", "1.6666666666666667e-08",
			   "digits", "1"
		   });
		addAnnotation
		  (getGasInlet_MaxFlow(),
		   source,
		   new String[] {
			   "label", "Largest leak flow",
			   "unit", "m3/s",
			   "role", "LIMIT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "0.001",
			   "displayUnit", "mL/min",
			   "displayFactor", "1.6666666666666667e-08",
			   "digits", "1"
		   });
		addAnnotation
		  (getGasInlet_TubeDistance(),
		   source,
		   new String[] {
			   "label", "Tube to capillary",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "0.1",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getChamberValve_SetPressure(),
		   source,
		   new String[] {
			   "label", "Relief set pressure",
			   "unit", "Pa",
			   "role", "FACT",
			   "hardwareMin", "100.0",
			   "hardwareMax", "10000000.0",
			   "displayUnit", "mbar",
			   "displayFactor", "100.0",
			   "digits", "0"
		   });
		addAnnotation
		  (getHeater_Temperature(),
		   source,
		   new String[] {
			   "label", "Heater temperature set",
			   "unit", "K",
			   "role", "SETTING",
			   "hardwareMin", "293.15",
			   "hardwareMax", "1000.0",
			   "ratePerSecond", "2.0",
			   "displayUnit", "\u00b0C",
			   "displayFactor", "1",
			   "displayOffset", "273.15",
			   "digits", "0"
		   });
		addAnnotation
		  (getHeater_MaxTemperature(),
		   source,
		   new String[] {
			   "label", "Highest heater temperature",
			   "unit", "K",
			   "role", "LIMIT",
			   "hardwareMin", "293.15",
			   "hardwareMax", "1500.0",
			   "displayUnit", "\u00b0C",
			   "displayFactor", "1",
			   "displayOffset", "273.15",
			   "digits", "0"
		   });
		addAnnotation
		  (getHeater_Power(),
		   source,
		   new String[] {
			   "label", "Heater power",
			   "unit", "W",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "2000.0",
			   "displayUnit", "W",
			   "displayFactor", "1",
			   "digits", "1"
		   });
		addAnnotation
		  (getHeater_TimeConstant(),
		   source,
		   new String[] {
			   "label", "Time constant",
			   "unit", "s",
			   "role", "FACT",
			   "hardwareMin", "0.1",
			   "hardwareMax", "100000.0",
			   "displayUnit", "s",
			   "displayFactor", "1",
			   "digits", "0"
		   });
		addAnnotation
		  (getHeaterCoil_MeanDiameter(),
		   source,
		   new String[] {
			   "label", "Coil diameter",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0001",
			   "hardwareMax", "1.0",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getHeaterCoil_Resistance(),
		   source,
		   new String[] {
			   "label", "Coil resistance",
			   "unit", "Ohm",
			   "role", "FACT",
			   "hardwareMin", "0.001",
			   "hardwareMax", "1000000.0",
			   "displayUnit", "\u03a9",
			   "displayFactor", "1",
			   "digits", "2"
		   });
		addAnnotation
		  (getHeaterCoil_SupplyVoltage(),
		   source,
		   new String[] {
			   "label", "Heater supply VH",
			   "unit", "V",
			   "role", "LIMIT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1000.0",
			   "displayUnit", "V",
			   "displayFactor", "1",
			   "digits", "1"
		   });
		addAnnotation
		  (getHeaterCoil_MaxCurrent(),
		   source,
		   new String[] {
			   "label", "Highest coil current",
			   "unit", "A",
			   "role", "LIMIT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1000.0",
			   "displayUnit", "A",
			   "displayFactor", "1",
			   "digits", "2"
		   });
		addAnnotation
		  (getHeaterCoil_FeedthroughCurrent(),
		   source,
		   new String[] {
			   "label", "Rating of the feedthrough: current",
			   "unit", "A",
			   "role", "LIMIT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1000.0",
			   "displayUnit", "A",
			   "displayFactor", "1",
			   "digits", "2"
		   });
		addAnnotation
		  (getHeaterCoil_FeedthroughVoltage(),
		   source,
		   new String[] {
			   "label", "Rating of the feedthrough: voltage",
			   "unit", "V",
			   "role", "LIMIT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "100000.0",
			   "displayUnit", "V",
			   "displayFactor", "1",
			   "digits", "0"
		   });
		addAnnotation
		  (getElectronSource_Emission(),
		   source,
		   new String[] {
			   "label", "Emission",
			   "unit", "A",
			   "role", "SETTING",
			   "hardwareMin", "0.0",
			   "hardwareMax", "0.01",
			   "ratePerSecond", "0.001",
			   "safeValue", "0.0",
			   "displayUnit", "\u00b5A",
			   "displayFactor", "1e-06",
			   "digits", "0"
		   });
		addAnnotation
		  (getElectronSource_ElectronEnergy(),
		   source,
		   new String[] {
			   "label", "Electron energy",
			   "unit", "V",
			   "role", "SETTING",
			   "hardwareMin", "0.0",
			   "hardwareMax", "200.0",
			   "ratePerSecond", "100.0",
			   "displayUnit", "V",
			   "displayFactor", "1",
			   "digits", "0"
		   });
		addAnnotation
		  (getElectronSource_FilamentCurrent(),
		   source,
		   new String[] {
			   "label", "Filament current",
			   "unit", "A",
			   "role", "READBACK",
			   "hardwareMin", "0.0",
			   "hardwareMax", "20.0",
			   "displayUnit", "A",
			   "displayFactor", "1",
			   "digits", "2"
		   });
		addAnnotation
		  (getElectronSource_PairRate(),
		   source,
		   new String[] {
			   "label", "Ion pairs of the electron source",
			   "unit", "1/s",
			   "role", "SETTING",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1000000000000000.0",
			   "safeValue", "0.0",
			   "displayUnit", "ions/s",
			   "displayFactor", "1",
			   "digits", "0"
		   });
		addAnnotation
		  (getCapillary_Bore(),
		   source,
		   new String[] {
			   "label", "Capillary bore",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "1e-06",
			   "hardwareMax", "0.005",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "3"
		   });
		addAnnotation
		  (getCapillary_OuterDiameter(),
		   source,
		   new String[] {
			   "label", "Capillary outer diameter",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "1e-06",
			   "hardwareMax", "0.01",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "3"
		   });
		addAnnotation
		  (getCapillary_Length(),
		   source,
		   new String[] {
			   "label", "Length",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.001",
			   "hardwareMax", "10.0",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getCapillary_TipDistance(),
		   source,
		   new String[] {
			   "label", "Tip distance",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0001",
			   "hardwareMax", "0.2",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "1"
		   });
		addAnnotation
		  (getCapillary_OffAxis(),
		   source,
		   new String[] {
			   "label", "Tip off axis",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "0.1",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getLiquidSupply_Flow(),
		   source,
		   new String[] {
			   "label", "Liquid flow",
			   "unit", "m3/s",
			   "role", "SETTING",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1e-08",
			   "ratePerSecond", "1.6666666666666667e-09",
			   "safeValue", "0.0",
			   "displayUnit", "\u00b5L/min",
			   "displayFactor", "1.6666666666666667e-11",
			   "digits", "1"
		   });
		addAnnotation
		  (getLiquidSupply_Level(),
		   source,
		   new String[] {
			   "label", "Liquid left",
			   "unit", "m3",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "0.1",
			   "displayUnit", "cm\u00b3",
			   "displayFactor", "1e-06",
			   "digits", "1"
		   });
		addAnnotation
		  (getLiquidSupply_MaxPressure(),
		   source,
		   new String[] {
			   "label", "Highest liquid pressure",
			   "unit", "Pa",
			   "role", "LIMIT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "200000000.0",
			   "displayUnit", "mbar",
			   "displayFactor", "100.0",
			   "digits", "0"
		   });
		addAnnotation
		  (getSampleComponent_Charge(),
		   source,
		   new String[] {
			   "label", "Charge number",
			   "unit", "1",
			   "role", "FACT",
			   "hardwareMin", "1",
			   "hardwareMax", "100",
			   "displayUnit", "",
			   "displayFactor", "1",
			   "digits", "0"
		   });
		addAnnotation
		  (getSampleComponent_Concentration(),
		   source,
		   new String[] {
			   "label", "Concentration",
			   "unit", "mol/m3",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "10000.0",
			   "displayUnit", "\u00b5mol/L",
			   "displayFactor", "0.001",
			   "digits", "3"
		   });
		addAnnotation
		  (getSampleComponent_Response(),
		   source,
		   new String[] {
			   "label", "Response",
			   "unit", "1",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1000.0",
			   "displayUnit", "",
			   "displayFactor", "1",
			   "digits", "2"
		   });
		addAnnotation
		  (getBeamSpecies_Mz(),
		   source,
		   new String[] {
			   "label", "m/z",
			   "unit", "1",
			   "role", "FACT",
			   "hardwareMin", "0.1",
			   "hardwareMax", "100000.0",
			   "displayUnit", "m/z",
			   "displayFactor", "1",
			   "digits", "4"
		   });
		addAnnotation
		  (getBeamSpecies_Charge(),
		   source,
		   new String[] {
			   "label", "Charge",
			   "unit", "1",
			   "role", "FACT",
			   "hardwareMin", "1.0",
			   "hardwareMax", "100.0",
			   "displayUnit", "",
			   "displayFactor", "1",
			   "digits", "0"
		   });
		addAnnotation
		  (getBeamSpecies_Rate(),
		   source,
		   new String[] {
			   "label", "Ion rate",
			   "unit", "1/s",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1e+18",
			   "displayUnit", "ions/s",
			   "displayFactor", "1",
			   "digits", "0"
		   });
		addAnnotation
		  (getInterface_Pressure(),
		   source,
		   new String[] {
			   "label", "Interface pressure",
			   "unit", "Pa",
			   "role", "FACT",
			   "hardwareMin", "0.0001",
			   "hardwareMax", "101325.0",
			   "displayUnit", "mbar",
			   "displayFactor", "100",
			   "digits", "2"
		   });
		addAnnotation
		  (getPinholeInterface_FilterDistance(),
		   source,
		   new String[] {
			   "label", "Pinhole to filter",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1.0",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getPinhole_Thickness(),
		   source,
		   new String[] {
			   "label", "Thickness",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "0.01",
			   "displayUnit", "\u00b5m",
			   "displayFactor", "1e-06",
			   "digits", "1"
		   });
		addAnnotation
		  (getReentrantWall_Diameter(),
		   source,
		   new String[] {
			   "label", "Diameter",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1.0",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getReentrantWall_Depth(),
		   source,
		   new String[] {
			   "label", "Depth",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1.0",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getReentrantWall_ChamberDiameter(),
		   source,
		   new String[] {
			   "label", "Diameter of the chamber round it",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "3.0",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getAuxiliaryElectrode_Potential(),
		   source,
		   new String[] {
			   "label", "Potential of element 38",
			   "unit", "V",
			   "role", "SETTING",
			   "hardwareMin", "-500.0",
			   "hardwareMax", "500.0",
			   "ratePerSecond", "500.0",
			   "safeValue", "0.0",
			   "displayUnit", "V",
			   "displayFactor", "1",
			   "digits", "0"
		   });
		addAnnotation
		  (getMesh_Potential(),
		   source,
		   new String[] {
			   "label", "Mesh potential",
			   "unit", "V",
			   "role", "SETTING",
			   "hardwareMin", "-500.0",
			   "hardwareMax", "500.0",
			   "ratePerSecond", "500.0",
			   "safeValue", "0.0",
			   "displayUnit", "V",
			   "displayFactor", "1",
			   "digits", "0"
		   });
		addAnnotation
		  (getMesh_Transparency(),
		   source,
		   new String[] {
			   "label", "Transparency",
			   "unit", "1",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1.0",
			   "displayUnit", "",
			   "displayFactor", "1",
			   "digits", "3"
		   });
		addAnnotation
		  (getAperture_Diameter(),
		   source,
		   new String[] {
			   "label", "Aperture diameter",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "0.1",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "3"
		   });
		addAnnotation
		  (getAperture_DischargeCoefficient(),
		   source,
		   new String[] {
			   "label", "Discharge coefficient",
			   "unit", "1",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1.0",
			   "displayUnit", "",
			   "displayFactor", "1",
			   "digits", "2"
		   });
		addAnnotation
		  (getAperture_FoulingFraction(),
		   source,
		   new String[] {
			   "label", "Fouling",
			   "unit", "1",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "0.999",
			   "displayUnit", "",
			   "displayFactor", "1",
			   "digits", "3"
		   });
		addAnnotation
		  (getExitAperture_Position(),
		   source,
		   new String[] {
			   "label", "Position along its passage",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1.0",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getExitAperture_Azimuth(),
		   source,
		   new String[] {
			   "label", "Direction in the wall",
			   "unit", "rad",
			   "role", "FACT",
			   "hardwareMin", "-6.283185307179586",
			   "hardwareMax", "6.283185307179586",
			   "displayUnit", "\u00b0",
			   "displayFactor", "0.017453292519943295",
			   "digits", "1"
		   });
		addAnnotation
		  (getConicalHole_SmallDiameter(),
		   source,
		   new String[] {
			   "label", "Small diameter",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "0.1",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getConicalHole_LargeDiameter(),
		   source,
		   new String[] {
			   "label", "Large diameter",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "0.2",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getConicalHole_Depth(),
		   source,
		   new String[] {
			   "label", "Depth",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "0.2",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getConicalInsert_BoreDiameter(),
		   source,
		   new String[] {
			   "label", "Insert bore",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "0.02",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "3"
		   });
		addAnnotation
		  (getConicalInsert_HalfAngle(),
		   source,
		   new String[] {
			   "label", "Insert half angle",
			   "unit", "rad",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1.5707963267948966",
			   "displayUnit", "\u00b0",
			   "displayFactor", "0.017453292519943295",
			   "digits", "1"
		   });
		addAnnotation
		  (getConicalInsert_SmallDiameter(),
		   source,
		   new String[] {
			   "label", "Small outer diameter",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "0.1",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getConicalInsert_LargeDiameter(),
		   source,
		   new String[] {
			   "label", "Large outer diameter",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "0.2",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getConicalInsert_Offset(),
		   source,
		   new String[] {
			   "label", "Offset",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "0.01",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "3"
		   });
		addAnnotation
		  (getConicalInsert_Tilt(),
		   source,
		   new String[] {
			   "label", "Tilt",
			   "unit", "rad",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1.0",
			   "displayUnit", "\u00b0",
			   "displayFactor", "0.017453292519943295",
			   "digits", "2"
		   });
		addAnnotation
		  (getConicalInsert_Protrusion(),
		   source,
		   new String[] {
			   "label", "Insert protrusion",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "0.02",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getConicalInsert_InsulationResistance(),
		   source,
		   new String[] {
			   "label", "Insulation resistance",
			   "unit", "Ohm",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1000000000000000.0",
			   "displayUnit", "G\u03a9",
			   "displayFactor", "1000000000.0",
			   "digits", "2"
		   });
		addAnnotation
		  (getConicalInsert_Potential(),
		   source,
		   new String[] {
			   "label", "Extractor voltage",
			   "unit", "V",
			   "role", "SETTING",
			   "hardwareMin", "0.0",
			   "hardwareMax", "20.0",
			   "ratePerSecond", "1000.0",
			   "safeValue", "0.0",
			   "displayUnit", "V",
			   "displayFactor", "1",
			   "digits", "1"
		   });
		addAnnotation
		  (getBlock_Potential(),
		   source,
		   new String[] {
			   "label", "Block potential",
			   "unit", "V",
			   "role", "FACT",
			   "hardwareMin", "-500.0",
			   "hardwareMax", "500.0",
			   "displayUnit", "V",
			   "displayFactor", "1",
			   "digits", "0"
		   });
		addAnnotation
		  (getPassage_Diameter(),
		   source,
		   new String[] {
			   "label", "Passage diameter",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "0.1",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getPassage_Length(),
		   source,
		   new String[] {
			   "label", "Passage length",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1.0",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "1"
		   });
		addAnnotation
		  (getPassage_TurnAngle(),
		   source,
		   new String[] {
			   "label", "Turn",
			   "unit", "rad",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "3.141592653589793",
			   "displayUnit", "\u00b0",
			   "displayFactor", "0.017453292519943295",
			   "digits", "1"
		   });
		addAnnotation
		  (getPassage_RollAngle(),
		   source,
		   new String[] {
			   "label", "Roll",
			   "unit", "rad",
			   "role", "FACT",
			   "hardwareMin", "-6.283185307179586",
			   "hardwareMax", "6.283185307179586",
			   "displayUnit", "\u00b0",
			   "displayFactor", "0.017453292519943295",
			   "digits", "1"
		   });
		addAnnotation
		  (getPassage_CornerRadius(),
		   source,
		   new String[] {
			   "label", "Corner radius",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "0.1",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getThrottle_Position(),
		   source,
		   new String[] {
			   "label", "Position",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1.0",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getThrottle_Length(),
		   source,
		   new String[] {
			   "label", "Length",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "1e-06",
			   "hardwareMax", "1.0",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getThrottle_Diameter(),
		   source,
		   new String[] {
			   "label", "Opening",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "0.1",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getBaffle_Position(),
		   source,
		   new String[] {
			   "label", "Position",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1.0",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getBaffle_Thickness(),
		   source,
		   new String[] {
			   "label", "Thickness",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "1e-06",
			   "hardwareMax", "1.0",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getBaffle_Height(),
		   source,
		   new String[] {
			   "label", "Height",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "0.1",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getBaffle_Azimuth(),
		   source,
		   new String[] {
			   "label", "Direction in the wall",
			   "unit", "rad",
			   "role", "FACT",
			   "hardwareMin", "-6.283185307179586",
			   "hardwareMax", "6.283185307179586",
			   "displayUnit", "\u00b0",
			   "displayFactor", "0.017453292519943295",
			   "digits", "1"
		   });
		addAnnotation
		  (getPort_LineConductance(),
		   source,
		   new String[] {
			   "label", "Line conductance",
			   "unit", "m3/s",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "100.0",
			   "displayUnit", "L/s",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getPort_Diameter(),
		   source,
		   new String[] {
			   "label", "Diameter",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "2.0",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getLens_Potential(),
		   source,
		   new String[] {
			   "label", "Lens voltage",
			   "unit", "V",
			   "role", "SETTING",
			   "hardwareMin", "-200.0",
			   "hardwareMax", "200.0",
			   "ratePerSecond", "1000.0",
			   "safeValue", "0.0",
			   "displayUnit", "V",
			   "displayFactor", "1",
			   "digits", "1"
		   });
		addAnnotation
		  (getLens_Diameter(),
		   source,
		   new String[] {
			   "label", "Lens bore",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "0.1",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getLens_Position(),
		   source,
		   new String[] {
			   "label", "Position",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "2.0",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getVacuumChamber_Pressure(),
		   source,
		   new String[] {
			   "label", "Chamber pressure",
			   "unit", "Pa",
			   "role", "FACT",
			   "hardwareMin", "1e-10",
			   "hardwareMax", "101325.0",
			   "displayUnit", "mbar",
			   "displayFactor", "100",
			   "digits", "2"
		   });
		addAnnotation
		  (getVacuumChamber_Volume(),
		   source,
		   new String[] {
			   "label", "Volume",
			   "unit", "m3",
			   "role", "FACT",
			   "hardwareMin", "1e-09",
			   "hardwareMax", "100.0",
			   "displayUnit", "L",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getVacuumChamber_NormalPressureLimit(),
		   source,
		   new String[] {
			   "label", "Normally below",
			   "unit", "Pa",
			   "role", "LIMIT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "101325.0",
			   "displayUnit", "mbar",
			   "displayFactor", "100.0",
			   "digits", "3"
		   });
		addAnnotation
		  (getVacuumChamber_TripPressure(),
		   source,
		   new String[] {
			   "label", "Trip pressure",
			   "unit", "Pa",
			   "role", "LIMIT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "101325.0",
			   "displayUnit", "mbar",
			   "displayFactor", "100.0",
			   "digits", "3"
		   });
		addAnnotation
		  (getApertureConnection_Diameter(),
		   source,
		   new String[] {
			   "label", "Diameter",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1.0",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getApertureConnection_DischargeCoefficient(),
		   source,
		   new String[] {
			   "label", "Discharge coefficient",
			   "unit", "1",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1.0",
			   "displayUnit", "",
			   "displayFactor", "1",
			   "digits", "3"
		   });
		addAnnotation
		  (getTubeConnection_Diameter(),
		   source,
		   new String[] {
			   "label", "Diameter",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "2.0",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getTubeConnection_Length(),
		   source,
		   new String[] {
			   "label", "Length",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "100.0",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getPressureGauge_Pressure(),
		   source,
		   new String[] {
			   "label", "Pressure",
			   "unit", "Pa",
			   "role", "READBACK",
			   "hardwareMin", "0.0",
			   "hardwareMax", "200000.0",
			   "displayUnit", "mbar",
			   "displayFactor", "100.0",
			   "digits", "3"
		   });
		addAnnotation
		  (getVacuumPump_Speed(),
		   source,
		   new String[] {
			   "label", "Pumping speed",
			   "unit", "m3/s",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "10000.0",
			   "displayUnit", "L/s",
			   "displayFactor", "0.001",
			   "digits", "1"
		   });
		addAnnotation
		  (getVacuumPump_CriticalBackingPressure(),
		   source,
		   new String[] {
			   "label", "Critical backing pressure",
			   "unit", "Pa",
			   "role", "LIMIT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "101325.0",
			   "displayUnit", "mbar",
			   "displayFactor", "100.0",
			   "digits", "1"
		   });
		addAnnotation
		  (getGasSystem_ExhaustPressure(),
		   source,
		   new String[] {
			   "label", "Source exhaust against atmosphere",
			   "unit", "Pa",
			   "role", "READBACK",
			   "hardwareMin", "-100000.0",
			   "hardwareMax", "100000.0",
			   "displayUnit", "mbar",
			   "displayFactor", "100.0",
			   "digits", "1"
		   });
		addAnnotation
		  (getGasReservoir_MolarMass(),
		   source,
		   new String[] {
			   "label", "Molar mass",
			   "unit", "kg/mol",
			   "role", "FACT",
			   "hardwareMin", "0.001",
			   "hardwareMax", "1.0",
			   "displayUnit", "g/mol",
			   "displayFactor", "0.001",
			   "digits", "3"
		   });
		addAnnotation
		  (getGasReservoir_HeatCapacityRatio(),
		   source,
		   new String[] {
			   "label", "Heat capacity ratio",
			   "unit", "1",
			   "role", "FACT",
			   "hardwareMin", "1.01",
			   "hardwareMax", "1.7",
			   "displayUnit", "",
			   "displayFactor", "1",
			   "digits", "3"
		   });
		addAnnotation
		  (getGasReservoir_BreakdownStrength(),
		   source,
		   new String[] {
			   "label", "Breakdown strength",
			   "unit", "1",
			   "role", "FACT",
			   "hardwareMin", "0.01",
			   "hardwareMax", "10.0",
			   "displayUnit", "",
			   "displayFactor", "1",
			   "digits", "3"
		   });
		addAnnotation
		  (getGasReservoir_Pressure(),
		   source,
		   new String[] {
			   "label", "Supply pressure",
			   "unit", "Pa",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "30000000.0",
			   "displayUnit", "kPa",
			   "displayFactor", "1000.0",
			   "digits", "0"
		   });
		addAnnotation
		  (getGasReservoir_Purity(),
		   source,
		   new String[] {
			   "label", "Purity",
			   "unit", "1",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1.0",
			   "displayUnit", "",
			   "displayFactor", "1",
			   "digits", "5"
		   });
		addAnnotation
		  (getGasReservoir_LowestPressure(),
		   source,
		   new String[] {
			   "label", "Lowest supply pressure",
			   "unit", "Pa",
			   "role", "LIMIT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "30000000.0",
			   "displayUnit", "kPa",
			   "displayFactor", "1000.0",
			   "digits", "0"
		   });
		addAnnotation
		  (getGasReservoir_HighestPressure(),
		   source,
		   new String[] {
			   "label", "Highest supply pressure",
			   "unit", "Pa",
			   "role", "LIMIT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "30000000.0",
			   "displayUnit", "kPa",
			   "displayFactor", "1000.0",
			   "digits", "0"
		   });
		addAnnotation
		  (getVoltageSupply_MaxVoltage(),
		   source,
		   new String[] {
			   "label", "Highest voltage",
			   "unit", "V",
			   "role", "LIMIT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "100000.0",
			   "displayUnit", "V",
			   "displayFactor", "1",
			   "digits", "0"
		   });
		addAnnotation
		  (getVoltageSupply_MaxCurrent(),
		   source,
		   new String[] {
			   "label", "Highest current",
			   "unit", "A",
			   "role", "LIMIT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1.0",
			   "displayUnit", "\u00b5A",
			   "displayFactor", "1e-06",
			   "digits", "2"
		   });
		addAnnotation
		  (getVoltageSupply_RampRate(),
		   source,
		   new String[] {
			   "label", "Ramp rate",
			   "unit", "V",
			   "role", "LIMIT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1000000.0",
			   "displayUnit", "V",
			   "displayFactor", "1",
			   "digits", "0"
		   });
		addAnnotation
		  (getInterlock_Threshold(),
		   source,
		   new String[] {
			   "label", "Threshold",
			   "unit", "{condition}",
			   "role", "LIMIT",
			   "hardwareMin", "-1000000000000000.0",
			   "hardwareMax", "1000000000000000.0",
			   "displayUnit", "",
			   "displayFactor", "1",
			   "digits", "3"
		   });
		addAnnotation
		  (getUserInterlock_SettleTime(),
		   source,
		   new String[] {
			   "label", "Settle time",
			   "unit", "s",
			   "role", "LIMIT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "86400.0",
			   "displayUnit", "s",
			   "displayFactor", "1",
			   "digits", "1"
		   });
		addAnnotation
		  (getAnalyser_LowestMz(),
		   source,
		   new String[] {
			   "label", "Lowest m/z",
			   "unit", "1",
			   "role", "LIMIT",
			   "hardwareMin", "0.1",
			   "hardwareMax", "100000.0",
			   "displayUnit", "m/z",
			   "displayFactor", "1",
			   "digits", "1"
		   });
		addAnnotation
		  (getAnalyser_HighestMz(),
		   source,
		   new String[] {
			   "label", "Highest m/z",
			   "unit", "1",
			   "role", "LIMIT",
			   "hardwareMin", "0.1",
			   "hardwareMax", "100000.0",
			   "displayUnit", "m/z",
			   "displayFactor", "1",
			   "digits", "1"
		   });
		addAnnotation
		  (getTandemMassFilter_LinkLength(),
		   source,
		   new String[] {
			   "label", "Link length",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "0.5",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "1"
		   });
		addAnnotation
		  (getTandemMassFilter_ExitDiameter(),
		   source,
		   new String[] {
			   "label", "Exit aperture",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "0.1",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getMassFilterStage_Length(),
		   source,
		   new String[] {
			   "label", "Rod length",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "2.0",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "1"
		   });
		addAnnotation
		  (getMassFilterStage_FieldRadius(),
		   source,
		   new String[] {
			   "label", "Field radius",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "1e-05",
			   "hardwareMax", "0.1",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "3"
		   });
		addAnnotation
		  (getMassFilterStage_RodRadius(),
		   source,
		   new String[] {
			   "label", "Rod radius",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "1e-05",
			   "hardwareMax", "0.2",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "3"
		   });
		addAnnotation
		  (getMassFilterStage_RodCount(),
		   source,
		   new String[] {
			   "label", "Number of rods",
			   "unit", "1",
			   "role", "FACT",
			   "hardwareMin", "4.0",
			   "hardwareMax", "32.0",
			   "displayUnit", "",
			   "displayFactor", "1",
			   "digits", "0"
		   });
		addAnnotation
		  (getMassFilterStage_PeakWidth(),
		   source,
		   new String[] {
			   "label", "Peak width",
			   "unit", "1",
			   "role", "FACT",
			   "hardwareMin", "0.01",
			   "hardwareMax", "100.0",
			   "displayUnit", "u",
			   "displayFactor", "1",
			   "digits", "2"
		   });
		addAnnotation
		  (getMassFilterStage_EntranceDiameter(),
		   source,
		   new String[] {
			   "label", "Entrance aperture",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "0.1",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getMassFilterStage_RfFrequency(),
		   source,
		   new String[] {
			   "label", "RF frequency",
			   "unit", "Hz",
			   "role", "FACT",
			   "hardwareMin", "10000.0",
			   "hardwareMax", "100000000.0",
			   "displayUnit", "MHz",
			   "displayFactor", "1000000.0",
			   "digits", "3"
		   });
		addAnnotation
		  (getMassFilterStage_IonEnergy(),
		   source,
		   new String[] {
			   "label", "Ion energy",
			   "unit", "V",
			   "role", "SETTING",
			   "hardwareMin", "0.0",
			   "hardwareMax", "20.0",
			   "ratePerSecond", "1000.0",
			   "displayUnit", "V",
			   "displayFactor", "1",
			   "digits", "2"
		   });
		addAnnotation
		  (getMassFilterStage_DcRatio(),
		   source,
		   new String[] {
			   "label", "DC to RF ratio",
			   "unit", "1",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1.0",
			   "displayUnit", "",
			   "displayFactor", "1",
			   "digits", "4"
		   });
		addAnnotation
		  (getMassFilterStage_MaxRfAmplitude(),
		   source,
		   new String[] {
			   "label", "RF amplitude limit",
			   "unit", "V",
			   "role", "LIMIT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "100000.0",
			   "displayUnit", "V",
			   "displayFactor", "1",
			   "digits", "0"
		   });
		addAnnotation
		  (getMassFilterStage_MaxDcVoltage(),
		   source,
		   new String[] {
			   "label", "DC voltage limit",
			   "unit", "V",
			   "role", "LIMIT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "100000.0",
			   "displayUnit", "V",
			   "displayFactor", "1",
			   "digits", "0"
		   });
		addAnnotation
		  (getMassFilterStage_TiltAngle(),
		   source,
		   new String[] {
			   "label", "Tilt",
			   "unit", "rad",
			   "role", "FACT",
			   "hardwareMin", "-1.5707963267948966",
			   "hardwareMax", "1.5707963267948966",
			   "displayUnit", "\u00b0",
			   "displayFactor", "0.017453292519943295",
			   "digits", "1"
		   });
		addAnnotation
		  (getMassFilterStage_TiltAzimuth(),
		   source,
		   new String[] {
			   "label", "Plane of the tilt",
			   "unit", "rad",
			   "role", "FACT",
			   "hardwareMin", "-6.283185307179586",
			   "hardwareMax", "6.283185307179586",
			   "displayUnit", "\u00b0",
			   "displayFactor", "0.017453292519943295",
			   "digits", "1"
		   });
		addAnnotation
		  (getMassFilterStage_OffsetX(),
		   source,
		   new String[] {
			   "label", "Offset across, in the plane of the tilt",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "-0.1",
			   "hardwareMax", "0.1",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getMassFilterStage_OffsetY(),
		   source,
		   new String[] {
			   "label", "Offset across, normal to the plane of the tilt",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "-0.1",
			   "hardwareMax", "0.1",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getMassFilterStage_RfAmplitude(),
		   source,
		   new String[] {
			   "label", "RF amplitude",
			   "unit", "V",
			   "role", "READBACK",
			   "hardwareMin", "0.0",
			   "hardwareMax", "100000.0",
			   "displayUnit", "V",
			   "displayFactor", "1",
			   "digits", "1"
		   });
		addAnnotation
		  (getMassFilterStage_DcVoltage(),
		   source,
		   new String[] {
			   "label", "DC voltage",
			   "unit", "V",
			   "role", "READBACK",
			   "hardwareMin", "0.0",
			   "hardwareMax", "100000.0",
			   "displayUnit", "V",
			   "displayFactor", "1",
			   "digits", "2"
		   });
		addAnnotation
		  (getRfCoupler_CouplingRatio(),
		   source,
		   new String[] {
			   "label", "Coupling ratio",
			   "unit", "1",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1.0",
			   "displayUnit", "",
			   "displayFactor", "1",
			   "digits", "4"
		   });
		addAnnotation
		  (getRfCoupler_Capacitance(),
		   source,
		   new String[] {
			   "label", "Coupling capacitance",
			   "unit", "F",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1e-08",
			   "displayUnit", "pF",
			   "displayFactor", "1e-12",
			   "digits", "1"
		   });
		addAnnotation
		  (getRfCoupler_Phase(),
		   source,
		   new String[] {
			   "label", "Phase",
			   "unit", "rad",
			   "role", "FACT",
			   "hardwareMin", "-3.141592653589793",
			   "hardwareMax", "3.141592653589793",
			   "displayUnit", "\u00b0",
			   "displayFactor", "0.017453292519943295",
			   "digits", "1"
		   });
		addAnnotation
		  (getScanner_MaxSpeed(),
		   source,
		   new String[] {
			   "label", "Fastest scan",
			   "unit", "1/s",
			   "role", "LIMIT",
			   "hardwareMin", "1.0",
			   "hardwareMax", "1000000.0",
			   "displayUnit", "u/s",
			   "displayFactor", "1",
			   "digits", "0"
		   });
		addAnnotation
		  (getDetector_Voltage(),
		   source,
		   new String[] {
			   "label", "Detector voltage",
			   "unit", "V",
			   "role", "SETTING",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1500.0",
			   "ratePerSecond", "500.0",
			   "safeValue", "0.0",
			   "displayUnit", "V",
			   "displayFactor", "1",
			   "digits", "0"
		   });
		addAnnotation
		  (getDetector_DarkRate(),
		   source,
		   new String[] {
			   "label", "Dark count rate",
			   "unit", "1/s",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1000000.0",
			   "displayUnit", "counts/s",
			   "displayFactor", "1",
			   "digits", "1"
		   });
		addAnnotation
		  (getDetector_DeadTime(),
		   source,
		   new String[] {
			   "label", "Dead time",
			   "unit", "s",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "0.001",
			   "displayUnit", "ns",
			   "displayFactor", "1e-09",
			   "digits", "1"
		   });
		addAnnotation
		  (getDetector_MaxRate(),
		   source,
		   new String[] {
			   "label", "Highest count rate",
			   "unit", "1/s",
			   "role", "LIMIT",
			   "hardwareMin", "1.0",
			   "hardwareMax", "10000000000.0",
			   "displayUnit", "counts/s",
			   "displayFactor", "1",
			   "digits", "0"
		   });
		addAnnotation
		  (getDetector_CountRate(),
		   source,
		   new String[] {
			   "label", "Count rate",
			   "unit", "1/s",
			   "role", "READBACK",
			   "hardwareMin", "0.0",
			   "hardwareMax", "10000000000.0",
			   "displayUnit", "counts/s",
			   "displayFactor", "1",
			   "digits", "0"
		   });
		addAnnotation
		  (getDetector_Gain(),
		   source,
		   new String[] {
			   "label", "Gain",
			   "unit", "1",
			   "role", "FACT",
			   "hardwareMin", "1.0",
			   "hardwareMax", "10000000000.0",
			   "displayUnit", "",
			   "displayFactor", "1",
			   "digits", "0"
		   });
		addAnnotation
		  (getBeamOutput_Diameter(),
		   source,
		   new String[] {
			   "label", "Output aperture",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "0.1",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getTolerances_AtmosphericDeviation(),
		   source,
		   new String[] {
			   "label", "At atmospheric pressure: deviation",
			   "unit", "1",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1.0",
			   "displayUnit", "",
			   "displayFactor", "1",
			   "digits", "3"
		   });
		addAnnotation
		  (getTolerances_LowestInterfacePressure(),
		   source,
		   new String[] {
			   "label", "Lowest usual interface pressure",
			   "unit", "Pa",
			   "role", "FACT",
			   "hardwareMin", "1.0",
			   "hardwareMax", "101325.0",
			   "displayUnit", "mbar",
			   "displayFactor", "100.0",
			   "digits", "2"
		   });
		addAnnotation
		  (getTolerances_HighestInterfacePressure(),
		   source,
		   new String[] {
			   "label", "Highest usual interface pressure",
			   "unit", "Pa",
			   "role", "FACT",
			   "hardwareMin", "1.0",
			   "hardwareMax", "101325.0",
			   "displayUnit", "mbar",
			   "displayFactor", "100.0",
			   "digits", "2"
		   });
		addAnnotation
		  (getTolerances_SubstantialFraction(),
		   source,
		   new String[] {
			   "label", "Substantially all",
			   "unit", "1",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1.0",
			   "displayUnit", "",
			   "displayFactor", "1",
			   "digits", "3"
		   });
		addAnnotation
		  (getTolerances_Angle(),
		   source,
		   new String[] {
			   "label", "Approximately 90\u00b0",
			   "unit", "rad",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1.5707963267948966",
			   "displayUnit", "\u00b0",
			   "displayFactor", "0.017453292519943295",
			   "digits", "1"
		   });
		addAnnotation
		  (getTolerances_Slenderness(),
		   source,
		   new String[] {
			   "label", "Substantially longer",
			   "unit", "1",
			   "role", "FACT",
			   "hardwareMin", "1.0",
			   "hardwareMax", "100.0",
			   "displayUnit", "",
			   "displayFactor", "1",
			   "digits", "3"
		   });
		addAnnotation
		  (getTolerances_ConeAngle(),
		   source,
		   new String[] {
			   "label", "Corresponding cones",
			   "unit", "rad",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "0.5",
			   "displayUnit", "\u00b0",
			   "displayFactor", "0.017453292519943295",
			   "digits", "1"
		   });
		addAnnotation
		  (getTolerances_InsertOffset(),
		   source,
		   new String[] {
			   "label", "Coaxial: offset",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "0.01",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "3"
		   });
		addAnnotation
		  (getTolerances_InsertTilt(),
		   source,
		   new String[] {
			   "label", "Coaxial: tilt",
			   "unit", "rad",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "0.5",
			   "displayUnit", "\u00b0",
			   "displayFactor", "0.017453292519943295",
			   "digits", "2"
		   });
		addAnnotation
		  (getTolerances_InsulationResistance(),
		   source,
		   new String[] {
			   "label", "Insulated",
			   "unit", "Ohm",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1000000000000000.0",
			   "displayUnit", "G\u03a9",
			   "displayFactor", "1000000000.0",
			   "digits", "2"
		   });
		addAnnotation
		  (getTolerances_SmallBore(),
		   source,
		   new String[] {
			   "label", "Small bore",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "1e-06",
			   "hardwareMax", "0.01",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getTolerances_PlugStress(),
		   source,
		   new String[] {
			   "label", "Stress of the plug",
			   "unit", "1",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1.0",
			   "displayUnit", "",
			   "displayFactor", "1",
			   "digits", "3"
		   });
		addAnnotation
		  (getTolerances_NearAtmospheric(),
		   source,
		   new String[] {
			   "label", "Near atmospheric",
			   "unit", "1",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1.0",
			   "displayUnit", "",
			   "displayFactor", "1",
			   "digits", "3"
		   });
		addAnnotation
		  (getTolerances_PinholeToFilter(),
		   source,
		   new String[] {
			   "label", "Close to the filter",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1.0",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getTolerances_ApertureAgreement(),
		   source,
		   new String[] {
			   "label", "Area of aperture 45",
			   "unit", "1",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "10.0",
			   "displayUnit", "",
			   "displayFactor", "1",
			   "digits", "3"
		   });
		addAnnotation
		  (getTolerances_Plugging(),
		   source,
		   new String[] {
			   "label", "Plugging",
			   "unit", "1",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1.0",
			   "displayUnit", "",
			   "displayFactor", "1",
			   "digits", "3"
		   });
		addAnnotation
		  (getTolerances_Overpressure(),
		   source,
		   new String[] {
			   "label", "Relief",
			   "unit", "1",
			   "role", "FACT",
			   "hardwareMin", "1.0",
			   "hardwareMax", "10.0",
			   "displayUnit", "",
			   "displayFactor", "1",
			   "digits", "3"
		   });
		addAnnotation
		  (getTolerances_SamePressure(),
		   source,
		   new String[] {
			   "label", "Same operating pressure",
			   "unit", "1",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1.0",
			   "displayUnit", "",
			   "displayFactor", "1",
			   "digits", "3"
		   });
		addAnnotation
		  (getTolerances_MzMargin(),
		   source,
		   new String[] {
			   "label", "Margin in the sub-range",
			   "unit", "1",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "100.0",
			   "displayUnit", "u",
			   "displayFactor", "1",
			   "digits", "2"
		   });
		addAnnotation
		  (getTolerances_Tracking(),
		   source,
		   new String[] {
			   "label", "Substantially tracks",
			   "unit", "1",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1.0",
			   "displayUnit", "",
			   "displayFactor", "1",
			   "digits", "3"
		   });
		addAnnotation
		  (getTolerances_AxisDistance(),
		   source,
		   new String[] {
			   "label", "Intersecting axes",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "0.1",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getTolerances_NearEnd(),
		   source,
		   new String[] {
			   "label", "At the near end",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "0.1",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "2"
		   });
		addAnnotation
		  (getTolerances_RatioSpread(),
		   source,
		   new String[] {
			   "label", "Substantially constant ratio",
			   "unit", "1",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1.0",
			   "displayUnit", "",
			   "displayFactor", "1",
			   "digits", "3"
		   });
	}

} //InstrumentPackageImpl
