/**
 */
package org.ionwright.model.instrument;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.ionwright.model.instrument.InstrumentPackage
 * @generated
 */
public interface InstrumentFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	InstrumentFactory eINSTANCE = org.ionwright.model.instrument.internal.impl.InstrumentFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Mass Spectrometer</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Mass Spectrometer</em>'.
	 * @generated
	 */
	MassSpectrometer createMassSpectrometer();

	/**
	 * Returns a new object of class '<em>Ion Source</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Ion Source</em>'.
	 * @generated
	 */
	IonSource createIonSource();

	/**
	 * Returns a new object of class '<em>Electrospray Ioniser</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Electrospray Ioniser</em>'.
	 * @generated
	 */
	ElectrosprayIoniser createElectrosprayIoniser();

	/**
	 * Returns a new object of class '<em>Corona Needle</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Corona Needle</em>'.
	 * @generated
	 */
	CoronaNeedle createCoronaNeedle();

	/**
	 * Returns a new object of class '<em>Apci Ioniser</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Apci Ioniser</em>'.
	 * @generated
	 */
	ApciIoniser createApciIoniser();

	/**
	 * Returns a new object of class '<em>Multimode Ioniser</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Multimode Ioniser</em>'.
	 * @generated
	 */
	MultimodeIoniser createMultimodeIoniser();

	/**
	 * Returns a new object of class '<em>Other Ioniser</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Other Ioniser</em>'.
	 * @generated
	 */
	OtherIoniser createOtherIoniser();

	/**
	 * Returns a new object of class '<em>Small Chamber Electrospray Ioniser</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Small Chamber Electrospray Ioniser</em>'.
	 * @generated
	 */
	SmallChamberElectrosprayIoniser createSmallChamberElectrosprayIoniser();

	/**
	 * Returns a new object of class '<em>Small Chamber</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Small Chamber</em>'.
	 * @generated
	 */
	SmallChamber createSmallChamber();

	/**
	 * Returns a new object of class '<em>Insulating Plug</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Insulating Plug</em>'.
	 * @generated
	 */
	InsulatingPlug createInsulatingPlug();

	/**
	 * Returns a new object of class '<em>Hollow Cylinder</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Hollow Cylinder</em>'.
	 * @generated
	 */
	HollowCylinder createHollowCylinder();

	/**
	 * Returns a new object of class '<em>Gas Inlet</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Gas Inlet</em>'.
	 * @generated
	 */
	GasInlet createGasInlet();

	/**
	 * Returns a new object of class '<em>Chamber Valve</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Chamber Valve</em>'.
	 * @generated
	 */
	ChamberValve createChamberValve();

	/**
	 * Returns a new object of class '<em>Heater Coil</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Heater Coil</em>'.
	 * @generated
	 */
	HeaterCoil createHeaterCoil();

	/**
	 * Returns a new object of class '<em>Auxiliary Heater</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Auxiliary Heater</em>'.
	 * @generated
	 */
	AuxiliaryHeater createAuxiliaryHeater();

	/**
	 * Returns a new object of class '<em>Electron Source</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Electron Source</em>'.
	 * @generated
	 */
	ElectronSource createElectronSource();

	/**
	 * Returns a new object of class '<em>Capillary</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Capillary</em>'.
	 * @generated
	 */
	Capillary createCapillary();

	/**
	 * Returns a new object of class '<em>Liquid Supply</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Liquid Supply</em>'.
	 * @generated
	 */
	LiquidSupply createLiquidSupply();

	/**
	 * Returns a new object of class '<em>Sample</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sample</em>'.
	 * @generated
	 */
	Sample createSample();

	/**
	 * Returns a new object of class '<em>Sample Component</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sample Component</em>'.
	 * @generated
	 */
	SampleComponent createSampleComponent();

	/**
	 * Returns a new object of class '<em>Beam Species</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Beam Species</em>'.
	 * @generated
	 */
	BeamSpecies createBeamSpecies();

	/**
	 * Returns a new object of class '<em>Bent Interface Chamber</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Bent Interface Chamber</em>'.
	 * @generated
	 */
	BentInterfaceChamber createBentInterfaceChamber();

	/**
	 * Returns a new object of class '<em>Pinhole Interface</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Pinhole Interface</em>'.
	 * @generated
	 */
	PinholeInterface createPinholeInterface();

	/**
	 * Returns a new object of class '<em>Pinhole</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Pinhole</em>'.
	 * @generated
	 */
	Pinhole createPinhole();

	/**
	 * Returns a new object of class '<em>Reentrant Wall</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Reentrant Wall</em>'.
	 * @generated
	 */
	ReentrantWall createReentrantWall();

	/**
	 * Returns a new object of class '<em>Auxiliary Electrode</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Auxiliary Electrode</em>'.
	 * @generated
	 */
	AuxiliaryElectrode createAuxiliaryElectrode();

	/**
	 * Returns a new object of class '<em>Mesh</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Mesh</em>'.
	 * @generated
	 */
	Mesh createMesh();

	/**
	 * Returns a new object of class '<em>Aperture</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Aperture</em>'.
	 * @generated
	 */
	Aperture createAperture();

	/**
	 * Returns a new object of class '<em>Exit Aperture</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Exit Aperture</em>'.
	 * @generated
	 */
	ExitAperture createExitAperture();

	/**
	 * Returns a new object of class '<em>Conical Hole</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Conical Hole</em>'.
	 * @generated
	 */
	ConicalHole createConicalHole();

	/**
	 * Returns a new object of class '<em>Conical Insert</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Conical Insert</em>'.
	 * @generated
	 */
	ConicalInsert createConicalInsert();

	/**
	 * Returns a new object of class '<em>Block</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Block</em>'.
	 * @generated
	 */
	Block createBlock();

	/**
	 * Returns a new object of class '<em>Passage</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Passage</em>'.
	 * @generated
	 */
	Passage createPassage();

	/**
	 * Returns a new object of class '<em>Throttle</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Throttle</em>'.
	 * @generated
	 */
	Throttle createThrottle();

	/**
	 * Returns a new object of class '<em>Baffle</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Baffle</em>'.
	 * @generated
	 */
	Baffle createBaffle();

	/**
	 * Returns a new object of class '<em>Port</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Port</em>'.
	 * @generated
	 */
	Port createPort();

	/**
	 * Returns a new object of class '<em>Lens</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Lens</em>'.
	 * @generated
	 */
	Lens createLens();

	/**
	 * Returns a new object of class '<em>Vacuum System</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Vacuum System</em>'.
	 * @generated
	 */
	VacuumSystem createVacuumSystem();

	/**
	 * Returns a new object of class '<em>Vacuum Chamber</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Vacuum Chamber</em>'.
	 * @generated
	 */
	VacuumChamber createVacuumChamber();

	/**
	 * Returns a new object of class '<em>Aperture Connection</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Aperture Connection</em>'.
	 * @generated
	 */
	ApertureConnection createApertureConnection();

	/**
	 * Returns a new object of class '<em>Tube Connection</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Tube Connection</em>'.
	 * @generated
	 */
	TubeConnection createTubeConnection();

	/**
	 * Returns a new object of class '<em>Pressure Gauge</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Pressure Gauge</em>'.
	 * @generated
	 */
	PressureGauge createPressureGauge();

	/**
	 * Returns a new object of class '<em>Valve</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Valve</em>'.
	 * @generated
	 */
	Valve createValve();

	/**
	 * Returns a new object of class '<em>Vacuum Pump</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Vacuum Pump</em>'.
	 * @generated
	 */
	VacuumPump createVacuumPump();

	/**
	 * Returns a new object of class '<em>Gas System</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Gas System</em>'.
	 * @generated
	 */
	GasSystem createGasSystem();

	/**
	 * Returns a new object of class '<em>Gas Reservoir</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Gas Reservoir</em>'.
	 * @generated
	 */
	GasReservoir createGasReservoir();

	/**
	 * Returns a new object of class '<em>Voltage Supply</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Voltage Supply</em>'.
	 * @generated
	 */
	VoltageSupply createVoltageSupply();

	/**
	 * Returns a new object of class '<em>Interlock</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Interlock</em>'.
	 * @generated
	 */
	Interlock createInterlock();

	/**
	 * Returns a new object of class '<em>User Interlock</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>User Interlock</em>'.
	 * @generated
	 */
	UserInterlock createUserInterlock();

	/**
	 * Returns a new object of class '<em>Tandem Mass Filter</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Tandem Mass Filter</em>'.
	 * @generated
	 */
	TandemMassFilter createTandemMassFilter();

	/**
	 * Returns a new object of class '<em>Mass Filter Stage</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Mass Filter Stage</em>'.
	 * @generated
	 */
	MassFilterStage createMassFilterStage();

	/**
	 * Returns a new object of class '<em>Rf Coupler</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Rf Coupler</em>'.
	 * @generated
	 */
	RfCoupler createRfCoupler();

	/**
	 * Returns a new object of class '<em>Scanner</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Scanner</em>'.
	 * @generated
	 */
	Scanner createScanner();

	/**
	 * Returns a new object of class '<em>Detector</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Detector</em>'.
	 * @generated
	 */
	Detector createDetector();

	/**
	 * Returns a new object of class '<em>Device Binding</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Device Binding</em>'.
	 * @generated
	 */
	DeviceBinding createDeviceBinding();

	/**
	 * Returns a new object of class '<em>Point Binding</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Point Binding</em>'.
	 * @generated
	 */
	PointBinding createPointBinding();

	/**
	 * Returns a new object of class '<em>Beam Output</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Beam Output</em>'.
	 * @generated
	 */
	BeamOutput createBeamOutput();

	/**
	 * Returns a new object of class '<em>Tolerances</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Tolerances</em>'.
	 * @generated
	 */
	Tolerances createTolerances();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	InstrumentPackage getInstrumentPackage();

} //InstrumentFactory
