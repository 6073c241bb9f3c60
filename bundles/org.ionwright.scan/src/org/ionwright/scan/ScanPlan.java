package org.ionwright.scan;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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
 * @param segments
 *            run one after the other; empty when the findings do not allow it
 * @param findings
 *            errors forbid a start
 * @param methodFile
 *            the method as a file holds it, for the run to remember; empty when it is not known
 * @param program
 *            what concerns all segments
 */
public record ScanPlan(String methodName, List<PlannedSetting> settings, List<PlannedSegment> segments,
		List<Finding> findings, String methodFile, RunProgram program) {

	/** Segments once, one after the other. */
	public ScanPlan(String methodName, List<PlannedSetting> settings, List<PlannedSegment> segments,
			List<Finding> findings, String methodFile) {
		this(methodName, settings, segments, findings, methodFile, RunProgram.NONE);
	}

	/** A plan of a single kind of scan, of a method that is not known. */
	public ScanPlan(String methodName, List<PlannedSetting> settings, Optional<MassScanRequest> request,
			List<Finding> findings) {
		this(methodName, settings,
				request.stream().map(scan -> new PlannedSegment("", List.of(), scan, false)).toList(), findings, "");
	}

	public ScanPlan {
		settings = List.copyOf(settings);
		segments = List.copyOf(segments);
		findings = List.copyOf(findings);
	}

	/** The same with more findings behind its own. */
	public ScanPlan with(List<Finding> more) {
		return new ScanPlan(methodName, settings, segments,
				Stream.concat(findings.stream(), more.stream()).toList(), methodFile, program);
	}

	public boolean startable() {
		return !segments.isEmpty() && findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR);
	}

	/** What the analyser is asked first. */
	public Optional<MassScanRequest> request() {
		return segments.stream().map(PlannedSegment::scan).findFirst();
	}

	/** Number of spectra of all segments and repeats; where ions go into an output, of scans. */
	public int scans() {
		return program.repeats() * segments.stream().mapToInt(PlannedSegment::spectra).sum();
	}

	/** Time the scans take, without settling before them. */
	public double scanSeconds() {
		return program.repeats() * segments.stream().mapToDouble(PlannedSegment::scanSeconds).sum();
	}
}
