/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ionwright.model.instrument.ElectronSource;
import org.ionwright.model.instrument.InstrumentPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Electron Source</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ElectronSourceImpl#isEnabled <em>Enabled</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ElectronSourceImpl#getEmission <em>Emission</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ElectronSourceImpl#getElectronEnergy <em>Electron Energy</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ElectronSourceImpl#getFilamentCurrent <em>Filament Current</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.ElectronSourceImpl#getPairRate <em>Pair Rate</em>}</li>
 * </ul>
 *
 * @generated
 */
public class ElectronSourceImpl extends PartImpl implements ElectronSource {
	/**
	 * The default value of the '{@link #isEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnabled()
	 * @generated
	 * @ordered
	 */
	protected static final boolean ENABLED_EDEFAULT = false;

	/**
	 * The cached value of the '{@link #isEnabled() <em>Enabled</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #isEnabled()
	 * @generated
	 * @ordered
	 */
	protected boolean enabled = ENABLED_EDEFAULT;

	/**
	 * The default value of the '{@link #getEmission() <em>Emission</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmission()
	 * @generated
	 * @ordered
	 */
	protected static final double EMISSION_EDEFAULT = 1.0E-4;

	/**
	 * The cached value of the '{@link #getEmission() <em>Emission</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmission()
	 * @generated
	 * @ordered
	 */
	protected double emission = EMISSION_EDEFAULT;

	/**
	 * The default value of the '{@link #getElectronEnergy() <em>Electron Energy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElectronEnergy()
	 * @generated
	 * @ordered
	 */
	protected static final double ELECTRON_ENERGY_EDEFAULT = 70.0;

	/**
	 * The cached value of the '{@link #getElectronEnergy() <em>Electron Energy</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getElectronEnergy()
	 * @generated
	 * @ordered
	 */
	protected double electronEnergy = ELECTRON_ENERGY_EDEFAULT;

	/**
	 * The default value of the '{@link #getFilamentCurrent() <em>Filament Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilamentCurrent()
	 * @generated
	 * @ordered
	 */
	protected static final double FILAMENT_CURRENT_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getFilamentCurrent() <em>Filament Current</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getFilamentCurrent()
	 * @generated
	 * @ordered
	 */
	protected double filamentCurrent = FILAMENT_CURRENT_EDEFAULT;

	/**
	 * The default value of the '{@link #getPairRate() <em>Pair Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPairRate()
	 * @generated
	 * @ordered
	 */
	protected static final double PAIR_RATE_EDEFAULT = 0.0;

	/**
	 * The cached value of the '{@link #getPairRate() <em>Pair Rate</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPairRate()
	 * @generated
	 * @ordered
	 */
	protected double pairRate = PAIR_RATE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected ElectronSourceImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.ELECTRON_SOURCE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean isEnabled() {
		return enabled;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEnabled(boolean newEnabled) {
		boolean oldEnabled = enabled;
		enabled = newEnabled;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.ELECTRON_SOURCE__ENABLED, oldEnabled, enabled));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getEmission() {
		return emission;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setEmission(double newEmission) {
		double oldEmission = emission;
		emission = newEmission;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.ELECTRON_SOURCE__EMISSION, oldEmission, emission));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getElectronEnergy() {
		return electronEnergy;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setElectronEnergy(double newElectronEnergy) {
		double oldElectronEnergy = electronEnergy;
		electronEnergy = newElectronEnergy;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.ELECTRON_SOURCE__ELECTRON_ENERGY, oldElectronEnergy, electronEnergy));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getFilamentCurrent() {
		return filamentCurrent;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setFilamentCurrent(double newFilamentCurrent) {
		double oldFilamentCurrent = filamentCurrent;
		filamentCurrent = newFilamentCurrent;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.ELECTRON_SOURCE__FILAMENT_CURRENT, oldFilamentCurrent, filamentCurrent));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPairRate() {
		return pairRate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPairRate(double newPairRate) {
		double oldPairRate = pairRate;
		pairRate = newPairRate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.ELECTRON_SOURCE__PAIR_RATE, oldPairRate, pairRate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.ELECTRON_SOURCE__ENABLED:
				return isEnabled();
			case InstrumentPackage.ELECTRON_SOURCE__EMISSION:
				return getEmission();
			case InstrumentPackage.ELECTRON_SOURCE__ELECTRON_ENERGY:
				return getElectronEnergy();
			case InstrumentPackage.ELECTRON_SOURCE__FILAMENT_CURRENT:
				return getFilamentCurrent();
			case InstrumentPackage.ELECTRON_SOURCE__PAIR_RATE:
				return getPairRate();
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
			case InstrumentPackage.ELECTRON_SOURCE__ENABLED:
				setEnabled((Boolean)newValue);
				return;
			case InstrumentPackage.ELECTRON_SOURCE__EMISSION:
				setEmission((Double)newValue);
				return;
			case InstrumentPackage.ELECTRON_SOURCE__ELECTRON_ENERGY:
				setElectronEnergy((Double)newValue);
				return;
			case InstrumentPackage.ELECTRON_SOURCE__FILAMENT_CURRENT:
				setFilamentCurrent((Double)newValue);
				return;
			case InstrumentPackage.ELECTRON_SOURCE__PAIR_RATE:
				setPairRate((Double)newValue);
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
			case InstrumentPackage.ELECTRON_SOURCE__ENABLED:
				setEnabled(ENABLED_EDEFAULT);
				return;
			case InstrumentPackage.ELECTRON_SOURCE__EMISSION:
				setEmission(EMISSION_EDEFAULT);
				return;
			case InstrumentPackage.ELECTRON_SOURCE__ELECTRON_ENERGY:
				setElectronEnergy(ELECTRON_ENERGY_EDEFAULT);
				return;
			case InstrumentPackage.ELECTRON_SOURCE__FILAMENT_CURRENT:
				setFilamentCurrent(FILAMENT_CURRENT_EDEFAULT);
				return;
			case InstrumentPackage.ELECTRON_SOURCE__PAIR_RATE:
				setPairRate(PAIR_RATE_EDEFAULT);
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
			case InstrumentPackage.ELECTRON_SOURCE__ENABLED:
				return enabled != ENABLED_EDEFAULT;
			case InstrumentPackage.ELECTRON_SOURCE__EMISSION:
				return emission != EMISSION_EDEFAULT;
			case InstrumentPackage.ELECTRON_SOURCE__ELECTRON_ENERGY:
				return electronEnergy != ELECTRON_ENERGY_EDEFAULT;
			case InstrumentPackage.ELECTRON_SOURCE__FILAMENT_CURRENT:
				return filamentCurrent != FILAMENT_CURRENT_EDEFAULT;
			case InstrumentPackage.ELECTRON_SOURCE__PAIR_RATE:
				return pairRate != PAIR_RATE_EDEFAULT;
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
		result.append(" (enabled: ");
		result.append(enabled);
		result.append(", emission: ");
		result.append(emission);
		result.append(", electronEnergy: ");
		result.append(electronEnergy);
		result.append(", filamentCurrent: ");
		result.append(filamentCurrent);
		result.append(", pairRate: ");
		result.append(pairRate);
		result.append(')');
		return result.toString();
	}

} //ElectronSourceImpl
