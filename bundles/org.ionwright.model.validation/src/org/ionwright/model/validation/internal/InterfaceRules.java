package org.ionwright.model.validation.internal;

import static org.ionwright.model.instrument.InstrumentPackage.Literals.APERTURE__DIAMETER;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.BENT_INTERFACE_CHAMBER__ENTRANCE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.BENT_INTERFACE_CHAMBER__EXHAUST;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.BENT_INTERFACE_CHAMBER__EXIT;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.CONICAL_INSERT__BORE_DIAMETER;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.EXIT_APERTURE__POSITION;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.INTERFACE__PRESSURE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.PORT__LINE_CONDUCTANCE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.PORT__PUMP;

import java.util.List;
import java.util.function.BiConsumer;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.ModelPaths;
import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.instrument.ExitAperture;
import org.ionwright.model.instrument.Ioniser;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.Port;
import org.ionwright.model.instrument.VacuumPump;
import org.ionwright.model.validation.Rule;
import org.ionwright.model.validation.Severity;

/**
 * The bent interface chamber of seed 000: openings, pressures, distances. Comparisons are of computed values, never of
 * text.
 */
public final class InterfaceRules {

	/** Of downstream to upstream pressure, up to which a diatomic gas flows at the speed of sound. */
	private static final double CHOKED = 0.528;
	/** Pressures outside are allowed but hardly meant. */
	private static final double LOW = 50;
	private static final double HIGH = 5000;
	/** Strict limits: equal must fail, also when rounding has moved one of the two. */
	private static final double ROUNDING = 1e-9;

	private InterfaceRules() {
	}

	public static List<Rule<MassSpectrometer>> all() {
		return List.of(
				rule("S1.02", "entrance aperture, exit aperture and exhaust port (seed 000, claim 1)",
						InterfaceRules::openings),
				rule("S1.03", "a choked entrance aperture (seed 000, claim 1)", InterfaceRules::entrance),
				rule("S1.04", "an exit aperture with a diameter (seed 000, claim 1)", InterfaceRules::exit),
				rule("S1.05", "an exhaust port connected to a pump (seed 000, claim 1)", InterfaceRules::exhaust),
				rule("S1.06", "a pressure between spectrometer and atmosphere (seed 000, claim 1)",
						InterfaceRules::pressure),
				rule("S1.07", "the exit aperture between entrance and exhaust (seed 000, claim 1)",
						InterfaceRules::position),
				rule("S1.08", "gas passes within 5 exit diameters (seed 000, claim 1)", InterfaceRules::distance));
	}

	/** A chamber and what is on both sides of it. */
	private record Place(BentInterfaceChamber chamber, MassSpectrometer instrument) {

		double upstream() {
			@Nullable
			Ioniser ioniser = instrument.getIonSource().getIoniser();
			return ioniser == null ? Double.NaN : ioniser.getOperatingPressure();
		}

		/** Of the chamber furthest downstream. */
		double downstream() {
			return instrument.getVacuumSystem() == null || instrument.getVacuumSystem().getChambers().isEmpty()
					? Double.NaN
					: instrument.getVacuumSystem().getChambers().getLast().getPressure();
		}
	}

	private static Rule<MassSpectrometer> rule(String code, String about, BiConsumer<Place, Report> body) {
		return new CheckedRule<>(code, about, (instrument, report) -> {
			if (instrument.getIonSource() != null
					&& instrument.getIonSource().getInterface() instanceof BentInterfaceChamber chamber) {
				body.accept(new Place(chamber, instrument), report);
			}
		});
	}

	private static void openings(Place place, Report report) {
		BentInterfaceChamber chamber = place.chamber();
		String lacks = "Interface chamber of '" + place.instrument().getName() + "' lacks an ";
		if (chamber.getEntrance() == null) {
			report.error(chamber, BENT_INTERFACE_CHAMBER__ENTRANCE, lacks + "entrance aperture (seed 000, claim 1).");
		}
		if (chamber.getExit() == null) {
			report.error(chamber, BENT_INTERFACE_CHAMBER__EXIT, lacks + "exit aperture (seed 000, claim 1).");
		}
		if (chamber.getExhaust().isEmpty()) {
			report.error(chamber, BENT_INTERFACE_CHAMBER__EXHAUST, lacks + "exhaust port (seed 000, claim 1).");
		}
	}

	private static void entrance(Place place, Report report) {
		if (place.chamber().getEntrance() == null) {
			return;
		}
		if (!(place.chamber().getEntrance().getDiameter() > 0)) {
			report.error(place.chamber().getEntrance(), APERTURE__DIAMETER,
					"Entrance aperture diameter must be positive (seed 000, claim 1).");
		}
		double ratio = place.chamber().getPressure() / place.upstream();
		if (ratio > CHOKED * (1 + ROUNDING)) {
			report.warning(place.chamber(), INTERFACE__PRESSURE, "Entrance flow is not choked (p ratio "
					+ Text.number(ratio) + " > " + CHOKED + "): chamber pressure will follow source pressure"
					+ " (seed 000, claim 1); pump more or take a smaller entrance.");
		}
	}

	private static void exit(Place place, Report report) {
		@Nullable
		ExitAperture exit = place.chamber().getExit();
		if (exit == null) {
			return;
		}
		if (exit.getInsert() == null && !(exit.getDiameter() > 0)) {
			report.error(exit, APERTURE__DIAMETER, "Exit aperture diameter must be positive"
					+ " (seed 000, claim 1 measures d in exit-aperture diameters).");
		} else if (exit.getInsert() != null && !(exit.getInsert().getBoreDiameter() > 0)) {
			report.error(exit.getInsert(), CONICAL_INSERT__BORE_DIAMETER,
					"Insert has no bore for the ions (seed 000, claim 7); claim 1 measures d in its diameters.");
		}
	}

	private static void exhaust(Place place, Report report) {
		for (Port port : place.chamber().getExhaust()) {
			@Nullable
			VacuumPump pump = port.getPump();
			if (pump == null) {
				report.error(port, PORT__PUMP, "Exhaust port of '" + place.instrument().getName()
						+ "' is not connected to a vacuum pump (seed 000, claim 1); name one of the vacuum system.");
			} else if (!(port.getLineConductance() > 0 && pump.getSpeed() > 0)) {
				report.error(port, PORT__LINE_CONDUCTANCE, "Exhaust port has no pumping speed: line "
						+ Text.number(port.getLineConductance() * 1e3) + " L/s, pump "
						+ Text.number(pump.getSpeed() * 1e3) + " L/s; both must be above 0 (seed 000, claim 1).");
			}
		}
	}

	private static void pressure(Place place, Report report) {
		double pressure = place.chamber().getPressure();
		if (pressure <= place.downstream() || pressure >= place.upstream()) {
			report.error(place.chamber(), INTERFACE__PRESSURE, "Interface pressure " + Text.pressure(pressure)
					+ " is not between spectrometer pressure " + Text.pressure(place.downstream())
					+ " and atmospheric pressure " + Text.pressure(place.upstream()) + " (seed 000, claim 1).");
		} else if (pressure < LOW || pressure > HIGH) {
			report.warning(place.chamber(), INTERFACE__PRESSURE, "Interface pressure " + Text.pressure(pressure)
					+ " is outside the usual 0.5 to 50 mbar.");
		}
	}

	private static void position(Place place, Report report) {
		@Nullable
		ExitAperture exit = place.chamber().getExit();
		FlowPath path = new FlowPath(place.chamber());
		if (exit != null && !(path.exitWay() > 0 && path.exitWay() < path.length())) {
			report.error(exit, EXIT_APERTURE__POSITION,
					"Exit aperture is not between entrance aperture and exhaust port along the flow passage (s_exit = "
							+ Text.millimetres(path.exitWay()) + ", range 0 to "
							+ Text.millimetres(path.length()) + "; seed 000, claim 1).");
		}
	}

	private static void distance(Place place, Report report) {
		FlowPath path = new FlowPath(place.chamber());
		@Nullable
		ExitAperture exit = place.chamber().getExit();
		double distance = path.flowDistance();
		if (exit == null || Double.isNaN(distance) || !(path.exitDiameter() > 0)) {
			return;
		}
		double limit = 5 * path.exitDiameter();
		String ratio = "d / D_exit = " + Text.number(distance / path.exitDiameter());
		if (distance >= limit * (1 - ROUNDING)) {
			report.error(exit, EXIT_APERTURE__POSITION,
					"Gas passes up to d = " + Text.millimetres(distance) + " from the exit aperture; claim 1 (seed 000)"
							+ " requires d < 5 x " + Text.millimetres(path.exitDiameter()) + " = "
							+ Text.millimetres(limit) + " (" + ratio + "). Take a narrower passage or a wider exit.");
		} else {
			// With more digits when the usual ones would show a value below the limit as the limit.
			boolean close = distance >= limit * (1 - 1e-3);
			report.add(Severity.INFO, ModelPaths.pathOf(exit),
					(close ? "d / D_exit = " + Text.number(distance / path.exitDiameter(), 10) : ratio)
							+ " (limit < 5; seed 000, claim 1).");
		}
	}
}
