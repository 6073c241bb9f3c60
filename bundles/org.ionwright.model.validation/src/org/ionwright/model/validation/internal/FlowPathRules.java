package org.ionwright.model.validation.internal;

import static org.ionwright.model.instrument.InstrumentPackage.Literals.CONICAL_INSERT__PROTRUSION;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.EXIT_APERTURE__POSITION;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.PASSAGE__DIAMETER;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.instrument.ExitAperture;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.validation.Fix;
import org.ionwright.model.validation.Rule;
import org.ionwright.model.validation.Severity;
import org.ionwright.model.validation.facts.FlowDistance;
import org.ionwright.model.validation.geometry.PlacedPassage;
import org.ionwright.model.validation.geometry.SightLine;
import org.ionwright.model.validation.geometry.Vector;

/** Where the gas passes the exit aperture, and what is seen of it from the entrance (seed 000, claim 1). */
final class FlowPathRules {

	/** Farthest a place may be from the wall to be on it, m. */
	private static final double ON_THE_WALL = 1e-4;
	private static final String CLAIM = " (seed 000, claim 1)";
	/** Of the limit, in what is proposed. */
	private static final double INSIDE = 0.98;

	private FlowPathRules() {
	}

	static List<Rule<MassSpectrometer>> all() {
		return List.of(
				BentPlace.rule("S1.07", "the exit aperture between entrance and exhaust (seed 000, claim 1)",
						FlowPathRules::position),
				BentPlace.rule("S1.08", "gas passes within 5 exit diameters (seed 000, claim 1)",
						FlowPathRules::distance),
				BentPlace.rule("S1.09", "substantially all gas passes within 5 exit diameters (seed 000, claim 1)",
						FlowPathRules::share),
				BentPlace.rule("S1.10", "no line of sight between the apertures (seed 000, claim 1)",
						FlowPathRules::sight));
	}

	private static void position(BentPlace place, Report report) {
		@Nullable
		ExitAperture exit = place.chamber().getExit();
		double way = place.geometry().exitWay().orElse(Double.NaN);
		double end = place.geometry().exhaustWay().orElse(Double.NaN);
		double off = place.geometry().exitOffWall().orElse(0.0);
		if (exit == null || Double.isNaN(way)) {
			return;
		}
		if (way <= 0 || Limits.reaches(way, end)) {
			report.error(exit, EXIT_APERTURE__POSITION,
					"Exit aperture is not between entrance aperture and exhaust port along the flow passage (s_exit = "
							+ Text.millimetres(way) + ", range 0 to " + Text.millimetres(end)
							+ "; seed 000, claim 1). Move it.");
		} else if (Limits.exceeds(off, ON_THE_WALL)) {
			boolean through = exit.getInsert() != null && exit.getInsert().getProtrusion() > place.geometry()
					.exitPassage().map(PlacedPassage::radius).orElse(0.0) * 2;
			report.error(through ? exit.getInsert() : exit,
					through ? CONICAL_INSERT__PROTRUSION : EXIT_APERTURE__POSITION,
					"Exit aperture is " + Text.millimetres(off) + " off the wall of its passage (at most "
							+ Text.millimetres(ON_THE_WALL)
							+ "; seed 000, claim 1 has it in the flow passage). Move it"
							+ (through ? " or let the insert stand out less." : "."));
		}
	}

	private static void distance(BentPlace place, Report report) {
		FlowDistance.of(place.geometry(), place.chamber()).ifPresent(found -> {
			ExitAperture exit = place.chamber().getExit();
			String ratio = "d / D_exit = " + Text.number(found.ratio());
			if (Limits.reaches(found.distance(), found.limit())) {
				report.error(exit, EXIT_APERTURE__POSITION, "Gas passes up to d = " + Text.millimetres(found.distance())
						+ " from the exit aperture; claim 1 (seed 000) requires d < 5 x "
						+ Text.millimetres(found.diameter()) + " = " + Text.millimetres(found.limit()) + " (" + ratio
						+ "). Take a narrower passage or a wider exit.", narrower(place, exit, found));
			} else {
				// With more digits when the usual ones would show a value below the limit as the limit.
				boolean close = found.distance() >= found.limit() * (1 - 1e-3);
				report.add(Severity.INFO, ModelPaths.pathOf(exit),
						(close ? "d / D_exit = " + Text.number(found.ratio(), 10) : ratio)
								+ " (limit < 5; seed 000, claim 1).");
			}
		});
	}

	private static Fix[] narrower(BentPlace place, ExitAperture exit, FlowDistance found) {
		double protrusion = exit.getInsert() == null ? 0 : Math.max(0, exit.getInsert().getProtrusion());
		double width = INSIDE * found.limit() + protrusion;
		return place.geometry().exitPassage().filter(passage -> width < passage.shape().diameter())
				.map(passage -> new Fix[] { Fix.set(place.model(passage), PASSAGE__DIAMETER, width) })
				.orElse(new Fix[0]);
	}

	private static void share(BentPlace place, Report report) {
		double least = place.tolerances().getSubstantialFraction();
		FlowDistance.of(place.geometry(), place.chamber())
				.filter(found -> Limits.undercuts(found.fraction(), least))
				.ifPresent(found -> report.warning(place.chamber().getExit(), EXIT_APERTURE__POSITION, "Only "
						+ Text.percent(found.fraction())
						+ " of the gas passes within 5 exit diameters; claim 1 (seed 000) asks for substantially all"
						+ " (threshold " + Text.percent(least) + "). "
						+ (found.share() < 1
								? Text.percent(1 - found.share()) + " takes another passage: narrow that or"
								: "Narrow")
						+ " the passage at the exit."));
	}

	private static void sight(BentPlace place, Report report) {
		place.geometry().sightLine().filter(SightLine::open)
				.ifPresent(ray -> report.error(place.chamber().getExit(), EXIT_APERTURE__POSITION,
						"A straight ray from entrance (" + point(ray.from()) + ") to exit (" + point(ray.to())
								+ ") is unobstructed; claim 1 (seed 000) requires no line of sight. Move the exit"
								+ " further behind the bend, or bend more."));
	}

	private static String point(Vector place) {
		return millimetres(place.x()) + ", " + millimetres(place.y()) + ", " + millimetres(place.z()) + " mm";
	}

	/** Of hundredths: what is less is rounding. */
	private static String millimetres(double metres) {
		return Text.number(Math.round(1e5 * metres) / 100.0);
	}
}
