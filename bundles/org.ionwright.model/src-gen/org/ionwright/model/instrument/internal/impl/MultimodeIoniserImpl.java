/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ionwright.model.instrument.CoronaIoniser;
import org.ionwright.model.instrument.CoronaNeedle;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.MultimodeIoniser;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Multimode Ioniser</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MultimodeIoniserImpl#getCoronaVoltage <em>Corona Voltage</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MultimodeIoniserImpl#getCoronaCurrent <em>Corona Current</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.MultimodeIoniserImpl#getCorona <em>Corona</em>}</li>
 * </ul>
 *
 * @generated
 */
public class MultimodeIoniserImpl extends ElectrosprayIoniserImpl implements MultimodeIoniser {
	/**
	 * The default value of the '{@link #getCoronaVoltage() <em>Corona Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoronaVoltage()
	 * @generated
	 * @ordered
	 */
	protected static final double CORONA_VOLTAGE_EDEFAULT = 2000.0;

	/**
	 * The cached value of the '{@link #getCoronaVoltage() <em>Corona Voltage</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoronaVoltage()
	 * @generated
	 * @ordered
	 */
	protected double coronaVoltage = CORONA_VOLTAGE_EDEFAULT;

	/**
	 * The default value of the '{@link #getCoronaCurrent() <em>Corona Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoronaCurrent()
	 * @generated
	 * @ordered
	 */
	protected static final double CORONA_CURRENT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getCoronaCurrent() <em>Corona Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCoronaCurrent()
	 * @generated
	 * @ordered
	 */
	protected double coronaCurrent = CORONA_CURRENT_EDEFAULT;

	/**
	 * The cached value of the '{@link #getCorona() <em>Corona</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getCorona()
	 * @generated
	 * @ordered
	 */
	protected CoronaNeedle corona;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected MultimodeIoniserImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.MULTIMODE_IONISER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getCoronaVoltage() {
		return coronaVoltage;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoronaVoltage(double newCoronaVoltage) {
		double oldCoronaVoltage = coronaVoltage;
		coronaVoltage = newCoronaVoltage;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MULTIMODE_IONISER__CORONA_VOLTAGE, oldCoronaVoltage, coronaVoltage));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getCoronaCurrent() {
		return coronaCurrent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setCoronaCurrent(double newCoronaCurrent) {
		double oldCoronaCurrent = coronaCurrent;
		coronaCurrent = newCoronaCurrent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MULTIMODE_IONISER__CORONA_CURRENT, oldCoronaCurrent, coronaCurrent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public CoronaNeedle getCorona() {
		return corona;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetCorona(CoronaNeedle newCorona, NotificationChain msgs) {
		CoronaNeedle oldCorona = corona;
		corona = newCorona;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, InstrumentPackage.MULTIMODE_IONISER__CORONA, oldCorona, newCorona);
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
	public void setCorona(CoronaNeedle newCorona) {
		if (newCorona != corona) {
			NotificationChain msgs = null;
			if (corona != null)
				msgs = ((InternalEObject)corona).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.MULTIMODE_IONISER__CORONA, null, msgs);
			if (newCorona != null)
				msgs = ((InternalEObject)newCorona).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - InstrumentPackage.MULTIMODE_IONISER__CORONA, null, msgs);
			msgs = basicSetCorona(newCorona, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.MULTIMODE_IONISER__CORONA, newCorona, newCorona));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case InstrumentPackage.MULTIMODE_IONISER__CORONA:
				return basicSetCorona(null, msgs);
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
			case InstrumentPackage.MULTIMODE_IONISER__CORONA_VOLTAGE:
				return getCoronaVoltage();
			case InstrumentPackage.MULTIMODE_IONISER__CORONA_CURRENT:
				return getCoronaCurrent();
			case InstrumentPackage.MULTIMODE_IONISER__CORONA:
				return getCorona();
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
			case InstrumentPackage.MULTIMODE_IONISER__CORONA_VOLTAGE:
				setCoronaVoltage((Double)newValue);
				return;
			case InstrumentPackage.MULTIMODE_IONISER__CORONA_CURRENT:
				setCoronaCurrent((Double)newValue);
				return;
			case InstrumentPackage.MULTIMODE_IONISER__CORONA:
				setCorona((CoronaNeedle)newValue);
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
			case InstrumentPackage.MULTIMODE_IONISER__CORONA_VOLTAGE:
				setCoronaVoltage(CORONA_VOLTAGE_EDEFAULT);
				return;
			case InstrumentPackage.MULTIMODE_IONISER__CORONA_CURRENT:
				setCoronaCurrent(CORONA_CURRENT_EDEFAULT);
				return;
			case InstrumentPackage.MULTIMODE_IONISER__CORONA:
				setCorona((CoronaNeedle)null);
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
			case InstrumentPackage.MULTIMODE_IONISER__CORONA_VOLTAGE:
				return coronaVoltage != CORONA_VOLTAGE_EDEFAULT;
			case InstrumentPackage.MULTIMODE_IONISER__CORONA_CURRENT:
				return coronaCurrent != CORONA_CURRENT_EDEFAULT;
			case InstrumentPackage.MULTIMODE_IONISER__CORONA:
				return corona != null;
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eBaseStructuralFeatureID(int derivedFeatureID, Class<?> baseClass) {
		if (baseClass == CoronaIoniser.class) {
			switch (derivedFeatureID) {
				case InstrumentPackage.MULTIMODE_IONISER__CORONA_VOLTAGE: return InstrumentPackage.CORONA_IONISER__CORONA_VOLTAGE;
				case InstrumentPackage.MULTIMODE_IONISER__CORONA_CURRENT: return InstrumentPackage.CORONA_IONISER__CORONA_CURRENT;
				case InstrumentPackage.MULTIMODE_IONISER__CORONA: return InstrumentPackage.CORONA_IONISER__CORONA;
				default: return -1;
			}
		}
		return super.eBaseStructuralFeatureID(derivedFeatureID, baseClass);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int eDerivedStructuralFeatureID(int baseFeatureID, Class<?> baseClass) {
		if (baseClass == CoronaIoniser.class) {
			switch (baseFeatureID) {
				case InstrumentPackage.CORONA_IONISER__CORONA_VOLTAGE: return InstrumentPackage.MULTIMODE_IONISER__CORONA_VOLTAGE;
				case InstrumentPackage.CORONA_IONISER__CORONA_CURRENT: return InstrumentPackage.MULTIMODE_IONISER__CORONA_CURRENT;
				case InstrumentPackage.CORONA_IONISER__CORONA: return InstrumentPackage.MULTIMODE_IONISER__CORONA;
				default: return -1;
			}
		}
		return super.eDerivedStructuralFeatureID(baseFeatureID, baseClass);
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
		result.append(" (coronaVoltage: ");
		result.append(coronaVoltage);
		result.append(", coronaCurrent: ");
		result.append(coronaCurrent);
		result.append(')');
		return result.toString();
	}

} //MultimodeIoniserImpl
