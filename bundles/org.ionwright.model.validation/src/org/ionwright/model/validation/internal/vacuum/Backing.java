package org.ionwright.model.validation.internal.vacuum;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.model.instrument.VacuumChamber;
import org.ionwright.model.instrument.VacuumPump;
import org.ionwright.model.instrument.VacuumSystem;

/** What stands behind fast pumps. */
public final class Backing {

	private Backing() {
	}

	/** Where a fast pump without a named backing pump exhausts to: the backing line, or the first chamber pumped roughly. */
	public static Optional<VacuumChamber> usual(VacuumParts parts) {
		return parts.system().map(VacuumSystem::getBacking)
				.filter(line -> line.getPumps().stream().anyMatch(Backing::rough))
				.or(() -> parts.chambers().stream()
						.filter(chamber -> chamber.getPumps().stream().anyMatch(Backing::rough))
						.findFirst());
	}

	/** Whether the pumps named behind a pump lead round in a circle. */
	public static boolean circular(VacuumPump pump) {
		Set<VacuumPump> seen = new HashSet<>();
		@Nullable
		VacuumPump next = pump;
		while (next != null && seen.add(next)) {
			next = next.getBacking();
		}
		return next != null;
	}

	/** The last of the pumps named behind a pump; itself when it names none. */
	public static VacuumPump last(VacuumPump pump) {
		VacuumPump last = pump;
		for (int step = 0; step < 100 && last.getBacking() != null; step++) {
			last = last.getBacking();
		}
		return last;
	}

	/** The place a fast pump exhausts to; empty when there is none in the system. */
	public static Optional<VacuumChamber> behind(VacuumParts parts, VacuumPump pump) {
		Optional<VacuumChamber> named = Optional.ofNullable(pump.getBacking()).flatMap(
				backing -> parts.places().stream().filter(chamber -> chamber.getPumps().contains(backing)).findFirst());
		return named.or(() -> usual(parts)).filter(chamber -> !chamber.getPumps().contains(pump));
	}

	private static boolean rough(VacuumPump pump) {
		return !VacuumParts.fast(pump);
	}
}
