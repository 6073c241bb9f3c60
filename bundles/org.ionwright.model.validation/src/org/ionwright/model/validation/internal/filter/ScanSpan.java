package org.ionwright.model.validation.internal.filter;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.ionwright.model.instrument.RatioMode;
import org.ionwright.model.method.FullScan;
import org.ionwright.model.method.MethodPackage.Literals;
import org.ionwright.model.method.MonitoredIon;
import org.ionwright.model.method.Scan;
import org.ionwright.model.method.SecondStageMode;
import org.ionwright.model.method.SelectedIonMonitoring;

/**
 * From which m/z to which a scan goes, and what in the method says so.
 *
 * @param start
 *            lowest m/z
 * @param end
 *            highest m/z
 */
public record ScanSpan(Scan scan, double start, double end, Place startPlace, Place endPlace) {

	/** What a finding about an end of the range points to. */
	public record Place(EObject owner, EStructuralFeature feature) {
	}

	/** Empty for a monitoring without ions. */
	public static Optional<ScanSpan> of(Scan scan) {
		if (scan instanceof FullScan full) {
			return Optional.of(new ScanSpan(full, full.getStart(), full.getEnd(),
					new Place(full, Literals.FULL_SCAN__START), new Place(full, Literals.FULL_SCAN__END)));
		}
		if (scan instanceof SelectedIonMonitoring monitoring && !monitoring.getIons().isEmpty()) {
			List<MonitoredIon> ions = monitoring.getIons().stream()
					.sorted(Comparator.comparingDouble(MonitoredIon::getMz)).toList();
			return Optional.of(new ScanSpan(scan, ions.getFirst().getMz(), ions.getLast().getMz(),
					place(ions.getFirst()), place(ions.getLast())));
		}
		return Optional.empty();
	}

	private static Place place(MonitoredIon ion) {
		return new Place(ion, Literals.MONITORED_ION__MZ);
	}

	/** Whether the ends lie as they must; a single ion has both in one. */
	public boolean rising() {
		return start > 0 && (scan instanceof FullScan ? end > start : end >= start);
	}

	/** Full width at half maximum of the last stage at an m/z, u: at a constant AC:DC ratio it goes with m/z. */
	public double peakWidth(double mz) {
		return constantRatio() ? scan.getPeakWidth() * mz / end : scan.getPeakWidth();
	}

	/** Whether AC and DC of the last stage keep their ratio over the scan (seed 002, claim 24). */
	public boolean constantRatio() {
		return scan.getRatioMode() == RatioMode.CONSTANT_RATIO && end > 0;
	}

	/**
	 * What a stage is set above the m/z that is scanned, u.
	 *
	 * @param first
	 *            whether it is the first of several
	 */
	public double offset(boolean first) {
		return firstStageAlone() ? first ? scan.getFirstStageOffset() : 0
				: scan.getSecondStageOffset() + (first ? scan.getFirstStageOffset() : 0);
	}

	/** Whether the first stage selects and the second passes all heavier ions. */
	public boolean firstStageAlone() {
		return scan instanceof FullScan full && full.getSecondStage() == SecondStageMode.RF_ONLY;
	}
}
