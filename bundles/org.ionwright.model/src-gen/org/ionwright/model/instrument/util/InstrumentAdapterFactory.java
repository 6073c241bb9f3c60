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
			public Adapter caseIonSource(IonSource object) {
				return createIonSourceAdapter();
			}
			@Override
			public Adapter caseIoniser(Ioniser object) {
				return createIoniserAdapter();
			}
			@Override
			public Adapter caseElectrosprayIoniser(ElectrosprayIoniser object) {
				return createElectrosprayIoniserAdapter();
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
			public Adapter caseInterface(Interface object) {
				return createInterfaceAdapter();
			}
			@Override
			public Adapter caseBentInterfaceChamber(BentInterfaceChamber object) {
				return createBentInterfaceChamberAdapter();
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
			public Adapter caseConicalInsert(ConicalInsert object) {
				return createConicalInsertAdapter();
			}
			@Override
			public Adapter casePassage(Passage object) {
				return createPassageAdapter();
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
			public Adapter caseVacuumPump(VacuumPump object) {
				return createVacuumPumpAdapter();
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
			public Adapter caseDetector(Detector object) {
				return createDetectorAdapter();
			}
			@Override
			public Adapter caseDeviceBinding(DeviceBinding object) {
				return createDeviceBindingAdapter();
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
