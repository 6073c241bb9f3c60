package org.ionwright.model.validation.internal;

import static org.ionwright.model.method.MethodPackage.Literals.SCAN__FIRST_STAGE;
import static org.ionwright.model.method.MethodPackage.Literals.SCAN__FIRST_STAGE_WINDOW;
import static org.ionwright.model.method.MethodPackage.Literals.SCAN__PEAK_WIDTH;

import java.util.List;
import java.util.Optional;
import java.util.function.BiConsumer;

import org.ionwright.model.ModelPaths;
import org.ionwright.model.instrument.InstrumentFactory;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.method.FirstStageMode;
import org.ionwright.model.method.Scan;
import org.ionwright.model.validation.MethodCase;
import org.ionwright.model.validation.Rule;
import org.ionwright.model.validation.Severity;
import org.ionwright.model.validation.internal.filter.BeamShares;
import org.ionwright.model.validation.internal.filter.Beams;
import org.ionwright.model.validation.internal.filter.RatioSpread;
import org.ionwright.model.validation.internal.filter.ScanSpan;
import org.ionwright.model.validation.internal.filter.StageWindow;
import org.ionwright.model.validation.internal.filter.StageWindows;
import org.ionwright.twin.sample.SubRange;

/** How the first stage goes along with what is selected, at every point of a scan. */
public final class TrackingRules {

	private TrackingRules() {
	}

	public static List<Rule<MethodCase>> all() {
		return List.of(
				ScanRules.rule("S3.04", "the first stage passes a sub-range only (seed 002, claim 1)",
						(subject, at) -> subRange(at)),
				rule("S3.05", "the sub-range includes what is selected (seed 002, claim 1)", TrackingRules::included),
				rule("S3.06", "the last stage is narrower than the first (seed 002, claim 1)",
						(scan, report) -> narrower(scan, report)),
				fraction(BeamRules.Limit.ONE_PERCENT), fraction(BeamRules.Limit.HUNDREDTH_PERCENT),
				rule("S3.14", "the first stage goes along with the last (seed 002, claim 9)", TrackingRules::tracking),
				rule("S3.20", "the ratio of AC and DC stays the same over the scan (seed 002, claim 24)",
						TrackingRules::ratio));
	}

	/** A scan, the instrument it runs on, and the window of its first stage. */
	private record Case(ScanSpan span, FilterRules.Subject subject, StageWindow window) {

		boolean inUse() {
			return scan().getFirstStage() != FirstStageMode.RF_ONLY && window.bounded() && span.rising();
		}

		Scan scan() {
			return span.scan();
		}

		double start() {
			return span.start();
		}

		double end() {
			return span.end();
		}
	}

	/** Without an instrument a filter of the demo's kind is thought of: the rule then looks at the method alone. */
	private static Rule<MethodCase> rule(String code, String about, BiConsumer<Case, Report> body) {
		return ScanRules.rule(code, about, (subject, at) -> {
			MassSpectrometer instrument = subject.instrument().orElseGet(TrackingRules::two);
			if (instrument.getAnalyser() instanceof TandemMassFilter filter && filter.getStages().size() > 1) {
				// against what the last stage selects, wherever its offset puts that
				double selected = at.span().offset(at.span().firstStageAlone());
				StageWindows.of(filter, 0, at.span())
						.map(window -> new Case(at.span(), new FilterRules.Subject(instrument, filter),
								window.shifted(-selected)))
						.filter(Case::inUse).ifPresent(scan -> body.accept(scan, at.report()));
			}
		});
	}

	private static MassSpectrometer two() {
		InstrumentFactory factory = InstrumentFactory.eINSTANCE;
		TandemMassFilter filter = factory.createTandemMassFilter();
		filter.getStages().add(factory.createMassFilterStage());
		filter.getStages().add(factory.createMassFilterStage());
		MassSpectrometer instrument = factory.createMassSpectrometer();
		instrument.setAnalyser(filter);
		return instrument;
	}

	private static void subRange(ScanRules.At at) {
		if (at.scan().getFirstStage() == FirstStageMode.RF_ONLY) {
			at.report().info(at.scan(), SCAN__FIRST_STAGE, "The first stage passes all ions above its low-mass"
					+ " cut-off and selects no sub-range (seed 002, claim 1).");
		}
	}

	private static void included(Case scan, Report report) {
		if (scan.window().stands() || scan.span().firstStageAlone()) {
			return;
		}
		for (double mz : new double[] { scan.start(), scan.end() }) {
			if (WindowRules.outside(scan.window(), mz)) {
				report.error(scan.scan(), SCAN__FIRST_STAGE_WINDOW,
						WindowRules.lies(scan.window(), mz) + " Widen the window, or mend the coupling ratio.");
				return;
			}
		}
		double worst = margin(scan, scan.start()) <= margin(scan, scan.end()) ? scan.start() : scan.end();
		double half = scan.span().peakWidth(worst) / 2;
		double margin = margin(scan, worst);
		String words = "At m/z " + Text.number(worst, 6) + " the selected band " + Text.number(worst - half, 6) + "-"
				+ Text.number(worst + half, 6);
		String window = " first-stage window " + Text.number(scan.window().low(worst), 6) + "-"
				+ Text.number(scan.window().high(worst), 6);
		double wanted = scan.subject().tolerances().getMzMargin();
		if (margin < -FilterRules.ROUNDING * worst) {
			report.warning(scan.scan(), SCAN__FIRST_STAGE_WINDOW, words + " reaches out of the" + window
					+ " (seed 002, claim 1): the peak is cut. Widen the window or narrow the peak.");
		} else if (margin < wanted * (1 - FilterRules.ROUNDING)) {
			report.info(scan.scan(), SCAN__FIRST_STAGE_WINDOW, words + " leaves a margin of "
					+ Text.number(margin, 3) + " u in the" + window + " (seed 002, claim 1); less than "
					+ Text.number(wanted, 3) + " u, errors of the mass axes can cost ions.");
		}
	}

	private static double margin(Case scan, double mz) {
		double half = scan.span().peakWidth(mz) / 2;
		return Math.min(mz - half - scan.window().low(mz), scan.window().high(mz) - mz - half);
	}

	private static void narrower(Case scan, Report report) {
		if (scan.span().firstStageAlone()) {
			return;
		}
		double mz = narrowness(scan, scan.start()) >= narrowness(scan, scan.end()) ? scan.start() : scan.end();
		double width = scan.window().width(mz);
		double peak = scan.span().peakWidth(mz);
		if (peak >= width * (1 - FilterRules.ROUNDING)) {
			report.warning(scan.scan(), SCAN__PEAK_WIDTH, "Second-stage width " + Text.number(peak)
					+ " u is not narrower than first-stage width " + Text.number(width) + " u at m/z "
					+ Text.number(mz, 6) + " (seed 002, claim 1); widen the first stage.");
		}
	}

	/** Width of the peak over that of the first-stage window. */
	private static double narrowness(Case scan, double mz) {
		return scan.span().peakWidth(mz) / scan.window().width(mz);
	}

	private static Rule<MethodCase> fraction(BeamRules.Limit limit) {
		return rule(limit.code, limit.about, (scan, report) -> {
			MassSpectrometer instrument = scan.subject().instrument();
			Optional<ClaimReference> claim = limit.declared(instrument);
			if (claim.isEmpty()) {
				return;
			}
			Optional<SubRange.Worst> worst = Beams.of(instrument)
					.flatMap(beam -> BeamShares.of(scan.window(), beam))
					.flatMap(shares -> shares.worst(scan.start(), scan.end()))
					.filter(found -> !limit.keeps(found.fraction()));
			worst.ifPresent(found -> report.add(limit.severity(),
					ModelPaths.pathOf(scan.scan(), SCAN__FIRST_STAGE_WINDOW), limit.message(found, claim.get())
							+ ". Narrow the first stage, scan another range, or take another sample."));
		});
	}

	private static void tracking(Case scan, Report report) {
		StageWindow window = scan.window();
		if (window.stands()) {
			return;
		}
		double worst = window.worstTracked(scan.start(), scan.end());
		Optional<String> error = ScannerRules.error(scan.subject(), window, worst,
				Math.min(scan.subject().tolerances().getTracking(), scan.scan().getTrackingTolerance()));
		if (error.isPresent()) {
			report.add(scan.subject().declared(9, 19).isPresent() ? Severity.ERROR : Severity.WARNING,
					ModelPaths.pathOf(scan.scan(), SCAN__FIRST_STAGE_WINDOW), error.get());
			return;
		}
		double middle = (scan.start() + scan.end()) / 2;
		double width = scan.scan().getFirstStageWindow();
		report.info(scan.scan(), SCAN__FIRST_STAGE_WINDOW, "The first stage passes " + Text.percent(width)
				+ " of m/z, 1/6 below and 5/6 above its apex: to keep the centre on m/z " + Text.number(middle)
				+ " its apex is set to m/z " + Text.number(middle * StageWindows.apexOfCentred(width))
				+ "; its centre is off by " + Text.number(Math.abs(window.trackingError(worst)), 2)
				+ " u at most (seed 002, claim 9).");
	}

	private static void ratio(Case scan, Report report) {
		double limit = scan.subject().tolerances().getRatioSpread();
		RatioSpread.worst(scan.subject().filter(), scan.span())
				.filter(spread -> spread.share() > limit * (1 + FilterRules.ROUNDING)).ifPresent(spread -> {
					String message = "AC:DC ratio of stage " + (spread.stage() + 1) + " varies by "
							+ Text.percent(spread.share()) + " over the scan, most at m/z "
							+ Text.number(spread.mz(), 6) + "; claim 24 (seed 002) keeps it substantially constant"
							+ " (limit " + Text.percent(limit)
							+ "). Start the scan higher, or scan at constant resolution.";
					scan.subject().declared(24)
							.ifPresent(claim -> report.warning(scan.span().startPlace().owner(),
									scan.span().startPlace().feature(), message));
				});
	}
}
