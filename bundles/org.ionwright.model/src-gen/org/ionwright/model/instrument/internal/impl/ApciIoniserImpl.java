/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ionwright.model.instrument.ApciIoniser;
import org.ionwright.model.instrument.InstrumentPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Apci Ioniser</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ApciIoniserImpl#getDesolvationTemperature <em>Desolvation Temperature</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ApciIoniserImpl#getDesolvationGasFlow <em>Desolvation Gas Flow</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ApciIoniserImpl extends CoronaIoniserImpl implements ApciIoniser {
	/**
	 * The default value of the '{@link #getDesolvationTemperature() <em>Desolvation Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDesolvationTemperature()
	 * @generated
	 * @ordered
	 */
	protected static final double DESOLVATION_TEMPERATURE_EDEFAULT = 573.15;

	/**
	 * The cached value of the '{@link #getDesolvationTemperature() <em>Desolvation Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDesolvationTemperature()
	 * @generated
	 * @ordered
	 */
	protected double desolvationTemperature = DESOLVATION_TEMPERATURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getDesolvationGasFlow() <em>Desolvation Gas Flow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDesolvationGasFlow()
	 * @generated
	 * @ordered
	 */
	protected static final double DESOLVATION_GAS_FLOW_EDEFAULT = 8.333333333333333E-5;

	/**
	 * The cached value of the '{@link #getDesolvationGasFlow() <em>Desolvation Gas Flow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDesolvationGasFlow()
	 * @generated
	 * @ordered
	 */
	protected double desolvationGasFlow = DESOLVATION_GAS_FLOW_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ApciIoniserImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.APCI_IONISER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDesolvationTemperature() {
		return desolvationTemperature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDesolvationTemperature(double newDesolvationTemperature) {
		double oldDesolvationTemperature = desolvationTemperature;
		desolvationTemperature = newDesolvationTemperature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.APCI_IONISER__DESOLVATION_TEMPERATURE, oldDesolvationTemperature, desolvationTemperature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDesolvationGasFlow() {
		return desolvationGasFlow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDesolvationGasFlow(double newDesolvationGasFlow) {
		double oldDesolvationGasFlow = desolvationGasFlow;
		desolvationGasFlow = newDesolvationGasFlow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.APCI_IONISER__DESOLVATION_GAS_FLOW, oldDesolvationGasFlow, desolvationGasFlow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.APCI_IONISER__DESOLVATION_TEMPERATURE:
				return getDesolvationTemperature();
			case InstrumentPackage.APCI_IONISER__DESOLVATION_GAS_FLOW:
				return getDesolvationGasFlow();
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
			case InstrumentPackage.APCI_IONISER__DESOLVATION_TEMPERATURE:
				setDesolvationTemperature((Double)newValue);
				return;
			case InstrumentPackage.APCI_IONISER__DESOLVATION_GAS_FLOW:
				setDesolvationGasFlow((Double)newValue);
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
			case InstrumentPackage.APCI_IONISER__DESOLVATION_TEMPERATURE:
				setDesolvationTemperature(DESOLVATION_TEMPERATURE_EDEFAULT);
				return;
			case InstrumentPackage.APCI_IONISER__DESOLVATION_GAS_FLOW:
				setDesolvationGasFlow(DESOLVATION_GAS_FLOW_EDEFAULT);
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
			case InstrumentPackage.APCI_IONISER__DESOLVATION_TEMPERATURE:
				return desolvationTemperature != DESOLVATION_TEMPERATURE_EDEFAULT;
			case InstrumentPackage.APCI_IONISER__DESOLVATION_GAS_FLOW:
				return desolvationGasFlow != DESOLVATION_GAS_FLOW_EDEFAULT;
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
		result.append(" (desolvationTemperature: ");
		result.append(desolvationTemperature);
		result.append(", desolvationGasFlow: ");
		result.append(desolvationGasFlow);
		result.append(')');
		return result.toString();
	}

} //ApciIoniserImpl
