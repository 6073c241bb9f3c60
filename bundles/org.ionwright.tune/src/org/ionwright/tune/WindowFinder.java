package org.ionwright.tune;

import java.util.Arrays;
import java.util.Optional;

/**
 * The window of a stage in counts along an axis: the place between its two edges at half of the height. A broad window has a top
 * that is neither even nor smooth, and its centre says nothing of its edges.
 */
public final class WindowFinder {

	/** Fewer counts at the top are no window. */
	private static final double LEAST_TOP = 20;
	/** Share of the width that is expected, within which a window may be. */
	private static final double NARROWEST = 0.3;
	private static final double WIDEST = 2;

	private final double[] mz;
	private final double[] counts;

	private WindowFinder(double[] mz, double[] counts) {
		this.mz = mz;
		this.counts = counts;
	}

	/**
	 * @param expected
	 *            m/z of the ion
	 * @param reach
	 *            how far the middle of the window may be from that, u
	 * @param width
	 *            of the window that is expected, u
	 * @return a window that is not found has no position
	 */
	public static WatchedPeak find(SummedScan scan, double expected, double reach, double width) {
		return new WindowFinder(scan.mz(), scan.counts()).window(scan, expected, width)
				.filter(peak -> Math.abs(peak.position() - expected) <= reach)
				.orElseGet(() -> WatchedPeak.none(expected, scan.overload(), scan.time()));
	}

	private Optional<WatchedPeak> window(SummedScan scan, double expected, double width) {
		double top = top(expected, width);
		if (top < LEAST_TOP) {
			return Optional.empty();
		}
		int left = edge(expected, top / 2, -1);
		int right = edge(expected, top / 2, 1);
		if (left < 0 || right < 0) {
			return Optional.empty();
		}
		double low = crossing(left, left + 1, top / 2);
		double high = crossing(right - 1, right, top / 2);
		if (!(high - low >= NARROWEST * width && high - low <= WIDEST * width)) {
			return Optional.empty();
		}
		double sum = 0;
		for (int i = left + 1; i < right; i++) {
			sum += counts[i];
		}
		double sigma = Math.hypot(deviation(left, top), deviation(right, top)) / 2;
		double seconds = scan.dwellSeconds();
		double step = (mz[right] - mz[left]) / (right - left);
		return Optional.of(new WatchedPeak(expected, (low + high) / 2, sigma, top / seconds, sum * step / seconds, sum,
				sum, high - low, top / Math.max(1, Math.sqrt(counts[left])), scan.overload(), scan.time()));
	}

	/** Middle height of the points where the window is expected to be open in any case. */
	private double top(double expected, double width) {
		double[] inside = new double[mz.length];
		int count = 0;
		for (int i = 0; i < mz.length; i++) {
			if (Math.abs(mz[i] - expected) <= width / 4) {
				inside[count++] = counts[i];
			}
		}
		double[] sorted = Arrays.copyOf(inside, count);
		Arrays.sort(sorted);
		return count == 0 ? 0 : sorted[count / 2];
	}

	/** The first point outwards at which it and the next one are below a level; -1 when the axis ends before. */
	private int edge(double from, double level, int direction) {
		int start = 0;
		while (start < mz.length - 1 && mz[start] < from) {
			start++;
		}
		for (int i = start; i > 0 && i < mz.length - 1; i += direction) {
			if (counts[i] < level && counts[i + direction] < level) {
				return i;
			}
		}
		return -1;
	}

	private double crossing(int below, int above, double level) {
		double rise = counts[above] - counts[below];
		double share = rise == 0 ? 0.5 : Math.clamp((level - counts[below]) / rise, 0, 1);
		return mz[below] + share * (mz[above] - mz[below]);
	}

	/** Of an edge by counting, u: noise at half of the height over the slope, which is at least that of one step. */
	private double deviation(int edge, double top) {
		double step = Math.abs(mz[Math.min(edge + 1, mz.length - 1)] - mz[Math.max(edge - 1, 0)]) / 2;
		return step * Math.sqrt(top / 2) / (top / 2);
	}
}
