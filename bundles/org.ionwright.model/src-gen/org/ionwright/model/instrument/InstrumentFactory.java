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
	 * Returns a new object of class '<em>Bent Interface Chamber</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Bent Interface Chamber</em>'.
	 * @generated
	 */
	BentInterfaceChamber createBentInterfaceChamber();

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
	 * Returns a new object of class '<em>Conical Insert</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Conical Insert</em>'.
	 * @generated
	 */
	ConicalInsert createConicalInsert();

	/**
	 * Returns a new object of class '<em>Passage</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Passage</em>'.
	 * @generated
	 */
	Passage createPassage();

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
	 * Returns a new object of class '<em>Vacuum Pump</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Vacuum Pump</em>'.
	 * @generated
	 */
	VacuumPump createVacuumPump();

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
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	InstrumentPackage getInstrumentPackage();

} //InstrumentFactory
