/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ionwright.model.instrument.Capillary;
import org.ionwright.model.instrument.ElectrosprayIoniser;
import org.ionwright.model.instrument.InstrumentPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Electrospray Ioniser</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ElectrosprayIoniserImpl#getCapillaryVoltage <em>Capillary Voltage</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ElectrosprayIoniserImpl#getCapillaryCurrent <em>Capillary Current</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ElectrosprayIoniserImpl#getDesolvationTemperature <em>Desolvation Temperature</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ElectrosprayIoniserImpl#getDesolvationGasFlow <em>Desolvation Gas Flow</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ElectrosprayIoniserImpl#getCapillary <em>Capillary</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ElectrosprayIoniserImpl extends IoniserImpl implements ElectrosprayIoniser {
	/**
	 * The default value of the '{@link #getCapillaryVoltage() <em>Capillary Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapillaryVoltage()
	 * @generated
	 * @ordered
	 */
	protected static final double CAPILLARY_VOLTAGE_EDEFAULT = 3000.0;

	/**
	 * The cached value of the '{@link #getCapillaryVoltage() <em>Capillary Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapillaryVoltage()
	 * @generated
	 * @ordered
	 */
	protected double capillaryVoltage = CAPILLARY_VOLTAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCapillaryCurrent() <em>Capillary Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapillaryCurrent()
	 * @generated
	 * @ordered
	 */
	protected static final double CAPILLARY_CURRENT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getCapillaryCurrent() <em>Capillary Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapillaryCurrent()
	 * @generated
	 * @ordered
	 */
	protected double capillaryCurrent = CAPILLARY_CURRENT_EDEFAULT;

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
	 * The cached value of the '{@link #getCapillary() <em>Capillary</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCapillary()
	 * @generated
	 * @ordered
	 */
	protected Capillary capillary;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ElectrosprayIoniserImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.ELECTROSPRAY_IONISER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getCapillaryVoltage() {
		return capillaryVoltage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapillaryVoltage(double newCapillaryVoltage) {
		double oldCapillaryVoltage = capillaryVoltage;
		capillaryVoltage = newCapillaryVoltage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.ELECTROSPRAY_IONISER__CAPILLARY_VOLTAGE, oldCapillaryVoltage, capillaryVoltage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getCapillaryCurrent() {
		return capillaryCurrent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCapillaryCurrent(double newCapillaryCurrent) {
		double oldCapillaryCurrent = capillaryCurrent;
		capillaryCurrent = newCapillaryCurrent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.ELECTROSPRAY_IONISER__CAPILLARY_CURRENT, oldCapillaryCurrent, capillaryCurrent));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.ELECTROSPRAY_IONISER__DESOLVATION_TEMPERATURE, oldDesolvationTemperature, desolvationTemperature));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.ELECTROSPRAY_IONISER__DESOLVATION_GAS_FLOW, oldDesolvationGasFlow, desolvationGasFlow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Capillary getCapillary() {
		return capillary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCapillary(Capillary newCapillary, NotificationChain msgs) {
		Capillary oldCapillary = capillary;
		capillary = newCapillary;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.ELECTROSPRAY_IONISER__CAPILLARY, oldCapillary, newCapillary);
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
	public void setCapillary(Capillary newCapillary) {
		if (newCapillary != capillary) {
			NotificationChain msgs = null;
			if (capillary != null)
				msgs = ((InternalEObject)capillary).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.ELECTROSPRAY_IONISER__CAPILLARY, null, msgs);
			if (newCapillary != null)
				msgs = ((InternalEObject)newCapillary).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.ELECTROSPRAY_IONISER__CAPILLARY, null, msgs);
			msgs = basicSetCapillary(newCapillary, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.ELECTROSPRAY_IONISER__CAPILLARY, newCapillary, newCapillary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InstrumentPackage.ELECTROSPRAY_IONISER__CAPILLARY:
				return basicSetCapillary(null, msgs);
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
			case InstrumentPackage.ELECTROSPRAY_IONISER__CAPILLARY_VOLTAGE:
				return getCapillaryVoltage();
			case InstrumentPackage.ELECTROSPRAY_IONISER__CAPILLARY_CURRENT:
				return getCapillaryCurrent();
			case InstrumentPackage.ELECTROSPRAY_IONISER__DESOLVATION_TEMPERATURE:
				return getDesolvationTemperature();
			case InstrumentPackage.ELECTROSPRAY_IONISER__DESOLVATION_GAS_FLOW:
				return getDesolvationGasFlow();
			case InstrumentPackage.ELECTROSPRAY_IONISER__CAPILLARY:
				return getCapillary();
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
			case InstrumentPackage.ELECTROSPRAY_IONISER__CAPILLARY_VOLTAGE:
				setCapillaryVoltage((Double)newValue);
				return;
			case InstrumentPackage.ELECTROSPRAY_IONISER__CAPILLARY_CURRENT:
				setCapillaryCurrent((Double)newValue);
				return;
			case InstrumentPackage.ELECTROSPRAY_IONISER__DESOLVATION_TEMPERATURE:
				setDesolvationTemperature((Double)newValue);
				return;
			case InstrumentPackage.ELECTROSPRAY_IONISER__DESOLVATION_GAS_FLOW:
				setDesolvationGasFlow((Double)newValue);
				return;
			case InstrumentPackage.ELECTROSPRAY_IONISER__CAPILLARY:
				setCapillary((Capillary)newValue);
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
			case InstrumentPackage.ELECTROSPRAY_IONISER__CAPILLARY_VOLTAGE:
				setCapillaryVoltage(CAPILLARY_VOLTAGE_EDEFAULT);
				return;
			case InstrumentPackage.ELECTROSPRAY_IONISER__CAPILLARY_CURRENT:
				setCapillaryCurrent(CAPILLARY_CURRENT_EDEFAULT);
				return;
			case InstrumentPackage.ELECTROSPRAY_IONISER__DESOLVATION_TEMPERATURE:
				setDesolvationTemperature(DESOLVATION_TEMPERATURE_EDEFAULT);
				return;
			case InstrumentPackage.ELECTROSPRAY_IONISER__DESOLVATION_GAS_FLOW:
				setDesolvationGasFlow(DESOLVATION_GAS_FLOW_EDEFAULT);
				return;
			case InstrumentPackage.ELECTROSPRAY_IONISER__CAPILLARY:
				setCapillary((Capillary)null);
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
			case InstrumentPackage.ELECTROSPRAY_IONISER__CAPILLARY_VOLTAGE:
				return capillaryVoltage != CAPILLARY_VOLTAGE_EDEFAULT;
			case InstrumentPackage.ELECTROSPRAY_IONISER__CAPILLARY_CURRENT:
				return capillaryCurrent != CAPILLARY_CURRENT_EDEFAULT;
			case InstrumentPackage.ELECTROSPRAY_IONISER__DESOLVATION_TEMPERATURE:
				return desolvationTemperature != DESOLVATION_TEMPERATURE_EDEFAULT;
			case InstrumentPackage.ELECTROSPRAY_IONISER__DESOLVATION_GAS_FLOW:
				return desolvationGasFlow != DESOLVATION_GAS_FLOW_EDEFAULT;
			case InstrumentPackage.ELECTROSPRAY_IONISER__CAPILLARY:
				return capillary != null;
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
		result.append(" (capillaryVoltage: ");
		result.append(capillaryVoltage);
		result.append(", capillaryCurrent: ");
		result.append(capillaryCurrent);
		result.append(", desolvationTemperature: ");
		result.append(desolvationTemperature);
		result.append(", desolvationGasFlow: ");
		result.append(desolvationGasFlow);
		result.append(')');
		return result.toString();
	}

} //ElectrosprayIoniserImpl
