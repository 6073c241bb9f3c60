package org.ionwright.operate.ui.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.DefaultLocation;
import org.eclipse.jdt.annotation.NonNullByDefault;
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

/** An operation whose every answer a test decides. */
@NonNullByDefault({ DefaultLocation.PARAMETER, DefaultLocation.RETURN_TYPE, DefaultLocation.FIELD })
final class FakeOperation implements Operation {

	/** What was asked for, in order: {@code start VENT}. */
	final List<String> asked = new ArrayList<>();
	final Map<OperatingSequence, String> refusals = new EnumMap<>(OperatingSequence.class);
	final List<Trip> trips = new ArrayList<>();
	final List<String> stays = new ArrayList<>();
	final List<String> leftOn = new ArrayList<>();
	final List<String> against = new ArrayList<>();
	final List<JournalEntry> journal = new ArrayList<>();
	final List<InterlockStatus> locks = new ArrayList<>();
	OperationStatus status = new OperationStatus(OperatingState.READY,
			"source at 120 \u00b0C, gas on, isolation valve open, spray off", true);
	Optional<SequenceStatus> sequence = Optional.empty();
	CompletableFuture<Void> end = new CompletableFuture<>();

	FakeOperation() {
		lock("enclosure closed", Condition.MET, "enclosure closed", true, Guarded.SPRAY_VOLTAGE, Guarded.CONE_VOLTAGE);
		lock("analyser pressure", Condition.NOT_MET, "3.2e-4 mbar, limit 5e-5 mbar", false, Guarded.FILTER_VOLTAGE,
				Guarded.DETECTOR_VOLTAGE);
		lock("gas flow", Condition.TRIPPED, "0.0 L/min, at least 2 L/min", false, Guarded.GAS_HEATER);
		lock("exhaust", Condition.NOT_WATCHED, "no device gives a reading of it", false, Guarded.SPRAY_VOLTAGE);
	}

	void lock(String name, Condition condition, String text, boolean hardware, Guarded... off) {
		locks.add(new InterlockStatus(name, condition, text, Set.of(off), Set.of(off), hardware,
				"requirements 5.8"));
	}

	static Trip trip(int order, String name, String cause) {
		return new Trip(name, cause, Instant.EPOCH, order, Set.of(Guarded.GAS_HEATER, Guarded.SPRAY_VOLTAGE));
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
	public Optional<String> refusal(OperatingSequence of) {
		return Optional.ofNullable(refusals.get(of));
	}

	@Override
	public List<String> preview(OperatingSequence of) {
		return List.of("liquid on: Flow 0.1 mL/min", "spray on: Capillary voltage 3 kV");
	}

	@Override
	public CompletableFuture<Void> start(OperatingSequence of, String who) {
		asked.add("start " + of + " " + who);
		return end;
	}

	@Override
	public void cancel(String who) {
		asked.add("cancel " + who);
	}

	@Override
	public List<InterlockStatus> interlocks() {
		return List.copyOf(locks);
	}

	@Override
	public List<Trip> trips() {
		return List.copyOf(trips);
	}

	@Override
	public List<String> rearm(String who) {
		asked.add("rearm " + who);
		return List.copyOf(stays);
	}

	@Override
	public List<String> whyNot(String path) {
		return List.copyOf(against);
	}

	@Override
	public List<JournalEntry> journal() {
		return List.copyOf(journal);
	}

	@Override
	public List<String> leftOn() {
		return List.copyOf(leftOn);
	}

	@Override
	public void addListener(OperationListener listener) {
		throw new AssertionError("panels know the desk only");
	}

	@Override
	public void removeListener(OperationListener listener) {
		throw new AssertionError("panels know the desk only");
	}
}
