package org.ionwright.tune;

/**
 * How peaks are measured.
 *
 * @param peakWidth
 *            full width at half maximum of the second stage, u
 * @param firstStageWindow
 *            full width of the first-stage window as a fraction of the selected m/z
 * @param negative
 *            whether negative ions are measured
 * @param dwellSeconds
 *            counting time of a point of a narrow scan
 * @param settleSeconds
 *            from setting a point to counting there; 0 for a device that cannot stop at a point, whose axis then creeps
 */
public record ScanSettings(double peakWidth, double firstStageWindow, boolean negative, double dwellSeconds,
		double settleSeconds) {

	/** Unit resolution, 0.7 u, in a window of 2 %, 10 ms a point after 3 ms. */
	public static final ScanSettings USUAL = new ScanSettings(0.7, 0.02, false, 0.01, 0.003);

	public ScanSettings {
		if (!(peakWidth > 0 && firstStageWindow > 0 && dwellSeconds > 0 && settleSeconds >= 0
				&& Double.isFinite(peakWidth + firstStageWindow + dwellSeconds + settleSeconds))) {
			throw new IllegalArgumentException("peak width " + peakWidth + " u, first-stage window " + firstStageWindow
					+ ", dwell " + dwellSeconds + " s and settling " + settleSeconds
					+ " s; widths and dwell must be above 0, settling 0 or more");
		}
	}

	public ScanSettings withPeakWidth(double width) {
		return new ScanSettings(width, firstStageWindow, negative, dwellSeconds, settleSeconds);
	}

	public ScanSettings withFirstStageWindow(double window) {
		return new ScanSettings(peakWidth, window, negative, dwellSeconds, settleSeconds);
	}

	public ScanSettings withNegative(boolean other) {
		return new ScanSettings(peakWidth, firstStageWindow, other, dwellSeconds, settleSeconds);
	}

	public ScanSettings withDwell(double seconds) {
		return new ScanSettings(peakWidth, firstStageWindow, negative, seconds, settleSeconds);
	}
}
