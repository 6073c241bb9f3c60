/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ionwright.model.instrument.ConicalInsert;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.VoltageSupply;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Conical Insert</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ConicalInsertImpl#getBoreDiameter <em>Bore Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ConicalInsertImpl#getHalfAngle <em>Half Angle</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ConicalInsertImpl#getSmallDiameter <em>Small Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ConicalInsertImpl#getLargeDiameter <em>Large Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ConicalInsertImpl#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ConicalInsertImpl#getOffset <em>Offset</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ConicalInsertImpl#getTilt <em>Tilt</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ConicalInsertImpl#getProtrusion <em>Protrusion</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ConicalInsertImpl#isInsulated <em>Insulated</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ConicalInsertImpl#getInsulationResistance <em>Insulation Resistance</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ConicalInsertImpl#getPotential <em>Potential</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ConicalInsertImpl#getSupply <em>Supply</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ConicalInsertImpl extends PartImpl implements ConicalInsert {
	/**
	 * The default value of the '{@link #getBoreDiameter() <em>Bore Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBoreDiameter()
	 * @generated
	 * @ordered
	 */
	protected static final double BORE_DIAMETER_EDEFAULT = 0.001;

	/**
	 * The cached value of the '{@link #getBoreDiameter() <em>Bore Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBoreDiameter()
	 * @generated
	 * @ordered
	 */
	protected double boreDiameter = BORE_DIAMETER_EDEFAULT;

	/**
	 * The default value of the '{@link #getHalfAngle() <em>Half Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHalfAngle()
	 * @generated
	 * @ordered
	 */
	protected static final double HALF_ANGLE_EDEFAULT = 0.5235987755982988;

	/**
	 * The cached value of the '{@link #getHalfAngle() <em>Half Angle</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHalfAngle()
	 * @generated
	 * @ordered
	 */
	protected double halfAngle = HALF_ANGLE_EDEFAULT;

	/**
	 * The default value of the '{@link #getSmallDiameter() <em>Small Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSmallDiameter()
	 * @generated
	 * @ordered
	 */
	protected static final double SMALL_DIAMETER_EDEFAULT = 0.0013071796769724491;

	/**
	 * The cached value of the '{@link #getSmallDiameter() <em>Small Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSmallDiameter()
	 * @generated
	 * @ordered
	 */
	protected double smallDiameter = SMALL_DIAMETER_EDEFAULT;

	/**
	 * The default value of the '{@link #getLargeDiameter() <em>Large Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLargeDiameter()
	 * @generated
	 * @ordered
	 */
	protected static final double LARGE_DIAMETER_EDEFAULT = 0.008235382907247958;

	/**
	 * The cached value of the '{@link #getLargeDiameter() <em>Large Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLargeDiameter()
	 * @generated
	 * @ordered
	 */
	protected double largeDiameter = LARGE_DIAMETER_EDEFAULT;

	/**
	 * The default value of the '{@link #getMaterial() <em>Material</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaterial()
	 * @generated
	 * @ordered
	 */
	protected static final String MATERIAL_EDEFAULT = "stainless steel";

	/**
	 * The cached value of the '{@link #getMaterial() <em>Material</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMaterial()
	 * @generated
	 * @ordered
	 */
	protected String material = MATERIAL_EDEFAULT;

	/**
	 * The default value of the '{@link #getOffset() <em>Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffset()
	 * @generated
	 * @ordered
	 */
	protected static final double OFFSET_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getOffset() <em>Offset</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffset()
	 * @generated
	 * @ordered
	 */
	protected double offset = OFFSET_EDEFAULT;

	/**
	 * The default value of the '{@link #getTilt() <em>Tilt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTilt()
	 * @generated
	 * @ordered
	 */
	protected static final double TILT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getTilt() <em>Tilt</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTilt()
	 * @generated
	 * @ordered
	 */
	protected double tilt = TILT_EDEFAULT;

	/**
	 * The default value of the '{@link #getProtrusion() <em>Protrusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtrusion()
	 * @generated
	 * @ordered
	 */
	protected static final double PROTRUSION_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getProtrusion() <em>Protrusion</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getProtrusion()
	 * @generated
	 * @ordered
	 */
	protected double protrusion = PROTRUSION_EDEFAULT;

	/**
	 * The default value of the '{@link #isInsulated() <em>Insulated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInsulated()
	 * @generated
	 * @ordered
	 */
	protected static final boolean INSULATED_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isInsulated() <em>Insulated</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isInsulated()
	 * @generated
	 * @ordered
	 */
	protected boolean insulated = INSULATED_EDEFAULT;

	/**
	 * The default value of the '{@link #getInsulationResistance() <em>Insulation Resistance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInsulationResistance()
	 * @generated
	 * @ordered
	 */
	protected static final double INSULATION_RESISTANCE_EDEFAULT = 1.0E11;

	/**
	 * The cached value of the '{@link #getInsulationResistance() <em>Insulation Resistance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getInsulationResistance()
	 * @generated
	 * @ordered
	 */
	protected double insulationResistance = INSULATION_RESISTANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPotential() <em>Potential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPotential()
	 * @generated
	 * @ordered
	 */
	protected static final double POTENTIAL_EDEFAULT = 3.0;

	/**
	 * The cached value of the '{@link #getPotential() <em>Potential</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPotential()
	 * @generated
	 * @ordered
	 */
	protected double potential = POTENTIAL_EDEFAULT;

	/**
	 * The cached value of the '{@link #getSupply() <em>Supply</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSupply()
	 * @generated
	 * @ordered
	 */
	protected VoltageSupply supply;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ConicalInsertImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.CONICAL_INSERT;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBoreDiameter() {
		return boreDiameter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBoreDiameter(double newBoreDiameter) {
		double oldBoreDiameter = boreDiameter;
		boreDiameter = newBoreDiameter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CONICAL_INSERT__BORE_DIAMETER, oldBoreDiameter, boreDiameter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getHalfAngle() {
		return halfAngle;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHalfAngle(double newHalfAngle) {
		double oldHalfAngle = halfAngle;
		halfAngle = newHalfAngle;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CONICAL_INSERT__HALF_ANGLE, oldHalfAngle, halfAngle));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getSmallDiameter() {
		return smallDiameter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSmallDiameter(double newSmallDiameter) {
		double oldSmallDiameter = smallDiameter;
		smallDiameter = newSmallDiameter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CONICAL_INSERT__SMALL_DIAMETER, oldSmallDiameter, smallDiameter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLargeDiameter() {
		return largeDiameter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLargeDiameter(double newLargeDiameter) {
		double oldLargeDiameter = largeDiameter;
		largeDiameter = newLargeDiameter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CONICAL_INSERT__LARGE_DIAMETER, oldLargeDiameter, largeDiameter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getMaterial() {
		return material;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMaterial(String newMaterial) {
		String oldMaterial = material;
		material = newMaterial;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CONICAL_INSERT__MATERIAL, oldMaterial, material));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getOffset() {
		return offset;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOffset(double newOffset) {
		double oldOffset = offset;
		offset = newOffset;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CONICAL_INSERT__OFFSET, oldOffset, offset));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTilt() {
		return tilt;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTilt(double newTilt) {
		double oldTilt = tilt;
		tilt = newTilt;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CONICAL_INSERT__TILT, oldTilt, tilt));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getProtrusion() {
		return protrusion;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setProtrusion(double newProtrusion) {
		double oldProtrusion = protrusion;
		protrusion = newProtrusion;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CONICAL_INSERT__PROTRUSION, oldProtrusion, protrusion));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isInsulated() {
		return insulated;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInsulated(boolean newInsulated) {
		boolean oldInsulated = insulated;
		insulated = newInsulated;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CONICAL_INSERT__INSULATED, oldInsulated, insulated));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getInsulationResistance() {
		return insulationResistance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setInsulationResistance(double newInsulationResistance) {
		double oldInsulationResistance = insulationResistance;
		insulationResistance = newInsulationResistance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CONICAL_INSERT__INSULATION_RESISTANCE, oldInsulationResistance, insulationResistance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPotential() {
		return potential;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPotential(double newPotential) {
		double oldPotential = potential;
		potential = newPotential;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CONICAL_INSERT__POTENTIAL, oldPotential, potential));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VoltageSupply getSupply() {
		return supply;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSupply(VoltageSupply newSupply) {
		VoltageSupply oldSupply = supply;
		supply = newSupply;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CONICAL_INSERT__SUPPLY, oldSupply, supply));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.CONICAL_INSERT__BORE_DIAMETER:
				return getBoreDiameter();
			case InstrumentPackage.CONICAL_INSERT__HALF_ANGLE:
				return getHalfAngle();
			case InstrumentPackage.CONICAL_INSERT__SMALL_DIAMETER:
				return getSmallDiameter();
			case InstrumentPackage.CONICAL_INSERT__LARGE_DIAMETER:
				return getLargeDiameter();
			case InstrumentPackage.CONICAL_INSERT__MATERIAL:
				return getMaterial();
			case InstrumentPackage.CONICAL_INSERT__OFFSET:
				return getOffset();
			case InstrumentPackage.CONICAL_INSERT__TILT:
				return getTilt();
			case InstrumentPackage.CONICAL_INSERT__PROTRUSION:
				return getProtrusion();
			case InstrumentPackage.CONICAL_INSERT__INSULATED:
				return isInsulated();
			case InstrumentPackage.CONICAL_INSERT__INSULATION_RESISTANCE:
				return getInsulationResistance();
			case InstrumentPackage.CONICAL_INSERT__POTENTIAL:
				return getPotential();
			case InstrumentPackage.CONICAL_INSERT__SUPPLY:
				return getSupply();
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
			case InstrumentPackage.CONICAL_INSERT__BORE_DIAMETER:
				setBoreDiameter((Double)newValue);
				return;
			case InstrumentPackage.CONICAL_INSERT__HALF_ANGLE:
				setHalfAngle((Double)newValue);
				return;
			case InstrumentPackage.CONICAL_INSERT__SMALL_DIAMETER:
				setSmallDiameter((Double)newValue);
				return;
			case InstrumentPackage.CONICAL_INSERT__LARGE_DIAMETER:
				setLargeDiameter((Double)newValue);
				return;
			case InstrumentPackage.CONICAL_INSERT__MATERIAL:
				setMaterial((String)newValue);
				return;
			case InstrumentPackage.CONICAL_INSERT__OFFSET:
				setOffset((Double)newValue);
				return;
			case InstrumentPackage.CONICAL_INSERT__TILT:
				setTilt((Double)newValue);
				return;
			case InstrumentPackage.CONICAL_INSERT__PROTRUSION:
				setProtrusion((Double)newValue);
				return;
			case InstrumentPackage.CONICAL_INSERT__INSULATED:
				setInsulated((Boolean)newValue);
				return;
			case InstrumentPackage.CONICAL_INSERT__INSULATION_RESISTANCE:
				setInsulationResistance((Double)newValue);
				return;
			case InstrumentPackage.CONICAL_INSERT__POTENTIAL:
				setPotential((Double)newValue);
				return;
			case InstrumentPackage.CONICAL_INSERT__SUPPLY:
				setSupply((VoltageSupply)newValue);
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
			case InstrumentPackage.CONICAL_INSERT__BORE_DIAMETER:
				setBoreDiameter(BORE_DIAMETER_EDEFAULT);
				return;
			case InstrumentPackage.CONICAL_INSERT__HALF_ANGLE:
				setHalfAngle(HALF_ANGLE_EDEFAULT);
				return;
			case InstrumentPackage.CONICAL_INSERT__SMALL_DIAMETER:
				setSmallDiameter(SMALL_DIAMETER_EDEFAULT);
				return;
			case InstrumentPackage.CONICAL_INSERT__LARGE_DIAMETER:
				setLargeDiameter(LARGE_DIAMETER_EDEFAULT);
				return;
			case InstrumentPackage.CONICAL_INSERT__MATERIAL:
				setMaterial(MATERIAL_EDEFAULT);
				return;
			case InstrumentPackage.CONICAL_INSERT__OFFSET:
				setOffset(OFFSET_EDEFAULT);
				return;
			case InstrumentPackage.CONICAL_INSERT__TILT:
				setTilt(TILT_EDEFAULT);
				return;
			case InstrumentPackage.CONICAL_INSERT__PROTRUSION:
				setProtrusion(PROTRUSION_EDEFAULT);
				return;
			case InstrumentPackage.CONICAL_INSERT__INSULATED:
				setInsulated(INSULATED_EDEFAULT);
				return;
			case InstrumentPackage.CONICAL_INSERT__INSULATION_RESISTANCE:
				setInsulationResistance(INSULATION_RESISTANCE_EDEFAULT);
				return;
			case InstrumentPackage.CONICAL_INSERT__POTENTIAL:
				setPotential(POTENTIAL_EDEFAULT);
				return;
			case InstrumentPackage.CONICAL_INSERT__SUPPLY:
				setSupply((VoltageSupply)null);
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
			case InstrumentPackage.CONICAL_INSERT__BORE_DIAMETER:
				return boreDiameter != BORE_DIAMETER_EDEFAULT;
			case InstrumentPackage.CONICAL_INSERT__HALF_ANGLE:
				return halfAngle != HALF_ANGLE_EDEFAULT;
			case InstrumentPackage.CONICAL_INSERT__SMALL_DIAMETER:
				return smallDiameter != SMALL_DIAMETER_EDEFAULT;
			case InstrumentPackage.CONICAL_INSERT__LARGE_DIAMETER:
				return largeDiameter != LARGE_DIAMETER_EDEFAULT;
			case InstrumentPackage.CONICAL_INSERT__MATERIAL:
				return MATERIAL_EDEFAULT == null ? material != null : !MATERIAL_EDEFAULT.equals(material);
			case InstrumentPackage.CONICAL_INSERT__OFFSET:
				return offset != OFFSET_EDEFAULT;
			case InstrumentPackage.CONICAL_INSERT__TILT:
				return tilt != TILT_EDEFAULT;
			case InstrumentPackage.CONICAL_INSERT__PROTRUSION:
				return protrusion != PROTRUSION_EDEFAULT;
			case InstrumentPackage.CONICAL_INSERT__INSULATED:
				return insulated != INSULATED_EDEFAULT;
			case InstrumentPackage.CONICAL_INSERT__INSULATION_RESISTANCE:
				return insulationResistance != INSULATION_RESISTANCE_EDEFAULT;
			case InstrumentPackage.CONICAL_INSERT__POTENTIAL:
				return potential != POTENTIAL_EDEFAULT;
			case InstrumentPackage.CONICAL_INSERT__SUPPLY:
				return supply != null;
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
		result.append(" (boreDiameter: ");
		result.append(boreDiameter);
		result.append(", halfAngle: ");
		result.append(halfAngle);
		result.append(", smallDiameter: ");
		result.append(smallDiameter);
		result.append(", largeDiameter: ");
		result.append(largeDiameter);
		result.append(", material: ");
		result.append(material);
		result.append(", offset: ");
		result.append(offset);
		result.append(", tilt: ");
		result.append(tilt);
		result.append(", protrusion: ");
		result.append(protrusion);
		result.append(", insulated: ");
		result.append(insulated);
		result.append(", insulationResistance: ");
		result.append(insulationResistance);
		result.append(", potential: ");
		result.append(potential);
		result.append(')');
		return result.toString();
	}

} //ConicalInsertImpl
