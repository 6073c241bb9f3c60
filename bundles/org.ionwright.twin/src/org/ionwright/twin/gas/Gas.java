package org.ionwright.twin.gas;

import java.util.List;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.internal.InRange;

/**
 * A gas as flow and gauges see it: ideal, with a constant ratio of heats and a viscosity after Sutherland (1893), good
 * to 2 % from 200 to 800 K for the permanent gases and to 5 % for the vapours. Diameters are those of the usual tables
 * of mean free paths (hard spheres, from viscosity at 25 C); gauge factors are those common in vacuum makers' manuals,
 * 10 % for permanent gases, 30 % for vapours.
 *
 * @param symbol
 *            short name
 * @param name
 *            English name
 * @param molarMass
 *            kg/mol
 * @param heatRatio
 *            ratio of specific heats near room temperature
 * @param diameter
 *            of a molecule as a hard sphere, m
 * @param viscosityAtRoom
 *            Pa s at 293.15 K
 * @param sutherland
 *            constant of the viscosity, K
 * @param heatConductivity
 *            W/(m K) at 293.15 K
 * @param piraniFactor
 *            true pressure over the reading of a heat loss gauge set for nitrogen, below 1 mbar
 * @param ionisationFactor
 *            true pressure over the reading of an ionisation gauge set for nitrogen
 */
public record Gas(String symbol, String name, double molarMass, double heatRatio, double diameter,
		double viscosityAtRoom, double sutherland, double heatConductivity, double piraniFactor,
		double ionisationFactor) {

	/** Temperature of the tabulated viscosity, K. */
	public static final double ROOM = 293.15;

	public static final Gas NITROGEN = gas("N2", "nitrogen", 28.0134, 7 / 5.0, 3.70, 17.57, 111, 25.6, 1, 1);
	public static final Gas ARGON = gas("Ar", "argon", 39.948, 5 / 3.0, 3.58, 22.30, 142, 17.4, 1.7, 0.8);
	public static final Gas HELIUM = gas("He", "helium", 4.002602, 5 / 3.0, 2.15, 19.60, 79.4, 154, 0.8, 5.9);
	public static final Gas AIR = gas("air", "dry air", 28.9647, 7 / 5.0, 3.66, 18.13, 110.4, 25.8, 1, 1);
	public static final Gas OXYGEN = gas("O2", "oxygen", 31.9988, 7 / 5.0, 3.55, 20.3, 127, 26.0, 1, 1);
	public static final Gas CARBON_DIOXIDE = gas("CO2", "carbon dioxide", 44.0095, 1.289, 4.53, 14.7, 240, 16.2, 0.9,
			0.7);
	public static final Gas WATER = gas("H2O", "water", 18.015, 1.33, 4.60, 9.70, 480, 18.2, 0.6, 1.0);
	public static final Gas HYDROGEN = gas("H2", "hydrogen", 2.01588, 1.405, 2.71, 8.80, 72, 180, 0.5, 2.4);
	public static final Gas NEON = gas("Ne", "neon", 20.1797, 5 / 3.0, 2.54, 31.3, 61, 48.5, 1.4, 4.1);
	public static final Gas KRYPTON = gas("Kr", "krypton", 83.798, 5 / 3.0, 4.08, 25.0, 188, 9.3, 2.4, 0.5);
	public static final Gas XENON = gas("Xe", "xenon", 131.293, 5 / 3.0, 4.78, 22.8, 252, 5.5, 3.0, 0.4);
	public static final Gas METHANE = gas("CH4", "methane", 16.0425, 1.305, 4.07, 11.0, 164, 33, 0.8, 0.7);
	public static final Gas AMMONIA = gas("NH3", "ammonia", 17.0305, 1.31, 4.32, 9.9, 370, 24.4, 0.7, 0.8);
	public static final Gas SULFUR_HEXAFLUORIDE = gas("SF6", "sulfur hexafluoride", 146.055, 1.094, 5.4, 15.0, 260,
			12.8, 0.6, 0.4);
	public static final Gas METHANOL = gas("CH3OH", "methanol", 32.0419, 1.233, 5.1, 9.6, 487, 14.5, 0.6, 0.55);
	public static final Gas ACETONITRILE = gas("CH3CN", "acetonitrile", 41.0519, 1.189, 6.5, 7.2, 500, 9.8, 0.6, 0.5);
	public static final Gas ISOPROPANOL = gas("C3H8O", "isopropanol", 60.0950, 1.10, 6.5, 7.6, 460, 14, 0.5, 0.3);
	public static final Gas HEXANE = gas("C6H14", "hexane", 86.1754, 1.062, 7.5, 6.5, 436, 12.6, 0.3, 0.16);

	/** All gases, the common ones first. */
	public static final List<Gas> ALL = List.of(NITROGEN, ARGON, HELIUM, AIR, OXYGEN, CARBON_DIOXIDE, WATER, HYDROGEN,
			NEON, KRYPTON, XENON, METHANE, AMMONIA, SULFUR_HEXAFLUORIDE, METHANOL, ACETONITRILE, ISOPROPANOL, HEXANE);

	public Gas {
		InRange.between("molar mass (kg/mol)", molarMass, 1e-3, 1);
		InRange.between("heat ratio", heatRatio, 1.01, 5 / 3.0);
		InRange.positive("diameter (m)", diameter, 2e-9);
		InRange.positive("viscosity (Pa s)", viscosityAtRoom, 1e-3);
	}

	private static Gas gas(String symbol, String name, double gramsPerMole, double heatRatio, double angstrom,
			double microPascalSeconds, double sutherland, double milliWatt, double pirani, double ionisation) {
		return new Gas(symbol, name, 1e-3 * gramsPerMole, heatRatio, 1e-10 * angstrom, 1e-6 * microPascalSeconds,
				sutherland, 1e-3 * milliWatt, pirani, ionisation);
	}

	/**
	 * The gas with this symbol or name, in any case.
	 *
	 * @throws IllegalArgumentException
	 *             naming what there is
	 */
	public static Gas named(String name) {
		return ALL.stream().filter(gas -> gas.symbol.equalsIgnoreCase(name) || gas.name.equalsIgnoreCase(name))
				.findFirst()
				.orElseThrow(() -> new IllegalArgumentException("gas=" + name + " is not known; there are "
						+ String.join(", ", ALL.stream().map(Gas::symbol).toList())));
	}

	/** Mean thermal speed sqrt(8 R T / pi M), m/s. */
	public double meanSpeed(double temperature) {
		return Math.sqrt(8 * PhysicalConstants.GAS_CONSTANT * temperature / (Math.PI * molarMass));
	}

	/** Speed of sound sqrt(gamma R T / M), m/s. */
	public double soundSpeed(double temperature) {
		return Math.sqrt(heatRatio * specificConstant() * temperature);
	}

	/** R/M, J/(kg K). */
	public double specificConstant() {
		return PhysicalConstants.GAS_CONSTANT / molarMass;
	}

	/** Pressure over stagnation pressure below which a nozzle is choked: (2/(gamma+1))^(gamma/(gamma-1)). */
	public double criticalRatio() {
		return Math.pow(2 / (heatRatio + 1), heatRatio / (heatRatio - 1));
	}

	/** Mean free path of hard spheres k T / (sqrt 2 pi d^2 p), m. */
	public double meanFreePath(double pressure, double temperature) {
		return PhysicalConstants.BOLTZMANN * temperature / (Math.sqrt(2) * Math.PI * diameter * diameter * pressure);
	}

	/** Mean free path that makes the viscosity right, eta/p sqrt(pi R T / 2 M), m; the one of tube formulas. */
	public double viscousFreePath(double pressure, double temperature) {
		return viscosity(temperature) / pressure * Math.sqrt(Math.PI * specificConstant() * temperature / 2);
	}

	/** Sutherland: eta (T/T0)^1.5 (T0 + S)/(T + S), Pa s. */
	public double viscosity(double temperature) {
		return viscosityAtRoom * Math.pow(temperature / ROOM, 1.5) * (ROOM + sutherland) / (temperature + sutherland);
	}

	/** Reynolds number of a flow (Pa m3/s) through a round passage of a diameter (m): 4 mass flow over pi d eta. */
	public double reynolds(double passage, double throughput, double temperature) {
		return 4 * throughput / (specificConstant() * temperature) / (Math.PI * passage * viscosity(temperature));
	}
}
