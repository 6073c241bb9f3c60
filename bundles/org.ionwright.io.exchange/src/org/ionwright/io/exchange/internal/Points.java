package org.ionwright.io.exchange.internal;

import java.io.IOException;
import java.util.Arrays;

import org.ionwright.spectrum.MassAxis;

/**
 * The points of one spectrum as a file gives them, brought into the order of their m/z.
 *
 * @param axis
 *            not decreasing
 * @param intensities
 *            one for each m/z
 */
public record Points(MassAxis axis, double[] intensities) {

	/** No spectrum holds more. */
	public static final int LIMIT = 50_000_000;

	/**
	 * @param mz
	 *            in any order; becomes ordered
	 * @throws IOException
	 *             when a number is not finite
	 */
	public static Points of(double[] mz, double[] intensities) throws IOException {
		if (mz.length != intensities.length) {
			throw new IOException("it has " + mz.length + " m/z values but " + intensities.length + " intensities");
		}
		boolean ordered = true;
		for (int i = 0; i < mz.length; i++) {
			if (!Double.isFinite(mz[i]) || !Double.isFinite(intensities[i])) {
				throw new IOException("point " + (i + 1) + " is " + mz[i] + ", " + intensities[i] + " and no number");
			}
			ordered &= i == 0 || mz[i] >= mz[i - 1];
		}
		return ordered ? new Points(MassAxis.of(mz), intensities) : sorted(mz, intensities);
	}

	private static Points sorted(double[] mz, double[] intensities) {
		Integer[] order = new Integer[mz.length];
		Arrays.setAll(order, i -> i);
		Arrays.sort(order, (a, b) -> Double.compare(mz[a], mz[b]));
		double[] x = new double[mz.length];
		double[] y = new double[mz.length];
		for (int i = 0; i < order.length; i++) {
			x[i] = mz[order[i]];
			y[i] = intensities[order[i]];
		}
		return new Points(MassAxis.of(x), y);
	}
}
