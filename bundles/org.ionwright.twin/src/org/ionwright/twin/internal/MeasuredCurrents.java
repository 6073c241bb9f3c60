package org.ionwright.twin.internal;

import java.util.function.IntToDoubleFunction;

import org.ionwright.twin.detector.ExpectedCounts;

/** Currents that are told as whole numbers of ions, with nothing below none. */
final class MeasuredCurrents {

	/** Variance that rounding to whole numbers adds. */
	private static final double ROUNDING = 1.0 / 12;
	/** Standard deviation up to which each number is looked at. */
	private static final double COARSE = 2;

	private MeasuredCurrents() {
	}

	/**
	 * @param mean
	 *            by point, A
	 * @param deviation
	 *            by point, A
	 * @param ionsPerAmpere
	 *            in a dwell
	 */
	static ExpectedCounts expected(int points, IntToDoubleFunction mean, IntToDoubleFunction deviation,
			double ionsPerAmpere) {
		double[] means = new double[points];
		double[] variances = new double[points];
		for (int i = 0; i < points; i++) {
			double m = mean.applyAsDouble(i) * ionsPerAmpere;
			double s = deviation.applyAsDouble(i) * ionsPerAmpere;
			double square = s < COARSE ? single(m, s, i, means) : smooth(m, Math.sqrt(s * s + ROUNDING), i, means);
			variances[i] = Math.max(0, square - means[i] * means[i]);
		}
		return new ExpectedCounts(means, variances, false);
	}

	/**
	 * Of max(0, x) with a normal x: mean m P(m/s) + s p(m/s), mean square (m2 + s2) P(m/s) + m s p(m/s), with the normal law P and
	 * its density p.
	 */
	private static double smooth(double m, double s, int i, double[] means) {
		double share = below(m / s);
		double density = Math.exp(-m * m / (2 * s * s)) / Math.sqrt(2 * Math.PI);
		means[i] = m * share + s * density;
		return (m * m + s * s) * share + m * s * density;
	}

	/** The same of whole numbers, where their steps count: sums of the chances of one or more, two or more and so on. */
	private static double single(double m, double s, int i, double[] means) {
		double first = Math.max(1, Math.ceil(m - 7 * s));
		means[i] = first - 1;
		double square = means[i] * means[i];
		for (double k = first; k <= m + 7 * s + 1; k++) {
			double chance = s > 0 ? below((m - k + 0.5) / s) : m >= k - 0.5 ? 1 : 0;
			means[i] += chance;
			square += (2 * k - 1) * chance;
		}
		return square;
	}

	/** Normal law, by the polynomial of Abramowitz and Stegun 26.2.17 (error below 7.5e-8). */
	private static double below(double x) {
		double t = 1 / (1 + 0.2316419 * Math.abs(x));
		double tail = Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI) * t * (0.319381530
				+ t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
		return x > 0 ? 1 - tail : tail;
	}
}
