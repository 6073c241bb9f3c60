package org.ionwright.drawing.internal;

import java.util.Arrays;

/** Places along a line that are apart and as near to where they are wanted as that allows. */
final class Slots {

	private Slots() {
	}

	/**
	 * Least squares with a least distance between neighbours: isotonic regression.
	 *
	 * @param wanted
	 *            in rising order
	 * @param apart
	 *            distance of each place from the one before it; the first is not used
	 * @return in the same order; within the ends when there is room, else evenly squeezed
	 */
	static double[] of(double[] wanted, double[] apart, double low, double high) {
		int n = wanted.length;
		double[] shift = new double[n];
		for (int i = 1; i < n; i++) {
			shift[i] = shift[i - 1] + apart[i];
		}
		double room = high - low - (n == 0 ? 0 : shift[n - 1]);
		double[] places = new double[n];
		if (room < 0) {
			for (int i = 0; i < n; i++) {
				places[i] = low + shift[i] * (high - low) / shift[n - 1];
			}
			return places;
		}
		double[] means = new double[n];
		int[] counts = new int[n];
		int blocks = 0;
		for (int i = 0; i < n; i++) {
			means[blocks] = wanted[i] - shift[i];
			counts[blocks++] = 1;
			while (blocks > 1 && means[blocks - 2] > means[blocks - 1]) {
				int sum = counts[blocks - 2] + counts[blocks - 1];
				means[blocks - 2] = (means[blocks - 2] * counts[blocks - 2] + means[blocks - 1] * counts[blocks - 1])
						/ sum;
				counts[blocks - 2] = sum;
				blocks--;
			}
		}
		int at = 0;
		for (int b = 0; b < blocks; b++) {
			Arrays.fill(places, at, at + counts[b], Math.clamp(means[b], low, low + room));
			at += counts[b];
		}
		for (int i = 0; i < n; i++) {
			places[i] += shift[i];
		}
		return places;
	}

	static double[] of(double[] wanted, double apart, double low, double high) {
		double[] distances = new double[wanted.length];
		Arrays.fill(distances, apart);
		return of(wanted, distances, low, high);
	}
}
