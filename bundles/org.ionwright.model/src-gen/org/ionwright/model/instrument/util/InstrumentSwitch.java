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
			case InstrumentPackage.PART: {
				Part part = (Part)theEObject;
				T result = casePart(part);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.ION_SOURCE: {
				IonSource ionSource = (IonSource)theEObject;
				T result = caseIonSource(ionSource);
				if (result == null) result = casePart(ionSource);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.IONISER: {
				Ioniser ioniser = (Ioniser)theEObject;
				T result = caseIoniser(ioniser);
				if (result == null) result = casePart(ioniser);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.CAPILLARY_IONISER: {
				CapillaryIoniser capillaryIoniser = (CapillaryIoniser)theEObject;
				T result = caseCapillaryIoniser(capillaryIoniser);
				if (result == null) result = caseIoniser(capillaryIoniser);
				if (result == null) result = casePart(capillaryIoniser);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.ELECTROSPRAY_IONISER: {
				ElectrosprayIoniser electrosprayIoniser = (ElectrosprayIoniser)theEObject;
				T result = caseElectrosprayIoniser(electrosprayIoniser);
				if (result == null) result = caseCapillaryIoniser(electrosprayIoniser);
				if (result == null) result = caseIoniser(electrosprayIoniser);
				if (result == null) result = casePart(electrosprayIoniser);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.CORONA_IONISER: {
				CoronaIoniser coronaIoniser = (CoronaIoniser)theEObject;
				T result = caseCoronaIoniser(coronaIoniser);
				if (result == null) result = caseIoniser(coronaIoniser);
				if (result == null) result = casePart(coronaIoniser);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.CORONA_NEEDLE: {
				CoronaNeedle coronaNeedle = (CoronaNeedle)theEObject;
				T result = caseCoronaNeedle(coronaNeedle);
				if (result == null) result = casePart(coronaNeedle);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.APCI_IONISER: {
				ApciIoniser apciIoniser = (ApciIoniser)theEObject;
				T result = caseApciIoniser(apciIoniser);
				if (result == null) result = caseCoronaIoniser(apciIoniser);
				if (result == null) result = caseIoniser(apciIoniser);
				if (result == null) result = casePart(apciIoniser);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.MULTIMODE_IONISER: {
				MultimodeIoniser multimodeIoniser = (MultimodeIoniser)theEObject;
				T result = caseMultimodeIoniser(multimodeIoniser);
				if (result == null) result = caseElectrosprayIoniser(multimodeIoniser);
				if (result == null) result = caseCoronaIoniser(multimodeIoniser);
				if (result == null) result = caseCapillaryIoniser(multimodeIoniser);
				if (result == null) result = caseIoniser(multimodeIoniser);
				if (result == null) result = casePart(multimodeIoniser);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.OTHER_IONISER: {
				OtherIoniser otherIoniser = (OtherIoniser)theEObject;
				T result = caseOtherIoniser(otherIoniser);
				if (result == null) result = caseIoniser(otherIoniser);
				if (result == null) result = casePart(otherIoniser);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.SMALL_CHAMBER_ELECTROSPRAY_IONISER: {
				SmallChamberElectrosprayIoniser smallChamberElectrosprayIoniser = (SmallChamberElectrosprayIoniser)theEObject;
				T result = caseSmallChamberElectrosprayIoniser(smallChamberElectrosprayIoniser);
				if (result == null) result = caseCapillaryIoniser(smallChamberElectrosprayIoniser);
				if (result == null) result = caseIoniser(smallChamberElectrosprayIoniser);
				if (result == null) result = casePart(smallChamberElectrosprayIoniser);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.SMALL_CHAMBER: {
				SmallChamber smallChamber = (SmallChamber)theEObject;
				T result = caseSmallChamber(smallChamber);
				if (result == null) result = casePart(smallChamber);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.INSULATING_PLUG: {
				InsulatingPlug insulatingPlug = (InsulatingPlug)theEObject;
				T result = caseInsulatingPlug(insulatingPlug);
				if (result == null) result = casePart(insulatingPlug);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.HOLLOW_CYLINDER: {
				HollowCylinder hollowCylinder = (HollowCylinder)theEObject;
				T result = caseHollowCylinder(hollowCylinder);
				if (result == null) result = casePart(hollowCylinder);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.GAS_INLET: {
				GasInlet gasInlet = (GasInlet)theEObject;
				T result = caseGasInlet(gasInlet);
				if (result == null) result = casePart(gasInlet);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.CHAMBER_VALVE: {
				ChamberValve chamberValve = (ChamberValve)theEObject;
				T result = caseChamberValve(chamberValve);
				if (result == null) result = casePart(chamberValve);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.HEATER: {
				Heater heater = (Heater)theEObject;
				T result = caseHeater(heater);
				if (result == null) result = casePart(heater);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.HEATER_COIL: {
				HeaterCoil heaterCoil = (HeaterCoil)theEObject;
				T result = caseHeaterCoil(heaterCoil);
				if (result == null) result = caseHeater(heaterCoil);
				if (result == null) result = casePart(heaterCoil);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.AUXILIARY_HEATER: {
				AuxiliaryHeater auxiliaryHeater = (AuxiliaryHeater)theEObject;
				T result = caseAuxiliaryHeater(auxiliaryHeater);
				if (result == null) result = caseHeater(auxiliaryHeater);
				if (result == null) result = casePart(auxiliaryHeater);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.ELECTRON_SOURCE: {
				ElectronSource electronSource = (ElectronSource)theEObject;
				T result = caseElectronSource(electronSource);
				if (result == null) result = casePart(electronSource);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.CAPILLARY: {
				Capillary capillary = (Capillary)theEObject;
				T result = caseCapillary(capillary);
				if (result == null) result = casePart(capillary);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.LIQUID_SUPPLY: {
				LiquidSupply liquidSupply = (LiquidSupply)theEObject;
				T result = caseLiquidSupply(liquidSupply);
				if (result == null) result = casePart(liquidSupply);
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
			case InstrumentPackage.BEAM_SPECIES: {
				BeamSpecies beamSpecies = (BeamSpecies)theEObject;
				T result = caseBeamSpecies(beamSpecies);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.INTERFACE: {
				Interface interface_ = (Interface)theEObject;
				T result = caseInterface(interface_);
				if (result == null) result = casePart(interface_);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.BENT_INTERFACE_CHAMBER: {
				BentInterfaceChamber bentInterfaceChamber = (BentInterfaceChamber)theEObject;
				T result = caseBentInterfaceChamber(bentInterfaceChamber);
				if (result == null) result = caseInterface(bentInterfaceChamber);
				if (result == null) result = casePart(bentInterfaceChamber);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.PINHOLE_INTERFACE: {
				PinholeInterface pinholeInterface = (PinholeInterface)theEObject;
				T result = casePinholeInterface(pinholeInterface);
				if (result == null) result = caseInterface(pinholeInterface);
				if (result == null) result = casePart(pinholeInterface);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.PINHOLE: {
				Pinhole pinhole = (Pinhole)theEObject;
				T result = casePinhole(pinhole);
				if (result == null) result = caseAperture(pinhole);
				if (result == null) result = casePart(pinhole);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.REENTRANT_WALL: {
				ReentrantWall reentrantWall = (ReentrantWall)theEObject;
				T result = caseReentrantWall(reentrantWall);
				if (result == null) result = casePart(reentrantWall);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.AUXILIARY_ELECTRODE: {
				AuxiliaryElectrode auxiliaryElectrode = (AuxiliaryElectrode)theEObject;
				T result = caseAuxiliaryElectrode(auxiliaryElectrode);
				if (result == null) result = casePart(auxiliaryElectrode);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.MESH: {
				Mesh mesh = (Mesh)theEObject;
				T result = caseMesh(mesh);
				if (result == null) result = casePart(mesh);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.APERTURE: {
				Aperture aperture = (Aperture)theEObject;
				T result = caseAperture(aperture);
				if (result == null) result = casePart(aperture);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.EXIT_APERTURE: {
				ExitAperture exitAperture = (ExitAperture)theEObject;
				T result = caseExitAperture(exitAperture);
				if (result == null) result = caseAperture(exitAperture);
				if (result == null) result = casePart(exitAperture);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.CONICAL_HOLE: {
				ConicalHole conicalHole = (ConicalHole)theEObject;
				T result = caseConicalHole(conicalHole);
				if (result == null) result = casePart(conicalHole);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.CONICAL_INSERT: {
				ConicalInsert conicalInsert = (ConicalInsert)theEObject;
				T result = caseConicalInsert(conicalInsert);
				if (result == null) result = casePart(conicalInsert);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.BLOCK: {
				Block block = (Block)theEObject;
				T result = caseBlock(block);
				if (result == null) result = casePart(block);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.PASSAGE: {
				Passage passage = (Passage)theEObject;
				T result = casePassage(passage);
				if (result == null) result = casePart(passage);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.THROTTLE: {
				Throttle throttle = (Throttle)theEObject;
				T result = caseThrottle(throttle);
				if (result == null) result = casePart(throttle);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.BAFFLE: {
				Baffle baffle = (Baffle)theEObject;
				T result = caseBaffle(baffle);
				if (result == null) result = casePart(baffle);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.PORT: {
				Port port = (Port)theEObject;
				T result = casePort(port);
				if (result == null) result = casePart(port);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.ION_OPTICAL_ELEMENT: {
				IonOpticalElement ionOpticalElement = (IonOpticalElement)theEObject;
				T result = caseIonOpticalElement(ionOpticalElement);
				if (result == null) result = casePart(ionOpticalElement);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.LENS: {
				Lens lens = (Lens)theEObject;
				T result = caseLens(lens);
				if (result == null) result = caseIonOpticalElement(lens);
				if (result == null) result = casePart(lens);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.VACUUM_SYSTEM: {
				VacuumSystem vacuumSystem = (VacuumSystem)theEObject;
				T result = caseVacuumSystem(vacuumSystem);
				if (result == null) result = casePart(vacuumSystem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.VACUUM_CHAMBER: {
				VacuumChamber vacuumChamber = (VacuumChamber)theEObject;
				T result = caseVacuumChamber(vacuumChamber);
				if (result == null) result = casePart(vacuumChamber);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.CONNECTION: {
				Connection connection = (Connection)theEObject;
				T result = caseConnection(connection);
				if (result == null) result = casePart(connection);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.APERTURE_CONNECTION: {
				ApertureConnection apertureConnection = (ApertureConnection)theEObject;
				T result = caseApertureConnection(apertureConnection);
				if (result == null) result = caseConnection(apertureConnection);
				if (result == null) result = casePart(apertureConnection);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.TUBE_CONNECTION: {
				TubeConnection tubeConnection = (TubeConnection)theEObject;
				T result = caseTubeConnection(tubeConnection);
				if (result == null) result = caseConnection(tubeConnection);
				if (result == null) result = casePart(tubeConnection);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.PRESSURE_GAUGE: {
				PressureGauge pressureGauge = (PressureGauge)theEObject;
				T result = casePressureGauge(pressureGauge);
				if (result == null) result = casePart(pressureGauge);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.VALVE: {
				Valve valve = (Valve)theEObject;
				T result = caseValve(valve);
				if (result == null) result = casePart(valve);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.VACUUM_PUMP: {
				VacuumPump vacuumPump = (VacuumPump)theEObject;
				T result = caseVacuumPump(vacuumPump);
				if (result == null) result = casePart(vacuumPump);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.GAS_SYSTEM: {
				GasSystem gasSystem = (GasSystem)theEObject;
				T result = caseGasSystem(gasSystem);
				if (result == null) result = casePart(gasSystem);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.GAS_RESERVOIR: {
				GasReservoir gasReservoir = (GasReservoir)theEObject;
				T result = caseGasReservoir(gasReservoir);
				if (result == null) result = casePart(gasReservoir);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.VOLTAGE_SUPPLY: {
				VoltageSupply voltageSupply = (VoltageSupply)theEObject;
				T result = caseVoltageSupply(voltageSupply);
				if (result == null) result = casePart(voltageSupply);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.INTERLOCK: {
				Interlock interlock = (Interlock)theEObject;
				T result = caseInterlock(interlock);
				if (result == null) result = casePart(interlock);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.USER_INTERLOCK: {
				UserInterlock userInterlock = (UserInterlock)theEObject;
				T result = caseUserInterlock(userInterlock);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.ANALYSER: {
				Analyser analyser = (Analyser)theEObject;
				T result = caseAnalyser(analyser);
				if (result == null) result = casePart(analyser);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.TANDEM_MASS_FILTER: {
				TandemMassFilter tandemMassFilter = (TandemMassFilter)theEObject;
				T result = caseTandemMassFilter(tandemMassFilter);
				if (result == null) result = caseAnalyser(tandemMassFilter);
				if (result == null) result = casePart(tandemMassFilter);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.MASS_FILTER_STAGE: {
				MassFilterStage massFilterStage = (MassFilterStage)theEObject;
				T result = caseMassFilterStage(massFilterStage);
				if (result == null) result = casePart(massFilterStage);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.RF_COUPLER: {
				RfCoupler rfCoupler = (RfCoupler)theEObject;
				T result = caseRfCoupler(rfCoupler);
				if (result == null) result = casePart(rfCoupler);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.SCANNER: {
				Scanner scanner = (Scanner)theEObject;
				T result = caseScanner(scanner);
				if (result == null) result = casePart(scanner);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.DETECTOR: {
				Detector detector = (Detector)theEObject;
				T result = caseDetector(detector);
				if (result == null) result = casePart(detector);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.DEVICE_BINDING: {
				DeviceBinding deviceBinding = (DeviceBinding)theEObject;
				T result = caseDeviceBinding(deviceBinding);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.POINT_BINDING: {
				PointBinding pointBinding = (PointBinding)theEObject;
				T result = casePointBinding(pointBinding);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.BEAM_OUTPUT: {
				BeamOutput beamOutput = (BeamOutput)theEObject;
				T result = caseBeamOutput(beamOutput);
				if (result == null) result = casePart(beamOutput);
				if (result == null) result = defaultCase(theEObject);
				return result;
			}
			case InstrumentPackage.TOLERANCES: {
				Tolerances tolerances = (Tolerances)theEObject;
				T result = caseTolerances(tolerances);
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
	 * Returns the result of interpreting the object as an instance of '<em>Part</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Part</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePart(Part object) {
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
	 * Returns the result of interpreting the object as an instance of '<em>Capillary Ioniser</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Capillary Ioniser</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCapillaryIoniser(CapillaryIoniser object) {
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
	 * Returns the result of interpreting the object as an instance of '<em>Corona Ioniser</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Corona Ioniser</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCoronaIoniser(CoronaIoniser object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Corona Needle</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Corona Needle</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseCoronaNeedle(CoronaNeedle object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Apci Ioniser</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Apci Ioniser</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseApciIoniser(ApciIoniser object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Multimode Ioniser</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Multimode Ioniser</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMultimodeIoniser(MultimodeIoniser object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Other Ioniser</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Other Ioniser</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseOtherIoniser(OtherIoniser object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Small Chamber Electrospray Ioniser</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Small Chamber Electrospray Ioniser</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSmallChamberElectrosprayIoniser(SmallChamberElectrosprayIoniser object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Small Chamber</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Small Chamber</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseSmallChamber(SmallChamber object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Insulating Plug</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Insulating Plug</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInsulatingPlug(InsulatingPlug object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Hollow Cylinder</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Hollow Cylinder</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHollowCylinder(HollowCylinder object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Gas Inlet</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Gas Inlet</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGasInlet(GasInlet object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Chamber Valve</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Chamber Valve</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseChamberValve(ChamberValve object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Heater</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Heater</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHeater(Heater object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Heater Coil</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Heater Coil</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseHeaterCoil(HeaterCoil object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Auxiliary Heater</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Auxiliary Heater</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAuxiliaryHeater(AuxiliaryHeater object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Electron Source</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Electron Source</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseElectronSource(ElectronSource object) {
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
	 * Returns the result of interpreting the object as an instance of '<em>Beam Species</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Beam Species</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBeamSpecies(BeamSpecies object) {
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
	 * Returns the result of interpreting the object as an instance of '<em>Pinhole Interface</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pinhole Interface</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePinholeInterface(PinholeInterface object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Pinhole</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pinhole</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePinhole(Pinhole object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Reentrant Wall</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Reentrant Wall</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseReentrantWall(ReentrantWall object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Auxiliary Electrode</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Auxiliary Electrode</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseAuxiliaryElectrode(AuxiliaryElectrode object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Mesh</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Mesh</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseMesh(Mesh object) {
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
	 * Returns the result of interpreting the object as an instance of '<em>Conical Hole</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Conical Hole</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConicalHole(ConicalHole object) {
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
	 * Returns the result of interpreting the object as an instance of '<em>Block</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Block</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBlock(Block object) {
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
	 * Returns the result of interpreting the object as an instance of '<em>Throttle</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Throttle</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseThrottle(Throttle object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Baffle</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Baffle</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBaffle(Baffle object) {
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
	 * Returns the result of interpreting the object as an instance of '<em>Connection</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Connection</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseConnection(Connection object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Aperture Connection</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Aperture Connection</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseApertureConnection(ApertureConnection object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Tube Connection</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Tube Connection</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTubeConnection(TubeConnection object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Pressure Gauge</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Pressure Gauge</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePressureGauge(PressureGauge object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Valve</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Valve</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseValve(Valve object) {
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
	 * Returns the result of interpreting the object as an instance of '<em>Gas System</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Gas System</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGasSystem(GasSystem object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Gas Reservoir</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Gas Reservoir</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseGasReservoir(GasReservoir object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Voltage Supply</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Voltage Supply</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseVoltageSupply(VoltageSupply object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Interlock</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Interlock</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseInterlock(Interlock object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>User Interlock</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>User Interlock</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseUserInterlock(UserInterlock object) {
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
	 * Returns the result of interpreting the object as an instance of '<em>Scanner</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Scanner</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseScanner(Scanner object) {
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
	 * Returns the result of interpreting the object as an instance of '<em>Point Binding</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Point Binding</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T casePointBinding(PointBinding object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Beam Output</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Beam Output</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseBeamOutput(BeamOutput object) {
		return null;
	}

	/**
	 * Returns the result of interpreting the object as an instance of '<em>Tolerances</em>'.
	 * <!-- begin-user-doc -->
	 * This implementation returns null;
	 * returning a non-null result will terminate the switch.
	 * <!-- end-user-doc -->
	 * @param object the target of the switch.
	 * @return the result of interpreting the object as an instance of '<em>Tolerances</em>'.
	 * @see #doSwitch(org.eclipse.emf.ecore.EObject) doSwitch(EObject)
	 * @generated
	 */
	public T caseTolerances(Tolerances object) {
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
