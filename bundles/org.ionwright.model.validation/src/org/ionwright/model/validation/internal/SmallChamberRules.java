package org.ionwright.model.validation.internal;

import static org.ionwright.model.instrument.InstrumentPackage.Literals.CAPILLARY_IONISER__CAPILLARY;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.HEATER_COIL__MEAN_DIAMETER;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.HOLLOW_CYLINDER__INNER_DIAMETER;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.HOLLOW_CYLINDER__LENGTH;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.HOLLOW_CYLINDER__OUTER_DIAMETER;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.INSULATING_PLUG__MATERIAL;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.INSULATING_PLUG__THICKNESS;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.ION_SOURCE__INTERFACE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.SMALL_CHAMBER_ELECTROSPRAY_IONISER__CHAMBER;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.SMALL_CHAMBER__WALL_POTENTIAL;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.instrument.Heater;
import org.ionwright.model.instrument.HollowCylinder;
import org.ionwright.model.instrument.InsulatingPlug;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.SmallChamber;
import org.ionwright.model.validation.Fix;
import org.ionwright.model.validation.Rule;
import org.ionwright.model.validation.facts.FactUnit;
import org.ionwright.model.validation.internal.source.SourceParts;

/** Small chamber 18 of seed 001 with wall 16, plug 15 and cylinder 27. */
public final class SmallChamberRules {

	private SmallChamberRules() {
	}

	public static List<Rule<MassSpectrometer>> all() {
		return List.of(
				new CheckedRule<>("S2.05", "a small chamber with a capillary tip and a pinhole (seed 001)",
						SmallChamberRules::parts),
				rule("S2.07", "a chamber wall at ground (seed 001)", SmallChamberRules::wall),
				rule("S2.08", "a plug that insulates and stands the heat (seed 001)", SmallChamberRules::plug),
				rule("S2.09", "a cylinder that fits inside the wall (seed 001)", SmallChamberRules::cylinder));
	}

	static Rule<MassSpectrometer> rule(String code, String about, ChamberCheck body) {
		return new CheckedRule<>(code, about, (instrument, report) -> {
			SourceParts parts = new SourceParts(instrument);
			parts.chamber().ifPresent(chamber -> body.check(parts, chamber, report));
		});
	}

	/** A check of a small chamber and what is round it. */
	@FunctionalInterface
	interface ChamberCheck {
		void check(SourceParts parts, SmallChamber chamber, Report report);
	}

	private static void parts(MassSpectrometer instrument, Report report) {
		SourceParts parts = new SourceParts(instrument);
		parts.enclosed().ifPresent(ioniser -> {
			String lacks = "Small chamber (18) needs a capillary tip and a pinhole (seed 001); there is no ";
			if (parts.chamber().isEmpty()) {
				report.error(ioniser, SMALL_CHAMBER_ELECTROSPRAY_IONISER__CHAMBER, lacks + "chamber.");
			}
			if (parts.capillary().isEmpty()) {
				report.error(ioniser, CAPILLARY_IONISER__CAPILLARY, lacks + "capillary.");
			}
			if (parts.hole().isEmpty()) {
				report.error(instrument.getIonSource(), ION_SOURCE__INTERFACE, lacks + "hole into the vacuum.");
			}
		});
	}

	private static void wall(SourceParts parts, SmallChamber chamber, Report report) {
		if (offGround(chamber)) {
			report.error(chamber, SMALL_CHAMBER__WALL_POTENTIAL, "Chamber wall 16 is at "
					+ FactUnit.VOLT.text(chamber.getWallPotential())
					+ " but is touchable metal; seed 001 keeps it at ground for personnel safety. Set it to 0 V, or say"
					+ " by the grounding override that it cannot be touched.",
					Fix.set(chamber, SMALL_CHAMBER__WALL_POTENTIAL, 0.0));
		}
	}

	/** Whether touchable metal is not at ground. */
	static boolean offGround(SmallChamber chamber) {
		return Math.abs(chamber.getWallPotential()) > 0 && !chamber.isGroundingOverride();
	}

	private static void plug(SourceParts parts, SmallChamber chamber, Report report) {
		@Nullable
		InsulatingPlug plug = chamber.getPlug();
		if (plug == null) {
			return;
		}
		double most = Tolerance.of(parts.instrument()).getPlugStress();
		double voltage = parts.sprayer().map(ioniser -> Math.abs(ioniser.getCapillaryVoltage())).orElse(0.0);
		double share = voltage / (plug.getDielectricStrength() * plug.getThickness());
		if (Limits.exceeds(share, most)) {
			report.warning(plug, INSULATING_PLUG__THICKNESS, "Plug of " + Text.millimetres(plug.getThickness())
					+ " is at " + Text.percent(share) + " of its dielectric strength with V1 = "
					+ FactUnit.KILOVOLT.text(voltage) + "; at most " + Text.percent(most)
					+ " (seed 001, plug 15). Take a thicker one.",
					Fix.set(plug, INSULATING_PLUG__THICKNESS,
							Math.ceil(1e3 * voltage / (most * plug.getDielectricStrength())) / 1e3));
		}
		double hottest = SourceParts.heaters(chamber).mapToDouble(Heater::getTemperature).max().orElse(0);
		if (Limits.reaches(hottest, plug.getMaxTemperature())) {
			report.warning(plug, INSULATING_PLUG__MATERIAL, "Plug " + plug.getMaterial() + " limit "
					+ FactUnit.CELSIUS.text(plug.getMaxTemperature()) + " exceeded by heater set-point "
					+ FactUnit.CELSIUS.text(hottest)
					+ " (seed 001, plug 15); heat less or take another material.");
		}
	}

	private static void cylinder(SourceParts parts, SmallChamber chamber, Report report) {
		@Nullable
		HollowCylinder cylinder = chamber.getInnerCylinder();
		double inside = 0;
		if (cylinder != null) {
			inside = cylinder.getOuterDiameter();
			fits(chamber, cylinder, report);
		}
		if (chamber.getHeater() != null) {
			double winding = chamber.getHeater().getMeanDiameter();
			if (Limits.reaches(winding, chamber.getInnerDiameter()) || Limits.sinksTo(winding, inside)) {
				report.error(chamber.getHeater(), HEATER_COIL__MEAN_DIAMETER,
						"Coil 71 of " + Text.millimetres(winding) + " does not lie between cylinder 27 of "
								+ Text.millimetres(inside) + " and the wall 16 of "
								+ Text.millimetres(chamber.getInnerDiameter()) + " (seed 001, FIG 4).");
			}
		}
	}

	private static void fits(SmallChamber chamber, HollowCylinder cylinder, Report report) {
		if (Limits.reaches(cylinder.getOuterDiameter(), chamber.getInnerDiameter())) {
			report.error(cylinder, HOLLOW_CYLINDER__OUTER_DIAMETER, "Cylinder 27 of "
					+ Text.millimetres(cylinder.getOuterDiameter()) + " does not fit inside the wall 16 of "
					+ Text.millimetres(chamber.getInnerDiameter()) + " inner diameter (seed 001).");
		}
		if (Limits.exceeds(cylinder.getLength(), chamber.getLength())) {
			report.error(cylinder, HOLLOW_CYLINDER__LENGTH, "Cylinder 27 of " + Text.millimetres(cylinder.getLength())
					+ " length does not fit inside the chamber of " + Text.millimetres(chamber.getLength())
					+ " (seed 001).");
		}
		if (Limits.reaches(cylinder.getInnerDiameter(), cylinder.getOuterDiameter())) {
			report.error(cylinder, HOLLOW_CYLINDER__INNER_DIAMETER, "Cylinder 27 has an inner diameter of "
					+ Text.millimetres(cylinder.getInnerDiameter()) + ", not below its outer diameter of "
					+ Text.millimetres(cylinder.getOuterDiameter()) + " (seed 001).");
		}
	}
}
