package org.ionwright.spectrum.process;

import java.util.Arrays;

/**
 * Stretches of a profile without gaps. Files often leave out runs of zeros: a filter that counts points must not reach
 * over such a gap, as if what lies behind it were the neighbour.
 */
final class Segments {

	/**
	 * A distance this many times that of the neighbours is a gap; spacings of scanning and time-of-flight axes vary slowly, and
	 * a single point left out does no harm.
	 */
	private static final double GAP = 2.5;

	private Segments() {
	}

	/** One stretch, whatever the distances: those of times vary with what is measured in between. */
	static int[] whole(int points) {
		return points == 0 ? new int[1] : new int[] { 0, points };
	}

	/** Index of the first point of each stretch, and the number of points at the end; {0} for no points at all. */
	static int[] starts(double[] x) {
		int[] starts = new int[16];
		int count = 1;
		for (int i = 1; i < x.length; i++) {
			double step = x[i] - x[i - 1];
			double before = i > 1 ? x[i - 1] - x[i - 2] : Double.POSITIVE_INFINITY;
			double after = i + 1 < x.length ? x[i + 1] - x[i] : Double.POSITIVE_INFINITY;
			double near = Math.min(before, after);
			if (step > GAP * near && near < Double.POSITIVE_INFINITY) {
				if (count + 2 > starts.length) {
					starts = Arrays.copyOf(starts, 2 * starts.length);
				}
				starts[count++] = i;
			}
		}
		if (x.length == 0) {
			return new int[1];
		}
		starts[count] = x.length;
		return Arrays.copyOf(starts, count + 1);
	}
}
