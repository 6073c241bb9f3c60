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
	 * The number of structural features of the '<em>Acquisition Method</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int ACQUISITION_METHOD_FEATURE_COUNT = 5;

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
	 * The number of structural features of the '<em>Setting</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD_SETTING_FEATURE_COUNT = 2;

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
	 * The feature id for the '<em><b>Scan</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD_SEGMENT__SCAN = 1;

	/**
	 * The number of structural features of the '<em>Segment</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int METHOD_SEGMENT_FEATURE_COUNT = 2;

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
	 * The number of structural features of the '<em>Scan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int SCAN_FEATURE_COUNT = 0;

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
	 * The feature id for the '<em><b>Scans</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FULL_SCAN__SCANS = SCAN_FEATURE_COUNT + 4;

	/**
	 * The feature id for the '<em><b>First Stage</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FULL_SCAN__FIRST_STAGE = SCAN_FEATURE_COUNT + 5;

	/**
	 * The feature id for the '<em><b>First Stage Window</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FULL_SCAN__FIRST_STAGE_WINDOW = SCAN_FEATURE_COUNT + 6;

	/**
	 * The feature id for the '<em><b>Peak Width</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FULL_SCAN__PEAK_WIDTH = SCAN_FEATURE_COUNT + 7;

	/**
	 * The number of structural features of the '<em>Full Scan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FULL_SCAN_FEATURE_COUNT = SCAN_FEATURE_COUNT + 8;

	/**
	 * The number of operations of the '<em>Full Scan</em>' class.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 * @ordered
	 */
	int FULL_SCAN_OPERATION_COUNT = SCAN_OPERATION_COUNT + 0;

	/**
	 * The meta object id for the '{@link org.ionwright.model.method.FirstStageMode <em>First Stage Mode</em>}' enum.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.ionwright.model.method.FirstStageMode
	 * @see org.ionwright.model.method.internal.impl.MethodPackageImpl#getFirstStageMode()
	 * @generated
	 */
	int FIRST_STAGE_MODE = 5;


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
	 * Returns the meta object for class '{@link org.ionwright.model.method.Scan <em>Scan</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for class '<em>Scan</em>'.
	 * @see org.ionwright.model.method.Scan
	 * @generated
	 */
	EClass getScan();

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
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.FullScan#getScans <em>Scans</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Scans</em>'.
	 * @see org.ionwright.model.method.FullScan#getScans()
	 * @see #getFullScan()
	 * @generated
	 */
	EAttribute getFullScan_Scans();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.FullScan#getFirstStage <em>First Stage</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Stage</em>'.
	 * @see org.ionwright.model.method.FullScan#getFirstStage()
	 * @see #getFullScan()
	 * @generated
	 */
	EAttribute getFullScan_FirstStage();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.FullScan#getFirstStageWindow <em>First Stage Window</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>First Stage Window</em>'.
	 * @see org.ionwright.model.method.FullScan#getFirstStageWindow()
	 * @see #getFullScan()
	 * @generated
	 */
	EAttribute getFullScan_FirstStageWindow();

	/**
	 * Returns the meta object for the attribute '{@link org.ionwright.model.method.FullScan#getPeakWidth <em>Peak Width</em>}'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the meta object for the attribute '<em>Peak Width</em>'.
	 * @see org.ionwright.model.method.FullScan#getPeakWidth()
	 * @see #getFullScan()
	 * @generated
	 */
	EAttribute getFullScan_PeakWidth();

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
		 * The meta object literal for the '<em><b>Scan</b></em>' containment reference feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EReference METHOD_SEGMENT__SCAN = eINSTANCE.getMethodSegment_Scan();

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
		 * The meta object literal for the '<em><b>Scans</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FULL_SCAN__SCANS = eINSTANCE.getFullScan_Scans();

		/**
		 * The meta object literal for the '<em><b>First Stage</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FULL_SCAN__FIRST_STAGE = eINSTANCE.getFullScan_FirstStage();

		/**
		 * The meta object literal for the '<em><b>First Stage Window</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FULL_SCAN__FIRST_STAGE_WINDOW = eINSTANCE.getFullScan_FirstStageWindow();

		/**
		 * The meta object literal for the '<em><b>Peak Width</b></em>' attribute feature.
		 * <!-- begin-user-doc -->
		 * <!-- end-user-doc -->
		 * @generated
		 */
		EAttribute FULL_SCAN__PEAK_WIDTH = eINSTANCE.getFullScan_PeakWidth();

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
