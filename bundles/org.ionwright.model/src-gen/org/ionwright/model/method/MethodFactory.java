/**
 */
package org.ionwright.model.method;

import org.eclipse.emf.ecore.EFactory;

/**
 * <!-- begin-user-doc -->
 * The <b>Factory</b> for the model.
 * It provides a create method for each non-abstract class of the model.
 * <!-- end-user-doc -->
 * @see org.ionwright.model.method.MethodPackage
 * @generated
 */
public interface MethodFactory extends EFactory {
	/**
	 * The singleton instance of the factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	MethodFactory eINSTANCE = org.ionwright.model.method.internal.impl.MethodFactoryImpl.init();

	/**
	 * Returns a new object of class '<em>Acquisition Method</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Acquisition Method</em>'.
	 * @generated
	 */
	AcquisitionMethod createAcquisitionMethod();

	/**
	 * Returns a new object of class '<em>Setting</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Setting</em>'.
	 * @generated
	 */
	MethodSetting createMethodSetting();

	/**
	 * Returns a new object of class '<em>Segment</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Segment</em>'.
	 * @generated
	 */
	MethodSegment createMethodSegment();

	/**
	 * Returns a new object of class '<em>Full Scan</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Full Scan</em>'.
	 * @generated
	 */
	FullScan createFullScan();

	/**
	 * Returns a new object of class '<em>Selected Ion Monitoring</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Selected Ion Monitoring</em>'.
	 * @generated
	 */
	SelectedIonMonitoring createSelectedIonMonitoring();

	/**
	 * Returns a new object of class '<em>Monitored Ion</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Monitored Ion</em>'.
	 * @generated
	 */
	MonitoredIon createMonitoredIon();

	/**
	 * Returns a new object of class '<em>Timed Event</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Timed Event</em>'.
	 * @generated
	 */
	TimedEvent createTimedEvent();

	/**
	 * Returns a new object of class '<em>Condition</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Condition</em>'.
	 * @generated
	 */
	Condition createCondition();

	/**
	 * Returns a new object of class '<em>Fault Policy</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Fault Policy</em>'.
	 * @generated
	 */
	FaultPolicy createFaultPolicy();

	/**
	 * Returns a new object of class '<em>Sample Queue</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Sample Queue</em>'.
	 * @generated
	 */
	SampleQueue createSampleQueue();

	/**
	 * Returns a new object of class '<em>Queue Entry</em>'.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return a new object of class '<em>Queue Entry</em>'.
	 * @generated
	 */
	QueueEntry createQueueEntry();

	/**
	 * Returns the package supported by this factory.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the package supported by this factory.
	 * @generated
	 */
	MethodPackage getMethodPackage();

} //MethodFactory
