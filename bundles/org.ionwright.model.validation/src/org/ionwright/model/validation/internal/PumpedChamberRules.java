package org.ionwright.model.validation.internal;

import static org.ionwright.model.instrument.InstrumentPackage.Literals.ANALYSER__CHAMBER;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.DETECTOR__CHAMBER;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_FILTER_STAGE__CHAMBER;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_SPECTROMETER__ANALYSER;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_SPECTROMETER__DETECTOR;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.PINHOLE_INTERFACE__VARIANT;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.PORT__DIAMETER;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.VACUUM_CHAMBER__PRESSURE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.VACUUM_CHAMBER__PUMPS;

import java.util.List;
import java.util.Optional;

import org.ionwright.model.instrument.MassFilterStage;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.PinholeVariant;
import org.ionwright.model.instrument.Port;
import org.ionwright.model.instrument.TandemMassFilter;
import org.ionwright.model.instrument.VacuumChamber;
import org.ionwright.model.validation.Fix;
import org.ionwright.model.validation.Rule;
import org.ionwright.model.validation.facts.FactUnit;
import org.ionwright.model.validation.internal.vacuum.Conductances;
import org.ionwright.model.validation.internal.vacuum.PinholeStageParts;
import org.ionwright.model.validation.internal.vacuum.Pressures;
import org.ionwright.model.validation.internal.vacuum.VacuumParts;

/** Second and third chamber of seed 001, what pumps them and what is in them. */
public final class PumpedChamberRules {

	private static final double NORMAL = 1e-5 * Text.TORR;
	private static final double TRIP = 1e-4 * Text.TORR;
	/** How much faster than it is a pump must be before its slowness is said. */
	private static final double FACTOR = 2;

	private PumpedChamberRules() {
	}

	public static List<Rule<MassSpectrometer>> all() {
		return List.of(
				PinholeRules.rule("S2.13",
						"a second chamber in good vacuum, or differential pumping (seed 001, FIG 1 and 2)",
						PumpedChamberRules::second),
				PinholeRules.rule("S2.14", "a fast pump on a wide port 41 (seed 001)", PumpedChamberRules::port41),
				PinholeRules.rule("S2.18", "analyser and detector in the third chamber (seed 001, FIG 2)",
						PumpedChamberRules::membership),
				new CheckedRule<>("S2.19", "an analyser chamber normally below 1e-5 torr (seed 001, 46)",
						PumpedChamberRules::highVacuum),
				PinholeRules.rule("S2.20", "a fast pump on port 42 (seed 001, FIG 2)", PumpedChamberRules::port42),
				new CheckedRule<>("S2.21", "one mass-to-charge analyser (seed 001, 49)", PumpedChamberRules::analyser),
				new CheckedRule<>("S2.22", "an ion detector behind the analyser (seed 001, 48)",
						PumpedChamberRules::detector));
	}

	private static void second(PinholeStageParts parts, Report report) {
		boolean differential = parts.differential();
		boolean drawn = parts.stage().getVariant() == PinholeVariant.FIG2_DIFFERENTIAL;
		if (differential && !drawn) {
			report.warning(parts.stage(), PINHOLE_INTERFACE__VARIANT,
					"Interface is said to be that of FIG 1 (seed 001),"
							+ " but the analyser sits behind a further aperture, as in FIG 2.",
					Fix.set("Say FIG 2", parts.stage(), PINHOLE_INTERFACE__VARIANT, PinholeVariant.FIG2_DIFFERENTIAL));
		}
		parts.second().ifPresent(chamber -> {
			double pressure = chamber.getPressure();
			if (!differential && Limits.exceeds(pressure, PinholeStageParts.HIGHEST_SINGLE * Text.TORR)) {
				report.error(chamber, VACUUM_CHAMBER__PRESSURE, "Analyser sits in the second chamber at "
						+ Text.pressure(pressure) + "; without a third chamber keep it at or below "
						+ Text.pressure(PinholeStageParts.HIGHEST_SINGLE * Text.TORR)
						+ " (seed 001, FIG 2 discussion).");
			} else if (differential && Limits.exceeds(pressure, PinholeStageParts.HIGHEST_DIFFERENTIAL * Text.TORR)) {
				report.warning(chamber, VACUUM_CHAMBER__PRESSURE, "Second chamber is at " + Text.pressure(pressure)
						+ "; even with differential pumping at most "
						+ Text.pressure(PinholeStageParts.HIGHEST_DIFFERENTIAL * Text.TORR)
						+ " is usual (seed 001, FIG 2 discussion).");
			}
		});
	}

	private static void port41(PinholeStageParts parts, Report report) {
		parts.second().ifPresent(chamber -> {
			if (pumped(parts, chamber, "Second chamber has no high-speed pump on port 41 (seed 001).", report)) {
				double speed = parts.vacuum().fastSpeed(chamber);
				double needed = Pressures.of(parts.instrument())
						.map(pressures -> pressures.entrance() / chamber.getPressure()).orElse(Double.NaN);
				if (Limits.exceeds(needed, FACTOR * speed)) {
					report.warning(chamber, VACUUM_CHAMBER__PUMPS, "Port 41 pumps "
							+ FactUnit.LITRE_PER_SECOND.text(speed) + "; the pinhole needs "
							+ FactUnit.LITRE_PER_SECOND.text(needed) + " for " + Text.pressure(chamber.getPressure())
							+ " (seed 001); take a faster pump or a smaller pinhole.");
				}
			}
		});
	}

	/** Whether a chamber has a fast pump; the ports in front of it must be wide enough. */
	private static boolean pumped(PinholeStageParts parts, VacuumChamber chamber, String lacks, Report report) {
		VacuumParts vacuum = parts.vacuum();
		if (vacuum.pumps(chamber).stream().noneMatch(VacuumParts::fast)) {
			report.error(chamber, VACUUM_CHAMBER__PUMPS, lacks + " Add a turbomolecular or other fast pump.");
			return false;
		}
		for (Port port : vacuum.ports(chamber)) {
			double opening = Conductances.opening(port);
			if (VacuumParts.fast(port.getPump()) && Limits.undercuts(opening, port.getPump().getSpeed())) {
				report.warning(port, PORT__DIAMETER, "Port of " + Text.millimetres(port.getDiameter()) + " conducts "
						+ FactUnit.LITRE_PER_SECOND.text(opening) + ", less than its pump, "
						+ FactUnit.LITRE_PER_SECOND.text(port.getPump().getSpeed())
						+ " (seed 001, large pumping ports 41 and 42); take a wider one.");
			}
		}
		return true;
	}

	private static void port42(PinholeStageParts parts, Report report) {
		if (parts.differential()) {
			parts.vacuum().third().ifPresent(chamber -> pumped(parts, chamber,
					"Third chamber (46) has no fast pump on port 42 (seed 001, FIG 2).", report));
		}
	}

	private static void membership(PinholeStageParts parts, Report report) {
		if (parts.stage().getVariant() != PinholeVariant.FIG2_DIFFERENTIAL) {
			return;
		}
		Optional<VacuumChamber> analysing = parts.vacuum().analysing();
		Optional<VacuumChamber> second = parts.second();
		String must = "Detector (48) and analyser (49) must be in the third chamber (46) in the differentially pumped"
				+ " version (seed 001, FIG 2): ";
		if (analysing.isPresent() && analysing.equals(second)) {
			report.error(parts.instrument().getAnalyser(), ANALYSER__CHAMBER,
					must + "the analyser is in the second chamber; move it behind aperture 45.");
		}
		Optional<VacuumChamber> detecting = Optional.ofNullable(parts.instrument().getDetector())
				.map(detector -> detector.getChamber());
		if (detecting.isPresent() && analysing.isPresent() && !detecting.equals(analysing)) {
			report.error(parts.instrument().getDetector(), DETECTOR__CHAMBER, must
					+ "the detector is in another chamber than the analyser.");
		}
		if (parts.instrument().getAnalyser() instanceof TandemMassFilter filter) {
			for (MassFilterStage stage : filter.getStages()) {
				if (stage.getChamber() != null && second.filter(stage.getChamber()::equals).isPresent()) {
					report.error(stage, MASS_FILTER_STAGE__CHAMBER, must + "this stage is in the second chamber.");
				}
			}
		}
	}

	private static void highVacuum(MassSpectrometer instrument, Report report) {
		VacuumParts vacuum = new VacuumParts(instrument);
		Optional<VacuumChamber> third = PinholeStageParts.of(instrument).filter(PinholeStageParts::differential)
				.flatMap(parts -> vacuum.third());
		for (VacuumChamber chamber : vacuum.chambers()) {
			boolean named = third.filter(chamber::equals).isPresent();
			double normal = chamber.getNormalPressureLimit() > 0 ? chamber.getNormalPressureLimit()
					: named ? NORMAL : 0;
			double trip = chamber.getTripPressure() > 0 ? chamber.getTripPressure() : named ? TRIP : 0;
			String who = (named ? "Analyser chamber" : "Chamber") + " at " + Text.pressure(chamber.getPressure());
			if (trip > 0 && Limits.exceeds(chamber.getPressure(), trip)) {
				report.error(chamber, VACUUM_CHAMBER__PRESSURE, who + "; above " + Text.pressure(trip)
						+ " what is in it is switched off (seed 001, 46).");
			} else if (normal > 0 && Limits.reaches(chamber.getPressure(), normal)) {
				report.warning(chamber, VACUUM_CHAMBER__PRESSURE, who + "; normally below " + Text.pressure(normal)
						+ " (seed 001, 46); pump more or take a smaller aperture 45.");
			}
		}
	}

	private static void analyser(MassSpectrometer instrument, Report report) {
		if (instrument.getAnalyser() == null) {
			report.error(instrument, MASS_SPECTROMETER__ANALYSER,
					"No mass-to-charge analyser (49) behind the pinhole stage or interface (seed 001; seed 002, claim 12);"
							+ " add one.");
		}
	}

	private static void detector(MassSpectrometer instrument, Report report) {
		if (instrument.getDetector() == null && instrument.getOutput() == null) {
			report.error(instrument, MASS_SPECTROMETER__DETECTOR, "No ion detector (48) after the analyser (seed 001),"
					+ " and no output for the filtered beam (seed 002, claim 25); add one.");
		}
	}
}
