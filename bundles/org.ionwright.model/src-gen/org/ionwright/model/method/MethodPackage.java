/**
 */
package org.ionwright.model.method;

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
 * The acquisition method. Numbers are SI, mass-to-charge ratios plain.
 * <!-- end-model-doc -->
 * @see org.ionwright.model.method.MethodFactory
 * @model kind="package"
 * @generated
 */
public interface MethodPackage extends EPackage {
	/**
	 * The package name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNAME = "method";

	/**
	 * The package namespace URI.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_URI = "http://www.ionwright.org/method/1";

	/**
	 * The package namespace name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	String eNS_PREFIX = "method";

	/**
	 * The singleton instance of the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	MethodPackage eINSTANCE = org.ionwright.model.method.internal.impl.MethodPackageImpl.init();

	/**
	 * The meta object id for the '{@link org.ionwright.model.method.internal.impl.AcquisitionMethodImpl <em>Acquisition Method</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.method.internal.impl.AcquisitionMethodImpl
	 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getAcquisitionMethod()
	 * @generated
	 */
	int ACQUISITION_METHOD = 0;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACQUISITION_METHOD__NAME = 0;

	/**
	 * The feature id for the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACQUISITION_METHOD__DESCRIPTION = 1;

	/**
	 * The feature id for the '<em><b>Polarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACQUISITION_METHOD__POLARITY = 2;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACQUISITION_METHOD__SETTINGS = 3;

	/**
	 * The feature id for the '<em><b>Segments</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACQUISITION_METHOD__SEGMENTS = 4;

	/**
	 * The feature id for the '<em><b>Repeats</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACQUISITION_METHOD__REPEATS = 5;

	/**
	 * The feature id for the '<em><b>Tune Set</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACQUISITION_METHOD__TUNE_SET = 6;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACQUISITION_METHOD__EVENTS = 7;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACQUISITION_METHOD__CONDITIONS = 8;

	/**
	 * The feature id for the '<em><b>Fault Policies</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACQUISITION_METHOD__FAULT_POLICIES = 9;

	/**
	 * The number of structural features of the '<em>Acquisition Method</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACQUISITION_METHOD_FEATURE_COUNT = 10;

	/**
	 * The number of operations of the '<em>Acquisition Method</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACQUISITION_METHOD_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.method.internal.impl.MethodSettingImpl <em>Setting</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.method.internal.impl.MethodSettingImpl
	 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getMethodSetting()
	 * @generated
	 */
	int METHOD_SETTING = 1;

	/**
	 * The feature id for the '<em><b>Parameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD_SETTING__PARAMETER = 0;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD_SETTING__VALUE = 1;

	/**
	 * The feature id for the '<em><b>Ramp Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD_SETTING__RAMP_TIME = 2;

	/**
	 * The number of structural features of the '<em>Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD_SETTING_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD_SETTING_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.method.internal.impl.MethodSegmentImpl <em>Segment</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.method.internal.impl.MethodSegmentImpl
	 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getMethodSegment()
	 * @generated
	 */
	int METHOD_SEGMENT = 2;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD_SEGMENT__NAME = 0;

	/**
	 * The feature id for the '<em><b>Settings</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD_SEGMENT__SETTINGS = 1;

	/**
	 * The feature id for the '<em><b>Scan</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD_SEGMENT__SCAN = 2;

	/**
	 * The feature id for the '<em><b>Repeats</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD_SEGMENT__REPEATS = 3;

	/**
	 * The feature id for the '<em><b>Events</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD_SEGMENT__EVENTS = 4;

	/**
	 * The feature id for the '<em><b>Conditions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD_SEGMENT__CONDITIONS = 5;

	/**
	 * The number of structural features of the '<em>Segment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD_SEGMENT_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Segment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD_SEGMENT_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.method.internal.impl.ScanImpl <em>Scan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.method.internal.impl.ScanImpl
	 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getScan()
	 * @generated
	 */
	int SCAN = 3;

	/**
	 * The feature id for the '<em><b>Scans</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAN__SCANS = 0;

	/**
	 * The feature id for the '<em><b>First Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAN__FIRST_STAGE = 1;

	/**
	 * The feature id for the '<em><b>First Stage Window</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAN__FIRST_STAGE_WINDOW = 2;

	/**
	 * The feature id for the '<em><b>Peak Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAN__PEAK_WIDTH = 3;

	/**
	 * The feature id for the '<em><b>Settle Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAN__SETTLE_TIME = 4;

	/**
	 * The feature id for the '<em><b>Alternate Polarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAN__ALTERNATE_POLARITY = 5;

	/**
	 * The feature id for the '<em><b>Averaging</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAN__AVERAGING = 6;

	/**
	 * The feature id for the '<em><b>Tracking Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAN__TRACKING_TOLERANCE = 7;

	/**
	 * The feature id for the '<em><b>Ratio Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAN__RATIO_MODE = 8;

	/**
	 * The feature id for the '<em><b>Output</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAN__OUTPUT = 9;

	/**
	 * The feature id for the '<em><b>First Stage Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAN__FIRST_STAGE_OFFSET = 10;

	/**
	 * The feature id for the '<em><b>Second Stage Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAN__SECOND_STAGE_OFFSET = 11;

	/**
	 * The number of structural features of the '<em>Scan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAN_FEATURE_COUNT = 12;

	/**
	 * The number of operations of the '<em>Scan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAN_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.method.internal.impl.FullScanImpl <em>Full Scan</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.method.internal.impl.FullScanImpl
	 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getFullScan()
	 * @generated
	 */
	int FULL_SCAN = 4;

	/**
	 * The feature id for the '<em><b>Scans</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FULL_SCAN__SCANS = SCAN__SCANS;

	/**
	 * The feature id for the '<em><b>First Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FULL_SCAN__FIRST_STAGE = SCAN__FIRST_STAGE;

	/**
	 * The feature id for the '<em><b>First Stage Window</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FULL_SCAN__FIRST_STAGE_WINDOW = SCAN__FIRST_STAGE_WINDOW;

	/**
	 * The feature id for the '<em><b>Peak Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FULL_SCAN__PEAK_WIDTH = SCAN__PEAK_WIDTH;

	/**
	 * The feature id for the '<em><b>Settle Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FULL_SCAN__SETTLE_TIME = SCAN__SETTLE_TIME;

	/**
	 * The feature id for the '<em><b>Alternate Polarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FULL_SCAN__ALTERNATE_POLARITY = SCAN__ALTERNATE_POLARITY;

	/**
	 * The feature id for the '<em><b>Averaging</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FULL_SCAN__AVERAGING = SCAN__AVERAGING;

	/**
	 * The feature id for the '<em><b>Tracking Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FULL_SCAN__TRACKING_TOLERANCE = SCAN__TRACKING_TOLERANCE;

	/**
	 * The feature id for the '<em><b>Ratio Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FULL_SCAN__RATIO_MODE = SCAN__RATIO_MODE;

	/**
	 * The feature id for the '<em><b>Output</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FULL_SCAN__OUTPUT = SCAN__OUTPUT;

	/**
	 * The feature id for the '<em><b>First Stage Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FULL_SCAN__FIRST_STAGE_OFFSET = SCAN__FIRST_STAGE_OFFSET;

	/**
	 * The feature id for the '<em><b>Second Stage Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FULL_SCAN__SECOND_STAGE_OFFSET = SCAN__SECOND_STAGE_OFFSET;

	/**
	 * The feature id for the '<em><b>Start</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FULL_SCAN__START = SCAN_FEATURE_COUNT + 0;

	/**
	 * The feature id for the '<em><b>End</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FULL_SCAN__END = SCAN_FEATURE_COUNT + 1;

	/**
	 * The feature id for the '<em><b>Step</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FULL_SCAN__STEP = SCAN_FEATURE_COUNT + 2;

	/**
	 * The feature id for the '<em><b>Speed</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FULL_SCAN__SPEED = SCAN_FEATURE_COUNT + 3;

	/**
	 * The feature id for the '<em><b>Direction</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FULL_SCAN__DIRECTION = SCAN_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>Second Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FULL_SCAN__SECOND_STAGE = SCAN_FEATURE_COUNT + 5;

	/**
	 * The number of structural features of the '<em>Full Scan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FULL_SCAN_FEATURE_COUNT = SCAN_FEATURE_COUNT + 6;

	/**
	 * The number of operations of the '<em>Full Scan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FULL_SCAN_OPERATION_COUNT = SCAN_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.method.internal.impl.SelectedIonMonitoringImpl <em>Selected Ion Monitoring</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.method.internal.impl.SelectedIonMonitoringImpl
	 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getSelectedIonMonitoring()
	 * @generated
	 */
	int SELECTED_ION_MONITORING = 5;

	/**
	 * The feature id for the '<em><b>Scans</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTED_ION_MONITORING__SCANS = SCAN__SCANS;

	/**
	 * The feature id for the '<em><b>First Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTED_ION_MONITORING__FIRST_STAGE = SCAN__FIRST_STAGE;

	/**
	 * The feature id for the '<em><b>First Stage Window</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTED_ION_MONITORING__FIRST_STAGE_WINDOW = SCAN__FIRST_STAGE_WINDOW;

	/**
	 * The feature id for the '<em><b>Peak Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTED_ION_MONITORING__PEAK_WIDTH = SCAN__PEAK_WIDTH;

	/**
	 * The feature id for the '<em><b>Settle Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTED_ION_MONITORING__SETTLE_TIME = SCAN__SETTLE_TIME;

	/**
	 * The feature id for the '<em><b>Alternate Polarity</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTED_ION_MONITORING__ALTERNATE_POLARITY = SCAN__ALTERNATE_POLARITY;

	/**
	 * The feature id for the '<em><b>Averaging</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTED_ION_MONITORING__AVERAGING = SCAN__AVERAGING;

	/**
	 * The feature id for the '<em><b>Tracking Tolerance</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTED_ION_MONITORING__TRACKING_TOLERANCE = SCAN__TRACKING_TOLERANCE;

	/**
	 * The feature id for the '<em><b>Ratio Mode</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTED_ION_MONITORING__RATIO_MODE = SCAN__RATIO_MODE;

	/**
	 * The feature id for the '<em><b>Output</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTED_ION_MONITORING__OUTPUT = SCAN__OUTPUT;

	/**
	 * The feature id for the '<em><b>First Stage Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTED_ION_MONITORING__FIRST_STAGE_OFFSET = SCAN__FIRST_STAGE_OFFSET;

	/**
	 * The feature id for the '<em><b>Second Stage Offset</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTED_ION_MONITORING__SECOND_STAGE_OFFSET = SCAN__SECOND_STAGE_OFFSET;

	/**
	 * The feature id for the '<em><b>Ions</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTED_ION_MONITORING__IONS = SCAN_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Selected Ion Monitoring</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTED_ION_MONITORING_FEATURE_COUNT = SCAN_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Selected Ion Monitoring</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SELECTED_ION_MONITORING_OPERATION_COUNT = SCAN_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.method.internal.impl.MonitoredIonImpl <em>Monitored Ion</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.method.internal.impl.MonitoredIonImpl
	 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getMonitoredIon()
	 * @generated
	 */
	int MONITORED_ION = 6;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORED_ION__NAME = 0;

	/**
	 * The feature id for the '<em><b>Mz</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORED_ION__MZ = 1;

	/**
	 * The feature id for the '<em><b>Dwell Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORED_ION__DWELL_TIME = 2;

	/**
	 * The number of structural features of the '<em>Monitored Ion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORED_ION_FEATURE_COUNT = 3;

	/**
	 * The number of operations of the '<em>Monitored Ion</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int MONITORED_ION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.method.internal.impl.TimedEventImpl <em>Timed Event</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.method.internal.impl.TimedEventImpl
	 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getTimedEvent()
	 * @generated
	 */
	int TIMED_EVENT = 7;

	/**
	 * The feature id for the '<em><b>Parameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMED_EVENT__PARAMETER = METHOD_SETTING__PARAMETER;

	/**
	 * The feature id for the '<em><b>Value</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMED_EVENT__VALUE = METHOD_SETTING__VALUE;

	/**
	 * The feature id for the '<em><b>Ramp Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMED_EVENT__RAMP_TIME = METHOD_SETTING__RAMP_TIME;

	/**
	 * The feature id for the '<em><b>Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMED_EVENT__TIME = METHOD_SETTING_FEATURE_COUNT + 0;

	/**
	 * The number of structural features of the '<em>Timed Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMED_EVENT_FEATURE_COUNT = METHOD_SETTING_FEATURE_COUNT + 1;

	/**
	 * The number of operations of the '<em>Timed Event</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int TIMED_EVENT_OPERATION_COUNT = METHOD_SETTING_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.method.internal.impl.ConditionImpl <em>Condition</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.method.internal.impl.ConditionImpl
	 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getCondition()
	 * @generated
	 */
	int CONDITION = 8;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__NAME = 0;

	/**
	 * The feature id for the '<em><b>Reading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__READING = 1;

	/**
	 * The feature id for the '<em><b>Comparison</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__COMPARISON = 2;

	/**
	 * The feature id for the '<em><b>Threshold</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__THRESHOLD = 3;

	/**
	 * The feature id for the '<em><b>Hysteresis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__HYSTERESIS = 4;

	/**
	 * The feature id for the '<em><b>Hold Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__HOLD_TIME = 5;

	/**
	 * The feature id for the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION__ACTION = 6;

	/**
	 * The number of structural features of the '<em>Condition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Condition</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int CONDITION_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.method.internal.impl.FaultPolicyImpl <em>Fault Policy</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.method.internal.impl.FaultPolicyImpl
	 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getFaultPolicy()
	 * @generated
	 */
	int FAULT_POLICY = 9;

	/**
	 * The feature id for the '<em><b>Part</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAULT_POLICY__PART = 0;

	/**
	 * The feature id for the '<em><b>Action</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAULT_POLICY__ACTION = 1;

	/**
	 * The feature id for the '<em><b>Retries</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAULT_POLICY__RETRIES = 2;

	/**
	 * The feature id for the '<em><b>Retry Delay</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAULT_POLICY__RETRY_DELAY = 3;

	/**
	 * The number of structural features of the '<em>Fault Policy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAULT_POLICY_FEATURE_COUNT = 4;

	/**
	 * The number of operations of the '<em>Fault Policy</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FAULT_POLICY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.method.internal.impl.SampleQueueImpl <em>Sample Queue</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.method.internal.impl.SampleQueueImpl
	 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getSampleQueue()
	 * @generated
	 */
	int SAMPLE_QUEUE = 10;

	/**
	 * The feature id for the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_QUEUE__NAME = 0;

	/**
	 * The feature id for the '<em><b>Instrument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_QUEUE__INSTRUMENT = 1;

	/**
	 * The feature id for the '<em><b>On Failure</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_QUEUE__ON_FAILURE = 2;

	/**
	 * The feature id for the '<em><b>Idle Time</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_QUEUE__IDLE_TIME = 3;

	/**
	 * The feature id for the '<em><b>Standby</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_QUEUE__STANDBY = 4;

	/**
	 * The feature id for the '<em><b>Entries</b></em>' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_QUEUE__ENTRIES = 5;

	/**
	 * The number of structural features of the '<em>Sample Queue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_QUEUE_FEATURE_COUNT = 6;

	/**
	 * The number of operations of the '<em>Sample Queue</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SAMPLE_QUEUE_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.method.internal.impl.QueueEntryImpl <em>Queue Entry</em>}' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.method.internal.impl.QueueEntryImpl
	 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getQueueEntry()
	 * @generated
	 */
	int QUEUE_ENTRY = 11;

	/**
	 * The feature id for the '<em><b>Sample Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_ENTRY__SAMPLE_NAME = 0;

	/**
	 * The feature id for the '<em><b>Method</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_ENTRY__METHOD = 1;

	/**
	 * The feature id for the '<em><b>Output</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_ENTRY__OUTPUT = 2;

	/**
	 * The feature id for the '<em><b>Position</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_ENTRY__POSITION = 3;

	/**
	 * The feature id for the '<em><b>Comment</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_ENTRY__COMMENT = 4;

	/**
	 * The feature id for the '<em><b>State</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_ENTRY__STATE = 5;

	/**
	 * The feature id for the '<em><b>Result</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_ENTRY__RESULT = 6;

	/**
	 * The number of structural features of the '<em>Queue Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_ENTRY_FEATURE_COUNT = 7;

	/**
	 * The number of operations of the '<em>Queue Entry</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int QUEUE_ENTRY_OPERATION_COUNT = 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.method.Comparison <em>Comparison</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.method.Comparison
	 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getComparison()
	 * @generated
	 */
	int COMPARISON = 12;

	/**
	 * The meta object id for the '{@link org.ionwright.model.method.ConditionAction <em>Condition Action</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.method.ConditionAction
	 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getConditionAction()
	 * @generated
	 */
	int CONDITION_ACTION = 13;

	/**
	 * The meta object id for the '{@link org.ionwright.model.method.FaultAction <em>Fault Action</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.method.FaultAction
	 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getFaultAction()
	 * @generated
	 */
	int FAULT_ACTION = 14;

	/**
	 * The meta object id for the '{@link org.ionwright.model.method.QueueFailure <em>Queue Failure</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.method.QueueFailure
	 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getQueueFailure()
	 * @generated
	 */
	int QUEUE_FAILURE = 15;

	/**
	 * The meta object id for the '{@link org.ionwright.model.method.QueueEntryState <em>Queue Entry State</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.method.QueueEntryState
	 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getQueueEntryState()
	 * @generated
	 */
	int QUEUE_ENTRY_STATE = 16;

	/**
	 * The meta object id for the '{@link org.ionwright.model.method.ScanDirection <em>Scan Direction</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.method.ScanDirection
	 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getScanDirection()
	 * @generated
	 */
	int SCAN_DIRECTION = 17;

	/**
	 * The meta object id for the '{@link org.ionwright.model.method.SecondStageMode <em>Second Stage Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.method.SecondStageMode
	 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getSecondStageMode()
	 * @generated
	 */
	int SECOND_STAGE_MODE = 18;

	/**
	 * The meta object id for the '{@link org.ionwright.model.method.FirstStageMode <em>First Stage Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.method.FirstStageMode
	 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getFirstStageMode()
	 * @generated
	 */
	int FIRST_STAGE_MODE = 19;


	/**
	 * Returns the meta object for class '{@link org.ionwright.model.method.AcquisitionMethod <em>Acquisition Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Acquisition Method</em>'.
	 * @see org.ionwright.model.method.AcquisitionMethod
	 * @generated
	 */
	EClass getAcquisitionMethod();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.AcquisitionMethod#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.ionwright.model.method.AcquisitionMethod#getName()
	 * @see #getAcquisitionMethod()
	 * @generated
	 */
	EAttribute getAcquisitionMethod_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.AcquisitionMethod#getDescription <em>Description</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Description</em>'.
	 * @see org.ionwright.model.method.AcquisitionMethod#getDescription()
	 * @see #getAcquisitionMethod()
	 * @generated
	 */
	EAttribute getAcquisitionMethod_Description();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.AcquisitionMethod#getPolarity <em>Polarity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Polarity</em>'.
	 * @see org.ionwright.model.method.AcquisitionMethod#getPolarity()
	 * @see #getAcquisitionMethod()
	 * @generated
	 */
	EAttribute getAcquisitionMethod_Polarity();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ionwright.model.method.AcquisitionMethod#getSettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Settings</em>'.
	 * @see org.ionwright.model.method.AcquisitionMethod#getSettings()
	 * @see #getAcquisitionMethod()
	 * @generated
	 */
	EReference getAcquisitionMethod_Settings();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ionwright.model.method.AcquisitionMethod#getSegments <em>Segments</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Segments</em>'.
	 * @see org.ionwright.model.method.AcquisitionMethod#getSegments()
	 * @see #getAcquisitionMethod()
	 * @generated
	 */
	EReference getAcquisitionMethod_Segments();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.AcquisitionMethod#getRepeats <em>Repeats</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Repeats</em>'.
	 * @see org.ionwright.model.method.AcquisitionMethod#getRepeats()
	 * @see #getAcquisitionMethod()
	 * @generated
	 */
	EAttribute getAcquisitionMethod_Repeats();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.AcquisitionMethod#getTuneSet <em>Tune Set</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tune Set</em>'.
	 * @see org.ionwright.model.method.AcquisitionMethod#getTuneSet()
	 * @see #getAcquisitionMethod()
	 * @generated
	 */
	EAttribute getAcquisitionMethod_TuneSet();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ionwright.model.method.AcquisitionMethod#getEvents <em>Events</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Events</em>'.
	 * @see org.ionwright.model.method.AcquisitionMethod#getEvents()
	 * @see #getAcquisitionMethod()
	 * @generated
	 */
	EReference getAcquisitionMethod_Events();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ionwright.model.method.AcquisitionMethod#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Conditions</em>'.
	 * @see org.ionwright.model.method.AcquisitionMethod#getConditions()
	 * @see #getAcquisitionMethod()
	 * @generated
	 */
	EReference getAcquisitionMethod_Conditions();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ionwright.model.method.AcquisitionMethod#getFaultPolicies <em>Fault Policies</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Fault Policies</em>'.
	 * @see org.ionwright.model.method.AcquisitionMethod#getFaultPolicies()
	 * @see #getAcquisitionMethod()
	 * @generated
	 */
	EReference getAcquisitionMethod_FaultPolicies();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.method.MethodSetting <em>Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Setting</em>'.
	 * @see org.ionwright.model.method.MethodSetting
	 * @generated
	 */
	EClass getMethodSetting();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.MethodSetting#getParameter <em>Parameter</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Parameter</em>'.
	 * @see org.ionwright.model.method.MethodSetting#getParameter()
	 * @see #getMethodSetting()
	 * @generated
	 */
	EAttribute getMethodSetting_Parameter();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.MethodSetting#getValue <em>Value</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Value</em>'.
	 * @see org.ionwright.model.method.MethodSetting#getValue()
	 * @see #getMethodSetting()
	 * @generated
	 */
	EAttribute getMethodSetting_Value();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.MethodSetting#getRampTime <em>Ramp Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ramp Time</em>'.
	 * @see org.ionwright.model.method.MethodSetting#getRampTime()
	 * @see #getMethodSetting()
	 * @generated
	 */
	EAttribute getMethodSetting_RampTime();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.method.MethodSegment <em>Segment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Segment</em>'.
	 * @see org.ionwright.model.method.MethodSegment
	 * @generated
	 */
	EClass getMethodSegment();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.MethodSegment#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.ionwright.model.method.MethodSegment#getName()
	 * @see #getMethodSegment()
	 * @generated
	 */
	EAttribute getMethodSegment_Name();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ionwright.model.method.MethodSegment#getSettings <em>Settings</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Settings</em>'.
	 * @see org.ionwright.model.method.MethodSegment#getSettings()
	 * @see #getMethodSegment()
	 * @generated
	 */
	EReference getMethodSegment_Settings();

	/**
	 * Returns the meta object for the containment reference '{@link org.ionwright.model.method.MethodSegment#getScan <em>Scan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference '<em>Scan</em>'.
	 * @see org.ionwright.model.method.MethodSegment#getScan()
	 * @see #getMethodSegment()
	 * @generated
	 */
	EReference getMethodSegment_Scan();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.MethodSegment#getRepeats <em>Repeats</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Repeats</em>'.
	 * @see org.ionwright.model.method.MethodSegment#getRepeats()
	 * @see #getMethodSegment()
	 * @generated
	 */
	EAttribute getMethodSegment_Repeats();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ionwright.model.method.MethodSegment#getEvents <em>Events</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Events</em>'.
	 * @see org.ionwright.model.method.MethodSegment#getEvents()
	 * @see #getMethodSegment()
	 * @generated
	 */
	EReference getMethodSegment_Events();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ionwright.model.method.MethodSegment#getConditions <em>Conditions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Conditions</em>'.
	 * @see org.ionwright.model.method.MethodSegment#getConditions()
	 * @see #getMethodSegment()
	 * @generated
	 */
	EReference getMethodSegment_Conditions();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.method.Scan <em>Scan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scan</em>'.
	 * @see org.ionwright.model.method.Scan
	 * @generated
	 */
	EClass getScan();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.Scan#getScans <em>Scans</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scans</em>'.
	 * @see org.ionwright.model.method.Scan#getScans()
	 * @see #getScan()
	 * @generated
	 */
	EAttribute getScan_Scans();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.Scan#getFirstStage <em>First Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Stage</em>'.
	 * @see org.ionwright.model.method.Scan#getFirstStage()
	 * @see #getScan()
	 * @generated
	 */
	EAttribute getScan_FirstStage();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.Scan#getFirstStageWindow <em>First Stage Window</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Stage Window</em>'.
	 * @see org.ionwright.model.method.Scan#getFirstStageWindow()
	 * @see #getScan()
	 * @generated
	 */
	EAttribute getScan_FirstStageWindow();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.Scan#getPeakWidth <em>Peak Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Peak Width</em>'.
	 * @see org.ionwright.model.method.Scan#getPeakWidth()
	 * @see #getScan()
	 * @generated
	 */
	EAttribute getScan_PeakWidth();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.Scan#getSettleTime <em>Settle Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Settle Time</em>'.
	 * @see org.ionwright.model.method.Scan#getSettleTime()
	 * @see #getScan()
	 * @generated
	 */
	EAttribute getScan_SettleTime();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.Scan#isAlternatePolarity <em>Alternate Polarity</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Alternate Polarity</em>'.
	 * @see org.ionwright.model.method.Scan#isAlternatePolarity()
	 * @see #getScan()
	 * @generated
	 */
	EAttribute getScan_AlternatePolarity();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.Scan#getAveraging <em>Averaging</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Averaging</em>'.
	 * @see org.ionwright.model.method.Scan#getAveraging()
	 * @see #getScan()
	 * @generated
	 */
	EAttribute getScan_Averaging();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.Scan#getTrackingTolerance <em>Tracking Tolerance</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Tracking Tolerance</em>'.
	 * @see org.ionwright.model.method.Scan#getTrackingTolerance()
	 * @see #getScan()
	 * @generated
	 */
	EAttribute getScan_TrackingTolerance();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.Scan#getRatioMode <em>Ratio Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Ratio Mode</em>'.
	 * @see org.ionwright.model.method.Scan#getRatioMode()
	 * @see #getScan()
	 * @generated
	 */
	EAttribute getScan_RatioMode();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.Scan#getOutput <em>Output</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Output</em>'.
	 * @see org.ionwright.model.method.Scan#getOutput()
	 * @see #getScan()
	 * @generated
	 */
	EAttribute getScan_Output();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.Scan#getFirstStageOffset <em>First Stage Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Stage Offset</em>'.
	 * @see org.ionwright.model.method.Scan#getFirstStageOffset()
	 * @see #getScan()
	 * @generated
	 */
	EAttribute getScan_FirstStageOffset();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.Scan#getSecondStageOffset <em>Second Stage Offset</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Second Stage Offset</em>'.
	 * @see org.ionwright.model.method.Scan#getSecondStageOffset()
	 * @see #getScan()
	 * @generated
	 */
	EAttribute getScan_SecondStageOffset();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.method.FullScan <em>Full Scan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Full Scan</em>'.
	 * @see org.ionwright.model.method.FullScan
	 * @generated
	 */
	EClass getFullScan();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.FullScan#getStart <em>Start</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Start</em>'.
	 * @see org.ionwright.model.method.FullScan#getStart()
	 * @see #getFullScan()
	 * @generated
	 */
	EAttribute getFullScan_Start();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.FullScan#getEnd <em>End</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>End</em>'.
	 * @see org.ionwright.model.method.FullScan#getEnd()
	 * @see #getFullScan()
	 * @generated
	 */
	EAttribute getFullScan_End();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.FullScan#getStep <em>Step</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Step</em>'.
	 * @see org.ionwright.model.method.FullScan#getStep()
	 * @see #getFullScan()
	 * @generated
	 */
	EAttribute getFullScan_Step();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.FullScan#getSpeed <em>Speed</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Speed</em>'.
	 * @see org.ionwright.model.method.FullScan#getSpeed()
	 * @see #getFullScan()
	 * @generated
	 */
	EAttribute getFullScan_Speed();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.FullScan#getDirection <em>Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Direction</em>'.
	 * @see org.ionwright.model.method.FullScan#getDirection()
	 * @see #getFullScan()
	 * @generated
	 */
	EAttribute getFullScan_Direction();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.FullScan#getSecondStage <em>Second Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Second Stage</em>'.
	 * @see org.ionwright.model.method.FullScan#getSecondStage()
	 * @see #getFullScan()
	 * @generated
	 */
	EAttribute getFullScan_SecondStage();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.method.SelectedIonMonitoring <em>Selected Ion Monitoring</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Selected Ion Monitoring</em>'.
	 * @see org.ionwright.model.method.SelectedIonMonitoring
	 * @generated
	 */
	EClass getSelectedIonMonitoring();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ionwright.model.method.SelectedIonMonitoring#getIons <em>Ions</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Ions</em>'.
	 * @see org.ionwright.model.method.SelectedIonMonitoring#getIons()
	 * @see #getSelectedIonMonitoring()
	 * @generated
	 */
	EReference getSelectedIonMonitoring_Ions();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.method.MonitoredIon <em>Monitored Ion</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Monitored Ion</em>'.
	 * @see org.ionwright.model.method.MonitoredIon
	 * @generated
	 */
	EClass getMonitoredIon();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.MonitoredIon#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.ionwright.model.method.MonitoredIon#getName()
	 * @see #getMonitoredIon()
	 * @generated
	 */
	EAttribute getMonitoredIon_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.MonitoredIon#getMz <em>Mz</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Mz</em>'.
	 * @see org.ionwright.model.method.MonitoredIon#getMz()
	 * @see #getMonitoredIon()
	 * @generated
	 */
	EAttribute getMonitoredIon_Mz();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.MonitoredIon#getDwellTime <em>Dwell Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Dwell Time</em>'.
	 * @see org.ionwright.model.method.MonitoredIon#getDwellTime()
	 * @see #getMonitoredIon()
	 * @generated
	 */
	EAttribute getMonitoredIon_DwellTime();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.method.TimedEvent <em>Timed Event</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Timed Event</em>'.
	 * @see org.ionwright.model.method.TimedEvent
	 * @generated
	 */
	EClass getTimedEvent();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.TimedEvent#getTime <em>Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Time</em>'.
	 * @see org.ionwright.model.method.TimedEvent#getTime()
	 * @see #getTimedEvent()
	 * @generated
	 */
	EAttribute getTimedEvent_Time();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.method.Condition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Condition</em>'.
	 * @see org.ionwright.model.method.Condition
	 * @generated
	 */
	EClass getCondition();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.Condition#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.ionwright.model.method.Condition#getName()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.Condition#getReading <em>Reading</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Reading</em>'.
	 * @see org.ionwright.model.method.Condition#getReading()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Reading();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.Condition#getComparison <em>Comparison</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comparison</em>'.
	 * @see org.ionwright.model.method.Condition#getComparison()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Comparison();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.Condition#getThreshold <em>Threshold</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Threshold</em>'.
	 * @see org.ionwright.model.method.Condition#getThreshold()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Threshold();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.Condition#getHysteresis <em>Hysteresis</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hysteresis</em>'.
	 * @see org.ionwright.model.method.Condition#getHysteresis()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Hysteresis();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.Condition#getHoldTime <em>Hold Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Hold Time</em>'.
	 * @see org.ionwright.model.method.Condition#getHoldTime()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_HoldTime();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.Condition#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Action</em>'.
	 * @see org.ionwright.model.method.Condition#getAction()
	 * @see #getCondition()
	 * @generated
	 */
	EAttribute getCondition_Action();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.method.FaultPolicy <em>Fault Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Fault Policy</em>'.
	 * @see org.ionwright.model.method.FaultPolicy
	 * @generated
	 */
	EClass getFaultPolicy();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.FaultPolicy#getPart <em>Part</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Part</em>'.
	 * @see org.ionwright.model.method.FaultPolicy#getPart()
	 * @see #getFaultPolicy()
	 * @generated
	 */
	EAttribute getFaultPolicy_Part();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.FaultPolicy#getAction <em>Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Action</em>'.
	 * @see org.ionwright.model.method.FaultPolicy#getAction()
	 * @see #getFaultPolicy()
	 * @generated
	 */
	EAttribute getFaultPolicy_Action();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.FaultPolicy#getRetries <em>Retries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retries</em>'.
	 * @see org.ionwright.model.method.FaultPolicy#getRetries()
	 * @see #getFaultPolicy()
	 * @generated
	 */
	EAttribute getFaultPolicy_Retries();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.FaultPolicy#getRetryDelay <em>Retry Delay</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Retry Delay</em>'.
	 * @see org.ionwright.model.method.FaultPolicy#getRetryDelay()
	 * @see #getFaultPolicy()
	 * @generated
	 */
	EAttribute getFaultPolicy_RetryDelay();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.method.SampleQueue <em>Sample Queue</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Sample Queue</em>'.
	 * @see org.ionwright.model.method.SampleQueue
	 * @generated
	 */
	EClass getSampleQueue();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.SampleQueue#getName <em>Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Name</em>'.
	 * @see org.ionwright.model.method.SampleQueue#getName()
	 * @see #getSampleQueue()
	 * @generated
	 */
	EAttribute getSampleQueue_Name();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.SampleQueue#getInstrument <em>Instrument</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Instrument</em>'.
	 * @see org.ionwright.model.method.SampleQueue#getInstrument()
	 * @see #getSampleQueue()
	 * @generated
	 */
	EAttribute getSampleQueue_Instrument();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.SampleQueue#getOnFailure <em>On Failure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>On Failure</em>'.
	 * @see org.ionwright.model.method.SampleQueue#getOnFailure()
	 * @see #getSampleQueue()
	 * @generated
	 */
	EAttribute getSampleQueue_OnFailure();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.SampleQueue#getIdleTime <em>Idle Time</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Idle Time</em>'.
	 * @see org.ionwright.model.method.SampleQueue#getIdleTime()
	 * @see #getSampleQueue()
	 * @generated
	 */
	EAttribute getSampleQueue_IdleTime();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.SampleQueue#isStandby <em>Standby</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Standby</em>'.
	 * @see org.ionwright.model.method.SampleQueue#isStandby()
	 * @see #getSampleQueue()
	 * @generated
	 */
	EAttribute getSampleQueue_Standby();

	/**
	 * Returns the meta object for the containment reference list '{@link org.ionwright.model.method.SampleQueue#getEntries <em>Entries</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the containment reference list '<em>Entries</em>'.
	 * @see org.ionwright.model.method.SampleQueue#getEntries()
	 * @see #getSampleQueue()
	 * @generated
	 */
	EReference getSampleQueue_Entries();

	/**
	 * Returns the meta object for class '{@link org.ionwright.model.method.QueueEntry <em>Queue Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Queue Entry</em>'.
	 * @see org.ionwright.model.method.QueueEntry
	 * @generated
	 */
	EClass getQueueEntry();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.QueueEntry#getSampleName <em>Sample Name</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Sample Name</em>'.
	 * @see org.ionwright.model.method.QueueEntry#getSampleName()
	 * @see #getQueueEntry()
	 * @generated
	 */
	EAttribute getQueueEntry_SampleName();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.QueueEntry#getMethod <em>Method</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Method</em>'.
	 * @see org.ionwright.model.method.QueueEntry#getMethod()
	 * @see #getQueueEntry()
	 * @generated
	 */
	EAttribute getQueueEntry_Method();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.QueueEntry#getOutput <em>Output</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Output</em>'.
	 * @see org.ionwright.model.method.QueueEntry#getOutput()
	 * @see #getQueueEntry()
	 * @generated
	 */
	EAttribute getQueueEntry_Output();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.QueueEntry#getPosition <em>Position</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Position</em>'.
	 * @see org.ionwright.model.method.QueueEntry#getPosition()
	 * @see #getQueueEntry()
	 * @generated
	 */
	EAttribute getQueueEntry_Position();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.QueueEntry#getComment <em>Comment</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Comment</em>'.
	 * @see org.ionwright.model.method.QueueEntry#getComment()
	 * @see #getQueueEntry()
	 * @generated
	 */
	EAttribute getQueueEntry_Comment();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.QueueEntry#getState <em>State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>State</em>'.
	 * @see org.ionwright.model.method.QueueEntry#getState()
	 * @see #getQueueEntry()
	 * @generated
	 */
	EAttribute getQueueEntry_State();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.QueueEntry#getResult <em>Result</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Result</em>'.
	 * @see org.ionwright.model.method.QueueEntry#getResult()
	 * @see #getQueueEntry()
	 * @generated
	 */
	EAttribute getQueueEntry_Result();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.method.Comparison <em>Comparison</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Comparison</em>'.
	 * @see org.ionwright.model.method.Comparison
	 * @generated
	 */
	EEnum getComparison();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.method.ConditionAction <em>Condition Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Condition Action</em>'.
	 * @see org.ionwright.model.method.ConditionAction
	 * @generated
	 */
	EEnum getConditionAction();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.method.FaultAction <em>Fault Action</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Fault Action</em>'.
	 * @see org.ionwright.model.method.FaultAction
	 * @generated
	 */
	EEnum getFaultAction();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.method.QueueFailure <em>Queue Failure</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Queue Failure</em>'.
	 * @see org.ionwright.model.method.QueueFailure
	 * @generated
	 */
	EEnum getQueueFailure();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.method.QueueEntryState <em>Queue Entry State</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Queue Entry State</em>'.
	 * @see org.ionwright.model.method.QueueEntryState
	 * @generated
	 */
	EEnum getQueueEntryState();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.method.ScanDirection <em>Scan Direction</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Scan Direction</em>'.
	 * @see org.ionwright.model.method.ScanDirection
	 * @generated
	 */
	EEnum getScanDirection();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.method.SecondStageMode <em>Second Stage Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>Second Stage Mode</em>'.
	 * @see org.ionwright.model.method.SecondStageMode
	 * @generated
	 */
	EEnum getSecondStageMode();

	/**
	 * Returns the meta object for enum '{@link org.ionwright.model.method.FirstStageMode <em>First Stage Mode</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for enum '<em>First Stage Mode</em>'.
	 * @see org.ionwright.model.method.FirstStageMode
	 * @generated
	 */
	EEnum getFirstStageMode();

	/**
	 * Returns the factory that creates the instances of the model.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the factory that creates the instances of the model.
	 * @generated
	 */
	MethodFactory getMethodFactory();

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
		 * The meta object literal for the '{@link org.ionwright.model.method.internal.impl.AcquisitionMethodImpl <em>Acquisition Method</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.method.internal.impl.AcquisitionMethodImpl
		 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getAcquisitionMethod()
		 * @generated
		 */
		EClass ACQUISITION_METHOD = eINSTANCE.getAcquisitionMethod();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACQUISITION_METHOD__NAME = eINSTANCE.getAcquisitionMethod_Name();

		/**
		 * The meta object literal for the '<em><b>Description</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACQUISITION_METHOD__DESCRIPTION = eINSTANCE.getAcquisitionMethod_Description();

		/**
		 * The meta object literal for the '<em><b>Polarity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACQUISITION_METHOD__POLARITY = eINSTANCE.getAcquisitionMethod_Polarity();

		/**
		 * The meta object literal for the '<em><b>Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACQUISITION_METHOD__SETTINGS = eINSTANCE.getAcquisitionMethod_Settings();

		/**
		 * The meta object literal for the '<em><b>Segments</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACQUISITION_METHOD__SEGMENTS = eINSTANCE.getAcquisitionMethod_Segments();

		/**
		 * The meta object literal for the '<em><b>Repeats</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACQUISITION_METHOD__REPEATS = eINSTANCE.getAcquisitionMethod_Repeats();

		/**
		 * The meta object literal for the '<em><b>Tune Set</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute ACQUISITION_METHOD__TUNE_SET = eINSTANCE.getAcquisitionMethod_TuneSet();

		/**
		 * The meta object literal for the '<em><b>Events</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACQUISITION_METHOD__EVENTS = eINSTANCE.getAcquisitionMethod_Events();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACQUISITION_METHOD__CONDITIONS = eINSTANCE.getAcquisitionMethod_Conditions();

		/**
		 * The meta object literal for the '<em><b>Fault Policies</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference ACQUISITION_METHOD__FAULT_POLICIES = eINSTANCE.getAcquisitionMethod_FaultPolicies();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.method.internal.impl.MethodSettingImpl <em>Setting</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.method.internal.impl.MethodSettingImpl
		 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getMethodSetting()
		 * @generated
		 */
		EClass METHOD_SETTING = eINSTANCE.getMethodSetting();

		/**
		 * The meta object literal for the '<em><b>Parameter</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHOD_SETTING__PARAMETER = eINSTANCE.getMethodSetting_Parameter();

		/**
		 * The meta object literal for the '<em><b>Value</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHOD_SETTING__VALUE = eINSTANCE.getMethodSetting_Value();

		/**
		 * The meta object literal for the '<em><b>Ramp Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHOD_SETTING__RAMP_TIME = eINSTANCE.getMethodSetting_RampTime();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.method.internal.impl.MethodSegmentImpl <em>Segment</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.method.internal.impl.MethodSegmentImpl
		 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getMethodSegment()
		 * @generated
		 */
		EClass METHOD_SEGMENT = eINSTANCE.getMethodSegment();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHOD_SEGMENT__NAME = eINSTANCE.getMethodSegment_Name();

		/**
		 * The meta object literal for the '<em><b>Settings</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METHOD_SEGMENT__SETTINGS = eINSTANCE.getMethodSegment_Settings();

		/**
		 * The meta object literal for the '<em><b>Scan</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METHOD_SEGMENT__SCAN = eINSTANCE.getMethodSegment_Scan();

		/**
		 * The meta object literal for the '<em><b>Repeats</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute METHOD_SEGMENT__REPEATS = eINSTANCE.getMethodSegment_Repeats();

		/**
		 * The meta object literal for the '<em><b>Events</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METHOD_SEGMENT__EVENTS = eINSTANCE.getMethodSegment_Events();

		/**
		 * The meta object literal for the '<em><b>Conditions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METHOD_SEGMENT__CONDITIONS = eINSTANCE.getMethodSegment_Conditions();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.method.internal.impl.ScanImpl <em>Scan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.method.internal.impl.ScanImpl
		 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getScan()
		 * @generated
		 */
		EClass SCAN = eINSTANCE.getScan();

		/**
		 * The meta object literal for the '<em><b>Scans</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCAN__SCANS = eINSTANCE.getScan_Scans();

		/**
		 * The meta object literal for the '<em><b>First Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCAN__FIRST_STAGE = eINSTANCE.getScan_FirstStage();

		/**
		 * The meta object literal for the '<em><b>First Stage Window</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCAN__FIRST_STAGE_WINDOW = eINSTANCE.getScan_FirstStageWindow();

		/**
		 * The meta object literal for the '<em><b>Peak Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCAN__PEAK_WIDTH = eINSTANCE.getScan_PeakWidth();

		/**
		 * The meta object literal for the '<em><b>Settle Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCAN__SETTLE_TIME = eINSTANCE.getScan_SettleTime();

		/**
		 * The meta object literal for the '<em><b>Alternate Polarity</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCAN__ALTERNATE_POLARITY = eINSTANCE.getScan_AlternatePolarity();

		/**
		 * The meta object literal for the '<em><b>Averaging</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCAN__AVERAGING = eINSTANCE.getScan_Averaging();

		/**
		 * The meta object literal for the '<em><b>Tracking Tolerance</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCAN__TRACKING_TOLERANCE = eINSTANCE.getScan_TrackingTolerance();

		/**
		 * The meta object literal for the '<em><b>Ratio Mode</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCAN__RATIO_MODE = eINSTANCE.getScan_RatioMode();

		/**
		 * The meta object literal for the '<em><b>Output</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCAN__OUTPUT = eINSTANCE.getScan_Output();

		/**
		 * The meta object literal for the '<em><b>First Stage Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCAN__FIRST_STAGE_OFFSET = eINSTANCE.getScan_FirstStageOffset();

		/**
		 * The meta object literal for the '<em><b>Second Stage Offset</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SCAN__SECOND_STAGE_OFFSET = eINSTANCE.getScan_SecondStageOffset();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.method.internal.impl.FullScanImpl <em>Full Scan</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.method.internal.impl.FullScanImpl
		 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getFullScan()
		 * @generated
		 */
		EClass FULL_SCAN = eINSTANCE.getFullScan();

		/**
		 * The meta object literal for the '<em><b>Start</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FULL_SCAN__START = eINSTANCE.getFullScan_Start();

		/**
		 * The meta object literal for the '<em><b>End</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FULL_SCAN__END = eINSTANCE.getFullScan_End();

		/**
		 * The meta object literal for the '<em><b>Step</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FULL_SCAN__STEP = eINSTANCE.getFullScan_Step();

		/**
		 * The meta object literal for the '<em><b>Speed</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FULL_SCAN__SPEED = eINSTANCE.getFullScan_Speed();

		/**
		 * The meta object literal for the '<em><b>Direction</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FULL_SCAN__DIRECTION = eINSTANCE.getFullScan_Direction();

		/**
		 * The meta object literal for the '<em><b>Second Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FULL_SCAN__SECOND_STAGE = eINSTANCE.getFullScan_SecondStage();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.method.internal.impl.SelectedIonMonitoringImpl <em>Selected Ion Monitoring</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.method.internal.impl.SelectedIonMonitoringImpl
		 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getSelectedIonMonitoring()
		 * @generated
		 */
		EClass SELECTED_ION_MONITORING = eINSTANCE.getSelectedIonMonitoring();

		/**
		 * The meta object literal for the '<em><b>Ions</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SELECTED_ION_MONITORING__IONS = eINSTANCE.getSelectedIonMonitoring_Ions();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.method.internal.impl.MonitoredIonImpl <em>Monitored Ion</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.method.internal.impl.MonitoredIonImpl
		 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getMonitoredIon()
		 * @generated
		 */
		EClass MONITORED_ION = eINSTANCE.getMonitoredIon();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITORED_ION__NAME = eINSTANCE.getMonitoredIon_Name();

		/**
		 * The meta object literal for the '<em><b>Mz</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITORED_ION__MZ = eINSTANCE.getMonitoredIon_Mz();

		/**
		 * The meta object literal for the '<em><b>Dwell Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute MONITORED_ION__DWELL_TIME = eINSTANCE.getMonitoredIon_DwellTime();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.method.internal.impl.TimedEventImpl <em>Timed Event</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.method.internal.impl.TimedEventImpl
		 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getTimedEvent()
		 * @generated
		 */
		EClass TIMED_EVENT = eINSTANCE.getTimedEvent();

		/**
		 * The meta object literal for the '<em><b>Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute TIMED_EVENT__TIME = eINSTANCE.getTimedEvent_Time();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.method.internal.impl.ConditionImpl <em>Condition</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.method.internal.impl.ConditionImpl
		 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getCondition()
		 * @generated
		 */
		EClass CONDITION = eINSTANCE.getCondition();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__NAME = eINSTANCE.getCondition_Name();

		/**
		 * The meta object literal for the '<em><b>Reading</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__READING = eINSTANCE.getCondition_Reading();

		/**
		 * The meta object literal for the '<em><b>Comparison</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__COMPARISON = eINSTANCE.getCondition_Comparison();

		/**
		 * The meta object literal for the '<em><b>Threshold</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__THRESHOLD = eINSTANCE.getCondition_Threshold();

		/**
		 * The meta object literal for the '<em><b>Hysteresis</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__HYSTERESIS = eINSTANCE.getCondition_Hysteresis();

		/**
		 * The meta object literal for the '<em><b>Hold Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__HOLD_TIME = eINSTANCE.getCondition_HoldTime();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute CONDITION__ACTION = eINSTANCE.getCondition_Action();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.method.internal.impl.FaultPolicyImpl <em>Fault Policy</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.method.internal.impl.FaultPolicyImpl
		 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getFaultPolicy()
		 * @generated
		 */
		EClass FAULT_POLICY = eINSTANCE.getFaultPolicy();

		/**
		 * The meta object literal for the '<em><b>Part</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FAULT_POLICY__PART = eINSTANCE.getFaultPolicy_Part();

		/**
		 * The meta object literal for the '<em><b>Action</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FAULT_POLICY__ACTION = eINSTANCE.getFaultPolicy_Action();

		/**
		 * The meta object literal for the '<em><b>Retries</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FAULT_POLICY__RETRIES = eINSTANCE.getFaultPolicy_Retries();

		/**
		 * The meta object literal for the '<em><b>Retry Delay</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FAULT_POLICY__RETRY_DELAY = eINSTANCE.getFaultPolicy_RetryDelay();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.method.internal.impl.SampleQueueImpl <em>Sample Queue</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.method.internal.impl.SampleQueueImpl
		 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getSampleQueue()
		 * @generated
		 */
		EClass SAMPLE_QUEUE = eINSTANCE.getSampleQueue();

		/**
		 * The meta object literal for the '<em><b>Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE_QUEUE__NAME = eINSTANCE.getSampleQueue_Name();

		/**
		 * The meta object literal for the '<em><b>Instrument</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE_QUEUE__INSTRUMENT = eINSTANCE.getSampleQueue_Instrument();

		/**
		 * The meta object literal for the '<em><b>On Failure</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE_QUEUE__ON_FAILURE = eINSTANCE.getSampleQueue_OnFailure();

		/**
		 * The meta object literal for the '<em><b>Idle Time</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE_QUEUE__IDLE_TIME = eINSTANCE.getSampleQueue_IdleTime();

		/**
		 * The meta object literal for the '<em><b>Standby</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute SAMPLE_QUEUE__STANDBY = eINSTANCE.getSampleQueue_Standby();

		/**
		 * The meta object literal for the '<em><b>Entries</b></em>' containment reference list feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference SAMPLE_QUEUE__ENTRIES = eINSTANCE.getSampleQueue_Entries();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.method.internal.impl.QueueEntryImpl <em>Queue Entry</em>}' class.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.method.internal.impl.QueueEntryImpl
		 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getQueueEntry()
		 * @generated
		 */
		EClass QUEUE_ENTRY = eINSTANCE.getQueueEntry();

		/**
		 * The meta object literal for the '<em><b>Sample Name</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUEUE_ENTRY__SAMPLE_NAME = eINSTANCE.getQueueEntry_SampleName();

		/**
		 * The meta object literal for the '<em><b>Method</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUEUE_ENTRY__METHOD = eINSTANCE.getQueueEntry_Method();

		/**
		 * The meta object literal for the '<em><b>Output</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUEUE_ENTRY__OUTPUT = eINSTANCE.getQueueEntry_Output();

		/**
		 * The meta object literal for the '<em><b>Position</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUEUE_ENTRY__POSITION = eINSTANCE.getQueueEntry_Position();

		/**
		 * The meta object literal for the '<em><b>Comment</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUEUE_ENTRY__COMMENT = eINSTANCE.getQueueEntry_Comment();

		/**
		 * The meta object literal for the '<em><b>State</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUEUE_ENTRY__STATE = eINSTANCE.getQueueEntry_State();

		/**
		 * The meta object literal for the '<em><b>Result</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute QUEUE_ENTRY__RESULT = eINSTANCE.getQueueEntry_Result();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.method.Comparison <em>Comparison</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.method.Comparison
		 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getComparison()
		 * @generated
		 */
		EEnum COMPARISON = eINSTANCE.getComparison();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.method.ConditionAction <em>Condition Action</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.method.ConditionAction
		 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getConditionAction()
		 * @generated
		 */
		EEnum CONDITION_ACTION = eINSTANCE.getConditionAction();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.method.FaultAction <em>Fault Action</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.method.FaultAction
		 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getFaultAction()
		 * @generated
		 */
		EEnum FAULT_ACTION = eINSTANCE.getFaultAction();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.method.QueueFailure <em>Queue Failure</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.method.QueueFailure
		 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getQueueFailure()
		 * @generated
		 */
		EEnum QUEUE_FAILURE = eINSTANCE.getQueueFailure();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.method.QueueEntryState <em>Queue Entry State</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.method.QueueEntryState
		 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getQueueEntryState()
		 * @generated
		 */
		EEnum QUEUE_ENTRY_STATE = eINSTANCE.getQueueEntryState();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.method.ScanDirection <em>Scan Direction</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.method.ScanDirection
		 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getScanDirection()
		 * @generated
		 */
		EEnum SCAN_DIRECTION = eINSTANCE.getScanDirection();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.method.SecondStageMode <em>Second Stage Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.method.SecondStageMode
		 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getSecondStageMode()
		 * @generated
		 */
		EEnum SECOND_STAGE_MODE = eINSTANCE.getSecondStageMode();

		/**
		 * The meta object literal for the '{@link org.ionwright.model.method.FirstStageMode <em>First Stage Mode</em>}' enum.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @see org.ionwright.model.method.FirstStageMode
		 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getFirstStageMode()
		 * @generated
		 */
		EEnum FIRST_STAGE_MODE = eINSTANCE.getFirstStageMode();

	}

} //MethodPackage
