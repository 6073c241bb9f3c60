package org.ionwright.spectrum.process;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.spectrum.formula.Formula;

/**
 * How well measured peaks show the isotope pattern of an ion: to each line the strongest peak within the tolerance, a
 * common factor by least squares, and the cosine between measured and computed intensities, in which a missing line
 * counts as 0.
 *
 * @param cosine
 *            0 to 1
 * @param factor
 *            measured intensity of the highest line as the pattern has it; 0 when nothing fits
 * @param meanPpm
 *            mean error of m/z over the lines that were found, weighted by their share, ppm; NaN when there are none
 * @param found
 *            share of the computed intensity whose lines were found, 0 to 1
 * @param lines
 *            by m/z
 */
public record IsotopeMatch(double cosine, double factor, double meanPpm, double found, List<Line> lines) {

	/**
	 * A computed line with what was measured there.
	 *
	 * @param share
	 *            of the highest line
	 * @param peak
	 *            index in the list; -1 when there is none within the tolerance
	 * @param measuredMz
	 *            NaN when there is none
	 * @param intensity
	 *            0 when there is none
	 */
	public record Line(double mz, double share, int peak, double measuredMz, double intensity) {
	}

	public IsotopeMatch {
		lines = List.copyOf(lines);
	}

	/**
	 * @param mz
	 *            of picked peaks, not decreasing
	 * @param tolerance
	 *            in m/z, above 0; below half of the distance of two lines
	 * @param least
	 *            smallest share of the highest line that is looked for, 0 to 1: about the noise by the signal
	 * @throws IllegalArgumentException
	 *             when a number is out of range or not finite
	 */
	public static IsotopeMatch of(double[] mz, double[] intensity, Formula ion, double tolerance, double least) {
		Checked.sameLength(mz, intensity);
		Checked.ordered(mz);
		Checked.finite("intensities", intensity);
		Checked.range("tolerance (m/z)", tolerance, Double.MIN_NORMAL, 1e6);
		List<Line> lines = new ArrayList<>();
		double product = 0;
		double measured = 0;
		double computed = 0;
		double shares = 0;
		double foundShares = 0;
		double ppm = 0;
		boolean[] used = new boolean[mz.length];
		for (IsotopeLines.Line line : IsotopeLines.of(ion, least)) {
			int best = -1;
			for (int i = first(mz, line.mz() - tolerance); i < mz.length && mz[i] <= line.mz() + tolerance; i++) {
				best = intensity[i] > 0 && !used[i] && (best < 0 || intensity[i] > intensity[best]) ? i : best;
			}
			double value = best < 0 ? 0 : intensity[best];
			lines.add(new Line(line.mz(), line.share(), best, best < 0 ? Double.NaN : mz[best], value));
			product += line.share() * value;
			measured += value * value;
			computed += line.share() * line.share();
			shares += line.share();
			if (best >= 0) {
				used[best] = true;
				foundShares += line.share();
				ppm += line.share() * (mz[best] - line.mz()) / line.mz() * 1e6;
			}
		}
		return new IsotopeMatch(measured > 0 ? Math.min(1, product / Math.sqrt(measured * computed)) : 0,
				product / computed, ppm / foundShares, foundShares / shares, lines);
	}

	private static int first(double[] values, double from) {
		int low = 0;
		int high = values.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (values[middle] < from) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
