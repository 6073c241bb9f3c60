/**
 */
package org.ionwright.model.method;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Condition</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Does something when a reading crosses a threshold; looked at after each scan.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.method.Condition#getName <em>Name</em>}</li>
 *   <li>{@link org.ionwright.model.method.Condition#getReading <em>Reading</em>}</li>
 *   <li>{@link org.ionwright.model.method.Condition#getComparison <em>Comparison</em>}</li>
 *   <li>{@link org.ionwright.model.method.Condition#getThreshold <em>Threshold</em>}</li>
 *   <li>{@link org.ionwright.model.method.Condition#getHysteresis <em>Hysteresis</em>}</li>
 *   <li>{@link org.ionwright.model.method.Condition#getHoldTime <em>Hold Time</em>}</li>
 *   <li>{@link org.ionwright.model.method.Condition#getAction <em>Action</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.method.MethodPackage#getCondition()
 * @model
 * @generated
 */
public interface Condition extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * For people and for the marks in the data file.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.ionwright.model.method.MethodPackage#getCondition_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.Condition#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Reading</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Full path in the instrument model of what is watched, such as ionSource.ioniser.capillaryCurrent, or spectrum.totalIonCount for the sum of the counts of the last scan.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reading</em>' attribute.
	 * @see #setReading(String)
	 * @see org.ionwright.model.method.MethodPackage#getCondition_Reading()
	 * @model
	 * @generated
	 */
	String getReading();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.Condition#getReading <em>Reading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reading</em>' attribute.
	 * @see #getReading()
	 * @generated
	 */
	void setReading(String value);

	/**
	 * Returns the value of the '<em><b>Comparison</b></em>' attribute.
	 * The default value is <code>"ABOVE"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.method.Comparison}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * On which side of the threshold the condition is met.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Comparison</em>' attribute.
	 * @see org.ionwright.model.method.Comparison
	 * @see #setComparison(Comparison)
	 * @see org.ionwright.model.method.MethodPackage#getCondition_Comparison()
	 * @model default="ABOVE"
	 * @generated
	 */
	Comparison getComparison();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.Condition#getComparison <em>Comparison</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Comparison</em>' attribute.
	 * @see org.ionwright.model.method.Comparison
	 * @see #getComparison()
	 * @generated
	 */
	void setComparison(Comparison value);

	/**
	 * Returns the value of the '<em><b>Threshold</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the unit the model states for the reading.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Threshold</em>' attribute.
	 * @see #setThreshold(double)
	 * @see org.ionwright.model.method.MethodPackage#getCondition_Threshold()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Threshold' unit='{condition}' role='SETTING' hardwareMin='-1000000000000.0' hardwareMax='1000000000000.0' displayUnit='' displayFactor='1' digits='3'"
	 * @generated
	 */
	double getThreshold();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.Condition#getThreshold <em>Threshold</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Threshold</em>' attribute.
	 * @see #getThreshold()
	 * @generated
	 */
	void setThreshold(double value);

	/**
	 * Returns the value of the '<em><b>Hysteresis</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far the reading must come back behind the threshold before the condition can be met once more; in the unit of the threshold.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hysteresis</em>' attribute.
	 * @see #setHysteresis(double)
	 * @see org.ionwright.model.method.MethodPackage#getCondition_Hysteresis()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Hysteresis' unit='{condition}' role='SETTING' hardwareMin='0.0' hardwareMax='1000000000000.0' displayUnit='' displayFactor='1' digits='3'"
	 * @generated
	 */
	double getHysteresis();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.Condition#getHysteresis <em>Hysteresis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hysteresis</em>' attribute.
	 * @see #getHysteresis()
	 * @generated
	 */
	void setHysteresis(double value);

	/**
	 * Returns the value of the '<em><b>Hold Time</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long the reading must stay beyond the threshold without a break.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hold Time</em>' attribute.
	 * @see #setHoldTime(double)
	 * @see org.ionwright.model.method.MethodPackage#getCondition_HoldTime()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Hold time' unit='s' role='SETTING' hardwareMin='0.0' hardwareMax='86400.0' displayUnit='s' displayFactor='1' digits='1'"
	 * @generated
	 */
	double getHoldTime();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.Condition#getHoldTime <em>Hold Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hold Time</em>' attribute.
	 * @see #getHoldTime()
	 * @generated
	 */
	void setHoldTime(double value);

	/**
	 * Returns the value of the '<em><b>Action</b></em>' attribute.
	 * The default value is <code>"MARK"</code>.
	 * The literals are from the enumeration {@link org.ionwright.model.method.ConditionAction}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What is done, once each time the condition comes to be met.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Action</em>' attribute.
	 * @see org.ionwright.model.method.ConditionAction
	 * @see #setAction(ConditionAction)
	 * @see org.ionwright.model.method.MethodPackage#getCondition_Action()
	 * @model default="MARK"
	 * @generated
	 */
	ConditionAction getAction();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.Condition#getAction <em>Action</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Action</em>' attribute.
	 * @see org.ionwright.model.method.ConditionAction
	 * @see #getAction()
	 * @generated
	 */
	void setAction(ConditionAction value);

} // Condition
