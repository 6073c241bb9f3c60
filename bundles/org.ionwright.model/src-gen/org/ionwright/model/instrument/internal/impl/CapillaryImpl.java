/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ionwright.model.instrument.Capillary;
import org.ionwright.model.instrument.DropletAim;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.TipShape;
import org.ionwright.model.instrument.VoltageSupply;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Capillary</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.CapillaryImpl#getBore <em>Bore</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.CapillaryImpl#getOuterDiameter <em>Outer Diameter</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.CapillaryImpl#getLength <em>Length</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.CapillaryImpl#getMaterial <em>Material</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.CapillaryImpl#getTip <em>Tip</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.CapillaryImpl#getTipDistance <em>Tip Distance</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.CapillaryImpl#getOffAxis <em>Off Axis</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.CapillaryImpl#getAim <em>Aim</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.CapillaryImpl#getSupply <em>Supply</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CapillaryImpl extends PartImpl implements Capillary {
	/**
	 * The default value of the '{@link #getBore() <em>Bore</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBore()
	 * @generated
	 * @ordered
	 */
	protected static final double BORE_EDEFAULT = 1.0E-4;

	/**
	 * The cached value of the '{@link #getBore() <em>Bore</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBore()
	 * @generated
	 * @ordered
	 */
	protected double bore = BORE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOuterDiameter() <em>Outer Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOuterDiameter()
	 * @generated
	 * @ordered
	 */
	protected static final double OUTER_DIAMETER_EDEFAULT = 4.0E-4;

	/**
	 * The cached value of the '{@link #getOuterDiameter() <em>Outer Diameter</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOuterDiameter()
	 * @generated
	 * @ordered
	 */
	protected double outerDiameter = OUTER_DIAMETER_EDEFAULT;

	/**
	 * The default value of the '{@link #getLength() <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLength()
	 * @generated
	 * @ordered
	 */
	protected static final double LENGTH_EDEFAULT = 0.1;

	/**
	 * The cached value of the '{@link #getLength() <em>Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLength()
	 * @generated
	 * @ordered
	 */
	protected double length = LENGTH_EDEFAULT;

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
	 * The default value of the '{@link #getTip() <em>Tip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTip()
	 * @generated
	 * @ordered
	 */
	protected static final TipShape TIP_EDEFAULT = TipShape.SQUARE_5D;

	/**
	 * The cached value of the '{@link #getTip() <em>Tip</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTip()
	 * @generated
	 * @ordered
	 */
	protected TipShape tip = TIP_EDEFAULT;

	/**
	 * The default value of the '{@link #getTipDistance() <em>Tip Distance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTipDistance()
	 * @generated
	 * @ordered
	 */
	protected static final double TIP_DISTANCE_EDEFAULT = 0.01;

	/**
	 * The cached value of the '{@link #getTipDistance() <em>Tip Distance</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getTipDistance()
	 * @generated
	 * @ordered
	 */
	protected double tipDistance = TIP_DISTANCE_EDEFAULT;

	/**
	 * The default value of the '{@link #getOffAxis() <em>Off Axis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffAxis()
	 * @generated
	 * @ordered
	 */
	protected static final double OFF_AXIS_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getOffAxis() <em>Off Axis</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOffAxis()
	 * @generated
	 * @ordered
	 */
	protected double offAxis = OFF_AXIS_EDEFAULT;

	/**
	 * The default value of the '{@link #getAim() <em>Aim</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAim()
	 * @generated
	 * @ordered
	 */
	protected static final DropletAim AIM_EDEFAULT = DropletAim.EASE;

	/**
	 * The cached value of the '{@link #getAim() <em>Aim</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getAim()
	 * @generated
	 * @ordered
	 */
	protected DropletAim aim = AIM_EDEFAULT;

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
	protected CapillaryImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.CAPILLARY;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBore() {
		return bore;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBore(double newBore) {
		double oldBore = bore;
		bore = newBore;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CAPILLARY__BORE, oldBore, bore));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getOuterDiameter() {
		return outerDiameter;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOuterDiameter(double newOuterDiameter) {
		double oldOuterDiameter = outerDiameter;
		outerDiameter = newOuterDiameter;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CAPILLARY__OUTER_DIAMETER, oldOuterDiameter, outerDiameter));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLength() {
		return length;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLength(double newLength) {
		double oldLength = length;
		length = newLength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CAPILLARY__LENGTH, oldLength, length));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CAPILLARY__MATERIAL, oldMaterial, material));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public TipShape getTip() {
		return tip;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTip(TipShape newTip) {
		TipShape oldTip = tip;
		tip = newTip == null ? TIP_EDEFAULT : newTip;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CAPILLARY__TIP, oldTip, tip));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getTipDistance() {
		return tipDistance;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setTipDistance(double newTipDistance) {
		double oldTipDistance = tipDistance;
		tipDistance = newTipDistance;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CAPILLARY__TIP_DISTANCE, oldTipDistance, tipDistance));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getOffAxis() {
		return offAxis;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOffAxis(double newOffAxis) {
		double oldOffAxis = offAxis;
		offAxis = newOffAxis;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CAPILLARY__OFF_AXIS, oldOffAxis, offAxis));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public DropletAim getAim() {
		return aim;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setAim(DropletAim newAim) {
		DropletAim oldAim = aim;
		aim = newAim == null ? AIM_EDEFAULT : newAim;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CAPILLARY__AIM, oldAim, aim));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CAPILLARY__SUPPLY, oldSupply, supply));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.CAPILLARY__BORE:
				return getBore();
			case InstrumentPackage.CAPILLARY__OUTER_DIAMETER:
				return getOuterDiameter();
			case InstrumentPackage.CAPILLARY__LENGTH:
				return getLength();
			case InstrumentPackage.CAPILLARY__MATERIAL:
				return getMaterial();
			case InstrumentPackage.CAPILLARY__TIP:
				return getTip();
			case InstrumentPackage.CAPILLARY__TIP_DISTANCE:
				return getTipDistance();
			case InstrumentPackage.CAPILLARY__OFF_AXIS:
				return getOffAxis();
			case InstrumentPackage.CAPILLARY__AIM:
				return getAim();
			case InstrumentPackage.CAPILLARY__SUPPLY:
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
			case InstrumentPackage.CAPILLARY__BORE:
				setBore((Double)newValue);
				return;
			case InstrumentPackage.CAPILLARY__OUTER_DIAMETER:
				setOuterDiameter((Double)newValue);
				return;
			case InstrumentPackage.CAPILLARY__LENGTH:
				setLength((Double)newValue);
				return;
			case InstrumentPackage.CAPILLARY__MATERIAL:
				setMaterial((String)newValue);
				return;
			case InstrumentPackage.CAPILLARY__TIP:
				setTip((TipShape)newValue);
				return;
			case InstrumentPackage.CAPILLARY__TIP_DISTANCE:
				setTipDistance((Double)newValue);
				return;
			case InstrumentPackage.CAPILLARY__OFF_AXIS:
				setOffAxis((Double)newValue);
				return;
			case InstrumentPackage.CAPILLARY__AIM:
				setAim((DropletAim)newValue);
				return;
			case InstrumentPackage.CAPILLARY__SUPPLY:
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
			case InstrumentPackage.CAPILLARY__BORE:
				setBore(BORE_EDEFAULT);
				return;
			case InstrumentPackage.CAPILLARY__OUTER_DIAMETER:
				setOuterDiameter(OUTER_DIAMETER_EDEFAULT);
				return;
			case InstrumentPackage.CAPILLARY__LENGTH:
				setLength(LENGTH_EDEFAULT);
				return;
			case InstrumentPackage.CAPILLARY__MATERIAL:
				setMaterial(MATERIAL_EDEFAULT);
				return;
			case InstrumentPackage.CAPILLARY__TIP:
				setTip(TIP_EDEFAULT);
				return;
			case InstrumentPackage.CAPILLARY__TIP_DISTANCE:
				setTipDistance(TIP_DISTANCE_EDEFAULT);
				return;
			case InstrumentPackage.CAPILLARY__OFF_AXIS:
				setOffAxis(OFF_AXIS_EDEFAULT);
				return;
			case InstrumentPackage.CAPILLARY__AIM:
				setAim(AIM_EDEFAULT);
				return;
			case InstrumentPackage.CAPILLARY__SUPPLY:
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
			case InstrumentPackage.CAPILLARY__BORE:
				return bore != BORE_EDEFAULT;
			case InstrumentPackage.CAPILLARY__OUTER_DIAMETER:
				return outerDiameter != OUTER_DIAMETER_EDEFAULT;
			case InstrumentPackage.CAPILLARY__LENGTH:
				return length != LENGTH_EDEFAULT;
			case InstrumentPackage.CAPILLARY__MATERIAL:
				return MATERIAL_EDEFAULT == null ? material != null : !MATERIAL_EDEFAULT.equals(material);
			case InstrumentPackage.CAPILLARY__TIP:
				return tip != TIP_EDEFAULT;
			case InstrumentPackage.CAPILLARY__TIP_DISTANCE:
				return tipDistance != TIP_DISTANCE_EDEFAULT;
			case InstrumentPackage.CAPILLARY__OFF_AXIS:
				return offAxis != OFF_AXIS_EDEFAULT;
			case InstrumentPackage.CAPILLARY__AIM:
				return aim != AIM_EDEFAULT;
			case InstrumentPackage.CAPILLARY__SUPPLY:
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
		result.append(" (bore: ");
		result.append(bore);
		result.append(", outerDiameter: ");
		result.append(outerDiameter);
		result.append(", length: ");
		result.append(length);
		result.append(", material: ");
		result.append(material);
		result.append(", tip: ");
		result.append(tip);
		result.append(", tipDistance: ");
		result.append(tipDistance);
		result.append(", offAxis: ");
		result.append(offAxis);
		result.append(", aim: ");
		result.append(aim);
		result.append(')');
		return result.toString();
	}

} //CapillaryImpl
