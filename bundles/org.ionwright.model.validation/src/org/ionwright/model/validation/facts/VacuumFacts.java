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
					""));
			parts.ports(chamber).forEach(port -> port(parts, chamber, port, facts));
		}
		return facts;
	}

	private static void port(VacuumParts parts, VacuumChamber chamber, Port port, List<Fact> facts) {
		boolean bent = parts.bent(chamber);
		facts.add(Fact.of("port.speed", port, "Speed through line and port",
				parts.effectiveSpeed(chamber, port.getPump()), FactUnit.LITRE_PER_SECOND,
				bent ? "seed 000, claim 1" : "seed 001, 41 and 42"));
		if (VacuumParts.fast(port.getPump())) {
			facts.add(Fact.of("port.opening", port, "Molecular conductance of the opening", Conductances.opening(port),
					FactUnit.LITRE_PER_SECOND, "seed 001, 41 and 42"));
		}
	}
}
