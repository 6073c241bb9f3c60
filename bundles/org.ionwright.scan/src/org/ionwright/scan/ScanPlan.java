package org.ionwright.scan;

import java.util.List;
import java.util.Optional;

import org.ionwright.device.MassScanRequest;
import org.ionwright.model.validation.Finding;
import org.ionwright.model.validation.Severity;

/**
 * What a run will do, worked out before anything is touched.
 *
 * @param methodName
 *            for people and for the file
 * @param settings
 *            set in this order before the scans
 * @param request
 *            what the analyser is asked; empty when the findings do not allow it
 * @param findings
 *            errors forbid a start
 * @param methodFile
 *            the method as a file holds it, for the run to remember; empty when it is not known
 */
public record ScanPlan(String methodName, List<PlannedSetting> settings, Optional<MassScanRequest> request,
		List<Finding> findings, String methodFile) {

	/** A plan of a method that is not known. */
	public ScanPlan(String methodName, List<PlannedSetting> settings, Optional<MassScanRequest> request,
			List<Finding> findings) {
		this(methodName, settings, request, findings, "");
	}

	public ScanPlan {
		settings = List.copyOf(settings);
		findings = List.copyOf(findings);
	}

	public boolean startable() {
		return request.isPresent() && findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
	}

	/** Time the scans take, without settling before them. */
	public double scanSeconds() {
		return request.map(scan -> scan.scans() * scan.scanSeconds()).orElse(0d);
	}
}
