package org.ionwright.scan.ui.internal.record;

import java.util.Arrays;

/** Lowest and highest value of each of the last stretches of time, in memory that never grows. Not for use by several threads. */
final class StripRing {

	private static final long NEVER = Long.MIN_VALUE;

	private final long widthMillis;
	private final long[] stretches;
	private final double[] low;
	private final double[] high;

	/**
	 * @param widthMillis
	 *            of a stretch
	 * @param count
	 *            of stretches that are kept
	 */
	StripRing(long widthMillis, int count) {
		this.widthMillis = widthMillis;
		stretches = new long[count];
		Arrays.fill(stretches, NEVER);
		low = new double[count];
		high = new double[count];
	}

	long spanMillis() {
		return widthMillis * stretches.length;
	}

	void add(long millis, double value) {
		long stretch = Math.floorDiv(millis, widthMillis);
		int at = (int) Math.floorMod(stretch, (long) stretches.length);
		if (stretches[at] > stretch) {
			// older than what is kept
			return;
		}
		boolean first = stretches[at] != stretch;
		stretches[at] = stretch;
		low[at] = first ? value : Math.min(low[at], value);
		high[at] = first ? value : Math.max(high[at], value);
	}

	/**
	 * @param gapMillis
	 *            two values that are further apart are not joined
	 */
	StripPoints points(long fromMillis, long toMillis, long gapMillis) {
		long last = Math.floorDiv(toMillis, widthMillis);
		long first = Math.max(Math.floorDiv(fromMillis, widthMillis), last - stretches.length + 1);
		int most = (int) Math.max(0, last - first + 1);
		long[] millis = new long[3 * most];
		double[] values = new double[3 * most];
		int count = 0;
		long before = NEVER;
		for (long stretch = first; stretch <= last; stretch++) {
			int at = (int) Math.floorMod(stretch, (long) stretches.length);
			if (stretches[at] != stretch) {
				continue;
			}
			long middle = stretch * widthMillis + widthMillis / 2;
			if (before != NEVER && stretch - before > 1 && (stretch - before) * widthMillis > gapMillis) {
				millis[count] = middle;
				values[count++] = Double.NaN;
			}
			millis[count] = middle;
			values[count++] = low[at];
			if (high[at] != low[at]) {
				millis[count] = middle;
				values[count++] = high[at];
			}
			before = stretch;
		}
		return new StripPoints(Arrays.copyOf(millis, count), Arrays.copyOf(values, count));
	}
}
