/**
 */
package org.ionwright.model.instrument.internal.impl;

import org.eclipse.emf.common.notify.Notification;

import org.eclipse.emf.ecore.EClass;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.ionwright.model.instrument.GasReservoir;
import org.ionwright.model.instrument.GasSpecies;
import org.ionwright.model.instrument.InstrumentPackage;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Gas Reservoir</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.GasReservoirImpl#getGas <em>Gas</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.GasReservoirImpl#getOtherGas <em>Other Gas</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.GasReservoirImpl#getMolarMass <em>Molar Mass</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.GasReservoirImpl#getHeatCapacityRatio <em>Heat Capacity Ratio</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.GasReservoirImpl#getBreakdownStrength <em>Breakdown Strength</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.GasReservoirImpl#getPressure <em>Pressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.GasReservoirImpl#getPurity <em>Purity</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.GasReservoirImpl#getLowestPressure <em>Lowest Pressure</em>}</li>
 *   <li>{@link org.ionwright.model.instrument.internal.impl.GasReservoirImpl#getHighestPressure <em>Highest Pressure</em>}</li>
 * </ul>
 *
 * @generated
 */
public class GasReservoirImpl extends PartImpl implements GasReservoir {
	/**
	 * The default value of the '{@link #getGas() <em>Gas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGas()
	 * @generated
	 * @ordered
	 */
	protected static final GasSpecies GAS_EDEFAULT = GasSpecies.NITROGEN;

	/**
	 * The cached value of the '{@link #getGas() <em>Gas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getGas()
	 * @generated
	 * @ordered
	 */
	protected GasSpecies gas = GAS_EDEFAULT;

	/**
	 * The default value of the '{@link #getOtherGas() <em>Other Gas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOtherGas()
	 * @generated
	 * @ordered
	 */
	protected static final String OTHER_GAS_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getOtherGas() <em>Other Gas</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getOtherGas()
	 * @generated
	 * @ordered
	 */
	protected String otherGas = OTHER_GAS_EDEFAULT;

	/**
	 * The default value of the '{@link #getMolarMass() <em>Molar Mass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMolarMass()
	 * @generated
	 * @ordered
	 */
	protected static final double MOLAR_MASS_EDEFAULT = 0.0280134;

	/**
	 * The cached value of the '{@link #getMolarMass() <em>Molar Mass</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMolarMass()
	 * @generated
	 * @ordered
	 */
	protected double molarMass = MOLAR_MASS_EDEFAULT;

	/**
	 * The default value of the '{@link #getHeatCapacityRatio() <em>Heat Capacity Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeatCapacityRatio()
	 * @generated
	 * @ordered
	 */
	protected static final double HEAT_CAPACITY_RATIO_EDEFAULT = 1.4;

	/**
	 * The cached value of the '{@link #getHeatCapacityRatio() <em>Heat Capacity Ratio</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHeatCapacityRatio()
	 * @generated
	 * @ordered
	 */
	protected double heatCapacityRatio = HEAT_CAPACITY_RATIO_EDEFAULT;

	/**
	 * The default value of the '{@link #getBreakdownStrength() <em>Breakdown Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBreakdownStrength()
	 * @generated
	 * @ordered
	 */
	protected static final double BREAKDOWN_STRENGTH_EDEFAULT = 1.0;

	/**
	 * The cached value of the '{@link #getBreakdownStrength() <em>Breakdown Strength</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBreakdownStrength()
	 * @generated
	 * @ordered
	 */
	protected double breakdownStrength = BREAKDOWN_STRENGTH_EDEFAULT;

	/**
	 * The default value of the '{@link #getPressure() <em>Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPressure()
	 * @generated
	 * @ordered
	 */
	protected static final double PRESSURE_EDEFAULT = 700000.0;

	/**
	 * The cached value of the '{@link #getPressure() <em>Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPressure()
	 * @generated
	 * @ordered
	 */
	protected double pressure = PRESSURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getPurity() <em>Purity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurity()
	 * @generated
	 * @ordered
	 */
	protected static final double PURITY_EDEFAULT = 0.99999;

	/**
	 * The cached value of the '{@link #getPurity() <em>Purity</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getPurity()
	 * @generated
	 * @ordered
	 */
	protected double purity = PURITY_EDEFAULT;

	/**
	 * The default value of the '{@link #getLowestPressure() <em>Lowest Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowestPressure()
	 * @generated
	 * @ordered
	 */
	protected static final double LOWEST_PRESSURE_EDEFAULT = 650000.0;

	/**
	 * The cached value of the '{@link #getLowestPressure() <em>Lowest Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLowestPressure()
	 * @generated
	 * @ordered
	 */
	protected double lowestPressure = LOWEST_PRESSURE_EDEFAULT;

	/**
	 * The default value of the '{@link #getHighestPressure() <em>Highest Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighestPressure()
	 * @generated
	 * @ordered
	 */
	protected static final double HIGHEST_PRESSURE_EDEFAULT = 750000.0;

	/**
	 * The cached value of the '{@link #getHighestPressure() <em>Highest Pressure</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getHighestPressure()
	 * @generated
	 * @ordered
	 */
	protected double highestPressure = HIGHEST_PRESSURE_EDEFAULT;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected GasReservoirImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return InstrumentPackage.Literals.GAS_RESERVOIR;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public GasSpecies getGas() {
		return gas;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setGas(GasSpecies newGas) {
		GasSpecies oldGas = gas;
		gas = newGas == null ? GAS_EDEFAULT : newGas;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.GAS_RESERVOIR__GAS, oldGas, gas));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getOtherGas() {
		return otherGas;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setOtherGas(String newOtherGas) {
		String oldOtherGas = otherGas;
		otherGas = newOtherGas;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.GAS_RESERVOIR__OTHER_GAS, oldOtherGas, otherGas));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getMolarMass() {
		return molarMass;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMolarMass(double newMolarMass) {
		double oldMolarMass = molarMass;
		molarMass = newMolarMass;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.GAS_RESERVOIR__MOLAR_MASS, oldMolarMass, molarMass));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getHeatCapacityRatio() {
		return heatCapacityRatio;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHeatCapacityRatio(double newHeatCapacityRatio) {
		double oldHeatCapacityRatio = heatCapacityRatio;
		heatCapacityRatio = newHeatCapacityRatio;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.GAS_RESERVOIR__HEAT_CAPACITY_RATIO, oldHeatCapacityRatio, heatCapacityRatio));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getBreakdownStrength() {
		return breakdownStrength;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBreakdownStrength(double newBreakdownStrength) {
		double oldBreakdownStrength = breakdownStrength;
		breakdownStrength = newBreakdownStrength;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.GAS_RESERVOIR__BREAKDOWN_STRENGTH, oldBreakdownStrength, breakdownStrength));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPressure() {
		return pressure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPressure(double newPressure) {
		double oldPressure = pressure;
		pressure = newPressure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.GAS_RESERVOIR__PRESSURE, oldPressure, pressure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getPurity() {
		return purity;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setPurity(double newPurity) {
		double oldPurity = purity;
		purity = newPurity;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.GAS_RESERVOIR__PURITY, oldPurity, purity));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getLowestPressure() {
		return lowestPressure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setLowestPressure(double newLowestPressure) {
		double oldLowestPressure = lowestPressure;
		lowestPressure = newLowestPressure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.GAS_RESERVOIR__LOWEST_PRESSURE, oldLowestPressure, lowestPressure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public double getHighestPressure() {
		return highestPressure;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setHighestPressure(double newHighestPressure) {
		double oldHighestPressure = highestPressure;
		highestPressure = newHighestPressure;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, InstrumentPackage.GAS_RESERVOIR__HIGHEST_PRESSURE, oldHighestPressure, highestPressure));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case InstrumentPackage.GAS_RESERVOIR__GAS:
				return getGas();
			case InstrumentPackage.GAS_RESERVOIR__OTHER_GAS:
				return getOtherGas();
			case InstrumentPackage.GAS_RESERVOIR__MOLAR_MASS:
				return getMolarMass();
			case InstrumentPackage.GAS_RESERVOIR__HEAT_CAPACITY_RATIO:
				return getHeatCapacityRatio();
			case InstrumentPackage.GAS_RESERVOIR__BREAKDOWN_STRENGTH:
				return getBreakdownStrength();
			case InstrumentPackage.GAS_RESERVOIR__PRESSURE:
				return getPressure();
			case InstrumentPackage.GAS_RESERVOIR__PURITY:
				return getPurity();
			case InstrumentPackage.GAS_RESERVOIR__LOWEST_PRESSURE:
				return getLowestPressure();
			case InstrumentPackage.GAS_RESERVOIR__HIGHEST_PRESSURE:
				return getHighestPressure();
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
			case InstrumentPackage.GAS_RESERVOIR__GAS:
				setGas((GasSpecies)newValue);
				return;
			case InstrumentPackage.GAS_RESERVOIR__OTHER_GAS:
				setOtherGas((String)newValue);
				return;
			case InstrumentPackage.GAS_RESERVOIR__MOLAR_MASS:
				setMolarMass((Double)newValue);
				return;
			case InstrumentPackage.GAS_RESERVOIR__HEAT_CAPACITY_RATIO:
				setHeatCapacityRatio((Double)newValue);
				return;
			case InstrumentPackage.GAS_RESERVOIR__BREAKDOWN_STRENGTH:
				setBreakdownStrength((Double)newValue);
				return;
			case InstrumentPackage.GAS_RESERVOIR__PRESSURE:
				setPressure((Double)newValue);
				return;
			case InstrumentPackage.GAS_RESERVOIR__PURITY:
				setPurity((Double)newValue);
				return;
			case InstrumentPackage.GAS_RESERVOIR__LOWEST_PRESSURE:
				setLowestPressure((Double)newValue);
				return;
			case InstrumentPackage.GAS_RESERVOIR__HIGHEST_PRESSURE:
				setHighestPressure((Double)newValue);
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
			case InstrumentPackage.GAS_RESERVOIR__GAS:
				setGas(GAS_EDEFAULT);
				return;
			case InstrumentPackage.GAS_RESERVOIR__OTHER_GAS:
				setOtherGas(OTHER_GAS_EDEFAULT);
				return;
			case InstrumentPackage.GAS_RESERVOIR__MOLAR_MASS:
				setMolarMass(MOLAR_MASS_EDEFAULT);
				return;
			case InstrumentPackage.GAS_RESERVOIR__HEAT_CAPACITY_RATIO:
				setHeatCapacityRatio(HEAT_CAPACITY_RATIO_EDEFAULT);
				return;
			case InstrumentPackage.GAS_RESERVOIR__BREAKDOWN_STRENGTH:
				setBreakdownStrength(BREAKDOWN_STRENGTH_EDEFAULT);
				return;
			case InstrumentPackage.GAS_RESERVOIR__PRESSURE:
				setPressure(PRESSURE_EDEFAULT);
				return;
			case InstrumentPackage.GAS_RESERVOIR__PURITY:
				setPurity(PURITY_EDEFAULT);
				return;
			case InstrumentPackage.GAS_RESERVOIR__LOWEST_PRESSURE:
				setLowestPressure(LOWEST_PRESSURE_EDEFAULT);
				return;
			case InstrumentPackage.GAS_RESERVOIR__HIGHEST_PRESSURE:
				setHighestPressure(HIGHEST_PRESSURE_EDEFAULT);
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
			case InstrumentPackage.GAS_RESERVOIR__GAS:
				return gas != GAS_EDEFAULT;
			case InstrumentPackage.GAS_RESERVOIR__OTHER_GAS:
				return OTHER_GAS_EDEFAULT == null ? otherGas != null : !OTHER_GAS_EDEFAULT.equals(otherGas);
			case InstrumentPackage.GAS_RESERVOIR__MOLAR_MASS:
				return molarMass != MOLAR_MASS_EDEFAULT;
			case InstrumentPackage.GAS_RESERVOIR__HEAT_CAPACITY_RATIO:
				return heatCapacityRatio != HEAT_CAPACITY_RATIO_EDEFAULT;
			case InstrumentPackage.GAS_RESERVOIR__BREAKDOWN_STRENGTH:
				return breakdownStrength != BREAKDOWN_STRENGTH_EDEFAULT;
			case InstrumentPackage.GAS_RESERVOIR__PRESSURE:
				return pressure != PRESSURE_EDEFAULT;
			case InstrumentPackage.GAS_RESERVOIR__PURITY:
				return purity != PURITY_EDEFAULT;
			case InstrumentPackage.GAS_RESERVOIR__LOWEST_PRESSURE:
				return lowestPressure != LOWEST_PRESSURE_EDEFAULT;
			case InstrumentPackage.GAS_RESERVOIR__HIGHEST_PRESSURE:
				return highestPressure != HIGHEST_PRESSURE_EDEFAULT;
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
		result.append(" (gas: ");
		result.append(gas);
		result.append(", otherGas: ");
		result.append(otherGas);
		result.append(", molarMass: ");
		result.append(molarMass);
		result.append(", heatCapacityRatio: ");
		result.append(heatCapacityRatio);
		result.append(", breakdownStrength: ");
		result.append(breakdownStrength);
		result.append(", pressure: ");
		result.append(pressure);
		result.append(", purity: ");
		result.append(purity);
		result.append(", lowestPressure: ");
		result.append(lowestPressure);
		result.append(", highestPressure: ");
		result.append(highestPressure);
		result.append(')');
		return result.toString();
	}

} //GasReservoirImpl
