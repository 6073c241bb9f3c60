package org.ionwright.model.validation.internal;

import static org.ionwright.model.instrument.InstrumentPackage.Literals.CAPILLARY_IONISER__CAPILLARY_VOLTAGE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.SMALL_CHAMBER__PRESSURE_MODE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.SMALL_CHAMBER__PRESSURE_SETPOINT;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ionwright.model.instrument.HeaterReturn;
import org.ionwright.model.instrument.InterlockCondition;
import org.ionwright.model.instrument.LeakValveMode;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.PressureMode;
import org.ionwright.model.instrument.SmallChamber;
import org.ionwright.model.validation.Rule;
import org.ionwright.model.validation.facts.FactUnit;
import org.ionwright.model.validation.internal.source.ChamberBalance;
import org.ionwright.model.validation.internal.source.SourceParts;
import org.ionwright.model.validation.internal.source.Spray;

/** What the small chamber of seed 001 is held at, and what must stand before its high voltage. */
public final class ChamberPressureRules {

	private ChamberPressureRules() {
	}

	public static List<Rule<MassSpectrometer>> all() {
		return List.of(
				SmallChamberRules.rule("S2.06",
						"a chamber pressure that is kept high enough (seed 001, claim 1 and FIG 3)",
						ChamberPressureRules::pressure),
				SmallChamberRules.rule("S2.43",
						"grounded metal and a closed source before high voltage (seed 001, FIG 4)",
						ChamberPressureRules::safety));
	}

	private static void pressure(SourceParts parts, SmallChamber chamber, Report report) {
		double atmosphere = parts.instrument().getAtmosphericPressure();
		double tolerance = Tolerance.of(parts.instrument()).getNearAtmospheric();
		double lowest = switch (chamber.getPressureMode()) {
		case NEAR_ATMOSPHERIC -> (1 - tolerance) * atmosphere;
		case ABOVE_ATMOSPHERIC -> atmosphere;
		case BELOW_ATMOSPHERIC -> 0;
		};
		double highest = switch (chamber.getPressureMode()) {
		case NEAR_ATMOSPHERIC -> (1 + tolerance) * atmosphere;
		case ABOVE_ATMOSPHERIC -> Double.POSITIVE_INFINITY;
		case BELOW_ATMOSPHERIC -> atmosphere;
		};
		boolean meant = setpoint(chamber, lowest, highest, report);
		Optional<ChamberBalance> balance = ChamberBalance.of(parts);
		balance.filter(rest -> meant)
				.ifPresent(rest -> predicted(parts, chamber, rest, new double[] { lowest, highest }, report));
		Spray.of(parts).filter(Spray::boils).ifPresent(spray -> report.warning(chamber,
				SMALL_CHAMBER__PRESSURE_SETPOINT,
				"Chamber pressure " + Text.pressure(spray.pressure()) + " is not above the vapour pressure "
						+ Text.pressure(spray.solvent().vapourPressure(spray.temperature())) + " of the liquid at "
						+ FactUnit.CELSIUS.text(spray.temperature())
						+ ": it boils at the tip, no stable spray (seed 001, claim 1); heat less or raise the pressure."));
	}

	/** Whether the set pressure is what the mode says. */
	private static boolean setpoint(SmallChamber chamber, double lowest, double highest, Report report) {
		double setpoint = chamber.getPressureSetpoint();
		boolean strict = chamber.getPressureMode() != PressureMode.NEAR_ATMOSPHERIC;
		boolean low = strict ? Limits.sinksTo(setpoint, lowest) : Limits.undercuts(setpoint, lowest);
		boolean high = strict ? Limits.reaches(setpoint, highest) : Limits.exceeds(setpoint, highest);
		if (low || high) {
			report.warning(chamber, SMALL_CHAMBER__PRESSURE_MODE, "Set pressure " + Text.pressure(setpoint)
					+ " is not " + chamber.getPressureMode() + ", " + (low ? "above " + Text.pressure(lowest)
							: "below " + Text.pressure(highest))
					+ " (seed 001, claim 1); change one of the two.");
		}
		return !low && !high;
	}

	private static void predicted(SourceParts parts, SmallChamber chamber, ChamberBalance rest, double[] range,
			Report report) {
		boolean strict = chamber.getPressureMode() == PressureMode.ABOVE_ATMOSPHERIC;
		if (strict ? Limits.sinksTo(rest.pressure(), range[0]) : Limits.undercuts(rest.pressure(), range[0])) {
			report.warning(chamber, SMALL_CHAMBER__PRESSURE_SETPOINT, "Predicted chamber pressure "
					+ Text.pressure(rest.pressure()) + " is below " + (strict ? "atmospheric" : "near-atmospheric")
					+ ": vapour from " + CapillaryRules.microlitres(parts.liquidFlow()) + " supplies only "
					+ Text.percent(rest.vapour() / rest.holeAtSetpoint()) + " of the pinhole flow; "
					+ remedy(chamber) + ", " + FactUnit.MILLILITRE_PER_MINUTE.text(rest.wantedLeak())
					+ " hold the set pressure (seed 001, claim 1).");
		} else if (Limits.exceeds(rest.pressure(), range[1])) {
			report.warning(chamber, SMALL_CHAMBER__PRESSURE_SETPOINT, "Predicted chamber pressure "
					+ Text.pressure(rest.pressure()) + " is above " + Text.pressure(range[1]) + ": vapour from "
					+ CapillaryRules.microlitres(parts.liquidFlow()) + ", "
					+ FactUnit.MILLILITRE_PER_MINUTE.text(rest.vapour())
					+ ", and leak valve 62 give more than the pinhole passes (seed 001, claim 1 and FIG 3);"
					+ " lower one of the two.");
		}
	}

	private static String remedy(SmallChamber chamber) {
		return chamber.getGasInlet() == null ? "add gas through a leak valve 62 (FIG 3)"
				: chamber.getGasInlet().getMode() == LeakValveMode.MANUAL ? "open leak valve 62 (FIG 3)"
						: "leak valve 62 (FIG 3) is too small";
	}

	private static void safety(SourceParts parts, SmallChamber chamber, Report report) {
		List<String> reasons = new ArrayList<>();
		if (parts.instrument().getInterlocks().stream().noneMatch(lock -> lock.isEnabled()
				&& lock.getCondition() == InterlockCondition.SOURCE_ENCLOSURE)) {
			reasons.add("no interlock watches that the source is closed");
		}
		if (SmallChamberRules.offGround(chamber)) {
			reasons.add("wall 16 is at " + FactUnit.VOLT.text(chamber.getWallPotential()));
		}
		if (chamber.getHeater() != null && chamber.getHeater().getReturnContact() != HeaterReturn.GROUNDED_WALL) {
			reasons.add("the heater does not return through the grounded wall (16a)");
		}
		parts.enclosed().filter(ioniser -> ioniser.getCapillaryVoltage() != 0).ifPresent(ioniser -> {
			if (!ioniser.isHvOnCapillary() && !chamber.isGroundingOverride()) {
				reasons.add("it is on the pinhole side, not on the enclosed capillary");
			}
			if (!reasons.isEmpty()) {
				report.error(ioniser, CAPILLARY_IONISER__CAPILLARY_VOLTAGE,
						"High voltage blocked: " + String.join("; ", reasons)
								+ " (seed 001 keeps touchable metal at ground).");
			}
		});
	}
}
