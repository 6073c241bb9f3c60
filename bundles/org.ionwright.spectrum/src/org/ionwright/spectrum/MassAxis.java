package org.ionwright.spectrum;

import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;

/**
 * The m/z values of a spectrum, not decreasing. One axis object is shared by all spectra of a scanning run; writers and
 * readers may compare axes by identity before they compare values.
 */
public final class MassAxis {

	private final double[] mz;

	private MassAxis(double[] mz) {
		this.mz = mz;
	}

	/**
	 * @param mz
	 *            copied; finite and not decreasing
	 * @throws IllegalArgumentException
	 *             when a value is not finite or smaller than the one before
	 */
	public static MassAxis of(double... mz) {
		double[] copy = mz.clone();
		for (int i = 0; i < copy.length; i++) {
			if (!Double.isFinite(copy[i]) || (i > 0 && copy[i] < copy[i - 1])) {
				throw new IllegalArgumentException(
						"m/z value " + i + " is " + copy[i] + "; values must be finite and must not decrease");
			}
		}
		return new MassAxis(copy);
	}

	/**
	 * @param start
	 *            first m/z
	 * @param step
	 *            distance of two points in m/z, above 0
	 * @param count
	 *            number of points
	 */
	public static MassAxis linear(double start, double step, int count) {
		if (!(step > 0)) {
			throw new IllegalArgumentException("m/z step is " + step + "; it must be above 0");
		}
		double[] mz = new double[count];
		for (int i = 0; i < count; i++) {
			mz[i] = start + i * step;
		}
		return of(mz);
	}

	public int size() {
		return mz.length;
	}

	public double mz(int index) {
		return mz[index];
	}

	/** Index of the first point at or above {@code value}; {@link #size()} when all lie below. */
	public int ceiling(double value) {
		int low = 0;
		int high = mz.length;
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (mz[middle] < value) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** A copy. */
	public double[] toArray() {
		return mz.clone();
	}

	@Override
	public boolean equals(@Nullable Object other) {
		return this == other || (other instanceof MassAxis axis && Arrays.equals(mz, axis.mz));
	}

	@Override
	public int hashCode() {
		return Arrays.hashCode(mz);
	}
}
