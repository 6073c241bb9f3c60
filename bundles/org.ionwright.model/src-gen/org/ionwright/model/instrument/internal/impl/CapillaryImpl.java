/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;
import org.eclipse.emf.ecore.impl.MinimalEObjectImpl;

import org.ionwright.model.instrument.Capillary;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.TipShape;

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
 *   <li>{@link org.ionwright.model.instrument.internal.impl.CapillaryImpl#getTip <em>Tip</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.CapillaryImpl#getTipDistance <em>Tip Distance</em>}</li>
 * </ul>
 *
 * @generated
 */
public class CapillaryImpl extends MinimalEObjectImpl.Container implements Capillary {
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
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.CAPILLARY__BORE:
				return getBore();
			case InstrumentPackage.CAPILLARY__OUTER_DIAMETER:
				return getOuterDiameter();
			case InstrumentPackage.CAPILLARY__TIP:
				return getTip();
			case InstrumentPackage.CAPILLARY__TIP_DISTANCE:
				return getTipDistance();
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
			case InstrumentPackage.CAPILLARY__TIP:
				setTip((TipShape)newValue);
				return;
			case InstrumentPackage.CAPILLARY__TIP_DISTANCE:
				setTipDistance((Double)newValue);
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
			case InstrumentPackage.CAPILLARY__TIP:
				setTip(TIP_EDEFAULT);
				return;
			case InstrumentPackage.CAPILLARY__TIP_DISTANCE:
				setTipDistance(TIP_DISTANCE_EDEFAULT);
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
			case InstrumentPackage.CAPILLARY__TIP:
				return tip != TIP_EDEFAULT;
			case InstrumentPackage.CAPILLARY__TIP_DISTANCE:
				return tipDistance != TIP_DISTANCE_EDEFAULT;
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
		result.append(", tip: ");
		result.append(tip);
		result.append(", tipDistance: ");
		result.append(tipDistance);
		result.append(')');
		return result.toString();
	}

} //CapillaryImpl
