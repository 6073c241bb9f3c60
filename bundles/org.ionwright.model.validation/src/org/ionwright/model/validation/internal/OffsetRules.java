package org.ionwright.model.validation.internal;

import static org.ionwright.model.method.MethodPackage.Literals.SCAN__FIRST_STAGE_OFFSET;
import static org.ionwright.model.method.MethodPackage.Literals.SCAN__SECOND_STAGE_OFFSET;

import java.util.List;

import org.ionwright.model.instrument.StageDrive;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.method.FirstStageMode;
import org.ionwright.model.method.Scan;
import org.ionwright.model.validation.MethodCase;
import org.ionwright.model.validation.Rule;

/** Stages that are set beside the m/z that is scanned. */
public final class OffsetRules {

	private OffsetRules() {
	}

	public static List<Rule<MethodCase>> all() {
		return List.of(ScanRules.rule("M.OFFSET", "mass offsets have an effect, and the one that is meant",
				OffsetRules::offsets));
	}

	private static void offsets(MethodCase subject, ScanRules.At at) {
		Scan scan = at.scan();
		if (scan.getFirstStageOffset() != 0) {
			first(subject, at);
		}
		if (scan.getSecondStageOffset() != 0) {
			second(at);
		}
	}

	private static void first(MethodCase subject, ScanRules.At at) {
		Scan scan = at.scan();
		boolean tandem = subject.instrument().isPresent()
				&& subject.instrument().get().getAnalyser() instanceof TandemMassFilter filter
				&& !filter.getStages().isEmpty();
		boolean single = tandem && stages(subject).getStages().size() == 1;
		if (single || scan.getFirstStage() == FirstStageMode.RF_ONLY) {
			at.report().warning(scan, SCAN__FIRST_STAGE_OFFSET, "The first-stage mass offset of "
					+ Text.number(scan.getFirstStageOffset()) + " u has no effect: "
					+ (single ? "there is one stage only." : "the stage passes all ions above its cut-off.")
					+ " Set it to 0.");
		} else if (tandem && scan.getFirstStage() == FirstStageMode.TRACKING && !at.span().firstStageAlone()
				&& stages(subject).getStages().getFirst().getDrive() == StageDrive.COUPLED) {
			at.report().error(scan, SCAN__FIRST_STAGE_OFFSET,
					"The first stage has its RF from the coupler and cannot be"
							+ " set " + Text.number(scan.getFirstStageOffset())
							+ " u beside the other (seed 002, claim 7); take"
							+ " 0 and trim the coupling ratio, or give it an AC supply of its own.");
		}
	}

	private static TandemMassFilter stages(MethodCase subject) {
		return (TandemMassFilter) subject.instrument().orElseThrow().getAnalyser();
	}

	private static void second(ScanRules.At at) {
		Scan scan = at.scan();
		double offset = scan.getSecondStageOffset();
		if (at.span().firstStageAlone()) {
			at.report().warning(scan, SCAN__SECOND_STAGE_OFFSET, "The second-stage mass offset of "
					+ Text.number(offset) + " u has no effect: the stage passes all ions above its cut-off. Set it to"
					+ " 0.");
			return;
		}
		at.report().info(scan, SCAN__SECOND_STAGE_OFFSET, "The stages stand " + Text.number(Math.abs(offset)) + " u "
				+ (offset > 0 ? "above" : "below") + " the m/z that is scanned: peaks appear and are stored as much "
				+ (offset > 0 ? "lower" : "higher") + ". A mass calibration puts them right for good.");
	}
}
