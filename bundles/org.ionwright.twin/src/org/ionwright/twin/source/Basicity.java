package org.ionwright.twin.source;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.internal.InRange;

/**
 * Readiness of a molecule in the gas to take a proton.
 *
 * @param protonAffinity
 *            kJ/mol
 * @param gasBasicity
 *            kJ/mol
 */
public record Basicity(String name, List<String> aliases, double protonAffinity, double gasBasicity) {

	private static final List<Basicity> ALL = CsvResource.rows("basicity.csv").stream().map(row -> new Basicity(row[0],
			Arrays.asList(row[1].split(" ")), Double.parseDouble(row[2]), Double.parseDouble(row[3]))).toList();

	public Basicity {
		aliases = List.copyOf(aliases);
	}

	/** The molecule of this name or formula, in any case of letters. */
	public static Optional<Basicity> find(String name) {
		String word = name.strip();
		return ALL.stream().filter(known -> known.name.equalsIgnoreCase(word)
				|| known.aliases.stream().anyMatch(word::equalsIgnoreCase)).findFirst();
	}

	/**
	 * @throws IllegalArgumentException
	 *             when there is no such molecule; the message names those there are
	 */
	public static Basicity of(String name) {
		return find(name).orElseThrow(() -> new IllegalArgumentException("gas basicity of '" + name
				+ "' is not known; there are " + String.join(", ", ALL.stream().map(Basicity::name).toList())));
	}

	/**
	 * An estimate for a molecule that is not in the table, kJ/mol: 900 with nitrogen, 800 with oxygen only, 750 else; good
	 * to 50.
	 *
	 * @param formula
	 *            of atoms, {@code C8H10N4O2}
	 */
	public static double estimate(String formula) {
		String atoms = formula.toUpperCase(Locale.ROOT).equals(formula) ? formula
				: formula.replaceAll("N[a-z]|O[a-z]", "");
		return atoms.contains("N") ? 900 : atoms.contains("O") ? 800 : 750;
	}

	/**
	 * Share of the collisions that move a proton to a molecule of higher basicity (Bouchoux 1996): 1/(1 + exp(-D/RT)), a
	 * half at equal basicity.
	 *
	 * @param gain
	 *            basicity of the taker less that of the giver, kJ/mol
	 */
	public static double transferEfficiency(double gain, double temperature) {
		InRange.between("temperature (K)", temperature, 50, 2000);
		return 1 / (1 + Math.exp(-1000 * gain / (PhysicalConstants.GAS_CONSTANT * temperature)));
	}
}
