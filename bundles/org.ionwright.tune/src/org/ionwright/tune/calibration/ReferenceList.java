package org.ionwright.tune.calibration;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.ionwright.spectrum.Polarity;
import org.ionwright.spectrum.formula.Formula;

/**
 * Ions of a substance for mass calibration, all of one polarity, by m/z. Masses follow from the formulas; none is typed in.
 *
 * @param name
 *            for people, and how calibrations refer to it
 * @param polarity
 *            positive or negative
 * @param ions
 *            1 or more, each at another m/z
 */
public record ReferenceList(String name, Polarity polarity, List<ReferenceIon> ions) {

	/** Ions nearer than this are one to a mass filter, u. */
	public static final double LEAST_DISTANCE = 0.01;

	public ReferenceList {
		if (name.isBlank() || !name.equals(name.strip()) || name.chars().anyMatch(Character::isISOControl)) {
			throw new IllegalArgumentException(
					"'" + name + "' is no name of a reference list; write a word or some on one line");
		}
		if (polarity == Polarity.UNKNOWN) {
			throw new IllegalArgumentException(name + " has no polarity; its ions must be positive or negative");
		}
		ions = ions.stream().sorted(Comparator.comparingDouble(ReferenceIon::mz)).toList();
		if (ions.isEmpty()) {
			throw new IllegalArgumentException(name + " has no ion; give one or more");
		}
		for (int i = 0; i < ions.size(); i++) {
			ReferenceIon ion = ions.get(i);
			if (ion.negative() != (polarity == Polarity.NEGATIVE)) {
				throw new IllegalArgumentException(name + ": " + ion.name() + " has charge " + ion.charge()
						+ ", but the list is " + polarity.name().toLowerCase(Locale.ROOT)
						+ "; make a list for each polarity");
			}
			if (i > 0 && ion.mz() - ions.get(i - 1).mz() < LEAST_DISTANCE) {
				throw new IllegalArgumentException(
						String.format(Locale.ROOT, "%s: %s and %s are both at m/z %.4f; remove one", name,
								ions.get(i - 1).name(), ion.name(), ion.mz()));
			}
		}
	}

	/** Clusters (NaI)n Na+ from m/z 23 to 1972 or (NaI)n I- from m/z 127 to 2076. */
	public static ReferenceList sodiumIodide(Polarity polarity) {
		return clusters("NaI", polarity == Polarity.NEGATIVE ? "I" : "Na", polarity, 13);
	}

	/** Clusters (CsI)n Cs+ from m/z 133 to 3510 or (CsI)n I- from m/z 127 to 3504. */
	public static ReferenceList caesiumIodide(Polarity polarity) {
		return clusters("CsI", polarity == Polarity.NEGATIVE ? "I" : "Cs", polarity, 13);
	}

	/** Polypropylene glycols of 3 to 34 units as ammonium adducts, m/z 210 to 2009, as their solutions with ammonium acetate show them. */
	public static ReferenceList polypropyleneGlycolAmmonium() {
		return polypropyleneGlycol("ammonium", "NH4");
	}

	/** Polypropylene glycols of 3 to 34 units as sodium adducts, m/z 215 to 2014. */
	public static ReferenceList polypropyleneGlycolSodium() {
		return polypropyleneGlycol("sodium", "Na");
	}

	/** The lists that need no file. */
	public static List<ReferenceList> standard() {
		return List.of(sodiumIodide(Polarity.POSITIVE), sodiumIodide(Polarity.NEGATIVE),
				caesiumIodide(Polarity.POSITIVE), caesiumIodide(Polarity.NEGATIVE), polypropyleneGlycolAmmonium(),
				polypropyleneGlycolSodium());
	}

	/**
	 * The ions in a range of m/z, ends included.
	 *
	 * @throws IllegalArgumentException
	 *             when there is none
	 */
	public ReferenceList within(double low, double high) {
		List<ReferenceIon> inside = ions.stream().filter(ion -> ion.mz() >= low && ion.mz() <= high).toList();
		if (inside.isEmpty()) {
			throw new IllegalArgumentException(String.format(Locale.ROOT,
					"%s has no ion from m/z %.1f to %.1f; its ions are at m/z %.1f to %.1f", name, low, high,
					ions.getFirst().mz(), ions.getLast().mz()));
		}
		return new ReferenceList(name, polarity, inside);
	}

	private static ReferenceList clusters(String salt, String core, Polarity polarity, int most) {
		String sign = polarity == Polarity.NEGATIVE ? "-" : "+";
		Formula unit = Formula.parse(salt);
		Formula ion = Formula.parse(core + sign);
		List<ReferenceIon> ions = new ArrayList<>();
		for (int n = 0; n <= most; n++) {
			ions.add(ReferenceIon.of((n == 0 ? "" : "(" + salt + ")" + n + " ") + core + sign, ion.plus(unit, n)));
		}
		return new ReferenceList(salt + (polarity == Polarity.NEGATIVE ? " negative" : " positive"), polarity, ions);
	}

	private static ReferenceList polypropyleneGlycol(String adduct, String cation) {
		Formula unit = Formula.parse("C3H6O");
		Formula ends = Formula.parse("H2O").plus(Formula.parse(cation + "+"), 1);
		List<ReferenceIon> ions = new ArrayList<>();
		for (int n = 3; n <= 34; n++) {
			ions.add(ReferenceIon.of("PPG " + n + " + " + cation, ends.plus(unit, n)));
		}
		return new ReferenceList("PPG " + adduct, Polarity.POSITIVE, ions);
	}
}
