/**
 */
package org.ionwright.model.method;


/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Timed Event</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A change at a time of the run or the segment.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.method.TimedEvent#getTime <em>Time</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.method.MethodPackage#getTimedEvent()
 * @model
 * @generated
 */
public interface TimedEvent extends MethodSetting {
	/**
	 * Returns the value of the '<em><b>Time</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Since the first scan of the run, or of the segment, began, pauses not counted; the change is made before the first scan that begins then or later.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Time</em>' attribute.
	 * @see #setTime(double)
	 * @see org.ionwright.model.method.MethodPackage#getTimedEvent_Time()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Time' unit='s' role='SETTING' hardwareMin='0.0' hardwareMax='864000.0' displayUnit='s' displayFactor='1' digits='1'"
	 * @generated
	 */
	double getTime();

	/**
	 * Sets the value of the '{@link org.ionwright.model.method.TimedEvent#getTime <em>Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Time</em>' attribute.
	 * @see #getTime()
	 * @generated
	 */
	void setTime(double value);

} // TimedEvent
