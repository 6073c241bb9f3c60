/**
 */
package org.ionwright.model.instrument.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.ionwright.model.instrument.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.ionwright.model.instrument.InstrumentPackage
 * @generated
 */
public class InstrumentAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static InstrumentPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InstrumentAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = InstrumentPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InstrumentSwitch<Adapter> modelSwitch =
		new InstrumentSwitch<Adapter>() {
			@Override
			public Adapter caseMassSpectrometer(MassSpectrometer object) {
				return createMassSpectrometerAdapter();
			}
			@Override
			public Adapter casePart(Part object) {
				return createPartAdapter();
			}
			@Override
			public Adapter caseIonSource(IonSource object) {
				return createIonSourceAdapter();
			}
			@Override
			public Adapter caseIoniser(Ioniser object) {
				return createIoniserAdapter();
			}
			@Override
			public Adapter caseCapillaryIoniser(CapillaryIoniser object) {
				return createCapillaryIoniserAdapter();
			}
			@Override
			public Adapter caseElectrosprayIoniser(ElectrosprayIoniser object) {
				return createElectrosprayIoniserAdapter();
			}
			@Override
			public Adapter caseCoronaIoniser(CoronaIoniser object) {
				return createCoronaIoniserAdapter();
			}
			@Override
			public Adapter caseCoronaNeedle(CoronaNeedle object) {
				return createCoronaNeedleAdapter();
			}
			@Override
			public Adapter caseApciIoniser(ApciIoniser object) {
				return createApciIoniserAdapter();
			}
			@Override
			public Adapter caseMultimodeIoniser(MultimodeIoniser object) {
				return createMultimodeIoniserAdapter();
			}
			@Override
			public Adapter caseOtherIoniser(OtherIoniser object) {
				return createOtherIoniserAdapter();
			}
			@Override
			public Adapter caseSmallChamberElectrosprayIoniser(SmallChamberElectrosprayIoniser object) {
				return createSmallChamberElectrosprayIoniserAdapter();
			}
			@Override
			public Adapter caseSmallChamber(SmallChamber object) {
				return createSmallChamberAdapter();
			}
			@Override
			public Adapter caseInsulatingPlug(InsulatingPlug object) {
				return createInsulatingPlugAdapter();
			}
			@Override
			public Adapter caseHollowCylinder(HollowCylinder object) {
				return createHollowCylinderAdapter();
			}
			@Override
			public Adapter caseGasInlet(GasInlet object) {
				return createGasInletAdapter();
			}
			@Override
			public Adapter caseChamberValve(ChamberValve object) {
				return createChamberValveAdapter();
			}
			@Override
			public Adapter caseHeater(Heater object) {
				return createHeaterAdapter();
			}
			@Override
			public Adapter caseHeaterCoil(HeaterCoil object) {
				return createHeaterCoilAdapter();
			}
			@Override
			public Adapter caseAuxiliaryHeater(AuxiliaryHeater object) {
				return createAuxiliaryHeaterAdapter();
			}
			@Override
			public Adapter caseElectronSource(ElectronSource object) {
				return createElectronSourceAdapter();
			}
			@Override
			public Adapter caseCapillary(Capillary object) {
				return createCapillaryAdapter();
			}
			@Override
			public Adapter caseLiquidSupply(LiquidSupply object) {
				return createLiquidSupplyAdapter();
			}
			@Override
			public Adapter caseSample(Sample object) {
				return createSampleAdapter();
			}
			@Override
			public Adapter caseSampleComponent(SampleComponent object) {
				return createSampleComponentAdapter();
			}
			@Override
			public Adapter caseBeamSpecies(BeamSpecies object) {
				return createBeamSpeciesAdapter();
			}
			@Override
			public Adapter caseInterface(Interface object) {
				return createInterfaceAdapter();
			}
			@Override
			public Adapter caseBentInterfaceChamber(BentInterfaceChamber object) {
				return createBentInterfaceChamberAdapter();
			}
			@Override
			public Adapter casePinholeInterface(PinholeInterface object) {
				return createPinholeInterfaceAdapter();
			}
			@Override
			public Adapter casePinhole(Pinhole object) {
				return createPinholeAdapter();
			}
			@Override
			public Adapter caseReentrantWall(ReentrantWall object) {
				return createReentrantWallAdapter();
			}
			@Override
			public Adapter caseAuxiliaryElectrode(AuxiliaryElectrode object) {
				return createAuxiliaryElectrodeAdapter();
			}
			@Override
			public Adapter caseMesh(Mesh object) {
				return createMeshAdapter();
			}
			@Override
			public Adapter caseAperture(Aperture object) {
				return createApertureAdapter();
			}
			@Override
			public Adapter caseExitAperture(ExitAperture object) {
				return createExitApertureAdapter();
			}
			@Override
			public Adapter caseConicalHole(ConicalHole object) {
				return createConicalHoleAdapter();
			}
			@Override
			public Adapter caseConicalInsert(ConicalInsert object) {
				return createConicalInsertAdapter();
			}
			@Override
			public Adapter caseBlock(Block object) {
				return createBlockAdapter();
			}
			@Override
			public Adapter casePassage(Passage object) {
				return createPassageAdapter();
			}
			@Override
			public Adapter caseThrottle(Throttle object) {
				return createThrottleAdapter();
			}
			@Override
			public Adapter caseBaffle(Baffle object) {
				return createBaffleAdapter();
			}
			@Override
			public Adapter casePort(Port object) {
				return createPortAdapter();
			}
			@Override
			public Adapter caseIonOpticalElement(IonOpticalElement object) {
				return createIonOpticalElementAdapter();
			}
			@Override
			public Adapter caseLens(Lens object) {
				return createLensAdapter();
			}
			@Override
			public Adapter caseVacuumSystem(VacuumSystem object) {
				return createVacuumSystemAdapter();
			}
			@Override
			public Adapter caseVacuumChamber(VacuumChamber object) {
				return createVacuumChamberAdapter();
			}
			@Override
			public Adapter caseConnection(Connection object) {
				return createConnectionAdapter();
			}
			@Override
			public Adapter caseApertureConnection(ApertureConnection object) {
				return createApertureConnectionAdapter();
			}
			@Override
			public Adapter caseTubeConnection(TubeConnection object) {
				return createTubeConnectionAdapter();
			}
			@Override
			public Adapter casePressureGauge(PressureGauge object) {
				return createPressureGaugeAdapter();
			}
			@Override
			public Adapter caseValve(Valve object) {
				return createValveAdapter();
			}
			@Override
			public Adapter caseVacuumPump(VacuumPump object) {
				return createVacuumPumpAdapter();
			}
			@Override
			public Adapter caseGasSystem(GasSystem object) {
				return createGasSystemAdapter();
			}
			@Override
			public Adapter caseGasReservoir(GasReservoir object) {
				return createGasReservoirAdapter();
			}
			@Override
			public Adapter caseVoltageSupply(VoltageSupply object) {
				return createVoltageSupplyAdapter();
			}
			@Override
			public Adapter caseInterlock(Interlock object) {
				return createInterlockAdapter();
			}
			@Override
			public Adapter caseUserInterlock(UserInterlock object) {
				return createUserInterlockAdapter();
			}
			@Override
			public Adapter caseAnalyser(Analyser object) {
				return createAnalyserAdapter();
			}
			@Override
			public Adapter caseTandemMassFilter(TandemMassFilter object) {
				return createTandemMassFilterAdapter();
			}
			@Override
			public Adapter caseMassFilterStage(MassFilterStage object) {
				return createMassFilterStageAdapter();
			}
			@Override
			public Adapter caseRfCoupler(RfCoupler object) {
				return createRfCouplerAdapter();
			}
			@Override
			public Adapter caseScanner(Scanner object) {
				return createScannerAdapter();
			}
			@Override
			public Adapter caseDetector(Detector object) {
				return createDetectorAdapter();
			}
			@Override
			public Adapter caseDeviceBinding(DeviceBinding object) {
				return createDeviceBindingAdapter();
			}
			@Override
			public Adapter casePointBinding(PointBinding object) {
				return createPointBindingAdapter();
			}
			@Override
			public Adapter caseBeamOutput(BeamOutput object) {
				return createBeamOutputAdapter();
			}
			@Override
			public Adapter caseTolerances(Tolerances object) {
				return createTolerancesAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.MassSpectrometer <em>Mass Spectrometer</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.MassSpectrometer
	 * @generated
	 */
	public Adapter createMassSpectrometerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.Part <em>Part</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.Part
	 * @generated
	 */
	public Adapter createPartAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.IonSource <em>Ion Source</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.IonSource
	 * @generated
	 */
	public Adapter createIonSourceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.Ioniser <em>Ioniser</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.Ioniser
	 * @generated
	 */
	public Adapter createIoniserAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.CapillaryIoniser <em>Capillary Ioniser</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.CapillaryIoniser
	 * @generated
	 */
	public Adapter createCapillaryIoniserAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.ElectrosprayIoniser <em>Electrospray Ioniser</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.ElectrosprayIoniser
	 * @generated
	 */
	public Adapter createElectrosprayIoniserAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.CoronaIoniser <em>Corona Ioniser</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.CoronaIoniser
	 * @generated
	 */
	public Adapter createCoronaIoniserAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.CoronaNeedle <em>Corona Needle</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.CoronaNeedle
	 * @generated
	 */
	public Adapter createCoronaNeedleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.ApciIoniser <em>Apci Ioniser</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.ApciIoniser
	 * @generated
	 */
	public Adapter createApciIoniserAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.MultimodeIoniser <em>Multimode Ioniser</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.MultimodeIoniser
	 * @generated
	 */
	public Adapter createMultimodeIoniserAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.OtherIoniser <em>Other Ioniser</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.OtherIoniser
	 * @generated
	 */
	public Adapter createOtherIoniserAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.SmallChamberElectrosprayIoniser <em>Small Chamber Electrospray Ioniser</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.SmallChamberElectrosprayIoniser
	 * @generated
	 */
	public Adapter createSmallChamberElectrosprayIoniserAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.SmallChamber <em>Small Chamber</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.SmallChamber
	 * @generated
	 */
	public Adapter createSmallChamberAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.InsulatingPlug <em>Insulating Plug</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.InsulatingPlug
	 * @generated
	 */
	public Adapter createInsulatingPlugAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.HollowCylinder <em>Hollow Cylinder</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.HollowCylinder
	 * @generated
	 */
	public Adapter createHollowCylinderAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.GasInlet <em>Gas Inlet</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.GasInlet
	 * @generated
	 */
	public Adapter createGasInletAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.ChamberValve <em>Chamber Valve</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.ChamberValve
	 * @generated
	 */
	public Adapter createChamberValveAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.Heater <em>Heater</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.Heater
	 * @generated
	 */
	public Adapter createHeaterAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.HeaterCoil <em>Heater Coil</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.HeaterCoil
	 * @generated
	 */
	public Adapter createHeaterCoilAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.AuxiliaryHeater <em>Auxiliary Heater</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.AuxiliaryHeater
	 * @generated
	 */
	public Adapter createAuxiliaryHeaterAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.ElectronSource <em>Electron Source</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.ElectronSource
	 * @generated
	 */
	public Adapter createElectronSourceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.Capillary <em>Capillary</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.Capillary
	 * @generated
	 */
	public Adapter createCapillaryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.LiquidSupply <em>Liquid Supply</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.LiquidSupply
	 * @generated
	 */
	public Adapter createLiquidSupplyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.Sample <em>Sample</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.Sample
	 * @generated
	 */
	public Adapter createSampleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.SampleComponent <em>Sample Component</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.SampleComponent
	 * @generated
	 */
	public Adapter createSampleComponentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.BeamSpecies <em>Beam Species</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.BeamSpecies
	 * @generated
	 */
	public Adapter createBeamSpeciesAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.Interface <em>Interface</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.Interface
	 * @generated
	 */
	public Adapter createInterfaceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.BentInterfaceChamber <em>Bent Interface Chamber</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.BentInterfaceChamber
	 * @generated
	 */
	public Adapter createBentInterfaceChamberAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.PinholeInterface <em>Pinhole Interface</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.PinholeInterface
	 * @generated
	 */
	public Adapter createPinholeInterfaceAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.Pinhole <em>Pinhole</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.Pinhole
	 * @generated
	 */
	public Adapter createPinholeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.ReentrantWall <em>Reentrant Wall</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.ReentrantWall
	 * @generated
	 */
	public Adapter createReentrantWallAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.AuxiliaryElectrode <em>Auxiliary Electrode</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.AuxiliaryElectrode
	 * @generated
	 */
	public Adapter createAuxiliaryElectrodeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.Mesh <em>Mesh</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.Mesh
	 * @generated
	 */
	public Adapter createMeshAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.Aperture <em>Aperture</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.Aperture
	 * @generated
	 */
	public Adapter createApertureAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.ExitAperture <em>Exit Aperture</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.ExitAperture
	 * @generated
	 */
	public Adapter createExitApertureAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.ConicalHole <em>Conical Hole</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.ConicalHole
	 * @generated
	 */
	public Adapter createConicalHoleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.ConicalInsert <em>Conical Insert</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.ConicalInsert
	 * @generated
	 */
	public Adapter createConicalInsertAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.Block <em>Block</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.Block
	 * @generated
	 */
	public Adapter createBlockAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.Passage <em>Passage</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.Passage
	 * @generated
	 */
	public Adapter createPassageAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.Throttle <em>Throttle</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.Throttle
	 * @generated
	 */
	public Adapter createThrottleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.Baffle <em>Baffle</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.Baffle
	 * @generated
	 */
	public Adapter createBaffleAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.Port <em>Port</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.Port
	 * @generated
	 */
	public Adapter createPortAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.IonOpticalElement <em>Ion Optical Element</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.IonOpticalElement
	 * @generated
	 */
	public Adapter createIonOpticalElementAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.Lens <em>Lens</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.Lens
	 * @generated
	 */
	public Adapter createLensAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.VacuumSystem <em>Vacuum System</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.VacuumSystem
	 * @generated
	 */
	public Adapter createVacuumSystemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.VacuumChamber <em>Vacuum Chamber</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.VacuumChamber
	 * @generated
	 */
	public Adapter createVacuumChamberAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.Connection <em>Connection</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.Connection
	 * @generated
	 */
	public Adapter createConnectionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.ApertureConnection <em>Aperture Connection</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.ApertureConnection
	 * @generated
	 */
	public Adapter createApertureConnectionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.TubeConnection <em>Tube Connection</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.TubeConnection
	 * @generated
	 */
	public Adapter createTubeConnectionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.PressureGauge <em>Pressure Gauge</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.PressureGauge
	 * @generated
	 */
	public Adapter createPressureGaugeAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.Valve <em>Valve</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.Valve
	 * @generated
	 */
	public Adapter createValveAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.VacuumPump <em>Vacuum Pump</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.VacuumPump
	 * @generated
	 */
	public Adapter createVacuumPumpAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.GasSystem <em>Gas System</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.GasSystem
	 * @generated
	 */
	public Adapter createGasSystemAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.GasReservoir <em>Gas Reservoir</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.GasReservoir
	 * @generated
	 */
	public Adapter createGasReservoirAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.VoltageSupply <em>Voltage Supply</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.VoltageSupply
	 * @generated
	 */
	public Adapter createVoltageSupplyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.Interlock <em>Interlock</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.Interlock
	 * @generated
	 */
	public Adapter createInterlockAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.UserInterlock <em>User Interlock</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.UserInterlock
	 * @generated
	 */
	public Adapter createUserInterlockAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.Analyser <em>Analyser</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.Analyser
	 * @generated
	 */
	public Adapter createAnalyserAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.TandemMassFilter <em>Tandem Mass Filter</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.TandemMassFilter
	 * @generated
	 */
	public Adapter createTandemMassFilterAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.MassFilterStage <em>Mass Filter Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.MassFilterStage
	 * @generated
	 */
	public Adapter createMassFilterStageAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.RfCoupler <em>Rf Coupler</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.RfCoupler
	 * @generated
	 */
	public Adapter createRfCouplerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.Scanner <em>Scanner</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.Scanner
	 * @generated
	 */
	public Adapter createScannerAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.Detector <em>Detector</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.Detector
	 * @generated
	 */
	public Adapter createDetectorAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.DeviceBinding <em>Device Binding</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.DeviceBinding
	 * @generated
	 */
	public Adapter createDeviceBindingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.PointBinding <em>Point Binding</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.PointBinding
	 * @generated
	 */
	public Adapter createPointBindingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.BeamOutput <em>Beam Output</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.BeamOutput
	 * @generated
	 */
	public Adapter createBeamOutputAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.instrument.Tolerances <em>Tolerances</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.instrument.Tolerances
	 * @generated
	 */
	public Adapter createTolerancesAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //InstrumentAdapterFactory
