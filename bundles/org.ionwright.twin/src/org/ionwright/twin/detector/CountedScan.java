package org.ionwright.twin.detector;

/**
 * Whole numbers of ions counted, point by point (seed 002, claim 18).
 *
 * @param counts
 *            as they came, not corrected for dead time
 * @param overload
 *            whether the rate limit was exceeded at any point
 * @param meanRate
 *            counts per second over the scan
 */
public record CountedScan(long[] counts, boolean overload, double meanRate) {

	/** Time in which the counter was ready during a point, s. */
	public static double liveTime(long counts, double dwell, DeadTime deadTime) {
		return Math.max(0, dwell - counts * deadTime.tau());
	}
}
