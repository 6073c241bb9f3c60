package org.ionwright.model.validation.internal;

import static org.ionwright.model.instrument.InstrumentPackage.Literals.CHAMBER_VALVE__OUTLET;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.CHAMBER_VALVE__SET_PRESSURE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.GAS_INLET__INSULATING_TUBE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.GAS_INLET__MAX_FLOW;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.GAS_INLET__SET_FLOW;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.SMALL_CHAMBER__RATED_PRESSURE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.SMALL_CHAMBER__RELIEF_VALVE;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.instrument.ChamberValve;
import org.ionwright.model.instrument.ChamberValveKind;
import org.ionwright.model.instrument.GasInlet;
import org.ionwright.model.instrument.GasTubeRoute;
import org.ionwright.model.instrument.LeakValveMode;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.SmallChamber;
import org.ionwright.model.instrument.VentTarget;
import org.ionwright.model.validation.Fix;
import org.ionwright.model.validation.Rule;
import org.ionwright.model.validation.facts.FactUnit;
import org.ionwright.model.validation.internal.source.ChamberBalance;
import org.ionwright.model.validation.internal.source.SourceParts;

/** Leak valve 62, tube 63, valve 72 and tube 73 of the small chamber (seed 001, FIG 3). */
public final class ChamberGasRules {

	private ChamberGasRules() {
	}

	public static List<Rule<MassSpectrometer>> all() {
		return List.of(
				SmallChamberRules.rule("S2.25", "a leak valve that can hold the pressure (seed 001, FIG 3)",
						ChamberGasRules::leakValve),
				SmallChamberRules.rule("S2.26",
						"a gas tube that insulates when it enters through the plug (seed 001, FIG 3)",
						ChamberGasRules::tube),
				SmallChamberRules.rule("S2.27", "a valve on the small chamber, optional (seed 001, FIG 3)",
						ChamberGasRules::valve),
				SmallChamberRules.rule("S2.28", "a relief valve that limits the pressure (seed 001, FIG 3)",
						ChamberGasRules::relief),
				SmallChamberRules.rule("S2.29", "a vent to a pump below atmosphere (seed 001, FIG 3)",
						ChamberGasRules::vent),
				SmallChamberRules.rule("S2.34", "gas with a valve against overpressure (seed 001, FIG 3 and 4)",
						ChamberGasRules::options));
	}

	private static void leakValve(SourceParts parts, SmallChamber chamber, Report report) {
		@Nullable
		GasInlet inlet = chamber.getGasInlet();
		if (inlet == null) {
			return;
		}
		if (inlet.getMode() == LeakValveMode.MANUAL) {
			if (Limits.exceeds(inlet.getSetFlow(), inlet.getMaxFlow())) {
				report.warning(inlet, GAS_INLET__SET_FLOW, "Leak valve set to "
						+ FactUnit.MILLILITRE_PER_MINUTE.text(inlet.getSetFlow()) + " gives at most "
						+ FactUnit.MILLILITRE_PER_MINUTE.text(inlet.getMaxFlow()) + " (seed 001, FIG 3).",
						Fix.set(inlet, GAS_INLET__SET_FLOW, inlet.getMaxFlow()));
			}
			return;
		}
		ChamberBalance.of(parts).ifPresent(rest -> {
			String reach = "; chamber pressure " + Text.pressure(rest.pressure()) + " cannot reach "
					+ Text.pressure(chamber.getPressureSetpoint());
			if (Limits.exceeds(rest.wantedLeak(), inlet.getMaxFlow())) {
				report.warning(inlet, GAS_INLET__MAX_FLOW, "Leak valve saturated at "
						+ FactUnit.MILLILITRE_PER_MINUTE.text(inlet.getMaxFlow()) + reach + ", which needs "
						+ FactUnit.MILLILITRE_PER_MINUTE.text(rest.wantedLeak())
						+ " (seed 001, FIG 3); take a wider valve or a smaller pinhole.");
			} else if (rest.wantedLeak() == 0 && Limits.exceeds(rest.pressure(), chamber.getPressureSetpoint())) {
				report.warning(inlet, GAS_INLET__MAX_FLOW, "Leak valve saturated shut" + reach
						+ ": vapour alone is more (seed 001, FIG 3); lower the liquid flow or take a wider pinhole.");
			}
		});
	}

	private static void tube(SourceParts parts, SmallChamber chamber, Report report) {
		@Nullable
		GasInlet inlet = chamber.getGasInlet();
		if (inlet != null && inlet.getRoute() == GasTubeRoute.THROUGH_PLUG_15 && !inlet.isInsulatingTube()) {
			double voltage = parts.sprayer().map(ioniser -> ioniser.getCapillaryVoltage()).orElse(0.0);
			report.warning(inlet, GAS_INLET__INSULATING_TUBE,
					"Metal gas tube through the plug is " + Text.millimetres(inlet.getTubeDistance())
							+ " from the capillary at " + FactUnit.KILOVOLT.text(voltage)
							+ " (seed 001, FIG 3, tube 63); take an insulating tube or lead it through the wall.",
					Fix.set("Take an insulating tube", inlet, GAS_INLET__INSULATING_TUBE, true));
		}
	}

	private static void valve(SourceParts parts, SmallChamber chamber, Report report) {
		if (chamber.getReliefValve() == null) {
			report.info(chamber, SMALL_CHAMBER__RELIEF_VALVE,
					"No valve (72) on the small chamber: optional in seed 001, FIG 3.");
		}
	}

	private static void relief(SourceParts parts, SmallChamber chamber, Report report) {
		@Nullable
		ChamberValve valve = chamber.getReliefValve();
		double rating = chamber.getRatedPressure();
		if (valve != null && valve.getKind() != ChamberValveKind.MANUAL) {
			setPressure(chamber, valve, report);
		}
		ChamberBalance.of(parts).ifPresent(rest -> {
			double most = Tolerance.of(parts.instrument()).getOverpressure();
			if (valve != null && valve.getKind() == ChamberValveKind.RELIEF
					&& Limits.exceeds(rest.pressure(), most * valve.getSetPressure())) {
				report.error(valve, CHAMBER_VALVE__SET_PRESSURE, "Relief valve cannot carry "
						+ FactUnit.MILLILITRE_PER_MINUTE.text(rest.relief()) + ": predicted chamber pressure "
						+ Text.pressure(rest.pressure()) + " is above " + Text.number(most) + " times its set pressure "
						+ Text.pressure(valve.getSetPressure()) + " (seed 001, FIG 3); lower the flows.");
			} else if (Limits.exceeds(rest.pressure(), rating)) {
				report.error(chamber, SMALL_CHAMBER__RATED_PRESSURE, "Predicted chamber pressure "
						+ Text.pressure(rest.pressure()) + " is above chamber rating " + Text.pressure(rating)
						+ " (seed 001, FIG 3); lower the flows or add a relief valve.");
			}
		});
	}

	private static void setPressure(SmallChamber chamber, ChamberValve valve, Report report) {
		double set = valve.getSetPressure();
		if (Limits.sinksTo(set, chamber.getPressureSetpoint())) {
			report.error(valve, CHAMBER_VALVE__SET_PRESSURE, "Relief set " + Text.pressure(set)
					+ " is not above the working pressure " + Text.pressure(chamber.getPressureSetpoint())
					+ " (seed 001, FIG 3).",
					Fix.set(valve, CHAMBER_VALVE__SET_PRESSURE, 1.2 * chamber.getPressureSetpoint()));
		} else if (Limits.exceeds(set, chamber.getRatedPressure())) {
			report.error(valve, CHAMBER_VALVE__SET_PRESSURE, "Relief set " + Text.pressure(set)
					+ " is above chamber rating " + Text.pressure(chamber.getRatedPressure()) + " (seed 001, FIG 3).",
					Fix.set(valve, CHAMBER_VALVE__SET_PRESSURE, chamber.getRatedPressure()));
		}
	}

	private static void vent(SourceParts parts, SmallChamber chamber, Report report) {
		@Nullable
		ChamberValve valve = chamber.getReliefValve();
		if (valve != null && valve.getOutlet() == VentTarget.ATMOSPHERE
				&& Limits.undercuts(chamber.getPressureSetpoint(), parts.instrument().getAtmosphericPressure())) {
			report.error(valve, CHAMBER_VALVE__OUTLET,
					"Chamber pressure " + Text.pressure(chamber.getPressureSetpoint())
							+ " is below atmospheric " + Text.pressure(parts.instrument().getAtmosphericPressure())
							+ ": vent tube 73 must go to a vacuum pump, not to air (back-flow; seed 001, FIG 3).",
					Fix.set("Lead tube 73 to a vacuum pump", valve, CHAMBER_VALVE__OUTLET, VentTarget.VACUUM_PUMP));
		}
	}

	private static void options(SourceParts parts, SmallChamber chamber, Report report) {
		if (chamber.getGasInlet() != null && chamber.getReliefValve() == null) {
			report.warning(chamber, SMALL_CHAMBER__RELIEF_VALVE, "Gas addition without valve 72: no over-pressure"
					+ " protection (both optional in seed 001, FIG 3 and 4); add a relief valve.");
		}
	}
}
