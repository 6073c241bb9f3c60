/**
 */
package org.ionwright.model.method;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Sample Queue</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Samples that are measured one after the other on an instrument.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.method.SampleQueue#getName <em>Name</em>}</li>
 *   <li>{@link org.ionwright.model.method.SampleQueue#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.ionwright.model.method.SampleQueue#getOnFailure <em>On Failure</em>}</li>
 *   <li>{@link org.ionwright.model.method.SampleQueue#getIdleTime <em>Idle Time</em>}</li>
 *   <li>{@link org.ionwright.model.method.SampleQueue#isStandby <em>Standby</em>}</li>
 *   <li>{@link org.ionwright.model.method.SampleQueue#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.method.MethodPackage#getSampleQueue()
 * @model
 * @generated
 */
public interface SampleQueue extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For people.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.ionwright.model.method.MethodPackage#getSampleQueue_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.SampleQueue#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Instrument</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * File of the instrument, from the folder of the queue; empty for the one that is connected.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Instrument</em>' attribute.
	 * @see #setInstrument(String)
	 * @see org.ionwright.model.method.MethodPackage#getSampleQueue_Instrument()
	 * @model
	 * @generated
	 */
	String getInstrument();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.SampleQueue#getInstrument <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Instrument</em>' attribute.
	 * @see #getInstrument()
	 * @generated
	 */
	void setInstrument(String value);

	/**
	 * Returns the value of the '<em><b>On Failure</b></em>' attribute.
	 * The default value is <code>"STOP"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.method.QueueFailure}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What happens when a run fails or is refused.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>On Failure</em>' attribute.
	 * @see org.ionwright.model.method.QueueFailure
	 * @see #setOnFailure(QueueFailure)
	 * @see org.ionwright.model.method.MethodPackage#getSampleQueue_OnFailure()
	 * @model default="STOP"
	 * @generated
	 */
	QueueFailure getOnFailure();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.SampleQueue#getOnFailure <em>On Failure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>On Failure</em>' attribute.
	 * @see org.ionwright.model.method.QueueFailure
	 * @see #getOnFailure()
	 * @generated
	 */
	void setOnFailure(QueueFailure value);

	/**
	 * Returns the value of the '<em><b>Idle Time</b></em>' attribute.
	 * The default value is <code>"600.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Time after the last run, and without a next one, until the instrument is brought to standby; 0 for at once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Idle Time</em>' attribute.
	 * @see #setIdleTime(double)
	 * @see org.ionwright.model.method.MethodPackage#getSampleQueue_IdleTime()
	 * @model default="600.0"
	 *        annotation="http://www.ionwright.org/quantity label='Time to standby' unit='s' role='SETTING' hardwareMin='0.0' hardwareMax='86400.0' displayUnit='min' displayFactor='60' digits='1'"
	 * @generated
	 */
	double getIdleTime();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.SampleQueue#getIdleTime <em>Idle Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Idle Time</em>' attribute.
	 * @see #getIdleTime()
	 * @generated
	 */
	void setIdleTime(double value);

	/**
	 * Returns the value of the '<em><b>Standby</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether the instrument is brought to standby at all.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Standby</em>' attribute.
	 * @see #setStandby(boolean)
	 * @see org.ionwright.model.method.MethodPackage#getSampleQueue_Standby()
	 * @model default="true"
	 * @generated
	 */
	boolean isStandby();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.SampleQueue#isStandby <em>Standby</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Standby</em>' attribute.
	 * @see #isStandby()
	 * @generated
	 */
	void setStandby(boolean value);

	/**
	 * Returns the value of the '<em><b>Entries</b></em>' containment reference list.
	 * The list contents are of type {@link org.ionwright.model.method.QueueEntry}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Run in this order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Entries</em>' containment reference list.
	 * @see org.ionwright.model.method.MethodPackage#getSampleQueue_Entries()
	 * @model containment="true"
	 * @generated
	 */
	EList<QueueEntry> getEntries();

} // SampleQueue
