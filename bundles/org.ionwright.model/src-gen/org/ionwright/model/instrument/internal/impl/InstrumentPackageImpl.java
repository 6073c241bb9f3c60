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
import org.ionwright.model.instrument.Aperture;
import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.instrument.Capillary;
import org.ionwright.model.instrument.ClaimVariant;
import org.ionwright.model.instrument.ConicalInsert;
import org.ionwright.model.instrument.Detector;
import org.ionwright.model.instrument.DetectorKind;
import org.ionwright.model.instrument.DeviceBinding;
import org.ionwright.model.instrument.ElectrosprayIoniser;
import org.ionwright.model.instrument.ExitAperture;
import org.ionwright.model.instrument.InstrumentFactory;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.Interface;
import org.ionwright.model.instrument.IonOpticalElement;
import org.ionwright.model.instrument.IonSource;
import org.ionwright.model.instrument.Ioniser;
import org.ionwright.model.instrument.Lens;
import org.ionwright.model.instrument.LiquidSupply;
import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.Passage;
import org.ionwright.model.instrument.Polarity;
import org.ionwright.model.instrument.PoleType;
import org.ionwright.model.instrument.Port;
import org.ionwright.model.instrument.PumpKind;
import org.ionwright.model.instrument.RfCoupler;
import org.ionwright.model.instrument.Sample;
import org.ionwright.model.instrument.SampleComponent;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.instrument.TipShape;
import org.ionwright.model.instrument.VacuumChamber;
import org.ionwright.model.instrument.VacuumPump;
import org.ionwright.model.instrument.VacuumSystem;

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
	private EClass electrosprayIoniserEClass = null;

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
	private EClass conicalInsertEClass = null;

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
	private EClass vacuumPumpEClass = null;

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
	public EAttribute getMassSpectrometer_DeclaredVariants() {
		return (EAttribute)massSpectrometerEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMassSpectrometer_IonSource() {
		return (EReference)massSpectrometerEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMassSpectrometer_TransferOptics() {
		return (EReference)massSpectrometerEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMassSpectrometer_VacuumSystem() {
		return (EReference)massSpectrometerEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMassSpectrometer_Analyser() {
		return (EReference)massSpectrometerEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMassSpectrometer_Detector() {
		return (EReference)massSpectrometerEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMassSpectrometer_Bindings() {
		return (EReference)massSpectrometerEClass.getEStructuralFeatures().get(8);
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
	public EClass getElectrosprayIoniser() {
		return electrosprayIoniserEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElectrosprayIoniser_CapillaryVoltage() {
		return (EAttribute)electrosprayIoniserEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElectrosprayIoniser_CapillaryCurrent() {
		return (EAttribute)electrosprayIoniserEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElectrosprayIoniser_DesolvationTemperature() {
		return (EAttribute)electrosprayIoniserEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getElectrosprayIoniser_DesolvationGasFlow() {
		return (EAttribute)electrosprayIoniserEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getElectrosprayIoniser_Capillary() {
		return (EReference)electrosprayIoniserEClass.getEStructuralFeatures().get(4);
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
	public EAttribute getCapillary_Tip() {
		return (EAttribute)capillaryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCapillary_TipDistance() {
		return (EAttribute)capillaryEClass.getEStructuralFeatures().get(3);
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
	public EReference getLiquidSupply_Sample() {
		return (EReference)liquidSupplyEClass.getEStructuralFeatures().get(2);
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
	public EClass getBentInterfaceChamber() {
		return bentInterfaceChamberEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getBentInterfaceChamber_BendAngle() {
		return (EAttribute)bentInterfaceChamberEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBentInterfaceChamber_Entrance() {
		return (EReference)bentInterfaceChamberEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBentInterfaceChamber_Exit() {
		return (EReference)bentInterfaceChamberEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBentInterfaceChamber_Exhaust() {
		return (EReference)bentInterfaceChamberEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getBentInterfaceChamber_Passages() {
		return (EReference)bentInterfaceChamberEClass.getEStructuralFeatures().get(4);
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
	public EClass getExitAperture() {
		return exitApertureEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getExitAperture_ArcPosition() {
		return (EAttribute)exitApertureEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getExitAperture_Insert() {
		return (EReference)exitApertureEClass.getEStructuralFeatures().get(1);
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
	public EAttribute getConicalInsert_Protrusion() {
		return (EAttribute)conicalInsertEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConicalInsert_Insulated() {
		return (EAttribute)conicalInsertEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getConicalInsert_Potential() {
		return (EAttribute)conicalInsertEClass.getEStructuralFeatures().get(4);
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
	public EClass getIonOpticalElement() {
		return ionOpticalElementEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getIonOpticalElement_Name() {
		return (EAttribute)ionOpticalElementEClass.getEStructuralFeatures().get(0);
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
	public EClass getVacuumChamber() {
		return vacuumChamberEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVacuumChamber_Name() {
		return (EAttribute)vacuumChamberEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVacuumChamber_Pressure() {
		return (EAttribute)vacuumChamberEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVacuumChamber_Outlet() {
		return (EReference)vacuumChamberEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getVacuumChamber_Pumps() {
		return (EReference)vacuumChamberEClass.getEStructuralFeatures().get(3);
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
	public EAttribute getVacuumPump_Name() {
		return (EAttribute)vacuumPumpEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVacuumPump_Kind() {
		return (EAttribute)vacuumPumpEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getVacuumPump_Speed() {
		return (EAttribute)vacuumPumpEClass.getEStructuralFeatures().get(2);
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
	public EReference getTandemMassFilter_Stages() {
		return (EReference)tandemMassFilterEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getTandemMassFilter_Coupler() {
		return (EReference)tandemMassFilterEClass.getEStructuralFeatures().get(2);
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
	public EAttribute getMassFilterStage_Name() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_PoleType() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_Length() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_FieldRadius() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_RodRadius() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_RfFrequency() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_IonEnergy() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_DcRatio() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_MaxRfAmplitude() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_MaxDcVoltage() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_TiltAngle() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_Pressure() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(11);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_RfAmplitude() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(12);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMassFilterStage_DcVoltage() {
		return (EAttribute)massFilterStageEClass.getEStructuralFeatures().get(13);
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
		createEAttribute(massSpectrometerEClass, MASS_SPECTROMETER__DECLARED_VARIANTS);
		createEReference(massSpectrometerEClass, MASS_SPECTROMETER__ION_SOURCE);
		createEReference(massSpectrometerEClass, MASS_SPECTROMETER__TRANSFER_OPTICS);
		createEReference(massSpectrometerEClass, MASS_SPECTROMETER__VACUUM_SYSTEM);
		createEReference(massSpectrometerEClass, MASS_SPECTROMETER__ANALYSER);
		createEReference(massSpectrometerEClass, MASS_SPECTROMETER__DETECTOR);
		createEReference(massSpectrometerEClass, MASS_SPECTROMETER__BINDINGS);

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

		electrosprayIoniserEClass = createEClass(ELECTROSPRAY_IONISER);
		createEAttribute(electrosprayIoniserEClass, ELECTROSPRAY_IONISER__CAPILLARY_VOLTAGE);
		createEAttribute(electrosprayIoniserEClass, ELECTROSPRAY_IONISER__CAPILLARY_CURRENT);
		createEAttribute(electrosprayIoniserEClass, ELECTROSPRAY_IONISER__DESOLVATION_TEMPERATURE);
		createEAttribute(electrosprayIoniserEClass, ELECTROSPRAY_IONISER__DESOLVATION_GAS_FLOW);
		createEReference(electrosprayIoniserEClass, ELECTROSPRAY_IONISER__CAPILLARY);

		capillaryEClass = createEClass(CAPILLARY);
		createEAttribute(capillaryEClass, CAPILLARY__BORE);
		createEAttribute(capillaryEClass, CAPILLARY__OUTER_DIAMETER);
		createEAttribute(capillaryEClass, CAPILLARY__TIP);
		createEAttribute(capillaryEClass, CAPILLARY__TIP_DISTANCE);

		liquidSupplyEClass = createEClass(LIQUID_SUPPLY);
		createEAttribute(liquidSupplyEClass, LIQUID_SUPPLY__FLOW);
		createEAttribute(liquidSupplyEClass, LIQUID_SUPPLY__SOLVENT);
		createEReference(liquidSupplyEClass, LIQUID_SUPPLY__SAMPLE);

		sampleEClass = createEClass(SAMPLE);
		createEAttribute(sampleEClass, SAMPLE__NAME);
		createEReference(sampleEClass, SAMPLE__COMPONENTS);

		sampleComponentEClass = createEClass(SAMPLE_COMPONENT);
		createEAttribute(sampleComponentEClass, SAMPLE_COMPONENT__NAME);
		createEAttribute(sampleComponentEClass, SAMPLE_COMPONENT__FORMULA);
		createEAttribute(sampleComponentEClass, SAMPLE_COMPONENT__ADDUCT);
		createEAttribute(sampleComponentEClass, SAMPLE_COMPONENT__CHARGE);
		createEAttribute(sampleComponentEClass, SAMPLE_COMPONENT__CONCENTRATION);
		createEAttribute(sampleComponentEClass, SAMPLE_COMPONENT__RESPONSE);

		interfaceEClass = createEClass(INTERFACE);
		createEAttribute(interfaceEClass, INTERFACE__PRESSURE);

		bentInterfaceChamberEClass = createEClass(BENT_INTERFACE_CHAMBER);
		createEAttribute(bentInterfaceChamberEClass, BENT_INTERFACE_CHAMBER__BEND_ANGLE);
		createEReference(bentInterfaceChamberEClass, BENT_INTERFACE_CHAMBER__ENTRANCE);
		createEReference(bentInterfaceChamberEClass, BENT_INTERFACE_CHAMBER__EXIT);
		createEReference(bentInterfaceChamberEClass, BENT_INTERFACE_CHAMBER__EXHAUST);
		createEReference(bentInterfaceChamberEClass, BENT_INTERFACE_CHAMBER__PASSAGES);

		apertureEClass = createEClass(APERTURE);
		createEAttribute(apertureEClass, APERTURE__DIAMETER);
		createEAttribute(apertureEClass, APERTURE__DISCHARGE_COEFFICIENT);

		exitApertureEClass = createEClass(EXIT_APERTURE);
		createEAttribute(exitApertureEClass, EXIT_APERTURE__ARC_POSITION);
		createEReference(exitApertureEClass, EXIT_APERTURE__INSERT);

		conicalInsertEClass = createEClass(CONICAL_INSERT);
		createEAttribute(conicalInsertEClass, CONICAL_INSERT__BORE_DIAMETER);
		createEAttribute(conicalInsertEClass, CONICAL_INSERT__HALF_ANGLE);
		createEAttribute(conicalInsertEClass, CONICAL_INSERT__PROTRUSION);
		createEAttribute(conicalInsertEClass, CONICAL_INSERT__INSULATED);
		createEAttribute(conicalInsertEClass, CONICAL_INSERT__POTENTIAL);

		passageEClass = createEClass(PASSAGE);
		createEAttribute(passageEClass, PASSAGE__DIAMETER);
		createEAttribute(passageEClass, PASSAGE__LENGTH);

		portEClass = createEClass(PORT);
		createEAttribute(portEClass, PORT__LINE_CONDUCTANCE);
		createEReference(portEClass, PORT__PUMP);

		ionOpticalElementEClass = createEClass(ION_OPTICAL_ELEMENT);
		createEAttribute(ionOpticalElementEClass, ION_OPTICAL_ELEMENT__NAME);

		lensEClass = createEClass(LENS);
		createEAttribute(lensEClass, LENS__POTENTIAL);
		createEAttribute(lensEClass, LENS__DIAMETER);

		vacuumSystemEClass = createEClass(VACUUM_SYSTEM);
		createEReference(vacuumSystemEClass, VACUUM_SYSTEM__CHAMBERS);

		vacuumChamberEClass = createEClass(VACUUM_CHAMBER);
		createEAttribute(vacuumChamberEClass, VACUUM_CHAMBER__NAME);
		createEAttribute(vacuumChamberEClass, VACUUM_CHAMBER__PRESSURE);
		createEReference(vacuumChamberEClass, VACUUM_CHAMBER__OUTLET);
		createEReference(vacuumChamberEClass, VACUUM_CHAMBER__PUMPS);

		vacuumPumpEClass = createEClass(VACUUM_PUMP);
		createEAttribute(vacuumPumpEClass, VACUUM_PUMP__NAME);
		createEAttribute(vacuumPumpEClass, VACUUM_PUMP__KIND);
		createEAttribute(vacuumPumpEClass, VACUUM_PUMP__SPEED);

		analyserEClass = createEClass(ANALYSER);
		createEAttribute(analyserEClass, ANALYSER__LOWEST_MZ);
		createEAttribute(analyserEClass, ANALYSER__HIGHEST_MZ);

		tandemMassFilterEClass = createEClass(TANDEM_MASS_FILTER);
		createEAttribute(tandemMassFilterEClass, TANDEM_MASS_FILTER__LINK_LENGTH);
		createEReference(tandemMassFilterEClass, TANDEM_MASS_FILTER__STAGES);
		createEReference(tandemMassFilterEClass, TANDEM_MASS_FILTER__COUPLER);

		massFilterStageEClass = createEClass(MASS_FILTER_STAGE);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__NAME);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__POLE_TYPE);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__LENGTH);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__FIELD_RADIUS);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__ROD_RADIUS);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__RF_FREQUENCY);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__ION_ENERGY);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__DC_RATIO);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__MAX_RF_AMPLITUDE);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__MAX_DC_VOLTAGE);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__TILT_ANGLE);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__PRESSURE);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__RF_AMPLITUDE);
		createEAttribute(massFilterStageEClass, MASS_FILTER_STAGE__DC_VOLTAGE);

		rfCouplerEClass = createEClass(RF_COUPLER);
		createEAttribute(rfCouplerEClass, RF_COUPLER__COUPLING_RATIO);
		createEAttribute(rfCouplerEClass, RF_COUPLER__CAPACITANCE);

		detectorEClass = createEClass(DETECTOR);
		createEAttribute(detectorEClass, DETECTOR__KIND);
		createEAttribute(detectorEClass, DETECTOR__VOLTAGE);
		createEAttribute(detectorEClass, DETECTOR__DARK_RATE);
		createEAttribute(detectorEClass, DETECTOR__DEAD_TIME);
		createEAttribute(detectorEClass, DETECTOR__MAX_RATE);
		createEAttribute(detectorEClass, DETECTOR__COUNT_RATE);

		deviceBindingEClass = createEClass(DEVICE_BINDING);
		createEAttribute(deviceBindingEClass, DEVICE_BINDING__PART);
		createEAttribute(deviceBindingEClass, DEVICE_BINDING__DRIVER);

		// Create enums
		polarityEEnum = createEEnum(POLARITY);
		tipShapeEEnum = createEEnum(TIP_SHAPE);
		pumpKindEEnum = createEEnum(PUMP_KIND);
		poleTypeEEnum = createEEnum(POLE_TYPE);
		detectorKindEEnum = createEEnum(DETECTOR_KIND);
		claimVariantEEnum = createEEnum(CLAIM_VARIANT);
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
		electrosprayIoniserEClass.getESuperTypes().add(this.getIoniser());
		bentInterfaceChamberEClass.getESuperTypes().add(this.getInterface());
		exitApertureEClass.getESuperTypes().add(this.getAperture());
		lensEClass.getESuperTypes().add(this.getIonOpticalElement());
		tandemMassFilterEClass.getESuperTypes().add(this.getAnalyser());

		// Initialize classes, features, and operations; add parameters
		initEClass(massSpectrometerEClass, MassSpectrometer.class, "MassSpectrometer", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMassSpectrometer_Name(), ecorePackage.getEString(), "name", null, 0, 1, MassSpectrometer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassSpectrometer_SerialNumber(), ecorePackage.getEString(), "serialNumber", null, 0, 1, MassSpectrometer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassSpectrometer_DeclaredVariants(), this.getClaimVariant(), "declaredVariants", null, 0, -1, MassSpectrometer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMassSpectrometer_IonSource(), this.getIonSource(), null, "ionSource", null, 1, 1, MassSpectrometer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMassSpectrometer_TransferOptics(), this.getIonOpticalElement(), null, "transferOptics", null, 0, -1, MassSpectrometer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMassSpectrometer_VacuumSystem(), this.getVacuumSystem(), null, "vacuumSystem", null, 1, 1, MassSpectrometer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMassSpectrometer_Analyser(), this.getAnalyser(), null, "analyser", null, 1, 1, MassSpectrometer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMassSpectrometer_Detector(), this.getDetector(), null, "detector", null, 1, 1, MassSpectrometer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMassSpectrometer_Bindings(), this.getDeviceBinding(), null, "bindings", null, 0, -1, MassSpectrometer.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

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

		initEClass(electrosprayIoniserEClass, ElectrosprayIoniser.class, "ElectrosprayIoniser", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getElectrosprayIoniser_CapillaryVoltage(), ecorePackage.getEDouble(), "capillaryVoltage", "3000.0", 0, 1, ElectrosprayIoniser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElectrosprayIoniser_CapillaryCurrent(), ecorePackage.getEDouble(), "capillaryCurrent", null, 0, 1, ElectrosprayIoniser.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElectrosprayIoniser_DesolvationTemperature(), ecorePackage.getEDouble(), "desolvationTemperature", "573.15", 0, 1, ElectrosprayIoniser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getElectrosprayIoniser_DesolvationGasFlow(), ecorePackage.getEDouble(), "desolvationGasFlow", "8.333333333333333e-05", 0, 1, ElectrosprayIoniser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getElectrosprayIoniser_Capillary(), this.getCapillary(), null, "capillary", null, 1, 1, ElectrosprayIoniser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(capillaryEClass, Capillary.class, "Capillary", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCapillary_Bore(), ecorePackage.getEDouble(), "bore", "0.0001", 0, 1, Capillary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapillary_OuterDiameter(), ecorePackage.getEDouble(), "outerDiameter", "0.0004", 0, 1, Capillary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapillary_Tip(), this.getTipShape(), "tip", "SQUARE_5D", 0, 1, Capillary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCapillary_TipDistance(), ecorePackage.getEDouble(), "tipDistance", "0.01", 0, 1, Capillary.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(liquidSupplyEClass, LiquidSupply.class, "LiquidSupply", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLiquidSupply_Flow(), ecorePackage.getEDouble(), "flow", "1.6666666666666666e-10", 0, 1, LiquidSupply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLiquidSupply_Solvent(), ecorePackage.getEString(), "solvent", null, 0, 1, LiquidSupply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getLiquidSupply_Sample(), this.getSample(), null, "sample", null, 0, 1, LiquidSupply.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sampleEClass, Sample.class, "Sample", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSample_Name(), ecorePackage.getEString(), "name", null, 0, 1, Sample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSample_Components(), this.getSampleComponent(), null, "components", null, 0, -1, Sample.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sampleComponentEClass, SampleComponent.class, "SampleComponent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSampleComponent_Name(), ecorePackage.getEString(), "name", null, 0, 1, SampleComponent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSampleComponent_Formula(), ecorePackage.getEString(), "formula", null, 0, 1, SampleComponent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSampleComponent_Adduct(), ecorePackage.getEString(), "adduct", "H", 0, 1, SampleComponent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSampleComponent_Charge(), ecorePackage.getEInt(), "charge", "1", 0, 1, SampleComponent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSampleComponent_Concentration(), ecorePackage.getEDouble(), "concentration", "0.001", 0, 1, SampleComponent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSampleComponent_Response(), ecorePackage.getEDouble(), "response", "1.0", 0, 1, SampleComponent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(interfaceEClass, Interface.class, "Interface", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getInterface_Pressure(), ecorePackage.getEDouble(), "pressure", "535.0", 0, 1, Interface.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(bentInterfaceChamberEClass, BentInterfaceChamber.class, "BentInterfaceChamber", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getBentInterfaceChamber_BendAngle(), ecorePackage.getEDouble(), "bendAngle", "1.5707963267948966", 0, 1, BentInterfaceChamber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBentInterfaceChamber_Entrance(), this.getAperture(), null, "entrance", null, 1, 1, BentInterfaceChamber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBentInterfaceChamber_Exit(), this.getExitAperture(), null, "exit", null, 1, 1, BentInterfaceChamber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBentInterfaceChamber_Exhaust(), this.getPort(), null, "exhaust", null, 1, -1, BentInterfaceChamber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getBentInterfaceChamber_Passages(), this.getPassage(), null, "passages", null, 1, -1, BentInterfaceChamber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(apertureEClass, Aperture.class, "Aperture", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAperture_Diameter(), ecorePackage.getEDouble(), "diameter", "0.0003", 0, 1, Aperture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAperture_DischargeCoefficient(), ecorePackage.getEDouble(), "dischargeCoefficient", "0.85", 0, 1, Aperture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(exitApertureEClass, ExitAperture.class, "ExitAperture", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getExitAperture_ArcPosition(), ecorePackage.getEDouble(), "arcPosition", "0.025", 0, 1, ExitAperture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getExitAperture_Insert(), this.getConicalInsert(), null, "insert", null, 0, 1, ExitAperture.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(conicalInsertEClass, ConicalInsert.class, "ConicalInsert", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getConicalInsert_BoreDiameter(), ecorePackage.getEDouble(), "boreDiameter", "0.001", 0, 1, ConicalInsert.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConicalInsert_HalfAngle(), ecorePackage.getEDouble(), "halfAngle", "0.5235987755982988", 0, 1, ConicalInsert.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConicalInsert_Protrusion(), ecorePackage.getEDouble(), "protrusion", "0.0", 0, 1, ConicalInsert.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConicalInsert_Insulated(), ecorePackage.getEBoolean(), "insulated", "true", 0, 1, ConicalInsert.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getConicalInsert_Potential(), ecorePackage.getEDouble(), "potential", "3.0", 0, 1, ConicalInsert.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(passageEClass, Passage.class, "Passage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPassage_Diameter(), ecorePackage.getEDouble(), "diameter", "0.0038", 0, 1, Passage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getPassage_Length(), ecorePackage.getEDouble(), "length", "0.015", 0, 1, Passage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(portEClass, Port.class, "Port", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getPort_LineConductance(), ecorePackage.getEDouble(), "lineConductance", "0.005", 0, 1, Port.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getPort_Pump(), this.getVacuumPump(), null, "pump", null, 0, 1, Port.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(ionOpticalElementEClass, IonOpticalElement.class, "IonOpticalElement", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getIonOpticalElement_Name(), ecorePackage.getEString(), "name", null, 0, 1, IonOpticalElement.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(lensEClass, Lens.class, "Lens", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getLens_Potential(), ecorePackage.getEDouble(), "potential", "0.0", 0, 1, Lens.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getLens_Diameter(), ecorePackage.getEDouble(), "diameter", "0.002", 0, 1, Lens.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(vacuumSystemEClass, VacuumSystem.class, "VacuumSystem", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getVacuumSystem_Chambers(), this.getVacuumChamber(), null, "chambers", null, 0, -1, VacuumSystem.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(vacuumChamberEClass, VacuumChamber.class, "VacuumChamber", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVacuumChamber_Name(), ecorePackage.getEString(), "name", null, 0, 1, VacuumChamber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVacuumChamber_Pressure(), ecorePackage.getEDouble(), "pressure", "535.0", 0, 1, VacuumChamber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVacuumChamber_Outlet(), this.getAperture(), null, "outlet", null, 0, 1, VacuumChamber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getVacuumChamber_Pumps(), this.getVacuumPump(), null, "pumps", null, 0, -1, VacuumChamber.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(vacuumPumpEClass, VacuumPump.class, "VacuumPump", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getVacuumPump_Name(), ecorePackage.getEString(), "name", null, 0, 1, VacuumPump.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVacuumPump_Kind(), this.getPumpKind(), "kind", "TURBO", 0, 1, VacuumPump.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getVacuumPump_Speed(), ecorePackage.getEDouble(), "speed", "0.2", 0, 1, VacuumPump.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(analyserEClass, Analyser.class, "Analyser", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAnalyser_LowestMz(), ecorePackage.getEDouble(), "lowestMz", "2.0", 0, 1, Analyser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAnalyser_HighestMz(), ecorePackage.getEDouble(), "highestMz", "4000.0", 0, 1, Analyser.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(tandemMassFilterEClass, TandemMassFilter.class, "TandemMassFilter", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTandemMassFilter_LinkLength(), ecorePackage.getEDouble(), "linkLength", "0.0", 0, 1, TandemMassFilter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTandemMassFilter_Stages(), this.getMassFilterStage(), null, "stages", null, 2, -1, TandemMassFilter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getTandemMassFilter_Coupler(), this.getRfCoupler(), null, "coupler", null, 0, 1, TandemMassFilter.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(massFilterStageEClass, MassFilterStage.class, "MassFilterStage", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMassFilterStage_Name(), ecorePackage.getEString(), "name", null, 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_PoleType(), this.getPoleType(), "poleType", "QUADRUPOLE", 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_Length(), ecorePackage.getEDouble(), "length", "0.2", 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_FieldRadius(), ecorePackage.getEDouble(), "fieldRadius", "0.004", 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_RodRadius(), ecorePackage.getEDouble(), "rodRadius", "0.00452", 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_RfFrequency(), ecorePackage.getEDouble(), "rfFrequency", "1200000.0", 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_IonEnergy(), ecorePackage.getEDouble(), "ionEnergy", "2.0", 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_DcRatio(), ecorePackage.getEDouble(), "dcRatio", "0.999", 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_MaxRfAmplitude(), ecorePackage.getEDouble(), "maxRfAmplitude", "1800.0", 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_MaxDcVoltage(), ecorePackage.getEDouble(), "maxDcVoltage", "305.0", 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_TiltAngle(), ecorePackage.getEDouble(), "tiltAngle", "0.0", 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_Pressure(), ecorePackage.getEDouble(), "pressure", "0.00067", 0, 1, MassFilterStage.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_RfAmplitude(), ecorePackage.getEDouble(), "rfAmplitude", null, 0, 1, MassFilterStage.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMassFilterStage_DcVoltage(), ecorePackage.getEDouble(), "dcVoltage", null, 0, 1, MassFilterStage.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(rfCouplerEClass, RfCoupler.class, "RfCoupler", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getRfCoupler_CouplingRatio(), ecorePackage.getEDouble(), "couplingRatio", "0.9933", 0, 1, RfCoupler.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getRfCoupler_Capacitance(), ecorePackage.getEDouble(), "capacitance", "1e-11", 0, 1, RfCoupler.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(detectorEClass, Detector.class, "Detector", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDetector_Kind(), this.getDetectorKind(), "kind", "PHOTOMULTIPLIER", 0, 1, Detector.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDetector_Voltage(), ecorePackage.getEDouble(), "voltage", "650.0", 0, 1, Detector.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDetector_DarkRate(), ecorePackage.getEDouble(), "darkRate", "1.0", 0, 1, Detector.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDetector_DeadTime(), ecorePackage.getEDouble(), "deadTime", "3e-08", 0, 1, Detector.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDetector_MaxRate(), ecorePackage.getEDouble(), "maxRate", "5000000.0", 0, 1, Detector.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDetector_CountRate(), ecorePackage.getEDouble(), "countRate", null, 0, 1, Detector.class, IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(deviceBindingEClass, DeviceBinding.class, "DeviceBinding", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getDeviceBinding_Part(), ecorePackage.getEString(), "part", null, 0, 1, DeviceBinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getDeviceBinding_Driver(), ecorePackage.getEString(), "driver", null, 0, 1, DeviceBinding.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

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
		  (capillaryEClass,
		   source,
		   new String[] {
			   "numerals", "20",
			   "claims", "001/1"
		   });
		addAnnotation
		  (bentInterfaceChamberEClass,
		   source,
		   new String[] {
			   "claims", "000/1 000/2 000/3"
		   });
		addAnnotation
		  (exitApertureEClass,
		   source,
		   new String[] {
			   "claims", "000/1"
		   });
		addAnnotation
		  (conicalInsertEClass,
		   source,
		   new String[] {
			   "claims", "000/7 000/8"
		   });
		addAnnotation
		  (passageEClass,
		   source,
		   new String[] {
			   "claims", "000/3"
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
		  (rfCouplerEClass,
		   source,
		   new String[] {
			   "claims", "002/7"
		   });
		addAnnotation
		  (detectorEClass,
		   source,
		   new String[] {
			   "numerals", "48",
			   "claims", "002/18"
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
		  (electrosprayIoniserEClass,
		   source,
		   new String[] {
			   "accession", "MS:1000073",
			   "name", "electrospray ionization"
		   });
		addAnnotation
		  (getElectrosprayIoniser_CapillaryVoltage(),
		   source,
		   new String[] {
			   "accession", "MS:1000486",
			   "name", "source potential",
			   "unitAccession", "UO:0000218",
			   "unitName", "volt"
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
		  (getElectrosprayIoniser_CapillaryVoltage(),
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
		  (getElectrosprayIoniser_CapillaryCurrent(),
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
		  (getBentInterfaceChamber_BendAngle(),
		   source,
		   new String[] {
			   "label", "Bend angle",
			   "unit", "rad",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "3.141592653589793",
			   "displayUnit", "\u00b0",
			   "displayFactor", "0.017453292519943295",
			   "digits", "1"
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
		  (getExitAperture_ArcPosition(),
		   source,
		   new String[] {
			   "label", "Exit position",
			   "unit", "m",
			   "role", "FACT",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1.0",
			   "displayUnit", "mm",
			   "displayFactor", "0.001",
			   "digits", "1"
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
		  (getMassFilterStage_Pressure(),
		   source,
		   new String[] {
			   "label", "Stage pressure",
			   "unit", "Pa",
			   "role", "FACT",
			   "hardwareMin", "1e-10",
			   "hardwareMax", "101325.0",
			   "displayUnit", "mbar",
			   "displayFactor", "100",
			   "digits", "8"
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
	}

} //InstrumentPackageImpl
