/**
 */
package org.ionwright.model.instrument;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

/**
 * <!-- begin-user-doc -->
 * The <b>Package</b> for the model.
 * It contains accessors for the meta objects to represent
 * <ul>
 *   <li>each class,</li>
 *   <li>each feature of each class,</li>
 *   <li>each operation of each class,</li>
 *   <li>each enum,</li>
 *   <li>and each data type</li>
 * </ul>
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * The instrument: geometry, supplies, settings and design pressures. Numbers are SI; unit, range, rate, role and PSI-MS term of each stand in its annotations. What can be computed is not stored.
 * <!-- end-model-doc -->
 * @see org.ionwright.model.instrument.InstrumentFactory
 * @model kind="package"
 * @generated
 */
public interface InstrumentPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "instrument";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://www.ionwright.org/instrument/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "instrument";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	InstrumentPackage eINSTANCE = org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.MassSpectrometerImpl <em>Mass Spectrometer</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.MassSpectrometerImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getMassSpectrometer()
	 * @generated
	 */
	int MASS_SPECTROMETER = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_SPECTROMETER__NAME = 0;

	/**
	 * The feature id for the '<em><b>Serial Number</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_SPECTROMETER__SERIAL_NUMBER = 1;

	/**
	 * The feature id for the '<em><b>Declared Variants</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_SPECTROMETER__DECLARED_VARIANTS = 2;

	/**
	 * The feature id for the '<em><b>Ion Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_SPECTROMETER__ION_SOURCE = 3;

	/**
	 * The feature id for the '<em><b>Transfer Optics</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_SPECTROMETER__TRANSFER_OPTICS = 4;

	/**
	 * The feature id for the '<em><b>Vacuum System</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_SPECTROMETER__VACUUM_SYSTEM = 5;

	/**
	 * The feature id for the '<em><b>Analyser</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_SPECTROMETER__ANALYSER = 6;

	/**
	 * The feature id for the '<em><b>Detector</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_SPECTROMETER__DETECTOR = 7;

	/**
	 * The feature id for the '<em><b>Bindings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_SPECTROMETER__BINDINGS = 8;

	/**
	 * The number of structural features of the '<em>Mass Spectrometer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_SPECTROMETER_FEATURE_COUNT = 9;

	/**
	 * The number of operations of the '<em>Mass Spectrometer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_SPECTROMETER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.IonSourceImpl <em>Ion Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.IonSourceImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getIonSource()
	 * @generated
	 */
	int ION_SOURCE = 1;

	/**
	 * The feature id for the '<em><b>Cone Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ION_SOURCE__CONE_VOLTAGE = 0;

	/**
	 * The feature id for the '<em><b>Cone Gas Flow</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ION_SOURCE__CONE_GAS_FLOW = 1;

	/**
	 * The feature id for the '<em><b>Block Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ION_SOURCE__BLOCK_TEMPERATURE = 2;

	/**
	 * The feature id for the '<em><b>Ioniser</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ION_SOURCE__IONISER = 3;

	/**
	 * The feature id for the '<em><b>Liquid Supply</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ION_SOURCE__LIQUID_SUPPLY = 4;

	/**
	 * The feature id for the '<em><b>Interface</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ION_SOURCE__INTERFACE = 5;

	/**
	 * The number of structural features of the '<em>Ion Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ION_SOURCE_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Ion Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ION_SOURCE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.IoniserImpl <em>Ioniser</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.IoniserImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getIoniser()
	 * @generated
	 */
	int IONISER = 2;

	/**
	 * The feature id for the '<em><b>Polarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IONISER__POLARITY = 0;

	/**
	 * The feature id for the '<em><b>Operating Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IONISER__OPERATING_PRESSURE = 1;

	/**
	 * The number of structural features of the '<em>Ioniser</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IONISER_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Ioniser</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IONISER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.ElectrosprayIoniserImpl <em>Electrospray Ioniser</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.ElectrosprayIoniserImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getElectrosprayIoniser()
	 * @generated
	 */
	int ELECTROSPRAY_IONISER = 3;

	/**
	 * The feature id for the '<em><b>Polarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROSPRAY_IONISER__POLARITY = IONISER__POLARITY;

	/**
	 * The feature id for the '<em><b>Operating Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROSPRAY_IONISER__OPERATING_PRESSURE = IONISER__OPERATING_PRESSURE;

	/**
	 * The feature id for the '<em><b>Capillary Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROSPRAY_IONISER__CAPILLARY_VOLTAGE = IONISER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Capillary Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROSPRAY_IONISER__CAPILLARY_CURRENT = IONISER_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Desolvation Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROSPRAY_IONISER__DESOLVATION_TEMPERATURE = IONISER_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Desolvation Gas Flow</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROSPRAY_IONISER__DESOLVATION_GAS_FLOW = IONISER_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Capillary</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROSPRAY_IONISER__CAPILLARY = IONISER_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Electrospray Ioniser</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROSPRAY_IONISER_FEATURE_COUNT = IONISER_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Electrospray Ioniser</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROSPRAY_IONISER_OPERATION_COUNT = IONISER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.CapillaryImpl <em>Capillary</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.CapillaryImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getCapillary()
	 * @generated
	 */
	int CAPILLARY = 4;

	/**
	 * The feature id for the '<em><b>Bore</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPILLARY__BORE = 0;

	/**
	 * The feature id for the '<em><b>Outer Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPILLARY__OUTER_DIAMETER = 1;

	/**
	 * The feature id for the '<em><b>Tip</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPILLARY__TIP = 2;

	/**
	 * The feature id for the '<em><b>Tip Distance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPILLARY__TIP_DISTANCE = 3;

	/**
	 * The number of structural features of the '<em>Capillary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPILLARY_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Capillary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPILLARY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.LiquidSupplyImpl <em>Liquid Supply</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.LiquidSupplyImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getLiquidSupply()
	 * @generated
	 */
	int LIQUID_SUPPLY = 5;

	/**
	 * The feature id for the '<em><b>Flow</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIQUID_SUPPLY__FLOW = 0;

	/**
	 * The feature id for the '<em><b>Solvent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIQUID_SUPPLY__SOLVENT = 1;

	/**
	 * The feature id for the '<em><b>Sample</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIQUID_SUPPLY__SAMPLE = 2;

	/**
	 * The number of structural features of the '<em>Liquid Supply</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIQUID_SUPPLY_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Liquid Supply</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIQUID_SUPPLY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.SampleImpl <em>Sample</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.SampleImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getSample()
	 * @generated
	 */
	int SAMPLE = 6;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Components</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__COMPONENTS = 1;

	/**
	 * The number of structural features of the '<em>Sample</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Sample</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.SampleComponentImpl <em>Sample Component</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.SampleComponentImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getSampleComponent()
	 * @generated
	 */
	int SAMPLE_COMPONENT = 7;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_COMPONENT__NAME = 0;

	/**
	 * The feature id for the '<em><b>Formula</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_COMPONENT__FORMULA = 1;

	/**
	 * The feature id for the '<em><b>Adduct</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_COMPONENT__ADDUCT = 2;

	/**
	 * The feature id for the '<em><b>Charge</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_COMPONENT__CHARGE = 3;

	/**
	 * The feature id for the '<em><b>Concentration</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_COMPONENT__CONCENTRATION = 4;

	/**
	 * The feature id for the '<em><b>Response</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_COMPONENT__RESPONSE = 5;

	/**
	 * The number of structural features of the '<em>Sample Component</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_COMPONENT_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Sample Component</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_COMPONENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.InterfaceImpl <em>Interface</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.InterfaceImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getInterface()
	 * @generated
	 */
	int INTERFACE = 8;

	/**
	 * The feature id for the '<em><b>Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE__PRESSURE = 0;

	/**
	 * The number of structural features of the '<em>Interface</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Interface</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.BentInterfaceChamberImpl <em>Bent Interface Chamber</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.BentInterfaceChamberImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getBentInterfaceChamber()
	 * @generated
	 */
	int BENT_INTERFACE_CHAMBER = 9;

	/**
	 * The feature id for the '<em><b>Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENT_INTERFACE_CHAMBER__PRESSURE = INTERFACE__PRESSURE;

	/**
	 * The feature id for the '<em><b>Bend Angle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENT_INTERFACE_CHAMBER__BEND_ANGLE = INTERFACE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Entrance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENT_INTERFACE_CHAMBER__ENTRANCE = INTERFACE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Exit</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENT_INTERFACE_CHAMBER__EXIT = INTERFACE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Exhaust</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENT_INTERFACE_CHAMBER__EXHAUST = INTERFACE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Passages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENT_INTERFACE_CHAMBER__PASSAGES = INTERFACE_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Bent Interface Chamber</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENT_INTERFACE_CHAMBER_FEATURE_COUNT = INTERFACE_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Bent Interface Chamber</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENT_INTERFACE_CHAMBER_OPERATION_COUNT = INTERFACE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.ApertureImpl <em>Aperture</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.ApertureImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getAperture()
	 * @generated
	 */
	int APERTURE = 10;

	/**
	 * The feature id for the '<em><b>Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APERTURE__DIAMETER = 0;

	/**
	 * The feature id for the '<em><b>Discharge Coefficient</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APERTURE__DISCHARGE_COEFFICIENT = 1;

	/**
	 * The number of structural features of the '<em>Aperture</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APERTURE_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Aperture</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APERTURE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.ExitApertureImpl <em>Exit Aperture</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.ExitApertureImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getExitAperture()
	 * @generated
	 */
	int EXIT_APERTURE = 11;

	/**
	 * The feature id for the '<em><b>Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_APERTURE__DIAMETER = APERTURE__DIAMETER;

	/**
	 * The feature id for the '<em><b>Discharge Coefficient</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_APERTURE__DISCHARGE_COEFFICIENT = APERTURE__DISCHARGE_COEFFICIENT;

	/**
	 * The feature id for the '<em><b>Arc Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_APERTURE__ARC_POSITION = APERTURE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Insert</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_APERTURE__INSERT = APERTURE_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Exit Aperture</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_APERTURE_FEATURE_COUNT = APERTURE_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Exit Aperture</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_APERTURE_OPERATION_COUNT = APERTURE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.ConicalInsertImpl <em>Conical Insert</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.ConicalInsertImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getConicalInsert()
	 * @generated
	 */
	int CONICAL_INSERT = 12;

	/**
	 * The feature id for the '<em><b>Bore Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONICAL_INSERT__BORE_DIAMETER = 0;

	/**
	 * The feature id for the '<em><b>Half Angle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONICAL_INSERT__HALF_ANGLE = 1;

	/**
	 * The feature id for the '<em><b>Protrusion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONICAL_INSERT__PROTRUSION = 2;

	/**
	 * The feature id for the '<em><b>Insulated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONICAL_INSERT__INSULATED = 3;

	/**
	 * The feature id for the '<em><b>Potential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONICAL_INSERT__POTENTIAL = 4;

	/**
	 * The number of structural features of the '<em>Conical Insert</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONICAL_INSERT_FEATURE_COUNT = 5;

	/**
	 * The number of operations of the '<em>Conical Insert</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONICAL_INSERT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.PassageImpl <em>Passage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.PassageImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getPassage()
	 * @generated
	 */
	int PASSAGE = 13;

	/**
	 * The feature id for the '<em><b>Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__DIAMETER = 0;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__LENGTH = 1;

	/**
	 * The number of structural features of the '<em>Passage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Passage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.PortImpl <em>Port</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.PortImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getPort()
	 * @generated
	 */
	int PORT = 14;

	/**
	 * The feature id for the '<em><b>Line Conductance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__LINE_CONDUCTANCE = 0;

	/**
	 * The feature id for the '<em><b>Pump</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__PUMP = 1;

	/**
	 * The number of structural features of the '<em>Port</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Port</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.IonOpticalElementImpl <em>Ion Optical Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.IonOpticalElementImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getIonOpticalElement()
	 * @generated
	 */
	int ION_OPTICAL_ELEMENT = 15;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ION_OPTICAL_ELEMENT__NAME = 0;

	/**
	 * The number of structural features of the '<em>Ion Optical Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ION_OPTICAL_ELEMENT_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Ion Optical Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ION_OPTICAL_ELEMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.LensImpl <em>Lens</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.LensImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getLens()
	 * @generated
	 */
	int LENS = 16;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LENS__NAME = ION_OPTICAL_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Potential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LENS__POTENTIAL = ION_OPTICAL_ELEMENT_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LENS__DIAMETER = ION_OPTICAL_ELEMENT_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Lens</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LENS_FEATURE_COUNT = ION_OPTICAL_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Lens</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LENS_OPERATION_COUNT = ION_OPTICAL_ELEMENT_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.VacuumSystemImpl <em>Vacuum System</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.VacuumSystemImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getVacuumSystem()
	 * @generated
	 */
	int VACUUM_SYSTEM = 17;

	/**
	 * The feature id for the '<em><b>Chambers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_SYSTEM__CHAMBERS = 0;

	/**
	 * The number of structural features of the '<em>Vacuum System</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_SYSTEM_FEATURE_COUNT = 1;

	/**
	 * The number of operations of the '<em>Vacuum System</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_SYSTEM_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.VacuumChamberImpl <em>Vacuum Chamber</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.VacuumChamberImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getVacuumChamber()
	 * @generated
	 */
	int VACUUM_CHAMBER = 18;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_CHAMBER__NAME = 0;

	/**
	 * The feature id for the '<em><b>Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_CHAMBER__PRESSURE = 1;

	/**
	 * The feature id for the '<em><b>Outlet</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_CHAMBER__OUTLET = 2;

	/**
	 * The feature id for the '<em><b>Pumps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_CHAMBER__PUMPS = 3;

	/**
	 * The number of structural features of the '<em>Vacuum Chamber</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_CHAMBER_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Vacuum Chamber</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_CHAMBER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.VacuumPumpImpl <em>Vacuum Pump</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.VacuumPumpImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getVacuumPump()
	 * @generated
	 */
	int VACUUM_PUMP = 19;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_PUMP__NAME = 0;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_PUMP__KIND = 1;

	/**
	 * The feature id for the '<em><b>Speed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_PUMP__SPEED = 2;

	/**
	 * The number of structural features of the '<em>Vacuum Pump</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_PUMP_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Vacuum Pump</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_PUMP_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.AnalyserImpl <em>Analyser</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.AnalyserImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getAnalyser()
	 * @generated
	 */
	int ANALYSER = 20;

	/**
	 * The feature id for the '<em><b>Lowest Mz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSER__LOWEST_MZ = 0;

	/**
	 * The feature id for the '<em><b>Highest Mz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSER__HIGHEST_MZ = 1;

	/**
	 * The number of structural features of the '<em>Analyser</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSER_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Analyser</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.TandemMassFilterImpl <em>Tandem Mass Filter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.TandemMassFilterImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getTandemMassFilter()
	 * @generated
	 */
	int TANDEM_MASS_FILTER = 21;

	/**
	 * The feature id for the '<em><b>Lowest Mz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TANDEM_MASS_FILTER__LOWEST_MZ = ANALYSER__LOWEST_MZ;

	/**
	 * The feature id for the '<em><b>Highest Mz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TANDEM_MASS_FILTER__HIGHEST_MZ = ANALYSER__HIGHEST_MZ;

	/**
	 * The feature id for the '<em><b>Link Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TANDEM_MASS_FILTER__LINK_LENGTH = ANALYSER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Stages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TANDEM_MASS_FILTER__STAGES = ANALYSER_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Coupler</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TANDEM_MASS_FILTER__COUPLER = ANALYSER_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Tandem Mass Filter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TANDEM_MASS_FILTER_FEATURE_COUNT = ANALYSER_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Tandem Mass Filter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TANDEM_MASS_FILTER_OPERATION_COUNT = ANALYSER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl <em>Mass Filter Stage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.MassFilterStageImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getMassFilterStage()
	 * @generated
	 */
	int MASS_FILTER_STAGE = 22;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Pole Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__POLE_TYPE = 1;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__LENGTH = 2;

	/**
	 * The feature id for the '<em><b>Field Radius</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__FIELD_RADIUS = 3;

	/**
	 * The feature id for the '<em><b>Rod Radius</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__ROD_RADIUS = 4;

	/**
	 * The feature id for the '<em><b>Rf Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__RF_FREQUENCY = 5;

	/**
	 * The feature id for the '<em><b>Ion Energy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__ION_ENERGY = 6;

	/**
	 * The feature id for the '<em><b>Dc Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__DC_RATIO = 7;

	/**
	 * The feature id for the '<em><b>Max Rf Amplitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__MAX_RF_AMPLITUDE = 8;

	/**
	 * The feature id for the '<em><b>Max Dc Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__MAX_DC_VOLTAGE = 9;

	/**
	 * The feature id for the '<em><b>Tilt Angle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__TILT_ANGLE = 10;

	/**
	 * The feature id for the '<em><b>Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__PRESSURE = 11;

	/**
	 * The feature id for the '<em><b>Rf Amplitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__RF_AMPLITUDE = 12;

	/**
	 * The feature id for the '<em><b>Dc Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__DC_VOLTAGE = 13;

	/**
	 * The number of structural features of the '<em>Mass Filter Stage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE_FEATURE_COUNT = 14;

	/**
	 * The number of operations of the '<em>Mass Filter Stage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.RfCouplerImpl <em>Rf Coupler</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.RfCouplerImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getRfCoupler()
	 * @generated
	 */
	int RF_COUPLER = 23;

	/**
	 * The feature id for the '<em><b>Coupling Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RF_COUPLER__COUPLING_RATIO = 0;

	/**
	 * The feature id for the '<em><b>Capacitance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RF_COUPLER__CAPACITANCE = 1;

	/**
	 * The number of structural features of the '<em>Rf Coupler</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RF_COUPLER_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Rf Coupler</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RF_COUPLER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.DetectorImpl <em>Detector</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.DetectorImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getDetector()
	 * @generated
	 */
	int DETECTOR = 24;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETECTOR__KIND = 0;

	/**
	 * The feature id for the '<em><b>Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETECTOR__VOLTAGE = 1;

	/**
	 * The feature id for the '<em><b>Dark Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETECTOR__DARK_RATE = 2;

	/**
	 * The feature id for the '<em><b>Dead Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETECTOR__DEAD_TIME = 3;

	/**
	 * The feature id for the '<em><b>Max Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETECTOR__MAX_RATE = 4;

	/**
	 * The feature id for the '<em><b>Count Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETECTOR__COUNT_RATE = 5;

	/**
	 * The number of structural features of the '<em>Detector</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETECTOR_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Detector</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETECTOR_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.DeviceBindingImpl <em>Device Binding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.DeviceBindingImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getDeviceBinding()
	 * @generated
	 */
	int DEVICE_BINDING = 25;

	/**
	 * The feature id for the '<em><b>Part</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_BINDING__PART = 0;

	/**
	 * The feature id for the '<em><b>Driver</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_BINDING__DRIVER = 1;

	/**
	 * The number of structural features of the '<em>Device Binding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_BINDING_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Device Binding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_BINDING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.Polarity <em>Polarity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.Polarity
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getPolarity()
	 * @generated
	 */
	int POLARITY = 26;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.TipShape <em>Tip Shape</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.TipShape
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getTipShape()
	 * @generated
	 */
	int TIP_SHAPE = 27;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.PumpKind <em>Pump Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.PumpKind
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getPumpKind()
	 * @generated
	 */
	int PUMP_KIND = 28;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.PoleType <em>Pole Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.PoleType
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getPoleType()
	 * @generated
	 */
	int POLE_TYPE = 29;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.DetectorKind <em>Detector Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.DetectorKind
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getDetectorKind()
	 * @generated
	 */
	int DETECTOR_KIND = 30;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.ClaimVariant <em>Claim Variant</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.ClaimVariant
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getClaimVariant()
	 * @generated
	 */
	int CLAIM_VARIANT = 31;


	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.MassSpectrometer <em>Mass Spectrometer</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mass Spectrometer</em>'.
	 * @see org.ionwright.model.instrument.MassSpectrometer
	 * @generated
	 */
	EClass getMassSpectrometer();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.MassSpectrometer#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.ionwright.model.instrument.MassSpectrometer#getName()
	 * @see #getMassSpectrometer()
	 * @generated
	 */
	EAttribute getMassSpectrometer_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.MassSpectrometer#getSerialNumber <em>Serial Number</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Serial Number</em>'.
	 * @see org.ionwright.model.instrument.MassSpectrometer#getSerialNumber()
	 * @see #getMassSpectrometer()
	 * @generated
	 */
	EAttribute getMassSpectrometer_SerialNumber();

	/**
	 * Returns the meta object for the attribute list '{@link org.ionwright.model.instrument.MassSpectrometer#getDeclaredVariants <em>Declared Variants</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Declared Variants</em>'.
	 * @see org.ionwright.model.instrument.MassSpectrometer#getDeclaredVariants()
	 * @see #getMassSpectrometer()
	 * @generated
	 */
	EAttribute getMassSpectrometer_DeclaredVariants();

	/**
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.MassSpectrometer#getIonSource <em>Ion Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Ion Source</em>'.
	 * @see org.ionwright.model.instrument.MassSpectrometer#getIonSource()
	 * @see #getMassSpectrometer()
	 * @generated
	 */
	EReference getMassSpectrometer_IonSource();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ionwright.model.instrument.MassSpectrometer#getTransferOptics <em>Transfer Optics</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Transfer Optics</em>'.
	 * @see org.ionwright.model.instrument.MassSpectrometer#getTransferOptics()
	 * @see #getMassSpectrometer()
	 * @generated
	 */
	EReference getMassSpectrometer_TransferOptics();

	/**
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.MassSpectrometer#getVacuumSystem <em>Vacuum System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Vacuum System</em>'.
	 * @see org.ionwright.model.instrument.MassSpectrometer#getVacuumSystem()
	 * @see #getMassSpectrometer()
	 * @generated
	 */
	EReference getMassSpectrometer_VacuumSystem();

	/**
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.MassSpectrometer#getAnalyser <em>Analyser</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Analyser</em>'.
	 * @see org.ionwright.model.instrument.MassSpectrometer#getAnalyser()
	 * @see #getMassSpectrometer()
	 * @generated
	 */
	EReference getMassSpectrometer_Analyser();

	/**
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.MassSpectrometer#getDetector <em>Detector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Detector</em>'.
	 * @see org.ionwright.model.instrument.MassSpectrometer#getDetector()
	 * @see #getMassSpectrometer()
	 * @generated
	 */
	EReference getMassSpectrometer_Detector();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ionwright.model.instrument.MassSpectrometer#getBindings <em>Bindings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Bindings</em>'.
	 * @see org.ionwright.model.instrument.MassSpectrometer#getBindings()
	 * @see #getMassSpectrometer()
	 * @generated
	 */
	EReference getMassSpectrometer_Bindings();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.IonSource <em>Ion Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ion Source</em>'.
	 * @see org.ionwright.model.instrument.IonSource
	 * @generated
	 */
	EClass getIonSource();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.IonSource#getConeVoltage <em>Cone Voltage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cone Voltage</em>'.
	 * @see org.ionwright.model.instrument.IonSource#getConeVoltage()
	 * @see #getIonSource()
	 * @generated
	 */
	EAttribute getIonSource_ConeVoltage();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.IonSource#getConeGasFlow <em>Cone Gas Flow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cone Gas Flow</em>'.
	 * @see org.ionwright.model.instrument.IonSource#getConeGasFlow()
	 * @see #getIonSource()
	 * @generated
	 */
	EAttribute getIonSource_ConeGasFlow();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.IonSource#getBlockTemperature <em>Block Temperature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Block Temperature</em>'.
	 * @see org.ionwright.model.instrument.IonSource#getBlockTemperature()
	 * @see #getIonSource()
	 * @generated
	 */
	EAttribute getIonSource_BlockTemperature();

	/**
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.IonSource#getIoniser <em>Ioniser</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Ioniser</em>'.
	 * @see org.ionwright.model.instrument.IonSource#getIoniser()
	 * @see #getIonSource()
	 * @generated
	 */
	EReference getIonSource_Ioniser();

	/**
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.IonSource#getLiquidSupply <em>Liquid Supply</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Liquid Supply</em>'.
	 * @see org.ionwright.model.instrument.IonSource#getLiquidSupply()
	 * @see #getIonSource()
	 * @generated
	 */
	EReference getIonSource_LiquidSupply();

	/**
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.IonSource#getInterface <em>Interface</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Interface</em>'.
	 * @see org.ionwright.model.instrument.IonSource#getInterface()
	 * @see #getIonSource()
	 * @generated
	 */
	EReference getIonSource_Interface();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.Ioniser <em>Ioniser</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ioniser</em>'.
	 * @see org.ionwright.model.instrument.Ioniser
	 * @generated
	 */
	EClass getIoniser();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Ioniser#getPolarity <em>Polarity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Polarity</em>'.
	 * @see org.ionwright.model.instrument.Ioniser#getPolarity()
	 * @see #getIoniser()
	 * @generated
	 */
	EAttribute getIoniser_Polarity();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Ioniser#getOperatingPressure <em>Operating Pressure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Operating Pressure</em>'.
	 * @see org.ionwright.model.instrument.Ioniser#getOperatingPressure()
	 * @see #getIoniser()
	 * @generated
	 */
	EAttribute getIoniser_OperatingPressure();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.ElectrosprayIoniser <em>Electrospray Ioniser</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Electrospray Ioniser</em>'.
	 * @see org.ionwright.model.instrument.ElectrosprayIoniser
	 * @generated
	 */
	EClass getElectrosprayIoniser();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ElectrosprayIoniser#getCapillaryVoltage <em>Capillary Voltage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capillary Voltage</em>'.
	 * @see org.ionwright.model.instrument.ElectrosprayIoniser#getCapillaryVoltage()
	 * @see #getElectrosprayIoniser()
	 * @generated
	 */
	EAttribute getElectrosprayIoniser_CapillaryVoltage();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ElectrosprayIoniser#getCapillaryCurrent <em>Capillary Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capillary Current</em>'.
	 * @see org.ionwright.model.instrument.ElectrosprayIoniser#getCapillaryCurrent()
	 * @see #getElectrosprayIoniser()
	 * @generated
	 */
	EAttribute getElectrosprayIoniser_CapillaryCurrent();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ElectrosprayIoniser#getDesolvationTemperature <em>Desolvation Temperature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Desolvation Temperature</em>'.
	 * @see org.ionwright.model.instrument.ElectrosprayIoniser#getDesolvationTemperature()
	 * @see #getElectrosprayIoniser()
	 * @generated
	 */
	EAttribute getElectrosprayIoniser_DesolvationTemperature();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ElectrosprayIoniser#getDesolvationGasFlow <em>Desolvation Gas Flow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Desolvation Gas Flow</em>'.
	 * @see org.ionwright.model.instrument.ElectrosprayIoniser#getDesolvationGasFlow()
	 * @see #getElectrosprayIoniser()
	 * @generated
	 */
	EAttribute getElectrosprayIoniser_DesolvationGasFlow();

	/**
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.ElectrosprayIoniser#getCapillary <em>Capillary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Capillary</em>'.
	 * @see org.ionwright.model.instrument.ElectrosprayIoniser#getCapillary()
	 * @see #getElectrosprayIoniser()
	 * @generated
	 */
	EReference getElectrosprayIoniser_Capillary();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.Capillary <em>Capillary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Capillary</em>'.
	 * @see org.ionwright.model.instrument.Capillary
	 * @generated
	 */
	EClass getCapillary();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Capillary#getBore <em>Bore</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bore</em>'.
	 * @see org.ionwright.model.instrument.Capillary#getBore()
	 * @see #getCapillary()
	 * @generated
	 */
	EAttribute getCapillary_Bore();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Capillary#getOuterDiameter <em>Outer Diameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outer Diameter</em>'.
	 * @see org.ionwright.model.instrument.Capillary#getOuterDiameter()
	 * @see #getCapillary()
	 * @generated
	 */
	EAttribute getCapillary_OuterDiameter();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Capillary#getTip <em>Tip</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tip</em>'.
	 * @see org.ionwright.model.instrument.Capillary#getTip()
	 * @see #getCapillary()
	 * @generated
	 */
	EAttribute getCapillary_Tip();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Capillary#getTipDistance <em>Tip Distance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tip Distance</em>'.
	 * @see org.ionwright.model.instrument.Capillary#getTipDistance()
	 * @see #getCapillary()
	 * @generated
	 */
	EAttribute getCapillary_TipDistance();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.LiquidSupply <em>Liquid Supply</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Liquid Supply</em>'.
	 * @see org.ionwright.model.instrument.LiquidSupply
	 * @generated
	 */
	EClass getLiquidSupply();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.LiquidSupply#getFlow <em>Flow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Flow</em>'.
	 * @see org.ionwright.model.instrument.LiquidSupply#getFlow()
	 * @see #getLiquidSupply()
	 * @generated
	 */
	EAttribute getLiquidSupply_Flow();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.LiquidSupply#getSolvent <em>Solvent</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Solvent</em>'.
	 * @see org.ionwright.model.instrument.LiquidSupply#getSolvent()
	 * @see #getLiquidSupply()
	 * @generated
	 */
	EAttribute getLiquidSupply_Solvent();

	/**
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.LiquidSupply#getSample <em>Sample</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Sample</em>'.
	 * @see org.ionwright.model.instrument.LiquidSupply#getSample()
	 * @see #getLiquidSupply()
	 * @generated
	 */
	EReference getLiquidSupply_Sample();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.Sample <em>Sample</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sample</em>'.
	 * @see org.ionwright.model.instrument.Sample
	 * @generated
	 */
	EClass getSample();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Sample#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.ionwright.model.instrument.Sample#getName()
	 * @see #getSample()
	 * @generated
	 */
	EAttribute getSample_Name();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ionwright.model.instrument.Sample#getComponents <em>Components</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Components</em>'.
	 * @see org.ionwright.model.instrument.Sample#getComponents()
	 * @see #getSample()
	 * @generated
	 */
	EReference getSample_Components();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.SampleComponent <em>Sample Component</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sample Component</em>'.
	 * @see org.ionwright.model.instrument.SampleComponent
	 * @generated
	 */
	EClass getSampleComponent();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.SampleComponent#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.ionwright.model.instrument.SampleComponent#getName()
	 * @see #getSampleComponent()
	 * @generated
	 */
	EAttribute getSampleComponent_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.SampleComponent#getFormula <em>Formula</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Formula</em>'.
	 * @see org.ionwright.model.instrument.SampleComponent#getFormula()
	 * @see #getSampleComponent()
	 * @generated
	 */
	EAttribute getSampleComponent_Formula();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.SampleComponent#getAdduct <em>Adduct</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Adduct</em>'.
	 * @see org.ionwright.model.instrument.SampleComponent#getAdduct()
	 * @see #getSampleComponent()
	 * @generated
	 */
	EAttribute getSampleComponent_Adduct();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.SampleComponent#getCharge <em>Charge</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Charge</em>'.
	 * @see org.ionwright.model.instrument.SampleComponent#getCharge()
	 * @see #getSampleComponent()
	 * @generated
	 */
	EAttribute getSampleComponent_Charge();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.SampleComponent#getConcentration <em>Concentration</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Concentration</em>'.
	 * @see org.ionwright.model.instrument.SampleComponent#getConcentration()
	 * @see #getSampleComponent()
	 * @generated
	 */
	EAttribute getSampleComponent_Concentration();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.SampleComponent#getResponse <em>Response</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Response</em>'.
	 * @see org.ionwright.model.instrument.SampleComponent#getResponse()
	 * @see #getSampleComponent()
	 * @generated
	 */
	EAttribute getSampleComponent_Response();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.Interface <em>Interface</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Interface</em>'.
	 * @see org.ionwright.model.instrument.Interface
	 * @generated
	 */
	EClass getInterface();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Interface#getPressure <em>Pressure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pressure</em>'.
	 * @see org.ionwright.model.instrument.Interface#getPressure()
	 * @see #getInterface()
	 * @generated
	 */
	EAttribute getInterface_Pressure();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.BentInterfaceChamber <em>Bent Interface Chamber</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Bent Interface Chamber</em>'.
	 * @see org.ionwright.model.instrument.BentInterfaceChamber
	 * @generated
	 */
	EClass getBentInterfaceChamber();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.BentInterfaceChamber#getBendAngle <em>Bend Angle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bend Angle</em>'.
	 * @see org.ionwright.model.instrument.BentInterfaceChamber#getBendAngle()
	 * @see #getBentInterfaceChamber()
	 * @generated
	 */
	EAttribute getBentInterfaceChamber_BendAngle();

	/**
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.BentInterfaceChamber#getEntrance <em>Entrance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Entrance</em>'.
	 * @see org.ionwright.model.instrument.BentInterfaceChamber#getEntrance()
	 * @see #getBentInterfaceChamber()
	 * @generated
	 */
	EReference getBentInterfaceChamber_Entrance();

	/**
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.BentInterfaceChamber#getExit <em>Exit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Exit</em>'.
	 * @see org.ionwright.model.instrument.BentInterfaceChamber#getExit()
	 * @see #getBentInterfaceChamber()
	 * @generated
	 */
	EReference getBentInterfaceChamber_Exit();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ionwright.model.instrument.BentInterfaceChamber#getExhaust <em>Exhaust</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Exhaust</em>'.
	 * @see org.ionwright.model.instrument.BentInterfaceChamber#getExhaust()
	 * @see #getBentInterfaceChamber()
	 * @generated
	 */
	EReference getBentInterfaceChamber_Exhaust();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ionwright.model.instrument.BentInterfaceChamber#getPassages <em>Passages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Passages</em>'.
	 * @see org.ionwright.model.instrument.BentInterfaceChamber#getPassages()
	 * @see #getBentInterfaceChamber()
	 * @generated
	 */
	EReference getBentInterfaceChamber_Passages();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.Aperture <em>Aperture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Aperture</em>'.
	 * @see org.ionwright.model.instrument.Aperture
	 * @generated
	 */
	EClass getAperture();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Aperture#getDiameter <em>Diameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Diameter</em>'.
	 * @see org.ionwright.model.instrument.Aperture#getDiameter()
	 * @see #getAperture()
	 * @generated
	 */
	EAttribute getAperture_Diameter();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Aperture#getDischargeCoefficient <em>Discharge Coefficient</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Discharge Coefficient</em>'.
	 * @see org.ionwright.model.instrument.Aperture#getDischargeCoefficient()
	 * @see #getAperture()
	 * @generated
	 */
	EAttribute getAperture_DischargeCoefficient();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.ExitAperture <em>Exit Aperture</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Exit Aperture</em>'.
	 * @see org.ionwright.model.instrument.ExitAperture
	 * @generated
	 */
	EClass getExitAperture();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ExitAperture#getArcPosition <em>Arc Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Arc Position</em>'.
	 * @see org.ionwright.model.instrument.ExitAperture#getArcPosition()
	 * @see #getExitAperture()
	 * @generated
	 */
	EAttribute getExitAperture_ArcPosition();

	/**
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.ExitAperture#getInsert <em>Insert</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Insert</em>'.
	 * @see org.ionwright.model.instrument.ExitAperture#getInsert()
	 * @see #getExitAperture()
	 * @generated
	 */
	EReference getExitAperture_Insert();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.ConicalInsert <em>Conical Insert</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Conical Insert</em>'.
	 * @see org.ionwright.model.instrument.ConicalInsert
	 * @generated
	 */
	EClass getConicalInsert();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ConicalInsert#getBoreDiameter <em>Bore Diameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Bore Diameter</em>'.
	 * @see org.ionwright.model.instrument.ConicalInsert#getBoreDiameter()
	 * @see #getConicalInsert()
	 * @generated
	 */
	EAttribute getConicalInsert_BoreDiameter();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ConicalInsert#getHalfAngle <em>Half Angle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Half Angle</em>'.
	 * @see org.ionwright.model.instrument.ConicalInsert#getHalfAngle()
	 * @see #getConicalInsert()
	 * @generated
	 */
	EAttribute getConicalInsert_HalfAngle();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ConicalInsert#getProtrusion <em>Protrusion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Protrusion</em>'.
	 * @see org.ionwright.model.instrument.ConicalInsert#getProtrusion()
	 * @see #getConicalInsert()
	 * @generated
	 */
	EAttribute getConicalInsert_Protrusion();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ConicalInsert#isInsulated <em>Insulated</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Insulated</em>'.
	 * @see org.ionwright.model.instrument.ConicalInsert#isInsulated()
	 * @see #getConicalInsert()
	 * @generated
	 */
	EAttribute getConicalInsert_Insulated();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ConicalInsert#getPotential <em>Potential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Potential</em>'.
	 * @see org.ionwright.model.instrument.ConicalInsert#getPotential()
	 * @see #getConicalInsert()
	 * @generated
	 */
	EAttribute getConicalInsert_Potential();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.Passage <em>Passage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Passage</em>'.
	 * @see org.ionwright.model.instrument.Passage
	 * @generated
	 */
	EClass getPassage();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Passage#getDiameter <em>Diameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Diameter</em>'.
	 * @see org.ionwright.model.instrument.Passage#getDiameter()
	 * @see #getPassage()
	 * @generated
	 */
	EAttribute getPassage_Diameter();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Passage#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.ionwright.model.instrument.Passage#getLength()
	 * @see #getPassage()
	 * @generated
	 */
	EAttribute getPassage_Length();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.Port <em>Port</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Port</em>'.
	 * @see org.ionwright.model.instrument.Port
	 * @generated
	 */
	EClass getPort();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Port#getLineConductance <em>Line Conductance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Line Conductance</em>'.
	 * @see org.ionwright.model.instrument.Port#getLineConductance()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_LineConductance();

	/**
	 * Returns the meta object for the reference '{@link org.ionwright.model.instrument.Port#getPump <em>Pump</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Pump</em>'.
	 * @see org.ionwright.model.instrument.Port#getPump()
	 * @see #getPort()
	 * @generated
	 */
	EReference getPort_Pump();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.IonOpticalElement <em>Ion Optical Element</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Ion Optical Element</em>'.
	 * @see org.ionwright.model.instrument.IonOpticalElement
	 * @generated
	 */
	EClass getIonOpticalElement();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.IonOpticalElement#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.ionwright.model.instrument.IonOpticalElement#getName()
	 * @see #getIonOpticalElement()
	 * @generated
	 */
	EAttribute getIonOpticalElement_Name();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.Lens <em>Lens</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Lens</em>'.
	 * @see org.ionwright.model.instrument.Lens
	 * @generated
	 */
	EClass getLens();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Lens#getPotential <em>Potential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Potential</em>'.
	 * @see org.ionwright.model.instrument.Lens#getPotential()
	 * @see #getLens()
	 * @generated
	 */
	EAttribute getLens_Potential();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Lens#getDiameter <em>Diameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Diameter</em>'.
	 * @see org.ionwright.model.instrument.Lens#getDiameter()
	 * @see #getLens()
	 * @generated
	 */
	EAttribute getLens_Diameter();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.VacuumSystem <em>Vacuum System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Vacuum System</em>'.
	 * @see org.ionwright.model.instrument.VacuumSystem
	 * @generated
	 */
	EClass getVacuumSystem();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ionwright.model.instrument.VacuumSystem#getChambers <em>Chambers</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Chambers</em>'.
	 * @see org.ionwright.model.instrument.VacuumSystem#getChambers()
	 * @see #getVacuumSystem()
	 * @generated
	 */
	EReference getVacuumSystem_Chambers();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.VacuumChamber <em>Vacuum Chamber</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Vacuum Chamber</em>'.
	 * @see org.ionwright.model.instrument.VacuumChamber
	 * @generated
	 */
	EClass getVacuumChamber();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.VacuumChamber#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.ionwright.model.instrument.VacuumChamber#getName()
	 * @see #getVacuumChamber()
	 * @generated
	 */
	EAttribute getVacuumChamber_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.VacuumChamber#getPressure <em>Pressure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pressure</em>'.
	 * @see org.ionwright.model.instrument.VacuumChamber#getPressure()
	 * @see #getVacuumChamber()
	 * @generated
	 */
	EAttribute getVacuumChamber_Pressure();

	/**
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.VacuumChamber#getOutlet <em>Outlet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Outlet</em>'.
	 * @see org.ionwright.model.instrument.VacuumChamber#getOutlet()
	 * @see #getVacuumChamber()
	 * @generated
	 */
	EReference getVacuumChamber_Outlet();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ionwright.model.instrument.VacuumChamber#getPumps <em>Pumps</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Pumps</em>'.
	 * @see org.ionwright.model.instrument.VacuumChamber#getPumps()
	 * @see #getVacuumChamber()
	 * @generated
	 */
	EReference getVacuumChamber_Pumps();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.VacuumPump <em>Vacuum Pump</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Vacuum Pump</em>'.
	 * @see org.ionwright.model.instrument.VacuumPump
	 * @generated
	 */
	EClass getVacuumPump();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.VacuumPump#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.ionwright.model.instrument.VacuumPump#getName()
	 * @see #getVacuumPump()
	 * @generated
	 */
	EAttribute getVacuumPump_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.VacuumPump#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.ionwright.model.instrument.VacuumPump#getKind()
	 * @see #getVacuumPump()
	 * @generated
	 */
	EAttribute getVacuumPump_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.VacuumPump#getSpeed <em>Speed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Speed</em>'.
	 * @see org.ionwright.model.instrument.VacuumPump#getSpeed()
	 * @see #getVacuumPump()
	 * @generated
	 */
	EAttribute getVacuumPump_Speed();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.Analyser <em>Analyser</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Analyser</em>'.
	 * @see org.ionwright.model.instrument.Analyser
	 * @generated
	 */
	EClass getAnalyser();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Analyser#getLowestMz <em>Lowest Mz</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lowest Mz</em>'.
	 * @see org.ionwright.model.instrument.Analyser#getLowestMz()
	 * @see #getAnalyser()
	 * @generated
	 */
	EAttribute getAnalyser_LowestMz();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Analyser#getHighestMz <em>Highest Mz</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Highest Mz</em>'.
	 * @see org.ionwright.model.instrument.Analyser#getHighestMz()
	 * @see #getAnalyser()
	 * @generated
	 */
	EAttribute getAnalyser_HighestMz();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.TandemMassFilter <em>Tandem Mass Filter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tandem Mass Filter</em>'.
	 * @see org.ionwright.model.instrument.TandemMassFilter
	 * @generated
	 */
	EClass getTandemMassFilter();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.TandemMassFilter#getLinkLength <em>Link Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Link Length</em>'.
	 * @see org.ionwright.model.instrument.TandemMassFilter#getLinkLength()
	 * @see #getTandemMassFilter()
	 * @generated
	 */
	EAttribute getTandemMassFilter_LinkLength();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ionwright.model.instrument.TandemMassFilter#getStages <em>Stages</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Stages</em>'.
	 * @see org.ionwright.model.instrument.TandemMassFilter#getStages()
	 * @see #getTandemMassFilter()
	 * @generated
	 */
	EReference getTandemMassFilter_Stages();

	/**
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.TandemMassFilter#getCoupler <em>Coupler</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Coupler</em>'.
	 * @see org.ionwright.model.instrument.TandemMassFilter#getCoupler()
	 * @see #getTandemMassFilter()
	 * @generated
	 */
	EReference getTandemMassFilter_Coupler();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.MassFilterStage <em>Mass Filter Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mass Filter Stage</em>'.
	 * @see org.ionwright.model.instrument.MassFilterStage
	 * @generated
	 */
	EClass getMassFilterStage();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.MassFilterStage#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.ionwright.model.instrument.MassFilterStage#getName()
	 * @see #getMassFilterStage()
	 * @generated
	 */
	EAttribute getMassFilterStage_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.MassFilterStage#getPoleType <em>Pole Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pole Type</em>'.
	 * @see org.ionwright.model.instrument.MassFilterStage#getPoleType()
	 * @see #getMassFilterStage()
	 * @generated
	 */
	EAttribute getMassFilterStage_PoleType();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.MassFilterStage#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.ionwright.model.instrument.MassFilterStage#getLength()
	 * @see #getMassFilterStage()
	 * @generated
	 */
	EAttribute getMassFilterStage_Length();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.MassFilterStage#getFieldRadius <em>Field Radius</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Field Radius</em>'.
	 * @see org.ionwright.model.instrument.MassFilterStage#getFieldRadius()
	 * @see #getMassFilterStage()
	 * @generated
	 */
	EAttribute getMassFilterStage_FieldRadius();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.MassFilterStage#getRodRadius <em>Rod Radius</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rod Radius</em>'.
	 * @see org.ionwright.model.instrument.MassFilterStage#getRodRadius()
	 * @see #getMassFilterStage()
	 * @generated
	 */
	EAttribute getMassFilterStage_RodRadius();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.MassFilterStage#getRfFrequency <em>Rf Frequency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rf Frequency</em>'.
	 * @see org.ionwright.model.instrument.MassFilterStage#getRfFrequency()
	 * @see #getMassFilterStage()
	 * @generated
	 */
	EAttribute getMassFilterStage_RfFrequency();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.MassFilterStage#getIonEnergy <em>Ion Energy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ion Energy</em>'.
	 * @see org.ionwright.model.instrument.MassFilterStage#getIonEnergy()
	 * @see #getMassFilterStage()
	 * @generated
	 */
	EAttribute getMassFilterStage_IonEnergy();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.MassFilterStage#getDcRatio <em>Dc Ratio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dc Ratio</em>'.
	 * @see org.ionwright.model.instrument.MassFilterStage#getDcRatio()
	 * @see #getMassFilterStage()
	 * @generated
	 */
	EAttribute getMassFilterStage_DcRatio();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.MassFilterStage#getMaxRfAmplitude <em>Max Rf Amplitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Rf Amplitude</em>'.
	 * @see org.ionwright.model.instrument.MassFilterStage#getMaxRfAmplitude()
	 * @see #getMassFilterStage()
	 * @generated
	 */
	EAttribute getMassFilterStage_MaxRfAmplitude();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.MassFilterStage#getMaxDcVoltage <em>Max Dc Voltage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Dc Voltage</em>'.
	 * @see org.ionwright.model.instrument.MassFilterStage#getMaxDcVoltage()
	 * @see #getMassFilterStage()
	 * @generated
	 */
	EAttribute getMassFilterStage_MaxDcVoltage();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.MassFilterStage#getTiltAngle <em>Tilt Angle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tilt Angle</em>'.
	 * @see org.ionwright.model.instrument.MassFilterStage#getTiltAngle()
	 * @see #getMassFilterStage()
	 * @generated
	 */
	EAttribute getMassFilterStage_TiltAngle();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.MassFilterStage#getPressure <em>Pressure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pressure</em>'.
	 * @see org.ionwright.model.instrument.MassFilterStage#getPressure()
	 * @see #getMassFilterStage()
	 * @generated
	 */
	EAttribute getMassFilterStage_Pressure();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.MassFilterStage#getRfAmplitude <em>Rf Amplitude</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rf Amplitude</em>'.
	 * @see org.ionwright.model.instrument.MassFilterStage#getRfAmplitude()
	 * @see #getMassFilterStage()
	 * @generated
	 */
	EAttribute getMassFilterStage_RfAmplitude();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.MassFilterStage#getDcVoltage <em>Dc Voltage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dc Voltage</em>'.
	 * @see org.ionwright.model.instrument.MassFilterStage#getDcVoltage()
	 * @see #getMassFilterStage()
	 * @generated
	 */
	EAttribute getMassFilterStage_DcVoltage();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.RfCoupler <em>Rf Coupler</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Rf Coupler</em>'.
	 * @see org.ionwright.model.instrument.RfCoupler
	 * @generated
	 */
	EClass getRfCoupler();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.RfCoupler#getCouplingRatio <em>Coupling Ratio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Coupling Ratio</em>'.
	 * @see org.ionwright.model.instrument.RfCoupler#getCouplingRatio()
	 * @see #getRfCoupler()
	 * @generated
	 */
	EAttribute getRfCoupler_CouplingRatio();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.RfCoupler#getCapacitance <em>Capacitance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capacitance</em>'.
	 * @see org.ionwright.model.instrument.RfCoupler#getCapacitance()
	 * @see #getRfCoupler()
	 * @generated
	 */
	EAttribute getRfCoupler_Capacitance();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.Detector <em>Detector</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Detector</em>'.
	 * @see org.ionwright.model.instrument.Detector
	 * @generated
	 */
	EClass getDetector();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Detector#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.ionwright.model.instrument.Detector#getKind()
	 * @see #getDetector()
	 * @generated
	 */
	EAttribute getDetector_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Detector#getVoltage <em>Voltage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Voltage</em>'.
	 * @see org.ionwright.model.instrument.Detector#getVoltage()
	 * @see #getDetector()
	 * @generated
	 */
	EAttribute getDetector_Voltage();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Detector#getDarkRate <em>Dark Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dark Rate</em>'.
	 * @see org.ionwright.model.instrument.Detector#getDarkRate()
	 * @see #getDetector()
	 * @generated
	 */
	EAttribute getDetector_DarkRate();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Detector#getDeadTime <em>Dead Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dead Time</em>'.
	 * @see org.ionwright.model.instrument.Detector#getDeadTime()
	 * @see #getDetector()
	 * @generated
	 */
	EAttribute getDetector_DeadTime();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Detector#getMaxRate <em>Max Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Rate</em>'.
	 * @see org.ionwright.model.instrument.Detector#getMaxRate()
	 * @see #getDetector()
	 * @generated
	 */
	EAttribute getDetector_MaxRate();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Detector#getCountRate <em>Count Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Count Rate</em>'.
	 * @see org.ionwright.model.instrument.Detector#getCountRate()
	 * @see #getDetector()
	 * @generated
	 */
	EAttribute getDetector_CountRate();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.DeviceBinding <em>Device Binding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Device Binding</em>'.
	 * @see org.ionwright.model.instrument.DeviceBinding
	 * @generated
	 */
	EClass getDeviceBinding();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.DeviceBinding#getPart <em>Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Part</em>'.
	 * @see org.ionwright.model.instrument.DeviceBinding#getPart()
	 * @see #getDeviceBinding()
	 * @generated
	 */
	EAttribute getDeviceBinding_Part();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.DeviceBinding#getDriver <em>Driver</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Driver</em>'.
	 * @see org.ionwright.model.instrument.DeviceBinding#getDriver()
	 * @see #getDeviceBinding()
	 * @generated
	 */
	EAttribute getDeviceBinding_Driver();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.instrument.Polarity <em>Polarity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Polarity</em>'.
	 * @see org.ionwright.model.instrument.Polarity
	 * @generated
	 */
	EEnum getPolarity();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.instrument.TipShape <em>Tip Shape</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Tip Shape</em>'.
	 * @see org.ionwright.model.instrument.TipShape
	 * @generated
	 */
	EEnum getTipShape();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.instrument.PumpKind <em>Pump Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Pump Kind</em>'.
	 * @see org.ionwright.model.instrument.PumpKind
	 * @generated
	 */
	EEnum getPumpKind();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.instrument.PoleType <em>Pole Type</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Pole Type</em>'.
	 * @see org.ionwright.model.instrument.PoleType
	 * @generated
	 */
	EEnum getPoleType();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.instrument.DetectorKind <em>Detector Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Detector Kind</em>'.
	 * @see org.ionwright.model.instrument.DetectorKind
	 * @generated
	 */
	EEnum getDetectorKind();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.instrument.ClaimVariant <em>Claim Variant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Claim Variant</em>'.
	 * @see org.ionwright.model.instrument.ClaimVariant
	 * @generated
	 */
	EEnum getClaimVariant();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	InstrumentFactory getInstrumentFactory();

	/**
	 * <!-- begin-user-doc -->
	 * Defines literals for the meta objects that represent
	 * <ul>
	 *   <li>each class,</li>
	 *   <li>each feature of each class,</li>
	 *   <li>each operation of each class,</li>
	 *   <li>each enum,</li>
	 *   <li>and each data type</li>
	 * </ul>
	 * <!-- end-user-doc -->
	 * @generated
	 */
	interface Literals {
		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.MassSpectrometerImpl <em>Mass Spectrometer</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.MassSpectrometerImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getMassSpectrometer()
		 * @generated
		 */
		EClass MASS_SPECTROMETER = eINSTANCE.getMassSpectrometer();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASS_SPECTROMETER__NAME = eINSTANCE.getMassSpectrometer_Name();

		/**
		 * The meta object literal for the '<em><b>Serial Number</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASS_SPECTROMETER__SERIAL_NUMBER = eINSTANCE.getMassSpectrometer_SerialNumber();

		/**
		 * The meta object literal for the '<em><b>Declared Variants</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASS_SPECTROMETER__DECLARED_VARIANTS = eINSTANCE.getMassSpectrometer_DeclaredVariants();

		/**
		 * The meta object literal for the '<em><b>Ion Source</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MASS_SPECTROMETER__ION_SOURCE = eINSTANCE.getMassSpectrometer_IonSource();

		/**
		 * The meta object literal for the '<em><b>Transfer Optics</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MASS_SPECTROMETER__TRANSFER_OPTICS = eINSTANCE.getMassSpectrometer_TransferOptics();

		/**
		 * The meta object literal for the '<em><b>Vacuum System</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MASS_SPECTROMETER__VACUUM_SYSTEM = eINSTANCE.getMassSpectrometer_VacuumSystem();

		/**
		 * The meta object literal for the '<em><b>Analyser</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MASS_SPECTROMETER__ANALYSER = eINSTANCE.getMassSpectrometer_Analyser();

		/**
		 * The meta object literal for the '<em><b>Detector</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MASS_SPECTROMETER__DETECTOR = eINSTANCE.getMassSpectrometer_Detector();

		/**
		 * The meta object literal for the '<em><b>Bindings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MASS_SPECTROMETER__BINDINGS = eINSTANCE.getMassSpectrometer_Bindings();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.IonSourceImpl <em>Ion Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.IonSourceImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getIonSource()
		 * @generated
		 */
		EClass ION_SOURCE = eINSTANCE.getIonSource();

		/**
		 * The meta object literal for the '<em><b>Cone Voltage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ION_SOURCE__CONE_VOLTAGE = eINSTANCE.getIonSource_ConeVoltage();

		/**
		 * The meta object literal for the '<em><b>Cone Gas Flow</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ION_SOURCE__CONE_GAS_FLOW = eINSTANCE.getIonSource_ConeGasFlow();

		/**
		 * The meta object literal for the '<em><b>Block Temperature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ION_SOURCE__BLOCK_TEMPERATURE = eINSTANCE.getIonSource_BlockTemperature();

		/**
		 * The meta object literal for the '<em><b>Ioniser</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ION_SOURCE__IONISER = eINSTANCE.getIonSource_Ioniser();

		/**
		 * The meta object literal for the '<em><b>Liquid Supply</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ION_SOURCE__LIQUID_SUPPLY = eINSTANCE.getIonSource_LiquidSupply();

		/**
		 * The meta object literal for the '<em><b>Interface</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ION_SOURCE__INTERFACE = eINSTANCE.getIonSource_Interface();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.IoniserImpl <em>Ioniser</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.IoniserImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getIoniser()
		 * @generated
		 */
		EClass IONISER = eINSTANCE.getIoniser();

		/**
		 * The meta object literal for the '<em><b>Polarity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IONISER__POLARITY = eINSTANCE.getIoniser_Polarity();

		/**
		 * The meta object literal for the '<em><b>Operating Pressure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute IONISER__OPERATING_PRESSURE = eINSTANCE.getIoniser_OperatingPressure();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.ElectrosprayIoniserImpl <em>Electrospray Ioniser</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.ElectrosprayIoniserImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getElectrosprayIoniser()
		 * @generated
		 */
		EClass ELECTROSPRAY_IONISER = eINSTANCE.getElectrosprayIoniser();

		/**
		 * The meta object literal for the '<em><b>Capillary Voltage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELECTROSPRAY_IONISER__CAPILLARY_VOLTAGE = eINSTANCE.getElectrosprayIoniser_CapillaryVoltage();

		/**
		 * The meta object literal for the '<em><b>Capillary Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELECTROSPRAY_IONISER__CAPILLARY_CURRENT = eINSTANCE.getElectrosprayIoniser_CapillaryCurrent();

		/**
		 * The meta object literal for the '<em><b>Desolvation Temperature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELECTROSPRAY_IONISER__DESOLVATION_TEMPERATURE = eINSTANCE.getElectrosprayIoniser_DesolvationTemperature();

		/**
		 * The meta object literal for the '<em><b>Desolvation Gas Flow</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELECTROSPRAY_IONISER__DESOLVATION_GAS_FLOW = eINSTANCE.getElectrosprayIoniser_DesolvationGasFlow();

		/**
		 * The meta object literal for the '<em><b>Capillary</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ELECTROSPRAY_IONISER__CAPILLARY = eINSTANCE.getElectrosprayIoniser_Capillary();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.CapillaryImpl <em>Capillary</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.CapillaryImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getCapillary()
		 * @generated
		 */
		EClass CAPILLARY = eINSTANCE.getCapillary();

		/**
		 * The meta object literal for the '<em><b>Bore</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPILLARY__BORE = eINSTANCE.getCapillary_Bore();

		/**
		 * The meta object literal for the '<em><b>Outer Diameter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPILLARY__OUTER_DIAMETER = eINSTANCE.getCapillary_OuterDiameter();

		/**
		 * The meta object literal for the '<em><b>Tip</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPILLARY__TIP = eINSTANCE.getCapillary_Tip();

		/**
		 * The meta object literal for the '<em><b>Tip Distance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPILLARY__TIP_DISTANCE = eINSTANCE.getCapillary_TipDistance();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.LiquidSupplyImpl <em>Liquid Supply</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.LiquidSupplyImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getLiquidSupply()
		 * @generated
		 */
		EClass LIQUID_SUPPLY = eINSTANCE.getLiquidSupply();

		/**
		 * The meta object literal for the '<em><b>Flow</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIQUID_SUPPLY__FLOW = eINSTANCE.getLiquidSupply_Flow();

		/**
		 * The meta object literal for the '<em><b>Solvent</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIQUID_SUPPLY__SOLVENT = eINSTANCE.getLiquidSupply_Solvent();

		/**
		 * The meta object literal for the '<em><b>Sample</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LIQUID_SUPPLY__SAMPLE = eINSTANCE.getLiquidSupply_Sample();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.SampleImpl <em>Sample</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.SampleImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getSample()
		 * @generated
		 */
		EClass SAMPLE = eINSTANCE.getSample();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE__NAME = eINSTANCE.getSample_Name();

		/**
		 * The meta object literal for the '<em><b>Components</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAMPLE__COMPONENTS = eINSTANCE.getSample_Components();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.SampleComponentImpl <em>Sample Component</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.SampleComponentImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getSampleComponent()
		 * @generated
		 */
		EClass SAMPLE_COMPONENT = eINSTANCE.getSampleComponent();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE_COMPONENT__NAME = eINSTANCE.getSampleComponent_Name();

		/**
		 * The meta object literal for the '<em><b>Formula</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE_COMPONENT__FORMULA = eINSTANCE.getSampleComponent_Formula();

		/**
		 * The meta object literal for the '<em><b>Adduct</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE_COMPONENT__ADDUCT = eINSTANCE.getSampleComponent_Adduct();

		/**
		 * The meta object literal for the '<em><b>Charge</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE_COMPONENT__CHARGE = eINSTANCE.getSampleComponent_Charge();

		/**
		 * The meta object literal for the '<em><b>Concentration</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE_COMPONENT__CONCENTRATION = eINSTANCE.getSampleComponent_Concentration();

		/**
		 * The meta object literal for the '<em><b>Response</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE_COMPONENT__RESPONSE = eINSTANCE.getSampleComponent_Response();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.InterfaceImpl <em>Interface</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.InterfaceImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getInterface()
		 * @generated
		 */
		EClass INTERFACE = eINSTANCE.getInterface();

		/**
		 * The meta object literal for the '<em><b>Pressure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERFACE__PRESSURE = eINSTANCE.getInterface_Pressure();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.BentInterfaceChamberImpl <em>Bent Interface Chamber</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.BentInterfaceChamberImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getBentInterfaceChamber()
		 * @generated
		 */
		EClass BENT_INTERFACE_CHAMBER = eINSTANCE.getBentInterfaceChamber();

		/**
		 * The meta object literal for the '<em><b>Bend Angle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BENT_INTERFACE_CHAMBER__BEND_ANGLE = eINSTANCE.getBentInterfaceChamber_BendAngle();

		/**
		 * The meta object literal for the '<em><b>Entrance</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENT_INTERFACE_CHAMBER__ENTRANCE = eINSTANCE.getBentInterfaceChamber_Entrance();

		/**
		 * The meta object literal for the '<em><b>Exit</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENT_INTERFACE_CHAMBER__EXIT = eINSTANCE.getBentInterfaceChamber_Exit();

		/**
		 * The meta object literal for the '<em><b>Exhaust</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENT_INTERFACE_CHAMBER__EXHAUST = eINSTANCE.getBentInterfaceChamber_Exhaust();

		/**
		 * The meta object literal for the '<em><b>Passages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENT_INTERFACE_CHAMBER__PASSAGES = eINSTANCE.getBentInterfaceChamber_Passages();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.ApertureImpl <em>Aperture</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.ApertureImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getAperture()
		 * @generated
		 */
		EClass APERTURE = eINSTANCE.getAperture();

		/**
		 * The meta object literal for the '<em><b>Diameter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APERTURE__DIAMETER = eINSTANCE.getAperture_Diameter();

		/**
		 * The meta object literal for the '<em><b>Discharge Coefficient</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APERTURE__DISCHARGE_COEFFICIENT = eINSTANCE.getAperture_DischargeCoefficient();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.ExitApertureImpl <em>Exit Aperture</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.ExitApertureImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getExitAperture()
		 * @generated
		 */
		EClass EXIT_APERTURE = eINSTANCE.getExitAperture();

		/**
		 * The meta object literal for the '<em><b>Arc Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXIT_APERTURE__ARC_POSITION = eINSTANCE.getExitAperture_ArcPosition();

		/**
		 * The meta object literal for the '<em><b>Insert</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXIT_APERTURE__INSERT = eINSTANCE.getExitAperture_Insert();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.ConicalInsertImpl <em>Conical Insert</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.ConicalInsertImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getConicalInsert()
		 * @generated
		 */
		EClass CONICAL_INSERT = eINSTANCE.getConicalInsert();

		/**
		 * The meta object literal for the '<em><b>Bore Diameter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONICAL_INSERT__BORE_DIAMETER = eINSTANCE.getConicalInsert_BoreDiameter();

		/**
		 * The meta object literal for the '<em><b>Half Angle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONICAL_INSERT__HALF_ANGLE = eINSTANCE.getConicalInsert_HalfAngle();

		/**
		 * The meta object literal for the '<em><b>Protrusion</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONICAL_INSERT__PROTRUSION = eINSTANCE.getConicalInsert_Protrusion();

		/**
		 * The meta object literal for the '<em><b>Insulated</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONICAL_INSERT__INSULATED = eINSTANCE.getConicalInsert_Insulated();

		/**
		 * The meta object literal for the '<em><b>Potential</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONICAL_INSERT__POTENTIAL = eINSTANCE.getConicalInsert_Potential();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.PassageImpl <em>Passage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.PassageImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getPassage()
		 * @generated
		 */
		EClass PASSAGE = eINSTANCE.getPassage();

		/**
		 * The meta object literal for the '<em><b>Diameter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSAGE__DIAMETER = eINSTANCE.getPassage_Diameter();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSAGE__LENGTH = eINSTANCE.getPassage_Length();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.PortImpl <em>Port</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.PortImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getPort()
		 * @generated
		 */
		EClass PORT = eINSTANCE.getPort();

		/**
		 * The meta object literal for the '<em><b>Line Conductance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__LINE_CONDUCTANCE = eINSTANCE.getPort_LineConductance();

		/**
		 * The meta object literal for the '<em><b>Pump</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PORT__PUMP = eINSTANCE.getPort_Pump();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.IonOpticalElementImpl <em>Ion Optical Element</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.IonOpticalElementImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getIonOpticalElement()
		 * @generated
		 */
		EClass ION_OPTICAL_ELEMENT = eINSTANCE.getIonOpticalElement();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ION_OPTICAL_ELEMENT__NAME = eINSTANCE.getIonOpticalElement_Name();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.LensImpl <em>Lens</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.LensImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getLens()
		 * @generated
		 */
		EClass LENS = eINSTANCE.getLens();

		/**
		 * The meta object literal for the '<em><b>Potential</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LENS__POTENTIAL = eINSTANCE.getLens_Potential();

		/**
		 * The meta object literal for the '<em><b>Diameter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LENS__DIAMETER = eINSTANCE.getLens_Diameter();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.VacuumSystemImpl <em>Vacuum System</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.VacuumSystemImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getVacuumSystem()
		 * @generated
		 */
		EClass VACUUM_SYSTEM = eINSTANCE.getVacuumSystem();

		/**
		 * The meta object literal for the '<em><b>Chambers</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VACUUM_SYSTEM__CHAMBERS = eINSTANCE.getVacuumSystem_Chambers();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.VacuumChamberImpl <em>Vacuum Chamber</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.VacuumChamberImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getVacuumChamber()
		 * @generated
		 */
		EClass VACUUM_CHAMBER = eINSTANCE.getVacuumChamber();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VACUUM_CHAMBER__NAME = eINSTANCE.getVacuumChamber_Name();

		/**
		 * The meta object literal for the '<em><b>Pressure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VACUUM_CHAMBER__PRESSURE = eINSTANCE.getVacuumChamber_Pressure();

		/**
		 * The meta object literal for the '<em><b>Outlet</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VACUUM_CHAMBER__OUTLET = eINSTANCE.getVacuumChamber_Outlet();

		/**
		 * The meta object literal for the '<em><b>Pumps</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VACUUM_CHAMBER__PUMPS = eINSTANCE.getVacuumChamber_Pumps();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.VacuumPumpImpl <em>Vacuum Pump</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.VacuumPumpImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getVacuumPump()
		 * @generated
		 */
		EClass VACUUM_PUMP = eINSTANCE.getVacuumPump();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VACUUM_PUMP__NAME = eINSTANCE.getVacuumPump_Name();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VACUUM_PUMP__KIND = eINSTANCE.getVacuumPump_Kind();

		/**
		 * The meta object literal for the '<em><b>Speed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VACUUM_PUMP__SPEED = eINSTANCE.getVacuumPump_Speed();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.AnalyserImpl <em>Analyser</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.AnalyserImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getAnalyser()
		 * @generated
		 */
		EClass ANALYSER = eINSTANCE.getAnalyser();

		/**
		 * The meta object literal for the '<em><b>Lowest Mz</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANALYSER__LOWEST_MZ = eINSTANCE.getAnalyser_LowestMz();

		/**
		 * The meta object literal for the '<em><b>Highest Mz</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ANALYSER__HIGHEST_MZ = eINSTANCE.getAnalyser_HighestMz();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.TandemMassFilterImpl <em>Tandem Mass Filter</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.TandemMassFilterImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getTandemMassFilter()
		 * @generated
		 */
		EClass TANDEM_MASS_FILTER = eINSTANCE.getTandemMassFilter();

		/**
		 * The meta object literal for the '<em><b>Link Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TANDEM_MASS_FILTER__LINK_LENGTH = eINSTANCE.getTandemMassFilter_LinkLength();

		/**
		 * The meta object literal for the '<em><b>Stages</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TANDEM_MASS_FILTER__STAGES = eINSTANCE.getTandemMassFilter_Stages();

		/**
		 * The meta object literal for the '<em><b>Coupler</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TANDEM_MASS_FILTER__COUPLER = eINSTANCE.getTandemMassFilter_Coupler();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.MassFilterStageImpl <em>Mass Filter Stage</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.MassFilterStageImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getMassFilterStage()
		 * @generated
		 */
		EClass MASS_FILTER_STAGE = eINSTANCE.getMassFilterStage();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASS_FILTER_STAGE__NAME = eINSTANCE.getMassFilterStage_Name();

		/**
		 * The meta object literal for the '<em><b>Pole Type</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASS_FILTER_STAGE__POLE_TYPE = eINSTANCE.getMassFilterStage_PoleType();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASS_FILTER_STAGE__LENGTH = eINSTANCE.getMassFilterStage_Length();

		/**
		 * The meta object literal for the '<em><b>Field Radius</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASS_FILTER_STAGE__FIELD_RADIUS = eINSTANCE.getMassFilterStage_FieldRadius();

		/**
		 * The meta object literal for the '<em><b>Rod Radius</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASS_FILTER_STAGE__ROD_RADIUS = eINSTANCE.getMassFilterStage_RodRadius();

		/**
		 * The meta object literal for the '<em><b>Rf Frequency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASS_FILTER_STAGE__RF_FREQUENCY = eINSTANCE.getMassFilterStage_RfFrequency();

		/**
		 * The meta object literal for the '<em><b>Ion Energy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASS_FILTER_STAGE__ION_ENERGY = eINSTANCE.getMassFilterStage_IonEnergy();

		/**
		 * The meta object literal for the '<em><b>Dc Ratio</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASS_FILTER_STAGE__DC_RATIO = eINSTANCE.getMassFilterStage_DcRatio();

		/**
		 * The meta object literal for the '<em><b>Max Rf Amplitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASS_FILTER_STAGE__MAX_RF_AMPLITUDE = eINSTANCE.getMassFilterStage_MaxRfAmplitude();

		/**
		 * The meta object literal for the '<em><b>Max Dc Voltage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASS_FILTER_STAGE__MAX_DC_VOLTAGE = eINSTANCE.getMassFilterStage_MaxDcVoltage();

		/**
		 * The meta object literal for the '<em><b>Tilt Angle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASS_FILTER_STAGE__TILT_ANGLE = eINSTANCE.getMassFilterStage_TiltAngle();

		/**
		 * The meta object literal for the '<em><b>Pressure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASS_FILTER_STAGE__PRESSURE = eINSTANCE.getMassFilterStage_Pressure();

		/**
		 * The meta object literal for the '<em><b>Rf Amplitude</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASS_FILTER_STAGE__RF_AMPLITUDE = eINSTANCE.getMassFilterStage_RfAmplitude();

		/**
		 * The meta object literal for the '<em><b>Dc Voltage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASS_FILTER_STAGE__DC_VOLTAGE = eINSTANCE.getMassFilterStage_DcVoltage();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.RfCouplerImpl <em>Rf Coupler</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.RfCouplerImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getRfCoupler()
		 * @generated
		 */
		EClass RF_COUPLER = eINSTANCE.getRfCoupler();

		/**
		 * The meta object literal for the '<em><b>Coupling Ratio</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RF_COUPLER__COUPLING_RATIO = eINSTANCE.getRfCoupler_CouplingRatio();

		/**
		 * The meta object literal for the '<em><b>Capacitance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RF_COUPLER__CAPACITANCE = eINSTANCE.getRfCoupler_Capacitance();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.DetectorImpl <em>Detector</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.DetectorImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getDetector()
		 * @generated
		 */
		EClass DETECTOR = eINSTANCE.getDetector();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DETECTOR__KIND = eINSTANCE.getDetector_Kind();

		/**
		 * The meta object literal for the '<em><b>Voltage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DETECTOR__VOLTAGE = eINSTANCE.getDetector_Voltage();

		/**
		 * The meta object literal for the '<em><b>Dark Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DETECTOR__DARK_RATE = eINSTANCE.getDetector_DarkRate();

		/**
		 * The meta object literal for the '<em><b>Dead Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DETECTOR__DEAD_TIME = eINSTANCE.getDetector_DeadTime();

		/**
		 * The meta object literal for the '<em><b>Max Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DETECTOR__MAX_RATE = eINSTANCE.getDetector_MaxRate();

		/**
		 * The meta object literal for the '<em><b>Count Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DETECTOR__COUNT_RATE = eINSTANCE.getDetector_CountRate();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.DeviceBindingImpl <em>Device Binding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.DeviceBindingImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getDeviceBinding()
		 * @generated
		 */
		EClass DEVICE_BINDING = eINSTANCE.getDeviceBinding();

		/**
		 * The meta object literal for the '<em><b>Part</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE_BINDING__PART = eINSTANCE.getDeviceBinding_Part();

		/**
		 * The meta object literal for the '<em><b>Driver</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DEVICE_BINDING__DRIVER = eINSTANCE.getDeviceBinding_Driver();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.Polarity <em>Polarity</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.Polarity
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getPolarity()
		 * @generated
		 */
		EEnum POLARITY = eINSTANCE.getPolarity();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.TipShape <em>Tip Shape</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.TipShape
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getTipShape()
		 * @generated
		 */
		EEnum TIP_SHAPE = eINSTANCE.getTipShape();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.PumpKind <em>Pump Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.PumpKind
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getPumpKind()
		 * @generated
		 */
		EEnum PUMP_KIND = eINSTANCE.getPumpKind();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.PoleType <em>Pole Type</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.PoleType
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getPoleType()
		 * @generated
		 */
		EEnum POLE_TYPE = eINSTANCE.getPoleType();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.DetectorKind <em>Detector Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.DetectorKind
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getDetectorKind()
		 * @generated
		 */
		EEnum DETECTOR_KIND = eINSTANCE.getDetectorKind();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.ClaimVariant <em>Claim Variant</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.ClaimVariant
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getClaimVariant()
		 * @generated
		 */
		EEnum CLAIM_VARIANT = eINSTANCE.getClaimVariant();

	}

} //InstrumentPackage
