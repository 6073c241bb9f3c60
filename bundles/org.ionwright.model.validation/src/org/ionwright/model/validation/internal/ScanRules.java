package org.ionwright.model.validation.internal;

import static org.ionwright.model.method.MethodPackage.Literals.ACQUISITION_METHOD__SEGMENTS;
import static org.ionwright.model.method.MethodPackage.Literals.FULL_SCAN__END;
import static org.ionwright.model.method.MethodPackage.Literals.FULL_SCAN__FIRST_STAGE;
import static org.ionwright.model.method.MethodPackage.Literals.FULL_SCAN__SPEED;
import static org.ionwright.model.method.MethodPackage.Literals.FULL_SCAN__START;
import static org.ionwright.model.method.MethodPackage.Literals.FULL_SCAN__STEP;

import java.util.List;
import java.util.function.BiConsumer;

import org.ionwright.model.instrument.Analyser;
import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.method.FullScan;
import org.ionwright.model.method.MethodSegment;
import org.ionwright.model.validation.MethodCase;
import org.ionwright.model.validation.Rule;
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
				rule("M.SCAN", "step, speed and number of points make sense", (subject, at) -> sampling(at)),
				new CheckedRule<>("S3.18", "stages below 1e-3 torr while filtering (seed 002, claim 13)",
						ScanRules::pressure));
	}

	/** A scan and where to report. */
	record At(FullScan scan, Report report) {
	}

	static Rule<MethodCase> rule(String code, String about, BiConsumer<MethodCase, At> body) {
		return new CheckedRule<>(code, about, (subject, report) -> {
			for (MethodSegment segment : subject.method().getSegments()) {
				if (segment.getScan() instanceof FullScan scan) {
					body.accept(subject, new At(scan, report));
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
		FullScan scan = at.scan();
		if (scan.getStart() >= scan.getEnd()) {
			at.report().error(scan, FULL_SCAN__END, "Scan end m/z " + Text.number(scan.getEnd(), 8)
					+ " is not above scan start m/z " + Text.number(scan.getStart(), 8) + ".");
		}
		subject.instrument().map(MassSpectrometer::getAnalyser).ifPresent(analyser -> {
			if (scan.getStart() < analyser.getLowestMz()) {
				at.report().error(scan, FULL_SCAN__START, exceeds(scan, analyser));
			}
			if (scan.getEnd() > analyser.getHighestMz()) {
				at.report().error(scan, FULL_SCAN__END, exceeds(scan, analyser));
			}
			if (analyser instanceof TandemMassFilter filter) {
				scanner(scan, filter, at.report());
				standing(scan, filter, at.report());
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
	private static void standing(FullScan scan, TandemMassFilter filter, Report report) {
		if (filter.getStages().size() < 2) {
			return;
		}
		StageWindows.of(filter, 0, scan).filter(StageWindow::stands)
				.filter(window -> WindowRules.outside(window, scan.getStart())
						|| WindowRules.outside(window, scan.getEnd()))
				.ifPresent(window -> report.warning(scan, FULL_SCAN__FIRST_STAGE,
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

	private static String exceeds(FullScan scan, Analyser analyser) {
		return "Scan m/z " + Text.number(scan.getStart(), 8) + " to " + Text.number(scan.getEnd(), 8)
				+ " exceeds the instrument range m/z " + Text.number(analyser.getLowestMz(), 8) + " to "
				+ Text.number(analyser.getHighestMz(), 8) + " (seed 002, claim 8).";
	}

	private static void sampling(At at) {
		FullScan scan = at.scan();
		double points = Math.floor((scan.getEnd() - scan.getStart()) / scan.getStep() + ROUNDING) + 1;
		if (points > MAX_POINTS) {
			at.report().error(scan, FULL_SCAN__STEP,
					"A scan would have " + Text.number(points, 10) + " points; the limit is "
							+ MAX_POINTS + ". Take a step of at least "
							+ Text.number((scan.getEnd() - scan.getStart()) / (MAX_POINTS - 1))
							+ " or a shorter range.");
		} else if (scan.getStep() > scan.getPeakWidth() * (1 + ROUNDING)) {
			at.report().warning(scan, FULL_SCAN__STEP, "Step " + Text.number(scan.getStep())
					+ " is wider than the peaks (" + Text.number(scan.getPeakWidth())
					+ "): peaks can fall between two points; take a step of at most half the peak width.");
		}
		double dwell = scan.getStep() / scan.getSpeed();
		if (dwell < SHORTEST_DWELL * (1 - ROUNDING)) {
			at.report().warning(scan, FULL_SCAN__SPEED, "Counting time is " + Text.number(dwell * 1e3)
					+ " ms per point; the RF needs at least " + Text.number(SHORTEST_DWELL * 1e3)
					+ " ms to settle. Scan slower or with a wider step.");
		}
		double seconds = scan.getScans() * points * dwell;
		if (seconds > LONGEST_RUN) {
			at.report().warning(scan, FULL_SCAN__SPEED, "The segment takes " + Text.number(seconds / 3600, 3)
					+ " hours; check number of scans, step and speed.");
		}
	}
}
