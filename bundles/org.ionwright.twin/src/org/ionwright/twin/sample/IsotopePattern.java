package org.ionwright.twin.sample;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * The isotopes of a molecule, one peak per extra nucleon with the exact probability and the exact mean mass of all
 * isotopologues it holds: polynomial powers of probability and of its first mass moment, element by element
 * (Rockwood and Haimi 2006 describe the method).
 *
 * @param peaks
 *            by nucleons above the lightest isotopologue, from 0
 */
public record IsotopePattern(List<Peak> peaks) {

	/**
	 * @param mass
	 *            mean of the neutral molecule, u
	 */
	public record Peak(int extraNucleons, double probability, double mass) {
	}

	/** Peaks below this do not count and end the polynomials. */
	private static final double NEGLIGIBLE = 1e-17;

	public IsotopePattern {
		peaks = List.copyOf(peaks);
	}

	public static IsotopePattern of(Formula formula) {
		Polynomial all = Polynomial.ONE;
		for (Map.Entry<String, Integer> atom : formula.atoms().entrySet()) {
			all = all.times(Polynomial.of(Elements.isotopes(atom.getKey())).power(atom.getValue()));
		}
		List<Peak> peaks = new ArrayList<>();
		for (int k = 0; k < all.probability.length; k++) {
			if (all.probability[k] > 0) {
				peaks.add(new Peak(k, all.probability[k], all.moment[k] / all.probability[k]));
			}
		}
		return new IsotopePattern(peaks);
	}

	/** Probability and probability times mass by extra nucleons. */
	private record Polynomial(double[] probability, double[] moment) {

		static final Polynomial ONE = new Polynomial(new double[] { 1 }, new double[1]);

		static Polynomial of(List<Isotope> isotopes) {
			int lightest = isotopes.getFirst().massNumber();
			int size = isotopes.getLast().massNumber() - lightest + 1;
			Polynomial result = new Polynomial(new double[size], new double[size]);
			for (Isotope isotope : isotopes) {
				int k = isotope.massNumber() - lightest;
				result.probability[k] = isotope.abundance();
				result.moment[k] = isotope.abundance() * isotope.mass();
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
			return new Polynomial(Arrays.copyOf(p, end), Arrays.copyOf(m, end));
		}
	}
}
