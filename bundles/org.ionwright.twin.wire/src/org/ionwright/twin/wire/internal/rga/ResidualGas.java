package org.ionwright.twin.wire.internal.rga;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.ionwright.twin.gas.Gas;

/**
 * Gases as an analyser sees them, and the ions that electrons make of them. Cracking patterns at 70 eV are the usual round figures of residual-gas analysis (O'Hanlon, A User's Guide
 * to Vacuum Technology, appendix on cracking patterns), m/z are isotope masses.
 */
enum ResidualGas {

	NITROGEN(1, ion(28.0056, 100, 15.58), ion(29.003, 0.74, 15.58), ion(14.0025, 7.2, 24.3)),

	OXYGEN(0.86, ion(31.9893, 100, 12.07), ion(33.994, 0.4, 12.07), ion(15.9944, 11.4, 18.7)),

	ARGON(1.2, ion(39.9618, 100, 15.76), ion(35.967, 0.34, 15.76), ion(19.981, 14.6, 43.39)),

	WATER(1, ion(18.010, 100, 12.62), ion(17.0022, 23, 18.1), ion(15.9944, 1.1, 19), ion(20.014, 0.2, 12.62)),

	CARBON_DIOXIDE(1.4, ion(43.9893, 100, 13.78), ion(44.993, 1.2, 13.78), ion(27.9944, 11.4, 19.5),
			ion(15.9944, 8.5, 19.1), ion(11.9995, 6, 27.8), ion(21.9946, 1.2, 37.3)),

	HELIUM(0.15, ion(4.0021, 100, 24.59)),

	HYDROGEN(0.44, ion(2.0151, 100, 15.43), ion(1.0073, 2.1, 18.1)),

	METHANOL(1.8, ion(31.0178, 100, 11.6), ion(32.0257, 67, 10.85), ion(29.0022, 65, 13.8), ion(15.0229, 13, 13.8),
			ion(28.0056, 6.3, 13.8));

	/** Nitrogen of a generator with the humidity of an open source: what comes from there as nitrogen. A usual case. */
	private static final Map<ResidualGas, Double> FROM_SOURCE = Map.of(NITROGEN, 0.935, OXYGEN, 0.012, ARGON, 0.006,
			WATER,
			0.045, CARBON_DIOXIDE, 0.002);
	private static final Map<ResidualGas, Double> DRY_AIR = Map.of(NITROGEN, 0.7808, OXYGEN, 0.2095, ARGON, 0.0093,
			CARBON_DIOXIDE, 0.0004);

	/**
	 * One kind of fragment.
	 *
	 * @param percent
	 *            of the base peak at 70 eV
	 * @param appearance
	 *            least electron energy that makes it, eV
	 */
	record Ion(double mz, double percent, double appearance) {

		/**
		 * Abundance over that of the base peak at 70 eV. The cross section goes with the electron energy as ln(E/A)/(E
		 * A) (Lotz 1967); nothing below the appearance energy.
		 */
		double abundance(double electronEnergy) {
			return electronEnergy <= appearance ? 0 : percent / 100 * lotz(electronEnergy) / lotz(70);
		}

		private double lotz(double energy) {
			return Math.log(energy / appearance) / (energy * appearance);
		}
	}

	private final double sensitivity;
	private final List<Ion> ions;

	ResidualGas(double sensitivity, Ion... ions) {
		this.sensitivity = sensitivity;
		this.ions = List.of(ions);
	}

	/** What a gas of the vacuum system consists of, by share; empty without a cracking pattern. */
	static Map<ResidualGas, Double> partsOf(Gas gas) {
		if (gas.equals(Gas.NITROGEN)) {
			return FROM_SOURCE;
		}
		if (gas.equals(Gas.AIR)) {
			return DRY_AIR;
		}
		return Arrays.stream(values()).filter(part -> part.name().equalsIgnoreCase(gas.name().replace(' ', '_')))
				.collect(Collectors.toMap(part -> part, part -> 1.0));
	}

	/** Ionisation over that of nitrogen. */
	double sensitivity() {
		return sensitivity;
	}

	List<Ion> ions() {
		return ions;
	}

	private static Ion ion(double mz, double percent, double appearance) {
		return new Ion(mz, percent, appearance);
	}
}
