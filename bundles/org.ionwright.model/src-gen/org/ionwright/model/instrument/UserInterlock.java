/**
 */
package org.ionwright.model.instrument;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>User Interlock</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A reading that must be in a band, or else something must not be raised.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.UserInterlock#getName <em>Name</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.UserInterlock#getReading <em>Reading</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.UserInterlock#getLow <em>Low</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.UserInterlock#getHigh <em>High</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.UserInterlock#getHysteresis <em>Hysteresis</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.UserInterlock#getSettleTime <em>Settle Time</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.UserInterlock#getBlocks <em>Blocks</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.UserInterlock#isTrips <em>Trips</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.UserInterlock#getMessage <em>Message</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.UserInterlock#isEnabled <em>Enabled</em>}</li>
 * </ul>
 *
 * @see org.ionwright.model.instrument.InstrumentPackage#getUserInterlock()
 * @model
 * @generated
 */
public interface UserInterlock extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What it is called among the interlocks.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getUserInterlock_Name()
	 * @model
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.UserInterlock#getName <em>Name</em>}' attribute.
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
	 * Path of the value that is watched, such as vacuumSystem.chambers[2].pressure.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Reading</em>' attribute.
	 * @see #setReading(String)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getUserInterlock_Reading()
	 * @model
	 * @generated
	 */
	String getReading();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.UserInterlock#getReading <em>Reading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Reading</em>' attribute.
	 * @see #getReading()
	 * @generated
	 */
	void setReading(String value);

	/**
	 * Returns the value of the '<em><b>Low</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Lowest value allowed, with its unit, such as 0.5 mbar; empty for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Low</em>' attribute.
	 * @see #setLow(String)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getUserInterlock_Low()
	 * @model
	 * @generated
	 */
	String getLow();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.UserInterlock#getLow <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Low</em>' attribute.
	 * @see #getLow()
	 * @generated
	 */
	void setLow(String value);

	/**
	 * Returns the value of the '<em><b>High</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Highest value allowed, with its unit, such as 15 mbar; empty for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>High</em>' attribute.
	 * @see #setHigh(String)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getUserInterlock_High()
	 * @model
	 * @generated
	 */
	String getHigh();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.UserInterlock#getHigh <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>High</em>' attribute.
	 * @see #getHigh()
	 * @generated
	 */
	void setHigh(String value);

	/**
	 * Returns the value of the '<em><b>Hysteresis</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How far inside the band the reading must be before it counts as good again, with its unit; empty for none.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Hysteresis</em>' attribute.
	 * @see #setHysteresis(String)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getUserInterlock_Hysteresis()
	 * @model
	 * @generated
	 */
	String getHysteresis();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.UserInterlock#getHysteresis <em>Hysteresis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Hysteresis</em>' attribute.
	 * @see #getHysteresis()
	 * @generated
	 */
	void setHysteresis(String value);

	/**
	 * Returns the value of the '<em><b>Settle Time</b></em>' attribute.
	 * The default value is <code>"0.0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * How long the reading must have been outside before something is switched off; raising is blocked at once.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Settle Time</em>' attribute.
	 * @see #setSettleTime(double)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getUserInterlock_SettleTime()
	 * @model default="0.0"
	 *        annotation="http://www.ionwright.org/quantity label='Settle time' unit='s' role='LIMIT' hardwareMin='0.0' hardwareMax='86400.0' displayUnit='s' displayFactor='1' digits='1'"
	 * @generated
	 */
	double getSettleTime();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.UserInterlock#getSettleTime <em>Settle Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Settle Time</em>' attribute.
	 * @see #getSettleTime()
	 * @generated
	 */
	void setSettleTime(double value);

	/**
	 * Returns the value of the '<em><b>Blocks</b></em>' attribute list.
	 * The list contents are of type {@link org.ionwright.model.instrument.InterlockTarget}.
	 * The literals are from the enumeration {@link org.ionwright.model.instrument.InterlockTarget}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What must not be raised while the reading is outside or not known.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Blocks</em>' attribute list.
	 * @see org.ionwright.model.instrument.InterlockTarget
	 * @see org.ionwright.model.instrument.InstrumentPackage#getUserInterlock_Blocks()
	 * @model
	 * @generated
	 */
	EList<InterlockTarget> getBlocks();

	/**
	 * Returns the value of the '<em><b>Trips</b></em>' attribute.
	 * The default value is <code>"false"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether that is switched off as well when it is on, until a person re-arms.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Trips</em>' attribute.
	 * @see #setTrips(boolean)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getUserInterlock_Trips()
	 * @model default="false"
	 * @generated
	 */
	boolean isTrips();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.UserInterlock#isTrips <em>Trips</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Trips</em>' attribute.
	 * @see #isTrips()
	 * @generated
	 */
	void setTrips(boolean value);

	/**
	 * Returns the value of the '<em><b>Message</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * What to do about it, shown with the reading.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Message</em>' attribute.
	 * @see #setMessage(String)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getUserInterlock_Message()
	 * @model
	 * @generated
	 */
	String getMessage();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.UserInterlock#getMessage <em>Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Message</em>' attribute.
	 * @see #getMessage()
	 * @generated
	 */
	void setMessage(String value);

	/**
	 * Returns the value of the '<em><b>Enabled</b></em>' attribute.
	 * The default value is <code>"true"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Whether it is in force.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Enabled</em>' attribute.
	 * @see #setEnabled(boolean)
	 * @see org.ionwright.model.instrument.InstrumentPackage#getUserInterlock_Enabled()
	 * @model default="true"
	 * @generated
	 */
	boolean isEnabled();

	/**
	 * Sets the value of the '{@link org.ionwright.model.instrument.UserInterlock#isEnabled <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Enabled</em>' attribute.
	 * @see #isEnabled()
	 * @generated
	 */
	void setEnabled(boolean value);

} // UserInterlock
