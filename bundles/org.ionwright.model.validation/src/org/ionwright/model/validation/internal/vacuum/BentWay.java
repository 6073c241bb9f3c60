package org.ionwright.model.validation.internal.vacuum;

import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.instrument.BentInterfaceChamber;
import org.ionwright.model.instrument.ExitAperture;
import org.ionwright.model.instrument.Passage;
import org.ionwright.twin.gas.Orifice;
import org.ionwright.twin.gas.Tube;
import org.ionwright.twin.vacuum.Network;
import org.ionwright.twin.vacuum.Outgassing;

/**
 * The passages of a bent interface as tubes in the plan of a network: each starts where the one upstream ends, those nothing
 * follows lead to the exhaust, and the exit aperture divides its passage. Rings and baffles are left out: they change the
 * pressures by little.
 */
final class BentWay {

	private static final double JUNCTION = 2e-7;
	private static final double SHORTEST = 1e-6;

	private final Network.Builder plan;
	private final BentInterfaceChamber bent;
	private final int exhaust;
	private final Map<Passage, Integer> ends = new IdentityHashMap<>();
	private final @Nullable Integer entrance;
	private int atExit;

	BentWay(Network.Builder plan, BentInterfaceChamber bent, int source, int exhaust) {
		this.plan = plan;
		this.bent = bent;
		this.exhaust = exhaust;
		atExit = exhaust;
		Optional<Orifice> hole = VacuumParts.orifice(bent.getEntrance());
		int behind = bent.getPassages().isEmpty() ? exhaust
				: plan.chamber("behind the entrance", JUNCTION, Outgassing.NONE);
		entrance = hole.isPresent() ? plan.link("entrance", source, behind, hole.get()) : null;
		List<Passage> passages = bent.getPassages();
		Set<Passage> followed = new HashSet<>();
		for (int i = 0; i < passages.size(); i++) {
			before(i).ifPresent(followed::add);
		}
		for (Passage passage : followed) {
			ends.put(passage, plan.chamber("bend", JUNCTION, Outgassing.NONE));
		}
		for (int i = 0; i < passages.size(); i++) {
			Passage passage = passages.get(i);
			tubes(passage, before(i).map(this::end).orElse(behind), end(passage));
		}
	}

	/** Link by which gas comes in; null without an entrance. */
	@Nullable
	Integer entrance() {
		return entrance;
	}

	/** Lets gas out through the exit aperture. */
	void exit(int next) {
		@Nullable
		ExitAperture exit = bent.getExit();
		if (exit != null) {
			double diameter = exit.getInsert() == null ? exit.getDiameter() : exit.getInsert().getBoreDiameter();
			VacuumParts.orifice(diameter * Math.sqrt(Math.max(0, 1 - exit.getFoulingFraction())),
					exit.getDischargeCoefficient()).ifPresent(hole -> plan.link("exit", atExit, next, hole));
		}
	}

	private int end(Passage passage) {
		return ends.getOrDefault(passage, exhaust);
	}

	/** The passage whose end the one of this number starts at. */
	private Optional<Passage> before(int index) {
		@Nullable
		Passage named = bent.getPassages().get(index).getUpstream();
		return named != null && bent.getPassages().contains(named) && named != bent.getPassages().get(index)
				? Optional.of(named)
				: index > 0 ? Optional.of(bent.getPassages().get(index - 1)) : Optional.empty();
	}

	private void tubes(Passage passage, int from, int to) {
		@Nullable
		ExitAperture exit = bent.getExit();
		double length = passage.getLength();
		if (exit != null && exit.getPassage() == passage) {
			double position = Math.clamp(exit.getPosition(), SHORTEST, Math.max(SHORTEST, length - SHORTEST));
			atExit = plan.chamber("at the exit", JUNCTION, Outgassing.NONE);
			plan.link("passage", from, atExit, new Tube(passage.getDiameter(), position));
			plan.link("passage", atExit, to, new Tube(passage.getDiameter(), Math.max(SHORTEST, length - position)));
		} else {
			plan.link("passage", from, to, new Tube(passage.getDiameter(), length));
		}
	}
}
