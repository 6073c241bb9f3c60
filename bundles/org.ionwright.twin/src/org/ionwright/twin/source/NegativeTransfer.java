package org.ionwright.twin.source;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * Negative chemical ionisation, simply: electrons end on oxygen; O2- takes a proton from what is more acidic than HO2
 * (1450 kJ/mol), or gives its electron to what holds it tighter than 0.45 eV. Acidities are free enthalpies of losing the
 * proton; a lower one is the stronger acid.
 *
 * @param acidity
 *            kJ/mol; NaN when the molecule has no proton to give
 * @param electronAffinity
 *            eV; NaN when it holds no electron
 */
public record NegativeTransfer(String name, List<String> aliases, double acidity, double electronAffinity) {

	private static final double HYDROPEROXYL = 1450;
	private static final double OXYGEN = 0.45;
	/** kJ/mol for one eV. */
	private static final double EV = 96.485;

	private static final List<NegativeTransfer> ALL = CsvResource.rows("acidity.csv").stream()
			.map(row -> new NegativeTransfer(row[0], Arrays.asList(row[1].split(" ")), number(row[2]), number(row[3])))
			.toList();

	public NegativeTransfer {
		aliases = List.copyOf(aliases);
	}

	private static double number(String cell) {
		return cell.isEmpty() ? Double.NaN : Double.parseDouble(cell);
	}

	/** The molecule of this name or formula, in any case of letters. */
	public static Optional<NegativeTransfer> find(String name) {
		String word = name.strip();
		return ALL.stream().filter(known -> known.name.equalsIgnoreCase(word)
				|| known.aliases.stream().anyMatch(word::equalsIgnoreCase)).findFirst();
	}

	/** Share of the collisions with O2- that make [M-H]-, 0 to 1. */
	public double deprotonation(double temperature) {
		return Double.isNaN(acidity) ? 0 : Basicity.transferEfficiency(HYDROPEROXYL - acidity, temperature);
	}

	/** Share of the collisions with O2- that make M-, 0 to 1. */
	public double electronTransfer(double temperature) {
		return Double.isNaN(electronAffinity) ? 0
				: Basicity.transferEfficiency(EV * (electronAffinity - OXYGEN), temperature);
	}
}
