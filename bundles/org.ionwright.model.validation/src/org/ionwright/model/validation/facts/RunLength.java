package org.ionwright.model.validation.facts;

import java.util.OptionalDouble;

import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.MethodSegment;
import org.ionwright.model.validation.internal.filter.ScanTimes;

/** How long a method scans, in s, as the rules compute it: without what happens between scans. Any thread. */
public final class RunLength {

	private RunLength() {
	}

	/** All repeats of all segments. */
	public static double of(AcquisitionMethod method) {
		return ScanTimes.method(method);
	}

	/** One repeat of a segment; 0 for one without a scan. */
	public static double once(MethodSegment segment) {
		return ScanTimes.once(segment);
	}

	/**
	 * Share of the time in which nothing is counted, as points settle and the sign of the ions changes; 0 to 1.
	 *
	 * @param switchSeconds
	 *            from a change of sign to the first ions that count, as the devices tell; empty for the usual time
	 */
	public static double deadShare(MethodSegment segment, OptionalDouble switchSeconds) {
		return segment.getScan() == null ? 0
				: ScanTimes.deadShare(segment.getScan(), switchSeconds.orElse(ScanTimes.DEAD_SECONDS));
	}

	/** One scan of a segment; 0 for one without a scan. */
	public static double scan(MethodSegment segment) {
		return segment.getScan() == null || segment.getScan().getScans() < 1 ? 0
				: ScanTimes.once(segment) / segment.getScan().getScans();
	}
}
