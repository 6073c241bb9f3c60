package org.ionwright.twin.sample;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * A molecular formula: number of atoms by element.
 *
 * @param atoms
 *            positive counts by symbol
 */
public record Formula(SortedMap<String, Integer> atoms) {

	public Formula {
		atoms = Collections.unmodifiableSortedMap(new TreeMap<>(atoms));
	}

	/**
	 * Reads a formula such as {@code C33H40N2O9} or {@code (C3H6O)10H2O}; groups in round or square brackets may be
	 * nested.
	 *
	 * @throws IllegalArgumentException
	 *             naming the text, the position from 1 and what was expected
	 */
	public static Formula parse(String text) {
		return new Formula(new FormulaParser(text).parse());
	}

	/** This formula with another added a number of times; a negative number removes. */
	public Formula plus(Formula other, int times) {
		SortedMap<String, Integer> sum = new TreeMap<>(atoms);
		other.atoms.forEach((symbol, count) -> sum.merge(symbol, count * times, Integer::sum));
		sum.values().removeIf(count -> count == 0);
		sum.forEach((symbol, count) -> {
			if (count < 0) {
				throw new IllegalArgumentException(this + " has not enough " + symbol + " to lose " + other);
			}
		});
		return new Formula(sum);
	}

	/** Mass of the molecule made of the lightest isotopes, u: the monoisotopic mass of organic matter. */
	public double lightestMass() {
		double mass = 0;
		for (Map.Entry<String, Integer> atom : atoms.entrySet()) {
			mass += atom.getValue() * Elements.isotopes(atom.getKey()).getFirst().mass();
		}
		return mass;
	}

	/** Mean mass over the natural isotopes, u. */
	public double averageMass() {
		double mass = 0;
		for (Map.Entry<String, Integer> atom : atoms.entrySet()) {
			for (Isotope isotope : Elements.isotopes(atom.getKey())) {
				mass += atom.getValue() * isotope.mass() * isotope.abundance();
			}
		}
		return mass;
	}

	@Override
	public String toString() {
		StringBuilder text = new StringBuilder();
		atoms.forEach((symbol, count) -> text.append(symbol).append(count == 1 ? "" : count.toString()));
		return text.toString();
	}
}
