package org.ionwright.device;

import java.util.List;
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
 *            full width at half maximum of the second stage in m/z; at a constant AC:DC ratio that at the highest m/z
 * @param negative
 *            whether negative ions are filtered
 * @param course
 *            in which way the points are taken
 */
public record MassScanRequest(double start, double end, double step, double speed, int scans,
		FirstStageMode firstStage, double firstStageWindow, double peakWidth, boolean negative, ScanCourse course) {

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
		positive("scans", scans);
		positive("second-stage peak width", peakWidth);
		if (course.ions().isEmpty()) {
			positive("step", step);
			positive("speed", speed);
			if (!(end > start) || !Double.isFinite(end)) {
				throw new IllegalArgumentException("scan end " + end + " is not above scan start " + start);
			}
		}
		if (firstStage != FirstStageMode.RF_ONLY) {
			positive("first-stage window", firstStageWindow);
		}
		if (course.firstStageAlone() && firstStage != FirstStageMode.TRACKING) {
			throw new IllegalArgumentException("the first stage scans alone but is set to " + firstStage
					+ "; its window must track the selected m/z");
		}
	}

	/** A range upwards, taken in passing, selected by the second stage. */
	public MassScanRequest(double start, double end, double step, double speed, int scans, FirstStageMode firstStage,
			double firstStageWindow, double peakWidth, boolean negative) {
		this(start, end, step, speed, scans, firstStage, firstStageWindow, peakWidth, negative, ScanCourse.CONTINUOUS);
	}

	/**
	 * Visits ions one after the other, as often as there are scans; with a single one the filter stands still.
	 *
	 * @param settleSeconds
	 *            from setting an m/z to counting there
	 */
	public static MassScanRequest monitoring(List<MonitoredIon> ions, double settleSeconds, int scans,
			FirstStageMode firstStage, double firstStageWindow, double peakWidth, boolean negative) {
		return monitoring(new ScanCourse(false, settleSeconds, false, ions), scans, firstStage, firstStageWindow,
				peakWidth, negative);
	}

	/** Visits the ions of a course one after the other, as often as there are scans. */
	public static MassScanRequest monitoring(ScanCourse course, int scans, FirstStageMode firstStage,
			double firstStageWindow, double peakWidth, boolean negative) {
		List<MonitoredIon> ions = course.ions();
		if (ions.isEmpty()) {
			throw new IllegalArgumentException("no ion to monitor; name at least one m/z");
		}
		double lowest = ions.stream().mapToDouble(MonitoredIon::mz).min().orElseThrow();
		double highest = ions.stream().mapToDouble(MonitoredIon::mz).max().orElseThrow();
		return new MassScanRequest(lowest, highest, Double.NaN, Double.NaN, scans, firstStage, firstStageWindow,
				peakWidth, negative, course);
	}

	/** The same with another number of scans and another sign of the ions. */
	public MassScanRequest with(int otherScans, boolean otherNegative) {
		return new MassScanRequest(start, end, step, speed, otherScans, firstStage, firstStageWindow, peakWidth,
				otherNegative, course);
	}

	/** Whether ions are monitored instead of a range scanned; then there is no step and no speed. */
	public boolean monitoring() {
		return !course.ions().isEmpty();
	}

	private static void positive(String what, double value) {
		if (!(value > 0) || !Double.isFinite(value)) {
			throw new IllegalArgumentException("scan " + what + " is " + value + "; it must be above 0");
		}
	}

	/** Number of points of a scan, both ends included where the step divides the range. */
	public int points() {
		return monitoring() ? course.ions().size() : (int) Math.floor((end - start) / step + 1e-9) + 1;
	}

	/** m/z of a point, counted from the lowest; of monitored ions in their order. */
	public double mz(int point) {
		return monitoring() ? course.ions().get(point).mz() : start + point * step;
	}

	/** Counting time of a point; of monitored ions that of all where it is the same, otherwise NaN. */
	public double dwellSeconds() {
		if (!monitoring()) {
			return step / speed;
		}
		double first = course.ions().getFirst().dwellSeconds();
		return course.ions().stream().allMatch(ion -> ion.dwellSeconds() == first) ? first : Double.NaN;
	}

	/** Full width at half maximum of the second stage at an m/z, u. */
	public double peakWidth(double mz) {
		return course.trim().constantRatio() ? peakWidth * mz / end : peakWidth;
	}

	/** Duration of a scan without the time in between. */
	public double scanSeconds() {
		double counting = monitoring() ? course.ions().stream().mapToDouble(MonitoredIon::dwellSeconds).sum()
				: points() * dwellSeconds();
		return counting + points() * course.settleSeconds();
	}
}
