package org.ionwright.twin.source;

import java.util.Optional;
import java.util.function.DoubleUnaryOperator;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.internal.InRange;

/**
 * How fast a drop at rest in gas dries: R^2 falls linearly with time at the rate 2 D M (p_s - p_v) / (rho R T) (Langmuir
 * 1918). The drop cools itself until k (T - T_s) = D L M (p_s(T_s) - p_v) / (R T_s), which slows it by a factor of 3 to
 * 10. Vapour diffuses as T^1.75 / p, nitrogen conducts heat as T^0.8. Holds for drops larger than a mean free path (0.1
 * um at 1 atm) and smaller than some 20 um, and while the vapour does not sweep itself away (p_s much smaller than p).
 *
 * @param density
 *            of the liquid, kg/m3
 * @param molarMass
 *            kg/mol
 * @param heat
 *            of vaporisation, J/kg
 * @param diffusivity
 *            of the vapour in the gas at 298.15 K and 1 atm, m2/s
 * @param saturation
 *            pressure of the saturated vapour in Pa for the temperature in K
 * @param temperature
 *            of the gas, K
 * @param pressure
 *            of the gas, Pa
 * @param vapour
 *            partial pressure of the vapour that the gas has already, Pa
 */
public record Evaporation(double density, double molarMass, double heat, double diffusivity,
		DoubleUnaryOperator saturation, double temperature, double pressure, double vapour) {

	private static final double REFERENCE = 298.15;
	/** Heat conductivity of nitrogen at 298.15 K, W/(m K). */
	private static final double CONDUCTIVITY = 0.026;

	public Evaporation {
		InRange.positive("density (kg/m3)", density);
		InRange.positive("molar mass (kg/mol)", molarMass);
		InRange.positive("heat of vaporisation (J/kg)", heat);
		InRange.positive("vapour diffusivity (m2/s)", diffusivity);
		InRange.between("gas temperature (K)", temperature, 150, 2000);
		InRange.positive("gas pressure (Pa)", pressure);
		InRange.between("vapour pressure in the gas (Pa)", vapour, 0, pressure);
	}

	/** A mixture dries as one liquid of its mean properties: the light part really leaves first. */
	public static Evaporation of(SolventMixture solvent, double temperature, double pressure, double vapour) {
		return new Evaporation(solvent.density(), solvent.molarMass(), solvent.heatOfVaporisation(),
				solvent.vapourDiffusivity(), solvent::vapourPressure, temperature, pressure, vapour);
	}

	/** Rate of R^2 for a drop kept at the temperature of the gas, m2/s; at and above boiling it has no meaning. */
	public double isothermalRate() {
		return rate(Math.min(saturation.applyAsDouble(temperature), pressure), temperature);
	}

	/** Rate of R^2 of the drop that cools itself, m2/s; 0 in gas that is saturated. */
	public double rate() {
		double cold = dropTemperature();
		return rate(saturation.applyAsDouble(cold), cold);
	}

	private double rate(double saturated, double dropTemperature) {
		return Math.max(0, 2 * diffusion() * molarMass * (saturated - vapour)
				/ (density * PhysicalConstants.GAS_CONSTANT * dropTemperature));
	}

	/** Temperature the drop cools to, K: the wet-bulb temperature. */
	public double dropTemperature() {
		double low = 100;
		double high = temperature;
		double conduction = CONDUCTIVITY * Math.pow(temperature / REFERENCE, 0.8);
		while (high - low > 1e-6) {
			double middle = (low + high) / 2;
			double taken = diffusion() * heat * molarMass * (saturation.applyAsDouble(middle) - vapour)
					/ (PhysicalConstants.GAS_CONSTANT * middle);
			if (taken > conduction * (temperature - middle)) {
				high = middle;
			} else {
				low = middle;
			}
		}
		return high;
	}

	/** Time to dry, s; infinite in saturated gas. */
	public double life(double radius) {
		return InRange.positive("drop radius (m)", radius) * radius / rate();
	}

	private double diffusion() {
		return diffusivity * Math.pow(temperature / REFERENCE, 1.75) * PhysicalConstants.ATMOSPHERE / pressure;
	}

	/** Why the rate of the drop that cools itself may be wrong; empty when it is good. */
	public Optional<String> warning() {
		return saturation.applyAsDouble(dropTemperature()) > 0.3 * pressure
				? Optional.of(
						"evaporation: the vapour at the drop exceeds 30 % of the pressure; it blows itself away and "
								+ "the law is too slow")
				: Optional.empty();
	}

	/** Whether the gas is below the boiling point, so that the isothermal rate has a meaning. */
	public boolean belowBoiling() {
		return saturation.applyAsDouble(temperature) < pressure;
	}
}
