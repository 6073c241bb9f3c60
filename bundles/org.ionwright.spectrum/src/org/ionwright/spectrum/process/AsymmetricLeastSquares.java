package org.ionwright.spectrum.process;

import java.util.Arrays;

/**
 * Baseline by asymmetric least squares (Eilers and Boelens 2005): the smooth curve z that makes sum of w (y - z)^2 plus
 * lambda times the sum of squared second differences of z least, where points above the curve weigh p and points below
 * 1 - p; repeated until no weight changes. Linear time: the system has five diagonals and is solved as L D L'.
 */
public final class AsymmetricLeastSquares {

	/** More would use up the digits of a double. */
	public static final double SMOOTHEST = 1e9;
	public static final int MOST_ITERATIONS = 100;

	private AsymmetricLeastSquares() {
	}

	/**
	 * @param y
	 *            points of about equal distance
	 * @param lambda
	 *            stiffness, 1 to {@link #SMOOTHEST}: grows with the fourth power of the width of what is to stay
	 * @param p
	 *            weight of points above the curve, 1e-6 to 0.5; 0.001 to 0.1 for upright peaks
	 * @param iterations
	 *            most repetitions, 1 to {@link #MOST_ITERATIONS}; 10 are usual
	 * @throws IllegalArgumentException
	 *             when a parameter is out of range or a value not finite
	 */
	public static double[] baseline(double[] y, double lambda, double p, int iterations) {
		Checked.range("stiffness", lambda, 1, SMOOTHEST);
		Checked.range("weight of points above", p, 1e-6, 0.5);
		Checked.range("iterations", iterations, 1, MOST_ITERATIONS);
		Checked.finite("intensities", y);
		int n = y.length;
		if (n < 3) {
			return y.clone();
		}
		double[] weights = new double[n];
		Arrays.fill(weights, 1);
		double[] z = new double[n];
		double[] first = new double[n];
		double[] second = new double[n];
		for (int iteration = 0; iteration < iterations; iteration++) {
			solve(y, weights, lambda, z, first, second);
			boolean changed = false;
			for (int i = 0; i < n; i++) {
				double weight = y[i] > z[i] ? p : 1 - p;
				changed |= weight != weights[i];
				weights[i] = weight;
			}
			if (!changed) {
				break;
			}
		}
		return z;
	}

	/** (W + lambda D'D) z = W y, with D'D having the rows 1 -2 1, -2 5 -4 1, 1 -4 6 -4 1. */
	private static void solve(double[] y, double[] w, double lambda, double[] z, double[] c, double[] e) {
		int n = y.length;
		double d1 = 0;
		double d2 = 0;
		// forward: d is the pivot, c and e the first and second sub-diagonal of L by column, z the changed right side
		for (int i = 0; i < n; i++) {
			int left = Math.min(i, n - 1 - i);
			double diagonal = n == 3 ? (i == 1 ? 4 : 1) : left == 0 ? 1 : left == 1 ? 5 : 6;
			double next = n == 3 ? -2 : i == 0 || i == n - 2 ? -2 : -4;
			double c1 = i > 0 ? c[i - 1] : 0;
			double e2 = i > 1 ? e[i - 2] : 0;
			double e1 = i > 0 ? e[i - 1] : 0;
			double d = w[i] + lambda * diagonal - c1 * c1 * d1 - e2 * e2 * d2;
			c[i] = i + 1 < n ? (lambda * next - c1 * e1 * d1) / d : 0;
			e[i] = i + 2 < n ? lambda / d : 0;
			z[i] = w[i] * y[i] - (i > 0 ? c1 * d1 * z[i - 1] : 0) - (i > 1 ? e2 * d2 * z[i - 2] : 0);
			z[i] /= d;
			d2 = d1;
			d1 = d;
		}
		for (int i = n - 2; i >= 0; i--) {
			z[i] -= c[i] * z[i + 1] + (i + 2 < n ? e[i] * z[i + 2] : 0);
		}
	}
}
