package org.ionwright.twin.filter;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;
import java.util.stream.IntStream;

/**
 * Transmission of ions of one mass over the offset of the mass axis from their m/z: worked out closer where it bends, a
 * cubic spline through that on a fine grid, 0 beyond. The edge of a long stage falls by half within 0.01 u.
 */
final class TransmissionCurve {

	/** Fine steps in a coarse one. */
	private static final int FINE = 32;
	/** A step is divided where the value changes its slope by this. */
	private static final double BENT = 0.03;
	/** Halves of a step are divided again where the value found was off by this from the spline. */
	private static final double SURPRISE = 0.004;
	/** Off by this, the steps on either side are divided too. */
	private static final double GREAT_SURPRISE = 0.02;
	/** Outwards from the middle nothing is looked for behind two values below this. */
	private static final double DARK = 3e-4;
	/** Coarse steps around the middle in which the peak is sure to be seen. */
	private static final int NEAR = 3;
	/** Share of the highest value at which the feet of the peak are taken. */
	private static final double FOOT = 0.1;

	private final double start;
	private final double step;
	private final double[] values;
	private final double shift;
	private final int first;
	private final int last;
	private final double lowFoot;
	private final double highFoot;
	private final double highest;

	private TransmissionCurve(double start, double step, double[] values, double shift) {
		this.start = start;
		this.step = step;
		this.values = values;
		this.shift = shift;
		int low = 0;
		while (low < values.length && values[low] == 0) {
			low++;
		}
		int high = values.length - 1;
		while (high > low && values[high] == 0) {
			high--;
		}
		first = Math.max(0, low - 1);
		last = Math.min(values.length - 1, high + 1);
		highest = Arrays.stream(values).max().orElse(0);
		double foot = FOOT * highest;
		while (low < high && values[low] < foot) {
			low++;
		}
		while (high > low && values[high] < foot) {
			high--;
		}
		lowFoot = low == 0 || foot == 0 ? start + low * step : crossing(low - 1, foot);
		highFoot = high == values.length - 1 || foot == 0 ? start + high * step : crossing(high, foot);
	}

	/** Where the value is reached between a place and the next. */
	private double crossing(int i, double value) {
		return start + (i + (value - values[i]) / (values[i + 1] - values[i])) * step;
	}

	/**
	 * Works a transmission out in coarse steps, and in finer ones where it bends.
	 *
	 * @param reach
	 *            offset of the last value, u; the first is opposite to it
	 * @param coarse
	 *            number of coarse steps, even
	 */
	static TransmissionCurve of(DoubleUnaryOperator transmission, double reach, int coarse) {
		double step = 2 * reach / (coarse * FINE);
		double[] values = new double[coarse * FINE + 1];
		Arrays.fill(values, Double.NaN);
		double middle = transmission.applyAsDouble(0);
		values[coarse / 2 * FINE] = middle;
		for (int side = -1; side <= 1; side += 2) {
			double before = middle;
			double value = middle;
			for (int i = 1; i <= coarse / 2; i++) {
				int at = (coarse / 2 + side * i) * FINE;
				boolean dark = i > NEAR && value <= DARK && before <= DARK;
				before = value;
				value = dark ? 0 : transmission.applyAsDouble(-reach + at * step);
				values[at] = value;
			}
		}
		boolean[] due = new boolean[values.length];
		for (int width = FINE; width > 1; width /= 2) {
			due = divide(transmission, -reach, step, values, width, due);
		}
		fill(values);
		return new TransmissionCurve(-reach, step, values, 0);
	}

	/**
	 * Halves the steps of a width that are due or bent.
	 *
	 * @param due
	 *            by the place where a step begins
	 * @return which of the halves are due
	 */
	private static boolean[] divide(DoubleUnaryOperator transmission, double start, double step, double[] values,
			int width, boolean[] due) {
		double[] known = values.clone();
		fill(known);
		boolean[] next = new boolean[values.length];
		int half = width / 2;
		for (int from = 0; from + width < values.length; from += width) {
			int to = from + width;
			boolean ends = !Double.isNaN(values[from]) && !Double.isNaN(values[to]);
			if (ends && (due[from] || bend(known, from, width) > BENT)) {
				int middle = from + half;
				values[middle] = transmission.applyAsDouble(start + middle * step);
				double surprise = Math.abs(values[middle] - known[middle]);
				int around = surprise > GREAT_SURPRISE ? half : 0;
				for (int i = Math.max(0, from - around); i < to + around && surprise > SURPRISE; i += half) {
					next[i] = true;
				}
			}
		}
		return next;
	}

	/** Change of the rise from this step to the one before or behind. */
	private static double bend(double[] known, int from, int width) {
		int to = from + width;
		double rise = known[to] - known[from];
		double before = from < width ? 0 : known[from] - known[from - width];
		double behind = to + width >= known.length ? 0 : known[to + width] - known[to];
		return Math.max(Math.abs(rise - before), Math.abs(behind - rise));
	}

	/** The natural cubic spline through the values known, cut off at 0. */
	private static void fill(double[] values) {
		int[] known = IntStream.range(0, values.length).filter(i -> !Double.isNaN(values[i])).toArray();
		double[] bends = bends(known, values);
		for (int k = 1; k < known.length; k++) {
			double width = known[k] - known[k - 1];
			double from = values[known[k - 1]];
			double to = values[known[k]];
			boolean dark = from == 0 && to == 0;
			for (int i = known[k - 1] + 1; i < known[k]; i++) {
				double t = (i - known[k - 1]) / width;
				double s = 1 - t;
				double value = s * from + t * to
						+ width * width / 6 * (s * (s * s - 1) * bends[k - 1] + t * (t * t - 1) * bends[k]);
				values[i] = dark ? 0 : Math.max(0, value);
			}
		}
	}

	/** Second derivatives of the spline at its knots, by elimination in its equations. */
	private static double[] bends(int[] known, double[] values) {
		double[] bends = new double[known.length];
		double[] share = new double[known.length];
		for (int k = 1; k + 1 < known.length; k++) {
			double left = known[k] - known[k - 1];
			double right = known[k + 1] - known[k];
			double turn = (values[known[k + 1]] - values[known[k]]) / right
					- (values[known[k]] - values[known[k - 1]]) / left;
			double pivot = 2 * (left + right) - left * share[k - 1];
			share[k] = right / pivot;
			bends[k] = (6 * turn - left * bends[k - 1]) / pivot;
		}
		for (int k = known.length - 2; k > 0; k--) {
			bends[k] -= share[k] * bends[k + 1];
		}
		return bends;
	}

	/** The curve that gave these {@link #numbers()}. */
	static TransmissionCurve ofNumbers(double[] numbers) {
		return new TransmissionCurve(numbers[0], numbers[1], Arrays.copyOfRange(numbers, 3, numbers.length),
				numbers[2]);
	}

	/** All it is made of. */
	double[] numbers() {
		double[] numbers = new double[3 + values.length];
		numbers[0] = start;
		numbers[1] = step;
		numbers[2] = shift;
		System.arraycopy(values, 0, numbers, 3, values.length);
		return numbers;
	}

	/** Offset from which on it is not 0, u. */
	double from() {
		return start + first * step;
	}

	/** Offset up to which it is not 0, u. */
	double to() {
		return start + last * step;
	}

	double highest() {
		return highest;
	}

	/** Offset at which a tenth of the highest value is reached, u. */
	double lowFoot() {
		return lowFoot;
	}

	/** Offset behind which less than that is left, u. */
	double highFoot() {
		return highFoot;
	}

	/** What the calibration adds to a mass command here so that the centroid of the peak comes out at its m/z, u. */
	double shift() {
		return shift;
	}

	double at(double offset) {
		double position = (offset - start) / step;
		int i = (int) position;
		if (!(position >= 0) || i >= values.length - 1) {
			return 0;
		}
		double share = position - i;
		return values[i] + share * (values[i + 1] - values[i]);
	}

	/** The same curve on an axis on which its centroid is 0; itself where nothing passes. */
	TransmissionCurve centred() {
		return centredAs(this);
	}

	/** The same curve on an axis on which the centroid of another is 0; itself where nothing of that passes. */
	TransmissionCurve centredAs(TransmissionCurve other) {
		double sum = Arrays.stream(other.values).sum();
		double moment = 0;
		for (int i = 0; i < other.values.length; i++) {
			moment += other.values[i] * (other.start + i * other.step);
		}
		return sum == 0 ? this : new TransmissionCurve(start - moment / sum, step, values, shift + moment / sum);
	}
}
