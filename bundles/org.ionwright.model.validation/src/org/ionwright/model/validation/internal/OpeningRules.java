package org.ionwright.model.validation.internal;

import static org.ionwright.model.instrument.InstrumentPackage.Literals.APERTURE__DIAMETER;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.BENT_INTERFACE_CHAMBER__ENTRANCE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.BENT_INTERFACE_CHAMBER__EXHAUST;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.BENT_INTERFACE_CHAMBER__EXIT;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.EXIT_APERTURE__PASSAGE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.INTERFACE__PRESSURE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.PASSAGE__DIAMETER;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.PASSAGE__LENGTH;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.PASSAGE__UPSTREAM;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.PORT__LINE_CONDUCTANCE;
import static org.ionwright.model.instrument.InstrumentPackage.Literals.PORT__PUMP;

import java.util.List;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.instrument.ExitAperture;
import org.ionwright.model.instrument.Ioniser;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.Passage;
import org.ionwright.model.instrument.Port;
import org.ionwright.model.instrument.VacuumPump;
import org.ionwright.model.validation.Rule;
import org.ionwright.model.validation.geometry.ChainProblem;

/** The three openings of the chamber and the passages that join them (seed 000, claim 1). */
final class OpeningRules {

	/** Of downstream to upstream pressure, up to which a diatomic gas flows at the speed of sound. */
	private static final double CHOKED = 0.528;
	private static final String CLAIM = " (seed 000, claim 1)";

	private OpeningRules() {
	}

	static List<Rule<MassSpectrometer>> all() {
		return List.of(
				BentPlace.rule("S1.02", "entrance aperture, exit aperture and exhaust port, joined (seed 000, claim 1)",
						OpeningRules::openings),
				BentPlace.rule("S1.03", "a choked entrance aperture (seed 000, claim 1)", OpeningRules::entrance),
				BentPlace.rule("S1.04", "an exit aperture with a diameter (seed 000, claim 1)", OpeningRules::exit),
				BentPlace.rule("S1.05", "an exhaust port connected to a pump (seed 000, claim 1)",
						OpeningRules::exhaust));
	}

	private static void openings(BentPlace place, Report report) {
		BentInterfaceChamber chamber = place.chamber();
		String lacks = "Interface chamber of '" + place.instrument().getName() + "' lacks an ";
		if (chamber.getEntrance() == null) {
			report.error(chamber, BENT_INTERFACE_CHAMBER__ENTRANCE, lacks + "entrance aperture" + CLAIM + "; add one.");
		}
		@Nullable
		ExitAperture exit = chamber.getExit();
		if (exit == null) {
			report.error(chamber, BENT_INTERFACE_CHAMBER__EXIT, lacks + "exit aperture" + CLAIM + "; add one.");
		} else if (exit.getPassage() == null || !chamber.getPassages().contains(exit.getPassage())) {
			report.error(exit, EXIT_APERTURE__PASSAGE, "Exit aperture is in none of the passages of its chamber" + CLAIM
					+ "; name the one whose wall it is in.");
		}
		if (chamber.getExhaust().isEmpty()) {
			report.error(chamber, BENT_INTERFACE_CHAMBER__EXHAUST, lacks + "exhaust port" + CLAIM + "; add one.");
		}
		place.geometry().chain().problems()
				.forEach(problem -> unjoined(chamber.getPassages().get(problem.passage()), problem, report));
	}

	private static void unjoined(Passage passage, ChainProblem problem, Report report) {
		String which = "Passage " + (problem.passage() + 1);
		switch (problem.kind()) {
		case CYCLIC -> report.error(passage, PASSAGE__UPSTREAM, which
				+ " leads back into itself: the way from entrance to exhaust is not joined" + CLAIM
				+ "; let it start at a passage nearer to the entrance.");
		case DANGLING -> report.error(passage, PASSAGE__UPSTREAM, which
				+ " starts at a passage that is not in its chamber" + CLAIM + "; choose one that is, or none.");
		case EMPTY -> {
			// what is negative or no number the ranges report
			if (passage.getDiameter() == 0 || passage.getLength() == 0) {
				report.error(passage, passage.getDiameter() == 0 ? PASSAGE__DIAMETER : PASSAGE__LENGTH,
						which + " is " + Text.millimetres(passage.getDiameter()) + " wide and "
								+ Text.millimetres(passage.getLength()) + " long: no gas passes" + CLAIM
								+ "; both must be above 0.");
			}
		}
		}
	}

	private static void entrance(BentPlace place, Report report) {
		if (place.chamber().getEntrance() == null) {
			return;
		}
		if (!(place.chamber().getEntrance().getDiameter() > 0)) {
			report.error(place.chamber().getEntrance(), APERTURE__DIAMETER,
					"Entrance aperture diameter must be positive" + CLAIM + "; it is "
							+ Text.millimetres(place.chamber().getEntrance().getDiameter()) + ".");
		}
		@Nullable
		Ioniser ioniser = place.instrument().getIonSource().getIoniser();
		double ratio = place.chamber().getPressure() / (ioniser == null ? Double.NaN : ioniser.getOperatingPressure());
		if (Limits.exceeds(ratio, CHOKED)) {
			report.warning(place.chamber(), INTERFACE__PRESSURE, "Entrance flow is not choked (p ratio "
					+ Text.apart(ratio, CHOKED) + " > " + CHOKED + "): chamber pressure will follow source pressure"
					+ CLAIM + "; pump more or take a smaller entrance.");
		}
	}

	private static void exit(BentPlace place, Report report) {
		@Nullable
		ExitAperture exit = place.chamber().getExit();
		// with an insert its bore is the exit aperture: S1.21
		if (exit != null && exit.getInsert() == null && !(exit.getDiameter() > 0)) {
			report.error(exit, APERTURE__DIAMETER, "Exit aperture diameter must be positive"
					+ " (seed 000, claim 1 measures d in exit-aperture diameters); it is "
					+ Text.millimetres(exit.getDiameter()) + ".");
		}
	}

	private static void exhaust(BentPlace place, Report report) {
		for (Port port : place.chamber().getExhaust()) {
			@Nullable
			VacuumPump pump = port.getPump();
			if (pump == null) {
				report.error(port, PORT__PUMP, "Exhaust port of '" + place.instrument().getName()
						+ "' is not connected to a vacuum pump" + CLAIM + "; name one of the vacuum system.");
			} else if (!(port.getLineConductance() > 0 && pump.getSpeed() > 0)) {
				report.error(port, PORT__LINE_CONDUCTANCE, "Exhaust port has no pumping speed: line "
						+ Text.number(port.getLineConductance() * 1e3) + " L/s, pump "
						+ Text.number(pump.getSpeed() * 1e3) + " L/s; both must be above 0" + CLAIM + ".");
			}
		}
	}
}
