package org.ionwright.scan.ui.internal.share;

import java.util.Optional;

import org.ionwright.device.MassScanRequest;
import org.ionwright.scan.PlannedSegment;
import org.ionwright.scan.ScanPlan;
import org.ionwright.spectrum.Spectrum;

/** Finds the scan of a plan that a spectrum is of. */
public final class MeasuredScan {

	private static final double SAME_MZ = 1;

	private MeasuredScan() {
	}

	/** That of the first segment with the range of the spectrum; empty when none has it. */
	public static Optional<MassScanRequest> of(ScanPlan plan, Spectrum spectrum) {
		return spectrum.size() == 0 ? Optional.empty() : plan.segments().stream().map(PlannedSegment::scan)
				.filter(scan -> Math.abs(scan.start() - spectrum.mz(0)) < SAME_MZ
						&& Math.abs(scan.end() - spectrum.mz(spectrum.size() - 1)) < SAME_MZ)
				.findFirst();
	}
}
