package org.ionwright.scan.ui.internal.fakes;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;

import org.ionwright.instrument.operation.Guarded;
import org.ionwright.instrument.operation.InterlockStatus;
import org.ionwright.instrument.operation.InterlockStatus.Condition;
import org.ionwright.instrument.operation.JournalEntry;
import org.ionwright.instrument.operation.OperatingSequence;
import org.ionwright.instrument.operation.OperatingState;
import org.ionwright.instrument.operation.Operation;
import org.ionwright.instrument.operation.OperationListener;
import org.ionwright.instrument.operation.OperationStatus;
import org.ionwright.instrument.operation.SequenceStatus;
import org.ionwright.instrument.operation.Trip;

/** An operation in the state that a test says. */
public final class FakeOperation implements Operation {

	private final List<OperationListener> listeners = new CopyOnWriteArrayList<>();
	private volatile OperationStatus status = new OperationStatus(OperatingState.READY, "warm, gas on", false);
	private volatile List<InterlockStatus> interlocks = List.of(lock("enclosure closed", Condition.MET, "closed"));
	private volatile List<Trip> trips = List.of();
	private volatile Optional<SequenceStatus> sequence = Optional.empty();

	private static InterlockStatus lock(String name, Condition condition, String text) {
		return new InterlockStatus(name, condition, text, Set.of(Guarded.SPRAY_VOLTAGE), Set.of(), false, "");
	}

	/** Goes to a state and tells the listeners. */
	public void become(OperatingState state, String reason) {
		status = new OperationStatus(state, reason, false);
		tell();
	}

	/** Names and readings of interlocks that are not met; those of one that trips first. */
	public void against(boolean tripped, String... namesAndTexts) {
		List<InterlockStatus> next = new CopyOnWriteArrayList<>();
		next.add(lock("enclosure closed", Condition.MET, "closed"));
		next.add(lock("relief valve", Condition.NOT_WATCHED, ""));
		for (int i = 0; i < namesAndTexts.length; i += 2) {
			next.add(lock(namesAndTexts[i], tripped && i == 0 ? Condition.TRIPPED : Condition.NOT_MET,
					namesAndTexts[i + 1]));
		}
		interlocks = List.copyOf(next);
		trips = tripped
				? List.of(new Trip(namesAndTexts[0], namesAndTexts[1], Instant.EPOCH, 1, Set.of(Guarded.SPRAY_VOLTAGE)))
				: List.of();
		trips.forEach(trip -> listeners.forEach(listener -> listener.tripped(trip)));
		tell();
	}

	/** A sequence that goes on. */
	public void going(OperatingSequence what, String text) {
		sequence = Optional.of(new SequenceStatus(what, false, false, text, List.of()));
		tell();
	}

	private void tell() {
		listeners.forEach(OperationListener::operationChanged);
	}

	@Override
	public OperationStatus status() {
		return status;
	}

	@Override
	public Optional<SequenceStatus> sequence() {
		return sequence;
	}

	@Override
	public Optional<String> refusal(OperatingSequence wanted) {
		return Optional.empty();
	}

	@Override
	public List<String> preview(OperatingSequence wanted) {
		return List.of();
	}

	@Override
	public CompletableFuture<Void> start(OperatingSequence wanted, String who) {
		return CompletableFuture.allOf();
	}

	@Override
	public void cancel(String who) {
		sequence = Optional.empty();
	}

	@Override
	public List<InterlockStatus> interlocks() {
		return interlocks;
	}

	@Override
	public List<Trip> trips() {
		return trips;
	}

	@Override
	public List<String> rearm(String who) {
		return List.of();
	}

	@Override
	public List<String> whyNot(String path) {
		return List.of();
	}

	@Override
	public List<JournalEntry> journal() {
		return List.of();
	}

	@Override
	public List<String> leftOn() {
		return List.of();
	}

	@Override
	public void addListener(OperationListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(OperationListener listener) {
		listeners.remove(listener);
	}
}
