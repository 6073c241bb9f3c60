package org.ionwright.method.ui.internal.diagram;

import java.util.Optional;

import org.ionwright.model.method.FullScan;
import org.ionwright.model.method.MonitoredIon;
import org.ionwright.model.method.Scan;
import org.ionwright.model.method.SelectedIonMonitoring;

/** The lowest and the highest m/z that a scan selects. */
public record ScanEnds(double low, double high) {

	/** Empty for a monitoring without ions, and for what is no range of positive m/z. */
	public static Optional<ScanEnds> of(Scan scan) {
		ScanEnds ends = scan instanceof FullScan full ? new ScanEnds(full.getStart(), full.getEnd())
				: scan instanceof SelectedIonMonitoring ions ? new ScanEnds(
						ions.getIons().stream().mapToDouble(MonitoredIon::getMz).min().orElse(0),
						ions.getIons().stream().mapToDouble(MonitoredIon::getMz).max().orElse(0))
						: new ScanEnds(0, 0);
		return ends.low > 0 && ends.high >= ends.low && Double.isFinite(ends.high) ? Optional.of(ends)
				: Optional.empty();
	}

	double middle() {
		return (low + high) / 2;
	}
}
