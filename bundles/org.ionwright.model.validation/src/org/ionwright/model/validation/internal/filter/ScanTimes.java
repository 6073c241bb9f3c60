package org.ionwright.model.validation.internal.filter;

import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.FullScan;
import org.ionwright.model.method.MethodSegment;
import org.ionwright.model.method.MonitoredIon;
import org.ionwright.model.method.Scan;
import org.ionwright.model.method.SelectedIonMonitoring;
import org.ionwright.twin.Twin;

/** How long scans take in s, without what happens between them. */
public final class ScanTimes {

	/** From a change of the sign of the ions to the first that are counted, s: what fast high-voltage switches take. */
	public static final double DEAD_SECONDS = Twin.POLARITY_DEAD_SECONDS;

	private static final double ROUNDING = 1e-9;

	private ScanTimes() {
	}

	/** All repeats of all segments. */
	public static double method(AcquisitionMethod method) {
		double once = 0;
		for (MethodSegment segment : method.getSegments()) {
			once += segment.getRepeats() * once(segment);
		}
		return method.getRepeats() * once;
	}

	/** One repeat of a segment; 0 for one without a scan. */
	public static double once(MethodSegment segment) {
		Scan scan = segment.getScan();
		return scan == null ? 0 : scan.getScans() * scan(scan);
	}

	/** Points of a scan. */
	public static int points(FullScan scan) {
		return (int) Math.max(0, Math.floor((scan.getEnd() - scan.getStart()) / scan.getStep() + ROUNDING) + 1);
	}

	/**
	 * Points of a scan behind a change of sign at which nothing is counted; at most all.
	 *
	 * @param seconds
	 *            from a change of sign to the first ions that are counted
	 */
	public static int deadPoints(FullScan scan, double seconds) {
		double left = seconds - scan.getSettleTime();
		double point = scan.getStep() / scan.getSpeed() + scan.getSettleTime();
		return left > 0 && point > 0 ? (int) Math.min(points(scan), Math.ceil(left / point - ROUNDING)) : 0;
	}

	/**
	 * Share of the time of a segment in which nothing is counted: points settle, the sign of the ions changes; 0 to 1.
	 *
	 * @param seconds
	 *            from a change of sign to the first ions that are counted
	 */
	public static double deadShare(Scan scan, double seconds) {
		double cycle = scan(scan);
		if (!(cycle > 0)) {
			return 0;
		}
		double switching = scan.isAlternatePolarity() ? seconds / Math.max(1, scan.getAveraging()) : 0;
		int places = scan instanceof FullScan full ? points(full)
				: scan instanceof SelectedIonMonitoring ions ? ions.getIons().size() : 0;
		// the first point settles while the sign changes
		double settling = places * scan.getSettleTime();
		return Math.min(1, (settling + Math.max(0, switching - (switching > 0 ? scan.getSettleTime() : 0))) / cycle);
	}

	private static double scan(Scan scan) {
		if (scan instanceof FullScan full) {
			double points = Math.floor((full.getEnd() - full.getStart()) / full.getStep() + ROUNDING) + 1;
			return points * (full.getStep() / full.getSpeed() + full.getSettleTime());
		}
		return scan instanceof SelectedIonMonitoring monitoring ? monitoring.getIons().stream()
				.mapToDouble(MonitoredIon::getDwellTime).map(dwell -> dwell + scan.getSettleTime()).sum() : 0;
	}
}
