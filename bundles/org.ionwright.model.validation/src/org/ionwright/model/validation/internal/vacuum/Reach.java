package org.ionwright.model.validation.internal.vacuum;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.stream.Stream;

import org.ionwright.model.instrument.Connection;
import org.ionwright.model.instrument.TubeConnection;
import org.ionwright.model.instrument.VacuumChamber;
import org.ionwright.model.instrument.VacuumSystem;

/** How the chambers of a vacuum system hang together. */
public final class Reach {

	private Reach() {
	}

	/** The chambers that gas of the source gets to, through holes and tubes. */
	public static Set<VacuumChamber> from(VacuumParts parts) {
		Set<VacuumChamber> reached = new LinkedHashSet<>();
		Deque<VacuumChamber> waiting = new ArrayDeque<>();
		parts.first().ifPresent(waiting::add);
		while (!waiting.isEmpty()) {
			VacuumChamber chamber = waiting.remove();
			if (reached.add(chamber)) {
				neighbours(parts, chamber).forEach(waiting::add);
			}
		}
		return reached;
	}

	/** Whether a chamber has a pump, or a tube to one that has. */
	public static boolean pumped(VacuumParts parts, VacuumChamber chamber) {
		return !parts.pumps(chamber).isEmpty() || connections(parts).filter(TubeConnection.class::isInstance)
				.anyMatch(link -> link.getFrom() == chamber && link.getTo() != null
						&& !parts.pumps(link.getTo()).isEmpty()
						|| link.getTo() == chamber && link.getFrom() != null && !parts.pumps(link.getFrom()).isEmpty());
	}

	private static Stream<VacuumChamber> neighbours(VacuumParts parts, VacuumChamber chamber) {
		Stream<VacuumChamber> holes = parts.holes().filter(hole -> hole.from() == chamber || hole.to() == chamber)
				.map(hole -> hole.from() == chamber ? hole.to() : hole.from());
		Stream<VacuumChamber> tubes = connections(parts)
				.filter(link -> link.getFrom() == chamber || link.getTo() == chamber)
				.flatMap(link -> Stream.ofNullable(link.getFrom() == chamber ? link.getTo() : link.getFrom()));
		Stream<VacuumChamber> exit = parts.bent(chamber) ? parts.next(chamber).stream() : Stream.empty();
		return Stream.of(holes, tubes, exit).flatMap(each -> each);
	}

	private static Stream<Connection> connections(VacuumParts parts) {
		return parts.system().map(VacuumSystem::getConnections).stream().flatMap(links -> links.stream());
	}
}
