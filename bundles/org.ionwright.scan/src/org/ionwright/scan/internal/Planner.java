package org.ionwright.scan.internal;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;

import org.ionwright.device.MassScanRequest;
import org.ionwright.device.MassScanRequest.FirstStageMode;
import org.ionwright.device.MonitoredIon;
import org.ionwright.device.ScanCourse;
import org.ionwright.device.StageTrim;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.model.instrument.IonSink;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.Polarity;
import org.ionwright.model.instrument.RatioMode;
import org.ionwright.model.method.AcquisitionMethod;
import org.ionwright.model.method.FullScan;
import org.ionwright.model.method.MethodSegment;
import org.ionwright.model.method.MethodSetting;
import org.ionwright.model.method.Scan;
import org.ionwright.model.method.ScanDirection;
import org.ionwright.model.method.SecondStageMode;
import org.ionwright.model.method.SelectedIonMonitoring;
import org.ionwright.model.validation.Finding;
import org.ionwright.model.validation.Severity;
import org.ionwright.model.validation.Validator;
import org.ionwright.scan.CalibrationRemarks;
import org.ionwright.scan.PlannedSegment;
import org.ionwright.scan.PlannedSetting;
import org.ionwright.scan.ScanPlan;
import org.ionwright.scan.TuneSets;

/** Works out what a method means on an instrument. */
final class Planner {

	private Planner() {
	}

	static ScanPlan plan(AcquisitionMethod method, MassSpectrometer instrument, List<TuneSets> tuneSets,
			List<CalibrationRemarks> calibrations) {
		return plan(method, instrument, tuneSets, calibrations, Optional.empty());
	}

	/**
	 * @param live
	 *            of the devices of which it is asked what they can
	 */
	static ScanPlan plan(AcquisitionMethod method, MassSpectrometer instrument, List<TuneSets> tuneSets,
			List<CalibrationRemarks> calibrations, Optional<LiveInstrument> live) {
		List<Finding> findings = new ArrayList<>(Validator.instrument(instrument));
		findings.addAll(Validator.method(method, instrument,
				live.map(LiveInstrument::polaritySwitchSeconds).orElse(OptionalDouble.empty())));
		List<PlannedSegment> segments = new ArrayList<>();
		for (int i = 0; i < method.getSegments().size(); i++) {
			Optional<PlannedSegment> segment = segment(method, i, findings);
			segment.ifPresent(segments::add);
			if (segment.isPresent()) {
				calibrated(instrument, segment.get(), "segments[" + i + "].scan", calibrations, findings);
				findings.addAll(possible(live, segment.get(), "segments[" + i + "].scan"));
			}
		}
		boolean whole = segments.size() == method.getSegments().size();
		List<PlannedSetting> settings = new ArrayList<>(tuned(method, instrument, tuneSets, findings));
		settings.addAll(settings(method.getSettings()));
		return new ScanPlan(String.valueOf(method.getName()), settings, whole ? segments : List.of(), findings,
				Capsule.file(method), ProgramPlanner.program(method));
	}

	/** What the devices that are connected cannot do of a plan. */
	static List<Finding> possible(LiveInstrument live, ScanPlan plan) {
		List<Finding> findings = new ArrayList<>();
		for (int i = 0; i < plan.segments().size(); i++) {
			findings.addAll(possible(Optional.of(live), plan.segments().get(i), "segments[" + i + "].scan"));
		}
		return findings;
	}

	private static List<Finding> possible(Optional<LiveInstrument> live, PlannedSegment segment, String where) {
		MassScanRequest scan = segment.scan();
		Set<String> said = new LinkedHashSet<>();
		live.ifPresent(asked -> {
			said.addAll(asked.scanObjections(scan));
			if (segment.alternating()) {
				said.addAll(asked.scanObjections(scan.with(scan.scans(), !scan.negative())));
			}
		});
		return said.stream().map(line -> new Finding(Severity.ERROR, "M.DEVICE", where, line)).toList();
	}

	/** What speaks against the mass calibration for the scans of a segment, of both signs where it has both. */
	private static void calibrated(MassSpectrometer instrument, PlannedSegment segment, String where,
			List<CalibrationRemarks> calibrations, List<Finding> findings) {
		MassScanRequest scan = segment.scan();
		Set<String> said = new LinkedHashSet<>();
		for (CalibrationRemarks known : calibrations) {
			said.addAll(known.of(instrument, scan));
			if (segment.alternating()) {
				said.addAll(known.of(instrument, scan.with(scan.scans(), !scan.negative())));
			}
		}
		said.forEach(line -> findings.add(new Finding(Severity.WARNING, "M.CALIBRATION", where, line)));
	}

	/** What the tune set sets, before the settings of the method. */
	private static List<PlannedSetting> tuned(AcquisitionMethod method, MassSpectrometer instrument,
			List<TuneSets> tuneSets, List<Finding> findings) {
		String name = ProgramPlanner.text(method.getTuneSet());
		if (name.isEmpty()) {
			return List.of();
		}
		boolean negative = method.getPolarity() == Polarity.NEGATIVE;
		Optional<List<PlannedSetting>> found = tuneSets.stream()
				.flatMap(known -> known.settings(instrument, name, negative).stream()).findFirst();
		if (found.isEmpty()) {
			findings.add(new Finding(Severity.ERROR, "M.TUNE", "tuneSet", "there is no tune set '" + name + "' for "
					+ (negative ? "negative" : "positive") + " ions of '" + instrument.getName()
					+ "'; tune the instrument and keep the result under this name, or name"
					+ " another one"));
		}
		return found.orElse(List.of());
	}

	private static List<PlannedSetting> settings(List<MethodSetting> settings) {
		return settings.stream().map(ProgramPlanner::setting).toList();
	}

	/** Impossible numbers are findings of the validation already; then there is no segment. */
	private static Optional<PlannedSegment> segment(AcquisitionMethod method, int index, List<Finding> findings) {
		MethodSegment segment = method.getSegments().get(index);
		String where = "segments[" + index + "].scan";
		Scan scan = segment.getScan();
		if (scan == null) {
			findings.add(new Finding(Severity.ERROR, "M.SCAN", where,
					"the segment holds nothing to scan; add a full scan or ions to monitor"));
			return Optional.empty();
		}
		try {
			MassScanRequest request = request(scan, method.getPolarity() == Polarity.NEGATIVE);
			return Optional.of(new PlannedSegment(ProgramPlanner.text(segment.getName()),
					settings(segment.getSettings()), request, scan.isAlternatePolarity(), segment.getRepeats(),
					scan.getAveraging(), scan.getOutput() == IonSink.DETECTOR,
					ProgramPlanner.events(segment.getEvents()), ProgramPlanner.conditions(segment.getConditions())));
		} catch (IllegalArgumentException e) {
			if (findings.stream().noneMatch(finding -> finding.severity() == Severity.ERROR)) {
				findings.add(new Finding(Severity.ERROR, "M.SCAN", where, String.valueOf(e.getMessage())));
			}
			return Optional.empty();
		}
	}

	/** At a single m/z both ways to run AC and DC are the same. */
	private static boolean standing(Scan scan) {
		return scan instanceof SelectedIonMonitoring monitoring && monitoring.getIons().size() <= 1;
	}

	private static MassScanRequest request(Scan scan, boolean negative) {
		FirstStageMode firstStage = FirstStageMode.valueOf(scan.getFirstStage().getName());
		StageTrim trim = new StageTrim(scan.getRatioMode() == RatioMode.CONSTANT_RATIO && !standing(scan),
				scan.getFirstStageOffset(), scan.getSecondStageOffset());
		if (scan instanceof FullScan full) {
			ScanCourse course = new ScanCourse(full.getDirection() == ScanDirection.DOWN, full.getSettleTime(),
					full.getSecondStage() == SecondStageMode.RF_ONLY, List.of(), trim);
			return new MassScanRequest(full.getStart(), full.getEnd(), full.getStep(), full.getSpeed(), full.getScans(),
					firstStage, full.getFirstStageWindow(), full.getPeakWidth(), negative, course);
		}
		if (scan instanceof SelectedIonMonitoring monitoring) {
			ScanCourse course = new ScanCourse(false, scan.getSettleTime(), false,
					monitoring.getIons().stream().map(ion -> new MonitoredIon(ion.getMz(), ion.getDwellTime()))
							.toList(),
					trim);
			return MassScanRequest.monitoring(course, scan.getScans(), firstStage, scan.getFirstStageWindow(),
					scan.getPeakWidth(), negative);
		}
		throw new IllegalArgumentException(
				"a " + scan.eClass().getName() + " cannot be run; take a full scan or ions to monitor");
	}
}
