package org.ionwright.spectrum.formula;

import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A formula for a peptide or protein of which only the mass is known: the mean residue C4.9384 H7.7583 N1.3577 O1.4773
 * S0.0417 (Senko, Beu and McLafferty 1995) as often as the mass holds it, rounded, and hydrogen to make up the rest. Its
 * isotope pattern is that of most proteins within a few percent; of lipids, sugars or halogens it is not.
 */
public final class Averagine {

	private static final Map<String, Double> RESIDUE = Map.of("C", 4.9384, "H", 7.7583, "N", 1.3577, "O", 1.4773, "S",
			0.0417);
	private static final double LIGHTEST = 50;
	private static final double HEAVIEST = 1e6;

	private Averagine() {
	}

	/**
	 * @param mass
	 *            average, of the neutral, u
	 * @throws IllegalArgumentException
	 *             outside 50 to 1e6 u
	 */
	public static Formula ofMass(double mass) {
		if (!(mass >= LIGHTEST && mass <= HEAVIEST)) {
			throw new IllegalArgumentException("mass " + mass + " u; averagine is for " + LIGHTEST + " to " + HEAVIEST
					+ " u");
		}
		double residueMass = RESIDUE.entrySet().stream()
				.mapToDouble(atom -> atom.getValue() * Formula.parse(atom.getKey()).averageMass()).sum();
		double residues = mass / residueMass;
		SortedMap<String, Integer> atoms = new TreeMap<>();
		double left = mass;
		for (String symbol : new String[] { "C", "N", "O", "S" }) {
			int count = (int) Math.round(residues * RESIDUE.getOrDefault(symbol, 0.0));
			if (count > 0) {
				atoms.put(symbol, count);
				left -= count * Formula.parse(symbol).averageMass();
			}
		}
		int hydrogens = (int) Math.round(left / Formula.parse("H").averageMass());
		if (hydrogens > 0) {
			atoms.put("H", hydrogens);
		}
		return new Formula(atoms);
	}
}
