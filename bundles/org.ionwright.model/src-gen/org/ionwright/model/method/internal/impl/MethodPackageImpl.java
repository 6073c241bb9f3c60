/**
 */
package org.ionwright.model.method.internal.impl;

import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EPackage;
import org.eclipse.emf.ecore.EReference;

import org.eclipse.emf.ecore.impl.EPackageImpl;

import org.ionwright.model.instrument.InstrumentPackage;

import org.ionwright.model.instrument.internal.impl.InstrumentPackageImpl;

import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.FirstStageMode;
import org.ionwright.model.method.FullScan;
import org.ionwright.model.method.MethodFactory;
import org.ionwright.model.method.MethodPackage;
import org.ionwright.model.method.MethodSegment;
import org.ionwright.model.method.MethodSetting;
import org.ionwright.model.method.Scan;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Package</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class MethodPackageImpl extends EPackageImpl implements MethodPackage {
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass acquisitionMethodEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass methodSettingEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass methodSegmentEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass scanEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass fullScanEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum firstStageModeEEnum = null;

	/**
	 * Creates an instance of the model <b>Package</b>, registered with
	 * {@link org.eclipse.emf.ecore.EPackage.Registry EPackage.Registry} by the package
	 * package URI value.
	 * <p>Note: the correct way to create the package is via the static
	 * factory method {@link #init init()}, which also performs
	 * initialization of the package, or returns the registered package,
	 * if one already exists.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see org.eclipse.emf.ecore.EPackage.Registry
	 * @see org.ionwright.model.method.MethodPackage#eNS_URI
	 * @see #init()
	 * @generated
	 */
	private MethodPackageImpl() {
		super(eNS_URI, MethodFactory.eINSTANCE);
	}
	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static boolean isInited = false;

	/**
	 * Creates, registers, and initializes the <b>Package</b> for this model, and for any others upon which it depends.
	 *
	 * <p>This method is used to initialize {@link MethodPackage#eINSTANCE} when that field is accessed.
	 * Clients should not invoke it directly. Instead, they should simply access that field to obtain the package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #eNS_URI
	 * @see #createPackageContents()
	 * @see #initializePackageContents()
	 * @generated
	 */
	public static MethodPackage init() {
		if (isInited) return (MethodPackage)EPackage.Registry.INSTANCE.getEPackage(MethodPackage.eNS_URI);

		// Obtain or create and register package
		Object registeredMethodPackage = EPackage.Registry.INSTANCE.get(eNS_URI);
		MethodPackageImpl theMethodPackage = registeredMethodPackage instanceof MethodPackageImpl ? (MethodPackageImpl)registeredMethodPackage : new MethodPackageImpl();

		isInited = true;

		// Obtain or create and register interdependencies
		Object registeredPackage = EPackage.Registry.INSTANCE.getEPackage(InstrumentPackage.eNS_URI);
		InstrumentPackageImpl theInstrumentPackage = (InstrumentPackageImpl)(registeredPackage instanceof InstrumentPackageImpl ? registeredPackage : InstrumentPackage.eINSTANCE);

		// Create package meta-data objects
		theMethodPackage.createPackageContents();
		theInstrumentPackage.createPackageContents();

		// Initialize created meta-data
		theMethodPackage.initializePackageContents();
		theInstrumentPackage.initializePackageContents();

		// Mark meta-data to indicate it can't be changed
		theMethodPackage.freeze();

		// Update the registry and return the package
		EPackage.Registry.INSTANCE.put(MethodPackage.eNS_URI, theMethodPackage);
		return theMethodPackage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getAcquisitionMethod() {
		return acquisitionMethodEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcquisitionMethod_Name() {
		return (EAttribute)acquisitionMethodEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcquisitionMethod_Description() {
		return (EAttribute)acquisitionMethodEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcquisitionMethod_Polarity() {
		return (EAttribute)acquisitionMethodEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAcquisitionMethod_Settings() {
		return (EReference)acquisitionMethodEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAcquisitionMethod_Segments() {
		return (EReference)acquisitionMethodEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMethodSetting() {
		return methodSettingEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMethodSetting_Parameter() {
		return (EAttribute)methodSettingEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMethodSetting_Value() {
		return (EAttribute)methodSettingEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMethodSegment() {
		return methodSegmentEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMethodSegment_Name() {
		return (EAttribute)methodSegmentEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMethodSegment_Scan() {
		return (EReference)methodSegmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getScan() {
		return scanEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFullScan() {
		return fullScanEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFullScan_Start() {
		return (EAttribute)fullScanEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFullScan_End() {
		return (EAttribute)fullScanEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFullScan_Step() {
		return (EAttribute)fullScanEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFullScan_Speed() {
		return (EAttribute)fullScanEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFullScan_Scans() {
		return (EAttribute)fullScanEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFullScan_FirstStage() {
		return (EAttribute)fullScanEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFullScan_FirstStageWindow() {
		return (EAttribute)fullScanEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFullScan_PeakWidth() {
		return (EAttribute)fullScanEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFirstStageMode() {
		return firstStageModeEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MethodFactory getMethodFactory() {
		return (MethodFactory)getEFactoryInstance();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isCreated = false;

	/**
	 * Creates the meta-model objects for the package.  This method is
	 * guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void createPackageContents() {
		if (isCreated) return;
		isCreated = true;

		// Create classes and their features
		acquisitionMethodEClass = createEClass(ACQUISITION_METHOD);
		createEAttribute(acquisitionMethodEClass, ACQUISITION_METHOD__NAME);
		createEAttribute(acquisitionMethodEClass, ACQUISITION_METHOD__DESCRIPTION);
		createEAttribute(acquisitionMethodEClass, ACQUISITION_METHOD__POLARITY);
		createEReference(acquisitionMethodEClass, ACQUISITION_METHOD__SETTINGS);
		createEReference(acquisitionMethodEClass, ACQUISITION_METHOD__SEGMENTS);

		methodSettingEClass = createEClass(METHOD_SETTING);
		createEAttribute(methodSettingEClass, METHOD_SETTING__PARAMETER);
		createEAttribute(methodSettingEClass, METHOD_SETTING__VALUE);

		methodSegmentEClass = createEClass(METHOD_SEGMENT);
		createEAttribute(methodSegmentEClass, METHOD_SEGMENT__NAME);
		createEReference(methodSegmentEClass, METHOD_SEGMENT__SCAN);

		scanEClass = createEClass(SCAN);

		fullScanEClass = createEClass(FULL_SCAN);
		createEAttribute(fullScanEClass, FULL_SCAN__START);
		createEAttribute(fullScanEClass, FULL_SCAN__END);
		createEAttribute(fullScanEClass, FULL_SCAN__STEP);
		createEAttribute(fullScanEClass, FULL_SCAN__SPEED);
		createEAttribute(fullScanEClass, FULL_SCAN__SCANS);
		createEAttribute(fullScanEClass, FULL_SCAN__FIRST_STAGE);
		createEAttribute(fullScanEClass, FULL_SCAN__FIRST_STAGE_WINDOW);
		createEAttribute(fullScanEClass, FULL_SCAN__PEAK_WIDTH);

		// Create enums
		firstStageModeEEnum = createEEnum(FIRST_STAGE_MODE);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private boolean isInitialized = false;

	/**
	 * Complete the initialization of the package and its meta-model.  This
	 * method is guarded to have no affect on any invocation but its first.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public void initializePackageContents() {
		if (isInitialized) return;
		isInitialized = true;

		// Initialize package
		setName(eNAME);
		setNsPrefix(eNS_PREFIX);
		setNsURI(eNS_URI);

		// Obtain other dependent packages
		InstrumentPackage theInstrumentPackage = (InstrumentPackage)EPackage.Registry.INSTANCE.getEPackage(InstrumentPackage.eNS_URI);

		// Create type parameters

		// Set bounds for type parameters

		// Add supertypes to classes
		fullScanEClass.getESuperTypes().add(this.getScan());

		// Initialize classes, features, and operations; add parameters
		initEClass(acquisitionMethodEClass, AcquisitionMethod.class, "AcquisitionMethod", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAcquisitionMethod_Name(), ecorePackage.getEString(), "name", null, 0, 1, AcquisitionMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAcquisitionMethod_Description(), ecorePackage.getEString(), "description", null, 0, 1, AcquisitionMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAcquisitionMethod_Polarity(), theInstrumentPackage.getPolarity(), "polarity", "POSITIVE", 0, 1, AcquisitionMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAcquisitionMethod_Settings(), this.getMethodSetting(), null, "settings", null, 0, -1, AcquisitionMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAcquisitionMethod_Segments(), this.getMethodSegment(), null, "segments", null, 1, -1, AcquisitionMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(methodSettingEClass, MethodSetting.class, "MethodSetting", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMethodSetting_Parameter(), ecorePackage.getEString(), "parameter", null, 0, 1, MethodSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMethodSetting_Value(), ecorePackage.getEDouble(), "value", "0.0", 0, 1, MethodSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(methodSegmentEClass, MethodSegment.class, "MethodSegment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMethodSegment_Name(), ecorePackage.getEString(), "name", null, 0, 1, MethodSegment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMethodSegment_Scan(), this.getScan(), null, "scan", null, 1, 1, MethodSegment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(scanEClass, Scan.class, "Scan", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);

		initEClass(fullScanEClass, FullScan.class, "FullScan", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFullScan_Start(), ecorePackage.getEDouble(), "start", "50.0", 0, 1, FullScan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFullScan_End(), ecorePackage.getEDouble(), "end", "1050.0", 0, 1, FullScan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFullScan_Step(), ecorePackage.getEDouble(), "step", "0.1", 0, 1, FullScan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFullScan_Speed(), ecorePackage.getEDouble(), "speed", "500.0", 0, 1, FullScan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFullScan_Scans(), ecorePackage.getEInt(), "scans", "30", 0, 1, FullScan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFullScan_FirstStage(), this.getFirstStageMode(), "firstStage", "TRACKING", 0, 1, FullScan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFullScan_FirstStageWindow(), ecorePackage.getEDouble(), "firstStageWindow", "0.02", 0, 1, FullScan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFullScan_PeakWidth(), ecorePackage.getEDouble(), "peakWidth", "0.7", 0, 1, FullScan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(firstStageModeEEnum, FirstStageMode.class, "FirstStageMode");
		addEEnumLiteral(firstStageModeEEnum, FirstStageMode.TRACKING);
		addEEnumLiteral(firstStageModeEEnum, FirstStageMode.FIXED);
		addEEnumLiteral(firstStageModeEEnum, FirstStageMode.RF_ONLY);

		// Create resource
		createResource(eNS_URI);

		// Create annotations
		// http://www.ionwright.org/quantity
		createQuantityAnnotations();
		// http://www.ionwright.org/seed
		createSeedAnnotations();
		// http://www.ionwright.org/cv
		createCvAnnotations();
	}

	/**
	 * Initializes the annotations for <b>http://www.ionwright.org/quantity</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createQuantityAnnotations() {
		String source = "http://www.ionwright.org/quantity";
		addAnnotation
		  (getMethodSetting_Value(),
		   source,
		   new String[] {
			   "label", "Value",
			   "unit", "{parameter}",
			   "role", "SETTING",
			   "hardwareMin", "-1000000000000.0",
			   "hardwareMax", "1000000000000.0",
			   "displayUnit", "",
			   "displayFactor", "1",
			   "digits", "3"
		   });
		addAnnotation
		  (getFullScan_Start(),
		   source,
		   new String[] {
			   "label", "First m/z",
			   "unit", "1",
			   "role", "SETTING",
			   "hardwareMin", "0.1",
			   "hardwareMax", "100000.0",
			   "displayUnit", "m/z",
			   "displayFactor", "1",
			   "digits", "1"
		   });
		addAnnotation
		  (getFullScan_End(),
		   source,
		   new String[] {
			   "label", "Last m/z",
			   "unit", "1",
			   "role", "SETTING",
			   "hardwareMin", "0.1",
			   "hardwareMax", "100000.0",
			   "displayUnit", "m/z",
			   "displayFactor", "1",
			   "digits", "1"
		   });
		addAnnotation
		  (getFullScan_Step(),
		   source,
		   new String[] {
			   "label", "Step",
			   "unit", "1",
			   "role", "SETTING",
			   "hardwareMin", "0.0001",
			   "hardwareMax", "1000.0",
			   "displayUnit", "m/z",
			   "displayFactor", "1",
			   "digits", "4"
		   });
		addAnnotation
		  (getFullScan_Speed(),
		   source,
		   new String[] {
			   "label", "Scan speed",
			   "unit", "1/s",
			   "role", "SETTING",
			   "hardwareMin", "0.01",
			   "hardwareMax", "20000.0",
			   "displayUnit", "m/z/s",
			   "displayFactor", "1",
			   "digits", "1"
		   });
		addAnnotation
		  (getFullScan_Scans(),
		   source,
		   new String[] {
			   "label", "Scans",
			   "unit", "1",
			   "role", "SETTING",
			   "hardwareMin", "1",
			   "hardwareMax", "1000000",
			   "displayUnit", "",
			   "displayFactor", "1",
			   "digits", "0"
		   });
		addAnnotation
		  (getFullScan_FirstStageWindow(),
		   source,
		   new String[] {
			   "label", "First-stage window",
			   "unit", "1",
			   "role", "SETTING",
			   "hardwareMin", "0.0001",
			   "hardwareMax", "1.0",
			   "displayUnit", "%",
			   "displayFactor", "0.01",
			   "digits", "2"
		   });
		addAnnotation
		  (getFullScan_PeakWidth(),
		   source,
		   new String[] {
			   "label", "Peak width",
			   "unit", "1",
			   "role", "SETTING",
			   "hardwareMin", "0.05",
			   "hardwareMax", "100.0",
			   "displayUnit", "m/z",
			   "displayFactor", "1",
			   "digits", "2"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://www.ionwright.org/seed</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createSeedAnnotations() {
		String source = "http://www.ionwright.org/seed";
		addAnnotation
		  (fullScanEClass,
		   source,
		   new String[] {
			   "claims", "002/8 002/9 002/18"
		   });
		addAnnotation
		  (firstStageModeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "claims", "002/9"
		   });
	}

	/**
	 * Initializes the annotations for <b>http://www.ionwright.org/cv</b>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected void createCvAnnotations() {
		String source = "http://www.ionwright.org/cv";
		addAnnotation
		  (getFullScan_Start(),
		   source,
		   new String[] {
			   "accession", "MS:1000501",
			   "name", "scan window lower limit",
			   "unitAccession", "MS:1000040",
			   "unitName", "m/z"
		   });
		addAnnotation
		  (getFullScan_End(),
		   source,
		   new String[] {
			   "accession", "MS:1000500",
			   "name", "scan window upper limit",
			   "unitAccession", "MS:1000040",
			   "unitName", "m/z"
		   });
		addAnnotation
		  (getFullScan_Speed(),
		   source,
		   new String[] {
			   "accession", "MS:1000015",
			   "name", "scan rate",
			   "unitAccession", "MS:1000807",
			   "unitName", "Th/s"
		   });
	}

} //MethodPackageImpl
