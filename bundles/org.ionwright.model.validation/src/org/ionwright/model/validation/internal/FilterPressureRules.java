package org.ionwright.model.validation.internal;

import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_FILTER_STAGE__CHAMBER;

import java.util.List;
import java.util.stream.IntStream;

import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.validation.Rule;
import org.ionwright.model.validation.internal.filter.Scattering;
import org.ionwright.model.validation.internal.filter.Stages;

/** The pressure of the stages: below 1e-3 torr by claims 1, 13 and 18 of seed 002, at or below it by claim 25. */
final class FilterPressureRules {

	/** 1e-3 torr, Pa. */
	static final double CLAIM_LIMIT = 1e-3 * Text.TORR;
	private static final double GOOD_PRACTICE = 5e-5 * Text.TORR;
	/** The claims that stand on claims 1, 13 and 18. */
	private static final int[] STRICT = IntStream.rangeClosed(1, 24).toArray();

	private FilterPressureRules() {
	}

	static List<Rule<MassSpectrometer>> all() {
		return List.of(FilterRules.rule("S3.03",
				"stages below 1e-3 torr (seed 002, claims 1, 13 and 18), or at it (claim 25)", (subject, report) -> {
					double length = Stages.length(subject.filter());
					for (int i = 0; i < subject.stages().size(); i++) {
						stage(subject, i, length, report);
					}
				}));
	}

	/**
	 * The claim whose limit a pressure misses, by the claims that are declared; of claim 1 when none is.
	 *
	 * @return 0 when it keeps them
	 */
	static int missedClaim(MassSpectrometer instrument, double pressure) {
		boolean strict = ClaimReference.declared(instrument, STRICT).isPresent();
		boolean inclusive = ClaimReference.declared(instrument, 25).isPresent();
		if ((strict || !inclusive) && pressure >= CLAIM_LIMIT * (1 - FilterRules.ROUNDING)) {
			int claim = ClaimReference.declared(instrument, STRICT).map(ClaimReference::claim).orElse(1);
			return claim < 13 ? 1 : claim < 18 ? 13 : 18;
		}
		return inclusive && pressure > CLAIM_LIMIT * (1 + FilterRules.ROUNDING) ? 25 : 0;
	}

	private static void stage(FilterRules.Subject subject, int index, double length, Report report) {
		MassFilterStage stage = subject.stages().get(index);
		String name = "Filter stage " + (index + 1);
		if (Stages.chamber(subject.filter(), stage) == null) {
			report.error(stage, MASS_FILTER_STAGE__CHAMBER, name
					+ " is in no vacuum chamber, so that its pressure is not known (seed 002, claim 1); name one.");
			return;
		}
		double pressure = Stages.pressure(subject.filter(), stage);
		int missed = missedClaim(subject.instrument(), pressure);
		if (missed > 0) {
			report.error(stage, MASS_FILTER_STAGE__CHAMBER,
					name + " at " + Text.pressure(pressure) + (missed == 25 ? " is above" : " is not below")
							+ " 1e-3 torr (0.00133322 mbar) (seed 002, claim " + missed
							+ "). Pump its chamber better.");
		} else if (pressure > GOOD_PRACTICE * (1 + FilterRules.ROUNDING)) {
			report.warning(stage, MASS_FILTER_STAGE__CHAMBER, name + " at " + Text.pressure(pressure)
					+ ": the limit of seed 002, claim "
					+ (ClaimReference.declared(subject.instrument(), STRICT).isEmpty()
							&& ClaimReference.declared(subject.instrument(), 25).isPresent() ? 25 : 1)
					+ " is met, but expect " + Text.percent(1 - Scattering.LARGE.survival(pressure, length))
					+ " transmission loss by collisions; pump to below 5e-5 torr.");
		}
	}
}
