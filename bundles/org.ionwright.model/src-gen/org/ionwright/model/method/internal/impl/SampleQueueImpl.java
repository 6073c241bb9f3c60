/**
 */
package org.ionwright.model.method.internal.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.ionwright.model.method.MethodPackage;
import org.ionwright.model.method.QueueEntry;
import org.ionwright.model.method.QueueFailure;
import org.ionwright.model.method.SampleQueue;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Sample Queue</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.method.internal.impl.SampleQueueImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.SampleQueueImpl#getInstrument <em>Instrument</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.SampleQueueImpl#getOnFailure <em>On Failure</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.SampleQueueImpl#getIdleTime <em>Idle Time</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.SampleQueueImpl#isStandby <em>Standby</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.SampleQueueImpl#getEntries <em>Entries</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SampleQueueImpl extends MinimalEObjectImpl.Container implements SampleQueue {
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
	 * The default value of the '{@link #getInstrument() <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstrument()
	 * @generated
	 * @ordered
	 */
	protected static final String INSTRUMENT_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getInstrument() <em>Instrument</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInstrument()
	 * @generated
	 * @ordered
	 */
	protected String instrument = INSTRUMENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getOnFailure() <em>On Failure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnFailure()
	 * @generated
	 * @ordered
	 */
	protected static final QueueFailure ON_FAILURE_EDEFAULT = QueueFailure.STOP;

	/**
	 * The cached value of the '{@link #getOnFailure() <em>On Failure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOnFailure()
	 * @generated
	 * @ordered
	 */
	protected QueueFailure onFailure = ON_FAILURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getIdleTime() <em>Idle Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdleTime()
	 * @generated
	 * @ordered
	 */
	protected static final double IDLE_TIME_EDEFAULT = 600.0;

	/**
	 * The cached value of the '{@link #getIdleTime() <em>Idle Time</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIdleTime()
	 * @generated
	 * @ordered
	 */
	protected double idleTime = IDLE_TIME_EDEFAULT;

	/**
	 * The default value of the '{@link #isStandby() <em>Standby</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isStandby()
	 * @generated
	 * @ordered
	 */
	protected static final boolean STANDBY_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isStandby() <em>Standby</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isStandby()
	 * @generated
	 * @ordered
	 */
	protected boolean standby = STANDBY_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEntries() <em>Entries</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEntries()
	 * @generated
	 * @ordered
	 */
	protected EList<QueueEntry> entries;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SampleQueueImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MethodPackage.Literals.SAMPLE_QUEUE;
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
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.SAMPLE_QUEUE__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getInstrument() {
		return instrument;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInstrument(String newInstrument) {
		String oldInstrument = instrument;
		instrument = newInstrument;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.SAMPLE_QUEUE__INSTRUMENT, oldInstrument, instrument));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public QueueFailure getOnFailure() {
		return onFailure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOnFailure(QueueFailure newOnFailure) {
		QueueFailure oldOnFailure = onFailure;
		onFailure = newOnFailure == null ? ON_FAILURE_EDEFAULT : newOnFailure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.SAMPLE_QUEUE__ON_FAILURE, oldOnFailure, onFailure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getIdleTime() {
		return idleTime;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setIdleTime(double newIdleTime) {
		double oldIdleTime = idleTime;
		idleTime = newIdleTime;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.SAMPLE_QUEUE__IDLE_TIME, oldIdleTime, idleTime));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isStandby() {
		return standby;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setStandby(boolean newStandby) {
		boolean oldStandby = standby;
		standby = newStandby;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.SAMPLE_QUEUE__STANDBY, oldStandby, standby));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<QueueEntry> getEntries() {
		if (entries == null) {
			entries = new EObjectContainmentEList<QueueEntry>(QueueEntry.class, this, MethodPackage.SAMPLE_QUEUE__ENTRIES);
		}
		return entries;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MethodPackage.SAMPLE_QUEUE__ENTRIES:
				return ((InternalEList<?>)getEntries()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case MethodPackage.SAMPLE_QUEUE__NAME:
				return getName();
			case MethodPackage.SAMPLE_QUEUE__INSTRUMENT:
				return getInstrument();
			case MethodPackage.SAMPLE_QUEUE__ON_FAILURE:
				return getOnFailure();
			case MethodPackage.SAMPLE_QUEUE__IDLE_TIME:
				return getIdleTime();
			case MethodPackage.SAMPLE_QUEUE__STANDBY:
				return isStandby();
			case MethodPackage.SAMPLE_QUEUE__ENTRIES:
				return getEntries();
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
			case MethodPackage.SAMPLE_QUEUE__NAME:
				setName((String)newValue);
				return;
			case MethodPackage.SAMPLE_QUEUE__INSTRUMENT:
				setInstrument((String)newValue);
				return;
			case MethodPackage.SAMPLE_QUEUE__ON_FAILURE:
				setOnFailure((QueueFailure)newValue);
				return;
			case MethodPackage.SAMPLE_QUEUE__IDLE_TIME:
				setIdleTime((Double)newValue);
				return;
			case MethodPackage.SAMPLE_QUEUE__STANDBY:
				setStandby((Boolean)newValue);
				return;
			case MethodPackage.SAMPLE_QUEUE__ENTRIES:
				getEntries().clear();
				getEntries().addAll((Collection<? extends QueueEntry>)newValue);
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
			case MethodPackage.SAMPLE_QUEUE__NAME:
				setName(NAME_EDEFAULT);
				return;
			case MethodPackage.SAMPLE_QUEUE__INSTRUMENT:
				setInstrument(INSTRUMENT_EDEFAULT);
				return;
			case MethodPackage.SAMPLE_QUEUE__ON_FAILURE:
				setOnFailure(ON_FAILURE_EDEFAULT);
				return;
			case MethodPackage.SAMPLE_QUEUE__IDLE_TIME:
				setIdleTime(IDLE_TIME_EDEFAULT);
				return;
			case MethodPackage.SAMPLE_QUEUE__STANDBY:
				setStandby(STANDBY_EDEFAULT);
				return;
			case MethodPackage.SAMPLE_QUEUE__ENTRIES:
				getEntries().clear();
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
			case MethodPackage.SAMPLE_QUEUE__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case MethodPackage.SAMPLE_QUEUE__INSTRUMENT:
				return INSTRUMENT_EDEFAULT == null ? instrument != null : !INSTRUMENT_EDEFAULT.equals(instrument);
			case MethodPackage.SAMPLE_QUEUE__ON_FAILURE:
				return onFailure != ON_FAILURE_EDEFAULT;
			case MethodPackage.SAMPLE_QUEUE__IDLE_TIME:
				return idleTime != IDLE_TIME_EDEFAULT;
			case MethodPackage.SAMPLE_QUEUE__STANDBY:
				return standby != STANDBY_EDEFAULT;
			case MethodPackage.SAMPLE_QUEUE__ENTRIES:
				return entries != null && !entries.isEmpty();
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
		result.append(", instrument: ");
		result.append(instrument);
		result.append(", onFailure: ");
		result.append(onFailure);
		result.append(", idleTime: ");
		result.append(idleTime);
		result.append(", standby: ");
		result.append(standby);
		result.append(')');
		return result.toString();
	}

} //SampleQueueImpl
