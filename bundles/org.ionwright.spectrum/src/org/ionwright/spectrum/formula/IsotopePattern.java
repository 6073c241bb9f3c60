package org.ionwright.spectrum.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The isotopes of a molecule, one peak per extra nucleon with the exact probability and the exact mean mass of all
 * isotopologues it holds: polynomial powers of probability and of its first mass moment, element by element
 * (Rockwood and Haimi 2006 describe the method). Valid for any number of atoms; coefficients below 1e-18 at both ends
 * are dropped, which leaves the sum of probabilities within 1e-12 of 1.
 *
 * @param peaks
 *            by nucleons above the lightest isotopologue, lightest first
 */
public record IsotopePattern(List<Peak> peaks) {

	/**
	 * @param mass
	 *            mean of the neutral atoms, u
	 */
	public record Peak(int extraNucleons, double probability, double mass) {
	}

	/** Far below double precision of the sum, so that what is dropped at each product stays invisible. */
	private static final double NEGLIGIBLE = 1e-18;

	public IsotopePattern {
		peaks = List.copyOf(peaks);
	}

	public static IsotopePattern of(Formula formula) {
		Polynomial all = Polynomial.ONE;
		for (Map.Entry<String, Integer> atom : formula.atoms().entrySet()) {
			all = all.times(Polynomial.of(Elements.isotopes(atom.getKey())).power(atom.getValue()));
		}
		double lightest = formula.lightestMass();
		List<Peak> peaks = new ArrayList<>();
		for (int k = 0; k < all.probability.length; k++) {
			if (all.probability[k] > 0) {
				peaks.add(new Peak(all.from + k, all.probability[k],
						lightest + all.moment[k] / all.probability[k]));
			}
		}
		return new IsotopePattern(peaks);
	}

	/** The peak with the highest probability. */
	public Peak highest() {
		Peak best = peaks.getFirst();
		for (Peak peak : peaks) {
			best = peak.probability() > best.probability() ? peak : best;
		}
		return best;
	}

	/**
	 * Probability, and probability times mass above the lightest isotopologue, by extra nucleons. Masses are taken above
	 * the lightest one so that those of large molecules lose no digits.
	 */
	private record Polynomial(int from, double[] probability, double[] moment) {

		static final Polynomial ONE = new Polynomial(0, new double[] { 1 }, new double[1]);

		static Polynomial of(List<Isotope> isotopes) {
			Isotope lightest = isotopes.getFirst();
			int size = isotopes.getLast().massNumber() - lightest.massNumber() + 1;
			Polynomial result = new Polynomial(0, new double[size], new double[size]);
			for (Isotope isotope : isotopes) {
				int k = isotope.massNumber() - lightest.massNumber();
				result.probability[k] = isotope.abundance();
				result.moment[k] = isotope.abundance() * (isotope.mass() - lightest.mass());
			}
			return result;
		}

		Polynomial power(int n) {
			Polynomial result = ONE;
			Polynomial square = this;
			for (int left = n; left > 0; left >>= 1) {
				if ((left & 1) != 0) {
					result = result.times(square);
				}
				square = left > 1 ? square.times(square) : square;
			}
			return result;
		}

		Polynomial times(Polynomial other) {
			int size = probability.length + other.probability.length - 1;
			double[] p = new double[size];
			double[] m = new double[size];
			for (int i = 0; i < probability.length; i++) {
				for (int j = 0; j < other.probability.length; j++) {
					p[i + j] += probability[i] * other.probability[j];
					m[i + j] += moment[i] * other.probability[j] + probability[i] * other.moment[j];
				}
			}
			int end = size;
			while (end > 1 && p[end - 1] < NEGLIGIBLE) {
				end--;
			}
			int start = 0;
			while (start < end - 1 && p[start] < NEGLIGIBLE) {
				start++;
			}
			return new Polynomial(from + other.from + start, Arrays.copyOfRange(p, start, end),
					Arrays.copyOfRange(m, start, end));
		}
	}
}
