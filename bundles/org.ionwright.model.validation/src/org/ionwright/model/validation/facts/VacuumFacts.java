package org.ionwright.model.validation.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.ionwright.model.instrument.MassSpectrometer;
import org.ionwright.model.instrument.Port;
import org.ionwright.model.instrument.VacuumChamber;
import org.ionwright.model.validation.internal.vacuum.Conductances;
import org.ionwright.model.validation.internal.vacuum.Pressures;
import org.ionwright.model.validation.internal.vacuum.VacuumParts;

/** What follows from the values of the vacuum system: pressures as holes and pumps give them, and speeds at the chambers. */
public final class VacuumFacts {

	private static final String PORTS = "seed 001, 41 and 42";

	private VacuumFacts() {
	}

	public static List<Fact> of(MassSpectrometer instrument) {
		VacuumParts parts = new VacuumParts(instrument);
		List<Fact> facts = new ArrayList<>(PinholeFacts.of(instrument));
		Optional<Pressures> pressures = Pressures.of(instrument);
		pressures.ifPresent(found -> parts.system()
				.ifPresent(system -> facts.add(Fact.of("vacuum.entrance", system, "Gas from the source",
						found.entrance(), FactUnit.MILLIBAR_LITRE, ""))));
		for (VacuumChamber chamber : parts.places()) {
			pressures.ifPresent(found -> facts.add(
					Fact.pressure("vacuum.pressure", chamber, "Pressure as holes and pumps give it", found.of(chamber),
							"")));
			double speed = parts.pumps(chamber).stream().mapToDouble(pump -> parts.effectiveSpeed(chamber, pump)).sum();
			facts.add(Fact.of("vacuum.speed", chamber, "Pumping speed at the chamber", speed, FactUnit.LITRE_PER_SECOND,
					PORTS));
			for (Port port : parts.ports(chamber)) {
				facts.add(Fact.of("port.speed", port, "Speed through line and port",
						parts.effectiveSpeed(chamber, port.getPump()), FactUnit.LITRE_PER_SECOND, PORTS));
				facts.add(Fact.of("port.opening", port, "Molecular conductance of the opening",
						Conductances.opening(port),
						FactUnit.LITRE_PER_SECOND, PORTS));
			}
		}
		return facts;
	}
}
