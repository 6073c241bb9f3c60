package org.ionwright.serve.internal;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceState;
import org.ionwright.instrument.InstrumentListener;
import org.ionwright.instrument.InstrumentState;
import org.ionwright.instrument.InstrumentStatus;
import org.ionwright.instrument.LiveDevice;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.LiveParameter;
import org.ionwright.serve.internal.pva.Alarm;
import org.ionwright.serve.internal.pva.Normative;
import org.ionwright.serve.internal.pva.Normative.Control;
import org.ionwright.serve.internal.pva.Normative.Display;
import org.ionwright.serve.internal.pva.PvData;
import org.ionwright.serve.internal.pva.PvaServer;
import org.ionwright.serve.internal.pva.ServedPv;

/**
 * Keeps the variables of a server like the live instrument: on its own thread, at most ten times a second when something changed, and
 * once a second in any case, because readings grow old without an event.
 */
final class Publisher implements InstrumentListener, AutoCloseable {

	private static final long TICK_MILLIS = 100;
	private static final long IDLE_NANOS = 1_000_000_000L;
	private static final List<String> DEVICE_STATES = words(DeviceState.values());
	private static final List<String> INSTRUMENT_STATES = words(InstrumentState.values());

	private final LiveInstrument live;
	private final PvaServer server;
	private final PvNames names;
	private final WriteList writes;
	private final Consumer<String> notes;
	private final Map<String, ServedParameter> parameters = new LinkedHashMap<>();
	private final Map<String, ServedPv> states = new LinkedHashMap<>();
	private final Set<String> refused = new HashSet<>();
	private final AtomicBoolean changed = new AtomicBoolean(true);
	private final ScheduledExecutorService scheduler = Executors.newSingleThreadScheduledExecutor(
			Thread.ofPlatform().daemon().name("ionwright-serve").factory());
	private List<String> directory = List.of();
	private int changes;
	private long last;

	/** Serves what there is now. */
	Publisher(LiveInstrument live, PvaServer server, PvNames names, WriteList writes, Consumer<String> notes) {
		this.live = live;
		this.server = server;
		this.names = names;
		this.writes = writes;
		this.notes = notes;
		publish();
		live.addListener(this);
		scheduler.scheduleWithFixedDelay(this::tick, TICK_MILLIS, TICK_MILLIS, TimeUnit.MILLISECONDS);
	}

	@Override
	public void statusChanged() {
		changed.set(true);
	}

	@Override
	public void readingsChanged() {
		changed.set(true);
	}

	/** Names of all variables of parameters. */
	synchronized List<String> names() {
		return parameters.values().stream().flatMap(parameter -> parameter.names().stream()).toList();
	}

	/** Names of all set-points, whether clients may put them or not. */
	synchronized List<String> settable() {
		return parameters.values().stream().flatMap(parameter -> parameter.names().stream().skip(1)).toList();
	}

	/** Names that can be put. */
	synchronized List<String> writable() {
		return parameters.values().stream().flatMap(parameter -> parameter.writable().stream()).toList();
	}

	/** Brings everything up to date at once. */
	void refresh() {
		publish();
	}

	private void tick() {
		if (changed.getAndSet(false) || System.nanoTime() - last >= IDLE_NANOS) {
			try {
				publish();
			} catch (RuntimeException e) {
				notes.accept("the variables could not be brought up to date: " + e);
			}
		}
	}

	private synchronized void publish() {
		last = System.nanoTime();
		Map<String, LiveParameter> now = new LinkedHashMap<>();
		live.parameters().forEach(parameter -> now.put(parameter.path(), parameter));
		List<String> gone = parameters.keySet().stream().filter(path -> !now.containsKey(path)).toList();
		gone.forEach(path -> parameters.remove(path).remove(server));
		now.forEach((path, parameter) -> {
			ServedParameter served = parameters.get(path);
			if (served == null) {
				add(parameter);
			} else {
				served.update(parameter);
			}
		});
		InstrumentStatus status = live.status();
		state(names.instrumentState(), INSTRUMENT_STATES, status.state().ordinal(),
				Alarms.of(status.state(), status.text()), live.time().now(), live.name());
		for (LiveDevice device : live.devices()) {
			state(names.deviceState(device.index()), DEVICE_STATES, device.status().state().ordinal(),
					Alarms.of(device.status().state(), device.status().text()), device.status().since(),
					(device.part().isEmpty() ? "" : device.part() + ": ") + device.address());
		}
		directory();
	}

	private void add(LiveParameter parameter) {
		try {
			parameters.put(parameter.path(), new ServedParameter(live, parameter, server, names, writes, notes));
		} catch (IllegalArgumentException e) {
			if (refused.add(parameter.path())) {
				notes.accept(parameter.path() + " is not served: " + e.getMessage());
			}
		}
	}

	private void state(String name, List<String> words, int index, Alarm alarm, Instant time, String description) {
		show(name, Normative.choice(index, words, alarm, time, description));
	}

	private void directory() {
		List<String> lines = Directory.lines(live, parameters, names);
		if (!lines.equals(directory)) {
			directory = lines;
			changes++;
		}
		Instant now = live.time().now();
		show(names.parameters(), Normative.choice(0, lines, Alarm.NO, now, "Configuration for the driver pv"));
		show(names.changes(), Normative.number(changes, Alarm.NO, now,
				new Display(0, 0, "Changes of " + names.parameters(), "", 0, false), Control.NONE));
	}

	/** Only readings; told when it is another one, whatever the time. */
	private void show(String name, PvData data) {
		@Nullable
		ServedPv pv = states.get(name);
		if (pv == null) {
			states.put(name, server.add(name, data, false, (value, who) -> CompletableFuture
					.failedFuture(new IllegalStateException(name + " can only be read"))));
		} else if (pv.data().differsBesideTime(data)) {
			pv.set(data, true);
		}
	}

	private static List<String> words(Enum<?>[] values) {
		return Arrays.stream(values).map(value -> value.name().toLowerCase(Locale.ROOT)).toList();
	}

	/** Takes all variables away. */
	@Override
	public void close() {
		live.removeListener(this);
		scheduler.shutdown();
		synchronized (this) {
			List<ServedParameter> served = new ArrayList<>(parameters.values());
			parameters.clear();
			served.forEach(parameter -> parameter.remove(server));
			states.values().forEach(server::remove);
			states.clear();
		}
	}
}
