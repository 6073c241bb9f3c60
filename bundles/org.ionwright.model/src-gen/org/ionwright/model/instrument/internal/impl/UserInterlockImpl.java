/**
 */
package org.ionwright.model.instrument.internal.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EDataTypeUniqueEList;

import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.InterlockTarget;
import org.ionwright.model.instrument.UserInterlock;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>User Interlock</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.UserInterlockImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.UserInterlockImpl#getReading <em>Reading</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.UserInterlockImpl#getLow <em>Low</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.UserInterlockImpl#getHigh <em>High</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.UserInterlockImpl#getHysteresis <em>Hysteresis</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.UserInterlockImpl#getSettleTime <em>Settle Time</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.UserInterlockImpl#getBlocks <em>Blocks</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.UserInterlockImpl#isTrips <em>Trips</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.UserInterlockImpl#getMessage <em>Message</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.UserInterlockImpl#isEnabled <em>Enabled</em>}</li>
 * </ul>
 *
 * @generated
 */
public class UserInterlockImpl extends MinimalEObjectImpl.Container implements UserInterlock {
	/**
	 * The default value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected static final String NAME_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getName() <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getName()
	 * @generated
	 * @ordered
	 */
	protected String name = NAME_EDEFAULT;

	/**
	 * The default value of the '{@link #getReading() <em>Reading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReading()
	 * @generated
	 * @ordered
	 */
	protected static final String READING_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getReading() <em>Reading</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReading()
	 * @generated
	 * @ordered
	 */
	protected String reading = READING_EDEFAULT;

	/**
	 * The default value of the '{@link #getLow() <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLow()
	 * @generated
	 * @ordered
	 */
	protected static final String LOW_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getLow() <em>Low</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLow()
	 * @generated
	 * @ordered
	 */
	protected String low = LOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getHigh() <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHigh()
	 * @generated
	 * @ordered
	 */
	protected static final String HIGH_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHigh() <em>High</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHigh()
	 * @generated
	 * @ordered
	 */
	protected String high = HIGH_EDEFAULT;

	/**
	 * The default value of the '{@link #getHysteresis() <em>Hysteresis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHysteresis()
	 * @generated
	 * @ordered
	 */
	protected static final String HYSTERESIS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getHysteresis() <em>Hysteresis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHysteresis()
	 * @generated
	 * @ordered
	 */
	protected String hysteresis = HYSTERESIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getSettleTime() <em>Settle Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSettleTime()
	 * @generated
	 * @ordered
	 */
	protected static final double SETTLE_TIME_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getSettleTime() <em>Settle Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSettleTime()
	 * @generated
	 * @ordered
	 */
	protected double settleTime = SETTLE_TIME_EDEFAULT;

	/**
	 * The cached value of the '{@link #getBlocks() <em>Blocks</em>}' attribute list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlocks()
	 * @generated
	 * @ordered
	 */
	protected EList<InterlockTarget> blocks;

	/**
	 * The default value of the '{@link #isTrips() <em>Trips</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTrips()
	 * @generated
	 * @ordered
	 */
	protected static final boolean TRIPS_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isTrips() <em>Trips</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isTrips()
	 * @generated
	 * @ordered
	 */
	protected boolean trips = TRIPS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMessage() <em>Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessage()
	 * @generated
	 * @ordered
	 */
	protected static final String MESSAGE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMessage() <em>Message</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMessage()
	 * @generated
	 * @ordered
	 */
	protected String message = MESSAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #isEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnabled()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ENABLED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnabled()
	 * @generated
	 * @ordered
	 */
	protected boolean enabled = ENABLED_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected UserInterlockImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.USER_INTERLOCK;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
		return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setName(String newName) {
		String oldName = name;
		name = newName;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.USER_INTERLOCK__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getReading() {
		return reading;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReading(String newReading) {
		String oldReading = reading;
		reading = newReading;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.USER_INTERLOCK__READING, oldReading, reading));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLow() {
		return low;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLow(String newLow) {
		String oldLow = low;
		low = newLow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.USER_INTERLOCK__LOW, oldLow, low));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHigh() {
		return high;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHigh(String newHigh) {
		String oldHigh = high;
		high = newHigh;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.USER_INTERLOCK__HIGH, oldHigh, high));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getHysteresis() {
		return hysteresis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHysteresis(String newHysteresis) {
		String oldHysteresis = hysteresis;
		hysteresis = newHysteresis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.USER_INTERLOCK__HYSTERESIS, oldHysteresis, hysteresis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSettleTime() {
		return settleTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSettleTime(double newSettleTime) {
		double oldSettleTime = settleTime;
		settleTime = newSettleTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.USER_INTERLOCK__SETTLE_TIME, oldSettleTime, settleTime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<InterlockTarget> getBlocks() {
		if (blocks == null) {
			blocks = new EDataTypeUniqueEList<InterlockTarget>(InterlockTarget.class, this, InstrumentPackage.USER_INTERLOCK__BLOCKS);
		}
		return blocks;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isTrips() {
		return trips;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTrips(boolean newTrips) {
		boolean oldTrips = trips;
		trips = newTrips;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.USER_INTERLOCK__TRIPS, oldTrips, trips));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMessage() {
		return message;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMessage(String newMessage) {
		String oldMessage = message;
		message = newMessage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.USER_INTERLOCK__MESSAGE, oldMessage, message));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEnabled() {
		return enabled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnabled(boolean newEnabled) {
		boolean oldEnabled = enabled;
		enabled = newEnabled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.USER_INTERLOCK__ENABLED, oldEnabled, enabled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.USER_INTERLOCK__NAME:
				return getName();
			case InstrumentPackage.USER_INTERLOCK__READING:
				return getReading();
			case InstrumentPackage.USER_INTERLOCK__LOW:
				return getLow();
			case InstrumentPackage.USER_INTERLOCK__HIGH:
				return getHigh();
			case InstrumentPackage.USER_INTERLOCK__HYSTERESIS:
				return getHysteresis();
			case InstrumentPackage.USER_INTERLOCK__SETTLE_TIME:
				return getSettleTime();
			case InstrumentPackage.USER_INTERLOCK__BLOCKS:
				return getBlocks();
			case InstrumentPackage.USER_INTERLOCK__TRIPS:
				return isTrips();
			case InstrumentPackage.USER_INTERLOCK__MESSAGE:
				return getMessage();
			case InstrumentPackage.USER_INTERLOCK__ENABLED:
				return isEnabled();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case InstrumentPackage.USER_INTERLOCK__NAME:
				setName((String)newValue);
				return;
			case InstrumentPackage.USER_INTERLOCK__READING:
				setReading((String)newValue);
				return;
			case InstrumentPackage.USER_INTERLOCK__LOW:
				setLow((String)newValue);
				return;
			case InstrumentPackage.USER_INTERLOCK__HIGH:
				setHigh((String)newValue);
				return;
			case InstrumentPackage.USER_INTERLOCK__HYSTERESIS:
				setHysteresis((String)newValue);
				return;
			case InstrumentPackage.USER_INTERLOCK__SETTLE_TIME:
				setSettleTime((Double)newValue);
				return;
			case InstrumentPackage.USER_INTERLOCK__BLOCKS:
				getBlocks().clear();
				getBlocks().addAll((Collection<? extends InterlockTarget>)newValue);
				return;
			case InstrumentPackage.USER_INTERLOCK__TRIPS:
				setTrips((Boolean)newValue);
				return;
			case InstrumentPackage.USER_INTERLOCK__MESSAGE:
				setMessage((String)newValue);
				return;
			case InstrumentPackage.USER_INTERLOCK__ENABLED:
				setEnabled((Boolean)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case InstrumentPackage.USER_INTERLOCK__NAME:
				setName(NAME_EDEFAULT);
				return;
			case InstrumentPackage.USER_INTERLOCK__READING:
				setReading(READING_EDEFAULT);
				return;
			case InstrumentPackage.USER_INTERLOCK__LOW:
				setLow(LOW_EDEFAULT);
				return;
			case InstrumentPackage.USER_INTERLOCK__HIGH:
				setHigh(HIGH_EDEFAULT);
				return;
			case InstrumentPackage.USER_INTERLOCK__HYSTERESIS:
				setHysteresis(HYSTERESIS_EDEFAULT);
				return;
			case InstrumentPackage.USER_INTERLOCK__SETTLE_TIME:
				setSettleTime(SETTLE_TIME_EDEFAULT);
				return;
			case InstrumentPackage.USER_INTERLOCK__BLOCKS:
				getBlocks().clear();
				return;
			case InstrumentPackage.USER_INTERLOCK__TRIPS:
				setTrips(TRIPS_EDEFAULT);
				return;
			case InstrumentPackage.USER_INTERLOCK__MESSAGE:
				setMessage(MESSAGE_EDEFAULT);
				return;
			case InstrumentPackage.USER_INTERLOCK__ENABLED:
				setEnabled(ENABLED_EDEFAULT);
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case InstrumentPackage.USER_INTERLOCK__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case InstrumentPackage.USER_INTERLOCK__READING:
				return READING_EDEFAULT == null ? reading != null : !READING_EDEFAULT.equals(reading);
			case InstrumentPackage.USER_INTERLOCK__LOW:
				return LOW_EDEFAULT == null ? low != null : !LOW_EDEFAULT.equals(low);
			case InstrumentPackage.USER_INTERLOCK__HIGH:
				return HIGH_EDEFAULT == null ? high != null : !HIGH_EDEFAULT.equals(high);
			case InstrumentPackage.USER_INTERLOCK__HYSTERESIS:
				return HYSTERESIS_EDEFAULT == null ? hysteresis != null : !HYSTERESIS_EDEFAULT.equals(hysteresis);
			case InstrumentPackage.USER_INTERLOCK__SETTLE_TIME:
				return settleTime != SETTLE_TIME_EDEFAULT;
			case InstrumentPackage.USER_INTERLOCK__BLOCKS:
				return blocks != null && !blocks.isEmpty();
			case InstrumentPackage.USER_INTERLOCK__TRIPS:
				return trips != TRIPS_EDEFAULT;
			case InstrumentPackage.USER_INTERLOCK__MESSAGE:
				return MESSAGE_EDEFAULT == null ? message != null : !MESSAGE_EDEFAULT.equals(message);
			case InstrumentPackage.USER_INTERLOCK__ENABLED:
				return enabled != ENABLED_EDEFAULT;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (name: ");
		result.append(name);
		result.append(", reading: ");
		result.append(reading);
		result.append(", low: ");
		result.append(low);
		result.append(", high: ");
		result.append(high);
		result.append(", hysteresis: ");
		result.append(hysteresis);
		result.append(", settleTime: ");
		result.append(settleTime);
		result.append(", blocks: ");
		result.append(blocks);
		result.append(", trips: ");
		result.append(trips);
		result.append(", message: ");
		result.append(message);
		result.append(", enabled: ");
		result.append(enabled);
		result.append(')');
		return result.toString();
	}

} //UserInterlockImpl
