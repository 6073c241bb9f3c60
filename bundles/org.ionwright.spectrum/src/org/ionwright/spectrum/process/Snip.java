package org.ionwright.spectrum.process;

/**
 * Baseline by the statistics-sensitive non-linear iterative peak-clipping algorithm (Ryan, Clayton, Griffin, Sie and
 * Cousens 1988) with a clipping window that decreases (Morhac, Kliman, Matousek, Veselsky and Turzo 1997): each value is
 * cut down to the mean of its neighbours at a distance that falls from the half-width to 1. What is narrower than the
 * half-width is taken as peak. The baseline is nowhere above the data; in noise it runs along its lower side, so smooth
 * first, or take {@link AsymmetricLeastSquares}.
 */
public final class Snip {

	public static final int WIDEST = 100_000;

	private Snip() {
	}

	/**
	 * @param y
	 *            points of about equal distance
	 * @param halfWidth
	 *            points, 1 to {@link #WIDEST}: about the full width at the foot of the broadest peak
	 * @param compressed
	 *            clips log(log(sqrt(y + 1) + 1) + 1), as the authors do for counts, so that a weak baseline beside strong
	 *            peaks is not lifted; values below 0 are refused then
	 * @throws IllegalArgumentException
	 *             when a value is not finite, or below 0 and to be compressed
	 */
	public static double[] baseline(double[] y, int halfWidth, boolean compressed) {
		Checked.range("half-width (points)", halfWidth, 1, WIDEST);
		Checked.finite("intensities", y);
		double[] v = compressed ? compress(y) : y.clone();
		double[] w = new double[v.length];
		for (int p = Math.min(halfWidth, (v.length - 1) / 2); p > 0; p--) {
			clip(v, w, p);
			double[] swap = v;
			v = w;
			w = swap;
		}
		if (compressed) {
			for (int i = 0; i < v.length; i++) {
				double root = StrictMath.expm1(StrictMath.expm1(v[i]));
				// the way back rounds: never above what was measured
				v[i] = Math.min(y[i], root * root - 1);
			}
		}
		return v;
	}

	private static void clip(double[] v, double[] w, int p) {
		int n = v.length;
		int inner = n - p;
		// at the ends the neighbours come closer, so that the distance is the same on both sides
		for (int i = 0; i < p; i++) {
			w[i] = Math.min(v[i], (v[0] + v[2 * i]) / 2);
			int j = n - 1 - i;
			w[j] = Math.min(v[j], (v[n - 1] + v[n - 1 - 2 * i]) / 2);
		}
		for (int i = p; i < inner; i++) {
			w[i] = Math.min(v[i], (v[i - p] + v[i + p]) / 2);
		}
	}

	private static double[] compress(double[] y) {
		double[] v = new double[y.length];
		for (int i = 0; i < y.length; i++) {
			if (y[i] < 0) {
				throw new IllegalArgumentException("value " + i + " is " + y[i]
						+ "; values below 0 have no logarithm: take the baseline without compression");
			}
			v[i] = StrictMath.log1p(StrictMath.log1p(Math.sqrt(y[i] + 1)));
		}
		return v;
	}
}
