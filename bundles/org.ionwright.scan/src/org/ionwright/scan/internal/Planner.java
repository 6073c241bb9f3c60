package org.ionwright.scan.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.Polarity;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.FullScan;
import org.ionwright.model.validation.Finding;
import org.ionwright.model.validation.Severity;
import org.ionwright.model.validation.Validator;
import org.ionwright.scan.PlannedSetting;
import org.ionwright.scan.ScanPlan;

/** Works out what a method means on an instrument. */
final class Planner {

	private Planner() {
	}

	static ScanPlan plan(AcquisitionMethod method, MassSpectrometer instrument) {
		List<Finding> findings = new ArrayList<>(Validator.instrument(instrument));
		findings.addAll(Validator.method(method, instrument));
		List<PlannedSetting> settings = method.getSettings().stream()
				.map(setting -> new PlannedSetting(setting.getParameter(), setting.getValue())).toList();
		Optional<MassScanRequest> request = Optional.empty();
		if (method.getSegments().size() != 1) {
			findings.add(new Finding(Severity.ERROR, "M.SEGMENTS", "segments", "the method has "
					+ method.getSegments().size() + " segments; the scan engine runs exactly one"));
		} else if (method.getSegments().get(0).getScan() instanceof FullScan scan) {
			request = request(scan, method.getPolarity() == Polarity.NEGATIVE, findings);
		} else {
			findings.add(new Finding(Severity.ERROR, "M.SCAN", "segments[0].scan",
					"the segment holds nothing to scan; add a full scan"));
		}
		return new ScanPlan(String.valueOf(method.getName()), settings, request, findings, Capsule.file(method));
	}

	/** Impossible numbers are findings of the validation already; then there is no request. */
	private static Optional<MassScanRequest> request(FullScan scan, boolean negative, List<Finding> findings) {
		try {
			return Optional.of(new MassScanRequest(scan.getStart(), scan.getEnd(), scan.getStep(), scan.getSpeed(),
					scan.getScans(), FirstStageMode.valueOf(scan.getFirstStage().getName()),
					scan.getFirstStageWindow(), scan.getPeakWidth(), negative));
		} catch (IllegalArgumentException e) {
			if (findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
				findings.add(new Finding(Severity.ERROR, "M.SCAN", "segments[0].scan", String.valueOf(e.getMessage())));
			}
			return Optional.empty();
		}
	}
}
