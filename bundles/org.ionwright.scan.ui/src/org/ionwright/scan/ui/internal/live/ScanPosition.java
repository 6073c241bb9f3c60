package org.ionwright.scan.ui.internal.live;

import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MonitoredIon;

/** Where a scan is, worked out from the time since it began: devices deliver whole scans only. */
final class ScanPosition {

	/** Of its duration, that a scan may take longer before nothing is said of it any more. */
	private static final double LATE = 1.5;

	private ScanPosition() {
	}

	/**
	 * @param seconds
	 *            since the scan began
	 * @return m/z; NaN when it should be over for long
	 */
	static double mz(MassScanRequest scan, double seconds) {
		if (seconds < 0 || seconds > LATE * scan.scanSeconds()) {
			return Double.NaN;
		}
		if (scan.monitoring()) {
			return ion(scan, seconds);
		}
		double share = Math.min(1, seconds / scan.scanSeconds());
		double way = share * (scan.end() - scan.start());
		return scan.course().downwards() ? scan.end() - way : scan.start() + way;
	}

	private static double ion(MassScanRequest scan, double seconds) {
		double end = 0;
		for (MonitoredIon ion : scan.course().ions()) {
			end += scan.course().settleSeconds() + ion.dwellSeconds();
			if (seconds < end) {
				return ion.mz();
			}
		}
		return scan.course().ions().getLast().mz();
	}
}
