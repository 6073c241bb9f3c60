package org.ionwright.ui.common.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** Finds the maxima worth a label among the points that are drawn, highest first. */
public final class PeakFinder {

	/** A label needs this share of the highest visible point. */
	public static final double LEAST_HEIGHT = 0.02;
	/** A label must stand out by this share of its own height from the saddle to a higher one. */
	private static final double LEAST_PROMINENCE = 0.5;
	private static final int MOST = 60;

	private PeakFinder() {
	}

	/** The same with {@link #LEAST_HEIGHT}. */
	public static List<Integer> find(double[] y) {
		return find(y, LEAST_HEIGHT);
	}

	/**
	 * Indices of prominent maxima of y, by falling height; of equal heights the middle of the plateau.
	 *
	 * @param least
	 *            the share of the highest one that others need
	 */
	public static List<Integer> find(double[] y, double least) {
		double highest = 0;
		for (double value : y) {
			highest = Math.max(highest, value);
		}
		List<Integer> maxima = new ArrayList<>();
		int i = 0;
		while (i < y.length) {
			int end = i;
			while (end + 1 < y.length && y[end + 1] == y[i]) {
				end++;
			}
			boolean rises = i == 0 || y[i - 1] < y[i];
			boolean falls = end == y.length - 1 || y[end + 1] < y[end];
			if (rises && falls && y[i] > 0 && y[i] >= least * highest) {
				maxima.add((i + end) / 2);
			}
			i = end + 1;
		}
		maxima.sort(Comparator.comparingDouble((Integer index) -> -y[index]));
		List<Integer> prominent = new ArrayList<>();
		for (int index : maxima.subList(0, Math.min(maxima.size(), 4 * MOST))) {
			if (prominent.size() < MOST && y[index] - saddle(y, index) >= LEAST_PROMINENCE * y[index]) {
				prominent.add(index);
			}
		}
		return prominent;
	}

	/** The height one must go down to on the way to anything higher; 0 when there is nothing higher on a side. */
	private static double saddle(double[] y, int index) {
		return Math.max(lowestUntilHigher(y, index, -1), lowestUntilHigher(y, index, 1));
	}

	private static double lowestUntilHigher(double[] y, int index, int step) {
		double lowest = y[index];
		for (int i = index + step; i >= 0 && i < y.length; i += step) {
			if (y[i] > y[index]) {
				return lowest;
			}
			lowest = Math.min(lowest, y[i]);
		}
		return 0;
	}
}
