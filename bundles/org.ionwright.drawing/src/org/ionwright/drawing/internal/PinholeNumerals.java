package org.ionwright.drawing.internal;

import java.util.List;
import java.util.Optional;

import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.instrument.Aperture;
import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.PinholeInterface;
import org.ionwright.model.instrument.Port;
import org.ionwright.model.instrument.VacuumChamber;

/** Numbers that chambers, ports and the aperture between them have by their place behind a pinhole (seed 001, FIG 1 and 2). */
final class PinholeNumerals {

	private PinholeNumerals() {
	}

	static Optional<String> of(EObject part) {
		@Nullable
		VacuumChamber chamber = part instanceof VacuumChamber it ? it
				: part.eContainer() instanceof VacuumChamber it ? it : null;
		if (chamber == null) {
			return Optional.empty();
		}
		int rank = rank(chamber);
		if (part instanceof VacuumChamber) {
			return rank == 0 ? Optional.of("31") : rank == 1 ? Optional.of("46") : Optional.empty();
		}
		if (part instanceof Port port) {
			boolean first = chamber.getPorts().indexOf(port) == 0;
			return first && rank == 0 ? Optional.of("41") : first && rank == 1 ? Optional.of("42") : Optional.empty();
		}
		return part instanceof Aperture && rank == 0 ? Optional.of("45") : Optional.empty();
	}

	/** 0 for the chamber behind the pinhole, 1 for the next; -1 for others. */
	private static int rank(VacuumChamber chamber) {
		EObject root = chamber;
		while (root.eContainer() != null) {
			root = root.eContainer();
		}
		if (!(root instanceof MassSpectrometer instrument) || instrument.getIonSource() == null
				|| !(instrument.getIonSource().getInterface() instanceof PinholeInterface pinhole)
				|| instrument.getVacuumSystem() == null) {
			return -1;
		}
		List<VacuumChamber> chambers = instrument.getVacuumSystem().getChambers();
		int first = pinhole.getChamber() == null ? 0 : chambers.indexOf(pinhole.getChamber());
		int rank = chambers.indexOf(chamber) - first;
		return rank == 0 || rank == 1 ? rank : -1;
	}
}
