/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ionwright.model.instrument.HeaterCoil;
import org.ionwright.model.instrument.HeaterMaterial;
import org.ionwright.model.instrument.HeaterReturn;
import org.ionwright.model.instrument.InstrumentPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Heater Coil</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.HeaterCoilImpl#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.HeaterCoilImpl#getMeanDiameter <em>Mean Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.HeaterCoilImpl#getResistance <em>Resistance</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.HeaterCoilImpl#getSupplyVoltage <em>Supply Voltage</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.HeaterCoilImpl#getMaxCurrent <em>Max Current</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.HeaterCoilImpl#getReturnContact <em>Return Contact</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.HeaterCoilImpl#getFeedthroughCurrent <em>Feedthrough Current</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.HeaterCoilImpl#getFeedthroughVoltage <em>Feedthrough Voltage</em>}</li>
 * </ul>
 *
 * @generated
 */
public class HeaterCoilImpl extends HeaterImpl implements HeaterCoil {
	/**
	 * The default value of the '{@link #getMaterial() <em>Material</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaterial()
	 * @generated
	 * @ordered
	 */
	protected static final HeaterMaterial MATERIAL_EDEFAULT = HeaterMaterial.NICHROME;

	/**
	 * The cached value of the '{@link #getMaterial() <em>Material</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaterial()
	 * @generated
	 * @ordered
	 */
	protected HeaterMaterial material = MATERIAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getMeanDiameter() <em>Mean Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeanDiameter()
	 * @generated
	 * @ordered
	 */
	protected static final double MEAN_DIAMETER_EDEFAULT = 0.0215;

	/**
	 * The cached value of the '{@link #getMeanDiameter() <em>Mean Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMeanDiameter()
	 * @generated
	 * @ordered
	 */
	protected double meanDiameter = MEAN_DIAMETER_EDEFAULT;

	/**
	 * The default value of the '{@link #getResistance() <em>Resistance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResistance()
	 * @generated
	 * @ordered
	 */
	protected static final double RESISTANCE_EDEFAULT = 7.1;

	/**
	 * The cached value of the '{@link #getResistance() <em>Resistance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getResistance()
	 * @generated
	 * @ordered
	 */
	protected double resistance = RESISTANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSupplyVoltage() <em>Supply Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupplyVoltage()
	 * @generated
	 * @ordered
	 */
	protected static final double SUPPLY_VOLTAGE_EDEFAULT = 12.0;

	/**
	 * The cached value of the '{@link #getSupplyVoltage() <em>Supply Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupplyVoltage()
	 * @generated
	 * @ordered
	 */
	protected double supplyVoltage = SUPPLY_VOLTAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxCurrent() <em>Max Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxCurrent()
	 * @generated
	 * @ordered
	 */
	protected static final double MAX_CURRENT_EDEFAULT = 2.0;

	/**
	 * The cached value of the '{@link #getMaxCurrent() <em>Max Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxCurrent()
	 * @generated
	 * @ordered
	 */
	protected double maxCurrent = MAX_CURRENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getReturnContact() <em>Return Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReturnContact()
	 * @generated
	 * @ordered
	 */
	protected static final HeaterReturn RETURN_CONTACT_EDEFAULT = HeaterReturn.GROUNDED_WALL;

	/**
	 * The cached value of the '{@link #getReturnContact() <em>Return Contact</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getReturnContact()
	 * @generated
	 * @ordered
	 */
	protected HeaterReturn returnContact = RETURN_CONTACT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFeedthroughCurrent() <em>Feedthrough Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeedthroughCurrent()
	 * @generated
	 * @ordered
	 */
	protected static final double FEEDTHROUGH_CURRENT_EDEFAULT = 3.0;

	/**
	 * The cached value of the '{@link #getFeedthroughCurrent() <em>Feedthrough Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeedthroughCurrent()
	 * @generated
	 * @ordered
	 */
	protected double feedthroughCurrent = FEEDTHROUGH_CURRENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getFeedthroughVoltage() <em>Feedthrough Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeedthroughVoltage()
	 * @generated
	 * @ordered
	 */
	protected static final double FEEDTHROUGH_VOLTAGE_EDEFAULT = 50.0;

	/**
	 * The cached value of the '{@link #getFeedthroughVoltage() <em>Feedthrough Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFeedthroughVoltage()
	 * @generated
	 * @ordered
	 */
	protected double feedthroughVoltage = FEEDTHROUGH_VOLTAGE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected HeaterCoilImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.HEATER_COIL;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HeaterMaterial getMaterial() {
		return material;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaterial(HeaterMaterial newMaterial) {
		HeaterMaterial oldMaterial = material;
		material = newMaterial == null ? MATERIAL_EDEFAULT : newMaterial;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.HEATER_COIL__MATERIAL, oldMaterial, material));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMeanDiameter() {
		return meanDiameter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMeanDiameter(double newMeanDiameter) {
		double oldMeanDiameter = meanDiameter;
		meanDiameter = newMeanDiameter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.HEATER_COIL__MEAN_DIAMETER, oldMeanDiameter, meanDiameter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getResistance() {
		return resistance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setResistance(double newResistance) {
		double oldResistance = resistance;
		resistance = newResistance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.HEATER_COIL__RESISTANCE, oldResistance, resistance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSupplyVoltage() {
		return supplyVoltage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupplyVoltage(double newSupplyVoltage) {
		double oldSupplyVoltage = supplyVoltage;
		supplyVoltage = newSupplyVoltage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.HEATER_COIL__SUPPLY_VOLTAGE, oldSupplyVoltage, supplyVoltage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMaxCurrent() {
		return maxCurrent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxCurrent(double newMaxCurrent) {
		double oldMaxCurrent = maxCurrent;
		maxCurrent = newMaxCurrent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.HEATER_COIL__MAX_CURRENT, oldMaxCurrent, maxCurrent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public HeaterReturn getReturnContact() {
		return returnContact;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setReturnContact(HeaterReturn newReturnContact) {
		HeaterReturn oldReturnContact = returnContact;
		returnContact = newReturnContact == null ? RETURN_CONTACT_EDEFAULT : newReturnContact;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.HEATER_COIL__RETURN_CONTACT, oldReturnContact, returnContact));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getFeedthroughCurrent() {
		return feedthroughCurrent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFeedthroughCurrent(double newFeedthroughCurrent) {
		double oldFeedthroughCurrent = feedthroughCurrent;
		feedthroughCurrent = newFeedthroughCurrent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.HEATER_COIL__FEEDTHROUGH_CURRENT, oldFeedthroughCurrent, feedthroughCurrent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getFeedthroughVoltage() {
		return feedthroughVoltage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFeedthroughVoltage(double newFeedthroughVoltage) {
		double oldFeedthroughVoltage = feedthroughVoltage;
		feedthroughVoltage = newFeedthroughVoltage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.HEATER_COIL__FEEDTHROUGH_VOLTAGE, oldFeedthroughVoltage, feedthroughVoltage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.HEATER_COIL__MATERIAL:
				return getMaterial();
			case InstrumentPackage.HEATER_COIL__MEAN_DIAMETER:
				return getMeanDiameter();
			case InstrumentPackage.HEATER_COIL__RESISTANCE:
				return getResistance();
			case InstrumentPackage.HEATER_COIL__SUPPLY_VOLTAGE:
				return getSupplyVoltage();
			case InstrumentPackage.HEATER_COIL__MAX_CURRENT:
				return getMaxCurrent();
			case InstrumentPackage.HEATER_COIL__RETURN_CONTACT:
				return getReturnContact();
			case InstrumentPackage.HEATER_COIL__FEEDTHROUGH_CURRENT:
				return getFeedthroughCurrent();
			case InstrumentPackage.HEATER_COIL__FEEDTHROUGH_VOLTAGE:
				return getFeedthroughVoltage();
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
			case InstrumentPackage.HEATER_COIL__MATERIAL:
				setMaterial((HeaterMaterial)newValue);
				return;
			case InstrumentPackage.HEATER_COIL__MEAN_DIAMETER:
				setMeanDiameter((Double)newValue);
				return;
			case InstrumentPackage.HEATER_COIL__RESISTANCE:
				setResistance((Double)newValue);
				return;
			case InstrumentPackage.HEATER_COIL__SUPPLY_VOLTAGE:
				setSupplyVoltage((Double)newValue);
				return;
			case InstrumentPackage.HEATER_COIL__MAX_CURRENT:
				setMaxCurrent((Double)newValue);
				return;
			case InstrumentPackage.HEATER_COIL__RETURN_CONTACT:
				setReturnContact((HeaterReturn)newValue);
				return;
			case InstrumentPackage.HEATER_COIL__FEEDTHROUGH_CURRENT:
				setFeedthroughCurrent((Double)newValue);
				return;
			case InstrumentPackage.HEATER_COIL__FEEDTHROUGH_VOLTAGE:
				setFeedthroughVoltage((Double)newValue);
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
			case InstrumentPackage.HEATER_COIL__MATERIAL:
				setMaterial(MATERIAL_EDEFAULT);
				return;
			case InstrumentPackage.HEATER_COIL__MEAN_DIAMETER:
				setMeanDiameter(MEAN_DIAMETER_EDEFAULT);
				return;
			case InstrumentPackage.HEATER_COIL__RESISTANCE:
				setResistance(RESISTANCE_EDEFAULT);
				return;
			case InstrumentPackage.HEATER_COIL__SUPPLY_VOLTAGE:
				setSupplyVoltage(SUPPLY_VOLTAGE_EDEFAULT);
				return;
			case InstrumentPackage.HEATER_COIL__MAX_CURRENT:
				setMaxCurrent(MAX_CURRENT_EDEFAULT);
				return;
			case InstrumentPackage.HEATER_COIL__RETURN_CONTACT:
				setReturnContact(RETURN_CONTACT_EDEFAULT);
				return;
			case InstrumentPackage.HEATER_COIL__FEEDTHROUGH_CURRENT:
				setFeedthroughCurrent(FEEDTHROUGH_CURRENT_EDEFAULT);
				return;
			case InstrumentPackage.HEATER_COIL__FEEDTHROUGH_VOLTAGE:
				setFeedthroughVoltage(FEEDTHROUGH_VOLTAGE_EDEFAULT);
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
			case InstrumentPackage.HEATER_COIL__MATERIAL:
				return material != MATERIAL_EDEFAULT;
			case InstrumentPackage.HEATER_COIL__MEAN_DIAMETER:
				return meanDiameter != MEAN_DIAMETER_EDEFAULT;
			case InstrumentPackage.HEATER_COIL__RESISTANCE:
				return resistance != RESISTANCE_EDEFAULT;
			case InstrumentPackage.HEATER_COIL__SUPPLY_VOLTAGE:
				return supplyVoltage != SUPPLY_VOLTAGE_EDEFAULT;
			case InstrumentPackage.HEATER_COIL__MAX_CURRENT:
				return maxCurrent != MAX_CURRENT_EDEFAULT;
			case InstrumentPackage.HEATER_COIL__RETURN_CONTACT:
				return returnContact != RETURN_CONTACT_EDEFAULT;
			case InstrumentPackage.HEATER_COIL__FEEDTHROUGH_CURRENT:
				return feedthroughCurrent != FEEDTHROUGH_CURRENT_EDEFAULT;
			case InstrumentPackage.HEATER_COIL__FEEDTHROUGH_VOLTAGE:
				return feedthroughVoltage != FEEDTHROUGH_VOLTAGE_EDEFAULT;
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
		result.append(" (material: ");
		result.append(material);
		result.append(", meanDiameter: ");
		result.append(meanDiameter);
		result.append(", resistance: ");
		result.append(resistance);
		result.append(", supplyVoltage: ");
		result.append(supplyVoltage);
		result.append(", maxCurrent: ");
		result.append(maxCurrent);
		result.append(", returnContact: ");
		result.append(returnContact);
		result.append(", feedthroughCurrent: ");
		result.append(feedthroughCurrent);
		result.append(", feedthroughVoltage: ");
		result.append(feedthroughVoltage);
		result.append(')');
		return result.toString();
	}

} //HeaterCoilImpl
