package org.ionwright.twin.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.internal.InRange;

/**
 * A pure liquid. Values at 20 to 25 C from the usual handbooks, good to some 2 %; vapour pressure by Antoine's
 * equation, good to 2 % between about 0 C and the boiling point and extrapolated outside.
 *
 * @param molarMass
 *            kg/mol
 * @param density
 *            kg/m3
 * @param surfaceTension
 *            N/m
 * @param permittivity
 *            relative
 * @param viscosity
 *            Pa s
 * @param conductivity
 *            S/m when clean
 * @param antoineA
 *            of log10(p/mmHg) = A - B / (t/C + C)
 * @param heatOfVaporisation
 *            J/kg
 * @param vapourDiffusivity
 *            in nitrogen at 298.15 K and 1 atm, m2/s
 * @param heatCapacity
 *            of the liquid, J/(kg K)
 * @param tensionPower
 *            how strongly it lowers the tension of water, see {@link SolventMixture}
 * @param viscosityExcess
 *            of its mixture with water, see {@link SolventMixture}
 * @param miscible
 *            with water
 */
public record Liquid(String name, List<String> aliases, String formula, double molarMass, double density,
		double surfaceTension,
		double permittivity, double viscosity, double conductivity, double antoineA, double antoineB, double antoineC,
		double heatOfVaporisation, double vapourDiffusivity, double heatCapacity, double tensionPower,
		double viscosityExcess, boolean miscible) {

	private static final double MMHG = PhysicalConstants.ATMOSPHERE / 760;
	private static final List<Liquid> ALL = CsvResource.rows("liquids.csv").stream().map(Liquid::of).toList();

	/** Water, the liquid all others are mixed with. */
	public static final Liquid WATER = ALL.getFirst();

	public Liquid {
		aliases = List.copyOf(aliases);
	}

	private static Liquid of(String[] row) {
		double[] v = new double[row.length];
		for (int i = 3; i < row.length; i++) {
			v[i] = Double.parseDouble(row[i]);
		}
		return new Liquid(row[0], Arrays.asList(row[1].split(" ")), row[2], v[3] / 1000, v[4], v[5], v[6], v[7], v[8],
				v[9], v[10], v[11], v[12], v[13], v[14], v[15], v[16], v[17] > 0);
	}

	/** All liquids known. */
	public static List<Liquid> all() {
		return ALL;
	}

	/** The liquid of this name or alias, in any case of letters. */
	public static Optional<Liquid> find(String name) {
		String word = name.strip().toLowerCase(Locale.ROOT);
		return ALL.stream().filter(liquid -> liquid.name.equals(word) || liquid.aliases.contains(word)).findFirst();
	}

	/**
	 * @throws IllegalArgumentException
	 *             when there is no such liquid; the message names those there are
	 */
	public static Liquid named(String name) {
		return find(name).orElseThrow(() -> new IllegalArgumentException("liquid '" + name
				+ "' is not known; there are " + String.join(", ", ALL.stream().map(Liquid::name).toList())));
	}

	/** Pressure of the saturated vapour, Pa. */
	public double vapourPressure(double temperature) {
		double celsius = temperature - 273.15;
		// far below the freezing point Antoine's pole would turn the sign
		return celsius + antoineC < 20 ? 0 : MMHG * Math.pow(10, antoineA - antoineB / (celsius + antoineC));
	}

	/** Temperature at which the vapour has the pressure given in Pa, K. */
	public double boilingPoint(double pressure) {
		InRange.positive("pressure (Pa)", pressure);
		return antoineB / (antoineA - Math.log10(pressure / MMHG)) - antoineC + 273.15;
	}
}
