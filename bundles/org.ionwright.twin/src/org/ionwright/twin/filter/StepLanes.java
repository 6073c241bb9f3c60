package org.ionwright.twin.filter;

import java.util.Arrays;

/**
 * The power series of {@link MathieuStep} for ions of {@value #LANES} different phases at once, in short loops over
 * arrays that the compiler turns into vector instructions. Order 9 in the step: error
 * 1e-16 for steps of {@link MathieuMotion#subSteps}, 1e-10 for four of them at once. Holds scratch space: one object per thread.
 */
final class StepLanes {

	/** Fills vector registers; all arrays together stay in the cache of a core. */
	static final int LANES = 64;

	private static final int ORDER = 7;

	private final double[][] force = new double[ORDER + 1][LANES];
	private final double[][] u = new double[ORDER + 3][LANES];
	private final double[][] w = new double[ORDER + 3][LANES];
	private final double[] power = new double[LANES];
	private final double[] sum = new double[LANES];
	/** The maps made last, by lane. */
	final double[] m11 = new double[LANES];
	final double[] m12 = new double[LANES];
	final double[] m21 = new double[LANES];
	final double[] m22 = new double[LANES];

	/**
	 * Maps of (x, dx/dxi) over a step of each lane.
	 *
	 * @param slopeA
	 *            change of a per unit of xi
	 * @param cosine
	 *            of 2 xi at the start of the step
	 */
	void map(double[] a, double[] slopeA, double[] q, double[] slopeQ, double[] cosine, double[] sine, double[] h) {
		field(a, slopeA, q, slopeQ, cosine, sine, h);
		Arrays.fill(u[0], 1);
		Arrays.fill(m11, 1);
		Arrays.fill(m21, 0);
		System.arraycopy(h, 0, w[1], 0, LANES);
		System.arraycopy(h, 0, m12, 0, LANES);
		System.arraycopy(h, 0, m22, 0, LANES);
		for (int n = 0; n <= ORDER; n++) {
			term(n, force, u, sum, m11, m21);
			term(n, force, w, sum, m12, m22);
		}
		divide(m21, h);
		divide(m22, h);
	}

	/** Series of the force in t/h, times h^2. */
	private void field(double[] a, double[] slopeA, double[] q, double[] slopeQ, double[] cosine, double[] sine,
			double[] h) {
		start(force[0], power, a, q, cosine, h);
		double factor = 1;
		for (int k = 1; k <= ORDER; k++) {
			// derivatives of the cosine: cos, -sin, -cos, sin
			double last = k % 4 == 1 || k % 4 == 0 ? 2 * factor : -2 * factor;
			factor *= 2.0 / k;
			double now = k % 4 == 0 || k % 4 == 3 ? 2 * factor : -2 * factor;
			double[] turned = k % 2 == 1 ? sine : cosine;
			double[] turnedLast = k % 2 == 1 ? cosine : sine;
			higher(force[k], power, h, q, turned, -now, slopeQ, turnedLast, -last);
			if (k == 1) {
				addProducts(force[1], power, slopeA);
			}
		}
	}

	private static void start(double[] force, double[] power, double[] a, double[] q, double[] cosine, double[] h) {
		for (int l = 0; l < LANES; l++) {
			double square = h[l] * h[l];
			power[l] = square;
			force[l] = square * (a[l] - 2 * q[l] * cosine[l]);
		}
	}

	private static void higher(double[] force, double[] power, double[] h, double[] q, double[] turned,
			double now, double[] slopeQ, double[] turnedLast, double last) {
		for (int l = 0; l < LANES; l++) {
			double more = power[l] * h[l];
			power[l] = more;
			force[l] = more * (now * q[l] * turned[l] + last * slopeQ[l] * turnedLast[l]);
		}
	}

	private static void addProducts(double[] force, double[] power, double[] slope) {
		for (int l = 0; l < LANES; l++) {
			force[l] += power[l] * slope[l];
		}
	}

	/** Next term of a series, and what it adds to value and slope. */
	private static void term(int n, double[][] force, double[][] series, double[] sum, double[] value,
			double[] slope) {
		int k = 1;
		if (n % 2 == 0) {
			product(sum, force[0], series[n]);
		} else {
			products(sum, force[0], series[n], force[1], series[n - 1]);
			k = 2;
		}
		for (; k < n; k += 2) {
			moreProducts(sum, force[k], series[n - k], force[k + 1], series[n - k - 1]);
		}
		add(sum, -1.0 / ((n + 1) * (n + 2)), n + 2, series[n + 2], value, slope);
	}

	// all arrays with the same index: only then the compiler knows that no iteration meets another

	private static void product(double[] sum, double[] f, double[] s) {
		for (int l = 0; l < LANES; l++) {
			sum[l] = f[l] * s[l];
		}
	}

	private static void products(double[] sum, double[] f, double[] s, double[] g, double[] t) {
		for (int l = 0; l < LANES; l++) {
			sum[l] = f[l] * s[l] + g[l] * t[l];
		}
	}

	private static void moreProducts(double[] sum, double[] f, double[] s, double[] g, double[] t) {
		for (int l = 0; l < LANES; l++) {
			sum[l] = sum[l] + f[l] * s[l] + g[l] * t[l];
		}
	}

	private static void add(double[] sum, double divisor, double order, double[] next, double[] value,
			double[] slope) {
		for (int l = 0; l < LANES; l++) {
			double term = sum[l] * divisor;
			next[l] = term;
			value[l] += term;
			slope[l] += order * term;
		}
	}

	private static void divide(double[] values, double[] divisors) {
		for (int l = 0; l < LANES; l++) {
			values[l] /= divisors[l];
		}
	}
}
