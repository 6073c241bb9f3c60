package org.ionwright.twin.filter;

import java.util.Arrays;
import java.util.function.DoubleUnaryOperator;

/**
 * Transmission of ions of one mass over the offset of the mass axis from their m/z: equidistant, straight lines
 * between, 0 beyond.
 */
final class TransmissionCurve {

	/** Fine steps in a coarse one. */
	private static final int FINE = 8;
	/** A coarse step is divided where its middle is this far from the straight line. */
	private static final double TOLERANCE = 0.007;
	/** A flank: its middle may lie on the line by chance. */
	private static final double STEEP = 0.06;

	/** Outwards from the middle nothing is looked for behind two values below this. */
	private static final double DARK = 3e-4;
	/** Coarse steps around the middle in which the peak is sure to be seen. */
	private static final int NEAR = 3;

	private final double start;
	private final double step;
	private final double[] values;
	private final double shift;
	private final int first;
	private final int last;

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
	}

	/**
	 * Works a transmission out in coarse steps, and in finer ones on the flanks of the peak.
	 *
	 * @param reach
	 *            offset of the last value, u; the first is opposite to it
	 * @param coarse
	 *            number of coarse steps, even
	 */
	static TransmissionCurve of(DoubleUnaryOperator transmission, double reach, int coarse) {
		double step = 2 * reach / (coarse * FINE);
		double[] values = new double[coarse * FINE + 1];
		double middle = transmission.applyAsDouble(0);
		values[coarse / 2 * FINE] = middle;
		for (int side = -1; side <= 1; side += 2) {
			double before = middle;
			double value = middle;
			for (int i = 1; i <= coarse / 2 && (i <= NEAR || value > DARK || before > DARK); i++) {
				int at = (coarse / 2 + side * i) * FINE;
				before = value;
				value = transmission.applyAsDouble(-reach + at * step);
				values[at] = value;
			}
		}
		for (int i = 0; i < coarse; i++) {
			refine(transmission, -reach, step, values, i * FINE, (i + 1) * FINE);
		}
		return new TransmissionCurve(-reach, step, values, 0);
	}

	private static void refine(DoubleUnaryOperator transmission, double start, double step, double[] values, int from,
			int to) {
		int middle = (from + to) / 2;
		double straight = (values[from] + values[to]) / 2;
		boolean dark = values[from] == 0 && values[to] == 0;
		double value = dark ? 0 : transmission.applyAsDouble(start + middle * step);
		boolean bent = Math.abs(value - straight) > TOLERANCE || Math.abs(values[from] - values[to]) > STEEP;
		values[middle] = value;
		if (bent && to - from > 2) {
			refine(transmission, start, step, values, from, middle);
			refine(transmission, start, step, values, middle, to);
			return;
		}
		for (int i = from + 1; i < to; i++) {
			values[i] = i < middle ? values[from] + (value - values[from]) * (i - from) / (middle - from)
					: value + (values[to] - value) * (i - middle) / (to - middle);
		}
	}

	/** Offset from which on it is not 0, u. */
	double from() {
		return start + first * step;
	}

	/** Offset up to which it is not 0, u. */
	double to() {
		return start + last * step;
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
		double sum = Arrays.stream(values).sum();
		double moment = 0;
		for (int i = 0; i < values.length; i++) {
			moment += values[i] * (start + i * step);
		}
		return sum == 0 ? this : new TransmissionCurve(start - moment / sum, step, values, shift + moment / sum);
	}
}
