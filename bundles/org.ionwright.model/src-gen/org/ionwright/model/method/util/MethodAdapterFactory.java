/**
 */
package org.ionwright.model.method.util;

import org.eclipse.emf.common.notify.Adapter;
import org.eclipse.emf.common.notify.Notifier;

import org.eclipse.emf.common.notify.impl.AdapterFactoryImpl;

import org.eclipse.emf.ecore.EObject;

import org.ionwright.model.method.*;

/**
 * <!-- begin-user-doc -->
 * The <b>Adapter Factory</b> for the model.
 * It provides an adapter <code>createXXX</code> method for each class of the model.
 * <!-- end-user-doc -->
 * @see org.ionwright.model.method.MethodPackage
 * @generated
 */
public class MethodAdapterFactory extends AdapterFactoryImpl {
	/**
	 * The cached model package.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected static MethodPackage modelPackage;

	/**
	 * Creates an instance of the adapter factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public MethodAdapterFactory() {
		if (modelPackage == null) {
			modelPackage = MethodPackage.eINSTANCE;
		}
	}

	/**
	 * Returns whether this factory is applicable for the type of the object.
	 * <!-- begin-user-doc -->
	 * This implementation returns <code>true</code> if the object is either the model's package or is an instance object of the model.
	 * <!-- end-user-doc -->
	 * @return whether this factory is applicable for the type of the object.
	 * @generated
	 */
	@Override
	public boolean isFactoryForType(Object object) {
		if (object == modelPackage) {
			return true;
		}
		if (object instanceof EObject) {
			return ((EObject)object).eClass().getEPackage() == modelPackage;
		}
		return false;
	}

	/**
	 * The switch that delegates to the <code>createXXX</code> methods.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MethodSwitch<Adapter> modelSwitch =
		new MethodSwitch<Adapter>() {
			@Override
			public Adapter caseAcquisitionMethod(AcquisitionMethod object) {
				return createAcquisitionMethodAdapter();
			}
			@Override
			public Adapter caseMethodSetting(MethodSetting object) {
				return createMethodSettingAdapter();
			}
			@Override
			public Adapter caseMethodSegment(MethodSegment object) {
				return createMethodSegmentAdapter();
			}
			@Override
			public Adapter caseScan(Scan object) {
				return createScanAdapter();
			}
			@Override
			public Adapter caseFullScan(FullScan object) {
				return createFullScanAdapter();
			}
			@Override
			public Adapter caseSelectedIonMonitoring(SelectedIonMonitoring object) {
				return createSelectedIonMonitoringAdapter();
			}
			@Override
			public Adapter caseMonitoredIon(MonitoredIon object) {
				return createMonitoredIonAdapter();
			}
			@Override
			public Adapter caseTimedEvent(TimedEvent object) {
				return createTimedEventAdapter();
			}
			@Override
			public Adapter caseCondition(Condition object) {
				return createConditionAdapter();
			}
			@Override
			public Adapter caseFaultPolicy(FaultPolicy object) {
				return createFaultPolicyAdapter();
			}
			@Override
			public Adapter caseSampleQueue(SampleQueue object) {
				return createSampleQueueAdapter();
			}
			@Override
			public Adapter caseQueueEntry(QueueEntry object) {
				return createQueueEntryAdapter();
			}
			@Override
			public Adapter defaultCase(EObject object) {
				return createEObjectAdapter();
			}
		};

	/**
	 * Creates an adapter for the <code>target</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param target the object to adapt.
	 * @return the adapter for the <code>target</code>.
	 * @generated
	 */
	@Override
	public Adapter createAdapter(Notifier target) {
		return modelSwitch.doSwitch((EObject)target);
	}


	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.method.AcquisitionMethod <em>Acquisition Method</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.method.AcquisitionMethod
	 * @generated
	 */
	public Adapter createAcquisitionMethodAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.method.MethodSetting <em>Setting</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.method.MethodSetting
	 * @generated
	 */
	public Adapter createMethodSettingAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.method.MethodSegment <em>Segment</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.method.MethodSegment
	 * @generated
	 */
	public Adapter createMethodSegmentAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.method.Scan <em>Scan</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.method.Scan
	 * @generated
	 */
	public Adapter createScanAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.method.FullScan <em>Full Scan</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.method.FullScan
	 * @generated
	 */
	public Adapter createFullScanAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.method.SelectedIonMonitoring <em>Selected Ion Monitoring</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.method.SelectedIonMonitoring
	 * @generated
	 */
	public Adapter createSelectedIonMonitoringAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.method.MonitoredIon <em>Monitored Ion</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.method.MonitoredIon
	 * @generated
	 */
	public Adapter createMonitoredIonAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.method.TimedEvent <em>Timed Event</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.method.TimedEvent
	 * @generated
	 */
	public Adapter createTimedEventAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.method.Condition <em>Condition</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.method.Condition
	 * @generated
	 */
	public Adapter createConditionAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.method.FaultPolicy <em>Fault Policy</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.method.FaultPolicy
	 * @generated
	 */
	public Adapter createFaultPolicyAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.method.SampleQueue <em>Sample Queue</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.method.SampleQueue
	 * @generated
	 */
	public Adapter createSampleQueueAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for an object of class '{@link org.ionwright.model.method.QueueEntry <em>Queue Entry</em>}'.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null so that we can easily ignore cases;
	 * it's useful to ignore a case when inheritance will catch all the cases anyway.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @see org.ionwright.model.method.QueueEntry
	 * @generated
	 */
	public Adapter createQueueEntryAdapter() {
		return null;
	}

	/**
	 * Creates a new adapter for the default case.
	 * <!-- begin-user-doc -->
	 * This default implementation returns null.
	 * <!-- end-user-doc -->
	 * @return the new adapter.
	 * @generated
	 */
	public Adapter createEObjectAdapter() {
		return null;
	}

} //MethodAdapterFactory
