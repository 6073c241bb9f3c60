/**
 */
package org.ionwright.model.instrument.internal.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.VacuumChamber;
import org.ionwright.model.instrument.VacuumSystem;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Vacuum System</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.VacuumSystemImpl#getChambers <em>Chambers</em>}</li>
 * </ul>
 *
 * @generated
 */
public class VacuumSystemImpl extends MinimalEObjectImpl.Container implements VacuumSystem {
	/**
	 * The cached value of the '{@link #getChambers() <em>Chambers</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChambers()
	 * @generated
	 * @ordered
	 */
	protected EList<VacuumChamber> chambers;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected VacuumSystemImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.VACUUM_SYSTEM;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<VacuumChamber> getChambers() {
		if (chambers == null) {
			chambers = new EObjectContainmentEList<VacuumChamber>(VacuumChamber.class, this, InstrumentPackage.VACUUM_SYSTEM__CHAMBERS);
		}
		return chambers;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InstrumentPackage.VACUUM_SYSTEM__CHAMBERS:
				return ((InternalEList<?>)getChambers()).basicRemove(otherEnd, msgs);
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
			case InstrumentPackage.VACUUM_SYSTEM__CHAMBERS:
				return getChambers();
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
			case InstrumentPackage.VACUUM_SYSTEM__CHAMBERS:
				getChambers().clear();
				getChambers().addAll((Collection<? extends VacuumChamber>)newValue);
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
			case InstrumentPackage.VACUUM_SYSTEM__CHAMBERS:
				getChambers().clear();
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
			case InstrumentPackage.VACUUM_SYSTEM__CHAMBERS:
				return chambers != null && !chambers.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //VacuumSystemImpl
