package org.ionwright.twin;

import org.ionwright.twin.filter.Tuning;

/**
 * One kind of scan.
 *
 * @param start
 *            m/z of the point that is taken first
 * @param step
 *            to the next point, u; below 0 for a scan downwards
 * @param dwellSeconds
 *            counting time of a point
 * @param window
 *            of the first stage as a share of its mass
 * @param peakWidth
 *            at half maximum, u; at a constant ratio as a share of the mass
 * @param settleSeconds
 *            from setting a point to counting there; 0 for an axis that moves all the time
 * @param fixedCentre
 *            m/z in the middle of the first-stage window in mode FIXED
 * @param constantRatio
 *            whether AC and DC of the second stage keep their ratio over the scan (seed 002, claim 24)
 * @param firstOffset
 *            what the centre of the first-stage window is above the mass that the second stage selects, u
 */
public record ScanOrder(double start, double step, int points, double dwellSeconds, Tuning.Mode mode, double window,
		double peakWidth, boolean negative, double settleSeconds, double fixedCentre, boolean constantRatio,
		double firstOffset) {

	public ScanOrder {
		if (!(start > 0 && start + (points - 1) * step > 0 && step != 0 && points > 0 && dwellSeconds > 0
				&& peakWidth > 0 && settleSeconds >= 0 && Double.isFinite(firstOffset))) {
			throw new IllegalArgumentException("scan start " + start + ", step " + step + ", points " + points
					+ ", dwell " + dwellSeconds + " s and peak width " + peakWidth
					+ " must all be above 0, the step of a scan downwards below, and settling, " + settleSeconds
					+ " s, not below 0");
		}
	}

	/** Peaks of one width, both stages on one mass. */
	public ScanOrder(double start, double step, int points, double dwellSeconds, Tuning.Mode mode, double window,
			double peakWidth, boolean negative, double settleSeconds, double fixedCentre) {
		this(start, step, points, dwellSeconds, mode, window, peakWidth, negative, settleSeconds, fixedCentre, false,
				0);
	}

	/** An axis that moves all the time; a window that stands still stands in the middle of the range. */
	public ScanOrder(double start, double step, int points, double dwellSeconds, Tuning.Mode mode, double window,
			double peakWidth, boolean negative) {
		this(start, step, points, dwellSeconds, mode, window, peakWidth, negative, 0,
				(start + start + (points - 1) * step) / 2);
	}

	/** m/z of the last point. */
	public double end() {
		return mz(points - 1);
	}

	public double mz(int point) {
		return start + point * step;
	}

	public double lowest() {
		return Math.min(start, end());
	}

	public double highest() {
		return Math.max(start, end());
	}

	/** From a point to the next, s. */
	public double pointSeconds() {
		return dwellSeconds + settleSeconds;
	}

	/** At which the axis moves while ions are counted, u/s. */
	public double rate() {
		return points == 1 || settleSeconds > 0 ? 0 : step / dwellSeconds;
	}

	/** Width of a peak at half maximum, u: what the stage that selects is set to. */
	public double widthAt(double mz) {
		return mode == Tuning.Mode.FIRST_ALONE ? window * mz : constantRatio ? peakWidth * mz : peakWidth;
	}
}
