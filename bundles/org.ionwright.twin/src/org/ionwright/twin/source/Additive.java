package org.ionwright.twin.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.internal.InRange;

/**
 * An acid, base or salt that makes a solvent conduct.
 *
 * @param molarMass
 *            kg/mol
 * @param density
 *            of the neat substance, kg/m3
 * @param pKa
 *            of its dissociation in water (pKb of a base); NaN for what is wholly in ions
 * @param conductivity
 *            of both ions together at infinite dilution in water at 25 C, S m2/mol
 * @param acid
 *            whether it gives protons
 */
public record Additive(String name, List<String> aliases, double molarMass, double density, double pKa,
		double conductivity, boolean acid) {

	/** Nearest approach of two ions in Fuoss' law; radius of an ion in Born's is half of it, m. */
	private static final double APPROACH = 4.5e-10;
	private static final double TEMPERATURE = 298.15;

	private static final List<Additive> ALL = CsvResource.rows("additives.csv").stream()
			.map(row -> new Additive(row[0], Arrays.asList(row[1].split(" ")), Double.parseDouble(row[2]) / 1000,
					Double.parseDouble(row[3]), row[4].isEmpty() ? Double.NaN : Double.parseDouble(row[4]),
					Double.parseDouble(row[5]), row[6].equals("1")))
			.toList();

	public Additive {
		aliases = List.copyOf(aliases);
	}

	/** All additives known. */
	public static List<Additive> all() {
		return ALL;
	}

	/** The additive of this name or alias, in any case of letters. */
	public static Optional<Additive> find(String name) {
		String word = name.strip().toLowerCase(Locale.ROOT);
		return ALL.stream().filter(additive -> additive.name.equals(word) || additive.aliases.contains(word))
				.findFirst();
	}

	/**
	 * Ions of each sign, mol/m3. Acids and bases by Ostwald's dilution law with the constant moved from water to the
	 * solvent by Born's energy of two ions; salts by pairing after Fuoss (1958), K = (4 pi N a^3 / 3) exp(l / a) with
	 * the Bjerrum length l. Good to a factor of 2 in mixtures rich in water, an estimate elsewhere.
	 *
	 * @param concentration
	 *            mol/m3
	 * @param permittivity
	 *            of the solvent, relative
	 */
	public double ions(double concentration, double permittivity) {
		InRange.between("additive concentration (mol/m3)", concentration, 0, 2e4);
		double bjerrum = bjerrumLength(permittivity);
		double born = (bjerrum - bjerrumLength(Liquid.WATER.permittivity())) / APPROACH;
		double dissociation = Double.isNaN(pKa)
				? 1 / (4 * Math.PI / 3 * PhysicalConstants.AVOGADRO * Math.pow(APPROACH, 3)
						* Math.exp(bjerrum / APPROACH))
				: 1000 * Math.pow(10, -pKa) * Math.exp(-2 * born);
		// root of x^2 / (c - x) = K in the form that does not cancel
		return 2 * concentration / (1 + Math.sqrt(1 + 4 * concentration / dissociation));
	}

	private static double bjerrumLength(double permittivity) {
		return PhysicalConstants.ELEMENTARY_CHARGE * PhysicalConstants.ELEMENTARY_CHARGE / (4 * Math.PI
				* PhysicalConstants.VACUUM_PERMITTIVITY * permittivity * PhysicalConstants.BOLTZMANN * TEMPERATURE);
	}
}
