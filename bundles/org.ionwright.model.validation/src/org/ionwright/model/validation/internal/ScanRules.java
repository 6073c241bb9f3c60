package org.ionwright.model.validation.internal;

import static org.ionwright.model.method.MethodPackage.Literals.ACQUISITION_METHOD__SEGMENTS;
import static org.ionwright.model.method.MethodPackage.Literals.FULL_SCAN__SECOND_STAGE;
import static org.ionwright.model.method.MethodPackage.Literals.FULL_SCAN__SPEED;
import static org.ionwright.model.method.MethodPackage.Literals.FULL_SCAN__STEP;
import static org.ionwright.model.method.MethodPackage.Literals.MONITORED_ION__DWELL_TIME;
import static org.ionwright.model.method.MethodPackage.Literals.MONITORED_ION__MZ;
import static org.ionwright.model.method.MethodPackage.Literals.SCAN__FIRST_STAGE;
import static org.ionwright.model.method.MethodPackage.Literals.SCAN__SCANS;
import static org.ionwright.model.method.MethodPackage.Literals.SELECTED_ION_MONITORING__IONS;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiConsumer;

import org.ionwright.model.instrument.Analyser;
import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.method.FirstStageMode;
import org.ionwright.model.method.FullScan;
import org.ionwright.model.method.MethodSegment;
import org.ionwright.model.method.MonitoredIon;
import org.ionwright.model.method.Scan;
import org.ionwright.model.method.SelectedIonMonitoring;
import org.ionwright.model.validation.MethodCase;
import org.ionwright.model.validation.Rule;
import org.ionwright.model.validation.internal.filter.ScanSpan;
import org.ionwright.model.validation.internal.filter.StageWindow;
import org.ionwright.model.validation.internal.filter.StageWindows;
import org.ionwright.model.validation.internal.filter.Stages;

/** What a method scans. */
public final class ScanRules {

	/** Points of one scan; more would be a slip of the step, and the memory of a spectrum is bounded by it. */
	static final int MAX_POINTS = 1_000_000;
	/** Counting time per point below which the RF does not settle. */
	private static final double SHORTEST_DWELL = 1e-4;
	private static final double LONGEST_RUN = 24 * 3600;
	private static final double ROUNDING = 1e-9;

	private ScanRules() {
	}

	public static List<Rule<MethodCase>> all() {
		return List.of(
				new CheckedRule<>("M.SEGMENTS", "there is something to scan", ScanRules::segments),
				rule("S3.13", "the range lies in that of the instrument (seed 002, claim 8)", ScanRules::range),
				new CheckedRule<>("M.SCAN", "points, times and stages of a scan make sense", ScanRules::sampling),
				new CheckedRule<>("S3.18", "stages below 1e-3 torr while filtering (seed 002, claim 13)",
						ScanRules::pressure));
	}

	/** A scan, where it goes and where to report. */
	record At(ScanSpan span, Report report) {

		Scan scan() {
			return span.scan();
		}

		void atStart(String message) {
			report.error(span.startPlace().owner(), span.startPlace().feature(), message);
		}

		void atEnd(String message) {
			report.error(span.endPlace().owner(), span.endPlace().feature(), message);
		}
	}

	static Rule<MethodCase> rule(String code, String about, BiConsumer<MethodCase, At> body) {
		return new CheckedRule<>(code, about, (subject, report) -> {
			for (MethodSegment segment : subject.method().getSegments()) {
				if (segment.getScan() != null) {
					ScanSpan.of(segment.getScan()).ifPresent(span -> body.accept(subject, new At(span, report)));
				}
			}
		});
	}

	private static void segments(MethodCase subject, Report report) {
		if (subject.method().getSegments().isEmpty()) {
			report.error(subject.method(), ACQUISITION_METHOD__SEGMENTS,
					"The method has no segments, so there is nothing to scan; add one with a full scan.");
		}
	}

	private static void range(MethodCase subject, At at) {
		ScanSpan span = at.span();
		if (span.scan() instanceof FullScan && span.start() >= span.end()) {
			at.atEnd("Scan end m/z " + Text.number(span.end(), 8) + " is not above scan start m/z "
					+ Text.number(span.start(), 8) + ".");
		}
		subject.instrument().map(MassSpectrometer::getAnalyser).ifPresent(analyser -> {
			if (span.start() < analyser.getLowestMz()) {
				at.atStart(exceeds(span, analyser));
			}
			if (span.end() > analyser.getHighestMz()) {
				at.atEnd(exceeds(span, analyser));
			}
			if (analyser instanceof TandemMassFilter filter) {
				if (span.scan() instanceof FullScan scan) {
					scanner(scan, filter, at.report());
				}
				standing(span, filter, at.report());
			}
		});
	}

	private static void scanner(FullScan scan, TandemMassFilter filter, Report report) {
		if (filter.getScanner() != null && scan.getSpeed() > filter.getScanner().getMaxSpeed() * (1 + ROUNDING)) {
			report.error(scan, FULL_SCAN__SPEED, "Scan speed " + Text.number(scan.getSpeed())
					+ " u/s is more than the scanner does, " + Text.number(filter.getScanner().getMaxSpeed())
					+ " u/s (seed 002, claim 8); scan slower.");
		}
	}

	/** Points outside the window of a first stage that does not go along. */
	private static void standing(ScanSpan scan, TandemMassFilter filter, Report report) {
		if (filter.getStages().size() < 2) {
			return;
		}
		StageWindows.of(filter, 0, scan).filter(StageWindow::stands)
				.filter(window -> WindowRules.outside(window, scan.start())
						|| WindowRules.outside(window, scan.end()))
				.ifPresent(window -> report.warning(scan.scan(), SCAN__FIRST_STAGE,
						"The first stage stands still: points outside its window m/z "
								+ Text.number(window.low(0), 6) + " to " + Text.number(window.high(0), 6)
								+ " give no ions (seed 002, claim 8); let it track, or widen its window."));
	}

	private static void pressure(MethodCase subject, Report report) {
		subject.instrument().ifPresent(instrument -> {
			if (instrument.getAnalyser() instanceof TandemMassFilter filter) {
				for (MassFilterStage stage : filter.getStages()) {
					double pressure = Stages.pressure(filter, stage);
					int claim = FilterPressureRules.missedClaim(instrument, pressure);
					if (claim > 0 && !subject.method().getSegments().isEmpty()) {
						report.error(subject.method(), ACQUISITION_METHOD__SEGMENTS,
								"Method starts filtering while stage pressure is " + Text.pressure(pressure)
										+ "; the limit is 1e-3 torr (seed 002, claim " + Math.max(13, claim)
										+ "). Pump first.");
						return;
					}
				}
			}
		});
	}

	private static String exceeds(ScanSpan scan, Analyser analyser) {
		return "Scan m/z " + Text.number(scan.start(), 8) + " to " + Text.number(scan.end(), 8)
				+ " exceeds the instrument range m/z " + Text.number(analyser.getLowestMz(), 8) + " to "
				+ Text.number(analyser.getHighestMz(), 8) + " (seed 002, claim 8).";
	}

	private static void sampling(MethodCase subject, Report report) {
		for (MethodSegment segment : subject.method().getSegments()) {
			if (segment.getScan() instanceof FullScan scan) {
				sampling(scan, report);
			} else if (segment.getScan() instanceof SelectedIonMonitoring scan) {
				sampling(scan, report);
			}
		}
	}

	private static void sampling(SelectedIonMonitoring scan, Report report) {
		if (scan.getIons().isEmpty()) {
			report.error(scan, SELECTED_ION_MONITORING__IONS, "No ion is monitored; add at least one m/z.");
		}
		double seconds = 0;
		Set<Double> seen = new HashSet<>();
		for (MonitoredIon ion : scan.getIons()) {
			if (!seen.add(ion.getMz())) {
				report.error(ion, MONITORED_ION__MZ, "m/z " + Text.number(ion.getMz(), 8)
						+ " is monitored twice in a scan, and its trace would mix both; remove one, or count longer.");
			}
			seconds += scan.getSettleTime() + ion.getDwellTime();
			if (ion.getDwellTime() < SHORTEST_DWELL * (1 - ROUNDING)) {
				report.warning(ion, MONITORED_ION__DWELL_TIME, "Counting time is "
						+ Text.number(ion.getDwellTime() * 1e3) + " ms; the RF needs at least "
						+ Text.number(SHORTEST_DWELL * 1e3) + " ms to settle. Count longer.");
			}
		}
		lasting(scan, scan.getScans() * seconds, report);
	}

	private static void lasting(Scan scan, double seconds, Report report) {
		if (seconds > LONGEST_RUN) {
			report.warning(scan, scan instanceof FullScan ? FULL_SCAN__SPEED : SCAN__SCANS, "The segment takes "
					+ Text.number(seconds / 3600, 3) + " hours; check number of scans, step and speed.");
		}
	}

	private static void sampling(FullScan scan, Report report) {
		ScanSpan span = ScanSpan.of(scan).orElseThrow();
		if (span.firstStageAlone() && scan.getFirstStage() != FirstStageMode.TRACKING) {
			report.error(scan, FULL_SCAN__SECOND_STAGE, "The second stage passes all ions, so the first one must scan,"
					+ " but it is set to " + scan.getFirstStage() + "; let it track, or let the second stage select.");
		}
		double width = span.firstStageAlone() ? scan.getFirstStageWindow() * scan.getStart()
				: span.peakWidth(scan.getStart());
		double points = Math.floor((scan.getEnd() - scan.getStart()) / scan.getStep() + ROUNDING) + 1;
		if (points > MAX_POINTS) {
			report.error(scan, FULL_SCAN__STEP,
					"A scan would have " + Text.number(points, 10) + " points; the limit is "
							+ MAX_POINTS + ". Take a step of at least "
							+ Text.number((scan.getEnd() - scan.getStart()) / (MAX_POINTS - 1))
							+ " or a shorter range.");
		} else if (scan.getStep() > width * (1 + ROUNDING)) {
			report.warning(scan, FULL_SCAN__STEP, "Step " + Text.number(scan.getStep())
					+ " is wider than the peaks (" + Text.number(width)
					+ (span.constantRatio() ? " at m/z " + Text.number(scan.getStart(), 6) : "")
					+ "): peaks can fall between two points; take a step of at most half the peak width.");
		}
		double dwell = scan.getStep() / scan.getSpeed();
		if (dwell < SHORTEST_DWELL * (1 - ROUNDING)) {
			report.warning(scan, FULL_SCAN__SPEED, "Counting time is " + Text.number(dwell * 1e3)
					+ " ms per point; the RF needs at least " + Text.number(SHORTEST_DWELL * 1e3)
					+ " ms to settle. Scan slower or with a wider step.");
		}
		lasting(scan, scan.getScans() * points * (dwell + scan.getSettleTime()), report);
	}
}
