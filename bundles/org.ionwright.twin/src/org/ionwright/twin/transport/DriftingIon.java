package org.ionwright.twin.transport;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.internal.InRange;

/**
 * An ion that drifts in gas: mobility after Mason and Schamp (1958), K = 3/16 (z e/N) sqrt(2 pi/(mu k T))/Omega, low field.
 * In a field the gas counts as hotter, T + M v^2/(3 k) (Wannier 1953); valid while that is below some 2 T.
 *
 * @param mass
 *            u
 * @param charges
 *            elementary charges, 1 or more
 * @param crossSection
 *            collision integral with the gas, m2
 */
public record DriftingIon(double mass, int charges, double crossSection) {

	/** Temperature of the reduced mobility, K; its pressure is the standard atmosphere. */
	private static final double STANDARD_TEMPERATURE = 273.15;
	private static final int ROUNDS = 100;

	public DriftingIon {
		InRange.positive("mass (u)", mass, 1e7);
		InRange.between("charges", charges, 1, 1000);
		InRange.positive("cross section (m2)", crossSection, 1e-14);
	}

	/** A singly charged ion with a cross section guessed from its mass. */
	public static DriftingIon ofMass(double mass) {
		return new DriftingIon(mass, 1, guessedCrossSection(mass));
	}

	/**
	 * Cross section of small singly charged ions in nitrogen, m2: 52 + 2.9 m^0.66 square angstrom with m in u; a fit of our own
	 * to published values from 19 to 1000 u, 15 %.
	 */
	public static double guessedCrossSection(double mass) {
		return 1e-20 * (52 + 2.9 * Math.pow(InRange.positive("mass (u)", mass, 1e5), 0.66));
	}

	/** m2/(V s) at low field. */
	public double mobility(Gas gas, double temperature, double pressure) {
		return mobility(gas, temperature, numberDensity(temperature, pressure), temperature);
	}

	private double mobility(Gas gas, double temperature, double density, double effective) {
		double partner = 1e3 * gas.molarMass();
		double reduced = mass * partner / (mass + partner) * PhysicalConstants.ATOMIC_MASS;
		return 3.0 / 16 * charges * PhysicalConstants.ELEMENTARY_CHARGE / density
				* Math.sqrt(2 * Math.PI / (reduced * PhysicalConstants.BOLTZMANN * effective)) / crossSection;
	}

	private static double numberDensity(double temperature, double pressure) {
		return InRange.positive("pressure (Pa)", pressure, 1e8)
				/ (PhysicalConstants.BOLTZMANN * InRange.positive("temperature (K)", temperature, 3000));
	}

	/** Mobility as measured at a temperature, reduced to 273.15 K and 1013.25 mbar, m2/(V s). */
	public double reducedMobility(Gas gas, double temperature) {
		return mobility(gas, temperature, PhysicalConstants.ATMOSPHERE) * STANDARD_TEMPERATURE / temperature;
	}

	/** Diffusion constant K k T/(z e), m2/s (Einstein). */
	public double diffusion(Gas gas, double temperature, double pressure) {
		return mobility(gas, temperature, pressure) * PhysicalConstants.BOLTZMANN * temperature
				/ (charges * PhysicalConstants.ELEMENTARY_CHARGE);
	}

	/** Drift speed in a field (V/m), m/s, with the gas as hot as the drift makes it. */
	public double driftSpeed(Gas gas, double temperature, double pressure, double field) {
		InRange.between("field (V/m)", field, 0, 1e8);
		double density = numberDensity(temperature, pressure);
		double speed = 0;
		for (int round = 0; round < ROUNDS; round++) {
			double next = mobility(gas, temperature, density, effectiveTemperature(gas, temperature, speed)) * field;
			if (Math.abs(next - speed) <= 1e-12 * next) {
				return next;
			}
			speed = (speed + next) / 2;
		}
		return speed;
	}

	/** T + M v^2/(3 k), K. */
	public static double effectiveTemperature(Gas gas, double temperature, double speed) {
		return temperature + gas.molarMass() / PhysicalConstants.GAS_CONSTANT * speed * speed / 3;
	}
}
