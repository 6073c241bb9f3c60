package org.ionwright.spectrum.formula;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * Isotopic fine structure: all isotopologues of a molecule with at least a given probability, each with its exact mass
 * and probability. Atoms of one element follow a multinomial law ({@link IsotopeMixtures}); those of different elements
 * are independent, so the lists are multiplied, strongest first, and cut where even the best of the elements still to
 * come cannot reach the threshold: none is missed (the idea of Lacki and others, IsoSpec, 2017).
 */
public final class Isotopologues {

	/**
	 * @param mass
	 *            of the neutral atoms, u
	 */
	public record Peak(double mass, double probability) {
	}

	/** More than this is of no use to a person and costs gigabytes. */
	public static final int MOST = 1_000_000;

	private Isotopologues() {
	}

	/**
	 * Lightest first.
	 *
	 * @param threshold
	 *            least probability, 1e-15 to 1
	 * @throws IllegalArgumentException
	 *             when the threshold is none or more than {@link #MOST} isotopologues reach it
	 */
	public static List<Peak> of(Formula formula, double threshold) {
		if (!(threshold >= 1e-15 && threshold <= 1)) {
			throw new IllegalArgumentException("threshold " + threshold + " is no probability from 1e-15 to 1");
		}
		List<IsotopeMixtures> elements = new ArrayList<>();
		double best = 1;
		for (Map.Entry<String, Integer> atom : formula.atoms().entrySet()) {
			IsotopeMixtures element = new IsotopeMixtures(Elements.isotopes(atom.getKey()), atom.getValue());
			elements.add(element);
			best *= element.highest();
		}
		if (best < threshold) {
			return List.of();
		}
		// few mixtures first keeps the intermediate lists short
		elements.sort(Comparator.comparingDouble(IsotopeMixtures::highest).reversed());
		Peak[] product = { new Peak(0, 1) };
		double rest = best;
		for (IsotopeMixtures element : elements) {
			rest /= element.highest();
			// a hair below, so that rounding loses nothing; the last cut is exact
			double least = threshold / rest * (1 - 1e-9);
			Peak[] mixtures = element.above(threshold / best * element.highest() * (1 - 1e-9));
			product = times(product, mixtures, least);
		}
		return Arrays.stream(product).filter(peak -> peak.probability() >= threshold)
				.sorted(Comparator.comparingDouble(Peak::mass)).toList();
	}

	static void refuseTooMany(int peaks) {
		if (peaks > MOST) {
			throw new IllegalArgumentException("more than " + MOST
					+ " isotopologues reach the threshold; raise it, or take one peak per extra nucleon");
		}
	}

	/** Both lists and the result are strongest first. */
	private static Peak[] times(Peak[] first, Peak[] second, double least) {
		List<Peak> result = new ArrayList<>();
		for (Peak a : first) {
			for (Peak b : second) {
				double probability = a.probability() * b.probability();
				if (probability < least) {
					break;
				}
				result.add(new Peak(a.mass() + b.mass(), probability));
				refuseTooMany(result.size());
			}
		}
		Peak[] sorted = result.toArray(new Peak[result.size()]);
		Arrays.sort(sorted, Comparator.comparingDouble(Peak::probability).reversed());
		return sorted;
	}
}
