/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.InsulatingPlug;
import org.ionwright.model.instrument.InsulatorMaterial;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Insulating Plug</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.InsulatingPlugImpl#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.InsulatingPlugImpl#getThickness <em>Thickness</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.InsulatingPlugImpl#getDielectricStrength <em>Dielectric Strength</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.InsulatingPlugImpl#getMaxTemperature <em>Max Temperature</em>}</li>
 * </ul>
 *
 * @generated
 */
public class InsulatingPlugImpl extends PartImpl implements InsulatingPlug {
	/**
	 * The default value of the '{@link #getMaterial() <em>Material</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaterial()
	 * @generated
	 * @ordered
	 */
	protected static final InsulatorMaterial MATERIAL_EDEFAULT = InsulatorMaterial.PEEK;

	/**
	 * The cached value of the '{@link #getMaterial() <em>Material</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaterial()
	 * @generated
	 * @ordered
	 */
	protected InsulatorMaterial material = MATERIAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getThickness() <em>Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThickness()
	 * @generated
	 * @ordered
	 */
	protected static final double THICKNESS_EDEFAULT = 0.01;

	/**
	 * The cached value of the '{@link #getThickness() <em>Thickness</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getThickness()
	 * @generated
	 * @ordered
	 */
	protected double thickness = THICKNESS_EDEFAULT;

	/**
	 * The default value of the '{@link #getDielectricStrength() <em>Dielectric Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDielectricStrength()
	 * @generated
	 * @ordered
	 */
	protected static final double DIELECTRIC_STRENGTH_EDEFAULT = 1.9E7;

	/**
	 * The cached value of the '{@link #getDielectricStrength() <em>Dielectric Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getDielectricStrength()
	 * @generated
	 * @ordered
	 */
	protected double dielectricStrength = DIELECTRIC_STRENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaxTemperature() <em>Max Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxTemperature()
	 * @generated
	 * @ordered
	 */
	protected static final double MAX_TEMPERATURE_EDEFAULT = 523.15;

	/**
	 * The cached value of the '{@link #getMaxTemperature() <em>Max Temperature</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaxTemperature()
	 * @generated
	 * @ordered
	 */
	protected double maxTemperature = MAX_TEMPERATURE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected InsulatingPlugImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.INSULATING_PLUG;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public InsulatorMaterial getMaterial() {
		return material;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaterial(InsulatorMaterial newMaterial) {
		InsulatorMaterial oldMaterial = material;
		material = newMaterial == null ? MATERIAL_EDEFAULT : newMaterial;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.INSULATING_PLUG__MATERIAL, oldMaterial, material));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getThickness() {
		return thickness;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setThickness(double newThickness) {
		double oldThickness = thickness;
		thickness = newThickness;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.INSULATING_PLUG__THICKNESS, oldThickness, thickness));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getDielectricStrength() {
		return dielectricStrength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setDielectricStrength(double newDielectricStrength) {
		double oldDielectricStrength = dielectricStrength;
		dielectricStrength = newDielectricStrength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.INSULATING_PLUG__DIELECTRIC_STRENGTH, oldDielectricStrength, dielectricStrength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMaxTemperature() {
		return maxTemperature;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaxTemperature(double newMaxTemperature) {
		double oldMaxTemperature = maxTemperature;
		maxTemperature = newMaxTemperature;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.INSULATING_PLUG__MAX_TEMPERATURE, oldMaxTemperature, maxTemperature));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.INSULATING_PLUG__MATERIAL:
				return getMaterial();
			case InstrumentPackage.INSULATING_PLUG__THICKNESS:
				return getThickness();
			case InstrumentPackage.INSULATING_PLUG__DIELECTRIC_STRENGTH:
				return getDielectricStrength();
			case InstrumentPackage.INSULATING_PLUG__MAX_TEMPERATURE:
				return getMaxTemperature();
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
			case InstrumentPackage.INSULATING_PLUG__MATERIAL:
				setMaterial((InsulatorMaterial)newValue);
				return;
			case InstrumentPackage.INSULATING_PLUG__THICKNESS:
				setThickness((Double)newValue);
				return;
			case InstrumentPackage.INSULATING_PLUG__DIELECTRIC_STRENGTH:
				setDielectricStrength((Double)newValue);
				return;
			case InstrumentPackage.INSULATING_PLUG__MAX_TEMPERATURE:
				setMaxTemperature((Double)newValue);
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
			case InstrumentPackage.INSULATING_PLUG__MATERIAL:
				setMaterial(MATERIAL_EDEFAULT);
				return;
			case InstrumentPackage.INSULATING_PLUG__THICKNESS:
				setThickness(THICKNESS_EDEFAULT);
				return;
			case InstrumentPackage.INSULATING_PLUG__DIELECTRIC_STRENGTH:
				setDielectricStrength(DIELECTRIC_STRENGTH_EDEFAULT);
				return;
			case InstrumentPackage.INSULATING_PLUG__MAX_TEMPERATURE:
				setMaxTemperature(MAX_TEMPERATURE_EDEFAULT);
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
			case InstrumentPackage.INSULATING_PLUG__MATERIAL:
				return material != MATERIAL_EDEFAULT;
			case InstrumentPackage.INSULATING_PLUG__THICKNESS:
				return thickness != THICKNESS_EDEFAULT;
			case InstrumentPackage.INSULATING_PLUG__DIELECTRIC_STRENGTH:
				return dielectricStrength != DIELECTRIC_STRENGTH_EDEFAULT;
			case InstrumentPackage.INSULATING_PLUG__MAX_TEMPERATURE:
				return maxTemperature != MAX_TEMPERATURE_EDEFAULT;
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
		result.append(", thickness: ");
		result.append(thickness);
		result.append(", dielectricStrength: ");
		result.append(dielectricStrength);
		result.append(", maxTemperature: ");
		result.append(maxTemperature);
		result.append(')');
		return result.toString();
	}

} //InsulatingPlugImpl
