package org.ionwright.tune;

import java.time.Instant;
import java.util.Arrays;

/**
 * Scans of one request, added up. The arrays belong to it: nobody changes them.
 *
 * @param mz
 *            as asked of the device, rising
 * @param counts
 *            sum over the scans
 * @param scans
 *            number of scans that were added
 * @param dwellSeconds
 *            counting time of a point in all scans together
 * @param overload
 *            whether the detector was beyond its limit in at least one of them
 * @param time
 *            end of the last one
 */
public record SummedScan(double[] mz, double[] counts, int scans, double dwellSeconds, boolean overload,
		Instant time) {

	/** With further scans of the same axis. */
	public SummedScan plus(SummedScan other) {
		double[] sum = counts.clone();
		for (int i = 0; i < sum.length; i++) {
			sum[i] += other.counts[i];
		}
		return new SummedScan(mz, sum, scans + other.scans, dwellSeconds + other.dwellSeconds,
				overload || other.overload, other.time);
	}

	/** The points within a range, ends included. */
	public SummedScan between(double low, double high) {
		int from = 0;
		while (from < mz.length && mz[from] < low) {
			from++;
		}
		int to = from;
		while (to < mz.length && mz[to] <= high) {
			to++;
		}
		return new SummedScan(Arrays.copyOfRange(mz, from, to), Arrays.copyOfRange(counts, from, to), scans,
				dwellSeconds, overload, time);
	}

	/** Each so many points made one, with the sum of their counts; what is left over at the end is dropped. */
	public SummedScan binned(int points) {
		if (points <= 1) {
			return this;
		}
		double[] middles = new double[mz.length / points];
		double[] sums = new double[middles.length];
		for (int i = 0; i < middles.length; i++) {
			for (int k = 0; k < points; k++) {
				middles[i] += mz[i * points + k] / points;
				sums[i] += counts[i * points + k];
			}
		}
		return new SummedScan(middles, sums, scans, dwellSeconds * points, overload, time);
	}
}
