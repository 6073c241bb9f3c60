package org.ionwright.model.validation.internal;

import static org.ionwright.model.instrument.InstrumentPackage.Literals.BENT_INTERFACE_CHAMBER__BLOCK;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.CONICAL_HOLE__LARGE_DIAMETER;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.CONICAL_INSERT__BORE_DIAMETER;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.CONICAL_INSERT__HALF_ANGLE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.CONICAL_INSERT__OFFSET;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.CONICAL_INSERT__SMALL_DIAMETER;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.CONICAL_INSERT__TILT;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.EXIT_APERTURE__HOLE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.EXIT_APERTURE__INSERT;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.instrument.ClaimVariant;
import org.ionwright.model.instrument.ConicalHole;
import org.ionwright.model.instrument.ConicalInsert;
import org.ionwright.model.instrument.ExitAperture;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.Tolerances;
import org.ionwright.model.validation.Fix;
import org.ionwright.model.validation.Rule;
import org.ionwright.model.validation.Severity;
import org.ionwright.model.validation.geometry.ChamberReader;
import org.ionwright.model.validation.geometry.ConeFit;
import org.ionwright.model.ModelPaths;

/** The conical insert in the conical hole of the block (seed 000, claim 7); its insulation is a matter of {@link InsulationRules}. */
final class InsertRules {

	/** Rounding of a gap, m. */
	private static final double SMALLEST_GAP = 1e-12;

	private InsertRules() {
	}

	static List<Rule<MassSpectrometer>> all() {
		List<Rule<MassSpectrometer>> rules = new ArrayList<>(List.of(
				BentPlace.declared("S1.19", "a frusto-conical exit hole in a block (seed 000, claim 7)",
						ClaimVariant.SEED000_CLAIM7, InsertRules::hole),
				BentPlace.declared("S1.20", "an insert that corresponds to the hole (seed 000, claim 7)",
						ClaimVariant.SEED000_CLAIM7, InsertRules::fit),
				BentPlace.rule("S1.21", "an insert with a bore (seed 000, claim 7)", withInsert(InsertRules::bore)),
				BentPlace.rule("S1.22", "an insert coaxial with the hole (seed 000, claim 7)",
						withInsert(InsertRules::coaxial))));
		rules.addAll(InsulationRules.all());
		return rules;
	}

	/** What a rule asks of an insert that is there. */
	interface OfInsert {
		void check(BentPlace place, ConicalInsert insert, Report report);
	}

	static BiConsumer<BentPlace, Report> withInsert(OfInsert rule) {
		return (place, report) -> {
			@Nullable
			ExitAperture exit = place.chamber().getExit();
			if (exit != null && exit.getInsert() != null) {
				rule.check(place, exit.getInsert(), report);
			}
		};
	}

	private static void hole(BentPlace place, Report report) {
		if (place.chamber().getBlock() == null) {
			report.error(place.chamber(), BENT_INTERFACE_CHAMBER__BLOCK,
					"Claim 7 variant (seed 000) declared but no block defines the chamber; add one.");
		}
		@Nullable
		ExitAperture exit = place.chamber().getExit();
		if (exit == null) {
			return;
		}
		@Nullable
		ConicalHole hole = exit.getHole();
		if (hole == null) {
			report.error(exit, EXIT_APERTURE__HOLE,
					"Claim 7 variant (seed 000) declared but the exit is no frusto-conical hole; add one.");
		} else if (!(hole.getSmallDiameter() > 0 && hole.getDepth() > 0)
				|| !(hole.getLargeDiameter() > 0) || Limits.sinksTo(hole.getLargeDiameter(), hole.getSmallDiameter())) {
			report.error(hole, CONICAL_HOLE__LARGE_DIAMETER, "Exit hole is not frusto-conical: diameters "
					+ Text.number(hole.getSmallDiameter() * 1e3) + "/" + Text.millimetres(hole.getLargeDiameter())
					+ ", depth " + Text.millimetres(hole.getDepth())
					+ " (seed 000, claim 7); all must be above 0 and the second the larger.");
		}
	}

	private static void fit(BentPlace place, Report report) {
		@Nullable
		ExitAperture exit = place.chamber().getExit();
		if (exit == null) {
			return;
		}
		@Nullable
		ConicalInsert insert = exit.getInsert();
		if (insert == null) {
			report.error(exit, EXIT_APERTURE__INSERT,
					"Claim 7 variant (seed 000) declared but the exit hole has no insert member; add one.");
			return;
		}
		// a hole that is none is a finding already
		ChamberReader.coneFit(exit).filter(found -> !Double.isNaN(found.holeAngle()))
				.ifPresent(found -> fit(found, insert, place.tolerances().getConeAngle(), report));
	}

	private static void fit(ConeFit found, ConicalInsert insert, double tolerance, Report report) {
		if (Limits.exceeds(found.difference(), tolerance)) {
			report.error(insert, CONICAL_INSERT__HALF_ANGLE, "Insert half angle " + degrees(found.insertAngle())
					+ " does not correspond to the hole half angle " + degrees(found.holeAngle()) + " (tolerance "
					+ degrees(tolerance) + "; seed 000, claim 7).",
					Fix.set(insert, CONICAL_INSERT__HALF_ANGLE, found.holeAngle()));
		}
		// touching is allowed where nothing is to be insulated
		if (insert.isInsulated() ? found.gap() <= SMALLEST_GAP : found.gap() < -SMALLEST_GAP) {
			report.error(insert, CONICAL_INSERT__SMALL_DIAMETER, "Insert does not fit into the hole: the gap is "
					+ Text.millimetres(found.gap()) + " at a depth of " + Text.millimetres(found.depth())
					+ (insert.isInsulated() ? "; an insulated insert must be smaller than the hole at every depth"
							: "; the insert must not be larger than the hole at any depth")
					+ " (seed 000, claim 7). Take a thinner insert, a wider hole or less protrusion.");
		}
	}

	private static void bore(BentPlace place, ConicalInsert insert, Report report) {
		if (!(insert.getBoreDiameter() > 0)) {
			report.error(insert, CONICAL_INSERT__BORE_DIAMETER,
					"Insert has no bore for the ions (seed 000, claim 7); claim 1 measures d in its diameters.");
		}
	}

	private static void coaxial(BentPlace place, ConicalInsert insert, Report report) {
		Tolerances tolerances = place.tolerances();
		boolean aside = Limits.exceeds(insert.getOffset(), tolerances.getInsertOffset());
		boolean tilted = Limits.exceeds(insert.getTilt(), tolerances.getInsertTilt());
		if (aside || tilted) {
			report.add(place.declares(ClaimVariant.SEED000_CLAIM7) ? Severity.ERROR : Severity.WARNING,
					ModelPaths.pathOf(insert, aside ? CONICAL_INSERT__OFFSET : CONICAL_INSERT__TILT),
					"Insert axis is "
							+ Text.apart(1e3 * insert.getOffset(), 1e3 * tolerances.getInsertOffset()) + " mm / "
							+ Text.apart(Math.toDegrees(insert.getTilt()), Math.toDegrees(tolerances.getInsertTilt()))
							+ " deg"
							+ " off the hole axis; claim 7 (seed 000) requires coaxial alignment (tolerance "
							+ Text.millimetres(tolerances.getInsertOffset()) + " / "
							+ degrees(tolerances.getInsertTilt()) + "). Align it.",
					aside == tilted ? new Fix[0]
							: new Fix[] { Fix.set(insert, aside ? CONICAL_INSERT__OFFSET : CONICAL_INSERT__TILT,
									0.0) });
		}
	}

	private static String degrees(double radians) {
		return Text.number(Math.toDegrees(radians)) + " deg";
	}
}
