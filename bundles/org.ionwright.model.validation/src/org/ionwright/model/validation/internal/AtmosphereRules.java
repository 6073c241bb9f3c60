package org.ionwright.model.validation.internal;

import static org.ionwright.model.instrument.InstrumentPackage.Literals.INTERFACE__PRESSURE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.IONISER__OPERATING_PRESSURE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.ION_SOURCE__IONISER;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.instrument.IonSource;
import org.ionwright.model.instrument.Ioniser;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.Tolerances;
import org.ionwright.model.validation.Rule;

/** Pressures from the atmosphere down to the analyser, by design (seed 000, claim 1). */
final class AtmosphereRules {

	private static final double MILLIBAR = 100;

	private AtmosphereRules() {
	}

	static List<Rule<MassSpectrometer>> all() {
		return List.of(
				new CheckedRule<>("S1.01", "an atmospheric-pressure ioniser (seed 000, claim 1)",
						AtmosphereRules::ioniser),
				BentPlace.rule("S1.06", "a pressure between spectrometer and atmosphere (seed 000, claim 1)",
						AtmosphereRules::chamber),
				BentPlace.rule("S1.11", "a spectrometer at low pressure (seed 000, claim 1)",
						AtmosphereRules::analyser));
	}

	private static void ioniser(MassSpectrometer instrument, Report report) {
		@Nullable
		IonSource source = instrument.getIonSource();
		if (source == null) {
			return;
		}
		@Nullable
		Ioniser ioniser = source.getIoniser();
		if (ioniser == null) {
			report.error(source, ION_SOURCE__IONISER, "Ion source of '" + instrument.getName()
					+ "' has no atmospheric-pressure ioniser (seed 000, claim 1); add one.");
		} else if (BentPlace.of(instrument).isPresent()) {
			double pressure = ioniser.getOperatingPressure();
			double room = instrument.getAtmosphericPressure();
			double away = Math.abs(pressure - room) / room;
			double most = Tolerance.of(instrument).getAtmosphericDeviation();
			if (Limits.exceeds(away, most)) {
				report.warning(ioniser, IONISER__OPERATING_PRESSURE, "Ioniser pressure " + Text.pressure(pressure)
						+ " differs from atmosphere " + Text.pressure(room) + " by "
						+ Text.apart(100 * away, 100 * most)
						+ " %; seed 000, claim 1 needs operation at atmospheric pressure (tolerance "
						+ Text.percent(most)
						+ ").");
			}
		}
	}

	private static void chamber(BentPlace place, Report report) {
		double pressure = place.chamber().getPressure();
		double below = place.analyserPressure();
		double above = place.instrument().getAtmosphericPressure();
		Tolerances usual = place.tolerances();
		if (Limits.sinksTo(pressure, below) || Limits.reaches(pressure, above)) {
			report.error(place.chamber(), INTERFACE__PRESSURE, "Interface pressure " + Text.pressure(pressure)
					+ " is not between spectrometer pressure " + Text.pressure(below) + " and atmospheric pressure "
					+ Text.pressure(above) + " (seed 000, claim 1); change it or the pressure of the other.");
		} else if (Limits.undercuts(pressure, usual.getLowestInterfacePressure())
				|| Limits.exceeds(pressure, usual.getHighestInterfacePressure())) {
			double nearest = pressure < usual.getLowestInterfacePressure() ? usual.getLowestInterfacePressure()
					: usual.getHighestInterfacePressure();
			report.warning(place.chamber(), INTERFACE__PRESSURE, "Interface pressure "
					+ Text.number(pressure / Text.TORR, 3) + " torr ("
					+ Text.apart(pressure / MILLIBAR, nearest / MILLIBAR) + " mbar) is outside the usual "
					+ Text.number(usual.getLowestInterfacePressure() / MILLIBAR) + " to "
					+ Text.number(usual.getHighestInterfacePressure() / MILLIBAR)
					+ " mbar; change it, the pump or the entrance.");
		}
	}

	private static void analyser(BentPlace place, Report report) {
		double pressure = place.analyserPressure();
		double above = place.chamber().getPressure();
		if (Limits.reaches(pressure, above)) {
			report.error(place.chamber(), INTERFACE__PRESSURE, "Analyser pressure " + Text.pressure(pressure)
					+ " is not below interface pressure " + Text.pressure(above)
					+ ": the spectrometer must operate at low pressure (seed 000, claim 1); pump the analyser more.");
		}
	}
}
