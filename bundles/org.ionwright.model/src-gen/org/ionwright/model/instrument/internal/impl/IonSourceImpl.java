/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.Interface;
import org.ionwright.model.instrument.IonSource;
import org.ionwright.model.instrument.Ioniser;
import org.ionwright.model.instrument.LiquidSupply;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Ion Source</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.IonSourceImpl#getConeVoltage <em>Cone Voltage</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.IonSourceImpl#getConeGasFlow <em>Cone Gas Flow</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.IonSourceImpl#getBlockTemperature <em>Block Temperature</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.IonSourceImpl#getIoniser <em>Ioniser</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.IonSourceImpl#getLiquidSupply <em>Liquid Supply</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.IonSourceImpl#getInterface <em>Interface</em>}</li>
 * </ul>
 *
 * @generated
 */
public class IonSourceImpl extends PartImpl implements IonSource {
	/**
	 * The default value of the '{@link #getConeVoltage() <em>Cone Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConeVoltage()
	 * @generated
	 * @ordered
	 */
	protected static final double CONE_VOLTAGE_EDEFAULT = 40.0;

	/**
	 * The cached value of the '{@link #getConeVoltage() <em>Cone Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConeVoltage()
	 * @generated
	 * @ordered
	 */
	protected double coneVoltage = CONE_VOLTAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getConeGasFlow() <em>Cone Gas Flow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConeGasFlow()
	 * @generated
	 * @ordered
	 */
	protected static final double CONE_GAS_FLOW_EDEFAULT = 1.3888888888888888E-5;

	/**
	 * The cached value of the '{@link #getConeGasFlow() <em>Cone Gas Flow</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConeGasFlow()
	 * @generated
	 * @ordered
	 */
	protected double coneGasFlow = CONE_GAS_FLOW_EDEFAULT;

	/**
	 * The default value of the '{@link #getBlockTemperature() <em>Block Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlockTemperature()
	 * @generated
	 * @ordered
	 */
	protected static final double BLOCK_TEMPERATURE_EDEFAULT = 373.15;

	/**
	 * The cached value of the '{@link #getBlockTemperature() <em>Block Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBlockTemperature()
	 * @generated
	 * @ordered
	 */
	protected double blockTemperature = BLOCK_TEMPERATURE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getIoniser() <em>Ioniser</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getIoniser()
	 * @generated
	 * @ordered
	 */
	protected Ioniser ioniser;

	/**
	 * The cached value of the '{@link #getLiquidSupply() <em>Liquid Supply</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLiquidSupply()
	 * @generated
	 * @ordered
	 */
	protected LiquidSupply liquidSupply;

	/**
	 * The cached value of the '{@link #getInterface() <em>Interface</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInterface()
	 * @generated
	 * @ordered
	 */
	protected Interface interface_;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected IonSourceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.ION_SOURCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getConeVoltage() {
		return coneVoltage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConeVoltage(double newConeVoltage) {
		double oldConeVoltage = coneVoltage;
		coneVoltage = newConeVoltage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.ION_SOURCE__CONE_VOLTAGE, oldConeVoltage, coneVoltage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getConeGasFlow() {
		return coneGasFlow;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConeGasFlow(double newConeGasFlow) {
		double oldConeGasFlow = coneGasFlow;
		coneGasFlow = newConeGasFlow;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.ION_SOURCE__CONE_GAS_FLOW, oldConeGasFlow, coneGasFlow));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBlockTemperature() {
		return blockTemperature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBlockTemperature(double newBlockTemperature) {
		double oldBlockTemperature = blockTemperature;
		blockTemperature = newBlockTemperature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.ION_SOURCE__BLOCK_TEMPERATURE, oldBlockTemperature, blockTemperature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Ioniser getIoniser() {
		return ioniser;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetIoniser(Ioniser newIoniser, NotificationChain msgs) {
		Ioniser oldIoniser = ioniser;
		ioniser = newIoniser;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.ION_SOURCE__IONISER, oldIoniser, newIoniser);
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
	public void setIoniser(Ioniser newIoniser) {
		if (newIoniser != ioniser) {
			NotificationChain msgs = null;
			if (ioniser != null)
				msgs = ((InternalEObject)ioniser).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.ION_SOURCE__IONISER, null, msgs);
			if (newIoniser != null)
				msgs = ((InternalEObject)newIoniser).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.ION_SOURCE__IONISER, null, msgs);
			msgs = basicSetIoniser(newIoniser, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.ION_SOURCE__IONISER, newIoniser, newIoniser));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LiquidSupply getLiquidSupply() {
		return liquidSupply;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetLiquidSupply(LiquidSupply newLiquidSupply, NotificationChain msgs) {
		LiquidSupply oldLiquidSupply = liquidSupply;
		liquidSupply = newLiquidSupply;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.ION_SOURCE__LIQUID_SUPPLY, oldLiquidSupply, newLiquidSupply);
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
	public void setLiquidSupply(LiquidSupply newLiquidSupply) {
		if (newLiquidSupply != liquidSupply) {
			NotificationChain msgs = null;
			if (liquidSupply != null)
				msgs = ((InternalEObject)liquidSupply).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.ION_SOURCE__LIQUID_SUPPLY, null, msgs);
			if (newLiquidSupply != null)
				msgs = ((InternalEObject)newLiquidSupply).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.ION_SOURCE__LIQUID_SUPPLY, null, msgs);
			msgs = basicSetLiquidSupply(newLiquidSupply, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.ION_SOURCE__LIQUID_SUPPLY, newLiquidSupply, newLiquidSupply));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Interface getInterface() {
		return interface_;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetInterface(Interface newInterface, NotificationChain msgs) {
		Interface oldInterface = interface_;
		interface_ = newInterface;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.ION_SOURCE__INTERFACE, oldInterface, newInterface);
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
	public void setInterface(Interface newInterface) {
		if (newInterface != interface_) {
			NotificationChain msgs = null;
			if (interface_ != null)
				msgs = ((InternalEObject)interface_).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.ION_SOURCE__INTERFACE, null, msgs);
			if (newInterface != null)
				msgs = ((InternalEObject)newInterface).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.ION_SOURCE__INTERFACE, null, msgs);
			msgs = basicSetInterface(newInterface, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.ION_SOURCE__INTERFACE, newInterface, newInterface));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InstrumentPackage.ION_SOURCE__IONISER:
				return basicSetIoniser(null, msgs);
			case InstrumentPackage.ION_SOURCE__LIQUID_SUPPLY:
				return basicSetLiquidSupply(null, msgs);
			case InstrumentPackage.ION_SOURCE__INTERFACE:
				return basicSetInterface(null, msgs);
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
			case InstrumentPackage.ION_SOURCE__CONE_VOLTAGE:
				return getConeVoltage();
			case InstrumentPackage.ION_SOURCE__CONE_GAS_FLOW:
				return getConeGasFlow();
			case InstrumentPackage.ION_SOURCE__BLOCK_TEMPERATURE:
				return getBlockTemperature();
			case InstrumentPackage.ION_SOURCE__IONISER:
				return getIoniser();
			case InstrumentPackage.ION_SOURCE__LIQUID_SUPPLY:
				return getLiquidSupply();
			case InstrumentPackage.ION_SOURCE__INTERFACE:
				return getInterface();
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
			case InstrumentPackage.ION_SOURCE__CONE_VOLTAGE:
				setConeVoltage((Double)newValue);
				return;
			case InstrumentPackage.ION_SOURCE__CONE_GAS_FLOW:
				setConeGasFlow((Double)newValue);
				return;
			case InstrumentPackage.ION_SOURCE__BLOCK_TEMPERATURE:
				setBlockTemperature((Double)newValue);
				return;
			case InstrumentPackage.ION_SOURCE__IONISER:
				setIoniser((Ioniser)newValue);
				return;
			case InstrumentPackage.ION_SOURCE__LIQUID_SUPPLY:
				setLiquidSupply((LiquidSupply)newValue);
				return;
			case InstrumentPackage.ION_SOURCE__INTERFACE:
				setInterface((Interface)newValue);
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
			case InstrumentPackage.ION_SOURCE__CONE_VOLTAGE:
				setConeVoltage(CONE_VOLTAGE_EDEFAULT);
				return;
			case InstrumentPackage.ION_SOURCE__CONE_GAS_FLOW:
				setConeGasFlow(CONE_GAS_FLOW_EDEFAULT);
				return;
			case InstrumentPackage.ION_SOURCE__BLOCK_TEMPERATURE:
				setBlockTemperature(BLOCK_TEMPERATURE_EDEFAULT);
				return;
			case InstrumentPackage.ION_SOURCE__IONISER:
				setIoniser((Ioniser)null);
				return;
			case InstrumentPackage.ION_SOURCE__LIQUID_SUPPLY:
				setLiquidSupply((LiquidSupply)null);
				return;
			case InstrumentPackage.ION_SOURCE__INTERFACE:
				setInterface((Interface)null);
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
			case InstrumentPackage.ION_SOURCE__CONE_VOLTAGE:
				return coneVoltage != CONE_VOLTAGE_EDEFAULT;
			case InstrumentPackage.ION_SOURCE__CONE_GAS_FLOW:
				return coneGasFlow != CONE_GAS_FLOW_EDEFAULT;
			case InstrumentPackage.ION_SOURCE__BLOCK_TEMPERATURE:
				return blockTemperature != BLOCK_TEMPERATURE_EDEFAULT;
			case InstrumentPackage.ION_SOURCE__IONISER:
				return ioniser != null;
			case InstrumentPackage.ION_SOURCE__LIQUID_SUPPLY:
				return liquidSupply != null;
			case InstrumentPackage.ION_SOURCE__INTERFACE:
				return interface_ != null;
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
		result.append(" (coneVoltage: ");
		result.append(coneVoltage);
		result.append(", coneGasFlow: ");
		result.append(coneGasFlow);
		result.append(", blockTemperature: ");
		result.append(blockTemperature);
		result.append(')');
		return result.toString();
	}

} //IonSourceImpl
