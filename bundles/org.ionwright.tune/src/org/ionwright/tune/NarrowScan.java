package org.ionwright.tune;

import java.util.List;

import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.device.ScanCourse;

/** Requests of a few u around an m/z, so that a peak is seen as a whole with what is beside it. */
public final class NarrowScan {

	/** Points in the width of a peak. */
	private static final double POINTS = 14;
	/** Each side, in widths of a peak. */
	private static final double SIDES = 2.2;
	private static final double LOWEST = 1;

	private NarrowScan() {
	}

	/** Half of the range, u. */
	public static double reach(ScanSettings settings) {
		return SIDES * settings.peakWidth();
	}

	/**
	 * The second stage selects, point by point: the axis stands while ions are counted.
	 *
	 * @param first
	 *            RF_ONLY for the second stage alone, TRACKING for both
	 * @param reach
	 *            half of the range, u
	 */
	public static MassScanRequest secondStage(double mz, double reach, ScanSettings settings, FirstStageMode first,
			int scans) {
		return request(mz, reach, settings.peakWidth(), settings, first, false, scans);
	}

	/** The first stage selects alone; the range is that much wider as its window is. */
	public static MassScanRequest firstStage(double mz, double reach, ScanSettings settings, int scans) {
		double width = settings.firstStageWindow() * mz;
		return request(mz, Math.max(reach, SIDES * width / 2 + reach), width, settings, FirstStageMode.TRACKING, true,
				scans);
	}

	private static MassScanRequest request(double mz, double reach, double width, ScanSettings settings,
			FirstStageMode first, boolean alone, int scans) {
		double step = width / POINTS;
		int sides = (int) Math.ceil(Math.min(reach, Math.max(step, mz - LOWEST)) / step);
		double start = mz - sides * step;
		return new MassScanRequest(start, start + 2 * sides * step, step, step / settings.dwellSeconds(), scans, first,
				settings.firstStageWindow(), settings.peakWidth(), settings.negative(),
				new ScanCourse(false, settings.settleSeconds(), alone, List.of()));
	}
}
