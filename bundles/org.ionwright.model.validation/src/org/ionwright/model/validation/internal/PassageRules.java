package org.ionwright.model.validation.internal;

import static org.ionwright.model.instrument.InstrumentPackage.Literals.BENT_INTERFACE_CHAMBER__PASSAGES;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.PASSAGE__DIAMETER;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.PASSAGE__LENGTH;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.PASSAGE__TURN_ANGLE;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.ionwright.model.instrument.ClaimVariant;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.validation.Fix;
import org.ionwright.model.validation.Rule;
import org.ionwright.model.validation.geometry.PassageChain;
import org.ionwright.model.validation.geometry.PlacedPassage;
import org.ionwright.model.validation.geometry.Throttling;

/**
 * Claims 2 to 6 of seed 000, when declared. The first passage is the one at the entrance, the second the one whose wall has the exit
 * aperture.
 */
final class PassageRules {

	private static final double SQUARE_MILLIMETRE = 1e-6;
	private static final double STRAIGHT = 1e-9;
	private static final double INSIDE = 0.95;

	private PassageRules() {
	}

	static List<Rule<MassSpectrometer>> all() {
		return List.of(
				BentPlace.declared("S1.12", "a bend between entrance and exit (seed 000, claim 2)",
						ClaimVariant.SEED000_CLAIM2, PassageRules::bend),
				BentPlace.declared("S1.13", "a first passage at the entrance, a second at the exit (seed 000, claim 3)",
						ClaimVariant.SEED000_CLAIM3, PassageRules::two),
				BentPlace.declared("S1.14", "passages that meet at about 90 degrees (seed 000, claim 3)",
						ClaimVariant.SEED000_CLAIM3, PassageRules::angle),
				BentPlace.declared("S1.15", "passages that meet between the apertures (seed 000, claim 3)",
						ClaimVariant.SEED000_CLAIM3, PassageRules::meeting),
				BentPlace.declared("S1.16", "a throttle between the apertures (seed 000, claim 4)",
						ClaimVariant.SEED000_CLAIM4, PassageRules::throttle),
				BentPlace.declared("S1.17", "a first passage narrower than the second (seed 000, claim 5)",
						ClaimVariant.SEED000_CLAIM5, PassageRules::areas),
				BentPlace.declared("S1.18", "passages much longer than wide (seed 000, claim 6)",
						ClaimVariant.SEED000_CLAIM6, PassageRules::slenderness));
	}

	private static void bend(BentPlace place, Report report) {
		PassageChain chain = place.geometry().chain();
		Optional<PlacedPassage> last = place.geometry().exitPassage();
		double exit = place.geometry().exitWay().orElse(Double.NaN);
		boolean bent = last.isPresent() && chain.path(last.get()).stream()
				.anyMatch(passage -> passage.way() > 0 && passage.way() < exit && turn(chain, passage) > STRAIGHT);
		if (last.isPresent() && !bent) {
			report.error(place.chamber(), BENT_INTERFACE_CHAMBER__PASSAGES,
					"Claim 2 variant (seed 000) declared but no bend lies between entrance and exit apertures; bend the"
							+ " passages before the exit.",
					place.second().filter(passage -> passage.way() < exit).map(passage -> new Fix[] {
							Fix.set(place.model(passage), PASSAGE__TURN_ANGLE, Math.PI / 2) }).orElse(new Fix[0]));
		}
	}

	private static double turn(PassageChain chain, PlacedPassage passage) {
		return chain.passage(passage.shape().upstream())
				.map(before -> before.direction().angle(passage.direction())).orElse(0.0);
	}

	private static void two(BentPlace place, Report report) {
		Optional<PlacedPassage> exit = place.geometry().exitPassage();
		if (exit.isPresent() && joined(place).isEmpty()) {
			int number = exit.get().number();
			report.error(place.chamber(), BENT_INTERFACE_CHAMBER__PASSAGES,
					"Claim 3 variant (seed 000): first passage must adjoin the entrance aperture and second passage the"
							+ " exit aperture; "
							+ (number == 0 ? "the exit is in the first. Put it into the second."
									: "the exit is in passage " + (number + 1) + ", which starts at passage "
											+ (exit.get().shape().upstream() + 1)
											+ ". Let it start at the end of the first."));
		}
	}

	/** The second passage, when it starts at the first. */
	private static Optional<PlacedPassage> joined(BentPlace place) {
		return place.second().filter(passage -> passage.shape().upstream() == 0);
	}

	private static void angle(BentPlace place, Report report) {
		joined(place).ifPresent(second -> {
			double turn = turn(place.geometry().chain(), second);
			double tolerance = place.tolerances().getAngle();
			if (Limits.exceeds(Math.abs(turn - Math.PI / 2), tolerance)) {
				report.error(place.model(second), PASSAGE__TURN_ANGLE, "Passages meet at "
						+ Text.apart(Math.toDegrees(turn),
								90 + Math.signum(turn - Math.PI / 2) * Math.toDegrees(tolerance))
						+ " deg; claim 3 (seed 000) calls for approximately 90 deg"
						+ " (tolerance " + Text.number(Math.toDegrees(tolerance)) + " deg).",
						Fix.set(place.model(second), PASSAGE__TURN_ANGLE, Math.PI / 2));
			}
		});
	}

	private static void meeting(BentPlace place, Report report) {
		joined(place).ifPresent(second -> {
			double exit = place.geometry().exitWay().orElse(Double.NaN);
			if (!(second.way() > 0 && second.way() < exit)) {
				report.error(place.chamber(), BENT_INTERFACE_CHAMBER__PASSAGES,
						"The passage intersection is not between entrance and exit apertures (s = "
								+ Text.millimetres(second.way()) + ", s_exit = " + Text.millimetres(exit)
								+ "; seed 000, claim 3). Move the exit further behind it.");
			}
		});
	}

	private static void throttle(BentPlace place, Report report) {
		Throttling.of(place.geometry()).filter(found -> Limits.reaches(found.between(), found.elsewhere()))
				.ifPresent(found -> report.error(place.chamber(), BENT_INTERFACE_CHAMBER__PASSAGES,
						"Claim 4 variant (seed 000): section between apertures (" + area(found.between())
								+ ") is not smaller than elsewhere (" + area(found.elsewhere())
								+ "). Narrow a passage before the exit or add a throttle."));
	}

	private static void areas(BentPlace place, Report report) {
		place.first().ifPresent(first -> place.second().ifPresent(second -> {
			double narrow = first.volume().area();
			double wide = second.volume().area();
			if (Limits.reaches(narrow, wide)) {
				report.error(place.model(first), PASSAGE__DIAMETER, "First passage area " + area(narrow)
						+ " must be smaller than second passage area " + area(wide) + " (claim 5, seed 000).",
						Fix.set(place.model(first), PASSAGE__DIAMETER, INSIDE * second.shape().diameter()));
			}
		}));
	}

	private static void slenderness(BentPlace place, Report report) {
		double least = place.tolerances().getSlenderness();
		Stream.concat(place.first().stream(), place.second().stream())
				.filter(passage -> Limits.undercuts(passage.slenderness(), least))
				.forEach(passage -> report.error(place.model(passage), PASSAGE__LENGTH, "Passage "
						+ (passage.number() + 1) + ": length/width = " + Text.apart(passage.slenderness(), least)
						+ "; claim 6 (seed 000) asks for a length substantially longer than the width (>= "
						+ Text.number(least) + ").",
						Fix.set(place.model(passage), PASSAGE__LENGTH, least * passage.shape().diameter())));
	}

	private static String area(double squareMetres) {
		return Text.number(squareMetres / SQUARE_MILLIMETRE, 3) + " mm2";
	}
}
