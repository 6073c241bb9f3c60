package org.ionwright.model.validation.internal.vacuum;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.instrument.Connection;
import org.ionwright.model.instrument.TubeConnection;
import org.ionwright.model.instrument.VacuumChamber;
import org.ionwright.model.instrument.VacuumSystem;
import org.ionwright.model.validation.internal.Once;

/** How the chambers of a vacuum system hang together. */
public final class Reach {

	private final Map<VacuumChamber, List<VacuumChamber>> neighbours = new HashMap<>();

	private Reach(VacuumParts parts) {
		parts.holes().forEach(hole -> join(hole.from(), hole.to()));
		tubes(parts).forEach(tube -> join(tube.getFrom(), tube.getTo()));
		parts.first().filter(parts::bent).ifPresent(first -> parts.next(first).ifPresent(next -> join(first, next)));
	}

	/** The chambers that gas of the source gets to, through holes and tubes. */
	public static Set<VacuumChamber> from(VacuumParts parts) {
		return Once.of(parts.instrument(), Reach.class, () -> new Reach(parts).walk(parts));
	}

	/** Whether a chamber has a pump, or a tube to one that has. */
	public static boolean pumped(VacuumParts parts, VacuumChamber chamber) {
		return !parts.pumps(chamber).isEmpty() || tubes(parts).anyMatch(link -> link.getFrom() == chamber
				&& link.getTo() != null && !parts.pumps(link.getTo()).isEmpty()
				|| link.getTo() == chamber && link.getFrom() != null && !parts.pumps(link.getFrom()).isEmpty());
	}

	private static Stream<Connection> tubes(VacuumParts parts) {
		return parts.system().map(VacuumSystem::getConnections).stream().flatMap(List::stream)
				.filter(TubeConnection.class::isInstance);
	}

	private Set<VacuumChamber> walk(VacuumParts parts) {
		Set<VacuumChamber> reached = new LinkedHashSet<>();
		Deque<VacuumChamber> waiting = new ArrayDeque<>();
		parts.first().ifPresent(waiting::add);
		while (!waiting.isEmpty()) {
			VacuumChamber chamber = waiting.remove();
			if (reached.add(chamber)) {
				waiting.addAll(neighbours.getOrDefault(chamber, List.of()));
			}
		}
		return reached;
	}

	private void join(@Nullable VacuumChamber one, @Nullable VacuumChamber other) {
		if (one != null && other != null) {
			neighbours.computeIfAbsent(one, key -> new ArrayList<>()).add(other);
			neighbours.computeIfAbsent(other, key -> new ArrayList<>()).add(one);
		}
	}
}
