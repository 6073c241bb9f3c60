package org.ionwright.model.validation.internal;

import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_FILTER_STAGE__DC_RATIO;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_FILTER_STAGE__MODE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_FILTER_STAGE__POLE_TYPE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.RF_COUPLER__COUPLING_RATIO;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EAttribute;
import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.StageMode;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.validation.Rule;
import org.ionwright.model.validation.internal.filter.MassRange;
import org.ionwright.model.validation.internal.filter.StageWindow;
import org.ionwright.model.validation.internal.filter.StageWindows;
import org.ionwright.model.validation.internal.filter.Stages;
import org.ionwright.twin.filter.ScanLine;

/** The windows of the stages as the instrument states them; the borders are those of Mathieu's equation. */
final class WindowRules {

	private WindowRules() {
	}

	static List<Rule<MassSpectrometer>> instrument() {
		return List.of(
				FilterRules.rule("S3.04", "the first stage passes a sub-range only (seed 002, claim 1)",
						WindowRules::subRange),
				FilterRules.rule("S3.05", "the sub-range includes the selected m/z (seed 002, claim 1)",
						WindowRules::included),
				FilterRules.rule("S3.06", "the last stage is narrower than the first (seed 002, claim 1)",
						WindowRules::narrower));
	}

	private static void subRange(FilterRules.Subject subject, Report report) {
		TandemMassFilter filter = subject.filter();
		if (filter.getStages().isEmpty()) {
			return;
		}
		MassFilterStage stage = filter.getStages().getFirst();
		if (!Stages.resolves(stage)) {
			report.error(stage, reason(stage), passesAll(stage)
					+ "Run it as a quadrupole mass filter with U/V between 0 and that of the apex.");
			return;
		}
		Optional<StageWindow> window = StageWindows.of(filter, 0);
		if (window.isEmpty() && stage.getDcRatio() >= 1) {
			report.error(stage, MASS_FILTER_STAGE__DC_RATIO, "Stage 1 passes nothing: U/V = " + ratio(stage)
					+ " is at or beyond the apex of the stability region (" + Text.number(ScanLine.APEX_RATIO, 5)
					+ "; seed 002, claim 1). Lower it.");
		}
		double low = filter.getLowestMz();
		double high = filter.getHighestMz();
		window.filter(found -> low > 0 && coversAll(found, low, high)).ifPresent(found -> report.error(stage,
				MASS_FILTER_STAGE__DC_RATIO, passesAll(stage) + "Its window at m/z " + Text.number((low + high) / 2, 6)
						+ " goes from " + Text.number(found.low((low + high) / 2), 6) + " to "
						+ Text.number(found.high((low + high) / 2), 6) + ", the range from " + Text.number(low, 6)
						+ " to " + Text.number(high, 6) + "; raise U/V."));
	}

	/** Wherever in the range the selected m/z is. */
	private static boolean coversAll(StageWindow window, double low, double high) {
		double slack = FilterRules.ROUNDING;
		return window.low(high) <= low * (1 + slack) && window.high(low) >= high * (1 - slack);
	}

	private static String passesAll(MassFilterStage stage) {
		return "Stage 1 settings pass the whole range (U/V = " + ratio(stage)
				+ "): it is not selecting a sub-range (seed 002, claim 1). ";
	}

	private static String ratio(MassFilterStage stage) {
		return Text.number(Stages.selects(stage) ? stage.getDcRatio() * ScanLine.APEX_RATIO : 0, 5);
	}

	private static EAttribute reason(MassFilterStage stage) {
		return stage.getMode() != StageMode.MASS_FILTER ? MASS_FILTER_STAGE__MODE
				: Stages.selects(stage) ? MASS_FILTER_STAGE__DC_RATIO : MASS_FILTER_STAGE__POLE_TYPE;
	}

	/** A stage with an AC supply of its own is set to the selected m/z; a coupled one is where the coupler puts it. */
	private static void included(FilterRules.Subject subject, Report report) {
		TandemMassFilter filter = subject.filter();
		if (filter.getStages().size() < 2 || filter.getCoupler() == null
				|| Stages.coupledApex(filter, filter.getStages().getFirst()).isEmpty()) {
			return;
		}
		StageWindows.of(filter, 0).ifPresent(window -> MassRange.of(filter).ifPresent(range -> {
			for (double mz : new double[] { range.high(), range.low() }) {
				if (outside(window, mz)) {
					report.error(filter.getCoupler(), RF_COUPLER__COUPLING_RATIO, lies(window, mz)
							+ " Bring the coupling ratio (" + Text.number(filter.getCoupler().getCouplingRatio(), 5)
							+ ") nearer to 1, or widen the window.");
					return;
				}
			}
		}));
	}

	/** A selected m/z on the border of the window is in it. */
	static boolean outside(StageWindow window, double mz) {
		return mz < window.low(mz) * (1 - FilterRules.ROUNDING) || mz > window.high(mz) * (1 + FilterRules.ROUNDING);
	}

	static String lies(StageWindow window, double mz) {
		return "Selected m/z " + Text.number(mz, 6) + " lies outside the first-stage window "
				+ Text.number(window.low(mz), 6) + "-" + Text.number(window.high(mz), 6) + " (seed 002, claim 1).";
	}

	private static void narrower(FilterRules.Subject subject, Report report) {
		TandemMassFilter filter = subject.filter();
		int last = filter.getStages().size() - 1;
		if (last < 1) {
			return;
		}
		StageWindows.of(filter, 0).filter(StageWindow::bounded).ifPresent(first -> StageWindows.of(filter, last)
				.ifPresent(second -> MassRange.of(filter).map(MassRange::high)
						.filter(mz -> second.width(mz) >= first.width(mz) * (1 - FilterRules.ROUNDING))
						.ifPresent(mz -> report.warning(filter.getStages().get(last), MASS_FILTER_STAGE__DC_RATIO,
								"Second-stage width " + Text.number(second.width(mz)) + " u is not narrower than"
										+ " first-stage width " + Text.number(first.width(mz)) + " u at m/z "
										+ Text.number(mz)
										+ " (seed 002, claim 1); raise U/V of the last stage or lower it in the first."))));
	}
}
