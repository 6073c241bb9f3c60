package org.ionwright.instrument.internal;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.ionwright.device.TimeSource;
import org.ionwright.device.transport.Bytes;
import org.ionwright.device.transport.Traffic;
import org.ionwright.instrument.TrafficEntry;

/** The last exchanges with one device; the oldest are forgotten. Safe for use from any thread. */
final class SessionTraffic implements Traffic {

	static final int MOST_ENTRIES = 1000;
	static final int MOST_BYTES = 1 << 20;

	private record Passed(long number, Instant time, long nanos, boolean sent, byte[] bytes) {
	}

	private final TimeSource time;
	private final BiFunction<byte[], Boolean, String> decoder;
	private final Deque<Passed> kept = new ArrayDeque<>();
	private final CopyOnWriteArrayList<Consumer<TrafficEntry>> listeners = new CopyOnWriteArrayList<>();
	private long number;
	private int size;

	/**
	 * @param decoder
	 *            says what bytes mean; not asked before somebody looks
	 */
	SessionTraffic(TimeSource time, BiFunction<byte[], Boolean, String> decoder) {
		this.time = time;
		this.decoder = decoder;
	}

	@Override
	public void passed(boolean sent, byte[] bytes, long nanos) {
		Passed passed = keep(sent, bytes, nanos);
		if (!listeners.isEmpty()) {
			TrafficEntry entry = entry(passed);
			listeners.forEach(listener -> listener.accept(entry));
		}
	}

	private synchronized Passed keep(boolean sent, byte[] bytes, long nanos) {
		number++;
		Passed passed = new Passed(number, time.now(), nanos, sent, bytes);
		kept.add(passed);
		size += bytes.length;
		while (kept.size() > 1 && (kept.size() > MOST_ENTRIES || size > MOST_BYTES)) {
			size -= kept.remove().bytes().length;
		}
		return passed;
	}

	/** Oldest first. */
	List<TrafficEntry> last() {
		List<Passed> copy;
		synchronized (this) {
			copy = List.copyOf(kept);
		}
		return copy.stream().map(this::entry).toList();
	}

	/** @return ends it */
	Runnable listen(Consumer<TrafficEntry> listener) {
		listeners.add(listener);
		return () -> listeners.remove(listener);
	}

	String meaning(byte[] bytes, boolean sent) {
		return decoder.apply(bytes, sent);
	}

	private TrafficEntry entry(Passed passed) {
		return new TrafficEntry(passed.number(), passed.time(), passed.nanos(), passed.sent(),
				Bytes.show(passed.bytes()), meaning(passed.bytes(), passed.sent()));
	}
}
