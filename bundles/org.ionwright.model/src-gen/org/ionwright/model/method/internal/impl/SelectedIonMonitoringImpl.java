/**
 */
package org.ionwright.model.method.internal.impl;

import java.util.Collection;

import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.ionwright.model.method.MethodPackage;
import org.ionwright.model.method.MonitoredIon;
import org.ionwright.model.method.SelectedIonMonitoring;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Selected Ion Monitoring</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.method.internal.impl.SelectedIonMonitoringImpl#getIons <em>Ions</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SelectedIonMonitoringImpl extends ScanImpl implements SelectedIonMonitoring {
	/**
	 * The cached value of the '{@link #getIons() <em>Ions</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIons()
	 * @generated
	 * @ordered
	 */
	protected EList<MonitoredIon> ions;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SelectedIonMonitoringImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return MethodPackage.Literals.SELECTED_ION_MONITORING;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<MonitoredIon> getIons() {
		if (ions == null) {
			ions = new EObjectContainmentEList<MonitoredIon>(MonitoredIon.class, this, MethodPackage.SELECTED_ION_MONITORING__IONS);
		}
		return ions;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case MethodPackage.SELECTED_ION_MONITORING__IONS:
				return ((InternalEList<?>)getIons()).basicRemove(otherEnd, msgs);
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
			case MethodPackage.SELECTED_ION_MONITORING__IONS:
				return getIons();
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
			case MethodPackage.SELECTED_ION_MONITORING__IONS:
				getIons().clear();
				getIons().addAll((Collection<? extends MonitoredIon>)newValue);
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
			case MethodPackage.SELECTED_ION_MONITORING__IONS:
				getIons().clear();
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
			case MethodPackage.SELECTED_ION_MONITORING__IONS:
				return ions != null && !ions.isEmpty();
		}
		return super.eIsSet(featureID);
	}

} //SelectedIonMonitoringImpl
