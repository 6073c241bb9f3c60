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
	String eNS_URI = "http://www.ionwright.org/instrument/2";

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
	 * The feature id for the '<em><b>Atmospheric Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_SPECTROMETER__ATMOSPHERIC_PRESSURE = 2;

	/**
	 * The feature id for the '<em><b>Declared Variants</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_SPECTROMETER__DECLARED_VARIANTS = 3;

	/**
	 * The feature id for the '<em><b>Ion Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_SPECTROMETER__ION_SOURCE = 4;

	/**
	 * The feature id for the '<em><b>Transfer Optics</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_SPECTROMETER__TRANSFER_OPTICS = 5;

	/**
	 * The feature id for the '<em><b>Vacuum System</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_SPECTROMETER__VACUUM_SYSTEM = 6;

	/**
	 * The feature id for the '<em><b>Analyser</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_SPECTROMETER__ANALYSER = 7;

	/**
	 * The feature id for the '<em><b>Detector</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_SPECTROMETER__DETECTOR = 8;

	/**
	 * The feature id for the '<em><b>Output</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_SPECTROMETER__OUTPUT = 9;

	/**
	 * The feature id for the '<em><b>Gas System</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_SPECTROMETER__GAS_SYSTEM = 10;

	/**
	 * The feature id for the '<em><b>Supplies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_SPECTROMETER__SUPPLIES = 11;

	/**
	 * The feature id for the '<em><b>Interlocks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_SPECTROMETER__INTERLOCKS = 12;

	/**
	 * The feature id for the '<em><b>User Interlocks</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_SPECTROMETER__USER_INTERLOCKS = 13;

	/**
	 * The feature id for the '<em><b>Tolerances</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_SPECTROMETER__TOLERANCES = 14;

	/**
	 * The feature id for the '<em><b>Bindings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_SPECTROMETER__BINDINGS = 15;

	/**
	 * The number of structural features of the '<em>Mass Spectrometer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_SPECTROMETER_FEATURE_COUNT = 16;

	/**
	 * The number of operations of the '<em>Mass Spectrometer</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_SPECTROMETER_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.PartImpl <em>Part</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.PartImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getPart()
	 * @generated
	 */
	int PART = 1;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PART__NAME = 0;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PART__SOURCE_NUMERAL = 1;

	/**
	 * The number of structural features of the '<em>Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PART_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Part</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PART_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.IonSourceImpl <em>Ion Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.IonSourceImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getIonSource()
	 * @generated
	 */
	int ION_SOURCE = 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ION_SOURCE__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ION_SOURCE__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Cone Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ION_SOURCE__CONE_VOLTAGE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Cone Gas Flow</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ION_SOURCE__CONE_GAS_FLOW = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Block Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ION_SOURCE__BLOCK_TEMPERATURE = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Ioniser</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ION_SOURCE__IONISER = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Liquid Supply</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ION_SOURCE__LIQUID_SUPPLY = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Interface</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ION_SOURCE__INTERFACE = PART_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Ion Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ION_SOURCE_FEATURE_COUNT = PART_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Ion Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ION_SOURCE_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.IoniserImpl <em>Ioniser</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.IoniserImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getIoniser()
	 * @generated
	 */
	int IONISER = 3;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IONISER__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IONISER__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Polarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IONISER__POLARITY = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Operating Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IONISER__OPERATING_PRESSURE = PART_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Ioniser</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IONISER_FEATURE_COUNT = PART_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Ioniser</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int IONISER_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.CapillaryIoniserImpl <em>Capillary Ioniser</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.CapillaryIoniserImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getCapillaryIoniser()
	 * @generated
	 */
	int CAPILLARY_IONISER = 4;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPILLARY_IONISER__NAME = IONISER__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPILLARY_IONISER__SOURCE_NUMERAL = IONISER__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Polarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPILLARY_IONISER__POLARITY = IONISER__POLARITY;

	/**
	 * The feature id for the '<em><b>Operating Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPILLARY_IONISER__OPERATING_PRESSURE = IONISER__OPERATING_PRESSURE;

	/**
	 * The feature id for the '<em><b>Capillary Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPILLARY_IONISER__CAPILLARY_VOLTAGE = IONISER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Hv On Capillary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPILLARY_IONISER__HV_ON_CAPILLARY = IONISER_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Capillary Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPILLARY_IONISER__CAPILLARY_CURRENT = IONISER_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Capillary</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPILLARY_IONISER__CAPILLARY = IONISER_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Capillary Ioniser</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPILLARY_IONISER_FEATURE_COUNT = IONISER_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Capillary Ioniser</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPILLARY_IONISER_OPERATION_COUNT = IONISER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.ElectrosprayIoniserImpl <em>Electrospray Ioniser</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.ElectrosprayIoniserImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getElectrosprayIoniser()
	 * @generated
	 */
	int ELECTROSPRAY_IONISER = 5;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROSPRAY_IONISER__NAME = CAPILLARY_IONISER__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROSPRAY_IONISER__SOURCE_NUMERAL = CAPILLARY_IONISER__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Polarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROSPRAY_IONISER__POLARITY = CAPILLARY_IONISER__POLARITY;

	/**
	 * The feature id for the '<em><b>Operating Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROSPRAY_IONISER__OPERATING_PRESSURE = CAPILLARY_IONISER__OPERATING_PRESSURE;

	/**
	 * The feature id for the '<em><b>Capillary Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROSPRAY_IONISER__CAPILLARY_VOLTAGE = CAPILLARY_IONISER__CAPILLARY_VOLTAGE;

	/**
	 * The feature id for the '<em><b>Hv On Capillary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROSPRAY_IONISER__HV_ON_CAPILLARY = CAPILLARY_IONISER__HV_ON_CAPILLARY;

	/**
	 * The feature id for the '<em><b>Capillary Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROSPRAY_IONISER__CAPILLARY_CURRENT = CAPILLARY_IONISER__CAPILLARY_CURRENT;

	/**
	 * The feature id for the '<em><b>Capillary</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROSPRAY_IONISER__CAPILLARY = CAPILLARY_IONISER__CAPILLARY;

	/**
	 * The feature id for the '<em><b>Desolvation Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROSPRAY_IONISER__DESOLVATION_TEMPERATURE = CAPILLARY_IONISER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Desolvation Gas Flow</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROSPRAY_IONISER__DESOLVATION_GAS_FLOW = CAPILLARY_IONISER_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Electrospray Ioniser</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROSPRAY_IONISER_FEATURE_COUNT = CAPILLARY_IONISER_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Electrospray Ioniser</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTROSPRAY_IONISER_OPERATION_COUNT = CAPILLARY_IONISER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.CoronaIoniserImpl <em>Corona Ioniser</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.CoronaIoniserImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getCoronaIoniser()
	 * @generated
	 */
	int CORONA_IONISER = 6;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORONA_IONISER__NAME = IONISER__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORONA_IONISER__SOURCE_NUMERAL = IONISER__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Polarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORONA_IONISER__POLARITY = IONISER__POLARITY;

	/**
	 * The feature id for the '<em><b>Operating Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORONA_IONISER__OPERATING_PRESSURE = IONISER__OPERATING_PRESSURE;

	/**
	 * The feature id for the '<em><b>Corona Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORONA_IONISER__CORONA_VOLTAGE = IONISER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Corona Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORONA_IONISER__CORONA_CURRENT = IONISER_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Corona</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORONA_IONISER__CORONA = IONISER_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Corona Ioniser</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORONA_IONISER_FEATURE_COUNT = IONISER_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Corona Ioniser</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORONA_IONISER_OPERATION_COUNT = IONISER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.CoronaNeedleImpl <em>Corona Needle</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.CoronaNeedleImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getCoronaNeedle()
	 * @generated
	 */
	int CORONA_NEEDLE = 7;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORONA_NEEDLE__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORONA_NEEDLE__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Radius</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORONA_NEEDLE__RADIUS = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Distance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORONA_NEEDLE__DISTANCE = PART_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Corona Needle</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORONA_NEEDLE_FEATURE_COUNT = PART_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Corona Needle</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CORONA_NEEDLE_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.ApciIoniserImpl <em>Apci Ioniser</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.ApciIoniserImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getApciIoniser()
	 * @generated
	 */
	int APCI_IONISER = 8;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APCI_IONISER__NAME = CORONA_IONISER__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APCI_IONISER__SOURCE_NUMERAL = CORONA_IONISER__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Polarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APCI_IONISER__POLARITY = CORONA_IONISER__POLARITY;

	/**
	 * The feature id for the '<em><b>Operating Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APCI_IONISER__OPERATING_PRESSURE = CORONA_IONISER__OPERATING_PRESSURE;

	/**
	 * The feature id for the '<em><b>Corona Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APCI_IONISER__CORONA_VOLTAGE = CORONA_IONISER__CORONA_VOLTAGE;

	/**
	 * The feature id for the '<em><b>Corona Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APCI_IONISER__CORONA_CURRENT = CORONA_IONISER__CORONA_CURRENT;

	/**
	 * The feature id for the '<em><b>Corona</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APCI_IONISER__CORONA = CORONA_IONISER__CORONA;

	/**
	 * The feature id for the '<em><b>Desolvation Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APCI_IONISER__DESOLVATION_TEMPERATURE = CORONA_IONISER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Desolvation Gas Flow</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APCI_IONISER__DESOLVATION_GAS_FLOW = CORONA_IONISER_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Apci Ioniser</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APCI_IONISER_FEATURE_COUNT = CORONA_IONISER_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Apci Ioniser</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APCI_IONISER_OPERATION_COUNT = CORONA_IONISER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.MultimodeIoniserImpl <em>Multimode Ioniser</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.MultimodeIoniserImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getMultimodeIoniser()
	 * @generated
	 */
	int MULTIMODE_IONISER = 9;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIMODE_IONISER__NAME = ELECTROSPRAY_IONISER__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIMODE_IONISER__SOURCE_NUMERAL = ELECTROSPRAY_IONISER__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Polarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIMODE_IONISER__POLARITY = ELECTROSPRAY_IONISER__POLARITY;

	/**
	 * The feature id for the '<em><b>Operating Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIMODE_IONISER__OPERATING_PRESSURE = ELECTROSPRAY_IONISER__OPERATING_PRESSURE;

	/**
	 * The feature id for the '<em><b>Capillary Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIMODE_IONISER__CAPILLARY_VOLTAGE = ELECTROSPRAY_IONISER__CAPILLARY_VOLTAGE;

	/**
	 * The feature id for the '<em><b>Hv On Capillary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIMODE_IONISER__HV_ON_CAPILLARY = ELECTROSPRAY_IONISER__HV_ON_CAPILLARY;

	/**
	 * The feature id for the '<em><b>Capillary Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIMODE_IONISER__CAPILLARY_CURRENT = ELECTROSPRAY_IONISER__CAPILLARY_CURRENT;

	/**
	 * The feature id for the '<em><b>Capillary</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIMODE_IONISER__CAPILLARY = ELECTROSPRAY_IONISER__CAPILLARY;

	/**
	 * The feature id for the '<em><b>Desolvation Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIMODE_IONISER__DESOLVATION_TEMPERATURE = ELECTROSPRAY_IONISER__DESOLVATION_TEMPERATURE;

	/**
	 * The feature id for the '<em><b>Desolvation Gas Flow</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIMODE_IONISER__DESOLVATION_GAS_FLOW = ELECTROSPRAY_IONISER__DESOLVATION_GAS_FLOW;

	/**
	 * The feature id for the '<em><b>Corona Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIMODE_IONISER__CORONA_VOLTAGE = ELECTROSPRAY_IONISER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Corona Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIMODE_IONISER__CORONA_CURRENT = ELECTROSPRAY_IONISER_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Corona</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIMODE_IONISER__CORONA = ELECTROSPRAY_IONISER_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Multimode Ioniser</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIMODE_IONISER_FEATURE_COUNT = ELECTROSPRAY_IONISER_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Multimode Ioniser</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MULTIMODE_IONISER_OPERATION_COUNT = ELECTROSPRAY_IONISER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.OtherIoniserImpl <em>Other Ioniser</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.OtherIoniserImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getOtherIoniser()
	 * @generated
	 */
	int OTHER_IONISER = 10;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_IONISER__NAME = IONISER__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_IONISER__SOURCE_NUMERAL = IONISER__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Polarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_IONISER__POLARITY = IONISER__POLARITY;

	/**
	 * The feature id for the '<em><b>Operating Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_IONISER__OPERATING_PRESSURE = IONISER__OPERATING_PRESSURE;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_IONISER__KIND = IONISER_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Other Ioniser</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_IONISER_FEATURE_COUNT = IONISER_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Other Ioniser</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int OTHER_IONISER_OPERATION_COUNT = IONISER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.SmallChamberElectrosprayIoniserImpl <em>Small Chamber Electrospray Ioniser</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.SmallChamberElectrosprayIoniserImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getSmallChamberElectrosprayIoniser()
	 * @generated
	 */
	int SMALL_CHAMBER_ELECTROSPRAY_IONISER = 11;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_CHAMBER_ELECTROSPRAY_IONISER__NAME = CAPILLARY_IONISER__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_CHAMBER_ELECTROSPRAY_IONISER__SOURCE_NUMERAL = CAPILLARY_IONISER__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Polarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_CHAMBER_ELECTROSPRAY_IONISER__POLARITY = CAPILLARY_IONISER__POLARITY;

	/**
	 * The feature id for the '<em><b>Operating Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_CHAMBER_ELECTROSPRAY_IONISER__OPERATING_PRESSURE = CAPILLARY_IONISER__OPERATING_PRESSURE;

	/**
	 * The feature id for the '<em><b>Capillary Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_CHAMBER_ELECTROSPRAY_IONISER__CAPILLARY_VOLTAGE = CAPILLARY_IONISER__CAPILLARY_VOLTAGE;

	/**
	 * The feature id for the '<em><b>Hv On Capillary</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_CHAMBER_ELECTROSPRAY_IONISER__HV_ON_CAPILLARY = CAPILLARY_IONISER__HV_ON_CAPILLARY;

	/**
	 * The feature id for the '<em><b>Capillary Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_CHAMBER_ELECTROSPRAY_IONISER__CAPILLARY_CURRENT = CAPILLARY_IONISER__CAPILLARY_CURRENT;

	/**
	 * The feature id for the '<em><b>Capillary</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_CHAMBER_ELECTROSPRAY_IONISER__CAPILLARY = CAPILLARY_IONISER__CAPILLARY;

	/**
	 * The feature id for the '<em><b>Chamber</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_CHAMBER_ELECTROSPRAY_IONISER__CHAMBER = CAPILLARY_IONISER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Electron Source</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_CHAMBER_ELECTROSPRAY_IONISER__ELECTRON_SOURCE = CAPILLARY_IONISER_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Small Chamber Electrospray Ioniser</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_CHAMBER_ELECTROSPRAY_IONISER_FEATURE_COUNT = CAPILLARY_IONISER_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Small Chamber Electrospray Ioniser</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_CHAMBER_ELECTROSPRAY_IONISER_OPERATION_COUNT = CAPILLARY_IONISER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.SmallChamberImpl <em>Small Chamber</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.SmallChamberImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getSmallChamber()
	 * @generated
	 */
	int SMALL_CHAMBER = 12;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_CHAMBER__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_CHAMBER__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Volume</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_CHAMBER__VOLUME = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Inner Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_CHAMBER__INNER_DIAMETER = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_CHAMBER__LENGTH = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Wall Potential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_CHAMBER__WALL_POTENTIAL = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Grounding Override</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_CHAMBER__GROUNDING_OVERRIDE = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Rated Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_CHAMBER__RATED_PRESSURE = PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Pressure Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_CHAMBER__PRESSURE_MODE = PART_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Pressure Setpoint</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_CHAMBER__PRESSURE_SETPOINT = PART_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_CHAMBER__PRESSURE = PART_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Plug</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_CHAMBER__PLUG = PART_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Inner Cylinder</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_CHAMBER__INNER_CYLINDER = PART_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Gas Inlet</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_CHAMBER__GAS_INLET = PART_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Relief Valve</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_CHAMBER__RELIEF_VALVE = PART_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Heater</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_CHAMBER__HEATER = PART_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Other Heaters</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_CHAMBER__OTHER_HEATERS = PART_FEATURE_COUNT + 14;

	/**
	 * The number of structural features of the '<em>Small Chamber</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_CHAMBER_FEATURE_COUNT = PART_FEATURE_COUNT + 15;

	/**
	 * The number of operations of the '<em>Small Chamber</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SMALL_CHAMBER_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.InsulatingPlugImpl <em>Insulating Plug</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.InsulatingPlugImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getInsulatingPlug()
	 * @generated
	 */
	int INSULATING_PLUG = 13;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSULATING_PLUG__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSULATING_PLUG__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSULATING_PLUG__MATERIAL = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSULATING_PLUG__THICKNESS = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Dielectric Strength</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSULATING_PLUG__DIELECTRIC_STRENGTH = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Max Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSULATING_PLUG__MAX_TEMPERATURE = PART_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Insulating Plug</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSULATING_PLUG_FEATURE_COUNT = PART_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Insulating Plug</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INSULATING_PLUG_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.HollowCylinderImpl <em>Hollow Cylinder</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.HollowCylinderImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getHollowCylinder()
	 * @generated
	 */
	int HOLLOW_CYLINDER = 14;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLLOW_CYLINDER__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLLOW_CYLINDER__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Inner Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLLOW_CYLINDER__INNER_DIAMETER = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Outer Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLLOW_CYLINDER__OUTER_DIAMETER = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLLOW_CYLINDER__LENGTH = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Potential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLLOW_CYLINDER__POTENTIAL = PART_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Hollow Cylinder</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLLOW_CYLINDER_FEATURE_COUNT = PART_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Hollow Cylinder</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HOLLOW_CYLINDER_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.GasInletImpl <em>Gas Inlet</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.GasInletImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getGasInlet()
	 * @generated
	 */
	int GAS_INLET = 15;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAS_INLET__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAS_INLET__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAS_INLET__MODE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Set Flow</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAS_INLET__SET_FLOW = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Flow</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAS_INLET__FLOW = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Max Flow</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAS_INLET__MAX_FLOW = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Route</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAS_INLET__ROUTE = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Insulating Tube</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAS_INLET__INSULATING_TUBE = PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Tube Distance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAS_INLET__TUBE_DISTANCE = PART_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Reservoir</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAS_INLET__RESERVOIR = PART_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Gas Inlet</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAS_INLET_FEATURE_COUNT = PART_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Gas Inlet</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAS_INLET_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.ChamberValveImpl <em>Chamber Valve</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.ChamberValveImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getChamberValve()
	 * @generated
	 */
	int CHAMBER_VALVE = 16;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAMBER_VALVE__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAMBER_VALVE__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAMBER_VALVE__KIND = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Set Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAMBER_VALVE__SET_PRESSURE = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Outlet</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAMBER_VALVE__OUTLET = PART_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Chamber Valve</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAMBER_VALVE_FEATURE_COUNT = PART_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Chamber Valve</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CHAMBER_VALVE_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.HeaterImpl <em>Heater</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.HeaterImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getHeater()
	 * @generated
	 */
	int HEATER = 17;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEATER__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEATER__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEATER__TEMPERATURE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Max Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEATER__MAX_TEMPERATURE = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Power</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEATER__POWER = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Time Constant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEATER__TIME_CONSTANT = PART_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Heater</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEATER_FEATURE_COUNT = PART_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Heater</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEATER_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.HeaterCoilImpl <em>Heater Coil</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.HeaterCoilImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getHeaterCoil()
	 * @generated
	 */
	int HEATER_COIL = 18;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEATER_COIL__NAME = HEATER__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEATER_COIL__SOURCE_NUMERAL = HEATER__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEATER_COIL__TEMPERATURE = HEATER__TEMPERATURE;

	/**
	 * The feature id for the '<em><b>Max Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEATER_COIL__MAX_TEMPERATURE = HEATER__MAX_TEMPERATURE;

	/**
	 * The feature id for the '<em><b>Power</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEATER_COIL__POWER = HEATER__POWER;

	/**
	 * The feature id for the '<em><b>Time Constant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEATER_COIL__TIME_CONSTANT = HEATER__TIME_CONSTANT;

	/**
	 * The feature id for the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEATER_COIL__MATERIAL = HEATER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Mean Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEATER_COIL__MEAN_DIAMETER = HEATER_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Resistance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEATER_COIL__RESISTANCE = HEATER_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Supply Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEATER_COIL__SUPPLY_VOLTAGE = HEATER_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Max Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEATER_COIL__MAX_CURRENT = HEATER_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Return Contact</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEATER_COIL__RETURN_CONTACT = HEATER_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Feedthrough Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEATER_COIL__FEEDTHROUGH_CURRENT = HEATER_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Feedthrough Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEATER_COIL__FEEDTHROUGH_VOLTAGE = HEATER_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Heater Coil</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEATER_COIL_FEATURE_COUNT = HEATER_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Heater Coil</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int HEATER_COIL_OPERATION_COUNT = HEATER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.AuxiliaryHeaterImpl <em>Auxiliary Heater</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.AuxiliaryHeaterImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getAuxiliaryHeater()
	 * @generated
	 */
	int AUXILIARY_HEATER = 19;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUXILIARY_HEATER__NAME = HEATER__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUXILIARY_HEATER__SOURCE_NUMERAL = HEATER__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUXILIARY_HEATER__TEMPERATURE = HEATER__TEMPERATURE;

	/**
	 * The feature id for the '<em><b>Max Temperature</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUXILIARY_HEATER__MAX_TEMPERATURE = HEATER__MAX_TEMPERATURE;

	/**
	 * The feature id for the '<em><b>Power</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUXILIARY_HEATER__POWER = HEATER__POWER;

	/**
	 * The feature id for the '<em><b>Time Constant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUXILIARY_HEATER__TIME_CONSTANT = HEATER__TIME_CONSTANT;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUXILIARY_HEATER__KIND = HEATER_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Auxiliary Heater</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUXILIARY_HEATER_FEATURE_COUNT = HEATER_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Auxiliary Heater</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUXILIARY_HEATER_OPERATION_COUNT = HEATER_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.ElectronSourceImpl <em>Electron Source</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.ElectronSourceImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getElectronSource()
	 * @generated
	 */
	int ELECTRON_SOURCE = 20;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRON_SOURCE__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRON_SOURCE__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRON_SOURCE__ENABLED = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Emission</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRON_SOURCE__EMISSION = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Electron Energy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRON_SOURCE__ELECTRON_ENERGY = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Filament Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRON_SOURCE__FILAMENT_CURRENT = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Pair Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRON_SOURCE__PAIR_RATE = PART_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Electron Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRON_SOURCE_FEATURE_COUNT = PART_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Electron Source</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ELECTRON_SOURCE_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.CapillaryImpl <em>Capillary</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.CapillaryImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getCapillary()
	 * @generated
	 */
	int CAPILLARY = 21;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPILLARY__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPILLARY__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Bore</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPILLARY__BORE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Outer Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPILLARY__OUTER_DIAMETER = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPILLARY__LENGTH = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPILLARY__MATERIAL = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Tip</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPILLARY__TIP = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Tip Distance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPILLARY__TIP_DISTANCE = PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Off Axis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPILLARY__OFF_AXIS = PART_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Aim</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPILLARY__AIM = PART_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Supply</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPILLARY__SUPPLY = PART_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Capillary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPILLARY_FEATURE_COUNT = PART_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Capillary</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CAPILLARY_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.LiquidSupplyImpl <em>Liquid Supply</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.LiquidSupplyImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getLiquidSupply()
	 * @generated
	 */
	int LIQUID_SUPPLY = 22;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIQUID_SUPPLY__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIQUID_SUPPLY__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Flow</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIQUID_SUPPLY__FLOW = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Solvent</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIQUID_SUPPLY__SOLVENT = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIQUID_SUPPLY__KIND = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Level</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIQUID_SUPPLY__LEVEL = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Max Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIQUID_SUPPLY__MAX_PRESSURE = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Sample</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIQUID_SUPPLY__SAMPLE = PART_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Liquid Supply</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIQUID_SUPPLY_FEATURE_COUNT = PART_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Liquid Supply</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LIQUID_SUPPLY_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.SampleImpl <em>Sample</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.SampleImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getSample()
	 * @generated
	 */
	int SAMPLE = 23;

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
	 * The feature id for the '<em><b>Beam</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE__BEAM = 2;

	/**
	 * The number of structural features of the '<em>Sample</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_FEATURE_COUNT = 3;

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
	int SAMPLE_COMPONENT = 24;

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
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.BeamSpeciesImpl <em>Beam Species</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.BeamSpeciesImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getBeamSpecies()
	 * @generated
	 */
	int BEAM_SPECIES = 25;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAM_SPECIES__NAME = 0;

	/**
	 * The feature id for the '<em><b>Mz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAM_SPECIES__MZ = 1;

	/**
	 * The feature id for the '<em><b>Charge</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAM_SPECIES__CHARGE = 2;

	/**
	 * The feature id for the '<em><b>Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAM_SPECIES__RATE = 3;

	/**
	 * The number of structural features of the '<em>Beam Species</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAM_SPECIES_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Beam Species</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAM_SPECIES_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.InterfaceImpl <em>Interface</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.InterfaceImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getInterface()
	 * @generated
	 */
	int INTERFACE = 26;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE__PRESSURE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Chamber</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE__CHAMBER = PART_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Interface</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_FEATURE_COUNT = PART_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Interface</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERFACE_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.BentInterfaceChamberImpl <em>Bent Interface Chamber</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.BentInterfaceChamberImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getBentInterfaceChamber()
	 * @generated
	 */
	int BENT_INTERFACE_CHAMBER = 27;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENT_INTERFACE_CHAMBER__NAME = INTERFACE__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENT_INTERFACE_CHAMBER__SOURCE_NUMERAL = INTERFACE__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENT_INTERFACE_CHAMBER__PRESSURE = INTERFACE__PRESSURE;

	/**
	 * The feature id for the '<em><b>Chamber</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENT_INTERFACE_CHAMBER__CHAMBER = INTERFACE__CHAMBER;

	/**
	 * The feature id for the '<em><b>Entrance</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENT_INTERFACE_CHAMBER__ENTRANCE = INTERFACE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Exit</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENT_INTERFACE_CHAMBER__EXIT = INTERFACE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Exhaust</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENT_INTERFACE_CHAMBER__EXHAUST = INTERFACE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Passages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENT_INTERFACE_CHAMBER__PASSAGES = INTERFACE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Block</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BENT_INTERFACE_CHAMBER__BLOCK = INTERFACE_FEATURE_COUNT + 4;

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
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.PinholeInterfaceImpl <em>Pinhole Interface</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.PinholeInterfaceImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getPinholeInterface()
	 * @generated
	 */
	int PINHOLE_INTERFACE = 28;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PINHOLE_INTERFACE__NAME = INTERFACE__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PINHOLE_INTERFACE__SOURCE_NUMERAL = INTERFACE__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PINHOLE_INTERFACE__PRESSURE = INTERFACE__PRESSURE;

	/**
	 * The feature id for the '<em><b>Chamber</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PINHOLE_INTERFACE__CHAMBER = INTERFACE__CHAMBER;

	/**
	 * The feature id for the '<em><b>Variant</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PINHOLE_INTERFACE__VARIANT = INTERFACE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Filter Distance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PINHOLE_INTERFACE__FILTER_DISTANCE = INTERFACE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Pinhole</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PINHOLE_INTERFACE__PINHOLE = INTERFACE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Reentrant Wall</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PINHOLE_INTERFACE__REENTRANT_WALL = INTERFACE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Auxiliary Electrode</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PINHOLE_INTERFACE__AUXILIARY_ELECTRODE = INTERFACE_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Mesh</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PINHOLE_INTERFACE__MESH = INTERFACE_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Electron Sources</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PINHOLE_INTERFACE__ELECTRON_SOURCES = INTERFACE_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Pinhole Interface</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PINHOLE_INTERFACE_FEATURE_COUNT = INTERFACE_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Pinhole Interface</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PINHOLE_INTERFACE_OPERATION_COUNT = INTERFACE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.ApertureImpl <em>Aperture</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.ApertureImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getAperture()
	 * @generated
	 */
	int APERTURE = 33;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APERTURE__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APERTURE__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APERTURE__DIAMETER = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Discharge Coefficient</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APERTURE__DISCHARGE_COEFFICIENT = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Fouling Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APERTURE__FOULING_FRACTION = PART_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Aperture</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APERTURE_FEATURE_COUNT = PART_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Aperture</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APERTURE_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.PinholeImpl <em>Pinhole</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.PinholeImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getPinhole()
	 * @generated
	 */
	int PINHOLE = 29;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PINHOLE__NAME = APERTURE__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PINHOLE__SOURCE_NUMERAL = APERTURE__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PINHOLE__DIAMETER = APERTURE__DIAMETER;

	/**
	 * The feature id for the '<em><b>Discharge Coefficient</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PINHOLE__DISCHARGE_COEFFICIENT = APERTURE__DISCHARGE_COEFFICIENT;

	/**
	 * The feature id for the '<em><b>Fouling Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PINHOLE__FOULING_FRACTION = APERTURE__FOULING_FRACTION;

	/**
	 * The feature id for the '<em><b>Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PINHOLE__THICKNESS = APERTURE_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Pinhole</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PINHOLE_FEATURE_COUNT = APERTURE_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Pinhole</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PINHOLE_OPERATION_COUNT = APERTURE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.ReentrantWallImpl <em>Reentrant Wall</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.ReentrantWallImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getReentrantWall()
	 * @generated
	 */
	int REENTRANT_WALL = 30;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REENTRANT_WALL__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REENTRANT_WALL__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REENTRANT_WALL__DIAMETER = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REENTRANT_WALL__DEPTH = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Chamber Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REENTRANT_WALL__CHAMBER_DIAMETER = PART_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Reentrant Wall</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REENTRANT_WALL_FEATURE_COUNT = PART_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Reentrant Wall</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int REENTRANT_WALL_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.AuxiliaryElectrodeImpl <em>Auxiliary Electrode</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.AuxiliaryElectrodeImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getAuxiliaryElectrode()
	 * @generated
	 */
	int AUXILIARY_ELECTRODE = 31;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUXILIARY_ELECTRODE__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUXILIARY_ELECTRODE__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Potential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUXILIARY_ELECTRODE__POTENTIAL = PART_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Auxiliary Electrode</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUXILIARY_ELECTRODE_FEATURE_COUNT = PART_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Auxiliary Electrode</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int AUXILIARY_ELECTRODE_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.MeshImpl <em>Mesh</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.MeshImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getMesh()
	 * @generated
	 */
	int MESH = 32;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESH__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESH__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Potential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESH__POTENTIAL = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Transparency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESH__TRANSPARENCY = PART_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Mesh</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESH_FEATURE_COUNT = PART_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Mesh</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MESH_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.ExitApertureImpl <em>Exit Aperture</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.ExitApertureImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getExitAperture()
	 * @generated
	 */
	int EXIT_APERTURE = 34;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_APERTURE__NAME = APERTURE__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_APERTURE__SOURCE_NUMERAL = APERTURE__SOURCE_NUMERAL;

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
	 * The feature id for the '<em><b>Fouling Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_APERTURE__FOULING_FRACTION = APERTURE__FOULING_FRACTION;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_APERTURE__POSITION = APERTURE_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Azimuth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_APERTURE__AZIMUTH = APERTURE_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Passage</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_APERTURE__PASSAGE = APERTURE_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Insert</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_APERTURE__INSERT = APERTURE_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Hole</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_APERTURE__HOLE = APERTURE_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Exit Aperture</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_APERTURE_FEATURE_COUNT = APERTURE_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Exit Aperture</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int EXIT_APERTURE_OPERATION_COUNT = APERTURE_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.ConicalHoleImpl <em>Conical Hole</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.ConicalHoleImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getConicalHole()
	 * @generated
	 */
	int CONICAL_HOLE = 35;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONICAL_HOLE__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONICAL_HOLE__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Small Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONICAL_HOLE__SMALL_DIAMETER = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Large Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONICAL_HOLE__LARGE_DIAMETER = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Depth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONICAL_HOLE__DEPTH = PART_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Conical Hole</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONICAL_HOLE_FEATURE_COUNT = PART_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Conical Hole</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONICAL_HOLE_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.ConicalInsertImpl <em>Conical Insert</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.ConicalInsertImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getConicalInsert()
	 * @generated
	 */
	int CONICAL_INSERT = 36;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONICAL_INSERT__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONICAL_INSERT__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Bore Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONICAL_INSERT__BORE_DIAMETER = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Half Angle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONICAL_INSERT__HALF_ANGLE = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Small Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONICAL_INSERT__SMALL_DIAMETER = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Large Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONICAL_INSERT__LARGE_DIAMETER = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONICAL_INSERT__MATERIAL = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONICAL_INSERT__OFFSET = PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Tilt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONICAL_INSERT__TILT = PART_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Protrusion</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONICAL_INSERT__PROTRUSION = PART_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Insulated</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONICAL_INSERT__INSULATED = PART_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Insulation Resistance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONICAL_INSERT__INSULATION_RESISTANCE = PART_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Potential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONICAL_INSERT__POTENTIAL = PART_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Supply</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONICAL_INSERT__SUPPLY = PART_FEATURE_COUNT + 11;

	/**
	 * The number of structural features of the '<em>Conical Insert</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONICAL_INSERT_FEATURE_COUNT = PART_FEATURE_COUNT + 12;

	/**
	 * The number of operations of the '<em>Conical Insert</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONICAL_INSERT_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.BlockImpl <em>Block</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.BlockImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getBlock()
	 * @generated
	 */
	int BLOCK = 37;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__MATERIAL = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Potential</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK__POTENTIAL = PART_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_FEATURE_COUNT = PART_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Block</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BLOCK_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.PassageImpl <em>Passage</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.PassageImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getPassage()
	 * @generated
	 */
	int PASSAGE = 38;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__DIAMETER = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__LENGTH = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Turn Angle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__TURN_ANGLE = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Roll Angle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__ROLL_ANGLE = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Corner Radius</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__CORNER_RADIUS = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Upstream</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__UPSTREAM = PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Throttles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__THROTTLES = PART_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Baffles</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE__BAFFLES = PART_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Passage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE_FEATURE_COUNT = PART_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Passage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PASSAGE_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.ThrottleImpl <em>Throttle</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.ThrottleImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getThrottle()
	 * @generated
	 */
	int THROTTLE = 39;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THROTTLE__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THROTTLE__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THROTTLE__POSITION = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THROTTLE__LENGTH = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THROTTLE__DIAMETER = PART_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Throttle</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THROTTLE_FEATURE_COUNT = PART_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Throttle</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int THROTTLE_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.BaffleImpl <em>Baffle</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.BaffleImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getBaffle()
	 * @generated
	 */
	int BAFFLE = 40;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAFFLE__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAFFLE__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAFFLE__POSITION = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Thickness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAFFLE__THICKNESS = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Height</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAFFLE__HEIGHT = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Azimuth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAFFLE__AZIMUTH = PART_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Baffle</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAFFLE_FEATURE_COUNT = PART_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Baffle</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BAFFLE_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.PortImpl <em>Port</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.PortImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getPort()
	 * @generated
	 */
	int PORT = 41;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Line Conductance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__LINE_CONDUCTANCE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Pump</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__PUMP = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT__DIAMETER = PART_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Port</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT_FEATURE_COUNT = PART_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Port</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PORT_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.IonOpticalElementImpl <em>Ion Optical Element</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.IonOpticalElementImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getIonOpticalElement()
	 * @generated
	 */
	int ION_OPTICAL_ELEMENT = 42;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ION_OPTICAL_ELEMENT__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ION_OPTICAL_ELEMENT__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The number of structural features of the '<em>Ion Optical Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ION_OPTICAL_ELEMENT_FEATURE_COUNT = PART_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Ion Optical Element</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ION_OPTICAL_ELEMENT_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.LensImpl <em>Lens</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.LensImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getLens()
	 * @generated
	 */
	int LENS = 43;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LENS__NAME = ION_OPTICAL_ELEMENT__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LENS__SOURCE_NUMERAL = ION_OPTICAL_ELEMENT__SOURCE_NUMERAL;

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
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LENS__POSITION = ION_OPTICAL_ELEMENT_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Supply</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LENS__SUPPLY = ION_OPTICAL_ELEMENT_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Lens</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int LENS_FEATURE_COUNT = ION_OPTICAL_ELEMENT_FEATURE_COUNT + 4;

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
	int VACUUM_SYSTEM = 44;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_SYSTEM__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_SYSTEM__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Chambers</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_SYSTEM__CHAMBERS = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Connections</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_SYSTEM__CONNECTIONS = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Gauges</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_SYSTEM__GAUGES = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Isolation Valve</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_SYSTEM__ISOLATION_VALVE = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Vent Valve</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_SYSTEM__VENT_VALVE = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Backing</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_SYSTEM__BACKING = PART_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Vacuum System</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_SYSTEM_FEATURE_COUNT = PART_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Vacuum System</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_SYSTEM_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.VacuumChamberImpl <em>Vacuum Chamber</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.VacuumChamberImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getVacuumChamber()
	 * @generated
	 */
	int VACUUM_CHAMBER = 45;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_CHAMBER__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_CHAMBER__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_CHAMBER__PRESSURE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Volume</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_CHAMBER__VOLUME = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Normal Pressure Limit</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_CHAMBER__NORMAL_PRESSURE_LIMIT = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Trip Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_CHAMBER__TRIP_PRESSURE = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Outlet</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_CHAMBER__OUTLET = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Pumps</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_CHAMBER__PUMPS = PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Ports</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_CHAMBER__PORTS = PART_FEATURE_COUNT + 6;

	/**
	 * The number of structural features of the '<em>Vacuum Chamber</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_CHAMBER_FEATURE_COUNT = PART_FEATURE_COUNT + 7;

	/**
	 * The number of operations of the '<em>Vacuum Chamber</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_CHAMBER_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.ConnectionImpl <em>Connection</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.ConnectionImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getConnection()
	 * @generated
	 */
	int CONNECTION = 46;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__FROM = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION__TO = PART_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Connection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION_FEATURE_COUNT = PART_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Connection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONNECTION_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.ApertureConnectionImpl <em>Aperture Connection</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.ApertureConnectionImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getApertureConnection()
	 * @generated
	 */
	int APERTURE_CONNECTION = 47;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APERTURE_CONNECTION__NAME = CONNECTION__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APERTURE_CONNECTION__SOURCE_NUMERAL = CONNECTION__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APERTURE_CONNECTION__FROM = CONNECTION__FROM;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APERTURE_CONNECTION__TO = CONNECTION__TO;

	/**
	 * The feature id for the '<em><b>Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APERTURE_CONNECTION__DIAMETER = CONNECTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Discharge Coefficient</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APERTURE_CONNECTION__DISCHARGE_COEFFICIENT = CONNECTION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Aperture Connection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APERTURE_CONNECTION_FEATURE_COUNT = CONNECTION_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Aperture Connection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int APERTURE_CONNECTION_OPERATION_COUNT = CONNECTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.TubeConnectionImpl <em>Tube Connection</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.TubeConnectionImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getTubeConnection()
	 * @generated
	 */
	int TUBE_CONNECTION = 48;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUBE_CONNECTION__NAME = CONNECTION__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUBE_CONNECTION__SOURCE_NUMERAL = CONNECTION__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUBE_CONNECTION__FROM = CONNECTION__FROM;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUBE_CONNECTION__TO = CONNECTION__TO;

	/**
	 * The feature id for the '<em><b>Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUBE_CONNECTION__DIAMETER = CONNECTION_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUBE_CONNECTION__LENGTH = CONNECTION_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Tube Connection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUBE_CONNECTION_FEATURE_COUNT = CONNECTION_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Tube Connection</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TUBE_CONNECTION_OPERATION_COUNT = CONNECTION_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.PressureGaugeImpl <em>Pressure Gauge</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.PressureGaugeImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getPressureGauge()
	 * @generated
	 */
	int PRESSURE_GAUGE = 49;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESSURE_GAUGE__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESSURE_GAUGE__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESSURE_GAUGE__KIND = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESSURE_GAUGE__PRESSURE = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Chamber</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESSURE_GAUGE__CHAMBER = PART_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Pressure Gauge</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESSURE_GAUGE_FEATURE_COUNT = PART_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Pressure Gauge</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int PRESSURE_GAUGE_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.ValveImpl <em>Valve</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.ValveImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getValve()
	 * @generated
	 */
	int VALVE = 50;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALVE__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALVE__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The number of structural features of the '<em>Valve</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALVE_FEATURE_COUNT = PART_FEATURE_COUNT + 0;

	/**
	 * The number of operations of the '<em>Valve</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VALVE_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.VacuumPumpImpl <em>Vacuum Pump</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.VacuumPumpImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getVacuumPump()
	 * @generated
	 */
	int VACUUM_PUMP = 51;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_PUMP__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_PUMP__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_PUMP__KIND = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Speed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_PUMP__SPEED = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Critical Backing Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_PUMP__CRITICAL_BACKING_PRESSURE = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Backing</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_PUMP__BACKING = PART_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Vacuum Pump</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_PUMP_FEATURE_COUNT = PART_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Vacuum Pump</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VACUUM_PUMP_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.GasSystemImpl <em>Gas System</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.GasSystemImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getGasSystem()
	 * @generated
	 */
	int GAS_SYSTEM = 52;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAS_SYSTEM__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAS_SYSTEM__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Exhaust Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAS_SYSTEM__EXHAUST_PRESSURE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Reservoirs</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAS_SYSTEM__RESERVOIRS = PART_FEATURE_COUNT + 1;

	/**
	 * The number of structural features of the '<em>Gas System</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAS_SYSTEM_FEATURE_COUNT = PART_FEATURE_COUNT + 2;

	/**
	 * The number of operations of the '<em>Gas System</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAS_SYSTEM_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.GasReservoirImpl <em>Gas Reservoir</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.GasReservoirImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getGasReservoir()
	 * @generated
	 */
	int GAS_RESERVOIR = 53;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAS_RESERVOIR__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAS_RESERVOIR__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Gas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAS_RESERVOIR__GAS = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Other Gas</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAS_RESERVOIR__OTHER_GAS = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Molar Mass</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAS_RESERVOIR__MOLAR_MASS = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Heat Capacity Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAS_RESERVOIR__HEAT_CAPACITY_RATIO = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Breakdown Strength</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAS_RESERVOIR__BREAKDOWN_STRENGTH = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAS_RESERVOIR__PRESSURE = PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Purity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAS_RESERVOIR__PURITY = PART_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Lowest Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAS_RESERVOIR__LOWEST_PRESSURE = PART_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Highest Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAS_RESERVOIR__HIGHEST_PRESSURE = PART_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Gas Reservoir</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAS_RESERVOIR_FEATURE_COUNT = PART_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Gas Reservoir</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int GAS_RESERVOIR_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.VoltageSupplyImpl <em>Voltage Supply</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.VoltageSupplyImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getVoltageSupply()
	 * @generated
	 */
	int VOLTAGE_SUPPLY = 54;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOLTAGE_SUPPLY__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOLTAGE_SUPPLY__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Max Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOLTAGE_SUPPLY__MAX_VOLTAGE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Max Current</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOLTAGE_SUPPLY__MAX_CURRENT = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Ramp Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOLTAGE_SUPPLY__RAMP_RATE = PART_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Voltage Supply</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOLTAGE_SUPPLY_FEATURE_COUNT = PART_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Voltage Supply</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int VOLTAGE_SUPPLY_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.InterlockImpl <em>Interlock</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.InterlockImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getInterlock()
	 * @generated
	 */
	int INTERLOCK = 55;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLOCK__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLOCK__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Condition</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLOCK__CONDITION = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLOCK__THRESHOLD = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Hardware</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLOCK__HARDWARE = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLOCK__ENABLED = PART_FEATURE_COUNT + 3;

	/**
	 * The number of structural features of the '<em>Interlock</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLOCK_FEATURE_COUNT = PART_FEATURE_COUNT + 4;

	/**
	 * The number of operations of the '<em>Interlock</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int INTERLOCK_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.UserInterlockImpl <em>User Interlock</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.UserInterlockImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getUserInterlock()
	 * @generated
	 */
	int USER_INTERLOCK = 56;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_INTERLOCK__NAME = 0;

	/**
	 * The feature id for the '<em><b>Reading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_INTERLOCK__READING = 1;

	/**
	 * The feature id for the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_INTERLOCK__LOW = 2;

	/**
	 * The feature id for the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_INTERLOCK__HIGH = 3;

	/**
	 * The feature id for the '<em><b>Hysteresis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_INTERLOCK__HYSTERESIS = 4;

	/**
	 * The feature id for the '<em><b>Settle Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_INTERLOCK__SETTLE_TIME = 5;

	/**
	 * The feature id for the '<em><b>Blocks</b></em>' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_INTERLOCK__BLOCKS = 6;

	/**
	 * The feature id for the '<em><b>Trips</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_INTERLOCK__TRIPS = 7;

	/**
	 * The feature id for the '<em><b>Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_INTERLOCK__MESSAGE = 8;

	/**
	 * The feature id for the '<em><b>Enabled</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_INTERLOCK__ENABLED = 9;

	/**
	 * The number of structural features of the '<em>User Interlock</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_INTERLOCK_FEATURE_COUNT = 10;

	/**
	 * The number of operations of the '<em>User Interlock</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int USER_INTERLOCK_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.AnalyserImpl <em>Analyser</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.AnalyserImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getAnalyser()
	 * @generated
	 */
	int ANALYSER = 57;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSER__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSER__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Lowest Mz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSER__LOWEST_MZ = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Highest Mz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSER__HIGHEST_MZ = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Chamber</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSER__CHAMBER = PART_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Analyser</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSER_FEATURE_COUNT = PART_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Analyser</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ANALYSER_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.TandemMassFilterImpl <em>Tandem Mass Filter</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.TandemMassFilterImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getTandemMassFilter()
	 * @generated
	 */
	int TANDEM_MASS_FILTER = 58;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TANDEM_MASS_FILTER__NAME = ANALYSER__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TANDEM_MASS_FILTER__SOURCE_NUMERAL = ANALYSER__SOURCE_NUMERAL;

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
	 * The feature id for the '<em><b>Chamber</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TANDEM_MASS_FILTER__CHAMBER = ANALYSER__CHAMBER;

	/**
	 * The feature id for the '<em><b>Link Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TANDEM_MASS_FILTER__LINK_LENGTH = ANALYSER_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Sink</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TANDEM_MASS_FILTER__SINK = ANALYSER_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Exit Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TANDEM_MASS_FILTER__EXIT_DIAMETER = ANALYSER_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Stages</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TANDEM_MASS_FILTER__STAGES = ANALYSER_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Coupler</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TANDEM_MASS_FILTER__COUPLER = ANALYSER_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Scanner</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TANDEM_MASS_FILTER__SCANNER = ANALYSER_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Tandem Mass Filter</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TANDEM_MASS_FILTER_FEATURE_COUNT = ANALYSER_FEATURE_COUNT + 6;

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
	int MASS_FILTER_STAGE = 59;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Pole Type</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__POLE_TYPE = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Length</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__LENGTH = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Field Radius</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__FIELD_RADIUS = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Rod Radius</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__ROD_RADIUS = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Rod Count</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__ROD_COUNT = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Rod Profile</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__ROD_PROFILE = PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Rod Material</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__ROD_MATERIAL = PART_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__MODE = PART_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Resolution Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__RESOLUTION_MODE = PART_FEATURE_COUNT + 8;

	/**
	 * The feature id for the '<em><b>Peak Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__PEAK_WIDTH = PART_FEATURE_COUNT + 9;

	/**
	 * The feature id for the '<em><b>Drive</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__DRIVE = PART_FEATURE_COUNT + 10;

	/**
	 * The feature id for the '<em><b>Dc Supplied</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__DC_SUPPLIED = PART_FEATURE_COUNT + 11;

	/**
	 * The feature id for the '<em><b>Voltage Convention</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__VOLTAGE_CONVENTION = PART_FEATURE_COUNT + 12;

	/**
	 * The feature id for the '<em><b>Entrance Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__ENTRANCE_DIAMETER = PART_FEATURE_COUNT + 13;

	/**
	 * The feature id for the '<em><b>Rf Frequency</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__RF_FREQUENCY = PART_FEATURE_COUNT + 14;

	/**
	 * The feature id for the '<em><b>Ion Energy</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__ION_ENERGY = PART_FEATURE_COUNT + 15;

	/**
	 * The feature id for the '<em><b>Dc Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__DC_RATIO = PART_FEATURE_COUNT + 16;

	/**
	 * The feature id for the '<em><b>Max Rf Amplitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__MAX_RF_AMPLITUDE = PART_FEATURE_COUNT + 17;

	/**
	 * The feature id for the '<em><b>Max Dc Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__MAX_DC_VOLTAGE = PART_FEATURE_COUNT + 18;

	/**
	 * The feature id for the '<em><b>Tilt Angle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__TILT_ANGLE = PART_FEATURE_COUNT + 19;

	/**
	 * The feature id for the '<em><b>Tilt Azimuth</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__TILT_AZIMUTH = PART_FEATURE_COUNT + 20;

	/**
	 * The feature id for the '<em><b>Offset X</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__OFFSET_X = PART_FEATURE_COUNT + 21;

	/**
	 * The feature id for the '<em><b>Offset Y</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__OFFSET_Y = PART_FEATURE_COUNT + 22;

	/**
	 * The feature id for the '<em><b>Rf Amplitude</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__RF_AMPLITUDE = PART_FEATURE_COUNT + 23;

	/**
	 * The feature id for the '<em><b>Dc Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__DC_VOLTAGE = PART_FEATURE_COUNT + 24;

	/**
	 * The feature id for the '<em><b>Chamber</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE__CHAMBER = PART_FEATURE_COUNT + 25;

	/**
	 * The number of structural features of the '<em>Mass Filter Stage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE_FEATURE_COUNT = PART_FEATURE_COUNT + 26;

	/**
	 * The number of operations of the '<em>Mass Filter Stage</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MASS_FILTER_STAGE_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.RfCouplerImpl <em>Rf Coupler</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.RfCouplerImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getRfCoupler()
	 * @generated
	 */
	int RF_COUPLER = 60;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RF_COUPLER__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RF_COUPLER__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Coupling Ratio</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RF_COUPLER__COUPLING_RATIO = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Capacitance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RF_COUPLER__CAPACITANCE = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Phase</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RF_COUPLER__PHASE = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>From</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RF_COUPLER__FROM = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>To</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RF_COUPLER__TO = PART_FEATURE_COUNT + 4;

	/**
	 * The number of structural features of the '<em>Rf Coupler</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RF_COUPLER_FEATURE_COUNT = PART_FEATURE_COUNT + 5;

	/**
	 * The number of operations of the '<em>Rf Coupler</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int RF_COUPLER_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.ScannerImpl <em>Scanner</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.ScannerImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getScanner()
	 * @generated
	 */
	int SCANNER = 61;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCANNER__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCANNER__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Max Speed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCANNER__MAX_SPEED = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Ratio Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCANNER__RATIO_MODE = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Controlled</b></em>' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCANNER__CONTROLLED = PART_FEATURE_COUNT + 2;

	/**
	 * The number of structural features of the '<em>Scanner</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCANNER_FEATURE_COUNT = PART_FEATURE_COUNT + 3;

	/**
	 * The number of operations of the '<em>Scanner</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCANNER_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.DetectorImpl <em>Detector</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.DetectorImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getDetector()
	 * @generated
	 */
	int DETECTOR = 62;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETECTOR__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETECTOR__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Kind</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETECTOR__KIND = PART_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>Voltage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETECTOR__VOLTAGE = PART_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Dark Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETECTOR__DARK_RATE = PART_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Dead Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETECTOR__DEAD_TIME = PART_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Max Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETECTOR__MAX_RATE = PART_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Count Rate</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETECTOR__COUNT_RATE = PART_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>Gain</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETECTOR__GAIN = PART_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Off Axis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETECTOR__OFF_AXIS = PART_FEATURE_COUNT + 7;

	/**
	 * The feature id for the '<em><b>Chamber</b></em>' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETECTOR__CHAMBER = PART_FEATURE_COUNT + 8;

	/**
	 * The number of structural features of the '<em>Detector</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETECTOR_FEATURE_COUNT = PART_FEATURE_COUNT + 9;

	/**
	 * The number of operations of the '<em>Detector</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DETECTOR_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.DeviceBindingImpl <em>Device Binding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.DeviceBindingImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getDeviceBinding()
	 * @generated
	 */
	int DEVICE_BINDING = 63;

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
	 * The feature id for the '<em><b>Points</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_BINDING__POINTS = 2;

	/**
	 * The number of structural features of the '<em>Device Binding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_BINDING_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Device Binding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int DEVICE_BINDING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.PointBindingImpl <em>Point Binding</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.PointBindingImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getPointBinding()
	 * @generated
	 */
	int POINT_BINDING = 64;

	/**
	 * The feature id for the '<em><b>Device</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POINT_BINDING__DEVICE = 0;

	/**
	 * The feature id for the '<em><b>Parameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POINT_BINDING__PARAMETER = 1;

	/**
	 * The number of structural features of the '<em>Point Binding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POINT_BINDING_FEATURE_COUNT = 2;

	/**
	 * The number of operations of the '<em>Point Binding</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int POINT_BINDING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.BeamOutputImpl <em>Beam Output</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.BeamOutputImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getBeamOutput()
	 * @generated
	 */
	int BEAM_OUTPUT = 65;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAM_OUTPUT__NAME = PART__NAME;

	/**
	 * The feature id for the '<em><b>Source Numeral</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAM_OUTPUT__SOURCE_NUMERAL = PART__SOURCE_NUMERAL;

	/**
	 * The feature id for the '<em><b>Diameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAM_OUTPUT__DIAMETER = PART_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Beam Output</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAM_OUTPUT_FEATURE_COUNT = PART_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Beam Output</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int BEAM_OUTPUT_OPERATION_COUNT = PART_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.internal.impl.TolerancesImpl <em>Tolerances</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.internal.impl.TolerancesImpl
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getTolerances()
	 * @generated
	 */
	int TOLERANCES = 66;

	/**
	 * The feature id for the '<em><b>Atmospheric Deviation</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOLERANCES__ATMOSPHERIC_DEVIATION = 0;

	/**
	 * The feature id for the '<em><b>Lowest Interface Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOLERANCES__LOWEST_INTERFACE_PRESSURE = 1;

	/**
	 * The feature id for the '<em><b>Highest Interface Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOLERANCES__HIGHEST_INTERFACE_PRESSURE = 2;

	/**
	 * The feature id for the '<em><b>Substantial Fraction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOLERANCES__SUBSTANTIAL_FRACTION = 3;

	/**
	 * The feature id for the '<em><b>Angle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOLERANCES__ANGLE = 4;

	/**
	 * The feature id for the '<em><b>Slenderness</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOLERANCES__SLENDERNESS = 5;

	/**
	 * The feature id for the '<em><b>Cone Angle</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOLERANCES__CONE_ANGLE = 6;

	/**
	 * The feature id for the '<em><b>Insert Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOLERANCES__INSERT_OFFSET = 7;

	/**
	 * The feature id for the '<em><b>Insert Tilt</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOLERANCES__INSERT_TILT = 8;

	/**
	 * The feature id for the '<em><b>Insulation Resistance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOLERANCES__INSULATION_RESISTANCE = 9;

	/**
	 * The feature id for the '<em><b>Small Bore</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOLERANCES__SMALL_BORE = 10;

	/**
	 * The feature id for the '<em><b>Plug Stress</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOLERANCES__PLUG_STRESS = 11;

	/**
	 * The feature id for the '<em><b>Near Atmospheric</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOLERANCES__NEAR_ATMOSPHERIC = 12;

	/**
	 * The feature id for the '<em><b>Pinhole To Filter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOLERANCES__PINHOLE_TO_FILTER = 13;

	/**
	 * The feature id for the '<em><b>Aperture Agreement</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOLERANCES__APERTURE_AGREEMENT = 14;

	/**
	 * The feature id for the '<em><b>Plugging</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOLERANCES__PLUGGING = 15;

	/**
	 * The feature id for the '<em><b>Overpressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOLERANCES__OVERPRESSURE = 16;

	/**
	 * The feature id for the '<em><b>Same Pressure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOLERANCES__SAME_PRESSURE = 17;

	/**
	 * The feature id for the '<em><b>Mz Margin</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOLERANCES__MZ_MARGIN = 18;

	/**
	 * The feature id for the '<em><b>Tracking</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOLERANCES__TRACKING = 19;

	/**
	 * The feature id for the '<em><b>Axis Distance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOLERANCES__AXIS_DISTANCE = 20;

	/**
	 * The feature id for the '<em><b>Near End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOLERANCES__NEAR_END = 21;

	/**
	 * The feature id for the '<em><b>Ratio Spread</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOLERANCES__RATIO_SPREAD = 22;

	/**
	 * The number of structural features of the '<em>Tolerances</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOLERANCES_FEATURE_COUNT = 23;

	/**
	 * The number of operations of the '<em>Tolerances</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TOLERANCES_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.Polarity <em>Polarity</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.Polarity
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getPolarity()
	 * @generated
	 */
	int POLARITY = 67;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.TipShape <em>Tip Shape</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.TipShape
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getTipShape()
	 * @generated
	 */
	int TIP_SHAPE = 68;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.PumpKind <em>Pump Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.PumpKind
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getPumpKind()
	 * @generated
	 */
	int PUMP_KIND = 69;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.PoleType <em>Pole Type</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.PoleType
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getPoleType()
	 * @generated
	 */
	int POLE_TYPE = 70;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.DetectorKind <em>Detector Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.DetectorKind
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getDetectorKind()
	 * @generated
	 */
	int DETECTOR_KIND = 71;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.ClaimVariant <em>Claim Variant</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.ClaimVariant
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getClaimVariant()
	 * @generated
	 */
	int CLAIM_VARIANT = 72;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.IoniserKind <em>Ioniser Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.IoniserKind
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getIoniserKind()
	 * @generated
	 */
	int IONISER_KIND = 73;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.DropletAim <em>Droplet Aim</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.DropletAim
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getDropletAim()
	 * @generated
	 */
	int DROPLET_AIM = 74;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.LiquidSupplyKind <em>Liquid Supply Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.LiquidSupplyKind
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getLiquidSupplyKind()
	 * @generated
	 */
	int LIQUID_SUPPLY_KIND = 75;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.PressureMode <em>Pressure Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.PressureMode
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getPressureMode()
	 * @generated
	 */
	int PRESSURE_MODE = 76;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.InsulatorMaterial <em>Insulator Material</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.InsulatorMaterial
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getInsulatorMaterial()
	 * @generated
	 */
	int INSULATOR_MATERIAL = 77;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.GasSpecies <em>Gas Species</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.GasSpecies
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getGasSpecies()
	 * @generated
	 */
	int GAS_SPECIES = 78;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.LeakValveMode <em>Leak Valve Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.LeakValveMode
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getLeakValveMode()
	 * @generated
	 */
	int LEAK_VALVE_MODE = 79;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.GasTubeRoute <em>Gas Tube Route</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.GasTubeRoute
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getGasTubeRoute()
	 * @generated
	 */
	int GAS_TUBE_ROUTE = 80;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.ChamberValveKind <em>Chamber Valve Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.ChamberValveKind
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getChamberValveKind()
	 * @generated
	 */
	int CHAMBER_VALVE_KIND = 81;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.VentTarget <em>Vent Target</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.VentTarget
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getVentTarget()
	 * @generated
	 */
	int VENT_TARGET = 82;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.HeaterMaterial <em>Heater Material</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.HeaterMaterial
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getHeaterMaterial()
	 * @generated
	 */
	int HEATER_MATERIAL = 83;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.HeaterReturn <em>Heater Return</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.HeaterReturn
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getHeaterReturn()
	 * @generated
	 */
	int HEATER_RETURN = 84;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.AuxiliaryHeaterKind <em>Auxiliary Heater Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.AuxiliaryHeaterKind
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getAuxiliaryHeaterKind()
	 * @generated
	 */
	int AUXILIARY_HEATER_KIND = 85;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.PinholeVariant <em>Pinhole Variant</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.PinholeVariant
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getPinholeVariant()
	 * @generated
	 */
	int PINHOLE_VARIANT = 86;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.GaugeKind <em>Gauge Kind</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.GaugeKind
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getGaugeKind()
	 * @generated
	 */
	int GAUGE_KIND = 87;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.StageMode <em>Stage Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.StageMode
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getStageMode()
	 * @generated
	 */
	int STAGE_MODE = 88;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.StageDrive <em>Stage Drive</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.StageDrive
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getStageDrive()
	 * @generated
	 */
	int STAGE_DRIVE = 89;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.RodProfile <em>Rod Profile</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.RodProfile
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getRodProfile()
	 * @generated
	 */
	int ROD_PROFILE = 90;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.ResolutionMode <em>Resolution Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.ResolutionMode
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getResolutionMode()
	 * @generated
	 */
	int RESOLUTION_MODE = 91;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.VoltageConvention <em>Voltage Convention</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.VoltageConvention
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getVoltageConvention()
	 * @generated
	 */
	int VOLTAGE_CONVENTION = 92;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.RatioMode <em>Ratio Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.RatioMode
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getRatioMode()
	 * @generated
	 */
	int RATIO_MODE = 93;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.IonSink <em>Ion Sink</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.IonSink
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getIonSink()
	 * @generated
	 */
	int ION_SINK = 94;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.InterlockTarget <em>Interlock Target</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.InterlockTarget
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getInterlockTarget()
	 * @generated
	 */
	int INTERLOCK_TARGET = 95;

	/**
	 * The meta object id for the '{@link org.ionwright.model.instrument.InterlockCondition <em>Interlock Condition</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.instrument.InterlockCondition
	 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getInterlockCondition()
	 * @generated
	 */
	int INTERLOCK_CONDITION = 96;


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
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.MassSpectrometer#getAtmosphericPressure <em>Atmospheric Pressure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Atmospheric Pressure</em>'.
	 * @see org.ionwright.model.instrument.MassSpectrometer#getAtmosphericPressure()
	 * @see #getMassSpectrometer()
	 * @generated
	 */
	EAttribute getMassSpectrometer_AtmosphericPressure();

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
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.MassSpectrometer#getOutput <em>Output</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Output</em>'.
	 * @see org.ionwright.model.instrument.MassSpectrometer#getOutput()
	 * @see #getMassSpectrometer()
	 * @generated
	 */
	EReference getMassSpectrometer_Output();

	/**
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.MassSpectrometer#getGasSystem <em>Gas System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Gas System</em>'.
	 * @see org.ionwright.model.instrument.MassSpectrometer#getGasSystem()
	 * @see #getMassSpectrometer()
	 * @generated
	 */
	EReference getMassSpectrometer_GasSystem();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ionwright.model.instrument.MassSpectrometer#getSupplies <em>Supplies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Supplies</em>'.
	 * @see org.ionwright.model.instrument.MassSpectrometer#getSupplies()
	 * @see #getMassSpectrometer()
	 * @generated
	 */
	EReference getMassSpectrometer_Supplies();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ionwright.model.instrument.MassSpectrometer#getInterlocks <em>Interlocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Interlocks</em>'.
	 * @see org.ionwright.model.instrument.MassSpectrometer#getInterlocks()
	 * @see #getMassSpectrometer()
	 * @generated
	 */
	EReference getMassSpectrometer_Interlocks();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ionwright.model.instrument.MassSpectrometer#getUserInterlocks <em>User Interlocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>User Interlocks</em>'.
	 * @see org.ionwright.model.instrument.MassSpectrometer#getUserInterlocks()
	 * @see #getMassSpectrometer()
	 * @generated
	 */
	EReference getMassSpectrometer_UserInterlocks();

	/**
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.MassSpectrometer#getTolerances <em>Tolerances</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Tolerances</em>'.
	 * @see org.ionwright.model.instrument.MassSpectrometer#getTolerances()
	 * @see #getMassSpectrometer()
	 * @generated
	 */
	EReference getMassSpectrometer_Tolerances();

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
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.Part <em>Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Part</em>'.
	 * @see org.ionwright.model.instrument.Part
	 * @generated
	 */
	EClass getPart();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Part#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.ionwright.model.instrument.Part#getName()
	 * @see #getPart()
	 * @generated
	 */
	EAttribute getPart_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Part#getSourceNumeral <em>Source Numeral</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Source Numeral</em>'.
	 * @see org.ionwright.model.instrument.Part#getSourceNumeral()
	 * @see #getPart()
	 * @generated
	 */
	EAttribute getPart_SourceNumeral();

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
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.CapillaryIoniser <em>Capillary Ioniser</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Capillary Ioniser</em>'.
	 * @see org.ionwright.model.instrument.CapillaryIoniser
	 * @generated
	 */
	EClass getCapillaryIoniser();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.CapillaryIoniser#getCapillaryVoltage <em>Capillary Voltage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capillary Voltage</em>'.
	 * @see org.ionwright.model.instrument.CapillaryIoniser#getCapillaryVoltage()
	 * @see #getCapillaryIoniser()
	 * @generated
	 */
	EAttribute getCapillaryIoniser_CapillaryVoltage();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.CapillaryIoniser#isHvOnCapillary <em>Hv On Capillary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hv On Capillary</em>'.
	 * @see org.ionwright.model.instrument.CapillaryIoniser#isHvOnCapillary()
	 * @see #getCapillaryIoniser()
	 * @generated
	 */
	EAttribute getCapillaryIoniser_HvOnCapillary();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.CapillaryIoniser#getCapillaryCurrent <em>Capillary Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Capillary Current</em>'.
	 * @see org.ionwright.model.instrument.CapillaryIoniser#getCapillaryCurrent()
	 * @see #getCapillaryIoniser()
	 * @generated
	 */
	EAttribute getCapillaryIoniser_CapillaryCurrent();

	/**
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.CapillaryIoniser#getCapillary <em>Capillary</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Capillary</em>'.
	 * @see org.ionwright.model.instrument.CapillaryIoniser#getCapillary()
	 * @see #getCapillaryIoniser()
	 * @generated
	 */
	EReference getCapillaryIoniser_Capillary();

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
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.CoronaIoniser <em>Corona Ioniser</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Corona Ioniser</em>'.
	 * @see org.ionwright.model.instrument.CoronaIoniser
	 * @generated
	 */
	EClass getCoronaIoniser();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.CoronaIoniser#getCoronaVoltage <em>Corona Voltage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Corona Voltage</em>'.
	 * @see org.ionwright.model.instrument.CoronaIoniser#getCoronaVoltage()
	 * @see #getCoronaIoniser()
	 * @generated
	 */
	EAttribute getCoronaIoniser_CoronaVoltage();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.CoronaIoniser#getCoronaCurrent <em>Corona Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Corona Current</em>'.
	 * @see org.ionwright.model.instrument.CoronaIoniser#getCoronaCurrent()
	 * @see #getCoronaIoniser()
	 * @generated
	 */
	EAttribute getCoronaIoniser_CoronaCurrent();

	/**
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.CoronaIoniser#getCorona <em>Corona</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Corona</em>'.
	 * @see org.ionwright.model.instrument.CoronaIoniser#getCorona()
	 * @see #getCoronaIoniser()
	 * @generated
	 */
	EReference getCoronaIoniser_Corona();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.CoronaNeedle <em>Corona Needle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Corona Needle</em>'.
	 * @see org.ionwright.model.instrument.CoronaNeedle
	 * @generated
	 */
	EClass getCoronaNeedle();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.CoronaNeedle#getRadius <em>Radius</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Radius</em>'.
	 * @see org.ionwright.model.instrument.CoronaNeedle#getRadius()
	 * @see #getCoronaNeedle()
	 * @generated
	 */
	EAttribute getCoronaNeedle_Radius();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.CoronaNeedle#getDistance <em>Distance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Distance</em>'.
	 * @see org.ionwright.model.instrument.CoronaNeedle#getDistance()
	 * @see #getCoronaNeedle()
	 * @generated
	 */
	EAttribute getCoronaNeedle_Distance();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.ApciIoniser <em>Apci Ioniser</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Apci Ioniser</em>'.
	 * @see org.ionwright.model.instrument.ApciIoniser
	 * @generated
	 */
	EClass getApciIoniser();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ApciIoniser#getDesolvationTemperature <em>Desolvation Temperature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Desolvation Temperature</em>'.
	 * @see org.ionwright.model.instrument.ApciIoniser#getDesolvationTemperature()
	 * @see #getApciIoniser()
	 * @generated
	 */
	EAttribute getApciIoniser_DesolvationTemperature();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ApciIoniser#getDesolvationGasFlow <em>Desolvation Gas Flow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Desolvation Gas Flow</em>'.
	 * @see org.ionwright.model.instrument.ApciIoniser#getDesolvationGasFlow()
	 * @see #getApciIoniser()
	 * @generated
	 */
	EAttribute getApciIoniser_DesolvationGasFlow();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.MultimodeIoniser <em>Multimode Ioniser</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Multimode Ioniser</em>'.
	 * @see org.ionwright.model.instrument.MultimodeIoniser
	 * @generated
	 */
	EClass getMultimodeIoniser();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.OtherIoniser <em>Other Ioniser</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Other Ioniser</em>'.
	 * @see org.ionwright.model.instrument.OtherIoniser
	 * @generated
	 */
	EClass getOtherIoniser();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.OtherIoniser#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.ionwright.model.instrument.OtherIoniser#getKind()
	 * @see #getOtherIoniser()
	 * @generated
	 */
	EAttribute getOtherIoniser_Kind();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.SmallChamberElectrosprayIoniser <em>Small Chamber Electrospray Ioniser</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Small Chamber Electrospray Ioniser</em>'.
	 * @see org.ionwright.model.instrument.SmallChamberElectrosprayIoniser
	 * @generated
	 */
	EClass getSmallChamberElectrosprayIoniser();

	/**
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.SmallChamberElectrosprayIoniser#getChamber <em>Chamber</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Chamber</em>'.
	 * @see org.ionwright.model.instrument.SmallChamberElectrosprayIoniser#getChamber()
	 * @see #getSmallChamberElectrosprayIoniser()
	 * @generated
	 */
	EReference getSmallChamberElectrosprayIoniser_Chamber();

	/**
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.SmallChamberElectrosprayIoniser#getElectronSource <em>Electron Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Electron Source</em>'.
	 * @see org.ionwright.model.instrument.SmallChamberElectrosprayIoniser#getElectronSource()
	 * @see #getSmallChamberElectrosprayIoniser()
	 * @generated
	 */
	EReference getSmallChamberElectrosprayIoniser_ElectronSource();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.SmallChamber <em>Small Chamber</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Small Chamber</em>'.
	 * @see org.ionwright.model.instrument.SmallChamber
	 * @generated
	 */
	EClass getSmallChamber();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.SmallChamber#getVolume <em>Volume</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Volume</em>'.
	 * @see org.ionwright.model.instrument.SmallChamber#getVolume()
	 * @see #getSmallChamber()
	 * @generated
	 */
	EAttribute getSmallChamber_Volume();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.SmallChamber#getInnerDiameter <em>Inner Diameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inner Diameter</em>'.
	 * @see org.ionwright.model.instrument.SmallChamber#getInnerDiameter()
	 * @see #getSmallChamber()
	 * @generated
	 */
	EAttribute getSmallChamber_InnerDiameter();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.SmallChamber#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.ionwright.model.instrument.SmallChamber#getLength()
	 * @see #getSmallChamber()
	 * @generated
	 */
	EAttribute getSmallChamber_Length();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.SmallChamber#getWallPotential <em>Wall Potential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Wall Potential</em>'.
	 * @see org.ionwright.model.instrument.SmallChamber#getWallPotential()
	 * @see #getSmallChamber()
	 * @generated
	 */
	EAttribute getSmallChamber_WallPotential();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.SmallChamber#isGroundingOverride <em>Grounding Override</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Grounding Override</em>'.
	 * @see org.ionwright.model.instrument.SmallChamber#isGroundingOverride()
	 * @see #getSmallChamber()
	 * @generated
	 */
	EAttribute getSmallChamber_GroundingOverride();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.SmallChamber#getRatedPressure <em>Rated Pressure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rated Pressure</em>'.
	 * @see org.ionwright.model.instrument.SmallChamber#getRatedPressure()
	 * @see #getSmallChamber()
	 * @generated
	 */
	EAttribute getSmallChamber_RatedPressure();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.SmallChamber#getPressureMode <em>Pressure Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pressure Mode</em>'.
	 * @see org.ionwright.model.instrument.SmallChamber#getPressureMode()
	 * @see #getSmallChamber()
	 * @generated
	 */
	EAttribute getSmallChamber_PressureMode();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.SmallChamber#getPressureSetpoint <em>Pressure Setpoint</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pressure Setpoint</em>'.
	 * @see org.ionwright.model.instrument.SmallChamber#getPressureSetpoint()
	 * @see #getSmallChamber()
	 * @generated
	 */
	EAttribute getSmallChamber_PressureSetpoint();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.SmallChamber#getPressure <em>Pressure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pressure</em>'.
	 * @see org.ionwright.model.instrument.SmallChamber#getPressure()
	 * @see #getSmallChamber()
	 * @generated
	 */
	EAttribute getSmallChamber_Pressure();

	/**
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.SmallChamber#getPlug <em>Plug</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Plug</em>'.
	 * @see org.ionwright.model.instrument.SmallChamber#getPlug()
	 * @see #getSmallChamber()
	 * @generated
	 */
	EReference getSmallChamber_Plug();

	/**
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.SmallChamber#getInnerCylinder <em>Inner Cylinder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Inner Cylinder</em>'.
	 * @see org.ionwright.model.instrument.SmallChamber#getInnerCylinder()
	 * @see #getSmallChamber()
	 * @generated
	 */
	EReference getSmallChamber_InnerCylinder();

	/**
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.SmallChamber#getGasInlet <em>Gas Inlet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Gas Inlet</em>'.
	 * @see org.ionwright.model.instrument.SmallChamber#getGasInlet()
	 * @see #getSmallChamber()
	 * @generated
	 */
	EReference getSmallChamber_GasInlet();

	/**
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.SmallChamber#getReliefValve <em>Relief Valve</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Relief Valve</em>'.
	 * @see org.ionwright.model.instrument.SmallChamber#getReliefValve()
	 * @see #getSmallChamber()
	 * @generated
	 */
	EReference getSmallChamber_ReliefValve();

	/**
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.SmallChamber#getHeater <em>Heater</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Heater</em>'.
	 * @see org.ionwright.model.instrument.SmallChamber#getHeater()
	 * @see #getSmallChamber()
	 * @generated
	 */
	EReference getSmallChamber_Heater();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ionwright.model.instrument.SmallChamber#getOtherHeaters <em>Other Heaters</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Other Heaters</em>'.
	 * @see org.ionwright.model.instrument.SmallChamber#getOtherHeaters()
	 * @see #getSmallChamber()
	 * @generated
	 */
	EReference getSmallChamber_OtherHeaters();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.InsulatingPlug <em>Insulating Plug</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Insulating Plug</em>'.
	 * @see org.ionwright.model.instrument.InsulatingPlug
	 * @generated
	 */
	EClass getInsulatingPlug();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.InsulatingPlug#getMaterial <em>Material</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Material</em>'.
	 * @see org.ionwright.model.instrument.InsulatingPlug#getMaterial()
	 * @see #getInsulatingPlug()
	 * @generated
	 */
	EAttribute getInsulatingPlug_Material();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.InsulatingPlug#getThickness <em>Thickness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Thickness</em>'.
	 * @see org.ionwright.model.instrument.InsulatingPlug#getThickness()
	 * @see #getInsulatingPlug()
	 * @generated
	 */
	EAttribute getInsulatingPlug_Thickness();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.InsulatingPlug#getDielectricStrength <em>Dielectric Strength</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dielectric Strength</em>'.
	 * @see org.ionwright.model.instrument.InsulatingPlug#getDielectricStrength()
	 * @see #getInsulatingPlug()
	 * @generated
	 */
	EAttribute getInsulatingPlug_DielectricStrength();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.InsulatingPlug#getMaxTemperature <em>Max Temperature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Temperature</em>'.
	 * @see org.ionwright.model.instrument.InsulatingPlug#getMaxTemperature()
	 * @see #getInsulatingPlug()
	 * @generated
	 */
	EAttribute getInsulatingPlug_MaxTemperature();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.HollowCylinder <em>Hollow Cylinder</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Hollow Cylinder</em>'.
	 * @see org.ionwright.model.instrument.HollowCylinder
	 * @generated
	 */
	EClass getHollowCylinder();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.HollowCylinder#getInnerDiameter <em>Inner Diameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Inner Diameter</em>'.
	 * @see org.ionwright.model.instrument.HollowCylinder#getInnerDiameter()
	 * @see #getHollowCylinder()
	 * @generated
	 */
	EAttribute getHollowCylinder_InnerDiameter();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.HollowCylinder#getOuterDiameter <em>Outer Diameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outer Diameter</em>'.
	 * @see org.ionwright.model.instrument.HollowCylinder#getOuterDiameter()
	 * @see #getHollowCylinder()
	 * @generated
	 */
	EAttribute getHollowCylinder_OuterDiameter();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.HollowCylinder#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.ionwright.model.instrument.HollowCylinder#getLength()
	 * @see #getHollowCylinder()
	 * @generated
	 */
	EAttribute getHollowCylinder_Length();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.HollowCylinder#getPotential <em>Potential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Potential</em>'.
	 * @see org.ionwright.model.instrument.HollowCylinder#getPotential()
	 * @see #getHollowCylinder()
	 * @generated
	 */
	EAttribute getHollowCylinder_Potential();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.GasInlet <em>Gas Inlet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Gas Inlet</em>'.
	 * @see org.ionwright.model.instrument.GasInlet
	 * @generated
	 */
	EClass getGasInlet();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.GasInlet#getMode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mode</em>'.
	 * @see org.ionwright.model.instrument.GasInlet#getMode()
	 * @see #getGasInlet()
	 * @generated
	 */
	EAttribute getGasInlet_Mode();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.GasInlet#getSetFlow <em>Set Flow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Set Flow</em>'.
	 * @see org.ionwright.model.instrument.GasInlet#getSetFlow()
	 * @see #getGasInlet()
	 * @generated
	 */
	EAttribute getGasInlet_SetFlow();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.GasInlet#getFlow <em>Flow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Flow</em>'.
	 * @see org.ionwright.model.instrument.GasInlet#getFlow()
	 * @see #getGasInlet()
	 * @generated
	 */
	EAttribute getGasInlet_Flow();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.GasInlet#getMaxFlow <em>Max Flow</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Flow</em>'.
	 * @see org.ionwright.model.instrument.GasInlet#getMaxFlow()
	 * @see #getGasInlet()
	 * @generated
	 */
	EAttribute getGasInlet_MaxFlow();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.GasInlet#getRoute <em>Route</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Route</em>'.
	 * @see org.ionwright.model.instrument.GasInlet#getRoute()
	 * @see #getGasInlet()
	 * @generated
	 */
	EAttribute getGasInlet_Route();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.GasInlet#isInsulatingTube <em>Insulating Tube</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Insulating Tube</em>'.
	 * @see org.ionwright.model.instrument.GasInlet#isInsulatingTube()
	 * @see #getGasInlet()
	 * @generated
	 */
	EAttribute getGasInlet_InsulatingTube();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.GasInlet#getTubeDistance <em>Tube Distance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tube Distance</em>'.
	 * @see org.ionwright.model.instrument.GasInlet#getTubeDistance()
	 * @see #getGasInlet()
	 * @generated
	 */
	EAttribute getGasInlet_TubeDistance();

	/**
	 * Returns the meta object for the reference '{@link org.ionwright.model.instrument.GasInlet#getReservoir <em>Reservoir</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Reservoir</em>'.
	 * @see org.ionwright.model.instrument.GasInlet#getReservoir()
	 * @see #getGasInlet()
	 * @generated
	 */
	EReference getGasInlet_Reservoir();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.ChamberValve <em>Chamber Valve</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Chamber Valve</em>'.
	 * @see org.ionwright.model.instrument.ChamberValve
	 * @generated
	 */
	EClass getChamberValve();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ChamberValve#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.ionwright.model.instrument.ChamberValve#getKind()
	 * @see #getChamberValve()
	 * @generated
	 */
	EAttribute getChamberValve_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ChamberValve#getSetPressure <em>Set Pressure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Set Pressure</em>'.
	 * @see org.ionwright.model.instrument.ChamberValve#getSetPressure()
	 * @see #getChamberValve()
	 * @generated
	 */
	EAttribute getChamberValve_SetPressure();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ChamberValve#getOutlet <em>Outlet</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Outlet</em>'.
	 * @see org.ionwright.model.instrument.ChamberValve#getOutlet()
	 * @see #getChamberValve()
	 * @generated
	 */
	EAttribute getChamberValve_Outlet();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.Heater <em>Heater</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Heater</em>'.
	 * @see org.ionwright.model.instrument.Heater
	 * @generated
	 */
	EClass getHeater();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Heater#getTemperature <em>Temperature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Temperature</em>'.
	 * @see org.ionwright.model.instrument.Heater#getTemperature()
	 * @see #getHeater()
	 * @generated
	 */
	EAttribute getHeater_Temperature();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Heater#getMaxTemperature <em>Max Temperature</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Temperature</em>'.
	 * @see org.ionwright.model.instrument.Heater#getMaxTemperature()
	 * @see #getHeater()
	 * @generated
	 */
	EAttribute getHeater_MaxTemperature();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Heater#getPower <em>Power</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Power</em>'.
	 * @see org.ionwright.model.instrument.Heater#getPower()
	 * @see #getHeater()
	 * @generated
	 */
	EAttribute getHeater_Power();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Heater#getTimeConstant <em>Time Constant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time Constant</em>'.
	 * @see org.ionwright.model.instrument.Heater#getTimeConstant()
	 * @see #getHeater()
	 * @generated
	 */
	EAttribute getHeater_TimeConstant();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.HeaterCoil <em>Heater Coil</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Heater Coil</em>'.
	 * @see org.ionwright.model.instrument.HeaterCoil
	 * @generated
	 */
	EClass getHeaterCoil();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.HeaterCoil#getMaterial <em>Material</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Material</em>'.
	 * @see org.ionwright.model.instrument.HeaterCoil#getMaterial()
	 * @see #getHeaterCoil()
	 * @generated
	 */
	EAttribute getHeaterCoil_Material();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.HeaterCoil#getMeanDiameter <em>Mean Diameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mean Diameter</em>'.
	 * @see org.ionwright.model.instrument.HeaterCoil#getMeanDiameter()
	 * @see #getHeaterCoil()
	 * @generated
	 */
	EAttribute getHeaterCoil_MeanDiameter();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.HeaterCoil#getResistance <em>Resistance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resistance</em>'.
	 * @see org.ionwright.model.instrument.HeaterCoil#getResistance()
	 * @see #getHeaterCoil()
	 * @generated
	 */
	EAttribute getHeaterCoil_Resistance();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.HeaterCoil#getSupplyVoltage <em>Supply Voltage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Supply Voltage</em>'.
	 * @see org.ionwright.model.instrument.HeaterCoil#getSupplyVoltage()
	 * @see #getHeaterCoil()
	 * @generated
	 */
	EAttribute getHeaterCoil_SupplyVoltage();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.HeaterCoil#getMaxCurrent <em>Max Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Current</em>'.
	 * @see org.ionwright.model.instrument.HeaterCoil#getMaxCurrent()
	 * @see #getHeaterCoil()
	 * @generated
	 */
	EAttribute getHeaterCoil_MaxCurrent();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.HeaterCoil#getReturnContact <em>Return Contact</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Return Contact</em>'.
	 * @see org.ionwright.model.instrument.HeaterCoil#getReturnContact()
	 * @see #getHeaterCoil()
	 * @generated
	 */
	EAttribute getHeaterCoil_ReturnContact();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.HeaterCoil#getFeedthroughCurrent <em>Feedthrough Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feedthrough Current</em>'.
	 * @see org.ionwright.model.instrument.HeaterCoil#getFeedthroughCurrent()
	 * @see #getHeaterCoil()
	 * @generated
	 */
	EAttribute getHeaterCoil_FeedthroughCurrent();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.HeaterCoil#getFeedthroughVoltage <em>Feedthrough Voltage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Feedthrough Voltage</em>'.
	 * @see org.ionwright.model.instrument.HeaterCoil#getFeedthroughVoltage()
	 * @see #getHeaterCoil()
	 * @generated
	 */
	EAttribute getHeaterCoil_FeedthroughVoltage();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.AuxiliaryHeater <em>Auxiliary Heater</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Auxiliary Heater</em>'.
	 * @see org.ionwright.model.instrument.AuxiliaryHeater
	 * @generated
	 */
	EClass getAuxiliaryHeater();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.AuxiliaryHeater#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.ionwright.model.instrument.AuxiliaryHeater#getKind()
	 * @see #getAuxiliaryHeater()
	 * @generated
	 */
	EAttribute getAuxiliaryHeater_Kind();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.ElectronSource <em>Electron Source</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Electron Source</em>'.
	 * @see org.ionwright.model.instrument.ElectronSource
	 * @generated
	 */
	EClass getElectronSource();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ElectronSource#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.ionwright.model.instrument.ElectronSource#isEnabled()
	 * @see #getElectronSource()
	 * @generated
	 */
	EAttribute getElectronSource_Enabled();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ElectronSource#getEmission <em>Emission</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Emission</em>'.
	 * @see org.ionwright.model.instrument.ElectronSource#getEmission()
	 * @see #getElectronSource()
	 * @generated
	 */
	EAttribute getElectronSource_Emission();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ElectronSource#getElectronEnergy <em>Electron Energy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Electron Energy</em>'.
	 * @see org.ionwright.model.instrument.ElectronSource#getElectronEnergy()
	 * @see #getElectronSource()
	 * @generated
	 */
	EAttribute getElectronSource_ElectronEnergy();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ElectronSource#getFilamentCurrent <em>Filament Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Filament Current</em>'.
	 * @see org.ionwright.model.instrument.ElectronSource#getFilamentCurrent()
	 * @see #getElectronSource()
	 * @generated
	 */
	EAttribute getElectronSource_FilamentCurrent();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ElectronSource#getPairRate <em>Pair Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pair Rate</em>'.
	 * @see org.ionwright.model.instrument.ElectronSource#getPairRate()
	 * @see #getElectronSource()
	 * @generated
	 */
	EAttribute getElectronSource_PairRate();

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
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Capillary#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.ionwright.model.instrument.Capillary#getLength()
	 * @see #getCapillary()
	 * @generated
	 */
	EAttribute getCapillary_Length();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Capillary#getMaterial <em>Material</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Material</em>'.
	 * @see org.ionwright.model.instrument.Capillary#getMaterial()
	 * @see #getCapillary()
	 * @generated
	 */
	EAttribute getCapillary_Material();

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
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Capillary#getOffAxis <em>Off Axis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Off Axis</em>'.
	 * @see org.ionwright.model.instrument.Capillary#getOffAxis()
	 * @see #getCapillary()
	 * @generated
	 */
	EAttribute getCapillary_OffAxis();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Capillary#getAim <em>Aim</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aim</em>'.
	 * @see org.ionwright.model.instrument.Capillary#getAim()
	 * @see #getCapillary()
	 * @generated
	 */
	EAttribute getCapillary_Aim();

	/**
	 * Returns the meta object for the reference '{@link org.ionwright.model.instrument.Capillary#getSupply <em>Supply</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Supply</em>'.
	 * @see org.ionwright.model.instrument.Capillary#getSupply()
	 * @see #getCapillary()
	 * @generated
	 */
	EReference getCapillary_Supply();

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
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.LiquidSupply#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.ionwright.model.instrument.LiquidSupply#getKind()
	 * @see #getLiquidSupply()
	 * @generated
	 */
	EAttribute getLiquidSupply_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.LiquidSupply#getLevel <em>Level</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Level</em>'.
	 * @see org.ionwright.model.instrument.LiquidSupply#getLevel()
	 * @see #getLiquidSupply()
	 * @generated
	 */
	EAttribute getLiquidSupply_Level();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.LiquidSupply#getMaxPressure <em>Max Pressure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Pressure</em>'.
	 * @see org.ionwright.model.instrument.LiquidSupply#getMaxPressure()
	 * @see #getLiquidSupply()
	 * @generated
	 */
	EAttribute getLiquidSupply_MaxPressure();

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
	 * Returns the meta object for the containment reference list '{@link org.ionwright.model.instrument.Sample#getBeam <em>Beam</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Beam</em>'.
	 * @see org.ionwright.model.instrument.Sample#getBeam()
	 * @see #getSample()
	 * @generated
	 */
	EReference getSample_Beam();

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
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.BeamSpecies <em>Beam Species</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Beam Species</em>'.
	 * @see org.ionwright.model.instrument.BeamSpecies
	 * @generated
	 */
	EClass getBeamSpecies();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.BeamSpecies#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.ionwright.model.instrument.BeamSpecies#getName()
	 * @see #getBeamSpecies()
	 * @generated
	 */
	EAttribute getBeamSpecies_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.BeamSpecies#getMz <em>Mz</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mz</em>'.
	 * @see org.ionwright.model.instrument.BeamSpecies#getMz()
	 * @see #getBeamSpecies()
	 * @generated
	 */
	EAttribute getBeamSpecies_Mz();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.BeamSpecies#getCharge <em>Charge</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Charge</em>'.
	 * @see org.ionwright.model.instrument.BeamSpecies#getCharge()
	 * @see #getBeamSpecies()
	 * @generated
	 */
	EAttribute getBeamSpecies_Charge();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.BeamSpecies#getRate <em>Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rate</em>'.
	 * @see org.ionwright.model.instrument.BeamSpecies#getRate()
	 * @see #getBeamSpecies()
	 * @generated
	 */
	EAttribute getBeamSpecies_Rate();

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
	 * Returns the meta object for the reference '{@link org.ionwright.model.instrument.Interface#getChamber <em>Chamber</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Chamber</em>'.
	 * @see org.ionwright.model.instrument.Interface#getChamber()
	 * @see #getInterface()
	 * @generated
	 */
	EReference getInterface_Chamber();

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
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.BentInterfaceChamber#getBlock <em>Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Block</em>'.
	 * @see org.ionwright.model.instrument.BentInterfaceChamber#getBlock()
	 * @see #getBentInterfaceChamber()
	 * @generated
	 */
	EReference getBentInterfaceChamber_Block();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.PinholeInterface <em>Pinhole Interface</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pinhole Interface</em>'.
	 * @see org.ionwright.model.instrument.PinholeInterface
	 * @generated
	 */
	EClass getPinholeInterface();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.PinholeInterface#getVariant <em>Variant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Variant</em>'.
	 * @see org.ionwright.model.instrument.PinholeInterface#getVariant()
	 * @see #getPinholeInterface()
	 * @generated
	 */
	EAttribute getPinholeInterface_Variant();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.PinholeInterface#getFilterDistance <em>Filter Distance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Filter Distance</em>'.
	 * @see org.ionwright.model.instrument.PinholeInterface#getFilterDistance()
	 * @see #getPinholeInterface()
	 * @generated
	 */
	EAttribute getPinholeInterface_FilterDistance();

	/**
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.PinholeInterface#getPinhole <em>Pinhole</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Pinhole</em>'.
	 * @see org.ionwright.model.instrument.PinholeInterface#getPinhole()
	 * @see #getPinholeInterface()
	 * @generated
	 */
	EReference getPinholeInterface_Pinhole();

	/**
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.PinholeInterface#getReentrantWall <em>Reentrant Wall</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Reentrant Wall</em>'.
	 * @see org.ionwright.model.instrument.PinholeInterface#getReentrantWall()
	 * @see #getPinholeInterface()
	 * @generated
	 */
	EReference getPinholeInterface_ReentrantWall();

	/**
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.PinholeInterface#getAuxiliaryElectrode <em>Auxiliary Electrode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Auxiliary Electrode</em>'.
	 * @see org.ionwright.model.instrument.PinholeInterface#getAuxiliaryElectrode()
	 * @see #getPinholeInterface()
	 * @generated
	 */
	EReference getPinholeInterface_AuxiliaryElectrode();

	/**
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.PinholeInterface#getMesh <em>Mesh</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Mesh</em>'.
	 * @see org.ionwright.model.instrument.PinholeInterface#getMesh()
	 * @see #getPinholeInterface()
	 * @generated
	 */
	EReference getPinholeInterface_Mesh();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ionwright.model.instrument.PinholeInterface#getElectronSources <em>Electron Sources</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Electron Sources</em>'.
	 * @see org.ionwright.model.instrument.PinholeInterface#getElectronSources()
	 * @see #getPinholeInterface()
	 * @generated
	 */
	EReference getPinholeInterface_ElectronSources();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.Pinhole <em>Pinhole</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pinhole</em>'.
	 * @see org.ionwright.model.instrument.Pinhole
	 * @generated
	 */
	EClass getPinhole();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Pinhole#getThickness <em>Thickness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Thickness</em>'.
	 * @see org.ionwright.model.instrument.Pinhole#getThickness()
	 * @see #getPinhole()
	 * @generated
	 */
	EAttribute getPinhole_Thickness();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.ReentrantWall <em>Reentrant Wall</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Reentrant Wall</em>'.
	 * @see org.ionwright.model.instrument.ReentrantWall
	 * @generated
	 */
	EClass getReentrantWall();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ReentrantWall#getDiameter <em>Diameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Diameter</em>'.
	 * @see org.ionwright.model.instrument.ReentrantWall#getDiameter()
	 * @see #getReentrantWall()
	 * @generated
	 */
	EAttribute getReentrantWall_Diameter();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ReentrantWall#getDepth <em>Depth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Depth</em>'.
	 * @see org.ionwright.model.instrument.ReentrantWall#getDepth()
	 * @see #getReentrantWall()
	 * @generated
	 */
	EAttribute getReentrantWall_Depth();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ReentrantWall#getChamberDiameter <em>Chamber Diameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Chamber Diameter</em>'.
	 * @see org.ionwright.model.instrument.ReentrantWall#getChamberDiameter()
	 * @see #getReentrantWall()
	 * @generated
	 */
	EAttribute getReentrantWall_ChamberDiameter();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.AuxiliaryElectrode <em>Auxiliary Electrode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Auxiliary Electrode</em>'.
	 * @see org.ionwright.model.instrument.AuxiliaryElectrode
	 * @generated
	 */
	EClass getAuxiliaryElectrode();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.AuxiliaryElectrode#getPotential <em>Potential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Potential</em>'.
	 * @see org.ionwright.model.instrument.AuxiliaryElectrode#getPotential()
	 * @see #getAuxiliaryElectrode()
	 * @generated
	 */
	EAttribute getAuxiliaryElectrode_Potential();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.Mesh <em>Mesh</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Mesh</em>'.
	 * @see org.ionwright.model.instrument.Mesh
	 * @generated
	 */
	EClass getMesh();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Mesh#getPotential <em>Potential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Potential</em>'.
	 * @see org.ionwright.model.instrument.Mesh#getPotential()
	 * @see #getMesh()
	 * @generated
	 */
	EAttribute getMesh_Potential();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Mesh#getTransparency <em>Transparency</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Transparency</em>'.
	 * @see org.ionwright.model.instrument.Mesh#getTransparency()
	 * @see #getMesh()
	 * @generated
	 */
	EAttribute getMesh_Transparency();

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
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Aperture#getFoulingFraction <em>Fouling Fraction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Fouling Fraction</em>'.
	 * @see org.ionwright.model.instrument.Aperture#getFoulingFraction()
	 * @see #getAperture()
	 * @generated
	 */
	EAttribute getAperture_FoulingFraction();

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
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ExitAperture#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.ionwright.model.instrument.ExitAperture#getPosition()
	 * @see #getExitAperture()
	 * @generated
	 */
	EAttribute getExitAperture_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ExitAperture#getAzimuth <em>Azimuth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Azimuth</em>'.
	 * @see org.ionwright.model.instrument.ExitAperture#getAzimuth()
	 * @see #getExitAperture()
	 * @generated
	 */
	EAttribute getExitAperture_Azimuth();

	/**
	 * Returns the meta object for the reference '{@link org.ionwright.model.instrument.ExitAperture#getPassage <em>Passage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Passage</em>'.
	 * @see org.ionwright.model.instrument.ExitAperture#getPassage()
	 * @see #getExitAperture()
	 * @generated
	 */
	EReference getExitAperture_Passage();

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
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.ExitAperture#getHole <em>Hole</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Hole</em>'.
	 * @see org.ionwright.model.instrument.ExitAperture#getHole()
	 * @see #getExitAperture()
	 * @generated
	 */
	EReference getExitAperture_Hole();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.ConicalHole <em>Conical Hole</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Conical Hole</em>'.
	 * @see org.ionwright.model.instrument.ConicalHole
	 * @generated
	 */
	EClass getConicalHole();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ConicalHole#getSmallDiameter <em>Small Diameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Small Diameter</em>'.
	 * @see org.ionwright.model.instrument.ConicalHole#getSmallDiameter()
	 * @see #getConicalHole()
	 * @generated
	 */
	EAttribute getConicalHole_SmallDiameter();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ConicalHole#getLargeDiameter <em>Large Diameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Large Diameter</em>'.
	 * @see org.ionwright.model.instrument.ConicalHole#getLargeDiameter()
	 * @see #getConicalHole()
	 * @generated
	 */
	EAttribute getConicalHole_LargeDiameter();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ConicalHole#getDepth <em>Depth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Depth</em>'.
	 * @see org.ionwright.model.instrument.ConicalHole#getDepth()
	 * @see #getConicalHole()
	 * @generated
	 */
	EAttribute getConicalHole_Depth();

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
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ConicalInsert#getSmallDiameter <em>Small Diameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Small Diameter</em>'.
	 * @see org.ionwright.model.instrument.ConicalInsert#getSmallDiameter()
	 * @see #getConicalInsert()
	 * @generated
	 */
	EAttribute getConicalInsert_SmallDiameter();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ConicalInsert#getLargeDiameter <em>Large Diameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Large Diameter</em>'.
	 * @see org.ionwright.model.instrument.ConicalInsert#getLargeDiameter()
	 * @see #getConicalInsert()
	 * @generated
	 */
	EAttribute getConicalInsert_LargeDiameter();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ConicalInsert#getMaterial <em>Material</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Material</em>'.
	 * @see org.ionwright.model.instrument.ConicalInsert#getMaterial()
	 * @see #getConicalInsert()
	 * @generated
	 */
	EAttribute getConicalInsert_Material();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ConicalInsert#getOffset <em>Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset</em>'.
	 * @see org.ionwright.model.instrument.ConicalInsert#getOffset()
	 * @see #getConicalInsert()
	 * @generated
	 */
	EAttribute getConicalInsert_Offset();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ConicalInsert#getTilt <em>Tilt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tilt</em>'.
	 * @see org.ionwright.model.instrument.ConicalInsert#getTilt()
	 * @see #getConicalInsert()
	 * @generated
	 */
	EAttribute getConicalInsert_Tilt();

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
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ConicalInsert#getInsulationResistance <em>Insulation Resistance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Insulation Resistance</em>'.
	 * @see org.ionwright.model.instrument.ConicalInsert#getInsulationResistance()
	 * @see #getConicalInsert()
	 * @generated
	 */
	EAttribute getConicalInsert_InsulationResistance();

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
	 * Returns the meta object for the reference '{@link org.ionwright.model.instrument.ConicalInsert#getSupply <em>Supply</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Supply</em>'.
	 * @see org.ionwright.model.instrument.ConicalInsert#getSupply()
	 * @see #getConicalInsert()
	 * @generated
	 */
	EReference getConicalInsert_Supply();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.Block <em>Block</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Block</em>'.
	 * @see org.ionwright.model.instrument.Block
	 * @generated
	 */
	EClass getBlock();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Block#getMaterial <em>Material</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Material</em>'.
	 * @see org.ionwright.model.instrument.Block#getMaterial()
	 * @see #getBlock()
	 * @generated
	 */
	EAttribute getBlock_Material();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Block#getPotential <em>Potential</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Potential</em>'.
	 * @see org.ionwright.model.instrument.Block#getPotential()
	 * @see #getBlock()
	 * @generated
	 */
	EAttribute getBlock_Potential();

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
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Passage#getTurnAngle <em>Turn Angle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Turn Angle</em>'.
	 * @see org.ionwright.model.instrument.Passage#getTurnAngle()
	 * @see #getPassage()
	 * @generated
	 */
	EAttribute getPassage_TurnAngle();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Passage#getRollAngle <em>Roll Angle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Roll Angle</em>'.
	 * @see org.ionwright.model.instrument.Passage#getRollAngle()
	 * @see #getPassage()
	 * @generated
	 */
	EAttribute getPassage_RollAngle();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Passage#getCornerRadius <em>Corner Radius</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Corner Radius</em>'.
	 * @see org.ionwright.model.instrument.Passage#getCornerRadius()
	 * @see #getPassage()
	 * @generated
	 */
	EAttribute getPassage_CornerRadius();

	/**
	 * Returns the meta object for the reference '{@link org.ionwright.model.instrument.Passage#getUpstream <em>Upstream</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Upstream</em>'.
	 * @see org.ionwright.model.instrument.Passage#getUpstream()
	 * @see #getPassage()
	 * @generated
	 */
	EReference getPassage_Upstream();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ionwright.model.instrument.Passage#getThrottles <em>Throttles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Throttles</em>'.
	 * @see org.ionwright.model.instrument.Passage#getThrottles()
	 * @see #getPassage()
	 * @generated
	 */
	EReference getPassage_Throttles();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ionwright.model.instrument.Passage#getBaffles <em>Baffles</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Baffles</em>'.
	 * @see org.ionwright.model.instrument.Passage#getBaffles()
	 * @see #getPassage()
	 * @generated
	 */
	EReference getPassage_Baffles();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.Throttle <em>Throttle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Throttle</em>'.
	 * @see org.ionwright.model.instrument.Throttle
	 * @generated
	 */
	EClass getThrottle();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Throttle#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.ionwright.model.instrument.Throttle#getPosition()
	 * @see #getThrottle()
	 * @generated
	 */
	EAttribute getThrottle_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Throttle#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.ionwright.model.instrument.Throttle#getLength()
	 * @see #getThrottle()
	 * @generated
	 */
	EAttribute getThrottle_Length();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Throttle#getDiameter <em>Diameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Diameter</em>'.
	 * @see org.ionwright.model.instrument.Throttle#getDiameter()
	 * @see #getThrottle()
	 * @generated
	 */
	EAttribute getThrottle_Diameter();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.Baffle <em>Baffle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Baffle</em>'.
	 * @see org.ionwright.model.instrument.Baffle
	 * @generated
	 */
	EClass getBaffle();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Baffle#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.ionwright.model.instrument.Baffle#getPosition()
	 * @see #getBaffle()
	 * @generated
	 */
	EAttribute getBaffle_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Baffle#getThickness <em>Thickness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Thickness</em>'.
	 * @see org.ionwright.model.instrument.Baffle#getThickness()
	 * @see #getBaffle()
	 * @generated
	 */
	EAttribute getBaffle_Thickness();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Baffle#getHeight <em>Height</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Height</em>'.
	 * @see org.ionwright.model.instrument.Baffle#getHeight()
	 * @see #getBaffle()
	 * @generated
	 */
	EAttribute getBaffle_Height();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Baffle#getAzimuth <em>Azimuth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Azimuth</em>'.
	 * @see org.ionwright.model.instrument.Baffle#getAzimuth()
	 * @see #getBaffle()
	 * @generated
	 */
	EAttribute getBaffle_Azimuth();

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
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Port#getDiameter <em>Diameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Diameter</em>'.
	 * @see org.ionwright.model.instrument.Port#getDiameter()
	 * @see #getPort()
	 * @generated
	 */
	EAttribute getPort_Diameter();

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
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Lens#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.ionwright.model.instrument.Lens#getPosition()
	 * @see #getLens()
	 * @generated
	 */
	EAttribute getLens_Position();

	/**
	 * Returns the meta object for the reference '{@link org.ionwright.model.instrument.Lens#getSupply <em>Supply</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Supply</em>'.
	 * @see org.ionwright.model.instrument.Lens#getSupply()
	 * @see #getLens()
	 * @generated
	 */
	EReference getLens_Supply();

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
	 * Returns the meta object for the containment reference list '{@link org.ionwright.model.instrument.VacuumSystem#getConnections <em>Connections</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Connections</em>'.
	 * @see org.ionwright.model.instrument.VacuumSystem#getConnections()
	 * @see #getVacuumSystem()
	 * @generated
	 */
	EReference getVacuumSystem_Connections();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ionwright.model.instrument.VacuumSystem#getGauges <em>Gauges</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Gauges</em>'.
	 * @see org.ionwright.model.instrument.VacuumSystem#getGauges()
	 * @see #getVacuumSystem()
	 * @generated
	 */
	EReference getVacuumSystem_Gauges();

	/**
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.VacuumSystem#getIsolationValve <em>Isolation Valve</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Isolation Valve</em>'.
	 * @see org.ionwright.model.instrument.VacuumSystem#getIsolationValve()
	 * @see #getVacuumSystem()
	 * @generated
	 */
	EReference getVacuumSystem_IsolationValve();

	/**
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.VacuumSystem#getVentValve <em>Vent Valve</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Vent Valve</em>'.
	 * @see org.ionwright.model.instrument.VacuumSystem#getVentValve()
	 * @see #getVacuumSystem()
	 * @generated
	 */
	EReference getVacuumSystem_VentValve();

	/**
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.VacuumSystem#getBacking <em>Backing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Backing</em>'.
	 * @see org.ionwright.model.instrument.VacuumSystem#getBacking()
	 * @see #getVacuumSystem()
	 * @generated
	 */
	EReference getVacuumSystem_Backing();

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
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.VacuumChamber#getVolume <em>Volume</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Volume</em>'.
	 * @see org.ionwright.model.instrument.VacuumChamber#getVolume()
	 * @see #getVacuumChamber()
	 * @generated
	 */
	EAttribute getVacuumChamber_Volume();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.VacuumChamber#getNormalPressureLimit <em>Normal Pressure Limit</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Normal Pressure Limit</em>'.
	 * @see org.ionwright.model.instrument.VacuumChamber#getNormalPressureLimit()
	 * @see #getVacuumChamber()
	 * @generated
	 */
	EAttribute getVacuumChamber_NormalPressureLimit();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.VacuumChamber#getTripPressure <em>Trip Pressure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trip Pressure</em>'.
	 * @see org.ionwright.model.instrument.VacuumChamber#getTripPressure()
	 * @see #getVacuumChamber()
	 * @generated
	 */
	EAttribute getVacuumChamber_TripPressure();

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
	 * Returns the meta object for the containment reference list '{@link org.ionwright.model.instrument.VacuumChamber#getPorts <em>Ports</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ports</em>'.
	 * @see org.ionwright.model.instrument.VacuumChamber#getPorts()
	 * @see #getVacuumChamber()
	 * @generated
	 */
	EReference getVacuumChamber_Ports();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.Connection <em>Connection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Connection</em>'.
	 * @see org.ionwright.model.instrument.Connection
	 * @generated
	 */
	EClass getConnection();

	/**
	 * Returns the meta object for the reference '{@link org.ionwright.model.instrument.Connection#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From</em>'.
	 * @see org.ionwright.model.instrument.Connection#getFrom()
	 * @see #getConnection()
	 * @generated
	 */
	EReference getConnection_From();

	/**
	 * Returns the meta object for the reference '{@link org.ionwright.model.instrument.Connection#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To</em>'.
	 * @see org.ionwright.model.instrument.Connection#getTo()
	 * @see #getConnection()
	 * @generated
	 */
	EReference getConnection_To();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.ApertureConnection <em>Aperture Connection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Aperture Connection</em>'.
	 * @see org.ionwright.model.instrument.ApertureConnection
	 * @generated
	 */
	EClass getApertureConnection();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ApertureConnection#getDiameter <em>Diameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Diameter</em>'.
	 * @see org.ionwright.model.instrument.ApertureConnection#getDiameter()
	 * @see #getApertureConnection()
	 * @generated
	 */
	EAttribute getApertureConnection_Diameter();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.ApertureConnection#getDischargeCoefficient <em>Discharge Coefficient</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Discharge Coefficient</em>'.
	 * @see org.ionwright.model.instrument.ApertureConnection#getDischargeCoefficient()
	 * @see #getApertureConnection()
	 * @generated
	 */
	EAttribute getApertureConnection_DischargeCoefficient();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.TubeConnection <em>Tube Connection</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tube Connection</em>'.
	 * @see org.ionwright.model.instrument.TubeConnection
	 * @generated
	 */
	EClass getTubeConnection();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.TubeConnection#getDiameter <em>Diameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Diameter</em>'.
	 * @see org.ionwright.model.instrument.TubeConnection#getDiameter()
	 * @see #getTubeConnection()
	 * @generated
	 */
	EAttribute getTubeConnection_Diameter();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.TubeConnection#getLength <em>Length</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Length</em>'.
	 * @see org.ionwright.model.instrument.TubeConnection#getLength()
	 * @see #getTubeConnection()
	 * @generated
	 */
	EAttribute getTubeConnection_Length();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.PressureGauge <em>Pressure Gauge</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Pressure Gauge</em>'.
	 * @see org.ionwright.model.instrument.PressureGauge
	 * @generated
	 */
	EClass getPressureGauge();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.PressureGauge#getKind <em>Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Kind</em>'.
	 * @see org.ionwright.model.instrument.PressureGauge#getKind()
	 * @see #getPressureGauge()
	 * @generated
	 */
	EAttribute getPressureGauge_Kind();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.PressureGauge#getPressure <em>Pressure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pressure</em>'.
	 * @see org.ionwright.model.instrument.PressureGauge#getPressure()
	 * @see #getPressureGauge()
	 * @generated
	 */
	EAttribute getPressureGauge_Pressure();

	/**
	 * Returns the meta object for the reference '{@link org.ionwright.model.instrument.PressureGauge#getChamber <em>Chamber</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Chamber</em>'.
	 * @see org.ionwright.model.instrument.PressureGauge#getChamber()
	 * @see #getPressureGauge()
	 * @generated
	 */
	EReference getPressureGauge_Chamber();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.Valve <em>Valve</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Valve</em>'.
	 * @see org.ionwright.model.instrument.Valve
	 * @generated
	 */
	EClass getValve();

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
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.VacuumPump#getCriticalBackingPressure <em>Critical Backing Pressure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Critical Backing Pressure</em>'.
	 * @see org.ionwright.model.instrument.VacuumPump#getCriticalBackingPressure()
	 * @see #getVacuumPump()
	 * @generated
	 */
	EAttribute getVacuumPump_CriticalBackingPressure();

	/**
	 * Returns the meta object for the reference '{@link org.ionwright.model.instrument.VacuumPump#getBacking <em>Backing</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Backing</em>'.
	 * @see org.ionwright.model.instrument.VacuumPump#getBacking()
	 * @see #getVacuumPump()
	 * @generated
	 */
	EReference getVacuumPump_Backing();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.GasSystem <em>Gas System</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Gas System</em>'.
	 * @see org.ionwright.model.instrument.GasSystem
	 * @generated
	 */
	EClass getGasSystem();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.GasSystem#getExhaustPressure <em>Exhaust Pressure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exhaust Pressure</em>'.
	 * @see org.ionwright.model.instrument.GasSystem#getExhaustPressure()
	 * @see #getGasSystem()
	 * @generated
	 */
	EAttribute getGasSystem_ExhaustPressure();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ionwright.model.instrument.GasSystem#getReservoirs <em>Reservoirs</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Reservoirs</em>'.
	 * @see org.ionwright.model.instrument.GasSystem#getReservoirs()
	 * @see #getGasSystem()
	 * @generated
	 */
	EReference getGasSystem_Reservoirs();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.GasReservoir <em>Gas Reservoir</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Gas Reservoir</em>'.
	 * @see org.ionwright.model.instrument.GasReservoir
	 * @generated
	 */
	EClass getGasReservoir();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.GasReservoir#getGas <em>Gas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gas</em>'.
	 * @see org.ionwright.model.instrument.GasReservoir#getGas()
	 * @see #getGasReservoir()
	 * @generated
	 */
	EAttribute getGasReservoir_Gas();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.GasReservoir#getOtherGas <em>Other Gas</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Other Gas</em>'.
	 * @see org.ionwright.model.instrument.GasReservoir#getOtherGas()
	 * @see #getGasReservoir()
	 * @generated
	 */
	EAttribute getGasReservoir_OtherGas();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.GasReservoir#getMolarMass <em>Molar Mass</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Molar Mass</em>'.
	 * @see org.ionwright.model.instrument.GasReservoir#getMolarMass()
	 * @see #getGasReservoir()
	 * @generated
	 */
	EAttribute getGasReservoir_MolarMass();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.GasReservoir#getHeatCapacityRatio <em>Heat Capacity Ratio</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Heat Capacity Ratio</em>'.
	 * @see org.ionwright.model.instrument.GasReservoir#getHeatCapacityRatio()
	 * @see #getGasReservoir()
	 * @generated
	 */
	EAttribute getGasReservoir_HeatCapacityRatio();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.GasReservoir#getBreakdownStrength <em>Breakdown Strength</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Breakdown Strength</em>'.
	 * @see org.ionwright.model.instrument.GasReservoir#getBreakdownStrength()
	 * @see #getGasReservoir()
	 * @generated
	 */
	EAttribute getGasReservoir_BreakdownStrength();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.GasReservoir#getPressure <em>Pressure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pressure</em>'.
	 * @see org.ionwright.model.instrument.GasReservoir#getPressure()
	 * @see #getGasReservoir()
	 * @generated
	 */
	EAttribute getGasReservoir_Pressure();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.GasReservoir#getPurity <em>Purity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Purity</em>'.
	 * @see org.ionwright.model.instrument.GasReservoir#getPurity()
	 * @see #getGasReservoir()
	 * @generated
	 */
	EAttribute getGasReservoir_Purity();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.GasReservoir#getLowestPressure <em>Lowest Pressure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lowest Pressure</em>'.
	 * @see org.ionwright.model.instrument.GasReservoir#getLowestPressure()
	 * @see #getGasReservoir()
	 * @generated
	 */
	EAttribute getGasReservoir_LowestPressure();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.GasReservoir#getHighestPressure <em>Highest Pressure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Highest Pressure</em>'.
	 * @see org.ionwright.model.instrument.GasReservoir#getHighestPressure()
	 * @see #getGasReservoir()
	 * @generated
	 */
	EAttribute getGasReservoir_HighestPressure();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.VoltageSupply <em>Voltage Supply</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Voltage Supply</em>'.
	 * @see org.ionwright.model.instrument.VoltageSupply
	 * @generated
	 */
	EClass getVoltageSupply();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.VoltageSupply#getMaxVoltage <em>Max Voltage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Voltage</em>'.
	 * @see org.ionwright.model.instrument.VoltageSupply#getMaxVoltage()
	 * @see #getVoltageSupply()
	 * @generated
	 */
	EAttribute getVoltageSupply_MaxVoltage();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.VoltageSupply#getMaxCurrent <em>Max Current</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Current</em>'.
	 * @see org.ionwright.model.instrument.VoltageSupply#getMaxCurrent()
	 * @see #getVoltageSupply()
	 * @generated
	 */
	EAttribute getVoltageSupply_MaxCurrent();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.VoltageSupply#getRampRate <em>Ramp Rate</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ramp Rate</em>'.
	 * @see org.ionwright.model.instrument.VoltageSupply#getRampRate()
	 * @see #getVoltageSupply()
	 * @generated
	 */
	EAttribute getVoltageSupply_RampRate();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.Interlock <em>Interlock</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Interlock</em>'.
	 * @see org.ionwright.model.instrument.Interlock
	 * @generated
	 */
	EClass getInterlock();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Interlock#getCondition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Condition</em>'.
	 * @see org.ionwright.model.instrument.Interlock#getCondition()
	 * @see #getInterlock()
	 * @generated
	 */
	EAttribute getInterlock_Condition();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Interlock#getThreshold <em>Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Threshold</em>'.
	 * @see org.ionwright.model.instrument.Interlock#getThreshold()
	 * @see #getInterlock()
	 * @generated
	 */
	EAttribute getInterlock_Threshold();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Interlock#isHardware <em>Hardware</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hardware</em>'.
	 * @see org.ionwright.model.instrument.Interlock#isHardware()
	 * @see #getInterlock()
	 * @generated
	 */
	EAttribute getInterlock_Hardware();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Interlock#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.ionwright.model.instrument.Interlock#isEnabled()
	 * @see #getInterlock()
	 * @generated
	 */
	EAttribute getInterlock_Enabled();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.UserInterlock <em>User Interlock</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>User Interlock</em>'.
	 * @see org.ionwright.model.instrument.UserInterlock
	 * @generated
	 */
	EClass getUserInterlock();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.UserInterlock#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.ionwright.model.instrument.UserInterlock#getName()
	 * @see #getUserInterlock()
	 * @generated
	 */
	EAttribute getUserInterlock_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.UserInterlock#getReading <em>Reading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reading</em>'.
	 * @see org.ionwright.model.instrument.UserInterlock#getReading()
	 * @see #getUserInterlock()
	 * @generated
	 */
	EAttribute getUserInterlock_Reading();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.UserInterlock#getLow <em>Low</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Low</em>'.
	 * @see org.ionwright.model.instrument.UserInterlock#getLow()
	 * @see #getUserInterlock()
	 * @generated
	 */
	EAttribute getUserInterlock_Low();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.UserInterlock#getHigh <em>High</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>High</em>'.
	 * @see org.ionwright.model.instrument.UserInterlock#getHigh()
	 * @see #getUserInterlock()
	 * @generated
	 */
	EAttribute getUserInterlock_High();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.UserInterlock#getHysteresis <em>Hysteresis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hysteresis</em>'.
	 * @see org.ionwright.model.instrument.UserInterlock#getHysteresis()
	 * @see #getUserInterlock()
	 * @generated
	 */
	EAttribute getUserInterlock_Hysteresis();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.UserInterlock#getSettleTime <em>Settle Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Settle Time</em>'.
	 * @see org.ionwright.model.instrument.UserInterlock#getSettleTime()
	 * @see #getUserInterlock()
	 * @generated
	 */
	EAttribute getUserInterlock_SettleTime();

	/**
	 * Returns the meta object for the attribute list '{@link org.ionwright.model.instrument.UserInterlock#getBlocks <em>Blocks</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute list '<em>Blocks</em>'.
	 * @see org.ionwright.model.instrument.UserInterlock#getBlocks()
	 * @see #getUserInterlock()
	 * @generated
	 */
	EAttribute getUserInterlock_Blocks();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.UserInterlock#isTrips <em>Trips</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Trips</em>'.
	 * @see org.ionwright.model.instrument.UserInterlock#isTrips()
	 * @see #getUserInterlock()
	 * @generated
	 */
	EAttribute getUserInterlock_Trips();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.UserInterlock#getMessage <em>Message</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Message</em>'.
	 * @see org.ionwright.model.instrument.UserInterlock#getMessage()
	 * @see #getUserInterlock()
	 * @generated
	 */
	EAttribute getUserInterlock_Message();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.UserInterlock#isEnabled <em>Enabled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Enabled</em>'.
	 * @see org.ionwright.model.instrument.UserInterlock#isEnabled()
	 * @see #getUserInterlock()
	 * @generated
	 */
	EAttribute getUserInterlock_Enabled();

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
	 * Returns the meta object for the reference '{@link org.ionwright.model.instrument.Analyser#getChamber <em>Chamber</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Chamber</em>'.
	 * @see org.ionwright.model.instrument.Analyser#getChamber()
	 * @see #getAnalyser()
	 * @generated
	 */
	EReference getAnalyser_Chamber();

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
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.TandemMassFilter#getSink <em>Sink</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sink</em>'.
	 * @see org.ionwright.model.instrument.TandemMassFilter#getSink()
	 * @see #getTandemMassFilter()
	 * @generated
	 */
	EAttribute getTandemMassFilter_Sink();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.TandemMassFilter#getExitDiameter <em>Exit Diameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Exit Diameter</em>'.
	 * @see org.ionwright.model.instrument.TandemMassFilter#getExitDiameter()
	 * @see #getTandemMassFilter()
	 * @generated
	 */
	EAttribute getTandemMassFilter_ExitDiameter();

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
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.instrument.TandemMassFilter#getScanner <em>Scanner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Scanner</em>'.
	 * @see org.ionwright.model.instrument.TandemMassFilter#getScanner()
	 * @see #getTandemMassFilter()
	 * @generated
	 */
	EReference getTandemMassFilter_Scanner();

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
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.MassFilterStage#getRodCount <em>Rod Count</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rod Count</em>'.
	 * @see org.ionwright.model.instrument.MassFilterStage#getRodCount()
	 * @see #getMassFilterStage()
	 * @generated
	 */
	EAttribute getMassFilterStage_RodCount();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.MassFilterStage#getRodProfile <em>Rod Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rod Profile</em>'.
	 * @see org.ionwright.model.instrument.MassFilterStage#getRodProfile()
	 * @see #getMassFilterStage()
	 * @generated
	 */
	EAttribute getMassFilterStage_RodProfile();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.MassFilterStage#getRodMaterial <em>Rod Material</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Rod Material</em>'.
	 * @see org.ionwright.model.instrument.MassFilterStage#getRodMaterial()
	 * @see #getMassFilterStage()
	 * @generated
	 */
	EAttribute getMassFilterStage_RodMaterial();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.MassFilterStage#getMode <em>Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mode</em>'.
	 * @see org.ionwright.model.instrument.MassFilterStage#getMode()
	 * @see #getMassFilterStage()
	 * @generated
	 */
	EAttribute getMassFilterStage_Mode();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.MassFilterStage#getResolutionMode <em>Resolution Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Resolution Mode</em>'.
	 * @see org.ionwright.model.instrument.MassFilterStage#getResolutionMode()
	 * @see #getMassFilterStage()
	 * @generated
	 */
	EAttribute getMassFilterStage_ResolutionMode();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.MassFilterStage#getPeakWidth <em>Peak Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Peak Width</em>'.
	 * @see org.ionwright.model.instrument.MassFilterStage#getPeakWidth()
	 * @see #getMassFilterStage()
	 * @generated
	 */
	EAttribute getMassFilterStage_PeakWidth();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.MassFilterStage#getDrive <em>Drive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Drive</em>'.
	 * @see org.ionwright.model.instrument.MassFilterStage#getDrive()
	 * @see #getMassFilterStage()
	 * @generated
	 */
	EAttribute getMassFilterStage_Drive();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.MassFilterStage#isDcSupplied <em>Dc Supplied</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dc Supplied</em>'.
	 * @see org.ionwright.model.instrument.MassFilterStage#isDcSupplied()
	 * @see #getMassFilterStage()
	 * @generated
	 */
	EAttribute getMassFilterStage_DcSupplied();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.MassFilterStage#getVoltageConvention <em>Voltage Convention</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Voltage Convention</em>'.
	 * @see org.ionwright.model.instrument.MassFilterStage#getVoltageConvention()
	 * @see #getMassFilterStage()
	 * @generated
	 */
	EAttribute getMassFilterStage_VoltageConvention();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.MassFilterStage#getEntranceDiameter <em>Entrance Diameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Entrance Diameter</em>'.
	 * @see org.ionwright.model.instrument.MassFilterStage#getEntranceDiameter()
	 * @see #getMassFilterStage()
	 * @generated
	 */
	EAttribute getMassFilterStage_EntranceDiameter();

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
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.MassFilterStage#getTiltAzimuth <em>Tilt Azimuth</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tilt Azimuth</em>'.
	 * @see org.ionwright.model.instrument.MassFilterStage#getTiltAzimuth()
	 * @see #getMassFilterStage()
	 * @generated
	 */
	EAttribute getMassFilterStage_TiltAzimuth();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.MassFilterStage#getOffsetX <em>Offset X</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset X</em>'.
	 * @see org.ionwright.model.instrument.MassFilterStage#getOffsetX()
	 * @see #getMassFilterStage()
	 * @generated
	 */
	EAttribute getMassFilterStage_OffsetX();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.MassFilterStage#getOffsetY <em>Offset Y</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Offset Y</em>'.
	 * @see org.ionwright.model.instrument.MassFilterStage#getOffsetY()
	 * @see #getMassFilterStage()
	 * @generated
	 */
	EAttribute getMassFilterStage_OffsetY();

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
	 * Returns the meta object for the reference '{@link org.ionwright.model.instrument.MassFilterStage#getChamber <em>Chamber</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Chamber</em>'.
	 * @see org.ionwright.model.instrument.MassFilterStage#getChamber()
	 * @see #getMassFilterStage()
	 * @generated
	 */
	EReference getMassFilterStage_Chamber();

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
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.RfCoupler#getPhase <em>Phase</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Phase</em>'.
	 * @see org.ionwright.model.instrument.RfCoupler#getPhase()
	 * @see #getRfCoupler()
	 * @generated
	 */
	EAttribute getRfCoupler_Phase();

	/**
	 * Returns the meta object for the reference '{@link org.ionwright.model.instrument.RfCoupler#getFrom <em>From</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>From</em>'.
	 * @see org.ionwright.model.instrument.RfCoupler#getFrom()
	 * @see #getRfCoupler()
	 * @generated
	 */
	EReference getRfCoupler_From();

	/**
	 * Returns the meta object for the reference '{@link org.ionwright.model.instrument.RfCoupler#getTo <em>To</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>To</em>'.
	 * @see org.ionwright.model.instrument.RfCoupler#getTo()
	 * @see #getRfCoupler()
	 * @generated
	 */
	EReference getRfCoupler_To();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.Scanner <em>Scanner</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scanner</em>'.
	 * @see org.ionwright.model.instrument.Scanner
	 * @generated
	 */
	EClass getScanner();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Scanner#getMaxSpeed <em>Max Speed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Max Speed</em>'.
	 * @see org.ionwright.model.instrument.Scanner#getMaxSpeed()
	 * @see #getScanner()
	 * @generated
	 */
	EAttribute getScanner_MaxSpeed();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Scanner#getRatioMode <em>Ratio Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ratio Mode</em>'.
	 * @see org.ionwright.model.instrument.Scanner#getRatioMode()
	 * @see #getScanner()
	 * @generated
	 */
	EAttribute getScanner_RatioMode();

	/**
	 * Returns the meta object for the reference list '{@link org.ionwright.model.instrument.Scanner#getControlled <em>Controlled</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference list '<em>Controlled</em>'.
	 * @see org.ionwright.model.instrument.Scanner#getControlled()
	 * @see #getScanner()
	 * @generated
	 */
	EReference getScanner_Controlled();

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
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Detector#getGain <em>Gain</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Gain</em>'.
	 * @see org.ionwright.model.instrument.Detector#getGain()
	 * @see #getDetector()
	 * @generated
	 */
	EAttribute getDetector_Gain();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Detector#isOffAxis <em>Off Axis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Off Axis</em>'.
	 * @see org.ionwright.model.instrument.Detector#isOffAxis()
	 * @see #getDetector()
	 * @generated
	 */
	EAttribute getDetector_OffAxis();

	/**
	 * Returns the meta object for the reference '{@link org.ionwright.model.instrument.Detector#getChamber <em>Chamber</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the reference '<em>Chamber</em>'.
	 * @see org.ionwright.model.instrument.Detector#getChamber()
	 * @see #getDetector()
	 * @generated
	 */
	EReference getDetector_Chamber();

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
	 * Returns the meta object for the containment reference list '{@link org.ionwright.model.instrument.DeviceBinding#getPoints <em>Points</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Points</em>'.
	 * @see org.ionwright.model.instrument.DeviceBinding#getPoints()
	 * @see #getDeviceBinding()
	 * @generated
	 */
	EReference getDeviceBinding_Points();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.PointBinding <em>Point Binding</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Point Binding</em>'.
	 * @see org.ionwright.model.instrument.PointBinding
	 * @generated
	 */
	EClass getPointBinding();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.PointBinding#getDevice <em>Device</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Device</em>'.
	 * @see org.ionwright.model.instrument.PointBinding#getDevice()
	 * @see #getPointBinding()
	 * @generated
	 */
	EAttribute getPointBinding_Device();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.PointBinding#getParameter <em>Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parameter</em>'.
	 * @see org.ionwright.model.instrument.PointBinding#getParameter()
	 * @see #getPointBinding()
	 * @generated
	 */
	EAttribute getPointBinding_Parameter();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.BeamOutput <em>Beam Output</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Beam Output</em>'.
	 * @see org.ionwright.model.instrument.BeamOutput
	 * @generated
	 */
	EClass getBeamOutput();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.BeamOutput#getDiameter <em>Diameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Diameter</em>'.
	 * @see org.ionwright.model.instrument.BeamOutput#getDiameter()
	 * @see #getBeamOutput()
	 * @generated
	 */
	EAttribute getBeamOutput_Diameter();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.instrument.Tolerances <em>Tolerances</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Tolerances</em>'.
	 * @see org.ionwright.model.instrument.Tolerances
	 * @generated
	 */
	EClass getTolerances();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Tolerances#getAtmosphericDeviation <em>Atmospheric Deviation</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Atmospheric Deviation</em>'.
	 * @see org.ionwright.model.instrument.Tolerances#getAtmosphericDeviation()
	 * @see #getTolerances()
	 * @generated
	 */
	EAttribute getTolerances_AtmosphericDeviation();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Tolerances#getLowestInterfacePressure <em>Lowest Interface Pressure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Lowest Interface Pressure</em>'.
	 * @see org.ionwright.model.instrument.Tolerances#getLowestInterfacePressure()
	 * @see #getTolerances()
	 * @generated
	 */
	EAttribute getTolerances_LowestInterfacePressure();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Tolerances#getHighestInterfacePressure <em>Highest Interface Pressure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Highest Interface Pressure</em>'.
	 * @see org.ionwright.model.instrument.Tolerances#getHighestInterfacePressure()
	 * @see #getTolerances()
	 * @generated
	 */
	EAttribute getTolerances_HighestInterfacePressure();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Tolerances#getSubstantialFraction <em>Substantial Fraction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Substantial Fraction</em>'.
	 * @see org.ionwright.model.instrument.Tolerances#getSubstantialFraction()
	 * @see #getTolerances()
	 * @generated
	 */
	EAttribute getTolerances_SubstantialFraction();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Tolerances#getAngle <em>Angle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Angle</em>'.
	 * @see org.ionwright.model.instrument.Tolerances#getAngle()
	 * @see #getTolerances()
	 * @generated
	 */
	EAttribute getTolerances_Angle();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Tolerances#getSlenderness <em>Slenderness</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Slenderness</em>'.
	 * @see org.ionwright.model.instrument.Tolerances#getSlenderness()
	 * @see #getTolerances()
	 * @generated
	 */
	EAttribute getTolerances_Slenderness();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Tolerances#getConeAngle <em>Cone Angle</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Cone Angle</em>'.
	 * @see org.ionwright.model.instrument.Tolerances#getConeAngle()
	 * @see #getTolerances()
	 * @generated
	 */
	EAttribute getTolerances_ConeAngle();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Tolerances#getInsertOffset <em>Insert Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Insert Offset</em>'.
	 * @see org.ionwright.model.instrument.Tolerances#getInsertOffset()
	 * @see #getTolerances()
	 * @generated
	 */
	EAttribute getTolerances_InsertOffset();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Tolerances#getInsertTilt <em>Insert Tilt</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Insert Tilt</em>'.
	 * @see org.ionwright.model.instrument.Tolerances#getInsertTilt()
	 * @see #getTolerances()
	 * @generated
	 */
	EAttribute getTolerances_InsertTilt();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Tolerances#getInsulationResistance <em>Insulation Resistance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Insulation Resistance</em>'.
	 * @see org.ionwright.model.instrument.Tolerances#getInsulationResistance()
	 * @see #getTolerances()
	 * @generated
	 */
	EAttribute getTolerances_InsulationResistance();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Tolerances#getSmallBore <em>Small Bore</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Small Bore</em>'.
	 * @see org.ionwright.model.instrument.Tolerances#getSmallBore()
	 * @see #getTolerances()
	 * @generated
	 */
	EAttribute getTolerances_SmallBore();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Tolerances#getPlugStress <em>Plug Stress</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Plug Stress</em>'.
	 * @see org.ionwright.model.instrument.Tolerances#getPlugStress()
	 * @see #getTolerances()
	 * @generated
	 */
	EAttribute getTolerances_PlugStress();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Tolerances#getNearAtmospheric <em>Near Atmospheric</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Near Atmospheric</em>'.
	 * @see org.ionwright.model.instrument.Tolerances#getNearAtmospheric()
	 * @see #getTolerances()
	 * @generated
	 */
	EAttribute getTolerances_NearAtmospheric();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Tolerances#getPinholeToFilter <em>Pinhole To Filter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Pinhole To Filter</em>'.
	 * @see org.ionwright.model.instrument.Tolerances#getPinholeToFilter()
	 * @see #getTolerances()
	 * @generated
	 */
	EAttribute getTolerances_PinholeToFilter();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Tolerances#getApertureAgreement <em>Aperture Agreement</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Aperture Agreement</em>'.
	 * @see org.ionwright.model.instrument.Tolerances#getApertureAgreement()
	 * @see #getTolerances()
	 * @generated
	 */
	EAttribute getTolerances_ApertureAgreement();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Tolerances#getPlugging <em>Plugging</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Plugging</em>'.
	 * @see org.ionwright.model.instrument.Tolerances#getPlugging()
	 * @see #getTolerances()
	 * @generated
	 */
	EAttribute getTolerances_Plugging();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Tolerances#getOverpressure <em>Overpressure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Overpressure</em>'.
	 * @see org.ionwright.model.instrument.Tolerances#getOverpressure()
	 * @see #getTolerances()
	 * @generated
	 */
	EAttribute getTolerances_Overpressure();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Tolerances#getSamePressure <em>Same Pressure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Same Pressure</em>'.
	 * @see org.ionwright.model.instrument.Tolerances#getSamePressure()
	 * @see #getTolerances()
	 * @generated
	 */
	EAttribute getTolerances_SamePressure();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Tolerances#getMzMargin <em>Mz Margin</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mz Margin</em>'.
	 * @see org.ionwright.model.instrument.Tolerances#getMzMargin()
	 * @see #getTolerances()
	 * @generated
	 */
	EAttribute getTolerances_MzMargin();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Tolerances#getTracking <em>Tracking</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tracking</em>'.
	 * @see org.ionwright.model.instrument.Tolerances#getTracking()
	 * @see #getTolerances()
	 * @generated
	 */
	EAttribute getTolerances_Tracking();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Tolerances#getAxisDistance <em>Axis Distance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Axis Distance</em>'.
	 * @see org.ionwright.model.instrument.Tolerances#getAxisDistance()
	 * @see #getTolerances()
	 * @generated
	 */
	EAttribute getTolerances_AxisDistance();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Tolerances#getNearEnd <em>Near End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Near End</em>'.
	 * @see org.ionwright.model.instrument.Tolerances#getNearEnd()
	 * @see #getTolerances()
	 * @generated
	 */
	EAttribute getTolerances_NearEnd();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.instrument.Tolerances#getRatioSpread <em>Ratio Spread</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ratio Spread</em>'.
	 * @see org.ionwright.model.instrument.Tolerances#getRatioSpread()
	 * @see #getTolerances()
	 * @generated
	 */
	EAttribute getTolerances_RatioSpread();

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
	 * Returns the meta object for enum '{@link org.ionwright.model.instrument.IoniserKind <em>Ioniser Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Ioniser Kind</em>'.
	 * @see org.ionwright.model.instrument.IoniserKind
	 * @generated
	 */
	EEnum getIoniserKind();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.instrument.DropletAim <em>Droplet Aim</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Droplet Aim</em>'.
	 * @see org.ionwright.model.instrument.DropletAim
	 * @generated
	 */
	EEnum getDropletAim();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.instrument.LiquidSupplyKind <em>Liquid Supply Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Liquid Supply Kind</em>'.
	 * @see org.ionwright.model.instrument.LiquidSupplyKind
	 * @generated
	 */
	EEnum getLiquidSupplyKind();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.instrument.PressureMode <em>Pressure Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Pressure Mode</em>'.
	 * @see org.ionwright.model.instrument.PressureMode
	 * @generated
	 */
	EEnum getPressureMode();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.instrument.InsulatorMaterial <em>Insulator Material</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Insulator Material</em>'.
	 * @see org.ionwright.model.instrument.InsulatorMaterial
	 * @generated
	 */
	EEnum getInsulatorMaterial();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.instrument.GasSpecies <em>Gas Species</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Gas Species</em>'.
	 * @see org.ionwright.model.instrument.GasSpecies
	 * @generated
	 */
	EEnum getGasSpecies();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.instrument.LeakValveMode <em>Leak Valve Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Leak Valve Mode</em>'.
	 * @see org.ionwright.model.instrument.LeakValveMode
	 * @generated
	 */
	EEnum getLeakValveMode();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.instrument.GasTubeRoute <em>Gas Tube Route</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Gas Tube Route</em>'.
	 * @see org.ionwright.model.instrument.GasTubeRoute
	 * @generated
	 */
	EEnum getGasTubeRoute();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.instrument.ChamberValveKind <em>Chamber Valve Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Chamber Valve Kind</em>'.
	 * @see org.ionwright.model.instrument.ChamberValveKind
	 * @generated
	 */
	EEnum getChamberValveKind();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.instrument.VentTarget <em>Vent Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Vent Target</em>'.
	 * @see org.ionwright.model.instrument.VentTarget
	 * @generated
	 */
	EEnum getVentTarget();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.instrument.HeaterMaterial <em>Heater Material</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Heater Material</em>'.
	 * @see org.ionwright.model.instrument.HeaterMaterial
	 * @generated
	 */
	EEnum getHeaterMaterial();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.instrument.HeaterReturn <em>Heater Return</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Heater Return</em>'.
	 * @see org.ionwright.model.instrument.HeaterReturn
	 * @generated
	 */
	EEnum getHeaterReturn();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.instrument.AuxiliaryHeaterKind <em>Auxiliary Heater Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Auxiliary Heater Kind</em>'.
	 * @see org.ionwright.model.instrument.AuxiliaryHeaterKind
	 * @generated
	 */
	EEnum getAuxiliaryHeaterKind();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.instrument.PinholeVariant <em>Pinhole Variant</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Pinhole Variant</em>'.
	 * @see org.ionwright.model.instrument.PinholeVariant
	 * @generated
	 */
	EEnum getPinholeVariant();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.instrument.GaugeKind <em>Gauge Kind</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Gauge Kind</em>'.
	 * @see org.ionwright.model.instrument.GaugeKind
	 * @generated
	 */
	EEnum getGaugeKind();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.instrument.StageMode <em>Stage Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Stage Mode</em>'.
	 * @see org.ionwright.model.instrument.StageMode
	 * @generated
	 */
	EEnum getStageMode();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.instrument.StageDrive <em>Stage Drive</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Stage Drive</em>'.
	 * @see org.ionwright.model.instrument.StageDrive
	 * @generated
	 */
	EEnum getStageDrive();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.instrument.RodProfile <em>Rod Profile</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Rod Profile</em>'.
	 * @see org.ionwright.model.instrument.RodProfile
	 * @generated
	 */
	EEnum getRodProfile();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.instrument.ResolutionMode <em>Resolution Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Resolution Mode</em>'.
	 * @see org.ionwright.model.instrument.ResolutionMode
	 * @generated
	 */
	EEnum getResolutionMode();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.instrument.VoltageConvention <em>Voltage Convention</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Voltage Convention</em>'.
	 * @see org.ionwright.model.instrument.VoltageConvention
	 * @generated
	 */
	EEnum getVoltageConvention();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.instrument.RatioMode <em>Ratio Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Ratio Mode</em>'.
	 * @see org.ionwright.model.instrument.RatioMode
	 * @generated
	 */
	EEnum getRatioMode();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.instrument.IonSink <em>Ion Sink</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Ion Sink</em>'.
	 * @see org.ionwright.model.instrument.IonSink
	 * @generated
	 */
	EEnum getIonSink();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.instrument.InterlockTarget <em>Interlock Target</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Interlock Target</em>'.
	 * @see org.ionwright.model.instrument.InterlockTarget
	 * @generated
	 */
	EEnum getInterlockTarget();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.instrument.InterlockCondition <em>Interlock Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Interlock Condition</em>'.
	 * @see org.ionwright.model.instrument.InterlockCondition
	 * @generated
	 */
	EEnum getInterlockCondition();

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
		 * The meta object literal for the '<em><b>Atmospheric Pressure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASS_SPECTROMETER__ATMOSPHERIC_PRESSURE = eINSTANCE.getMassSpectrometer_AtmosphericPressure();

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
		 * The meta object literal for the '<em><b>Output</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MASS_SPECTROMETER__OUTPUT = eINSTANCE.getMassSpectrometer_Output();

		/**
		 * The meta object literal for the '<em><b>Gas System</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MASS_SPECTROMETER__GAS_SYSTEM = eINSTANCE.getMassSpectrometer_GasSystem();

		/**
		 * The meta object literal for the '<em><b>Supplies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MASS_SPECTROMETER__SUPPLIES = eINSTANCE.getMassSpectrometer_Supplies();

		/**
		 * The meta object literal for the '<em><b>Interlocks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MASS_SPECTROMETER__INTERLOCKS = eINSTANCE.getMassSpectrometer_Interlocks();

		/**
		 * The meta object literal for the '<em><b>User Interlocks</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MASS_SPECTROMETER__USER_INTERLOCKS = eINSTANCE.getMassSpectrometer_UserInterlocks();

		/**
		 * The meta object literal for the '<em><b>Tolerances</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MASS_SPECTROMETER__TOLERANCES = eINSTANCE.getMassSpectrometer_Tolerances();

		/**
		 * The meta object literal for the '<em><b>Bindings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MASS_SPECTROMETER__BINDINGS = eINSTANCE.getMassSpectrometer_Bindings();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.PartImpl <em>Part</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.PartImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getPart()
		 * @generated
		 */
		EClass PART = eINSTANCE.getPart();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PART__NAME = eINSTANCE.getPart_Name();

		/**
		 * The meta object literal for the '<em><b>Source Numeral</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PART__SOURCE_NUMERAL = eINSTANCE.getPart_SourceNumeral();

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
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.CapillaryIoniserImpl <em>Capillary Ioniser</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.CapillaryIoniserImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getCapillaryIoniser()
		 * @generated
		 */
		EClass CAPILLARY_IONISER = eINSTANCE.getCapillaryIoniser();

		/**
		 * The meta object literal for the '<em><b>Capillary Voltage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPILLARY_IONISER__CAPILLARY_VOLTAGE = eINSTANCE.getCapillaryIoniser_CapillaryVoltage();

		/**
		 * The meta object literal for the '<em><b>Hv On Capillary</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPILLARY_IONISER__HV_ON_CAPILLARY = eINSTANCE.getCapillaryIoniser_HvOnCapillary();

		/**
		 * The meta object literal for the '<em><b>Capillary Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPILLARY_IONISER__CAPILLARY_CURRENT = eINSTANCE.getCapillaryIoniser_CapillaryCurrent();

		/**
		 * The meta object literal for the '<em><b>Capillary</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAPILLARY_IONISER__CAPILLARY = eINSTANCE.getCapillaryIoniser_Capillary();

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
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.CoronaIoniserImpl <em>Corona Ioniser</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.CoronaIoniserImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getCoronaIoniser()
		 * @generated
		 */
		EClass CORONA_IONISER = eINSTANCE.getCoronaIoniser();

		/**
		 * The meta object literal for the '<em><b>Corona Voltage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORONA_IONISER__CORONA_VOLTAGE = eINSTANCE.getCoronaIoniser_CoronaVoltage();

		/**
		 * The meta object literal for the '<em><b>Corona Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORONA_IONISER__CORONA_CURRENT = eINSTANCE.getCoronaIoniser_CoronaCurrent();

		/**
		 * The meta object literal for the '<em><b>Corona</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CORONA_IONISER__CORONA = eINSTANCE.getCoronaIoniser_Corona();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.CoronaNeedleImpl <em>Corona Needle</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.CoronaNeedleImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getCoronaNeedle()
		 * @generated
		 */
		EClass CORONA_NEEDLE = eINSTANCE.getCoronaNeedle();

		/**
		 * The meta object literal for the '<em><b>Radius</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORONA_NEEDLE__RADIUS = eINSTANCE.getCoronaNeedle_Radius();

		/**
		 * The meta object literal for the '<em><b>Distance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CORONA_NEEDLE__DISTANCE = eINSTANCE.getCoronaNeedle_Distance();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.ApciIoniserImpl <em>Apci Ioniser</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.ApciIoniserImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getApciIoniser()
		 * @generated
		 */
		EClass APCI_IONISER = eINSTANCE.getApciIoniser();

		/**
		 * The meta object literal for the '<em><b>Desolvation Temperature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APCI_IONISER__DESOLVATION_TEMPERATURE = eINSTANCE.getApciIoniser_DesolvationTemperature();

		/**
		 * The meta object literal for the '<em><b>Desolvation Gas Flow</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APCI_IONISER__DESOLVATION_GAS_FLOW = eINSTANCE.getApciIoniser_DesolvationGasFlow();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.MultimodeIoniserImpl <em>Multimode Ioniser</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.MultimodeIoniserImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getMultimodeIoniser()
		 * @generated
		 */
		EClass MULTIMODE_IONISER = eINSTANCE.getMultimodeIoniser();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.OtherIoniserImpl <em>Other Ioniser</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.OtherIoniserImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getOtherIoniser()
		 * @generated
		 */
		EClass OTHER_IONISER = eINSTANCE.getOtherIoniser();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute OTHER_IONISER__KIND = eINSTANCE.getOtherIoniser_Kind();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.SmallChamberElectrosprayIoniserImpl <em>Small Chamber Electrospray Ioniser</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.SmallChamberElectrosprayIoniserImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getSmallChamberElectrosprayIoniser()
		 * @generated
		 */
		EClass SMALL_CHAMBER_ELECTROSPRAY_IONISER = eINSTANCE.getSmallChamberElectrosprayIoniser();

		/**
		 * The meta object literal for the '<em><b>Chamber</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SMALL_CHAMBER_ELECTROSPRAY_IONISER__CHAMBER = eINSTANCE.getSmallChamberElectrosprayIoniser_Chamber();

		/**
		 * The meta object literal for the '<em><b>Electron Source</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SMALL_CHAMBER_ELECTROSPRAY_IONISER__ELECTRON_SOURCE = eINSTANCE.getSmallChamberElectrosprayIoniser_ElectronSource();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.SmallChamberImpl <em>Small Chamber</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.SmallChamberImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getSmallChamber()
		 * @generated
		 */
		EClass SMALL_CHAMBER = eINSTANCE.getSmallChamber();

		/**
		 * The meta object literal for the '<em><b>Volume</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SMALL_CHAMBER__VOLUME = eINSTANCE.getSmallChamber_Volume();

		/**
		 * The meta object literal for the '<em><b>Inner Diameter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SMALL_CHAMBER__INNER_DIAMETER = eINSTANCE.getSmallChamber_InnerDiameter();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SMALL_CHAMBER__LENGTH = eINSTANCE.getSmallChamber_Length();

		/**
		 * The meta object literal for the '<em><b>Wall Potential</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SMALL_CHAMBER__WALL_POTENTIAL = eINSTANCE.getSmallChamber_WallPotential();

		/**
		 * The meta object literal for the '<em><b>Grounding Override</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SMALL_CHAMBER__GROUNDING_OVERRIDE = eINSTANCE.getSmallChamber_GroundingOverride();

		/**
		 * The meta object literal for the '<em><b>Rated Pressure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SMALL_CHAMBER__RATED_PRESSURE = eINSTANCE.getSmallChamber_RatedPressure();

		/**
		 * The meta object literal for the '<em><b>Pressure Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SMALL_CHAMBER__PRESSURE_MODE = eINSTANCE.getSmallChamber_PressureMode();

		/**
		 * The meta object literal for the '<em><b>Pressure Setpoint</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SMALL_CHAMBER__PRESSURE_SETPOINT = eINSTANCE.getSmallChamber_PressureSetpoint();

		/**
		 * The meta object literal for the '<em><b>Pressure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SMALL_CHAMBER__PRESSURE = eINSTANCE.getSmallChamber_Pressure();

		/**
		 * The meta object literal for the '<em><b>Plug</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SMALL_CHAMBER__PLUG = eINSTANCE.getSmallChamber_Plug();

		/**
		 * The meta object literal for the '<em><b>Inner Cylinder</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SMALL_CHAMBER__INNER_CYLINDER = eINSTANCE.getSmallChamber_InnerCylinder();

		/**
		 * The meta object literal for the '<em><b>Gas Inlet</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SMALL_CHAMBER__GAS_INLET = eINSTANCE.getSmallChamber_GasInlet();

		/**
		 * The meta object literal for the '<em><b>Relief Valve</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SMALL_CHAMBER__RELIEF_VALVE = eINSTANCE.getSmallChamber_ReliefValve();

		/**
		 * The meta object literal for the '<em><b>Heater</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SMALL_CHAMBER__HEATER = eINSTANCE.getSmallChamber_Heater();

		/**
		 * The meta object literal for the '<em><b>Other Heaters</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SMALL_CHAMBER__OTHER_HEATERS = eINSTANCE.getSmallChamber_OtherHeaters();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.InsulatingPlugImpl <em>Insulating Plug</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.InsulatingPlugImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getInsulatingPlug()
		 * @generated
		 */
		EClass INSULATING_PLUG = eINSTANCE.getInsulatingPlug();

		/**
		 * The meta object literal for the '<em><b>Material</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSULATING_PLUG__MATERIAL = eINSTANCE.getInsulatingPlug_Material();

		/**
		 * The meta object literal for the '<em><b>Thickness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSULATING_PLUG__THICKNESS = eINSTANCE.getInsulatingPlug_Thickness();

		/**
		 * The meta object literal for the '<em><b>Dielectric Strength</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSULATING_PLUG__DIELECTRIC_STRENGTH = eINSTANCE.getInsulatingPlug_DielectricStrength();

		/**
		 * The meta object literal for the '<em><b>Max Temperature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INSULATING_PLUG__MAX_TEMPERATURE = eINSTANCE.getInsulatingPlug_MaxTemperature();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.HollowCylinderImpl <em>Hollow Cylinder</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.HollowCylinderImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getHollowCylinder()
		 * @generated
		 */
		EClass HOLLOW_CYLINDER = eINSTANCE.getHollowCylinder();

		/**
		 * The meta object literal for the '<em><b>Inner Diameter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOLLOW_CYLINDER__INNER_DIAMETER = eINSTANCE.getHollowCylinder_InnerDiameter();

		/**
		 * The meta object literal for the '<em><b>Outer Diameter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOLLOW_CYLINDER__OUTER_DIAMETER = eINSTANCE.getHollowCylinder_OuterDiameter();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOLLOW_CYLINDER__LENGTH = eINSTANCE.getHollowCylinder_Length();

		/**
		 * The meta object literal for the '<em><b>Potential</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HOLLOW_CYLINDER__POTENTIAL = eINSTANCE.getHollowCylinder_Potential();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.GasInletImpl <em>Gas Inlet</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.GasInletImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getGasInlet()
		 * @generated
		 */
		EClass GAS_INLET = eINSTANCE.getGasInlet();

		/**
		 * The meta object literal for the '<em><b>Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAS_INLET__MODE = eINSTANCE.getGasInlet_Mode();

		/**
		 * The meta object literal for the '<em><b>Set Flow</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAS_INLET__SET_FLOW = eINSTANCE.getGasInlet_SetFlow();

		/**
		 * The meta object literal for the '<em><b>Flow</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAS_INLET__FLOW = eINSTANCE.getGasInlet_Flow();

		/**
		 * The meta object literal for the '<em><b>Max Flow</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAS_INLET__MAX_FLOW = eINSTANCE.getGasInlet_MaxFlow();

		/**
		 * The meta object literal for the '<em><b>Route</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAS_INLET__ROUTE = eINSTANCE.getGasInlet_Route();

		/**
		 * The meta object literal for the '<em><b>Insulating Tube</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAS_INLET__INSULATING_TUBE = eINSTANCE.getGasInlet_InsulatingTube();

		/**
		 * The meta object literal for the '<em><b>Tube Distance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAS_INLET__TUBE_DISTANCE = eINSTANCE.getGasInlet_TubeDistance();

		/**
		 * The meta object literal for the '<em><b>Reservoir</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GAS_INLET__RESERVOIR = eINSTANCE.getGasInlet_Reservoir();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.ChamberValveImpl <em>Chamber Valve</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.ChamberValveImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getChamberValve()
		 * @generated
		 */
		EClass CHAMBER_VALVE = eINSTANCE.getChamberValve();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHAMBER_VALVE__KIND = eINSTANCE.getChamberValve_Kind();

		/**
		 * The meta object literal for the '<em><b>Set Pressure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHAMBER_VALVE__SET_PRESSURE = eINSTANCE.getChamberValve_SetPressure();

		/**
		 * The meta object literal for the '<em><b>Outlet</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CHAMBER_VALVE__OUTLET = eINSTANCE.getChamberValve_Outlet();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.HeaterImpl <em>Heater</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.HeaterImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getHeater()
		 * @generated
		 */
		EClass HEATER = eINSTANCE.getHeater();

		/**
		 * The meta object literal for the '<em><b>Temperature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEATER__TEMPERATURE = eINSTANCE.getHeater_Temperature();

		/**
		 * The meta object literal for the '<em><b>Max Temperature</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEATER__MAX_TEMPERATURE = eINSTANCE.getHeater_MaxTemperature();

		/**
		 * The meta object literal for the '<em><b>Power</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEATER__POWER = eINSTANCE.getHeater_Power();

		/**
		 * The meta object literal for the '<em><b>Time Constant</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEATER__TIME_CONSTANT = eINSTANCE.getHeater_TimeConstant();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.HeaterCoilImpl <em>Heater Coil</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.HeaterCoilImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getHeaterCoil()
		 * @generated
		 */
		EClass HEATER_COIL = eINSTANCE.getHeaterCoil();

		/**
		 * The meta object literal for the '<em><b>Material</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEATER_COIL__MATERIAL = eINSTANCE.getHeaterCoil_Material();

		/**
		 * The meta object literal for the '<em><b>Mean Diameter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEATER_COIL__MEAN_DIAMETER = eINSTANCE.getHeaterCoil_MeanDiameter();

		/**
		 * The meta object literal for the '<em><b>Resistance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEATER_COIL__RESISTANCE = eINSTANCE.getHeaterCoil_Resistance();

		/**
		 * The meta object literal for the '<em><b>Supply Voltage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEATER_COIL__SUPPLY_VOLTAGE = eINSTANCE.getHeaterCoil_SupplyVoltage();

		/**
		 * The meta object literal for the '<em><b>Max Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEATER_COIL__MAX_CURRENT = eINSTANCE.getHeaterCoil_MaxCurrent();

		/**
		 * The meta object literal for the '<em><b>Return Contact</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEATER_COIL__RETURN_CONTACT = eINSTANCE.getHeaterCoil_ReturnContact();

		/**
		 * The meta object literal for the '<em><b>Feedthrough Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEATER_COIL__FEEDTHROUGH_CURRENT = eINSTANCE.getHeaterCoil_FeedthroughCurrent();

		/**
		 * The meta object literal for the '<em><b>Feedthrough Voltage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute HEATER_COIL__FEEDTHROUGH_VOLTAGE = eINSTANCE.getHeaterCoil_FeedthroughVoltage();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.AuxiliaryHeaterImpl <em>Auxiliary Heater</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.AuxiliaryHeaterImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getAuxiliaryHeater()
		 * @generated
		 */
		EClass AUXILIARY_HEATER = eINSTANCE.getAuxiliaryHeater();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AUXILIARY_HEATER__KIND = eINSTANCE.getAuxiliaryHeater_Kind();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.ElectronSourceImpl <em>Electron Source</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.ElectronSourceImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getElectronSource()
		 * @generated
		 */
		EClass ELECTRON_SOURCE = eINSTANCE.getElectronSource();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELECTRON_SOURCE__ENABLED = eINSTANCE.getElectronSource_Enabled();

		/**
		 * The meta object literal for the '<em><b>Emission</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELECTRON_SOURCE__EMISSION = eINSTANCE.getElectronSource_Emission();

		/**
		 * The meta object literal for the '<em><b>Electron Energy</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELECTRON_SOURCE__ELECTRON_ENERGY = eINSTANCE.getElectronSource_ElectronEnergy();

		/**
		 * The meta object literal for the '<em><b>Filament Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELECTRON_SOURCE__FILAMENT_CURRENT = eINSTANCE.getElectronSource_FilamentCurrent();

		/**
		 * The meta object literal for the '<em><b>Pair Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ELECTRON_SOURCE__PAIR_RATE = eINSTANCE.getElectronSource_PairRate();

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
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPILLARY__LENGTH = eINSTANCE.getCapillary_Length();

		/**
		 * The meta object literal for the '<em><b>Material</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPILLARY__MATERIAL = eINSTANCE.getCapillary_Material();

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
		 * The meta object literal for the '<em><b>Off Axis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPILLARY__OFF_AXIS = eINSTANCE.getCapillary_OffAxis();

		/**
		 * The meta object literal for the '<em><b>Aim</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CAPILLARY__AIM = eINSTANCE.getCapillary_Aim();

		/**
		 * The meta object literal for the '<em><b>Supply</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CAPILLARY__SUPPLY = eINSTANCE.getCapillary_Supply();

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
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIQUID_SUPPLY__KIND = eINSTANCE.getLiquidSupply_Kind();

		/**
		 * The meta object literal for the '<em><b>Level</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIQUID_SUPPLY__LEVEL = eINSTANCE.getLiquidSupply_Level();

		/**
		 * The meta object literal for the '<em><b>Max Pressure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LIQUID_SUPPLY__MAX_PRESSURE = eINSTANCE.getLiquidSupply_MaxPressure();

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
		 * The meta object literal for the '<em><b>Beam</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAMPLE__BEAM = eINSTANCE.getSample_Beam();

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
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.BeamSpeciesImpl <em>Beam Species</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.BeamSpeciesImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getBeamSpecies()
		 * @generated
		 */
		EClass BEAM_SPECIES = eINSTANCE.getBeamSpecies();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEAM_SPECIES__NAME = eINSTANCE.getBeamSpecies_Name();

		/**
		 * The meta object literal for the '<em><b>Mz</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEAM_SPECIES__MZ = eINSTANCE.getBeamSpecies_Mz();

		/**
		 * The meta object literal for the '<em><b>Charge</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEAM_SPECIES__CHARGE = eINSTANCE.getBeamSpecies_Charge();

		/**
		 * The meta object literal for the '<em><b>Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEAM_SPECIES__RATE = eINSTANCE.getBeamSpecies_Rate();

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
		 * The meta object literal for the '<em><b>Chamber</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference INTERFACE__CHAMBER = eINSTANCE.getInterface_Chamber();

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
		 * The meta object literal for the '<em><b>Block</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference BENT_INTERFACE_CHAMBER__BLOCK = eINSTANCE.getBentInterfaceChamber_Block();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.PinholeInterfaceImpl <em>Pinhole Interface</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.PinholeInterfaceImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getPinholeInterface()
		 * @generated
		 */
		EClass PINHOLE_INTERFACE = eINSTANCE.getPinholeInterface();

		/**
		 * The meta object literal for the '<em><b>Variant</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PINHOLE_INTERFACE__VARIANT = eINSTANCE.getPinholeInterface_Variant();

		/**
		 * The meta object literal for the '<em><b>Filter Distance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PINHOLE_INTERFACE__FILTER_DISTANCE = eINSTANCE.getPinholeInterface_FilterDistance();

		/**
		 * The meta object literal for the '<em><b>Pinhole</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PINHOLE_INTERFACE__PINHOLE = eINSTANCE.getPinholeInterface_Pinhole();

		/**
		 * The meta object literal for the '<em><b>Reentrant Wall</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PINHOLE_INTERFACE__REENTRANT_WALL = eINSTANCE.getPinholeInterface_ReentrantWall();

		/**
		 * The meta object literal for the '<em><b>Auxiliary Electrode</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PINHOLE_INTERFACE__AUXILIARY_ELECTRODE = eINSTANCE.getPinholeInterface_AuxiliaryElectrode();

		/**
		 * The meta object literal for the '<em><b>Mesh</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PINHOLE_INTERFACE__MESH = eINSTANCE.getPinholeInterface_Mesh();

		/**
		 * The meta object literal for the '<em><b>Electron Sources</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PINHOLE_INTERFACE__ELECTRON_SOURCES = eINSTANCE.getPinholeInterface_ElectronSources();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.PinholeImpl <em>Pinhole</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.PinholeImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getPinhole()
		 * @generated
		 */
		EClass PINHOLE = eINSTANCE.getPinhole();

		/**
		 * The meta object literal for the '<em><b>Thickness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PINHOLE__THICKNESS = eINSTANCE.getPinhole_Thickness();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.ReentrantWallImpl <em>Reentrant Wall</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.ReentrantWallImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getReentrantWall()
		 * @generated
		 */
		EClass REENTRANT_WALL = eINSTANCE.getReentrantWall();

		/**
		 * The meta object literal for the '<em><b>Diameter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REENTRANT_WALL__DIAMETER = eINSTANCE.getReentrantWall_Diameter();

		/**
		 * The meta object literal for the '<em><b>Depth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REENTRANT_WALL__DEPTH = eINSTANCE.getReentrantWall_Depth();

		/**
		 * The meta object literal for the '<em><b>Chamber Diameter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute REENTRANT_WALL__CHAMBER_DIAMETER = eINSTANCE.getReentrantWall_ChamberDiameter();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.AuxiliaryElectrodeImpl <em>Auxiliary Electrode</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.AuxiliaryElectrodeImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getAuxiliaryElectrode()
		 * @generated
		 */
		EClass AUXILIARY_ELECTRODE = eINSTANCE.getAuxiliaryElectrode();

		/**
		 * The meta object literal for the '<em><b>Potential</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute AUXILIARY_ELECTRODE__POTENTIAL = eINSTANCE.getAuxiliaryElectrode_Potential();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.MeshImpl <em>Mesh</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.MeshImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getMesh()
		 * @generated
		 */
		EClass MESH = eINSTANCE.getMesh();

		/**
		 * The meta object literal for the '<em><b>Potential</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MESH__POTENTIAL = eINSTANCE.getMesh_Potential();

		/**
		 * The meta object literal for the '<em><b>Transparency</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MESH__TRANSPARENCY = eINSTANCE.getMesh_Transparency();

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
		 * The meta object literal for the '<em><b>Fouling Fraction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APERTURE__FOULING_FRACTION = eINSTANCE.getAperture_FoulingFraction();

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
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXIT_APERTURE__POSITION = eINSTANCE.getExitAperture_Position();

		/**
		 * The meta object literal for the '<em><b>Azimuth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute EXIT_APERTURE__AZIMUTH = eINSTANCE.getExitAperture_Azimuth();

		/**
		 * The meta object literal for the '<em><b>Passage</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXIT_APERTURE__PASSAGE = eINSTANCE.getExitAperture_Passage();

		/**
		 * The meta object literal for the '<em><b>Insert</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXIT_APERTURE__INSERT = eINSTANCE.getExitAperture_Insert();

		/**
		 * The meta object literal for the '<em><b>Hole</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference EXIT_APERTURE__HOLE = eINSTANCE.getExitAperture_Hole();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.ConicalHoleImpl <em>Conical Hole</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.ConicalHoleImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getConicalHole()
		 * @generated
		 */
		EClass CONICAL_HOLE = eINSTANCE.getConicalHole();

		/**
		 * The meta object literal for the '<em><b>Small Diameter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONICAL_HOLE__SMALL_DIAMETER = eINSTANCE.getConicalHole_SmallDiameter();

		/**
		 * The meta object literal for the '<em><b>Large Diameter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONICAL_HOLE__LARGE_DIAMETER = eINSTANCE.getConicalHole_LargeDiameter();

		/**
		 * The meta object literal for the '<em><b>Depth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONICAL_HOLE__DEPTH = eINSTANCE.getConicalHole_Depth();

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
		 * The meta object literal for the '<em><b>Small Diameter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONICAL_INSERT__SMALL_DIAMETER = eINSTANCE.getConicalInsert_SmallDiameter();

		/**
		 * The meta object literal for the '<em><b>Large Diameter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONICAL_INSERT__LARGE_DIAMETER = eINSTANCE.getConicalInsert_LargeDiameter();

		/**
		 * The meta object literal for the '<em><b>Material</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONICAL_INSERT__MATERIAL = eINSTANCE.getConicalInsert_Material();

		/**
		 * The meta object literal for the '<em><b>Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONICAL_INSERT__OFFSET = eINSTANCE.getConicalInsert_Offset();

		/**
		 * The meta object literal for the '<em><b>Tilt</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONICAL_INSERT__TILT = eINSTANCE.getConicalInsert_Tilt();

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
		 * The meta object literal for the '<em><b>Insulation Resistance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONICAL_INSERT__INSULATION_RESISTANCE = eINSTANCE.getConicalInsert_InsulationResistance();

		/**
		 * The meta object literal for the '<em><b>Potential</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONICAL_INSERT__POTENTIAL = eINSTANCE.getConicalInsert_Potential();

		/**
		 * The meta object literal for the '<em><b>Supply</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONICAL_INSERT__SUPPLY = eINSTANCE.getConicalInsert_Supply();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.BlockImpl <em>Block</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.BlockImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getBlock()
		 * @generated
		 */
		EClass BLOCK = eINSTANCE.getBlock();

		/**
		 * The meta object literal for the '<em><b>Material</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK__MATERIAL = eINSTANCE.getBlock_Material();

		/**
		 * The meta object literal for the '<em><b>Potential</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BLOCK__POTENTIAL = eINSTANCE.getBlock_Potential();

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
		 * The meta object literal for the '<em><b>Turn Angle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSAGE__TURN_ANGLE = eINSTANCE.getPassage_TurnAngle();

		/**
		 * The meta object literal for the '<em><b>Roll Angle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSAGE__ROLL_ANGLE = eINSTANCE.getPassage_RollAngle();

		/**
		 * The meta object literal for the '<em><b>Corner Radius</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PASSAGE__CORNER_RADIUS = eINSTANCE.getPassage_CornerRadius();

		/**
		 * The meta object literal for the '<em><b>Upstream</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PASSAGE__UPSTREAM = eINSTANCE.getPassage_Upstream();

		/**
		 * The meta object literal for the '<em><b>Throttles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PASSAGE__THROTTLES = eINSTANCE.getPassage_Throttles();

		/**
		 * The meta object literal for the '<em><b>Baffles</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PASSAGE__BAFFLES = eINSTANCE.getPassage_Baffles();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.ThrottleImpl <em>Throttle</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.ThrottleImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getThrottle()
		 * @generated
		 */
		EClass THROTTLE = eINSTANCE.getThrottle();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THROTTLE__POSITION = eINSTANCE.getThrottle_Position();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THROTTLE__LENGTH = eINSTANCE.getThrottle_Length();

		/**
		 * The meta object literal for the '<em><b>Diameter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute THROTTLE__DIAMETER = eINSTANCE.getThrottle_Diameter();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.BaffleImpl <em>Baffle</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.BaffleImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getBaffle()
		 * @generated
		 */
		EClass BAFFLE = eINSTANCE.getBaffle();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BAFFLE__POSITION = eINSTANCE.getBaffle_Position();

		/**
		 * The meta object literal for the '<em><b>Thickness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BAFFLE__THICKNESS = eINSTANCE.getBaffle_Thickness();

		/**
		 * The meta object literal for the '<em><b>Height</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BAFFLE__HEIGHT = eINSTANCE.getBaffle_Height();

		/**
		 * The meta object literal for the '<em><b>Azimuth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BAFFLE__AZIMUTH = eINSTANCE.getBaffle_Azimuth();

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
		 * The meta object literal for the '<em><b>Diameter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PORT__DIAMETER = eINSTANCE.getPort_Diameter();

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
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute LENS__POSITION = eINSTANCE.getLens_Position();

		/**
		 * The meta object literal for the '<em><b>Supply</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference LENS__SUPPLY = eINSTANCE.getLens_Supply();

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
		 * The meta object literal for the '<em><b>Connections</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VACUUM_SYSTEM__CONNECTIONS = eINSTANCE.getVacuumSystem_Connections();

		/**
		 * The meta object literal for the '<em><b>Gauges</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VACUUM_SYSTEM__GAUGES = eINSTANCE.getVacuumSystem_Gauges();

		/**
		 * The meta object literal for the '<em><b>Isolation Valve</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VACUUM_SYSTEM__ISOLATION_VALVE = eINSTANCE.getVacuumSystem_IsolationValve();

		/**
		 * The meta object literal for the '<em><b>Vent Valve</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VACUUM_SYSTEM__VENT_VALVE = eINSTANCE.getVacuumSystem_VentValve();

		/**
		 * The meta object literal for the '<em><b>Backing</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VACUUM_SYSTEM__BACKING = eINSTANCE.getVacuumSystem_Backing();

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
		 * The meta object literal for the '<em><b>Pressure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VACUUM_CHAMBER__PRESSURE = eINSTANCE.getVacuumChamber_Pressure();

		/**
		 * The meta object literal for the '<em><b>Volume</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VACUUM_CHAMBER__VOLUME = eINSTANCE.getVacuumChamber_Volume();

		/**
		 * The meta object literal for the '<em><b>Normal Pressure Limit</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VACUUM_CHAMBER__NORMAL_PRESSURE_LIMIT = eINSTANCE.getVacuumChamber_NormalPressureLimit();

		/**
		 * The meta object literal for the '<em><b>Trip Pressure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VACUUM_CHAMBER__TRIP_PRESSURE = eINSTANCE.getVacuumChamber_TripPressure();

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
		 * The meta object literal for the '<em><b>Ports</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VACUUM_CHAMBER__PORTS = eINSTANCE.getVacuumChamber_Ports();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.ConnectionImpl <em>Connection</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.ConnectionImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getConnection()
		 * @generated
		 */
		EClass CONNECTION = eINSTANCE.getConnection();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONNECTION__FROM = eINSTANCE.getConnection_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference CONNECTION__TO = eINSTANCE.getConnection_To();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.ApertureConnectionImpl <em>Aperture Connection</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.ApertureConnectionImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getApertureConnection()
		 * @generated
		 */
		EClass APERTURE_CONNECTION = eINSTANCE.getApertureConnection();

		/**
		 * The meta object literal for the '<em><b>Diameter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APERTURE_CONNECTION__DIAMETER = eINSTANCE.getApertureConnection_Diameter();

		/**
		 * The meta object literal for the '<em><b>Discharge Coefficient</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute APERTURE_CONNECTION__DISCHARGE_COEFFICIENT = eINSTANCE.getApertureConnection_DischargeCoefficient();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.TubeConnectionImpl <em>Tube Connection</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.TubeConnectionImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getTubeConnection()
		 * @generated
		 */
		EClass TUBE_CONNECTION = eINSTANCE.getTubeConnection();

		/**
		 * The meta object literal for the '<em><b>Diameter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TUBE_CONNECTION__DIAMETER = eINSTANCE.getTubeConnection_Diameter();

		/**
		 * The meta object literal for the '<em><b>Length</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TUBE_CONNECTION__LENGTH = eINSTANCE.getTubeConnection_Length();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.PressureGaugeImpl <em>Pressure Gauge</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.PressureGaugeImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getPressureGauge()
		 * @generated
		 */
		EClass PRESSURE_GAUGE = eINSTANCE.getPressureGauge();

		/**
		 * The meta object literal for the '<em><b>Kind</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESSURE_GAUGE__KIND = eINSTANCE.getPressureGauge_Kind();

		/**
		 * The meta object literal for the '<em><b>Pressure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute PRESSURE_GAUGE__PRESSURE = eINSTANCE.getPressureGauge_Pressure();

		/**
		 * The meta object literal for the '<em><b>Chamber</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference PRESSURE_GAUGE__CHAMBER = eINSTANCE.getPressureGauge_Chamber();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.ValveImpl <em>Valve</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.ValveImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getValve()
		 * @generated
		 */
		EClass VALVE = eINSTANCE.getValve();

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
		 * The meta object literal for the '<em><b>Critical Backing Pressure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VACUUM_PUMP__CRITICAL_BACKING_PRESSURE = eINSTANCE.getVacuumPump_CriticalBackingPressure();

		/**
		 * The meta object literal for the '<em><b>Backing</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference VACUUM_PUMP__BACKING = eINSTANCE.getVacuumPump_Backing();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.GasSystemImpl <em>Gas System</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.GasSystemImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getGasSystem()
		 * @generated
		 */
		EClass GAS_SYSTEM = eINSTANCE.getGasSystem();

		/**
		 * The meta object literal for the '<em><b>Exhaust Pressure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAS_SYSTEM__EXHAUST_PRESSURE = eINSTANCE.getGasSystem_ExhaustPressure();

		/**
		 * The meta object literal for the '<em><b>Reservoirs</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference GAS_SYSTEM__RESERVOIRS = eINSTANCE.getGasSystem_Reservoirs();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.GasReservoirImpl <em>Gas Reservoir</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.GasReservoirImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getGasReservoir()
		 * @generated
		 */
		EClass GAS_RESERVOIR = eINSTANCE.getGasReservoir();

		/**
		 * The meta object literal for the '<em><b>Gas</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAS_RESERVOIR__GAS = eINSTANCE.getGasReservoir_Gas();

		/**
		 * The meta object literal for the '<em><b>Other Gas</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAS_RESERVOIR__OTHER_GAS = eINSTANCE.getGasReservoir_OtherGas();

		/**
		 * The meta object literal for the '<em><b>Molar Mass</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAS_RESERVOIR__MOLAR_MASS = eINSTANCE.getGasReservoir_MolarMass();

		/**
		 * The meta object literal for the '<em><b>Heat Capacity Ratio</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAS_RESERVOIR__HEAT_CAPACITY_RATIO = eINSTANCE.getGasReservoir_HeatCapacityRatio();

		/**
		 * The meta object literal for the '<em><b>Breakdown Strength</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAS_RESERVOIR__BREAKDOWN_STRENGTH = eINSTANCE.getGasReservoir_BreakdownStrength();

		/**
		 * The meta object literal for the '<em><b>Pressure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAS_RESERVOIR__PRESSURE = eINSTANCE.getGasReservoir_Pressure();

		/**
		 * The meta object literal for the '<em><b>Purity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAS_RESERVOIR__PURITY = eINSTANCE.getGasReservoir_Purity();

		/**
		 * The meta object literal for the '<em><b>Lowest Pressure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAS_RESERVOIR__LOWEST_PRESSURE = eINSTANCE.getGasReservoir_LowestPressure();

		/**
		 * The meta object literal for the '<em><b>Highest Pressure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute GAS_RESERVOIR__HIGHEST_PRESSURE = eINSTANCE.getGasReservoir_HighestPressure();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.VoltageSupplyImpl <em>Voltage Supply</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.VoltageSupplyImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getVoltageSupply()
		 * @generated
		 */
		EClass VOLTAGE_SUPPLY = eINSTANCE.getVoltageSupply();

		/**
		 * The meta object literal for the '<em><b>Max Voltage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VOLTAGE_SUPPLY__MAX_VOLTAGE = eINSTANCE.getVoltageSupply_MaxVoltage();

		/**
		 * The meta object literal for the '<em><b>Max Current</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VOLTAGE_SUPPLY__MAX_CURRENT = eINSTANCE.getVoltageSupply_MaxCurrent();

		/**
		 * The meta object literal for the '<em><b>Ramp Rate</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute VOLTAGE_SUPPLY__RAMP_RATE = eINSTANCE.getVoltageSupply_RampRate();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.InterlockImpl <em>Interlock</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.InterlockImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getInterlock()
		 * @generated
		 */
		EClass INTERLOCK = eINSTANCE.getInterlock();

		/**
		 * The meta object literal for the '<em><b>Condition</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERLOCK__CONDITION = eINSTANCE.getInterlock_Condition();

		/**
		 * The meta object literal for the '<em><b>Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERLOCK__THRESHOLD = eINSTANCE.getInterlock_Threshold();

		/**
		 * The meta object literal for the '<em><b>Hardware</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERLOCK__HARDWARE = eINSTANCE.getInterlock_Hardware();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute INTERLOCK__ENABLED = eINSTANCE.getInterlock_Enabled();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.UserInterlockImpl <em>User Interlock</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.UserInterlockImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getUserInterlock()
		 * @generated
		 */
		EClass USER_INTERLOCK = eINSTANCE.getUserInterlock();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_INTERLOCK__NAME = eINSTANCE.getUserInterlock_Name();

		/**
		 * The meta object literal for the '<em><b>Reading</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_INTERLOCK__READING = eINSTANCE.getUserInterlock_Reading();

		/**
		 * The meta object literal for the '<em><b>Low</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_INTERLOCK__LOW = eINSTANCE.getUserInterlock_Low();

		/**
		 * The meta object literal for the '<em><b>High</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_INTERLOCK__HIGH = eINSTANCE.getUserInterlock_High();

		/**
		 * The meta object literal for the '<em><b>Hysteresis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_INTERLOCK__HYSTERESIS = eINSTANCE.getUserInterlock_Hysteresis();

		/**
		 * The meta object literal for the '<em><b>Settle Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_INTERLOCK__SETTLE_TIME = eINSTANCE.getUserInterlock_SettleTime();

		/**
		 * The meta object literal for the '<em><b>Blocks</b></em>' attribute list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_INTERLOCK__BLOCKS = eINSTANCE.getUserInterlock_Blocks();

		/**
		 * The meta object literal for the '<em><b>Trips</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_INTERLOCK__TRIPS = eINSTANCE.getUserInterlock_Trips();

		/**
		 * The meta object literal for the '<em><b>Message</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_INTERLOCK__MESSAGE = eINSTANCE.getUserInterlock_Message();

		/**
		 * The meta object literal for the '<em><b>Enabled</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute USER_INTERLOCK__ENABLED = eINSTANCE.getUserInterlock_Enabled();

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
		 * The meta object literal for the '<em><b>Chamber</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ANALYSER__CHAMBER = eINSTANCE.getAnalyser_Chamber();

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
		 * The meta object literal for the '<em><b>Sink</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TANDEM_MASS_FILTER__SINK = eINSTANCE.getTandemMassFilter_Sink();

		/**
		 * The meta object literal for the '<em><b>Exit Diameter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TANDEM_MASS_FILTER__EXIT_DIAMETER = eINSTANCE.getTandemMassFilter_ExitDiameter();

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
		 * The meta object literal for the '<em><b>Scanner</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference TANDEM_MASS_FILTER__SCANNER = eINSTANCE.getTandemMassFilter_Scanner();

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
		 * The meta object literal for the '<em><b>Rod Count</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASS_FILTER_STAGE__ROD_COUNT = eINSTANCE.getMassFilterStage_RodCount();

		/**
		 * The meta object literal for the '<em><b>Rod Profile</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASS_FILTER_STAGE__ROD_PROFILE = eINSTANCE.getMassFilterStage_RodProfile();

		/**
		 * The meta object literal for the '<em><b>Rod Material</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASS_FILTER_STAGE__ROD_MATERIAL = eINSTANCE.getMassFilterStage_RodMaterial();

		/**
		 * The meta object literal for the '<em><b>Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASS_FILTER_STAGE__MODE = eINSTANCE.getMassFilterStage_Mode();

		/**
		 * The meta object literal for the '<em><b>Resolution Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASS_FILTER_STAGE__RESOLUTION_MODE = eINSTANCE.getMassFilterStage_ResolutionMode();

		/**
		 * The meta object literal for the '<em><b>Peak Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASS_FILTER_STAGE__PEAK_WIDTH = eINSTANCE.getMassFilterStage_PeakWidth();

		/**
		 * The meta object literal for the '<em><b>Drive</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASS_FILTER_STAGE__DRIVE = eINSTANCE.getMassFilterStage_Drive();

		/**
		 * The meta object literal for the '<em><b>Dc Supplied</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASS_FILTER_STAGE__DC_SUPPLIED = eINSTANCE.getMassFilterStage_DcSupplied();

		/**
		 * The meta object literal for the '<em><b>Voltage Convention</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASS_FILTER_STAGE__VOLTAGE_CONVENTION = eINSTANCE.getMassFilterStage_VoltageConvention();

		/**
		 * The meta object literal for the '<em><b>Entrance Diameter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASS_FILTER_STAGE__ENTRANCE_DIAMETER = eINSTANCE.getMassFilterStage_EntranceDiameter();

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
		 * The meta object literal for the '<em><b>Tilt Azimuth</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASS_FILTER_STAGE__TILT_AZIMUTH = eINSTANCE.getMassFilterStage_TiltAzimuth();

		/**
		 * The meta object literal for the '<em><b>Offset X</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASS_FILTER_STAGE__OFFSET_X = eINSTANCE.getMassFilterStage_OffsetX();

		/**
		 * The meta object literal for the '<em><b>Offset Y</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MASS_FILTER_STAGE__OFFSET_Y = eINSTANCE.getMassFilterStage_OffsetY();

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
		 * The meta object literal for the '<em><b>Chamber</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference MASS_FILTER_STAGE__CHAMBER = eINSTANCE.getMassFilterStage_Chamber();

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
		 * The meta object literal for the '<em><b>Phase</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute RF_COUPLER__PHASE = eINSTANCE.getRfCoupler_Phase();

		/**
		 * The meta object literal for the '<em><b>From</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RF_COUPLER__FROM = eINSTANCE.getRfCoupler_From();

		/**
		 * The meta object literal for the '<em><b>To</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference RF_COUPLER__TO = eINSTANCE.getRfCoupler_To();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.ScannerImpl <em>Scanner</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.ScannerImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getScanner()
		 * @generated
		 */
		EClass SCANNER = eINSTANCE.getScanner();

		/**
		 * The meta object literal for the '<em><b>Max Speed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCANNER__MAX_SPEED = eINSTANCE.getScanner_MaxSpeed();

		/**
		 * The meta object literal for the '<em><b>Ratio Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCANNER__RATIO_MODE = eINSTANCE.getScanner_RatioMode();

		/**
		 * The meta object literal for the '<em><b>Controlled</b></em>' reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SCANNER__CONTROLLED = eINSTANCE.getScanner_Controlled();

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
		 * The meta object literal for the '<em><b>Gain</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DETECTOR__GAIN = eINSTANCE.getDetector_Gain();

		/**
		 * The meta object literal for the '<em><b>Off Axis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute DETECTOR__OFF_AXIS = eINSTANCE.getDetector_OffAxis();

		/**
		 * The meta object literal for the '<em><b>Chamber</b></em>' reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DETECTOR__CHAMBER = eINSTANCE.getDetector_Chamber();

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
		 * The meta object literal for the '<em><b>Points</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference DEVICE_BINDING__POINTS = eINSTANCE.getDeviceBinding_Points();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.PointBindingImpl <em>Point Binding</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.PointBindingImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getPointBinding()
		 * @generated
		 */
		EClass POINT_BINDING = eINSTANCE.getPointBinding();

		/**
		 * The meta object literal for the '<em><b>Device</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POINT_BINDING__DEVICE = eINSTANCE.getPointBinding_Device();

		/**
		 * The meta object literal for the '<em><b>Parameter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute POINT_BINDING__PARAMETER = eINSTANCE.getPointBinding_Parameter();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.BeamOutputImpl <em>Beam Output</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.BeamOutputImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getBeamOutput()
		 * @generated
		 */
		EClass BEAM_OUTPUT = eINSTANCE.getBeamOutput();

		/**
		 * The meta object literal for the '<em><b>Diameter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute BEAM_OUTPUT__DIAMETER = eINSTANCE.getBeamOutput_Diameter();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.internal.impl.TolerancesImpl <em>Tolerances</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.internal.impl.TolerancesImpl
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getTolerances()
		 * @generated
		 */
		EClass TOLERANCES = eINSTANCE.getTolerances();

		/**
		 * The meta object literal for the '<em><b>Atmospheric Deviation</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOLERANCES__ATMOSPHERIC_DEVIATION = eINSTANCE.getTolerances_AtmosphericDeviation();

		/**
		 * The meta object literal for the '<em><b>Lowest Interface Pressure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOLERANCES__LOWEST_INTERFACE_PRESSURE = eINSTANCE.getTolerances_LowestInterfacePressure();

		/**
		 * The meta object literal for the '<em><b>Highest Interface Pressure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOLERANCES__HIGHEST_INTERFACE_PRESSURE = eINSTANCE.getTolerances_HighestInterfacePressure();

		/**
		 * The meta object literal for the '<em><b>Substantial Fraction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOLERANCES__SUBSTANTIAL_FRACTION = eINSTANCE.getTolerances_SubstantialFraction();

		/**
		 * The meta object literal for the '<em><b>Angle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOLERANCES__ANGLE = eINSTANCE.getTolerances_Angle();

		/**
		 * The meta object literal for the '<em><b>Slenderness</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOLERANCES__SLENDERNESS = eINSTANCE.getTolerances_Slenderness();

		/**
		 * The meta object literal for the '<em><b>Cone Angle</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOLERANCES__CONE_ANGLE = eINSTANCE.getTolerances_ConeAngle();

		/**
		 * The meta object literal for the '<em><b>Insert Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOLERANCES__INSERT_OFFSET = eINSTANCE.getTolerances_InsertOffset();

		/**
		 * The meta object literal for the '<em><b>Insert Tilt</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOLERANCES__INSERT_TILT = eINSTANCE.getTolerances_InsertTilt();

		/**
		 * The meta object literal for the '<em><b>Insulation Resistance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOLERANCES__INSULATION_RESISTANCE = eINSTANCE.getTolerances_InsulationResistance();

		/**
		 * The meta object literal for the '<em><b>Small Bore</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOLERANCES__SMALL_BORE = eINSTANCE.getTolerances_SmallBore();

		/**
		 * The meta object literal for the '<em><b>Plug Stress</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOLERANCES__PLUG_STRESS = eINSTANCE.getTolerances_PlugStress();

		/**
		 * The meta object literal for the '<em><b>Near Atmospheric</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOLERANCES__NEAR_ATMOSPHERIC = eINSTANCE.getTolerances_NearAtmospheric();

		/**
		 * The meta object literal for the '<em><b>Pinhole To Filter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOLERANCES__PINHOLE_TO_FILTER = eINSTANCE.getTolerances_PinholeToFilter();

		/**
		 * The meta object literal for the '<em><b>Aperture Agreement</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOLERANCES__APERTURE_AGREEMENT = eINSTANCE.getTolerances_ApertureAgreement();

		/**
		 * The meta object literal for the '<em><b>Plugging</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOLERANCES__PLUGGING = eINSTANCE.getTolerances_Plugging();

		/**
		 * The meta object literal for the '<em><b>Overpressure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOLERANCES__OVERPRESSURE = eINSTANCE.getTolerances_Overpressure();

		/**
		 * The meta object literal for the '<em><b>Same Pressure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOLERANCES__SAME_PRESSURE = eINSTANCE.getTolerances_SamePressure();

		/**
		 * The meta object literal for the '<em><b>Mz Margin</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOLERANCES__MZ_MARGIN = eINSTANCE.getTolerances_MzMargin();

		/**
		 * The meta object literal for the '<em><b>Tracking</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOLERANCES__TRACKING = eINSTANCE.getTolerances_Tracking();

		/**
		 * The meta object literal for the '<em><b>Axis Distance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOLERANCES__AXIS_DISTANCE = eINSTANCE.getTolerances_AxisDistance();

		/**
		 * The meta object literal for the '<em><b>Near End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOLERANCES__NEAR_END = eINSTANCE.getTolerances_NearEnd();

		/**
		 * The meta object literal for the '<em><b>Ratio Spread</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TOLERANCES__RATIO_SPREAD = eINSTANCE.getTolerances_RatioSpread();

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

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.IoniserKind <em>Ioniser Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.IoniserKind
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getIoniserKind()
		 * @generated
		 */
		EEnum IONISER_KIND = eINSTANCE.getIoniserKind();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.DropletAim <em>Droplet Aim</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.DropletAim
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getDropletAim()
		 * @generated
		 */
		EEnum DROPLET_AIM = eINSTANCE.getDropletAim();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.LiquidSupplyKind <em>Liquid Supply Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.LiquidSupplyKind
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getLiquidSupplyKind()
		 * @generated
		 */
		EEnum LIQUID_SUPPLY_KIND = eINSTANCE.getLiquidSupplyKind();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.PressureMode <em>Pressure Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.PressureMode
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getPressureMode()
		 * @generated
		 */
		EEnum PRESSURE_MODE = eINSTANCE.getPressureMode();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.InsulatorMaterial <em>Insulator Material</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.InsulatorMaterial
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getInsulatorMaterial()
		 * @generated
		 */
		EEnum INSULATOR_MATERIAL = eINSTANCE.getInsulatorMaterial();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.GasSpecies <em>Gas Species</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.GasSpecies
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getGasSpecies()
		 * @generated
		 */
		EEnum GAS_SPECIES = eINSTANCE.getGasSpecies();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.LeakValveMode <em>Leak Valve Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.LeakValveMode
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getLeakValveMode()
		 * @generated
		 */
		EEnum LEAK_VALVE_MODE = eINSTANCE.getLeakValveMode();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.GasTubeRoute <em>Gas Tube Route</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.GasTubeRoute
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getGasTubeRoute()
		 * @generated
		 */
		EEnum GAS_TUBE_ROUTE = eINSTANCE.getGasTubeRoute();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.ChamberValveKind <em>Chamber Valve Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.ChamberValveKind
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getChamberValveKind()
		 * @generated
		 */
		EEnum CHAMBER_VALVE_KIND = eINSTANCE.getChamberValveKind();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.VentTarget <em>Vent Target</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.VentTarget
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getVentTarget()
		 * @generated
		 */
		EEnum VENT_TARGET = eINSTANCE.getVentTarget();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.HeaterMaterial <em>Heater Material</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.HeaterMaterial
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getHeaterMaterial()
		 * @generated
		 */
		EEnum HEATER_MATERIAL = eINSTANCE.getHeaterMaterial();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.HeaterReturn <em>Heater Return</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.HeaterReturn
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getHeaterReturn()
		 * @generated
		 */
		EEnum HEATER_RETURN = eINSTANCE.getHeaterReturn();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.AuxiliaryHeaterKind <em>Auxiliary Heater Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.AuxiliaryHeaterKind
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getAuxiliaryHeaterKind()
		 * @generated
		 */
		EEnum AUXILIARY_HEATER_KIND = eINSTANCE.getAuxiliaryHeaterKind();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.PinholeVariant <em>Pinhole Variant</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.PinholeVariant
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getPinholeVariant()
		 * @generated
		 */
		EEnum PINHOLE_VARIANT = eINSTANCE.getPinholeVariant();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.GaugeKind <em>Gauge Kind</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.GaugeKind
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getGaugeKind()
		 * @generated
		 */
		EEnum GAUGE_KIND = eINSTANCE.getGaugeKind();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.StageMode <em>Stage Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.StageMode
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getStageMode()
		 * @generated
		 */
		EEnum STAGE_MODE = eINSTANCE.getStageMode();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.StageDrive <em>Stage Drive</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.StageDrive
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getStageDrive()
		 * @generated
		 */
		EEnum STAGE_DRIVE = eINSTANCE.getStageDrive();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.RodProfile <em>Rod Profile</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.RodProfile
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getRodProfile()
		 * @generated
		 */
		EEnum ROD_PROFILE = eINSTANCE.getRodProfile();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.ResolutionMode <em>Resolution Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.ResolutionMode
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getResolutionMode()
		 * @generated
		 */
		EEnum RESOLUTION_MODE = eINSTANCE.getResolutionMode();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.VoltageConvention <em>Voltage Convention</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.VoltageConvention
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getVoltageConvention()
		 * @generated
		 */
		EEnum VOLTAGE_CONVENTION = eINSTANCE.getVoltageConvention();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.RatioMode <em>Ratio Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.RatioMode
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getRatioMode()
		 * @generated
		 */
		EEnum RATIO_MODE = eINSTANCE.getRatioMode();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.IonSink <em>Ion Sink</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.IonSink
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getIonSink()
		 * @generated
		 */
		EEnum ION_SINK = eINSTANCE.getIonSink();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.InterlockTarget <em>Interlock Target</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.InterlockTarget
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getInterlockTarget()
		 * @generated
		 */
		EEnum INTERLOCK_TARGET = eINSTANCE.getInterlockTarget();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.instrument.InterlockCondition <em>Interlock Condition</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.instrument.InterlockCondition
		 * @see org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl#getInterlockCondition()
		 * @generated
		 */
		EEnum INTERLOCK_CONDITION = eINSTANCE.getInterlockCondition();

	}

} //InstrumentPackage
