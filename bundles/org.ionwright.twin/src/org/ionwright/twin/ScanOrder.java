package org.ionwright.twin;

import org.ionwright.twin.filter.Tuning;

/**
 * One kind of scan.
 *
 * @param start
 *            m/z of the first point
 * @param window
 *            of the first stage as a share of its mass
 * @param peakWidth
 *            at half maximum, u
 */
public record ScanOrder(double start, double step, int points, double dwellSeconds, Tuning.Mode mode, double window,
		double peakWidth, boolean negative) {

	public ScanOrder {
		if (!(start > 0 && step > 0 && points > 0 && dwellSeconds > 0 && peakWidth > 0)) {
			throw new IllegalArgumentException("scan start " + start + ", step " + step + ", points " + points
					+ ", dwell " + dwellSeconds + " s and peak width " + peakWidth + " must all be above 0");
		}
	}

	/** m/z of the last point. */
	public double end() {
		return mz(points - 1);
	}

	public double mz(int point) {
		return start + point * step;
	}
}
