package org.ionwright.instrument.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArraySet;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.instrument.internal.operation.Hands;
import org.ionwright.instrument.internal.operation.OperationCore;
import org.ionwright.instrument.internal.operation.Readings;
import org.ionwright.instrument.operation.Guarded;
import org.ionwright.instrument.operation.InterlockStatus;
import org.ionwright.instrument.operation.JournalEntry;
import org.ionwright.instrument.operation.JournalEntry.Kind;
import org.ionwright.instrument.operation.OperatingSequence;
import org.ionwright.instrument.operation.Operation;
import org.ionwright.instrument.operation.OperationListener;
import org.ionwright.instrument.operation.OperationStatus;
import org.ionwright.instrument.operation.SequenceStatus;
import org.ionwright.instrument.operation.Trip;

/**
 * Operation of an instrument of sessions. In real time a thread of its own looks at each new reading and ten times a second; in virtual
 * time each reading is looked at by the thread that brings it, so that the same run gives the same trips, and a sequence has a thread that
 * lets time pass.
 */
final class SessionOperation implements Operation, Hands {

	private static final Duration LOOK = Duration.ofMillis(100);
	/** Longest pause of a sequence in virtual time. */
	private static final Duration VIRTUAL_STEP = Duration.ofSeconds(10);

	private static final String ON = "=1";
	private static final String OFF = "=0";

	private final SessionInstrument instrument;
	private final OperationCore core;
	private final Readings readings;
	private final Journal journal;
	private final ExecutorService journalist;
	private final CopyOnWriteArraySet<OperationListener> listeners = new CopyOnWriteArraySet<>();
	private final Semaphore news = new Semaphore(0);
	private final boolean virtual;
	private final @Nullable Thread thread;
	private volatile boolean closed;
	private Object told = "";
	private @Nullable CompletableFuture<Void> sequenceEnd;

	SessionOperation(SessionInstrument instrument, Map<String, Object> sheet, Readings readings, Journal journal,
			boolean virtual) {
		this.instrument = instrument;
		this.readings = readings;
		this.journal = journal;
		this.virtual = virtual;
		core = new OperationCore(sheet, this, journal.leftOn());
		journalist = Executors.newSingleThreadExecutor(
				Thread.ofPlatform().daemon().name("ionwright-journal " + instrument.name()).factory());
		thread = virtual ? null
				: Thread.ofPlatform().daemon().name("ionwright-interlocks " + instrument.name())
						.priority(Thread.MAX_PRIORITY).start(this::watch);
	}

	private void watch() {
		try {
			while (!closed) {
				news.tryAcquire(LOOK.toMillis(), TimeUnit.MILLISECONDS);
				news.drainPermits();
				look();
			}
		} catch (InterruptedException e) {
			// closed
		}
	}

	/** New readings or states; on any thread. */
	void changed() {
		if (virtual) {
			look();
		} else {
			news.release();
		}
	}

	/** What comes while this thread looks already, such as a set-point that was accepted at once, is seen at the next look. */
	private void look() {
		if (closed || Thread.holdsLock(core)) {
			return;
		}
		Instant now = instrument.time().now();
		for (Trip trip : core.observe(readings, now)) {
			note(Kind.TRIP, trip.interlock(), trip.cause(), "");
			listeners.forEach(listener -> listener.tripped(trip));
		}
		tell();
	}

	/** Tells listeners when something is other than before, and whoever waits for the sequence. */
	private void tell() {
		OperationStatus status = status();
		List<InterlockStatus.Condition> conditions = core.interlocks(readings).stream().map(InterlockStatus::condition)
				.toList();
		Optional<SequenceStatus> sequence;
		boolean same;
		@Nullable
		CompletableFuture<Void> ended = null;
		synchronized (this) {
			// here, so that it is the one that sequenceEnd is of
			sequence = core.sequence();
			Object next = List.of(status, sequence, conditions);
			same = next.equals(told);
			if (!same && told instanceof List<?> before && before.getFirst() instanceof OperationStatus old
					&& old.state() != status.state()) {
				note(Kind.STATE, "instrument", status.state().text() + ": " + status.reason(), "");
			}
			told = next;
			if (sequence.filter(SequenceStatus::over).isPresent()) {
				ended = sequenceEnd;
				sequenceEnd = null;
			}
		}
		if (ended != null) {
			end(Objects.requireNonNull(ended), sequence.orElseThrow());
		}
		if (!same) {
			listeners.forEach(OperationListener::operationChanged);
		}
	}

	private void end(CompletableFuture<Void> ended, SequenceStatus sequence) {
		String name = sequence.sequence().text();
		note(Kind.SEQUENCE, name, sequence.succeeded() ? "reached its goal" : "ended: " + sequence.text(), "");
		if (sequence.succeeded()) {
			ended.complete(null);
		} else {
			ended.completeExceptionally(new DeviceException(DeviceReason.CANCELLED, name + ": " + sequence.text()));
		}
	}

	/** A line of the journal, written on a thread of its own. */
	void note(Kind kind, String who, String text, String key) {
		JournalEntry entry = new JournalEntry(instrument.time().now(), kind, who, text);
		try {
			journalist.execute(() -> {
				journal.add(entry, key);
				listeners.forEach(listener -> listener.journaled(entry));
			});
		} catch (RejectedExecutionException e) {
			// closed
		}
	}

	/**
	 * A set-point that a person or program asked for. What is switched off by it counts as on until the device has taken that.
	 *
	 * @param done
	 *            when it is set
	 */
	void asked(LiveParameter parameter, double value, CompletableFuture<Void> done) {
		String who = user();
		if (keyOf(parameter, value).endsWith(OFF)) {
			done.whenComplete((set, failure) -> note(Kind.SET, who, textOf(parameter, value),
					failure == null ? keyOf(parameter, value) : ""));
		} else {
			note(Kind.SET, who, textOf(parameter, value), keyOf(parameter, value));
		}
	}

	/** A set-point by which something was switched off. */
	void accepted(LiveParameter parameter, double value) {
		note(Kind.SET, "interlocks", textOf(parameter, value), keyOf(parameter, value));
	}

	private static String textOf(LiveParameter parameter, double value) {
		return parameter.label() + " " + parameter.text(value);
	}

	/** Whether it is on by a set-point, however much is still read of a voltage that decays. */
	private static String keyOf(LiveParameter parameter, double value) {
		LiveParameter there = parameter.withSetPoint(value).withReadback(value, parameter.time(), parameter.quality());
		return Guarded.of(parameter).map(what -> parameter.path() + (what.on(there) ? ON : OFF)).orElse("");
	}

	void safe(String why) {
		core.cancel(why);
		note(Kind.SAFE_STATE, user(), why, "");
	}

	static String user() {
		return System.getProperty("user.name", "somebody");
	}

	List<String> blockers(Guarded what) {
		return core.blockers(what, readings);
	}

	@Override
	public CompletableFuture<Void> set(String path, double value) {
		return instrument.set(path, value);
	}

	@Override
	public void off(Guarded what, String why) {
		if (what == Guarded.SCAN || what == Guarded.FILTER_VOLTAGE) {
			instrument.switchOff().scan(why);
		}
		Set<DeviceSession> safe = new HashSet<>();
		for (LiveParameter parameter : readings.guarded(what)) {
			if (what.on(parameter) || instrument.switchOff().coming(parameter)) {
				DeviceSession session = instrument.sessions().at(parameter.source().device());
				if (parameter.access() == Access.READ_WRITE && !session.occupied()) {
					instrument.switchOff().parameter(what, session, parameter);
				} else if (safe.add(session)) {
					instrument.switchOff().device(session);
				}
			}
		}
	}

	@Override
	public OperationStatus status() {
		OperationCore.State state = core.state(readings);
		return new OperationStatus(state.state(), state.reason(), instrument.simulated());
	}

	@Override
	public Optional<SequenceStatus> sequence() {
		return core.sequence();
	}

	@Override
	public Optional<String> refusal(OperatingSequence sequence) {
		return core.refusal(sequence, readings);
	}

	@Override
	public List<String> preview(OperatingSequence sequence) {
		return core.preview(sequence, readings);
	}

	@Override
	public CompletableFuture<Void> start(OperatingSequence sequence, String who) {
		CompletableFuture<Void> end = new CompletableFuture<>();
		synchronized (this) {
			Optional<String> refusal = refusal(sequence);
			if (refusal.isPresent()) {
				return CompletableFuture.failedFuture(new DeviceException(DeviceReason.INTERLOCK,
						sequence.text() + " was not started: " + refusal.get()));
			}
			CompletableFuture<Void> before = sequenceEnd;
			if (before != null) {
				before.completeExceptionally(
						new DeviceException(DeviceReason.CANCELLED, "ended since " + sequence.text() + " was started"));
			}
			core.start(sequence);
			sequenceEnd = end;
		}
		note(Kind.SEQUENCE, who, sequence.text() + " started", "");
		if (virtual) {
			Thread.ofPlatform().daemon().name("ionwright-sequence " + instrument.name()).start(() -> pass(end));
		} else {
			changed();
		}
		return end;
	}

	/** Lets virtual time pass until a sequence is over: short steps first, for what is switched, then longer ones. */
	private void pass(CompletableFuture<Void> end) {
		try {
			Duration pause = Duration.ofMillis(500);
			int steps = 0;
			while (!end.isDone() && !closed) {
				look();
				if (!end.isDone()) {
					instrument.time().sleep(++steps % 20 == 0 ? VIRTUAL_STEP.multipliedBy(1 + steps / 400) : pause);
					instrument.refresh();
				}
			}
		} catch (InterruptedException e) {
			core.cancel("interrupted");
		}
	}

	@Override
	public void cancel(String who) {
		core.cancel("cancelled by " + who);
		look();
	}

	@Override
	public List<InterlockStatus> interlocks() {
		return core.interlocks(readings);
	}

	@Override
	public List<Trip> trips() {
		return core.trips();
	}

	@Override
	public List<String> rearm(String who) {
		List<String> stay = core.rearm(readings);
		note(Kind.REARM, who, stay.isEmpty() ? "all interlocks re-armed" : "still tripped: " + String.join("; ", stay),
				"");
		look();
		return stay;
	}

	@Override
	public List<String> whyNot(String path) {
		Optional<LiveParameter> parameter = readings.get(path);
		if (parameter.isEmpty()) {
			return List.of(path + ": no connected device offers it; connect the instrument or correct the name");
		}
		return Guarded.of(parameter.get()).map(this::blockers).orElse(List.of());
	}

	@Override
	public List<JournalEntry> journal() {
		List<JournalEntry> entries = new ArrayList<>(journal.entries());
		if (!journal.trouble().isEmpty()) {
			entries.add(new JournalEntry(instrument.time().now(), Kind.SESSION, "journal", journal.trouble()));
		}
		return entries;
	}

	@Override
	public List<String> leftOn() {
		return core.leftOn();
	}

	@Override
	public void addListener(OperationListener listener) {
		listeners.add(listener);
	}

	@Override
	public void removeListener(OperationListener listener) {
		listeners.remove(listener);
	}

	/** Nothing is looked after any more. */
	void close(String how) {
		closed = true;
		core.cancel(how);
		Thread watching = thread;
		if (watching != null) {
			watching.interrupt();
		}
		note(Kind.SESSION, user(), how, "");
		journalist.execute(() -> journal.end(instrument.time().now(), user()));
		journalist.shutdown();
		try {
			journalist.awaitTermination(2, TimeUnit.SECONDS);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
		@Nullable
		CompletableFuture<Void> waiting;
		synchronized (this) {
			waiting = sequenceEnd;
			sequenceEnd = null;
		}
		if (waiting != null) {
			waiting.completeExceptionally(new DeviceException(DeviceReason.CANCELLED, how));
		}
	}
}
