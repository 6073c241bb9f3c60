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
import org.ionwright.model.method.Comparison;
import org.ionwright.model.method.Condition;
import org.ionwright.model.method.ConditionAction;
import org.ionwright.model.method.FaultAction;
import org.ionwright.model.method.FaultPolicy;
import org.ionwright.model.method.FirstStageMode;
import org.ionwright.model.method.FullScan;
import org.ionwright.model.method.MethodFactory;
import org.ionwright.model.method.MethodPackage;
import org.ionwright.model.method.MethodSegment;
import org.ionwright.model.method.MethodSetting;
import org.ionwright.model.method.MonitoredIon;
import org.ionwright.model.method.QueueEntry;
import org.ionwright.model.method.QueueEntryState;
import org.ionwright.model.method.QueueFailure;
import org.ionwright.model.method.SampleQueue;
import org.ionwright.model.method.Scan;
import org.ionwright.model.method.ScanDirection;
import org.ionwright.model.method.SecondStageMode;
import org.ionwright.model.method.SelectedIonMonitoring;
import org.ionwright.model.method.TimedEvent;

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
	private EClass selectedIonMonitoringEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass monitoredIonEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass timedEventEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass conditionEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass faultPolicyEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass sampleQueueEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EClass queueEntryEClass = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum comparisonEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum conditionActionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum faultActionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum queueFailureEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum queueEntryStateEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum scanDirectionEEnum = null;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private EEnum secondStageModeEEnum = null;

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
	public EAttribute getAcquisitionMethod_Repeats() {
		return (EAttribute)acquisitionMethodEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getAcquisitionMethod_TuneSet() {
		return (EAttribute)acquisitionMethodEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAcquisitionMethod_Events() {
		return (EReference)acquisitionMethodEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAcquisitionMethod_Conditions() {
		return (EReference)acquisitionMethodEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getAcquisitionMethod_FaultPolicies() {
		return (EReference)acquisitionMethodEClass.getEStructuralFeatures().get(9);
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
	public EAttribute getMethodSetting_RampTime() {
		return (EAttribute)methodSettingEClass.getEStructuralFeatures().get(2);
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
	public EReference getMethodSegment_Settings() {
		return (EReference)methodSegmentEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMethodSegment_Scan() {
		return (EReference)methodSegmentEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMethodSegment_Repeats() {
		return (EAttribute)methodSegmentEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMethodSegment_Events() {
		return (EReference)methodSegmentEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getMethodSegment_Conditions() {
		return (EReference)methodSegmentEClass.getEStructuralFeatures().get(5);
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
	public EAttribute getScan_Scans() {
		return (EAttribute)scanEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScan_FirstStage() {
		return (EAttribute)scanEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScan_FirstStageWindow() {
		return (EAttribute)scanEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScan_PeakWidth() {
		return (EAttribute)scanEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScan_SettleTime() {
		return (EAttribute)scanEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScan_AlternatePolarity() {
		return (EAttribute)scanEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScan_Averaging() {
		return (EAttribute)scanEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScan_TrackingTolerance() {
		return (EAttribute)scanEClass.getEStructuralFeatures().get(7);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScan_RatioMode() {
		return (EAttribute)scanEClass.getEStructuralFeatures().get(8);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScan_Output() {
		return (EAttribute)scanEClass.getEStructuralFeatures().get(9);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScan_FirstStageOffset() {
		return (EAttribute)scanEClass.getEStructuralFeatures().get(10);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getScan_SecondStageOffset() {
		return (EAttribute)scanEClass.getEStructuralFeatures().get(11);
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
	public EAttribute getFullScan_Direction() {
		return (EAttribute)fullScanEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFullScan_SecondStage() {
		return (EAttribute)fullScanEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSelectedIonMonitoring() {
		return selectedIonMonitoringEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSelectedIonMonitoring_Ions() {
		return (EReference)selectedIonMonitoringEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getMonitoredIon() {
		return monitoredIonEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMonitoredIon_Name() {
		return (EAttribute)monitoredIonEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMonitoredIon_Mz() {
		return (EAttribute)monitoredIonEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getMonitoredIon_DwellTime() {
		return (EAttribute)monitoredIonEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getTimedEvent() {
		return timedEventEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getTimedEvent_Time() {
		return (EAttribute)timedEventEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getCondition() {
		return conditionEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_Name() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_Reading() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_Comparison() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_Threshold() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_Hysteresis() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_HoldTime() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getCondition_Action() {
		return (EAttribute)conditionEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getFaultPolicy() {
		return faultPolicyEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFaultPolicy_Part() {
		return (EAttribute)faultPolicyEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFaultPolicy_Action() {
		return (EAttribute)faultPolicyEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFaultPolicy_Retries() {
		return (EAttribute)faultPolicyEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getFaultPolicy_RetryDelay() {
		return (EAttribute)faultPolicyEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getSampleQueue() {
		return sampleQueueEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSampleQueue_Name() {
		return (EAttribute)sampleQueueEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSampleQueue_Instrument() {
		return (EAttribute)sampleQueueEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSampleQueue_OnFailure() {
		return (EAttribute)sampleQueueEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSampleQueue_IdleTime() {
		return (EAttribute)sampleQueueEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getSampleQueue_Standby() {
		return (EAttribute)sampleQueueEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EReference getSampleQueue_Entries() {
		return (EReference)sampleQueueEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EClass getQueueEntry() {
		return queueEntryEClass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQueueEntry_SampleName() {
		return (EAttribute)queueEntryEClass.getEStructuralFeatures().get(0);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQueueEntry_Method() {
		return (EAttribute)queueEntryEClass.getEStructuralFeatures().get(1);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQueueEntry_Output() {
		return (EAttribute)queueEntryEClass.getEStructuralFeatures().get(2);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQueueEntry_Position() {
		return (EAttribute)queueEntryEClass.getEStructuralFeatures().get(3);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQueueEntry_Comment() {
		return (EAttribute)queueEntryEClass.getEStructuralFeatures().get(4);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQueueEntry_State() {
		return (EAttribute)queueEntryEClass.getEStructuralFeatures().get(5);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EAttribute getQueueEntry_Result() {
		return (EAttribute)queueEntryEClass.getEStructuralFeatures().get(6);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getComparison() {
		return comparisonEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getConditionAction() {
		return conditionActionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getFaultAction() {
		return faultActionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getQueueFailure() {
		return queueFailureEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getQueueEntryState() {
		return queueEntryStateEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getScanDirection() {
		return scanDirectionEEnum;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EEnum getSecondStageMode() {
		return secondStageModeEEnum;
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
		createEAttribute(acquisitionMethodEClass, ACQUISITION_METHOD__REPEATS);
		createEAttribute(acquisitionMethodEClass, ACQUISITION_METHOD__TUNE_SET);
		createEReference(acquisitionMethodEClass, ACQUISITION_METHOD__EVENTS);
		createEReference(acquisitionMethodEClass, ACQUISITION_METHOD__CONDITIONS);
		createEReference(acquisitionMethodEClass, ACQUISITION_METHOD__FAULT_POLICIES);

		methodSettingEClass = createEClass(METHOD_SETTING);
		createEAttribute(methodSettingEClass, METHOD_SETTING__PARAMETER);
		createEAttribute(methodSettingEClass, METHOD_SETTING__VALUE);
		createEAttribute(methodSettingEClass, METHOD_SETTING__RAMP_TIME);

		methodSegmentEClass = createEClass(METHOD_SEGMENT);
		createEAttribute(methodSegmentEClass, METHOD_SEGMENT__NAME);
		createEReference(methodSegmentEClass, METHOD_SEGMENT__SETTINGS);
		createEReference(methodSegmentEClass, METHOD_SEGMENT__SCAN);
		createEAttribute(methodSegmentEClass, METHOD_SEGMENT__REPEATS);
		createEReference(methodSegmentEClass, METHOD_SEGMENT__EVENTS);
		createEReference(methodSegmentEClass, METHOD_SEGMENT__CONDITIONS);

		scanEClass = createEClass(SCAN);
		createEAttribute(scanEClass, SCAN__SCANS);
		createEAttribute(scanEClass, SCAN__FIRST_STAGE);
		createEAttribute(scanEClass, SCAN__FIRST_STAGE_WINDOW);
		createEAttribute(scanEClass, SCAN__PEAK_WIDTH);
		createEAttribute(scanEClass, SCAN__SETTLE_TIME);
		createEAttribute(scanEClass, SCAN__ALTERNATE_POLARITY);
		createEAttribute(scanEClass, SCAN__AVERAGING);
		createEAttribute(scanEClass, SCAN__TRACKING_TOLERANCE);
		createEAttribute(scanEClass, SCAN__RATIO_MODE);
		createEAttribute(scanEClass, SCAN__OUTPUT);
		createEAttribute(scanEClass, SCAN__FIRST_STAGE_OFFSET);
		createEAttribute(scanEClass, SCAN__SECOND_STAGE_OFFSET);

		fullScanEClass = createEClass(FULL_SCAN);
		createEAttribute(fullScanEClass, FULL_SCAN__START);
		createEAttribute(fullScanEClass, FULL_SCAN__END);
		createEAttribute(fullScanEClass, FULL_SCAN__STEP);
		createEAttribute(fullScanEClass, FULL_SCAN__SPEED);
		createEAttribute(fullScanEClass, FULL_SCAN__DIRECTION);
		createEAttribute(fullScanEClass, FULL_SCAN__SECOND_STAGE);

		selectedIonMonitoringEClass = createEClass(SELECTED_ION_MONITORING);
		createEReference(selectedIonMonitoringEClass, SELECTED_ION_MONITORING__IONS);

		monitoredIonEClass = createEClass(MONITORED_ION);
		createEAttribute(monitoredIonEClass, MONITORED_ION__NAME);
		createEAttribute(monitoredIonEClass, MONITORED_ION__MZ);
		createEAttribute(monitoredIonEClass, MONITORED_ION__DWELL_TIME);

		timedEventEClass = createEClass(TIMED_EVENT);
		createEAttribute(timedEventEClass, TIMED_EVENT__TIME);

		conditionEClass = createEClass(CONDITION);
		createEAttribute(conditionEClass, CONDITION__NAME);
		createEAttribute(conditionEClass, CONDITION__READING);
		createEAttribute(conditionEClass, CONDITION__COMPARISON);
		createEAttribute(conditionEClass, CONDITION__THRESHOLD);
		createEAttribute(conditionEClass, CONDITION__HYSTERESIS);
		createEAttribute(conditionEClass, CONDITION__HOLD_TIME);
		createEAttribute(conditionEClass, CONDITION__ACTION);

		faultPolicyEClass = createEClass(FAULT_POLICY);
		createEAttribute(faultPolicyEClass, FAULT_POLICY__PART);
		createEAttribute(faultPolicyEClass, FAULT_POLICY__ACTION);
		createEAttribute(faultPolicyEClass, FAULT_POLICY__RETRIES);
		createEAttribute(faultPolicyEClass, FAULT_POLICY__RETRY_DELAY);

		sampleQueueEClass = createEClass(SAMPLE_QUEUE);
		createEAttribute(sampleQueueEClass, SAMPLE_QUEUE__NAME);
		createEAttribute(sampleQueueEClass, SAMPLE_QUEUE__INSTRUMENT);
		createEAttribute(sampleQueueEClass, SAMPLE_QUEUE__ON_FAILURE);
		createEAttribute(sampleQueueEClass, SAMPLE_QUEUE__IDLE_TIME);
		createEAttribute(sampleQueueEClass, SAMPLE_QUEUE__STANDBY);
		createEReference(sampleQueueEClass, SAMPLE_QUEUE__ENTRIES);

		queueEntryEClass = createEClass(QUEUE_ENTRY);
		createEAttribute(queueEntryEClass, QUEUE_ENTRY__SAMPLE_NAME);
		createEAttribute(queueEntryEClass, QUEUE_ENTRY__METHOD);
		createEAttribute(queueEntryEClass, QUEUE_ENTRY__OUTPUT);
		createEAttribute(queueEntryEClass, QUEUE_ENTRY__POSITION);
		createEAttribute(queueEntryEClass, QUEUE_ENTRY__COMMENT);
		createEAttribute(queueEntryEClass, QUEUE_ENTRY__STATE);
		createEAttribute(queueEntryEClass, QUEUE_ENTRY__RESULT);

		// Create enums
		comparisonEEnum = createEEnum(COMPARISON);
		conditionActionEEnum = createEEnum(CONDITION_ACTION);
		faultActionEEnum = createEEnum(FAULT_ACTION);
		queueFailureEEnum = createEEnum(QUEUE_FAILURE);
		queueEntryStateEEnum = createEEnum(QUEUE_ENTRY_STATE);
		scanDirectionEEnum = createEEnum(SCAN_DIRECTION);
		secondStageModeEEnum = createEEnum(SECOND_STAGE_MODE);
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
		selectedIonMonitoringEClass.getESuperTypes().add(this.getScan());
		timedEventEClass.getESuperTypes().add(this.getMethodSetting());

		// Initialize classes, features, and operations; add parameters
		initEClass(acquisitionMethodEClass, AcquisitionMethod.class, "AcquisitionMethod", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getAcquisitionMethod_Name(), ecorePackage.getEString(), "name", null, 0, 1, AcquisitionMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAcquisitionMethod_Description(), ecorePackage.getEString(), "description", null, 0, 1, AcquisitionMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAcquisitionMethod_Polarity(), theInstrumentPackage.getPolarity(), "polarity", "POSITIVE", 0, 1, AcquisitionMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAcquisitionMethod_Settings(), this.getMethodSetting(), null, "settings", null, 0, -1, AcquisitionMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAcquisitionMethod_Segments(), this.getMethodSegment(), null, "segments", null, 1, -1, AcquisitionMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAcquisitionMethod_Repeats(), ecorePackage.getEInt(), "repeats", "1", 0, 1, AcquisitionMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getAcquisitionMethod_TuneSet(), ecorePackage.getEString(), "tuneSet", null, 0, 1, AcquisitionMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAcquisitionMethod_Events(), this.getTimedEvent(), null, "events", null, 0, -1, AcquisitionMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAcquisitionMethod_Conditions(), this.getCondition(), null, "conditions", null, 0, -1, AcquisitionMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getAcquisitionMethod_FaultPolicies(), this.getFaultPolicy(), null, "faultPolicies", null, 0, -1, AcquisitionMethod.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(methodSettingEClass, MethodSetting.class, "MethodSetting", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMethodSetting_Parameter(), ecorePackage.getEString(), "parameter", null, 0, 1, MethodSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMethodSetting_Value(), ecorePackage.getEDouble(), "value", "0.0", 0, 1, MethodSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMethodSetting_RampTime(), ecorePackage.getEDouble(), "rampTime", "0.0", 0, 1, MethodSetting.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(methodSegmentEClass, MethodSegment.class, "MethodSegment", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMethodSegment_Name(), ecorePackage.getEString(), "name", null, 0, 1, MethodSegment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMethodSegment_Settings(), this.getMethodSetting(), null, "settings", null, 0, -1, MethodSegment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMethodSegment_Scan(), this.getScan(), null, "scan", null, 1, 1, MethodSegment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMethodSegment_Repeats(), ecorePackage.getEInt(), "repeats", "1", 0, 1, MethodSegment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMethodSegment_Events(), this.getTimedEvent(), null, "events", null, 0, -1, MethodSegment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getMethodSegment_Conditions(), this.getCondition(), null, "conditions", null, 0, -1, MethodSegment.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(scanEClass, Scan.class, "Scan", IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getScan_Scans(), ecorePackage.getEInt(), "scans", "30", 0, 1, Scan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScan_FirstStage(), this.getFirstStageMode(), "firstStage", "TRACKING", 0, 1, Scan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScan_FirstStageWindow(), ecorePackage.getEDouble(), "firstStageWindow", "0.02", 0, 1, Scan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScan_PeakWidth(), ecorePackage.getEDouble(), "peakWidth", "0.7", 0, 1, Scan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScan_SettleTime(), ecorePackage.getEDouble(), "settleTime", "0.0", 0, 1, Scan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScan_AlternatePolarity(), ecorePackage.getEBoolean(), "alternatePolarity", "false", 0, 1, Scan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScan_Averaging(), ecorePackage.getEInt(), "averaging", "1", 0, 1, Scan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScan_TrackingTolerance(), ecorePackage.getEDouble(), "trackingTolerance", "0.1", 0, 1, Scan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScan_RatioMode(), theInstrumentPackage.getRatioMode(), "ratioMode", "CONSTANT_WIDTH", 0, 1, Scan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScan_Output(), theInstrumentPackage.getIonSink(), "output", "DETECTOR", 0, 1, Scan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScan_FirstStageOffset(), ecorePackage.getEDouble(), "firstStageOffset", "0.0", 0, 1, Scan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getScan_SecondStageOffset(), ecorePackage.getEDouble(), "secondStageOffset", "0.0", 0, 1, Scan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(fullScanEClass, FullScan.class, "FullScan", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFullScan_Start(), ecorePackage.getEDouble(), "start", "50.0", 0, 1, FullScan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFullScan_End(), ecorePackage.getEDouble(), "end", "1050.0", 0, 1, FullScan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFullScan_Step(), ecorePackage.getEDouble(), "step", "0.1", 0, 1, FullScan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFullScan_Speed(), ecorePackage.getEDouble(), "speed", "500.0", 0, 1, FullScan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFullScan_Direction(), this.getScanDirection(), "direction", "UP", 0, 1, FullScan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFullScan_SecondStage(), this.getSecondStageMode(), "secondStage", "SELECTING", 0, 1, FullScan.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(selectedIonMonitoringEClass, SelectedIonMonitoring.class, "SelectedIonMonitoring", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEReference(getSelectedIonMonitoring_Ions(), this.getMonitoredIon(), null, "ions", null, 1, -1, SelectedIonMonitoring.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(monitoredIonEClass, MonitoredIon.class, "MonitoredIon", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getMonitoredIon_Name(), ecorePackage.getEString(), "name", null, 0, 1, MonitoredIon.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMonitoredIon_Mz(), ecorePackage.getEDouble(), "mz", "609.28", 0, 1, MonitoredIon.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getMonitoredIon_DwellTime(), ecorePackage.getEDouble(), "dwellTime", "0.2", 0, 1, MonitoredIon.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(timedEventEClass, TimedEvent.class, "TimedEvent", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getTimedEvent_Time(), ecorePackage.getEDouble(), "time", "0.0", 0, 1, TimedEvent.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(conditionEClass, Condition.class, "Condition", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getCondition_Name(), ecorePackage.getEString(), "name", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_Reading(), ecorePackage.getEString(), "reading", null, 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_Comparison(), this.getComparison(), "comparison", "ABOVE", 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_Threshold(), ecorePackage.getEDouble(), "threshold", "0.0", 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_Hysteresis(), ecorePackage.getEDouble(), "hysteresis", "0.0", 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_HoldTime(), ecorePackage.getEDouble(), "holdTime", "0.0", 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getCondition_Action(), this.getConditionAction(), "action", "MARK", 0, 1, Condition.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(faultPolicyEClass, FaultPolicy.class, "FaultPolicy", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getFaultPolicy_Part(), ecorePackage.getEString(), "part", null, 0, 1, FaultPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFaultPolicy_Action(), this.getFaultAction(), "action", "ABORT", 0, 1, FaultPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFaultPolicy_Retries(), ecorePackage.getEInt(), "retries", "3", 0, 1, FaultPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getFaultPolicy_RetryDelay(), ecorePackage.getEDouble(), "retryDelay", "2.0", 0, 1, FaultPolicy.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(sampleQueueEClass, SampleQueue.class, "SampleQueue", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getSampleQueue_Name(), ecorePackage.getEString(), "name", null, 0, 1, SampleQueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSampleQueue_Instrument(), ecorePackage.getEString(), "instrument", null, 0, 1, SampleQueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSampleQueue_OnFailure(), this.getQueueFailure(), "onFailure", "STOP", 0, 1, SampleQueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSampleQueue_IdleTime(), ecorePackage.getEDouble(), "idleTime", "600.0", 0, 1, SampleQueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getSampleQueue_Standby(), ecorePackage.getEBoolean(), "standby", "true", 0, 1, SampleQueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEReference(getSampleQueue_Entries(), this.getQueueEntry(), null, "entries", null, 0, -1, SampleQueue.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, IS_COMPOSITE, !IS_RESOLVE_PROXIES, !IS_UNSETTABLE, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		initEClass(queueEntryEClass, QueueEntry.class, "QueueEntry", !IS_ABSTRACT, !IS_INTERFACE, IS_GENERATED_INSTANCE_CLASS);
		initEAttribute(getQueueEntry_SampleName(), ecorePackage.getEString(), "sampleName", null, 0, 1, QueueEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQueueEntry_Method(), ecorePackage.getEString(), "method", null, 0, 1, QueueEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQueueEntry_Output(), ecorePackage.getEString(), "output", null, 0, 1, QueueEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQueueEntry_Position(), ecorePackage.getEString(), "position", null, 0, 1, QueueEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQueueEntry_Comment(), ecorePackage.getEString(), "comment", null, 0, 1, QueueEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQueueEntry_State(), this.getQueueEntryState(), "state", "WAITING", 0, 1, QueueEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);
		initEAttribute(getQueueEntry_Result(), ecorePackage.getEString(), "result", null, 0, 1, QueueEntry.class, !IS_TRANSIENT, !IS_VOLATILE, IS_CHANGEABLE, !IS_UNSETTABLE, !IS_ID, IS_UNIQUE, !IS_DERIVED, IS_ORDERED);

		// Initialize enums and add enum literals
		initEEnum(comparisonEEnum, Comparison.class, "Comparison");
		addEEnumLiteral(comparisonEEnum, Comparison.ABOVE);
		addEEnumLiteral(comparisonEEnum, Comparison.BELOW);

		initEEnum(conditionActionEEnum, ConditionAction.class, "ConditionAction");
		addEEnumLiteral(conditionActionEEnum, ConditionAction.MARK);
		addEEnumLiteral(conditionActionEEnum, ConditionAction.PAUSE);
		addEEnumLiteral(conditionActionEEnum, ConditionAction.SKIP_SEGMENT);
		addEEnumLiteral(conditionActionEEnum, ConditionAction.STOP);
		addEEnumLiteral(conditionActionEEnum, ConditionAction.NEXT_SAMPLE);

		initEEnum(faultActionEEnum, FaultAction.class, "FaultAction");
		addEEnumLiteral(faultActionEEnum, FaultAction.RETRY);
		addEEnumLiteral(faultActionEEnum, FaultAction.MARK_GAP);
		addEEnumLiteral(faultActionEEnum, FaultAction.PAUSE);
		addEEnumLiteral(faultActionEEnum, FaultAction.ABORT);

		initEEnum(queueFailureEEnum, QueueFailure.class, "QueueFailure");
		addEEnumLiteral(queueFailureEEnum, QueueFailure.STOP);
		addEEnumLiteral(queueFailureEEnum, QueueFailure.GO_ON);

		initEEnum(queueEntryStateEEnum, QueueEntryState.class, "QueueEntryState");
		addEEnumLiteral(queueEntryStateEEnum, QueueEntryState.WAITING);
		addEEnumLiteral(queueEntryStateEEnum, QueueEntryState.RUNNING);
		addEEnumLiteral(queueEntryStateEEnum, QueueEntryState.DONE);
		addEEnumLiteral(queueEntryStateEEnum, QueueEntryState.FAILED);
		addEEnumLiteral(queueEntryStateEEnum, QueueEntryState.SKIPPED);

		initEEnum(scanDirectionEEnum, ScanDirection.class, "ScanDirection");
		addEEnumLiteral(scanDirectionEEnum, ScanDirection.UP);
		addEEnumLiteral(scanDirectionEEnum, ScanDirection.DOWN);

		initEEnum(secondStageModeEEnum, SecondStageMode.class, "SecondStageMode");
		addEEnumLiteral(secondStageModeEEnum, SecondStageMode.SELECTING);
		addEEnumLiteral(secondStageModeEEnum, SecondStageMode.RF_ONLY);

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
		  (getAcquisitionMethod_Repeats(),
		   source,
		   new String[] {
			   "label", "Repeats",
			   "unit", "1",
			   "role", "SETTING",
			   "hardwareMin", "1",
			   "hardwareMax", "100000",
			   "displayUnit", "",
			   "displayFactor", "1",
			   "digits", "0"
		   });
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
		  (getMethodSetting_RampTime(),
		   source,
		   new String[] {
			   "label", "Ramp time",
			   "unit", "s",
			   "role", "SETTING",
			   "hardwareMin", "0.0",
			   "hardwareMax", "86400.0",
			   "displayUnit", "s",
			   "displayFactor", "1",
			   "digits", "1"
		   });
		addAnnotation
		  (getMethodSegment_Repeats(),
		   source,
		   new String[] {
			   "label", "Repeats",
			   "unit", "1",
			   "role", "SETTING",
			   "hardwareMin", "1",
			   "hardwareMax", "100000",
			   "displayUnit", "",
			   "displayFactor", "1",
			   "digits", "0"
		   });
		addAnnotation
		  (getScan_Scans(),
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
		  (getScan_FirstStageWindow(),
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
		  (getScan_PeakWidth(),
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
		addAnnotation
		  (getScan_SettleTime(),
		   source,
		   new String[] {
			   "label", "Settling time",
			   "unit", "s",
			   "role", "SETTING",
			   "hardwareMin", "0.0",
			   "hardwareMax", "10.0",
			   "displayUnit", "ms",
			   "displayFactor", "0.001",
			   "digits", "3"
		   });
		addAnnotation
		  (getScan_Averaging(),
		   source,
		   new String[] {
			   "label", "Averaged scans",
			   "unit", "1",
			   "role", "SETTING",
			   "hardwareMin", "1",
			   "hardwareMax", "10000",
			   "displayUnit", "",
			   "displayFactor", "1",
			   "digits", "0"
		   });
		addAnnotation
		  (getScan_TrackingTolerance(),
		   source,
		   new String[] {
			   "label", "Tracking tolerance",
			   "unit", "1",
			   "role", "SETTING",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1.0",
			   "displayUnit", "%",
			   "displayFactor", "0.01",
			   "digits", "1"
		   });
		addAnnotation
		  (getScan_FirstStageOffset(),
		   source,
		   new String[] {
			   "label", "First-stage mass offset",
			   "unit", "1",
			   "role", "SETTING",
			   "hardwareMin", "-10.0",
			   "hardwareMax", "10.0",
			   "displayUnit", "m/z",
			   "displayFactor", "1",
			   "digits", "3"
		   });
		addAnnotation
		  (getScan_SecondStageOffset(),
		   source,
		   new String[] {
			   "label", "Second-stage mass offset",
			   "unit", "1",
			   "role", "SETTING",
			   "hardwareMin", "-10.0",
			   "hardwareMax", "10.0",
			   "displayUnit", "m/z",
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
			   "displayUnit", "u/s",
			   "displayFactor", "1",
			   "digits", "1"
		   });
		addAnnotation
		  (getMonitoredIon_Mz(),
		   source,
		   new String[] {
			   "label", "m/z",
			   "unit", "1",
			   "role", "SETTING",
			   "hardwareMin", "0.1",
			   "hardwareMax", "100000.0",
			   "displayUnit", "m/z",
			   "displayFactor", "1",
			   "digits", "4"
		   });
		addAnnotation
		  (getMonitoredIon_DwellTime(),
		   source,
		   new String[] {
			   "label", "Dwell time",
			   "unit", "s",
			   "role", "SETTING",
			   "hardwareMin", "0.0001",
			   "hardwareMax", "1000.0",
			   "displayUnit", "ms",
			   "displayFactor", "0.001",
			   "digits", "3"
		   });
		addAnnotation
		  (getTimedEvent_Time(),
		   source,
		   new String[] {
			   "label", "Time",
			   "unit", "s",
			   "role", "SETTING",
			   "hardwareMin", "0.0",
			   "hardwareMax", "864000.0",
			   "displayUnit", "s",
			   "displayFactor", "1",
			   "digits", "1"
		   });
		addAnnotation
		  (getCondition_Threshold(),
		   source,
		   new String[] {
			   "label", "Threshold",
			   "unit", "{condition}",
			   "role", "SETTING",
			   "hardwareMin", "-1000000000000.0",
			   "hardwareMax", "1000000000000.0",
			   "displayUnit", "",
			   "displayFactor", "1",
			   "digits", "3"
		   });
		addAnnotation
		  (getCondition_Hysteresis(),
		   source,
		   new String[] {
			   "label", "Hysteresis",
			   "unit", "{condition}",
			   "role", "SETTING",
			   "hardwareMin", "0.0",
			   "hardwareMax", "1000000000000.0",
			   "displayUnit", "",
			   "displayFactor", "1",
			   "digits", "3"
		   });
		addAnnotation
		  (getCondition_HoldTime(),
		   source,
		   new String[] {
			   "label", "Hold time",
			   "unit", "s",
			   "role", "SETTING",
			   "hardwareMin", "0.0",
			   "hardwareMax", "86400.0",
			   "displayUnit", "s",
			   "displayFactor", "1",
			   "digits", "1"
		   });
		addAnnotation
		  (getFaultPolicy_Retries(),
		   source,
		   new String[] {
			   "label", "Retries",
			   "unit", "1",
			   "role", "SETTING",
			   "hardwareMin", "1",
			   "hardwareMax", "1000",
			   "displayUnit", "",
			   "displayFactor", "1",
			   "digits", "0"
		   });
		addAnnotation
		  (getFaultPolicy_RetryDelay(),
		   source,
		   new String[] {
			   "label", "Time before a retry",
			   "unit", "s",
			   "role", "SETTING",
			   "hardwareMin", "0.0",
			   "hardwareMax", "3600.0",
			   "displayUnit", "s",
			   "displayFactor", "1",
			   "digits", "1"
		   });
		addAnnotation
		  (getSampleQueue_IdleTime(),
		   source,
		   new String[] {
			   "label", "Time to standby",
			   "unit", "s",
			   "role", "SETTING",
			   "hardwareMin", "0.0",
			   "hardwareMax", "86400.0",
			   "displayUnit", "min",
			   "displayFactor", "60",
			   "digits", "1"
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
		  (selectedIonMonitoringEClass,
		   source,
		   new String[] {
			   "claims", "002/13"
		   });
		addAnnotation
		  (secondStageModeEEnum.getELiterals().get(0),
		   source,
		   new String[] {
			   "claims", "002/8"
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
