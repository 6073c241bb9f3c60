/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ionwright.model.instrument.ElectronSource;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.SmallChamber;
import org.ionwright.model.instrument.SmallChamberElectrosprayIoniser;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Small Chamber Electrospray Ioniser</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.SmallChamberElectrosprayIoniserImpl#getChamber <em>Chamber</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.SmallChamberElectrosprayIoniserImpl#getElectronSource <em>Electron Source</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SmallChamberElectrosprayIoniserImpl extends CapillaryIoniserImpl implements SmallChamberElectrosprayIoniser {
	/**
	 * The cached value of the '{@link #getChamber() <em>Chamber</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChamber()
	 * @generated
	 * @ordered
	 */
	protected SmallChamber chamber;

	/**
	 * The cached value of the '{@link #getElectronSource() <em>Electron Source</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElectronSource()
	 * @generated
	 * @ordered
	 */
	protected ElectronSource electronSource;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SmallChamberElectrosprayIoniserImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.SMALL_CHAMBER_ELECTROSPRAY_IONISER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public SmallChamber getChamber() {
		return chamber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetChamber(SmallChamber newChamber, NotificationChain msgs) {
		SmallChamber oldChamber = chamber;
		chamber = newChamber;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.SMALL_CHAMBER_ELECTROSPRAY_IONISER__CHAMBER, oldChamber, newChamber);
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
	public void setChamber(SmallChamber newChamber) {
		if (newChamber != chamber) {
			NotificationChain msgs = null;
			if (chamber != null)
				msgs = ((InternalEObject)chamber).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.SMALL_CHAMBER_ELECTROSPRAY_IONISER__CHAMBER, null, msgs);
			if (newChamber != null)
				msgs = ((InternalEObject)newChamber).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.SMALL_CHAMBER_ELECTROSPRAY_IONISER__CHAMBER, null, msgs);
			msgs = basicSetChamber(newChamber, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.SMALL_CHAMBER_ELECTROSPRAY_IONISER__CHAMBER, newChamber, newChamber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public ElectronSource getElectronSource() {
		return electronSource;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetElectronSource(ElectronSource newElectronSource, NotificationChain msgs) {
		ElectronSource oldElectronSource = electronSource;
		electronSource = newElectronSource;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.SMALL_CHAMBER_ELECTROSPRAY_IONISER__ELECTRON_SOURCE, oldElectronSource, newElectronSource);
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
	public void setElectronSource(ElectronSource newElectronSource) {
		if (newElectronSource != electronSource) {
			NotificationChain msgs = null;
			if (electronSource != null)
				msgs = ((InternalEObject)electronSource).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.SMALL_CHAMBER_ELECTROSPRAY_IONISER__ELECTRON_SOURCE, null, msgs);
			if (newElectronSource != null)
				msgs = ((InternalEObject)newElectronSource).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.SMALL_CHAMBER_ELECTROSPRAY_IONISER__ELECTRON_SOURCE, null, msgs);
			msgs = basicSetElectronSource(newElectronSource, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.SMALL_CHAMBER_ELECTROSPRAY_IONISER__ELECTRON_SOURCE, newElectronSource, newElectronSource));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InstrumentPackage.SMALL_CHAMBER_ELECTROSPRAY_IONISER__CHAMBER:
				return basicSetChamber(null, msgs);
			case InstrumentPackage.SMALL_CHAMBER_ELECTROSPRAY_IONISER__ELECTRON_SOURCE:
				return basicSetElectronSource(null, msgs);
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
			case InstrumentPackage.SMALL_CHAMBER_ELECTROSPRAY_IONISER__CHAMBER:
				return getChamber();
			case InstrumentPackage.SMALL_CHAMBER_ELECTROSPRAY_IONISER__ELECTRON_SOURCE:
				return getElectronSource();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case InstrumentPackage.SMALL_CHAMBER_ELECTROSPRAY_IONISER__CHAMBER:
				setChamber((SmallChamber)newValue);
				return;
			case InstrumentPackage.SMALL_CHAMBER_ELECTROSPRAY_IONISER__ELECTRON_SOURCE:
				setElectronSource((ElectronSource)newValue);
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
			case InstrumentPackage.SMALL_CHAMBER_ELECTROSPRAY_IONISER__CHAMBER:
				setChamber((SmallChamber)null);
				return;
			case InstrumentPackage.SMALL_CHAMBER_ELECTROSPRAY_IONISER__ELECTRON_SOURCE:
				setElectronSource((ElectronSource)null);
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
			case InstrumentPackage.SMALL_CHAMBER_ELECTROSPRAY_IONISER__CHAMBER:
				return chamber != null;
			case InstrumentPackage.SMALL_CHAMBER_ELECTROSPRAY_IONISER__ELECTRON_SOURCE:
				return electronSource != null;
		}
		return super.eIsSet(featureID);
	}

} //SmallChamberElectrosprayIoniserImpl
