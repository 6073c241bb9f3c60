package org.ionwright.model.validation.internal;

import static org.ionwright.model.instrument.InstrumentPackage.Literals.APERTURE__DIAMETER;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.APERTURE__FOULING_FRACTION;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.ELECTRON_SOURCE__ENABLED;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.MASS_SPECTROMETER__TRANSFER_OPTICS;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.PINHOLE_INTERFACE__FILTER_DISTANCE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.PINHOLE_INTERFACE__PINHOLE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.PINHOLE_INTERFACE__REENTRANT_WALL;

import java.util.List;
import java.util.OptionalDouble;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.instrument.ElectronSource;
import org.ionwright.model.instrument.Lens;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.Pinhole;
import org.ionwright.model.instrument.VacuumChamber;
import org.ionwright.model.validation.Fix;
import org.ionwright.model.validation.Rule;
import org.ionwright.model.validation.facts.FactUnit;
import org.ionwright.model.validation.internal.source.SourceParts;
import org.ionwright.model.validation.internal.vacuum.Conductances;
import org.ionwright.model.validation.internal.vacuum.PinholeStageParts;
import org.ionwright.model.validation.internal.vacuum.Pressures;
import org.ionwright.twin.gas.Gas;

/** Pinhole 35 of seed 001, its jet, and what focuses the ions behind it. */
public final class PinholeRules {

	private static final double FILAMENT = 1e-3 * Text.TORR;

	private PinholeRules() {
	}

	public static List<Rule<MassSpectrometer>> all() {
		return List.of(rule("S2.10", "a pinhole that the pump of the second chamber can hold (seed 001)",
				PinholeRules::flow),
				rule("S2.11", "a pinhole that is not plugged (seed 001)", PinholeRules::plugging),
				rule("S2.12", "a free jet into the second chamber (seed 001)", PinholeRules::jet),
				rule("S2.15", "a filter close to the pinhole with room to pump (seed 001)", PinholeRules::reentrant),
				rule("S2.16", "planar lenses that focus into aperture or analyser (seed 001)", PinholeRules::lenses),
				new CheckedRule<>("S2.23", "electron sources only in good vacuum (seed 001, 51)",
						PinholeRules::electrons));
	}

	static Rule<MassSpectrometer> rule(String code, String about, BiConsumer<PinholeStageParts, Report> body) {
		return new CheckedRule<>(code, about, (instrument, report) -> PinholeStageParts.of(instrument)
				.ifPresent(parts -> body.accept(parts, report)));
	}

	private static void flow(PinholeStageParts parts, Report report) {
		@Nullable
		Pinhole pinhole = parts.stage().getPinhole();
		if (pinhole == null) {
			report.error(parts.stage(), PINHOLE_INTERFACE__PINHOLE,
					"Interface has no pinhole (35) into the second chamber (seed 001); add one.");
			return;
		}
		if (Limits.sinksTo(pinhole.getDiameter(), 0)) {
			report.error(pinhole, APERTURE__DIAMETER, "Pinhole diameter must be positive (seed 001, 35).");
			return;
		}
		parts.second().ifPresent(second -> Pressures.of(parts.instrument()).ifPresent(pressures -> {
			double pressure = pressures.of(second);
			boolean single = !parts.differential();
			double limit = single ? PinholeStageParts.HIGHEST_SINGLE : PinholeStageParts.HIGHEST_DIFFERENTIAL;
			double critical = Gas.NITROGEN.criticalRatio();
			if (Limits.exceeds(pressure, critical * parts.before())) {
				report.warning(pinhole, APERTURE__DIAMETER, "Pinhole is not choked: second chamber at "
						+ Text.pressure(pressure) + " is above " + Text.number(critical, 3) + " of "
						+ Text.pressure(parts.before()) + " before it (seed 001, 35); pump more.");
			}
			if (Limits.exceeds(pressure, limit * Text.TORR)) {
				String message = "Pinhole " + FactUnit.MICROMETRE.text(pinhole.getDiameter())
						+ " gives second-chamber pressure " + Text.pressure(pressure) + " > allowed "
						+ Text.pressure(limit * Text.TORR) + " (seed 001, "
						+ (single ? "FIG 1" : "FIG 2") + "); take a smaller pinhole or a faster pump.";
				if (single) {
					report.error(pinhole, APERTURE__DIAMETER, message);
				} else {
					report.warning(pinhole, APERTURE__DIAMETER, message);
				}
			}
		}));
	}

	private static void plugging(PinholeStageParts parts, Report report) {
		@Nullable
		Pinhole pinhole = parts.stage().getPinhole();
		if (pinhole != null && Limits.exceeds(pinhole.getFoulingFraction(),
				Tolerance.of(parts.instrument()).getPlugging())) {
			report.warning(pinhole, APERTURE__FOULING_FRACTION, "Pinhole conductance down "
					+ Text.percent(pinhole.getFoulingFraction())
					+ " since last cleaning - likely plugged (seed 001, 35);"
					+ " clean it, or take a larger one, which plugs less.",
					Fix.set("It has been cleaned", pinhole, APERTURE__FOULING_FRACTION, 0.0));
		}
	}

	private static OptionalDouble firstLens(MassSpectrometer instrument) {
		return instrument.getTransferOptics().stream().filter(Lens.class::isInstance)
				.mapToDouble(lens -> ((Lens) lens).getPosition()).min();
	}

	private static void jet(PinholeStageParts parts, Report report) {
		parts.second().ifPresent(second -> Pressures.of(parts.instrument()).ifPresent(pressures -> {
			double disk = parts.machDisk(pressures.of(second));
			if (parts.stage().getPinhole() != null && Double.isFinite(disk)) {
				OptionalDouble lens = firstLens(parts.instrument());
				report.info(parts.stage().getPinhole(), APERTURE__DIAMETER, "Mach disk at " + Text.millimetres(disk)
						+ "; " + (lens.isPresent() ? "first lens at " + Text.millimetres(lens.getAsDouble())
								+ (lens.getAsDouble() < disk ? ", in the zone of silence"
										: ", behind the zone of silence")
								: "no lens")
						+ " (seed 001, free jet expansion).");
			}
		}));
	}

	private static void reentrant(PinholeStageParts parts, Report report) {
		double most = Tolerance.of(parts.instrument()).getPinholeToFilter();
		double distance = parts.stage().getFilterDistance();
		if (Limits.exceeds(distance, most)) {
			report.warning(parts.stage(), PINHOLE_INTERFACE__FILTER_DISTANCE, "Filter entrance is "
					+ Text.millimetres(distance) + " from the pinhole; at most " + Text.millimetres(most)
					+ " keep the ions (seed 001, re-entrant cylinder); bring it closer.",
					Fix.set(parts.stage(), PINHOLE_INTERFACE__FILTER_DISTANCE, most));
		}
		if (parts.stage().getReentrantWall() == null) {
			return;
		}
		double around = Conductances.around(parts.stage().getReentrantWall());
		if (Double.isNaN(around)) {
			report.error(parts.stage(), PINHOLE_INTERFACE__REENTRANT_WALL, "Re-entrant wall of "
					+ Text.millimetres(parts.stage().getReentrantWall().getDiameter())
					+ " does not fit into the chamber of "
					+ Text.millimetres(parts.stage().getReentrantWall().getChamberDiameter()) + " (seed 001).");
		}
		double pumped = parts.second().map(parts.vacuum()::fastSpeed).orElse(0.0);
		if (Limits.undercuts(around, 2 * pumped)) {
			report.warning(parts.stage(), PINHOLE_INTERFACE__REENTRANT_WALL, "Filter entrance is "
					+ Text.millimetres(distance) + " from the pinhole; conductance to port 41 only "
					+ FactUnit.LITRE_PER_SECOND.text(around) + ", at least twice the "
					+ FactUnit.LITRE_PER_SECOND.text(pumped)
					+ " of the pumps are needed (seed 001, re-entrant cylinder); make it narrower or the chamber wider.");
		}
	}

	private static void lenses(PinholeStageParts parts, Report report) {
		if (firstLens(parts.instrument()).isEmpty()) {
			report.error(parts.instrument(), MASS_SPECTROMETER__TRANSFER_OPTICS, parts.differential()
					? "Planar lenses must focus into aperture 45 in the differentially pumped version; there is none"
							+ " (seed 001, FIG 2, 36)."
					: "Planar lenses must focus into the analyser; there is none (seed 001, FIG 1, 36).");
		} else if (parts.differential()
				&& parts.vacuum().third().flatMap(parts.vacuum()::holeInto).isEmpty()) {
			report.error(parts.instrument(), MASS_SPECTROMETER__TRANSFER_OPTICS,
					"Planar lenses must focus into aperture 45 in the differentially pumped version, but no aperture leads"
							+ " into the third chamber (seed 001, FIG 2); give the second chamber an outlet.");
		}
	}

	private static void electrons(MassSpectrometer instrument, Report report) {
		PinholeStageParts.of(instrument).ifPresent(parts -> parts.second().map(VacuumChamber::getPressure)
				.filter(pressure -> Limits.reaches(pressure, FILAMENT))
				.ifPresent(pressure -> parts.stage().getElectronSources()
						.forEach(source -> filament(source, pressure, report))));
		SourceParts source = new SourceParts(instrument);
		source.enclosed().map(ioniser -> ioniser.getElectronSource()).filter(found -> !(found.getPairRate() > 0))
				.ifPresent(found -> filament(found,
						source.chamber().map(chamber -> chamber.getPressureSetpoint()).orElse(Double.NaN), report));
	}

	private static void filament(ElectronSource source, double pressure, Report report) {
		if (source.isEnabled()) {
			report.warning(source, ELECTRON_SOURCE__ENABLED, "Electron source 51 enabled at " + Text.pressure(pressure)
					+ " - filament life; below " + Text.pressure(FILAMENT) + " it lasts (seed 001, 51).",
					Fix.set("Switch it off", source, ELECTRON_SOURCE__ENABLED, false));
		}
	}
}
