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

import org.ionwright.model.method.Condition;
import org.ionwright.model.method.MethodPackage;
import org.ionwright.model.method.MethodSegment;
import org.ionwright.model.method.MethodSetting;
import org.ionwright.model.method.Scan;
import org.ionwright.model.method.TimedEvent;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Segment</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.method.internal.impl.MethodSegmentImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.MethodSegmentImpl#getSettings <em>Settings</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.MethodSegmentImpl#getScan <em>Scan</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.MethodSegmentImpl#getRepeats <em>Repeats</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.MethodSegmentImpl#getEvents <em>Events</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.MethodSegmentImpl#getConditions <em>Conditions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MethodSegmentImpl extends MinimalEObjectImpl.Container implements MethodSegment {
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
	 * The cached value of the '{@link #getSettings() <em>Settings</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSettings()
	 * @generated
	 * @ordered
	 */
	protected EList<MethodSetting> settings;

	/**
	 * The cached value of the '{@link #getScan() <em>Scan</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getScan()
	 * @generated
	 * @ordered
	 */
	protected Scan scan;

	/**
	 * The default value of the '{@link #getRepeats() <em>Repeats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepeats()
	 * @generated
	 * @ordered
	 */
	protected static final int REPEATS_EDEFAULT = 1;

	/**
	 * The cached value of the '{@link #getRepeats() <em>Repeats</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getRepeats()
	 * @generated
	 * @ordered
	 */
	protected int repeats = REPEATS_EDEFAULT;

	/**
	 * The cached value of the '{@link #getEvents() <em>Events</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEvents()
	 * @generated
	 * @ordered
	 */
	protected EList<TimedEvent> events;

	/**
	 * The cached value of the '{@link #getConditions() <em>Conditions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConditions()
	 * @generated
	 * @ordered
	 */
	protected EList<Condition> conditions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MethodSegmentImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MethodPackage.Literals.METHOD_SEGMENT;
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
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.METHOD_SEGMENT__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MethodSetting> getSettings() {
		if (settings == null) {
			settings = new EObjectContainmentEList<MethodSetting>(MethodSetting.class, this, MethodPackage.METHOD_SEGMENT__SETTINGS);
		}
		return settings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Scan getScan() {
		return scan;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetScan(Scan newScan, NotificationChain msgs) {
		Scan oldScan = scan;
		scan = newScan;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, MethodPackage.METHOD_SEGMENT__SCAN, oldScan, newScan);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setScan(Scan newScan) {
		if (newScan != scan) {
			NotificationChain msgs = null;
			if (scan != null)
				msgs = ((InternalEObject)scan).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - MethodPackage.METHOD_SEGMENT__SCAN, null, msgs);
			if (newScan != null)
				msgs = ((InternalEObject)newScan).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - MethodPackage.METHOD_SEGMENT__SCAN, null, msgs);
			msgs = basicSetScan(newScan, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.METHOD_SEGMENT__SCAN, newScan, newScan));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getRepeats() {
		return repeats;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setRepeats(int newRepeats) {
		int oldRepeats = repeats;
		repeats = newRepeats;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.METHOD_SEGMENT__REPEATS, oldRepeats, repeats));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TimedEvent> getEvents() {
		if (events == null) {
			events = new EObjectContainmentEList<TimedEvent>(TimedEvent.class, this, MethodPackage.METHOD_SEGMENT__EVENTS);
		}
		return events;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Condition> getConditions() {
		if (conditions == null) {
			conditions = new EObjectContainmentEList<Condition>(Condition.class, this, MethodPackage.METHOD_SEGMENT__CONDITIONS);
		}
		return conditions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MethodPackage.METHOD_SEGMENT__SETTINGS:
				return ((InternalEList<?>)getSettings()).basicRemove(otherEnd, msgs);
			case MethodPackage.METHOD_SEGMENT__SCAN:
				return basicSetScan(null, msgs);
			case MethodPackage.METHOD_SEGMENT__EVENTS:
				return ((InternalEList<?>)getEvents()).basicRemove(otherEnd, msgs);
			case MethodPackage.METHOD_SEGMENT__CONDITIONS:
				return ((InternalEList<?>)getConditions()).basicRemove(otherEnd, msgs);
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
			case MethodPackage.METHOD_SEGMENT__NAME:
				return getName();
			case MethodPackage.METHOD_SEGMENT__SETTINGS:
				return getSettings();
			case MethodPackage.METHOD_SEGMENT__SCAN:
				return getScan();
			case MethodPackage.METHOD_SEGMENT__REPEATS:
				return getRepeats();
			case MethodPackage.METHOD_SEGMENT__EVENTS:
				return getEvents();
			case MethodPackage.METHOD_SEGMENT__CONDITIONS:
				return getConditions();
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
			case MethodPackage.METHOD_SEGMENT__NAME:
				setName((String)newValue);
				return;
			case MethodPackage.METHOD_SEGMENT__SETTINGS:
				getSettings().clear();
				getSettings().addAll((Collection<? extends MethodSetting>)newValue);
				return;
			case MethodPackage.METHOD_SEGMENT__SCAN:
				setScan((Scan)newValue);
				return;
			case MethodPackage.METHOD_SEGMENT__REPEATS:
				setRepeats((Integer)newValue);
				return;
			case MethodPackage.METHOD_SEGMENT__EVENTS:
				getEvents().clear();
				getEvents().addAll((Collection<? extends TimedEvent>)newValue);
				return;
			case MethodPackage.METHOD_SEGMENT__CONDITIONS:
				getConditions().clear();
				getConditions().addAll((Collection<? extends Condition>)newValue);
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
			case MethodPackage.METHOD_SEGMENT__NAME:
				setName(NAME_EDEFAULT);
				return;
			case MethodPackage.METHOD_SEGMENT__SETTINGS:
				getSettings().clear();
				return;
			case MethodPackage.METHOD_SEGMENT__SCAN:
				setScan((Scan)null);
				return;
			case MethodPackage.METHOD_SEGMENT__REPEATS:
				setRepeats(REPEATS_EDEFAULT);
				return;
			case MethodPackage.METHOD_SEGMENT__EVENTS:
				getEvents().clear();
				return;
			case MethodPackage.METHOD_SEGMENT__CONDITIONS:
				getConditions().clear();
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
			case MethodPackage.METHOD_SEGMENT__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case MethodPackage.METHOD_SEGMENT__SETTINGS:
				return settings != null && !settings.isEmpty();
			case MethodPackage.METHOD_SEGMENT__SCAN:
				return scan != null;
			case MethodPackage.METHOD_SEGMENT__REPEATS:
				return repeats != REPEATS_EDEFAULT;
			case MethodPackage.METHOD_SEGMENT__EVENTS:
				return events != null && !events.isEmpty();
			case MethodPackage.METHOD_SEGMENT__CONDITIONS:
				return conditions != null && !conditions.isEmpty();
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
		result.append(", repeats: ");
		result.append(repeats);
		result.append(')');
		return result.toString();
	}

} //MethodSegmentImpl
