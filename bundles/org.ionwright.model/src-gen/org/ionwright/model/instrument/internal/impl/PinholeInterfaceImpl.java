/**
 */
package org.ionwright.model.instrument.internal.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.ionwright.model.instrument.AuxiliaryElectrode;
import org.ionwright.model.instrument.ElectronSource;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.Mesh;
import org.ionwright.model.instrument.Pinhole;
import org.ionwright.model.instrument.PinholeInterface;
import org.ionwright.model.instrument.PinholeVariant;
import org.ionwright.model.instrument.ReentrantWall;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Pinhole Interface</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.PinholeInterfaceImpl#getVariant <em>Variant</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.PinholeInterfaceImpl#getFilterDistance <em>Filter Distance</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.PinholeInterfaceImpl#getPinhole <em>Pinhole</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.PinholeInterfaceImpl#getReentrantWall <em>Reentrant Wall</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.PinholeInterfaceImpl#getAuxiliaryElectrode <em>Auxiliary Electrode</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.PinholeInterfaceImpl#getMesh <em>Mesh</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.PinholeInterfaceImpl#getElectronSources <em>Electron Sources</em>}</li>
 * </ul>
 *
 * @generated
 */
public class PinholeInterfaceImpl extends InterfaceImpl implements PinholeInterface {
	/**
	 * The default value of the '{@link #getVariant() <em>Variant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVariant()
	 * @generated
	 * @ordered
	 */
	protected static final PinholeVariant VARIANT_EDEFAULT = PinholeVariant.FIG2_DIFFERENTIAL;

	/**
	 * The cached value of the '{@link #getVariant() <em>Variant</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getVariant()
	 * @generated
	 * @ordered
	 */
	protected PinholeVariant variant = VARIANT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFilterDistance() <em>Filter Distance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilterDistance()
	 * @generated
	 * @ordered
	 */
	protected static final double FILTER_DISTANCE_EDEFAULT = 0.05;

	/**
	 * The cached value of the '{@link #getFilterDistance() <em>Filter Distance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilterDistance()
	 * @generated
	 * @ordered
	 */
	protected double filterDistance = FILTER_DISTANCE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getPinhole() <em>Pinhole</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPinhole()
	 * @generated
	 * @ordered
	 */
	protected Pinhole pinhole;

	/**
	 * The cached value of the '{@link #getReentrantWall() <em>Reentrant Wall</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReentrantWall()
	 * @generated
	 * @ordered
	 */
	protected ReentrantWall reentrantWall;

	/**
	 * The cached value of the '{@link #getAuxiliaryElectrode() <em>Auxiliary Electrode</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAuxiliaryElectrode()
	 * @generated
	 * @ordered
	 */
	protected AuxiliaryElectrode auxiliaryElectrode;

	/**
	 * The cached value of the '{@link #getMesh() <em>Mesh</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMesh()
	 * @generated
	 * @ordered
	 */
	protected Mesh mesh;

	/**
	 * The cached value of the '{@link #getElectronSources() <em>Electron Sources</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElectronSources()
	 * @generated
	 * @ordered
	 */
	protected EList<ElectronSource> electronSources;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected PinholeInterfaceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.PINHOLE_INTERFACE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public PinholeVariant getVariant() {
		return variant;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setVariant(PinholeVariant newVariant) {
		PinholeVariant oldVariant = variant;
		variant = newVariant == null ? VARIANT_EDEFAULT : newVariant;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.PINHOLE_INTERFACE__VARIANT, oldVariant, variant));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getFilterDistance() {
		return filterDistance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFilterDistance(double newFilterDistance) {
		double oldFilterDistance = filterDistance;
		filterDistance = newFilterDistance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.PINHOLE_INTERFACE__FILTER_DISTANCE, oldFilterDistance, filterDistance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Pinhole getPinhole() {
		return pinhole;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetPinhole(Pinhole newPinhole, NotificationChain msgs) {
		Pinhole oldPinhole = pinhole;
		pinhole = newPinhole;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.PINHOLE_INTERFACE__PINHOLE, oldPinhole, newPinhole);
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
	public void setPinhole(Pinhole newPinhole) {
		if (newPinhole != pinhole) {
			NotificationChain msgs = null;
			if (pinhole != null)
				msgs = ((InternalEObject)pinhole).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.PINHOLE_INTERFACE__PINHOLE, null, msgs);
			if (newPinhole != null)
				msgs = ((InternalEObject)newPinhole).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.PINHOLE_INTERFACE__PINHOLE, null, msgs);
			msgs = basicSetPinhole(newPinhole, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.PINHOLE_INTERFACE__PINHOLE, newPinhole, newPinhole));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ReentrantWall getReentrantWall() {
		return reentrantWall;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetReentrantWall(ReentrantWall newReentrantWall, NotificationChain msgs) {
		ReentrantWall oldReentrantWall = reentrantWall;
		reentrantWall = newReentrantWall;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.PINHOLE_INTERFACE__REENTRANT_WALL, oldReentrantWall, newReentrantWall);
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
	public void setReentrantWall(ReentrantWall newReentrantWall) {
		if (newReentrantWall != reentrantWall) {
			NotificationChain msgs = null;
			if (reentrantWall != null)
				msgs = ((InternalEObject)reentrantWall).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.PINHOLE_INTERFACE__REENTRANT_WALL, null, msgs);
			if (newReentrantWall != null)
				msgs = ((InternalEObject)newReentrantWall).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.PINHOLE_INTERFACE__REENTRANT_WALL, null, msgs);
			msgs = basicSetReentrantWall(newReentrantWall, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.PINHOLE_INTERFACE__REENTRANT_WALL, newReentrantWall, newReentrantWall));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public AuxiliaryElectrode getAuxiliaryElectrode() {
		return auxiliaryElectrode;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetAuxiliaryElectrode(AuxiliaryElectrode newAuxiliaryElectrode, NotificationChain msgs) {
		AuxiliaryElectrode oldAuxiliaryElectrode = auxiliaryElectrode;
		auxiliaryElectrode = newAuxiliaryElectrode;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.PINHOLE_INTERFACE__AUXILIARY_ELECTRODE, oldAuxiliaryElectrode, newAuxiliaryElectrode);
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
	public void setAuxiliaryElectrode(AuxiliaryElectrode newAuxiliaryElectrode) {
		if (newAuxiliaryElectrode != auxiliaryElectrode) {
			NotificationChain msgs = null;
			if (auxiliaryElectrode != null)
				msgs = ((InternalEObject)auxiliaryElectrode).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.PINHOLE_INTERFACE__AUXILIARY_ELECTRODE, null, msgs);
			if (newAuxiliaryElectrode != null)
				msgs = ((InternalEObject)newAuxiliaryElectrode).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.PINHOLE_INTERFACE__AUXILIARY_ELECTRODE, null, msgs);
			msgs = basicSetAuxiliaryElectrode(newAuxiliaryElectrode, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.PINHOLE_INTERFACE__AUXILIARY_ELECTRODE, newAuxiliaryElectrode, newAuxiliaryElectrode));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Mesh getMesh() {
		return mesh;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetMesh(Mesh newMesh, NotificationChain msgs) {
		Mesh oldMesh = mesh;
		mesh = newMesh;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.PINHOLE_INTERFACE__MESH, oldMesh, newMesh);
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
	public void setMesh(Mesh newMesh) {
		if (newMesh != mesh) {
			NotificationChain msgs = null;
			if (mesh != null)
				msgs = ((InternalEObject)mesh).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.PINHOLE_INTERFACE__MESH, null, msgs);
			if (newMesh != null)
				msgs = ((InternalEObject)newMesh).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.PINHOLE_INTERFACE__MESH, null, msgs);
			msgs = basicSetMesh(newMesh, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.PINHOLE_INTERFACE__MESH, newMesh, newMesh));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<ElectronSource> getElectronSources() {
		if (electronSources == null) {
			electronSources = new EObjectContainmentEList<ElectronSource>(ElectronSource.class, this, InstrumentPackage.PINHOLE_INTERFACE__ELECTRON_SOURCES);
		}
		return electronSources;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InstrumentPackage.PINHOLE_INTERFACE__PINHOLE:
				return basicSetPinhole(null, msgs);
			case InstrumentPackage.PINHOLE_INTERFACE__REENTRANT_WALL:
				return basicSetReentrantWall(null, msgs);
			case InstrumentPackage.PINHOLE_INTERFACE__AUXILIARY_ELECTRODE:
				return basicSetAuxiliaryElectrode(null, msgs);
			case InstrumentPackage.PINHOLE_INTERFACE__MESH:
				return basicSetMesh(null, msgs);
			case InstrumentPackage.PINHOLE_INTERFACE__ELECTRON_SOURCES:
				return ((InternalEList<?>)getElectronSources()).basicRemove(otherEnd, msgs);
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
			case InstrumentPackage.PINHOLE_INTERFACE__VARIANT:
				return getVariant();
			case InstrumentPackage.PINHOLE_INTERFACE__FILTER_DISTANCE:
				return getFilterDistance();
			case InstrumentPackage.PINHOLE_INTERFACE__PINHOLE:
				return getPinhole();
			case InstrumentPackage.PINHOLE_INTERFACE__REENTRANT_WALL:
				return getReentrantWall();
			case InstrumentPackage.PINHOLE_INTERFACE__AUXILIARY_ELECTRODE:
				return getAuxiliaryElectrode();
			case InstrumentPackage.PINHOLE_INTERFACE__MESH:
				return getMesh();
			case InstrumentPackage.PINHOLE_INTERFACE__ELECTRON_SOURCES:
				return getElectronSources();
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
			case InstrumentPackage.PINHOLE_INTERFACE__VARIANT:
				setVariant((PinholeVariant)newValue);
				return;
			case InstrumentPackage.PINHOLE_INTERFACE__FILTER_DISTANCE:
				setFilterDistance((Double)newValue);
				return;
			case InstrumentPackage.PINHOLE_INTERFACE__PINHOLE:
				setPinhole((Pinhole)newValue);
				return;
			case InstrumentPackage.PINHOLE_INTERFACE__REENTRANT_WALL:
				setReentrantWall((ReentrantWall)newValue);
				return;
			case InstrumentPackage.PINHOLE_INTERFACE__AUXILIARY_ELECTRODE:
				setAuxiliaryElectrode((AuxiliaryElectrode)newValue);
				return;
			case InstrumentPackage.PINHOLE_INTERFACE__MESH:
				setMesh((Mesh)newValue);
				return;
			case InstrumentPackage.PINHOLE_INTERFACE__ELECTRON_SOURCES:
				getElectronSources().clear();
				getElectronSources().addAll((Collection<? extends ElectronSource>)newValue);
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
			case InstrumentPackage.PINHOLE_INTERFACE__VARIANT:
				setVariant(VARIANT_EDEFAULT);
				return;
			case InstrumentPackage.PINHOLE_INTERFACE__FILTER_DISTANCE:
				setFilterDistance(FILTER_DISTANCE_EDEFAULT);
				return;
			case InstrumentPackage.PINHOLE_INTERFACE__PINHOLE:
				setPinhole((Pinhole)null);
				return;
			case InstrumentPackage.PINHOLE_INTERFACE__REENTRANT_WALL:
				setReentrantWall((ReentrantWall)null);
				return;
			case InstrumentPackage.PINHOLE_INTERFACE__AUXILIARY_ELECTRODE:
				setAuxiliaryElectrode((AuxiliaryElectrode)null);
				return;
			case InstrumentPackage.PINHOLE_INTERFACE__MESH:
				setMesh((Mesh)null);
				return;
			case InstrumentPackage.PINHOLE_INTERFACE__ELECTRON_SOURCES:
				getElectronSources().clear();
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
			case InstrumentPackage.PINHOLE_INTERFACE__VARIANT:
				return variant != VARIANT_EDEFAULT;
			case InstrumentPackage.PINHOLE_INTERFACE__FILTER_DISTANCE:
				return filterDistance != FILTER_DISTANCE_EDEFAULT;
			case InstrumentPackage.PINHOLE_INTERFACE__PINHOLE:
				return pinhole != null;
			case InstrumentPackage.PINHOLE_INTERFACE__REENTRANT_WALL:
				return reentrantWall != null;
			case InstrumentPackage.PINHOLE_INTERFACE__AUXILIARY_ELECTRODE:
				return auxiliaryElectrode != null;
			case InstrumentPackage.PINHOLE_INTERFACE__MESH:
				return mesh != null;
			case InstrumentPackage.PINHOLE_INTERFACE__ELECTRON_SOURCES:
				return electronSources != null && !electronSources.isEmpty();
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
		result.append(" (variant: ");
		result.append(variant);
		result.append(", filterDistance: ");
		result.append(filterDistance);
		result.append(')');
		return result.toString();
	}

} //PinholeInterfaceImpl
