package org.ionwright.spectrum.process;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How alike two peak lists are, without a library: the cosine of the angle between them as vectors of m/z^a times
 * intensity^b (Stein and Scott 1994), over pairs of peaks within a tolerance.
 *
 * @param cosine
 *            0 for nothing in common to 1 for the same ratios; 0 when a list is empty
 * @param pairs
 *            what a mirror plot draws: peaks that belong together and those of one list alone, by m/z
 */
public record SpectrumSimilarity(double cosine, List<Pair> pairs) {

	/**
	 * Two peaks that belong together, or one alone.
	 *
	 * @param first
	 *            index in the first list; -1 for none
	 * @param second
	 *            index in the second list; -1 for none
	 * @param mz
	 *            of the first, or of the second where it is alone
	 */
	public record Pair(int first, int second, double mz) {

		public boolean matched() {
			return first >= 0 && second >= 0;
		}
	}

	public SpectrumSimilarity {
		pairs = List.copyOf(pairs);
	}

	/**
	 * Compares sticks; values at or below 0 have no weight. Pairs are made from the greatest product of weights downwards,
	 * each peak once, so the result does not depend on which list comes first.
	 *
	 * @param tolerance
	 *            in m/z, 0 or more
	 * @param intensityPower
	 *            above 0 to 2: 1 for the intensities as they are, 0.5 to give weak peaks more weight
	 * @param mzPower
	 *            0 to 3: 0 for all masses alike
	 * @throws IllegalArgumentException
	 *             when a number is out of range or not finite
	 */
	public static SpectrumSimilarity of(double[] mz1, double[] intensity1, double[] mz2, double[] intensity2,
			double tolerance, double intensityPower, double mzPower) {
		Checked.range("tolerance (m/z)", tolerance, 0, 1e6);
		Checked.range("power of the intensity", intensityPower, 1e-3, 2);
		Checked.range("power of m/z", mzPower, 0, 3);
		double[] first = weights(mz1, intensity1, intensityPower, mzPower);
		double[] second = weights(mz2, intensity2, intensityPower, mzPower);
		List<Pair> possible = new ArrayList<>();
		int low = 0;
		for (int i = 0; i < mz1.length; i++) {
			while (low < mz2.length && mz2[low] < mz1[i] - tolerance) {
				low++;
			}
			for (int j = low; j < mz2.length && mz2[j] <= mz1[i] + tolerance; j++) {
				if (first[i] > 0 && second[j] > 0) {
					possible.add(new Pair(i, j, mz1[i]));
				}
			}
		}
		possible.sort(Comparator.comparingDouble((Pair pair) -> -first[pair.first] * second[pair.second])
				.thenComparingDouble(pair -> Math.abs(mz1[pair.first] - mz2[pair.second]))
				.thenComparingDouble(pair -> mz1[pair.first] + mz2[pair.second]));
		boolean[] used1 = new boolean[mz1.length];
		boolean[] used2 = new boolean[mz2.length];
		List<Pair> pairs = new ArrayList<>();
		double product = 0;
		for (Pair pair : possible) {
			if (!used1[pair.first] && !used2[pair.second]) {
				used1[pair.first] = true;
				used2[pair.second] = true;
				pairs.add(pair);
				product += first[pair.first] * second[pair.second];
			}
		}
		for (int i = 0; i < mz1.length; i++) {
			if (!used1[i] && first[i] > 0) {
				pairs.add(new Pair(i, -1, mz1[i]));
			}
		}
		for (int j = 0; j < mz2.length; j++) {
			if (!used2[j] && second[j] > 0) {
				pairs.add(new Pair(-1, j, mz2[j]));
			}
		}
		pairs.sort(Comparator.comparingDouble(Pair::mz));
		double norm = Math.sqrt(squares(first) * squares(second));
		return new SpectrumSimilarity(norm > 0 ? Math.min(1, product / norm) : 0, pairs);
	}

	private static double[] weights(double[] mz, double[] intensity, double intensityPower, double mzPower) {
		Checked.sameLength(mz, intensity);
		Checked.ordered(mz);
		Checked.finite("intensities", intensity);
		double top = 0;
		for (double value : intensity) {
			top = Math.max(top, value);
		}
		double[] weights = new double[mz.length];
		for (int i = 0; i < mz.length; i++) {
			weights[i] = intensity[i] <= 0 ? 0
					: StrictMath.pow(intensity[i] / top, intensityPower)
							* (mzPower == 0 ? 1 : StrictMath.pow(Math.max(0, mz[i]), mzPower));
		}
		return weights;
	}

	private static double squares(double[] values) {
		double sum = 0;
		for (double value : values) {
			sum += value * value;
		}
		return sum;
	}
}
