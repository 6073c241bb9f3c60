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

import org.ionwright.model.instrument.Polarity;

import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.Condition;
import org.ionwright.model.method.FaultPolicy;
import org.ionwright.model.method.MethodPackage;
import org.ionwright.model.method.MethodSegment;
import org.ionwright.model.method.MethodSetting;
import org.ionwright.model.method.TimedEvent;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Acquisition Method</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.method.internal.impl.AcquisitionMethodImpl#getName <em>Name</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.AcquisitionMethodImpl#getDescription <em>Description</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.AcquisitionMethodImpl#getPolarity <em>Polarity</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.AcquisitionMethodImpl#getSettings <em>Settings</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.AcquisitionMethodImpl#getSegments <em>Segments</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.AcquisitionMethodImpl#getRepeats <em>Repeats</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.AcquisitionMethodImpl#getTuneSet <em>Tune Set</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.AcquisitionMethodImpl#getEvents <em>Events</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.AcquisitionMethodImpl#getConditions <em>Conditions</em>}</li>
 *   <li>{@link org.ionwright.model.method.internal.impl.AcquisitionMethodImpl#getFaultPolicies <em>Fault Policies</em>}</li>
 * </ul>
 *
 * @generated
 */
public class AcquisitionMethodImpl extends MinimalEObjectImpl.Container implements AcquisitionMethod {
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
	 * The default value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected static final String DESCRIPTION_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getDescription() <em>Description</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDescription()
	 * @generated
	 * @ordered
	 */
	protected String description = DESCRIPTION_EDEFAULT;

	/**
	 * The default value of the '{@link #getPolarity() <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolarity()
	 * @generated
	 * @ordered
	 */
	protected static final Polarity POLARITY_EDEFAULT = Polarity.POSITIVE;

	/**
	 * The cached value of the '{@link #getPolarity() <em>Polarity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPolarity()
	 * @generated
	 * @ordered
	 */
	protected Polarity polarity = POLARITY_EDEFAULT;

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
	 * The cached value of the '{@link #getSegments() <em>Segments</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSegments()
	 * @generated
	 * @ordered
	 */
	protected EList<MethodSegment> segments;

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
	 * The default value of the '{@link #getTuneSet() <em>Tune Set</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTuneSet()
	 * @generated
	 * @ordered
	 */
	protected static final String TUNE_SET_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getTuneSet() <em>Tune Set</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTuneSet()
	 * @generated
	 * @ordered
	 */
	protected String tuneSet = TUNE_SET_EDEFAULT;

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
	 * The cached value of the '{@link #getFaultPolicies() <em>Fault Policies</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFaultPolicies()
	 * @generated
	 * @ordered
	 */
	protected EList<FaultPolicy> faultPolicies;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AcquisitionMethodImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MethodPackage.Literals.ACQUISITION_METHOD;
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
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.ACQUISITION_METHOD__NAME, oldName, name));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getDescription() {
		return description;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDescription(String newDescription) {
		String oldDescription = description;
		description = newDescription;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.ACQUISITION_METHOD__DESCRIPTION, oldDescription, description));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Polarity getPolarity() {
		return polarity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPolarity(Polarity newPolarity) {
		Polarity oldPolarity = polarity;
		polarity = newPolarity == null ? POLARITY_EDEFAULT : newPolarity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.ACQUISITION_METHOD__POLARITY, oldPolarity, polarity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MethodSetting> getSettings() {
		if (settings == null) {
			settings = new EObjectContainmentEList<MethodSetting>(MethodSetting.class, this, MethodPackage.ACQUISITION_METHOD__SETTINGS);
		}
		return settings;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MethodSegment> getSegments() {
		if (segments == null) {
			segments = new EObjectContainmentEList<MethodSegment>(MethodSegment.class, this, MethodPackage.ACQUISITION_METHOD__SEGMENTS);
		}
		return segments;
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
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.ACQUISITION_METHOD__REPEATS, oldRepeats, repeats));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getTuneSet() {
		return tuneSet;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTuneSet(String newTuneSet) {
		String oldTuneSet = tuneSet;
		tuneSet = newTuneSet;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, MethodPackage.ACQUISITION_METHOD__TUNE_SET, oldTuneSet, tuneSet));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<TimedEvent> getEvents() {
		if (events == null) {
			events = new EObjectContainmentEList<TimedEvent>(TimedEvent.class, this, MethodPackage.ACQUISITION_METHOD__EVENTS);
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
			conditions = new EObjectContainmentEList<Condition>(Condition.class, this, MethodPackage.ACQUISITION_METHOD__CONDITIONS);
		}
		return conditions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<FaultPolicy> getFaultPolicies() {
		if (faultPolicies == null) {
			faultPolicies = new EObjectContainmentEList<FaultPolicy>(FaultPolicy.class, this, MethodPackage.ACQUISITION_METHOD__FAULT_POLICIES);
		}
		return faultPolicies;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MethodPackage.ACQUISITION_METHOD__SETTINGS:
				return ((InternalEList<?>)getSettings()).basicRemove(otherEnd, msgs);
			case MethodPackage.ACQUISITION_METHOD__SEGMENTS:
				return ((InternalEList<?>)getSegments()).basicRemove(otherEnd, msgs);
			case MethodPackage.ACQUISITION_METHOD__EVENTS:
				return ((InternalEList<?>)getEvents()).basicRemove(otherEnd, msgs);
			case MethodPackage.ACQUISITION_METHOD__CONDITIONS:
				return ((InternalEList<?>)getConditions()).basicRemove(otherEnd, msgs);
			case MethodPackage.ACQUISITION_METHOD__FAULT_POLICIES:
				return ((InternalEList<?>)getFaultPolicies()).basicRemove(otherEnd, msgs);
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
			case MethodPackage.ACQUISITION_METHOD__NAME:
				return getName();
			case MethodPackage.ACQUISITION_METHOD__DESCRIPTION:
				return getDescription();
			case MethodPackage.ACQUISITION_METHOD__POLARITY:
				return getPolarity();
			case MethodPackage.ACQUISITION_METHOD__SETTINGS:
				return getSettings();
			case MethodPackage.ACQUISITION_METHOD__SEGMENTS:
				return getSegments();
			case MethodPackage.ACQUISITION_METHOD__REPEATS:
				return getRepeats();
			case MethodPackage.ACQUISITION_METHOD__TUNE_SET:
				return getTuneSet();
			case MethodPackage.ACQUISITION_METHOD__EVENTS:
				return getEvents();
			case MethodPackage.ACQUISITION_METHOD__CONDITIONS:
				return getConditions();
			case MethodPackage.ACQUISITION_METHOD__FAULT_POLICIES:
				return getFaultPolicies();
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
			case MethodPackage.ACQUISITION_METHOD__NAME:
				setName((String)newValue);
				return;
			case MethodPackage.ACQUISITION_METHOD__DESCRIPTION:
				setDescription((String)newValue);
				return;
			case MethodPackage.ACQUISITION_METHOD__POLARITY:
				setPolarity((Polarity)newValue);
				return;
			case MethodPackage.ACQUISITION_METHOD__SETTINGS:
				getSettings().clear();
				getSettings().addAll((Collection<? extends MethodSetting>)newValue);
				return;
			case MethodPackage.ACQUISITION_METHOD__SEGMENTS:
				getSegments().clear();
				getSegments().addAll((Collection<? extends MethodSegment>)newValue);
				return;
			case MethodPackage.ACQUISITION_METHOD__REPEATS:
				setRepeats((Integer)newValue);
				return;
			case MethodPackage.ACQUISITION_METHOD__TUNE_SET:
				setTuneSet((String)newValue);
				return;
			case MethodPackage.ACQUISITION_METHOD__EVENTS:
				getEvents().clear();
				getEvents().addAll((Collection<? extends TimedEvent>)newValue);
				return;
			case MethodPackage.ACQUISITION_METHOD__CONDITIONS:
				getConditions().clear();
				getConditions().addAll((Collection<? extends Condition>)newValue);
				return;
			case MethodPackage.ACQUISITION_METHOD__FAULT_POLICIES:
				getFaultPolicies().clear();
				getFaultPolicies().addAll((Collection<? extends FaultPolicy>)newValue);
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
			case MethodPackage.ACQUISITION_METHOD__NAME:
				setName(NAME_EDEFAULT);
				return;
			case MethodPackage.ACQUISITION_METHOD__DESCRIPTION:
				setDescription(DESCRIPTION_EDEFAULT);
				return;
			case MethodPackage.ACQUISITION_METHOD__POLARITY:
				setPolarity(POLARITY_EDEFAULT);
				return;
			case MethodPackage.ACQUISITION_METHOD__SETTINGS:
				getSettings().clear();
				return;
			case MethodPackage.ACQUISITION_METHOD__SEGMENTS:
				getSegments().clear();
				return;
			case MethodPackage.ACQUISITION_METHOD__REPEATS:
				setRepeats(REPEATS_EDEFAULT);
				return;
			case MethodPackage.ACQUISITION_METHOD__TUNE_SET:
				setTuneSet(TUNE_SET_EDEFAULT);
				return;
			case MethodPackage.ACQUISITION_METHOD__EVENTS:
				getEvents().clear();
				return;
			case MethodPackage.ACQUISITION_METHOD__CONDITIONS:
				getConditions().clear();
				return;
			case MethodPackage.ACQUISITION_METHOD__FAULT_POLICIES:
				getFaultPolicies().clear();
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
			case MethodPackage.ACQUISITION_METHOD__NAME:
				return NAME_EDEFAULT == null ? name != null : !NAME_EDEFAULT.equals(name);
			case MethodPackage.ACQUISITION_METHOD__DESCRIPTION:
				return DESCRIPTION_EDEFAULT == null ? description != null : !DESCRIPTION_EDEFAULT.equals(description);
			case MethodPackage.ACQUISITION_METHOD__POLARITY:
				return polarity != POLARITY_EDEFAULT;
			case MethodPackage.ACQUISITION_METHOD__SETTINGS:
				return settings != null && !settings.isEmpty();
			case MethodPackage.ACQUISITION_METHOD__SEGMENTS:
				return segments != null && !segments.isEmpty();
			case MethodPackage.ACQUISITION_METHOD__REPEATS:
				return repeats != REPEATS_EDEFAULT;
			case MethodPackage.ACQUISITION_METHOD__TUNE_SET:
				return TUNE_SET_EDEFAULT == null ? tuneSet != null : !TUNE_SET_EDEFAULT.equals(tuneSet);
			case MethodPackage.ACQUISITION_METHOD__EVENTS:
				return events != null && !events.isEmpty();
			case MethodPackage.ACQUISITION_METHOD__CONDITIONS:
				return conditions != null && !conditions.isEmpty();
			case MethodPackage.ACQUISITION_METHOD__FAULT_POLICIES:
				return faultPolicies != null && !faultPolicies.isEmpty();
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
		result.append(", description: ");
		result.append(description);
		result.append(", polarity: ");
		result.append(polarity);
		result.append(", repeats: ");
		result.append(repeats);
		result.append(", tuneSet: ");
		result.append(tuneSet);
		result.append(')');
		return result.toString();
	}

} //AcquisitionMethodImpl
