package org.ionwright.model.validation.internal;

import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_FILTER_STAGE__TILT_ANGLE;

import java.util.List;
import java.util.Optional;

import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.Tolerances;
import org.ionwright.model.validation.Rule;
import org.ionwright.model.validation.internal.filter.AxisPair;
import org.ionwright.model.validation.internal.filter.StraightWay;

/** The axes of the first two stages in space. */
final class AxisRules {

	private AxisRules() {
	}

	static List<Rule<MassSpectrometer>> all() {
		return List.of(
				FilterRules.rule("S3.15", "the first stage off axis (seed 002, claim 10)", AxisRules::offAxis),
				FilterRules.rule("S3.16", "axes that meet at the near end of the second stage (seed 002, claim 11)",
						AxisRules::meeting));
	}

	private static void offAxis(FilterRules.Subject subject, Report report) {
		Optional<ClaimReference> claim = subject.declared(10);
		Optional<AxisPair> pair = AxisPair.of(subject.filter(), 0);
		if (pair.isEmpty()) {
			return;
		}
		MassFilterStage first = subject.stages().getFirst();
		if (!pair.get().offAxis()) {
			claim.ifPresent(
					found -> report.error(first, MASS_FILTER_STAGE__TILT_ANGLE, "Claim 10 variant (" + "seed 002"
							+ "): first stage is on axis (angle 0 deg, offset 0 mm). Tilt it or do not declare the claim."));
		} else if (StraightWay.open(subject.filter()).orElse(false)) {
			report.info(first, MASS_FILTER_STAGE__TILT_ANGLE, "First stage is off axis by "
					+ Text.degrees(pair.get().tilt()) + " and " + Text.millimetres(pair.get().offset())
					+ ", but neutrals and photons still have a straight way through all apertures (seed 002, claim 10)"
					+ StraightWay.blockingAngle(subject.filter())
							.map(angle -> "; more than " + Text.degrees(angle) + " blocks it.").orElse("."));
		}
	}

	private static void meeting(FilterRules.Subject subject, Report report) {
		Optional<AxisPair> pair = AxisPair.of(subject.filter(), 0);
		if (subject.declared(11).isEmpty() || pair.isEmpty()) {
			return;
		}
		MassFilterStage first = subject.stages().getFirst();
		Tolerances tolerances = subject.tolerances();
		AxisPair axes = pair.get();
		if (Double.isNaN(axes.meeting())) {
			report.error(first, MASS_FILTER_STAGE__TILT_ANGLE, "Axes of the first two stages are parallel, "
					+ Text.millimetres(axes.distance()) + " apart, and meet nowhere; claim 11 needs them to meet at the"
					+ " near end of stage 2 (seed 002). Tilt the first stage.");
			return;
		}
		if (axes.distance() > tolerances.getAxisDistance() * (1 + FilterRules.ROUNDING)) {
			report.error(first, MASS_FILTER_STAGE__TILT_ANGLE, "Axes pass each other at "
					+ Text.millimetres(axes.distance()) + " (tolerance "
					+ Text.millimetres(tolerances.getAxisDistance())
					+ "; seed 002, claim 11). Move the first stage into the plane of its tilt.");
		}
		if (axes.fromNearEnd() > tolerances.getNearEnd() * (1 + FilterRules.ROUNDING)) {
			report.error(first, MASS_FILTER_STAGE__TILT_ANGLE, "Axes meet " + Text.millimetres(axes.fromNearEnd())
					+ " from the near end of stage 2 (tolerance " + Text.millimetres(tolerances.getNearEnd())
					+ "; seed 002, claim 11). Shift the first stage by "
					+ Text.millimetres(axes.fromNearEnd() * Math.tan(axes.tilt())) + " across its axis.");
		}
	}
}
