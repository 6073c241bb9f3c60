package org.ionwright.device;

import java.util.Objects;

/**
 * What a mass scanner is to do: a number of equal scans of two mass filter stages in series.
 *
 * @param start
 *            first m/z
 * @param end
 *            last m/z, above the first
 * @param step
 *            distance of two points in m/z
 * @param speed
 *            m/z per second
 * @param scans
 *            number of scans
 * @param firstStage
 *            how the first stage goes along
 * @param firstStageWindow
 *            full width of the first-stage pass band as a fraction of the selected m/z (seed 002, claims 1 and 9); for
 *            {@link FirstStageMode#FIXED} the band lies round the middle of the range
 * @param peakWidth
 *            full width at half maximum of the second stage in m/z
 * @param negative
 *            whether negative ions are filtered
 */
public record MassScanRequest(double start, double end, double step, double speed, int scans,
		FirstStageMode firstStage, double firstStageWindow, double peakWidth, boolean negative) {

	/** How the first stage goes along with the second. */
	public enum FirstStageMode {
		/** The centre of its window follows the selected m/z (seed 002, claim 9). */
		TRACKING,
		/** Its window stands still. */
		FIXED,
		/** It passes all ions above its low-mass cut-off. */
		RF_ONLY
	}

	public MassScanRequest {
		Objects.requireNonNull(firstStage);
		positive("start", start);
		positive("step", step);
		positive("speed", speed);
		positive("scans", scans);
		positive("second-stage peak width", peakWidth);
		if (!(end > start) || !Double.isFinite(end)) {
			throw new IllegalArgumentException("scan end " + end + " is not above scan start " + start);
		}
		if (firstStage != FirstStageMode.RF_ONLY) {
			positive("first-stage window", firstStageWindow);
		}
	}

	private static void positive(String what, double value) {
		if (!(value > 0) || !Double.isFinite(value)) {
			throw new IllegalArgumentException("scan " + what + " is " + value + "; it must be above 0");
		}
	}

	/** Number of points of a scan, both ends included where the step divides the range. */
	public int points() {
		return (int) Math.floor((end - start) / step + 1e-9) + 1;
	}

	/** Counting time of a point. */
	public double dwellSeconds() {
		return step / speed;
	}

	/** Duration of a scan without the time in between. */
	public double scanSeconds() {
		return points() * dwellSeconds();
	}
}
