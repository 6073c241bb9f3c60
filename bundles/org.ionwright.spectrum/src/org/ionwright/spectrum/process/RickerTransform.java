package org.ionwright.spectrum.process;

import java.util.Arrays;

/**
 * Continuous wavelet transform with the Mexican hat or Ricker wavelet, the second derivative of a Gaussian with its sign
 * changed (Mallat 1999; for mass spectra Du, Kibbe and Lin 2006), normalised so that white noise of standard deviation s
 * gives coefficients of standard deviation s at every scale. A constant gives 0, and almost so does a slope; a Gaussian
 * peak answers most at a scale of sqrt(5) of its standard deviation, 0.95 of its full width at half maximum.
 */
public final class RickerTransform {

	/** Full width at half maximum of a Gaussian, by the scale at which it answers most: sqrt(8 ln 2 / 5). */
	public static final double FWHM_BY_SCALE = Math.sqrt(8 * 0.6931471805599453 / 5);
	private static final int REACH = 5;
	/** Points of a stretch; fewer show no peak. */
	private static final int SHORTEST = 3;

	private RickerTransform() {
	}

	/**
	 * The coefficients at each point. Beyond the ends the data are mirrored.
	 *
	 * @param y
	 *            of equal distance
	 * @param scale
	 *            points, 0.5 to 2000
	 */
	public static double[] row(double[] y, double scale) {
		Checked.range("scale (points)", scale, 0.5, 2000);
		double[] half = kernel(scale);
		double[] out = new double[y.length];
		if (y.length > 0) {
			int reach = half.length - 1;
			Convolution.symmetric(mirrored(y, 0, y.length, reach), half, out, y.length);
		}
		return out;
	}

	/** Each stretch for itself, with its own ends mirrored; written to out. */
	static void row(double[] y, int[] starts, double scale, double[] out) {
		double[] half = kernel(scale);
		for (int s = 0; s + 1 < starts.length; s++) {
			int length = starts[s + 1] - starts[s];
			if (length < SHORTEST) {
				Arrays.fill(out, starts[s], starts[s + 1], 0);
			} else if (starts.length == 2) {
				Convolution.symmetric(mirrored(y, 0, length, half.length - 1), half, out, length);
			} else {
				double[] part = new double[length];
				Convolution.symmetric(mirrored(y, starts[s], length, half.length - 1), half, part, length);
				System.arraycopy(part, 0, out, starts[s], length);
			}
		}
	}

	/** From the middle outwards; the sum over both sides is 0 and the sum of squares is 1. */
	static double[] kernel(double scale) {
		int reach = (int) Math.ceil(REACH * scale);
		double[] half = new double[reach + 1];
		double sum = 0;
		double gauss = 0;
		for (int i = 0; i <= reach; i++) {
			double t = i / scale;
			double bell = StrictMath.exp(-t * t / 2);
			half[i] = (1 - t * t) * bell;
			sum += (i == 0 ? 1 : 2) * half[i];
			gauss += (i == 0 ? 1 : 2) * bell;
		}
		// what cutting and sampling leave of the mean is taken out under the bell, so that a constant gives 0
		double squares = 0;
		for (int i = 0; i <= reach; i++) {
			double t = i / scale;
			half[i] -= sum / gauss * StrictMath.exp(-t * t / 2);
			squares += (i == 0 ? 1 : 2) * half[i] * half[i];
		}
		double norm = 1 / Math.sqrt(squares);
		for (int i = 0; i <= reach; i++) {
			half[i] *= norm;
		}
		return half;
	}

	private static double[] mirrored(double[] y, int from, int length, int reach) {
		double[] wide = new double[length + 2 * reach];
		System.arraycopy(y, from, wide, reach, length);
		int period = 2 * length;
		for (int i = 1; i <= reach; i++) {
			// ... 1 0 | 0 1 2 ... n-1 | n-1 n-2 ...
			int left = Math.floorMod(-i, period);
			int right = Math.floorMod(length - 1 + i, period);
			wide[reach - i] = y[from + (left < length ? left : period - 1 - left)];
			wide[reach + length - 1 + i] = y[from + (right < length ? right : period - 1 - right)];
		}
		return wide;
	}
}
