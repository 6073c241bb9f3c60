package org.ionwright.model.validation.internal;

import static org.ionwright.model.instrument.InstrumentPackage.Literals.GAS_INLET__RESERVOIR;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.GAS_RESERVOIR__GAS;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.GAS_RESERVOIR__PRESSURE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.GAS_RESERVOIR__PURITY;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.instrument.GasInlet;
import org.ionwright.model.instrument.GasReservoir;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.SmallChamber;
import org.ionwright.model.instrument.TipShape;
import org.ionwright.model.validation.Rule;
import org.ionwright.model.validation.facts.FactUnit;
import org.ionwright.model.validation.internal.source.SourceParts;
import org.ionwright.model.validation.internal.source.Spray;

/** Gas reservoir 61 of seed 001 and the other gas supplies. */
public final class GasSupplyRules {

	/** Usual purity of the gas of a source. */
	private static final double PURE = 0.95;
	/** Share of the discharge limit in nitrogen that a gas may cost unnoticed. */
	private static final double NOTICEABLE = 0.95;

	private GasSupplyRules() {
	}

	public static List<Rule<MassSpectrometer>> all() {
		return List.of(new CheckedRule<>("S2.24", "gas at a pressure that can be let in (seed 001, FIG 3)",
				GasSupplyRules::supplies));
	}

	private static void supplies(MassSpectrometer instrument, Report report) {
		if (instrument.getGasSystem() != null) {
			instrument.getGasSystem().getReservoirs().forEach(reservoir -> window(reservoir, report));
		}
		SourceParts parts = new SourceParts(instrument);
		parts.chamber().ifPresent(chamber -> reservoir(parts, chamber, report));
	}

	private static void window(GasReservoir reservoir, Report report) {
		double pressure = reservoir.getPressure();
		if (Limits.undercuts(pressure, reservoir.getLowestPressure())
				|| Limits.exceeds(pressure, reservoir.getHighestPressure())) {
			report.warning(reservoir, GAS_RESERVOIR__PRESSURE,
					"Gas supply is at " + kilopascal(pressure) + "; it should be "
							+ kilopascal(reservoir.getLowestPressure())
							+ " to " + kilopascal(reservoir.getHighestPressure())
							+ " (seed 001, reservoir 61); set its regulator.");
		}
		if (Limits.undercuts(reservoir.getPurity(), PURE)) {
			report.warning(reservoir, GAS_RESERVOIR__PURITY, "Gas is " + Text.percent(reservoir.getPurity())
					+ " pure; at least " + Text.percent(PURE) + " is usual (seed 001, reservoir 61).");
		}
	}

	private static void reservoir(SourceParts parts, SmallChamber chamber, Report report) {
		@Nullable
		GasInlet inlet = chamber.getGasInlet();
		if (inlet == null) {
			return;
		}
		@Nullable
		GasReservoir reservoir = inlet.getReservoir();
		if (reservoir == null) {
			report.error(inlet, GAS_INLET__RESERVOIR, "Leak valve 62 has no reservoir (61) to let gas in from"
					+ " (seed 001, FIG 3); name one of the gas system.");
			return;
		}
		if (Limits.sinksTo(reservoir.getPressure(), chamber.getPressureSetpoint())) {
			report.error(reservoir, GAS_RESERVOIR__PRESSURE, "Reservoir pressure " + kilopascal(reservoir.getPressure())
					+ " is not above chamber pressure " + kilopascal(chamber.getPressureSetpoint())
					+ " (seed 001, FIG 3).");
		}
		Spray.of(parts).ifPresent(spray -> {
			TipShape tip = spray.capillary().getTip();
			double limit = spray.discharge(tip);
			double nitrogen = spray.dischargeInNitrogen(tip);
			if (Limits.undercuts(limit, NOTICEABLE * nitrogen)) {
				String name = spray.gas().name();
				report.warning(reservoir, GAS_RESERVOIR__GAS, Character.toUpperCase(name.charAt(0)) + name.substring(1)
						+ " lowers the discharge limit to " + FactUnit.KILOVOLT.text(limit) + "; in nitrogen it is "
						+ FactUnit.KILOVOLT.text(nitrogen) + " (seed 001, FIG 3).");
			}
		});
	}

	private static String kilopascal(double pascal) {
		return Text.number(pascal / 1e3) + " kPa";
	}
}
