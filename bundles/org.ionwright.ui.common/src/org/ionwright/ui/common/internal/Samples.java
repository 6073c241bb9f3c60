package org.ionwright.ui.common.internal;

import org.ionwright.spectrum.MassAxis;

/** Points with x not decreasing, whatever holds them, so that a chart copies none of the million it does not draw. */
public interface Samples {

	Samples NONE = of(new double[0], new double[0]);

	int size();

	double x(int index);

	double y(int index);

	/** Index of the first point at or above the value; the size when all lie below. */
	default int ceiling(double value) {
		return ceiling(value, 0);
	}

	/**
	 * The same where all points before {@code from} are known to lie below; quick when the answer is near {@code guess}.
	 *
	 * @param guess
	 *            {@code from} or more
	 */
	default int ceiling(double value, int from, int guess) {
		if (guess >= size() || guess <= from || x(guess - 1) < value) {
			return ceiling(value, Math.min(Math.max(guess, from), size()));
		}
		int high = guess - 1;
		int low = high;
		for (int step = 1; low > from && x(low - 1) >= value; step <<= 1) {
			high = low - 1;
			low = (int) Math.max(from, (long) low - 1 - step);
		}
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (x(middle) < value) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** The same where all points before an index are known to lie below; quick when the answer is near. */
	default int ceiling(double value, int from) {
		int low = from;
		int high = from;
		for (int step = 1; high < size() && x(high) < value; step <<= 1) {
			low = high + 1;
			high = (int) Math.min(size(), (long) high + step);
		}
		while (low < high) {
			int middle = (low + high) >>> 1;
			if (x(middle) < value) {
				low = middle + 1;
			} else {
				high = middle;
			}
		}
		return low;
	}

	/** Index of the lowest point from one index to before another, the first of equal ones; a gap only if all are. */
	default int lowest(int from, int to) {
		int best = from;
		for (int i = from + 1; i < to; i++) {
			best = y(i) < y(best) || Double.isNaN(y(best)) && !Double.isNaN(y(i)) ? i : best;
		}
		return best;
	}

	/** Index of the highest point from one index to before another, the first of equal ones; a gap only if all are. */
	default int highest(int from, int to) {
		int best = from;
		for (int i = from + 1; i < to; i++) {
			best = y(i) > y(best) || Double.isNaN(y(best)) && !Double.isNaN(y(i)) ? i : best;
		}
		return best;
	}

	/** {@link #lowest} in the upper half, {@link #highest} in the lower one. */
	default long lowestAndHighest(int from, int to) {
		return (long) lowest(from, to) << Integer.SIZE | highest(from, to);
	}

	/** The arrays are not copied. */
	static Samples of(double[] x, double[] y) {
		return new Samples() {
			@Override
			public int size() {
				return x.length;
			}

			@Override
			public double x(int index) {
				return x[index];
			}

			@Override
			public double y(int index) {
				return y[index];
			}
		};
	}

	/** The intensities are not copied. */
	static Samples of(MassAxis axis, double[] intensities) {
		return new Samples() {
			@Override
			public int size() {
				return intensities.length;
			}

			@Override
			public double x(int index) {
				return axis.mz(index);
			}

			@Override
			public double y(int index) {
				return intensities[index];
			}
		};
	}
}
