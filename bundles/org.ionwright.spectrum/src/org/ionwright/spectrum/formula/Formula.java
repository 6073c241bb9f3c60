package org.ionwright.spectrum.formula;

import java.util.Collections;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * A molecular formula: number of atoms by element or labelled isotope, and charge.
 *
 * @param atoms
 *            positive counts by symbol as {@link Elements} has them
 * @param charge
 *            signed number of elementary charges; 0 for a molecule
 */
public record Formula(SortedMap<String, Integer> atoms, int charge) {

	/** No atoms at all. */
	public static final Formula NOTHING = new Formula(new TreeMap<>());

	/** Mass of an electron, u (CODATA 2018). */
	public static final double ELECTRON_MASS = 5.48579909065e-4;

	public Formula {
		atoms.forEach((symbol, count) -> {
			if (count < 1) {
				throw new IllegalArgumentException(count + " atoms of " + symbol + "; a formula has 1 or more");
			}
		});
		atoms = Collections.unmodifiableSortedMap(new TreeMap<>(atoms));
	}

	public Formula(SortedMap<String, Integer> atoms) {
		this(atoms, 0);
	}

	/**
	 * Reads a formula: {@code C33H40N2O9}, {@code (C3H6O)10H2O} with brackets of any kind in each other,
	 * {@code CuSO4.5H2O} with a dot, star or centred dot before what crystallises along, {@code [13C]6H12O6},
	 * {@code C[13C5]H12O6}, {@code CD3OH} with isotopes, and a charge at the end: {@code NH4+}, {@code SO4--},
	 * {@code Ca^2+}, {@code [C8H12N4O2]2+}. Digits before a sign count atoms except after {@code ^} or the square bracket
	 * round the whole.
	 *
	 * @throws IllegalArgumentException
	 *             naming the text, the position from 1 and what was expected
	 */
	public static Formula parse(String text) {
		return new FormulaParser(text).parse();
	}

	/**
	 * This formula with another and its charge added a number of times; a negative number removes.
	 *
	 * @throws IllegalArgumentException
	 *             when there is not enough to remove
	 */
	public Formula plus(Formula other, int times) {
		SortedMap<String, Integer> sum = new TreeMap<>(atoms);
		other.atoms.forEach((symbol, count) -> sum.merge(symbol, Math.multiplyExact(count, times), Math::addExact));
		sum.values().removeIf(count -> count == 0);
		sum.forEach((symbol, count) -> {
			if (count < 0) {
				throw new IllegalArgumentException(this + " has not enough " + symbol + " to lose "
						+ (times == -1 ? "" : -times + " ") + other);
			}
		});
		return new Formula(sum, charge + other.charge * times);
	}

	/** The same atoms with another charge. */
	public Formula withCharge(int newCharge) {
		return new Formula(atoms, newCharge);
	}

	/** Mass of the atoms in their lightest natural isotopes, u; electrons of a charge are not counted. */
	public double lightestMass() {
		return sum(symbol -> Elements.isotopes(symbol).getFirst().mass());
	}

	/**
	 * Mass of the atoms in their most abundant isotopes, u (monoisotopic mass, IUPAC 2013); the lightest one for organic
	 * matter, not for Li, B, Fe, Se or Sn. Electrons of a charge are not counted.
	 */
	public double monoisotopicMass() {
		return sum(symbol -> Elements.mostAbundant(symbol).mass());
	}

	/** Sum of the mass numbers of the most abundant isotopes, u. */
	public double nominalMass() {
		return sum(symbol -> Elements.mostAbundant(symbol).massNumber());
	}

	/** Mean mass over the natural isotopes, u; electrons of a charge are not counted. */
	public double averageMass() {
		return sum(symbol -> Elements.isotopes(symbol).stream()
				.mapToDouble(isotope -> isotope.mass() * isotope.abundance()).sum());
	}

	/**
	 * m/z for a mass of the atoms, less the electrons that are gone or with those gained; at charge 0 the mass.
	 *
	 * @param mass
	 *            of the neutral atoms, u
	 */
	public double mz(double mass) {
		return charge == 0 ? mass : (mass - charge * ELECTRON_MASS) / Math.abs(charge);
	}

	private double sum(ToDoubleFunction<String> ofAtom) {
		return atoms.entrySet().stream().mapToDouble(atom -> atom.getValue() * ofAtom.applyAsDouble(atom.getKey()))
				.sum();
	}

	/** In the order of Hill (1900): carbon, hydrogen, then by symbol; without carbon all by symbol. */
	@Override
	public String toString() {
		StringBuilder text = new StringBuilder();
		boolean organic = atoms.containsKey("C");
		if (organic) {
			append(text, "C");
			append(text, "H");
		}
		for (Map.Entry<String, Integer> atom : atoms.entrySet()) {
			if (!organic || !atom.getKey().equals("C") && !atom.getKey().equals("H")) {
				append(text, atom.getKey());
			}
		}
		if (charge != 0) {
			text.append(Math.abs(charge) == 1 ? "" : "^" + Math.abs(charge)).append(charge > 0 ? '+' : '-');
		}
		return text.toString();
	}

	private void append(StringBuilder text, String symbol) {
		int count = atoms.getOrDefault(symbol, 0);
		if (count > 0) {
			text.append(symbol).append(count == 1 ? "" : Integer.toString(count));
		}
	}
}
