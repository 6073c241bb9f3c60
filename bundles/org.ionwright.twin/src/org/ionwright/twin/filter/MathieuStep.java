package org.ionwright.twin.filter;

/**
 * Transfer maps of x'' + (a(t) - 2 q(t) cos 2 (xi + t)) x = 0 over a short step, where a and q are constant or run
 * linearly. The map is the power series of the solution to order 12 in the step; its error is below 1e-12 for steps
 * up to pi/16 and |a|, |q| up to 1, the determinant 1 to the same. The y axis of a filter is the same equation with
 * -a and -q. Holds scratch space: one object per thread.
 */
final class MathieuStep {

	static final int ORDER = 10;

	private static final double[] DIVISOR = new double[ORDER + 1];

	static {
		for (int n = 0; n <= ORDER; n++) {
			DIVISOR[n] = -1.0 / ((n + 1) * (n + 2));
		}
	}

	/** Series in t/h. */
	private final double[] force = new double[ORDER + 1];
	private final double[] u = new double[ORDER + 3];
	private final double[] w = new double[ORDER + 3];

	/** Power series of cos 2(xi + t) in t. */
	static double[] cosine(double xi) {
		double[] series = new double[ORDER + 1];
		double[] derivatives = { Math.cos(2 * xi), -Math.sin(2 * xi), -Math.cos(2 * xi), Math.sin(2 * xi) };
		double factor = 1;
		for (int k = 0; k <= ORDER; k++) {
			series[k] = factor * derivatives[k % 4];
			factor *= 2.0 / (k + 1);
		}
		return series;
	}

	/**
	 * Writes the map m11, m12, m21, m22 of (x, dx/dxi) over a step.
	 *
	 * @param slopeA
	 *            change of a per unit of xi
	 * @param cosine
	 *            of the start of the step
	 */
	void map(double a, double slopeA, double q, double slopeQ, double[] cosine, double h, double[] out, int at) {
		double power = h * h;
		for (int k = 0; k <= ORDER; k++) {
			double term = -2 * (q * cosine[k] + (k == 0 ? 0 : slopeQ * cosine[k - 1]));
			force[k] = power * (k == 0 ? term + a : k == 1 ? term + slopeA : term);
			power *= h;
		}
		u[0] = 1;
		u[1] = 0;
		w[0] = 0;
		w[1] = h;
		double valueU = 1;
		double valueW = h;
		double slopeU = 0;
		double slopeW = h;
		for (int n = 0; n <= ORDER; n++) {
			double sumU = 0;
			double sumW = 0;
			for (int k = 0; k <= n; k++) {
				sumU += force[k] * u[n - k];
				sumW += force[k] * w[n - k];
			}
			double nextU = sumU * DIVISOR[n];
			double nextW = sumW * DIVISOR[n];
			u[n + 2] = nextU;
			w[n + 2] = nextW;
			valueU += nextU;
			valueW += nextW;
			slopeU += (n + 2) * nextU;
			slopeW += (n + 2) * nextW;
		}
		out[at] = valueU;
		out[at + 1] = valueW;
		out[at + 2] = slopeU / h;
		out[at + 3] = slopeW / h;
	}
}
