/**
 */
package org.ionwright.model.method;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Setting</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * One parameter and the value it is given.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.method.MethodSetting#getParameter <em>Parameter</em>}</li>
 *   <li>{@link org.ionwright.model.method.MethodSetting#getValue <em>Value</em>}</li>
 *   <li>{@link org.ionwright.model.method.MethodSetting#getRampTime <em>Ramp Time</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.method.MethodPackage#getMethodSetting()
 * @model
 * @generated
 */
public interface MethodSetting extends EObject {
	/**
	 * Returns the value of the '<em><b>Parameter</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Full path in the instrument model, such as ionSource.coneVoltage.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Parameter</em>' attribute.
	 * @see #setParameter(String)
	 * @see org.ionwright.model.method.MethodPackage#getMethodSetting_Parameter()
	 * @model
	 * @generated
	 */
	String getParameter();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.MethodSetting#getParameter <em>Parameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Parameter</em>' attribute.
	 * @see #getParameter()
	 * @generated
	 */
	void setParameter(String value);

	/**
	 * Returns the value of the '<em><b>Value</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * In the unit the model states for the parameter.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Value</em>' attribute.
	 * @see #setValue(double)
	 * @see org.ionwright.model.method.MethodPackage#getMethodSetting_Value()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Value' unit='{parameter}' role='SETTING' hardwareMin='-1000000000000.0' hardwareMax='1000000000000.0' displayUnit='' displayFactor='1' digits='3'"
	 * @generated
	 */
	double getValue();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.MethodSetting#getValue <em>Value</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Value</em>' attribute.
	 * @see #getValue()
	 * @generated
	 */
	void setValue(double value);

	/**
	 * Returns the value of the '<em><b>Ramp Time</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * From the value the parameter has to the new one, in even steps; 0 to go there as fast as the instrument allows.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Ramp Time</em>' attribute.
	 * @see #setRampTime(double)
	 * @see org.ionwright.model.method.MethodPackage#getMethodSetting_RampTime()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Ramp time' unit='s' role='SETTING' hardwareMin='0.0' hardwareMax='86400.0' displayUnit='s' displayFactor='1' digits='1'"
	 * @generated
	 */
	double getRampTime();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.MethodSetting#getRampTime <em>Ramp Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Ramp Time</em>' attribute.
	 * @see #getRampTime()
	 * @generated
	 */
	void setRampTime(double value);

} // MethodSetting
