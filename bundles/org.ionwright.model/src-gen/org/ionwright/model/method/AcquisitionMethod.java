/**
 */
package org.ionwright.model.method;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

import org.ionwright.model.instrument.Polarity;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Acquisition Method</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * How a run is made: settings, then segments of scans.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.method.AcquisitionMethod#getName <em>Name</em>}</li>
 *   <li>{@link org.ionwright.model.method.AcquisitionMethod#getDescription <em>Description</em>}</li>
 *   <li>{@link org.ionwright.model.method.AcquisitionMethod#getPolarity <em>Polarity</em>}</li>
 *   <li>{@link org.ionwright.model.method.AcquisitionMethod#getSettings <em>Settings</em>}</li>
 *   <li>{@link org.ionwright.model.method.AcquisitionMethod#getSegments <em>Segments</em>}</li>
 *   <li>{@link org.ionwright.model.method.AcquisitionMethod#getRepeats <em>Repeats</em>}</li>
 *   <li>{@link org.ionwright.model.method.AcquisitionMethod#getTuneSet <em>Tune Set</em>}</li>
 *   <li>{@link org.ionwright.model.method.AcquisitionMethod#getEvents <em>Events</em>}</li>
 *   <li>{@link org.ionwright.model.method.AcquisitionMethod#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.ionwright.model.method.AcquisitionMethod#getFaultPolicies <em>Fault Policies</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.method.MethodPackage#getAcquisitionMethod()
 * @model
 * @generated
 */
public interface AcquisitionMethod extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For people and for the data files.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.ionwright.model.method.MethodPackage#getAcquisitionMethod_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.AcquisitionMethod#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Description</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What the method is for.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Description</em>' attribute.
	 * @see #setDescription(String)
	 * @see org.ionwright.model.method.MethodPackage#getAcquisitionMethod_Description()
	 * @model
	 * @generated
	 */
	String getDescription();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.AcquisitionMethod#getDescription <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Description</em>' attribute.
	 * @see #getDescription()
	 * @generated
	 */
	void setDescription(String value);

	/**
	 * Returns the value of the '<em><b>Polarity</b></em>' attribute.
	 * The default value is <code>"POSITIVE"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.Polarity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Sign of the ions measured; the same as that of the ioniser.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Polarity</em>' attribute.
	 * @see org.ionwright.model.instrument.Polarity
	 * @see #setPolarity(Polarity)
	 * @see org.ionwright.model.method.MethodPackage#getAcquisitionMethod_Polarity()
	 * @model default="POSITIVE"
	 * @generated
	 */
	Polarity getPolarity();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.AcquisitionMethod#getPolarity <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Polarity</em>' attribute.
	 * @see org.ionwright.model.instrument.Polarity
	 * @see #getPolarity()
	 * @generated
	 */
	void setPolarity(Polarity value);

	/**
	 * Returns the value of the '<em><b>Settings</b></em>' containment reference list.
	 * The list contents are of type {@link org.ionwright.model.method.MethodSetting}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Set before the first scan, in this order.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Settings</em>' containment reference list.
	 * @see org.ionwright.model.method.MethodPackage#getAcquisitionMethod_Settings()
	 * @model containment="true"
	 * @generated
	 */
	EList<MethodSetting> getSettings();

	/**
	 * Returns the value of the '<em><b>Segments</b></em>' containment reference list.
	 * The list contents are of type {@link org.ionwright.model.method.MethodSegment}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Run one after the other.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Segments</em>' containment reference list.
	 * @see org.ionwright.model.method.MethodPackage#getAcquisitionMethod_Segments()
	 * @model containment="true" required="true"
	 * @generated
	 */
	EList<MethodSegment> getSegments();

	/**
	 * Returns the value of the '<em><b>Repeats</b></em>' attribute.
	 * The default value is <code>"1"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How often all segments are run, one time after the other.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Repeats</em>' attribute.
	 * @see #setRepeats(int)
	 * @see org.ionwright.model.method.MethodPackage#getAcquisitionMethod_Repeats()
	 * @model default="1"
	 *        annotation="http://www.ionwright.org/quantity label='Repeats' unit='1' role='SETTING' hardwareMin='1' hardwareMax='100000' displayUnit='' displayFactor='1' digits='0'"
	 * @generated
	 */
	int getRepeats();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.AcquisitionMethod#getRepeats <em>Repeats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Repeats</em>' attribute.
	 * @see #getRepeats()
	 * @generated
	 */
	void setRepeats(int value);

	/**
	 * Returns the value of the '<em><b>Tune Set</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Name of the tune set of the instrument whose values are set before the settings; empty to leave the tuning as it is.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Tune Set</em>' attribute.
	 * @see #setTuneSet(String)
	 * @see org.ionwright.model.method.MethodPackage#getAcquisitionMethod_TuneSet()
	 * @model
	 * @generated
	 */
	String getTuneSet();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.AcquisitionMethod#getTuneSet <em>Tune Set</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Tune Set</em>' attribute.
	 * @see #getTuneSet()
	 * @generated
	 */
	void setTuneSet(String value);

	/**
	 * Returns the value of the '<em><b>Events</b></em>' containment reference list.
	 * The list contents are of type {@link org.ionwright.model.method.TimedEvent}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Changes during the run, by the time since its first scan began.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Events</em>' containment reference list.
	 * @see org.ionwright.model.method.MethodPackage#getAcquisitionMethod_Events()
	 * @model containment="true"
	 * @generated
	 */
	EList<TimedEvent> getEvents();

	/**
	 * Returns the value of the '<em><b>Conditions</b></em>' containment reference list.
	 * The list contents are of type {@link org.ionwright.model.method.Condition}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Watched in all segments, from scan to scan.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Conditions</em>' containment reference list.
	 * @see org.ionwright.model.method.MethodPackage#getAcquisitionMethod_Conditions()
	 * @model containment="true"
	 * @generated
	 */
	EList<Condition> getConditions();

	/**
	 * Returns the value of the '<em><b>Fault Policies</b></em>' containment reference list.
	 * The list contents are of type {@link org.ionwright.model.method.FaultPolicy}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done when a device fails; without one for it, it is tried again three times, 2 s apart, then the run is aborted.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Fault Policies</em>' containment reference list.
	 * @see org.ionwright.model.method.MethodPackage#getAcquisitionMethod_FaultPolicies()
	 * @model containment="true"
	 * @generated
	 */
	EList<FaultPolicy> getFaultPolicies();

} // AcquisitionMethod
