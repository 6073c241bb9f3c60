package org.ionwright.scan.ui.internal.desk;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.operation.Guarded;
import org.ionwright.instrument.operation.InterlockStatus;
import org.ionwright.instrument.operation.InterlockStatus.Condition;
import org.ionwright.instrument.operation.Operation;
import org.ionwright.instrument.operation.OperationStatus;
import org.ionwright.instrument.operation.SequenceStatus;
import org.ionwright.instrument.operation.Trip;

/**
 * How an instrument is operated at one moment, immutable.
 *
 * @param status
 *            empty without an instrument
 * @param interlocks
 *            that are watched
 * @param against
 *            those that stand against a run or have tripped, the worst first
 * @param trips
 *            that wait for a person, first-out first
 * @param sequence
 *            that goes on
 */
public record OperationSheet(Optional<OperationStatus> status, int interlocks, List<InterlockStatus> against,
		List<Trip> trips, Optional<SequenceStatus> sequence) {

	/** No instrument. */
	public static final OperationSheet NONE = new OperationSheet(Optional.empty(), 0, List.of(), List.of(),
			Optional.empty());

	public OperationSheet {
		against = List.copyOf(against);
		trips = List.copyOf(trips);
	}

	static OperationSheet of(LiveInstrument live) {
		Operation operation = live.operation();
		List<InterlockStatus> watched = operation.interlocks().stream()
				.filter(lock -> lock.condition() != Condition.NOT_WATCHED).toList();
		return new OperationSheet(Optional.of(operation.status()), watched.size(),
				watched.stream().filter(OperationSheet::against)
						.sorted(Comparator.comparing(InterlockStatus::condition).reversed()).toList(),
				operation.trips(), operation.sequence().filter(sequence -> !sequence.over()));
	}

	/** One that only keeps the vent valve shut is not met whenever the instrument is pumped, as it must be. */
	private static boolean against(InterlockStatus lock) {
		boolean expected = lock.blocks().equals(Set.of(Guarded.VENT_VALVE));
		return lock.condition() == Condition.TRIPPED
				|| lock.condition().compareTo(Condition.RECOVERING) >= 0 && !expected;
	}
}
