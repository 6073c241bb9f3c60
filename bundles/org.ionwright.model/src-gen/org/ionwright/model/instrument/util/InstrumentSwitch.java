/**
 */
package org.ionwright.model.instrument.util;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.util.Switch;

import org.ionwright.model.instrument.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Switch</b> for the model's inheritance hierarchy.
 * It supports the call {@link #doSwitch(EObject) doSwitch(object)}
 * to invoke the <code>caseXXX</code> method for each class of the model,
 * starting with the actual class of the object
 * and proceeding up the inheritance hierarchy
 * until a non-null result is returned,
 * which is the result of the switch.
 * <!-- end-user-doc -->
 * @see org.ionwright.model.instrument.InstrumentPackage
 * @generated
 */
public class InstrumentSwitch<T> extends Switch<T> {
	/**
	 * The cached model package
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static InstrumentPackage modelPackage;

	/**
	 * Creates an instance of the switch.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public InstrumentSwitch() {
		if (modelPackage == null) {
			modelPackage = InstrumentPackage.eINSTANCE;
		}
	}

	/**
	 * Checks whether this is a switch for the given package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param ePackage the package in question.
	 * @return whether this is a switch for the given package.
	 * @generated
	 */
	@Override
	protected boolean isSwitchFor(EPackage ePackage) {
		return ePackage == modelPackage;
	}

	/**
	 * Calls <code>caseXXX</code> for each class of the model until one returns a non null result; it yields that result.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the first non-null result returned by a <code>caseXXX</code> call.
	 * @generated
	 */
	@Override
	protected T doSwitch(int classifierID, EObject theEObject) {
		switch (classifierID) {
			case InstrumentPackage.MASS_SPECTROMETER: {
				MassSpectrometer massSpectrometer = (MassSpectrometer)theEObject;
				T result = caseMassSpectrometer(massSpectrometer);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.ION_SOURCE: {
				IonSource ionSource = (IonSource)theEObject;
				T result = caseIonSource(ionSource);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.IONISER: {
				Ioniser ioniser = (Ioniser)theEObject;
				T result = caseIoniser(ioniser);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.ELECTROSPRAY_IONISER: {
				ElectrosprayIoniser electrosprayIoniser = (ElectrosprayIoniser)theEObject;
				T result = caseElectrosprayIoniser(electrosprayIoniser);
				if (result == null) result = caseIoniser(electrosprayIoniser);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.CAPILLARY: {
				Capillary capillary = (Capillary)theEObject;
				T result = caseCapillary(capillary);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.LIQUID_SUPPLY: {
				LiquidSupply liquidSupply = (LiquidSupply)theEObject;
				T result = caseLiquidSupply(liquidSupply);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.SAMPLE: {
				Sample sample = (Sample)theEObject;
				T result = caseSample(sample);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.SAMPLE_COMPONENT: {
				SampleComponent sampleComponent = (SampleComponent)theEObject;
				T result = caseSampleComponent(sampleComponent);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.INTERFACE: {
				Interface interface_ = (Interface)theEObject;
				T result = caseInterface(interface_);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.BENT_INTERFACE_CHAMBER: {
				BentInterfaceChamber bentInterfaceChamber = (BentInterfaceChamber)theEObject;
				T result = caseBentInterfaceChamber(bentInterfaceChamber);
				if (result == null) result = caseInterface(bentInterfaceChamber);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.APERTURE: {
				Aperture aperture = (Aperture)theEObject;
				T result = caseAperture(aperture);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.EXIT_APERTURE: {
				ExitAperture exitAperture = (ExitAperture)theEObject;
				T result = caseExitAperture(exitAperture);
				if (result == null) result = caseAperture(exitAperture);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.CONICAL_INSERT: {
				ConicalInsert conicalInsert = (ConicalInsert)theEObject;
				T result = caseConicalInsert(conicalInsert);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.PASSAGE: {
				Passage passage = (Passage)theEObject;
				T result = casePassage(passage);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.PORT: {
				Port port = (Port)theEObject;
				T result = casePort(port);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.ION_OPTICAL_ELEMENT: {
				IonOpticalElement ionOpticalElement = (IonOpticalElement)theEObject;
				T result = caseIonOpticalElement(ionOpticalElement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.LENS: {
				Lens lens = (Lens)theEObject;
				T result = caseLens(lens);
				if (result == null) result = caseIonOpticalElement(lens);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.VACUUM_SYSTEM: {
				VacuumSystem vacuumSystem = (VacuumSystem)theEObject;
				T result = caseVacuumSystem(vacuumSystem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.VACUUM_CHAMBER: {
				VacuumChamber vacuumChamber = (VacuumChamber)theEObject;
				T result = caseVacuumChamber(vacuumChamber);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.VACUUM_PUMP: {
				VacuumPump vacuumPump = (VacuumPump)theEObject;
				T result = caseVacuumPump(vacuumPump);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.ANALYSER: {
				Analyser analyser = (Analyser)theEObject;
				T result = caseAnalyser(analyser);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.TANDEM_MASS_FILTER: {
				TandemMassFilter tandemMassFilter = (TandemMassFilter)theEObject;
				T result = caseTandemMassFilter(tandemMassFilter);
				if (result == null) result = caseAnalyser(tandemMassFilter);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.MASS_FILTER_STAGE: {
				MassFilterStage massFilterStage = (MassFilterStage)theEObject;
				T result = caseMassFilterStage(massFilterStage);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.RF_COUPLER: {
				RfCoupler rfCoupler = (RfCoupler)theEObject;
				T result = caseRfCoupler(rfCoupler);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.DETECTOR: {
				Detector detector = (Detector)theEObject;
				T result = caseDetector(detector);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.DEVICE_BINDING: {
				DeviceBinding deviceBinding = (DeviceBinding)theEObject;
				T result = caseDeviceBinding(deviceBinding);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			default: return defaultCase(theEObject);
		}
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Mass Spectrometer</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Mass Spectrometer</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMassSpectrometer(MassSpectrometer object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Ion Source</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Ion Source</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIonSource(IonSource object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Ioniser</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Ioniser</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIoniser(Ioniser object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Electrospray Ioniser</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Electrospray Ioniser</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseElectrosprayIoniser(ElectrosprayIoniser object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Capillary</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Capillary</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCapillary(Capillary object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Liquid Supply</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Liquid Supply</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLiquidSupply(LiquidSupply object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Sample</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Sample</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSample(Sample object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Sample Component</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Sample Component</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSampleComponent(SampleComponent object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Interface</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Interface</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInterface(Interface object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Bent Interface Chamber</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Bent Interface Chamber</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBentInterfaceChamber(BentInterfaceChamber object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Aperture</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Aperture</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAperture(Aperture object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Exit Aperture</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Exit Aperture</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseExitAperture(ExitAperture object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Conical Insert</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Conical Insert</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConicalInsert(ConicalInsert object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Passage</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Passage</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePassage(Passage object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Port</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Port</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePort(Port object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Ion Optical Element</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Ion Optical Element</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseIonOpticalElement(IonOpticalElement object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Lens</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Lens</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseLens(Lens object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Vacuum System</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Vacuum System</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVacuumSystem(VacuumSystem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Vacuum Chamber</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Vacuum Chamber</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVacuumChamber(VacuumChamber object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Vacuum Pump</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Vacuum Pump</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVacuumPump(VacuumPump object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Analyser</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Analyser</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAnalyser(Analyser object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Tandem Mass Filter</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Tandem Mass Filter</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTandemMassFilter(TandemMassFilter object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Mass Filter Stage</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Mass Filter Stage</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMassFilterStage(MassFilterStage object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Rf Coupler</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Rf Coupler</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseRfCoupler(RfCoupler object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Detector</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Detector</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDetector(Detector object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Device Binding</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Device Binding</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseDeviceBinding(DeviceBinding object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch, but this is the last case anyway.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>EObject</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject)
	 * @generated
	 */
	@Override
	public T defaultCase(EObject object) {
		return null;
	}

} //InstrumentSwitch
