/**
 */
package org.ionwright.model.method;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Monitored Ion</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A mass-to-charge ratio at which all stages stand for a time.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.method.MonitoredIon#getName <em>Name</em>}</li>
 *   <li>{@link org.ionwright.model.method.MonitoredIon#getMz <em>Mz</em>}</li>
 *   <li>{@link org.ionwright.model.method.MonitoredIon#getDwellTime <em>Dwell Time</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.method.MethodPackage#getMonitoredIon()
 * @model
 * @generated
 */
public interface MonitoredIon extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For people, such as that of the substance.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.ionwright.model.method.MethodPackage#getMonitoredIon_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.MonitoredIon#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Mz</b></em>' attribute.
	 * The default value is <code>"609.28"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Mz</em>' attribute.
	 * @see #setMz(double)
	 * @see org.ionwright.model.method.MethodPackage#getMonitoredIon_Mz()
	 * @model default="609.28"
	 *        annotation="http://www.ionwright.org/quantity label='m/z' unit='1' role='SETTING' hardwareMin='0.1' hardwareMax='100000.0' displayUnit='m/z' displayFactor='1' digits='4'"
	 * @generated
	 */
	double getMz();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.MonitoredIon#getMz <em>Mz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Mz</em>' attribute.
	 * @see #getMz()
	 * @generated
	 */
	void setMz(double value);

	/**
	 * Returns the value of the '<em><b>Dwell Time</b></em>' attribute.
	 * The default value is <code>"0.2"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Counting time of each visit.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Dwell Time</em>' attribute.
	 * @see #setDwellTime(double)
	 * @see org.ionwright.model.method.MethodPackage#getMonitoredIon_DwellTime()
	 * @model default="0.2"
	 *        annotation="http://www.ionwright.org/quantity label='Dwell time' unit='s' role='SETTING' hardwareMin='0.0001' hardwareMax='1000.0' displayUnit='ms' displayFactor='0.001' digits='3'"
	 * @generated
	 */
	double getDwellTime();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.MonitoredIon#getDwellTime <em>Dwell Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Dwell Time</em>' attribute.
	 * @see #getDwellTime()
	 * @generated
	 */
	void setDwellTime(double value);

} // MonitoredIon
