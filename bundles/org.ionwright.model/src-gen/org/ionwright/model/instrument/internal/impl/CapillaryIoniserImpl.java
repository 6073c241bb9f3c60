/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ionwright.model.instrument.Capillary;
import org.ionwright.model.instrument.CapillaryIoniser;
import org.ionwright.model.instrument.InstrumentPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Capillary Ioniser</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.CapillaryIoniserImpl#getCapillaryVoltage <em>Capillary Voltage</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.CapillaryIoniserImpl#isHvOnCapillary <em>Hv On Capillary</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.CapillaryIoniserImpl#getCapillaryCurrent <em>Capillary Current</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.CapillaryIoniserImpl#getCapillary <em>Capillary</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class CapillaryIoniserImpl extends IoniserImpl implements CapillaryIoniser {
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
	 * The default value of the '{@link #isHvOnCapillary() <em>Hv On Capillary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHvOnCapillary()
	 * @generated
	 * @ordered
	 */
	protected static final boolean HV_ON_CAPILLARY_EDEFAULT = true;

	/**
	 * The cached value of the '{@link #isHvOnCapillary() <em>Hv On Capillary</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isHvOnCapillary()
	 * @generated
	 * @ordered
	 */
	protected boolean hvOnCapillary = HV_ON_CAPILLARY_EDEFAULT;

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
	protected CapillaryIoniserImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.CAPILLARY_IONISER;
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
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CAPILLARY_IONISER__CAPILLARY_VOLTAGE, oldCapillaryVoltage, capillaryVoltage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isHvOnCapillary() {
		return hvOnCapillary;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHvOnCapillary(boolean newHvOnCapillary) {
		boolean oldHvOnCapillary = hvOnCapillary;
		hvOnCapillary = newHvOnCapillary;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CAPILLARY_IONISER__HV_ON_CAPILLARY, oldHvOnCapillary, hvOnCapillary));
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
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CAPILLARY_IONISER__CAPILLARY_CURRENT, oldCapillaryCurrent, capillaryCurrent));
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
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.CAPILLARY_IONISER__CAPILLARY, oldCapillary, newCapillary);
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
				msgs = ((InternalEObject)capillary).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.CAPILLARY_IONISER__CAPILLARY, null, msgs);
			if (newCapillary != null)
				msgs = ((InternalEObject)newCapillary).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.CAPILLARY_IONISER__CAPILLARY, null, msgs);
			msgs = basicSetCapillary(newCapillary, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.CAPILLARY_IONISER__CAPILLARY, newCapillary, newCapillary));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InstrumentPackage.CAPILLARY_IONISER__CAPILLARY:
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
			case InstrumentPackage.CAPILLARY_IONISER__CAPILLARY_VOLTAGE:
				return getCapillaryVoltage();
			case InstrumentPackage.CAPILLARY_IONISER__HV_ON_CAPILLARY:
				return isHvOnCapillary();
			case InstrumentPackage.CAPILLARY_IONISER__CAPILLARY_CURRENT:
				return getCapillaryCurrent();
			case InstrumentPackage.CAPILLARY_IONISER__CAPILLARY:
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
			case InstrumentPackage.CAPILLARY_IONISER__CAPILLARY_VOLTAGE:
				setCapillaryVoltage((Double)newValue);
				return;
			case InstrumentPackage.CAPILLARY_IONISER__HV_ON_CAPILLARY:
				setHvOnCapillary((Boolean)newValue);
				return;
			case InstrumentPackage.CAPILLARY_IONISER__CAPILLARY_CURRENT:
				setCapillaryCurrent((Double)newValue);
				return;
			case InstrumentPackage.CAPILLARY_IONISER__CAPILLARY:
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
			case InstrumentPackage.CAPILLARY_IONISER__CAPILLARY_VOLTAGE:
				setCapillaryVoltage(CAPILLARY_VOLTAGE_EDEFAULT);
				return;
			case InstrumentPackage.CAPILLARY_IONISER__HV_ON_CAPILLARY:
				setHvOnCapillary(HV_ON_CAPILLARY_EDEFAULT);
				return;
			case InstrumentPackage.CAPILLARY_IONISER__CAPILLARY_CURRENT:
				setCapillaryCurrent(CAPILLARY_CURRENT_EDEFAULT);
				return;
			case InstrumentPackage.CAPILLARY_IONISER__CAPILLARY:
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
			case InstrumentPackage.CAPILLARY_IONISER__CAPILLARY_VOLTAGE:
				return capillaryVoltage != CAPILLARY_VOLTAGE_EDEFAULT;
			case InstrumentPackage.CAPILLARY_IONISER__HV_ON_CAPILLARY:
				return hvOnCapillary != HV_ON_CAPILLARY_EDEFAULT;
			case InstrumentPackage.CAPILLARY_IONISER__CAPILLARY_CURRENT:
				return capillaryCurrent != CAPILLARY_CURRENT_EDEFAULT;
			case InstrumentPackage.CAPILLARY_IONISER__CAPILLARY:
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
		result.append(", hvOnCapillary: ");
		result.append(hvOnCapillary);
		result.append(", capillaryCurrent: ");
		result.append(capillaryCurrent);
		result.append(')');
		return result.toString();
	}

} //CapillaryIoniserImpl
