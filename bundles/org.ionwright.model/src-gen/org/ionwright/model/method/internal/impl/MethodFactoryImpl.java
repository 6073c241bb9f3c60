/**
 */
package org.ionwright.model.method.internal.impl;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EDataType;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EPackage;

import org.eclipse.emf.ecore.impl.EFactoryImpl;

import org.eclipse.emf.ecore.plugin.EcorePlugin;

import org.ionwright.model.method.*;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model <b>Factory</b>.
 * <!-- end-user-doc -->
 * @generated
 */
public class MethodFactoryImpl extends EFactoryImpl implements MethodFactory {
	/**
	 * Creates the default factory implementation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static MethodFactory init() {
		try {
			MethodFactory theMethodFactory = (MethodFactory)EPackage.Registry.INSTANCE.getEFactory(MethodPackage.eNS_URI);
			if (theMethodFactory != null) {
				return theMethodFactory;
			}
		}
		catch (Exception exception) {
			EcorePlugin.INSTANCE.log(exception);
		}
		return new MethodFactoryImpl();
	}

	/**
	 * Creates an instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MethodFactoryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EObject create(EClass eClass) {
		switch (eClass.getClassifierID()) {
			case MethodPackage.ACQUISITION_METHOD: return createAcquisitionMethod();
			case MethodPackage.METHOD_SETTING: return createMethodSetting();
			case MethodPackage.METHOD_SEGMENT: return createMethodSegment();
			case MethodPackage.FULL_SCAN: return createFullScan();
			case MethodPackage.SELECTED_ION_MONITORING: return createSelectedIonMonitoring();
			case MethodPackage.MONITORED_ION: return createMonitoredIon();
			case MethodPackage.TIMED_EVENT: return createTimedEvent();
			case MethodPackage.CONDITION: return createCondition();
			case MethodPackage.FAULT_POLICY: return createFaultPolicy();
			case MethodPackage.SAMPLE_QUEUE: return createSampleQueue();
			case MethodPackage.QUEUE_ENTRY: return createQueueEntry();
			default:
				throw new IllegalArgumentException("The class '" + eClass.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object createFromString(EDataType eDataType, String initialValue) {
		switch (eDataType.getClassifierID()) {
			case MethodPackage.COMPARISON:
				return createComparisonFromString(eDataType, initialValue);
			case MethodPackage.CONDITION_ACTION:
				return createConditionActionFromString(eDataType, initialValue);
			case MethodPackage.FAULT_ACTION:
				return createFaultActionFromString(eDataType, initialValue);
			case MethodPackage.QUEUE_FAILURE:
				return createQueueFailureFromString(eDataType, initialValue);
			case MethodPackage.QUEUE_ENTRY_STATE:
				return createQueueEntryStateFromString(eDataType, initialValue);
			case MethodPackage.SCAN_DIRECTION:
				return createScanDirectionFromString(eDataType, initialValue);
			case MethodPackage.SECOND_STAGE_MODE:
				return createSecondStageModeFromString(eDataType, initialValue);
			case MethodPackage.FIRST_STAGE_MODE:
				return createFirstStageModeFromString(eDataType, initialValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String convertToString(EDataType eDataType, Object instanceValue) {
		switch (eDataType.getClassifierID()) {
			case MethodPackage.COMPARISON:
				return convertComparisonToString(eDataType, instanceValue);
			case MethodPackage.CONDITION_ACTION:
				return convertConditionActionToString(eDataType, instanceValue);
			case MethodPackage.FAULT_ACTION:
				return convertFaultActionToString(eDataType, instanceValue);
			case MethodPackage.QUEUE_FAILURE:
				return convertQueueFailureToString(eDataType, instanceValue);
			case MethodPackage.QUEUE_ENTRY_STATE:
				return convertQueueEntryStateToString(eDataType, instanceValue);
			case MethodPackage.SCAN_DIRECTION:
				return convertScanDirectionToString(eDataType, instanceValue);
			case MethodPackage.SECOND_STAGE_MODE:
				return convertSecondStageModeToString(eDataType, instanceValue);
			case MethodPackage.FIRST_STAGE_MODE:
				return convertFirstStageModeToString(eDataType, instanceValue);
			default:
				throw new IllegalArgumentException("The datatype '" + eDataType.getName() + "' is not a valid classifier");
		}
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AcquisitionMethod createAcquisitionMethod() {
		AcquisitionMethodImpl acquisitionMethod = new AcquisitionMethodImpl();
		return acquisitionMethod;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MethodSetting createMethodSetting() {
		MethodSettingImpl methodSetting = new MethodSettingImpl();
		return methodSetting;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MethodSegment createMethodSegment() {
		MethodSegmentImpl methodSegment = new MethodSegmentImpl();
		return methodSegment;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FullScan createFullScan() {
		FullScanImpl fullScan = new FullScanImpl();
		return fullScan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SelectedIonMonitoring createSelectedIonMonitoring() {
		SelectedIonMonitoringImpl selectedIonMonitoring = new SelectedIonMonitoringImpl();
		return selectedIonMonitoring;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MonitoredIon createMonitoredIon() {
		MonitoredIonImpl monitoredIon = new MonitoredIonImpl();
		return monitoredIon;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TimedEvent createTimedEvent() {
		TimedEventImpl timedEvent = new TimedEventImpl();
		return timedEvent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Condition createCondition() {
		ConditionImpl condition = new ConditionImpl();
		return condition;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public FaultPolicy createFaultPolicy() {
		FaultPolicyImpl faultPolicy = new FaultPolicyImpl();
		return faultPolicy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SampleQueue createSampleQueue() {
		SampleQueueImpl sampleQueue = new SampleQueueImpl();
		return sampleQueue;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QueueEntry createQueueEntry() {
		QueueEntryImpl queueEntry = new QueueEntryImpl();
		return queueEntry;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Comparison createComparisonFromString(EDataType eDataType, String initialValue) {
		Comparison result = Comparison.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertComparisonToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ConditionAction createConditionActionFromString(EDataType eDataType, String initialValue) {
		ConditionAction result = ConditionAction.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertConditionActionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FaultAction createFaultActionFromString(EDataType eDataType, String initialValue) {
		FaultAction result = FaultAction.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFaultActionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public QueueFailure createQueueFailureFromString(EDataType eDataType, String initialValue) {
		QueueFailure result = QueueFailure.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertQueueFailureToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public QueueEntryState createQueueEntryStateFromString(EDataType eDataType, String initialValue) {
		QueueEntryState result = QueueEntryState.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertQueueEntryStateToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public ScanDirection createScanDirectionFromString(EDataType eDataType, String initialValue) {
		ScanDirection result = ScanDirection.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertScanDirectionToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public SecondStageMode createSecondStageModeFromString(EDataType eDataType, String initialValue) {
		SecondStageMode result = SecondStageMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertSecondStageModeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public FirstStageMode createFirstStageModeFromString(EDataType eDataType, String initialValue) {
		FirstStageMode result = FirstStageMode.get(initialValue);
		if (result == null) throw new IllegalArgumentException("The value '" + initialValue + "' is not a valid enumerator of '" + eDataType.getName() + "'");
		return result;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public String convertFirstStageModeToString(EDataType eDataType, Object instanceValue) {
		return instanceValue == null ? null : instanceValue.toString();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public MethodPackage getMethodPackage() {
		return (MethodPackage)getEPackage();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @deprecated
	 * @generated
	 */
	@Deprecated
	public static MethodPackage getPackage() {
		return MethodPackage.eINSTANCE;
	}

} //MethodFactoryImpl
