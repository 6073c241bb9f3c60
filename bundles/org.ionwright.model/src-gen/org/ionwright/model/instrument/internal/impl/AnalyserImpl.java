/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ionwright.model.instrument.Analyser;
import org.ionwright.model.instrument.InstrumentPackage;
import org.ionwright.model.instrument.VacuumChamber;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Analyser</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.AnalyserImpl#getLowestMz <em>Lowest Mz</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.AnalyserImpl#getHighestMz <em>Highest Mz</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.AnalyserImpl#getChamber <em>Chamber</em>}</li>
 * </ul>
 *
 * @generated
 */
public abstract class AnalyserImpl extends PartImpl implements Analyser {
	/**
	 * The default value of the '{@link #getLowestMz() <em>Lowest Mz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowestMz()
	 * @generated
	 * @ordered
	 */
	protected static final double LOWEST_MZ_EDEFAULT = 2.0;

	/**
	 * The cached value of the '{@link #getLowestMz() <em>Lowest Mz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowestMz()
	 * @generated
	 * @ordered
	 */
	protected double lowestMz = LOWEST_MZ_EDEFAULT;

	/**
	 * The default value of the '{@link #getHighestMz() <em>Highest Mz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighestMz()
	 * @generated
	 * @ordered
	 */
	protected static final double HIGHEST_MZ_EDEFAULT = 4000.0;

	/**
	 * The cached value of the '{@link #getHighestMz() <em>Highest Mz</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighestMz()
	 * @generated
	 * @ordered
	 */
	protected double highestMz = HIGHEST_MZ_EDEFAULT;

	/**
	 * The cached value of the '{@link #getChamber() <em>Chamber</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getChamber()
	 * @generated
	 * @ordered
	 */
	protected VacuumChamber chamber;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected AnalyserImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.ANALYSER;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLowestMz() {
		return lowestMz;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLowestMz(double newLowestMz) {
		double oldLowestMz = lowestMz;
		lowestMz = newLowestMz;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.ANALYSER__LOWEST_MZ, oldLowestMz, lowestMz));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getHighestMz() {
		return highestMz;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHighestMz(double newHighestMz) {
		double oldHighestMz = highestMz;
		highestMz = newHighestMz;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.ANALYSER__HIGHEST_MZ, oldHighestMz, highestMz));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public VacuumChamber getChamber() {
		return chamber;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setChamber(VacuumChamber newChamber) {
		VacuumChamber oldChamber = chamber;
		chamber = newChamber;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.ANALYSER__CHAMBER, oldChamber, chamber));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.ANALYSER__LOWEST_MZ:
				return getLowestMz();
			case InstrumentPackage.ANALYSER__HIGHEST_MZ:
				return getHighestMz();
			case InstrumentPackage.ANALYSER__CHAMBER:
				return getChamber();
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
			case InstrumentPackage.ANALYSER__LOWEST_MZ:
				setLowestMz((Double)newValue);
				return;
			case InstrumentPackage.ANALYSER__HIGHEST_MZ:
				setHighestMz((Double)newValue);
				return;
			case InstrumentPackage.ANALYSER__CHAMBER:
				setChamber((VacuumChamber)newValue);
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
			case InstrumentPackage.ANALYSER__LOWEST_MZ:
				setLowestMz(LOWEST_MZ_EDEFAULT);
				return;
			case InstrumentPackage.ANALYSER__HIGHEST_MZ:
				setHighestMz(HIGHEST_MZ_EDEFAULT);
				return;
			case InstrumentPackage.ANALYSER__CHAMBER:
				setChamber((VacuumChamber)null);
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
			case InstrumentPackage.ANALYSER__LOWEST_MZ:
				return lowestMz != LOWEST_MZ_EDEFAULT;
			case InstrumentPackage.ANALYSER__HIGHEST_MZ:
				return highestMz != HIGHEST_MZ_EDEFAULT;
			case InstrumentPackage.ANALYSER__CHAMBER:
				return chamber != null;
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
		result.append(" (lowestMz: ");
		result.append(lowestMz);
		result.append(", highestMz: ");
		result.append(highestMz);
		result.append(')');
		return result.toString();
	}

} //AnalyserImpl
