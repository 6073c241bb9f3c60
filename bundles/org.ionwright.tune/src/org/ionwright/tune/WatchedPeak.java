package org.ionwright.tune;

import java.time.Instant;

/**
 * A peak around an m/z at one moment.
 *
 * @param expected
 *            m/z that is watched
 * @param position
 *            centre on the axis asked of the device, m/z; NaN where there is no peak
 * @param sigma
 *            standard deviation of the position by counting, u
 * @param height
 *            mean of the points around the centre, two fifths of the width, counts per second: the highest point alone is
 *            one that noise raised
 * @param area
 *            counts per second times u
 * @param counts
 *            ions that were counted in the peak
 * @param topCounts
 *            ions that were counted in the points of the height
 * @param fwhm
 *            full width at half maximum, u; NaN where there is no peak
 * @param signalToNoise
 *            height over the standard deviation of what is beside the peak
 * @param overload
 *            whether the detector was beyond its limit
 * @param time
 *            of the measurement
 */
public record WatchedPeak(double expected, double position, double sigma, double height, double area, double counts,
		double topCounts, double fwhm, double signalToNoise, boolean overload, Instant time) {

	static WatchedPeak none(double expected, boolean overload, Instant time) {
		return new WatchedPeak(expected, Double.NaN, Double.NaN, 0, 0, 0, 0, Double.NaN, 0, overload, time);
	}

	public boolean isFound() {
		return Double.isFinite(position);
	}

	/** By how much the peak is above where it is expected, u. */
	public double offset() {
		return position - expected;
	}
}
