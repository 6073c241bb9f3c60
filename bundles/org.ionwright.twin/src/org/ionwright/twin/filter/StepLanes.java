package org.ionwright.twin.filter;

/**
 * The power series of {@link MathieuStep} for many ions of different phase at once, in arrays that the compiler
 * turns into vector instructions. Order 9 in the step, which for steps of {@link MathieuMotion#subSteps} is as exact
 * as numbers are. Holds scratch space: one object per thread.
 */
final class StepLanes {

	private static final int ORDER = 7;

	private final int lanes;
	private final double[] force;
	private final double[] u;
	private final double[] w;
	private final double[] power;
	private final double[] sumU;
	private final double[] sumW;
	/** The maps made last, by lane. */
	final double[] m11;
	final double[] m12;
	final double[] m21;
	final double[] m22;

	StepLanes(int lanes) {
		this.lanes = lanes;
		force = new double[(ORDER + 1) * lanes];
		u = new double[(ORDER + 3) * lanes];
		w = new double[(ORDER + 3) * lanes];
		power = new double[lanes];
		sumU = new double[lanes];
		sumW = new double[lanes];
		m11 = new double[lanes];
		m12 = new double[lanes];
		m21 = new double[lanes];
		m22 = new double[lanes];
	}

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
		for (int l = 0; l < lanes; l++) {
			u[l] = 1;
			u[lanes + l] = 0;
			w[l] = 0;
			w[lanes + l] = h[l];
			m11[l] = 1;
			m12[l] = h[l];
			m21[l] = 0;
			m22[l] = h[l];
		}
		for (int n = 0; n <= ORDER; n++) {
			term(n);
		}
		for (int l = 0; l < lanes; l++) {
			m21[l] /= h[l];
			m22[l] /= h[l];
		}
	}

	/** Series of the force in t/h, times h^2. */
	private void field(double[] a, double[] slopeA, double[] q, double[] slopeQ, double[] cosine, double[] sine,
			double[] h) {
		for (int l = 0; l < lanes; l++) {
			power[l] = h[l] * h[l];
			force[l] = power[l] * (a[l] - 2 * q[l] * cosine[l]);
		}
		double factor = 1;
		for (int k = 1; k <= ORDER; k++) {
			// derivatives of the cosine: cos, -sin, -cos, sin
			double last = k % 4 == 1 || k % 4 == 0 ? 2 * factor : -2 * factor;
			factor *= 2.0 / k;
			double now = k % 4 == 0 || k % 4 == 3 ? 2 * factor : -2 * factor;
			double[] turned = k % 2 == 1 ? sine : cosine;
			double[] turnedLast = k % 2 == 1 ? cosine : sine;
			double ramp = k == 1 ? 1 : 0;
			for (int l = 0; l < lanes; l++) {
				power[l] *= h[l];
				force[k * lanes + l] = power[l]
						* (ramp * slopeA[l] - now * q[l] * turned[l] - last * slopeQ[l] * turnedLast[l]);
			}
		}
	}

	private void term(int n) {
		for (int l = 0; l < lanes; l++) {
			sumU[l] = force[n * lanes + l];
			sumW[l] = 0;
		}
		for (int k = 0; k < n; k++) {
			int f = k * lanes;
			int s = (n - k) * lanes;
			for (int l = 0; l < lanes; l++) {
				sumU[l] += force[f + l] * u[s + l];
				sumW[l] += force[f + l] * w[s + l];
			}
		}
		double divisor = -1.0 / ((n + 1) * (n + 2));
		int next = (n + 2) * lanes;
		for (int l = 0; l < lanes; l++) {
			double nextU = sumU[l] * divisor;
			double nextW = sumW[l] * divisor;
			u[next + l] = nextU;
			w[next + l] = nextW;
			m11[l] += nextU;
			m12[l] += nextW;
			m21[l] += (n + 2) * nextU;
			m22[l] += (n + 2) * nextW;
		}
	}
}
