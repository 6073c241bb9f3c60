package org.ionwright.instrument.internal.operation;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.instrument.operation.Guarded;
import org.ionwright.instrument.operation.InterlockStatus;
import org.ionwright.instrument.operation.OperatingSequence;
import org.ionwright.instrument.operation.OperatingState;
import org.ionwright.instrument.operation.SequenceStatus;
import org.ionwright.instrument.operation.Trip;

/**
 * Interlocks, sequences and state of one instrument, led by readings. It has no thread and no clock: who owns it calls
 * {@link #observe} at each new reading and some times a second. Safe for use from any thread; {@link Hands} are called with its lock
 * held.
 */
public final class OperationCore {

	/** The state with its reason. */
	public record State(OperatingState state, String reason) {
	}

	private static final String LEFT = "earlier session";

	private final Hands hands;
	private final InterlockEngine interlocks;
	private final Sequences sequences;
	private final StateFinder finder;
	private final List<String> leftOn;
	private @Nullable SequenceRunner running;
	private boolean maintenance;

	/**
	 * @param leftOn
	 *            what an earlier session that did not end in order left on; nothing is raised until a person has re-armed
	 */
	public OperationCore(Map<String, Object> sheet, Hands hands, List<String> leftOn) {
		this(new Plant(sheet), hands, leftOn);
	}

	private OperationCore(Plant plant, Hands hands, List<String> leftOn) {
		this(plant, Matrix.of(plant), hands, leftOn);
	}

	/** With other interlocks than those of the matrix. */
	public OperationCore(Plant plant, List<Rule> rules, Hands hands, List<String> leftOn) {
		this(hands, new InterlockEngine(rules), new Sequences(plant), new StateFinder(plant), leftOn);
	}

	private OperationCore(Hands hands, InterlockEngine interlocks, Sequences sequences, StateFinder finder,
			List<String> leftOn) {
		this.hands = hands;
		this.interlocks = interlocks;
		this.sequences = sequences;
		this.finder = finder;
		this.leftOn = new ArrayList<>(leftOn);
	}

	/** One in the same state that goes its own way from here on, with other hands. */
	public synchronized OperationCore copy(Hands others) {
		OperationCore copy = new OperationCore(others, interlocks.copy(), sequences, finder, leftOn);
		SequenceRunner runner = running;
		copy.running = runner == null ? null : runner.copy();
		copy.maintenance = maintenance;
		return copy;
	}

	/**
	 * Takes notice of readings: switches off what must be off, leads the sequence in progress on.
	 *
	 * @return what has tripped by them
	 */
	public synchronized List<Trip> observe(Readings readings, Instant now) {
		List<Trip> fresh = interlocks.observe(readings, now, hands);
		SequenceRunner runner = running;
		if (runner != null && !runner.over()) {
			endBy(fresh, runner);
			runner.tick(readings, now, hands);
			// what the step has set is looked at before anything else happens
			List<Trip> more = interlocks.observe(readings, now, hands);
			endBy(more, runner);
			if (runner.over()) {
				maintenance = runner.sequence() == OperatingSequence.CLEAN && runner.succeeded();
			}
			return Stream.concat(fresh.stream(), more.stream()).toList();
		}
		return fresh;
	}

	private void endBy(List<Trip> fresh, SequenceRunner runner) {
		if (!fresh.isEmpty() && !runner.sequence().lowers()) {
			runner.end(hands, "an interlock has tripped: " + fresh.getFirst().cause());
		}
	}

	/** Why something must not be raised, a line for each reason; empty when it may. */
	public synchronized List<String> blockers(Guarded what, Readings readings) {
		List<String> lines = new ArrayList<>(interlocks.blockers(what, readings));
		SequenceRunner runner = running;
		if (what == Guarded.VENT_VALVE) {
			return lines;
		}
		if (runner != null && !runner.over() && runner.sequence().lowers()) {
			lines.add(runner.sequence().text() + ": it goes on, " + runner.text() + "; wait for its end or cancel it");
		} else if (maintenance) {
			lines.add("maintenance: the source may be open; start " + OperatingSequence.WARM_UP.text()
					+ " when it is shut");
		}
		if (!leftOn.isEmpty()) {
			lines.add(LEFT + ": it did not end in order and left on " + String.join(", ", leftOn)
					+ "; bring the instrument to its safe state or look after it, then re-arm");
		}
		return lines;
	}

	/** Why a sequence cannot be started; empty when it can. */
	public synchronized Optional<String> refusal(OperatingSequence sequence, Readings readings) {
		if (!readings.wanted()) {
			return Optional.of("no device is connected; connect the instrument first");
		}
		if (sequence.lowers()) {
			return Optional.empty();
		}
		SequenceRunner runner = running;
		if (runner != null && !runner.over()) {
			return Optional
					.of(runner.sequence().text() + " goes on: " + runner.text() + "; wait for its end or cancel it");
		}
		if (!leftOn.isEmpty()) {
			return Optional.of("an earlier session left on " + String.join(", ", leftOn) + "; re-arm first");
		}
		if (interlocks.tripped()) {
			Trip first = interlocks.trips().getFirst();
			return Optional.of("the interlock " + first.interlock() + " has tripped: " + first.cause()
					+ "; see to the cause, then re-arm");
		}
		OperatingState state = state(readings).state();
		boolean right = switch (sequence) {
		case PUMP_DOWN -> state == OperatingState.VENTED || state == OperatingState.ROUGHING
				|| state == OperatingState.TURBO_SPINUP || state == OperatingState.VENTING;
		case WARM_UP -> state == OperatingState.HIGH_VACUUM || state == OperatingState.STANDBY
				|| state == OperatingState.SOURCE_WARMUP || state == OperatingState.MAINTENANCE
				|| state == OperatingState.READY;
		case OPERATE -> state == OperatingState.READY || state == OperatingState.OPERATE;
		default -> true;
		};
		return right ? Optional.empty()
				: Optional.of("the instrument is in the state " + state.text() + ": " + state(readings).reason());
	}

	/** Starts a sequence, which ends the one in progress; to be asked for a refusal before. */
	public synchronized void start(OperatingSequence sequence) {
		SequenceRunner before = running;
		if (before != null && !before.over()) {
			before.end(hands, sequence.text() + " was started");
		}
		maintenance = false;
		running = sequences.runner(sequence);
	}

	/** Ends the sequence in progress by its abort path. */
	public synchronized void cancel(String why) {
		SequenceRunner runner = running;
		if (runner != null) {
			runner.end(hands, why);
		}
	}

	/** What its steps are, for people. */
	public List<String> preview(OperatingSequence sequence, Readings readings) {
		return sequences.preview(sequence, readings);
	}

	/** The sequence in progress or the last one. */
	public synchronized Optional<SequenceStatus> sequence() {
		SequenceRunner runner = running;
		return runner == null ? Optional.empty() : Optional.of(runner.status());
	}

	public synchronized State state(Readings readings) {
		SequenceRunner runner = running;
		Optional<String> trip = interlocks.tripped() ? Optional.of(text(interlocks.trips())) : Optional.empty();
		StateFinder.Found found = finder.find(readings, trip,
				runner == null || runner.over() ? Optional.empty() : Optional.of(runner), maintenance);
		return new State(found.state(), found.reason());
	}

	private static String text(List<Trip> trips) {
		Trip first = trips.getFirst();
		return first.interlock() + ": " + first.cause()
				+ (trips.size() > 1 ? ", and " + (trips.size() - 1) + " more" : "");
	}

	public synchronized List<InterlockStatus> interlocks(Readings readings) {
		return interlocks.status(readings);
	}

	/** Latched trips, first-out first. */
	public synchronized List<Trip> trips() {
		return interlocks.trips();
	}

	public synchronized List<String> leftOn() {
		return List.copyOf(leftOn);
	}

	/**
	 * Takes back the latched trips whose conditions are met.
	 *
	 * @return why the others stay
	 */
	public synchronized List<String> rearm(Readings readings) {
		leftOn.clear();
		return interlocks.rearm(readings);
	}

	/** Whether the step in progress would have taken too long by then. */
	public synchronized boolean late(Instant then) {
		SequenceRunner runner = running;
		return runner != null && runner.late(then);
	}

	/** All it remembers, as far as that decides what it does next. */
	public synchronized String memory(Instant now) {
		SequenceRunner runner = running;
		return interlocks.memory(now) + (runner == null ? "" : runner.memory(now)) + (maintenance ? "m" : "")
				+ (leftOn.isEmpty() ? "" : "l");
	}
}
