package org.ionwright.instrument.internal;

import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.BiFunction;
import java.util.function.Consumer;

import org.ionwright.device.TimeSource;
import org.ionwright.device.transport.Bytes;
import org.ionwright.instrument.TrafficEntry;
import org.ionwright.instrument.TrafficEntry.Kind;

/** The last exchanges with one device and the calls that caused them; the oldest are forgotten. Safe for use from any thread. */
final class SessionTraffic implements CallNotes {

	/** Slow lines bring single bytes. */
	static final int MOST_ENTRIES = 10_000;
	static final int MOST_BYTES = 1 << 20;

	private static final int LONGEST_ANSWER = 4096;
	private static final byte[] NOTHING = {};

	/**
	 * @param bytes
	 *            what passed; nothing for notes
	 * @param whole
	 *            all that was received since something else passed, {@code bytes} included: what has a meaning
	 * @param note
	 *            text of a note; empty for bytes, whose text is made when somebody looks
	 */
	private record Passed(long number, Instant time, long nanos, Kind kind, byte[] bytes, byte[] whole,
			String note, String meaning) {

		int size() {
			return bytes.length + (whole == bytes ? 0 : whole.length) + note.length() + meaning.length();
		}
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
		tell(keep(nanos, sent ? Kind.SENT : Kind.RECEIVED, bytes, "", ""));
	}

	@Override
	public void note(Kind kind, String text, String meaning) {
		tell(keep(System.nanoTime(), kind, NOTHING, text, meaning));
	}

	private void tell(Passed passed) {
		if (!listeners.isEmpty()) {
			TrafficEntry entry = entry(passed);
			listeners.forEach(listener -> listener.accept(entry));
		}
	}

	private synchronized Passed keep(long nanos, Kind kind, byte[] bytes, String note, String meaning) {
		number++;
		Passed passed = new Passed(number, time.now(), nanos, kind, bytes, whole(kind, bytes), note, meaning);
		kept.add(passed);
		size += passed.size();
		while (kept.size() > 1 && (kept.size() > MOST_ENTRIES || size > MOST_BYTES)) {
			size -= kept.remove().size();
		}
		return passed;
	}

	private byte[] whole(Kind kind, byte[] bytes) {
		Passed before = kept.peekLast();
		if (kind != Kind.RECEIVED || before == null || before.kind() != Kind.RECEIVED
				|| before.whole().length + bytes.length > LONGEST_ANSWER) {
			return bytes;
		}
		byte[] whole = Arrays.copyOf(before.whole(), before.whole().length + bytes.length);
		System.arraycopy(bytes, 0, whole, before.whole().length, bytes.length);
		return whole;
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
		boolean wire = passed.kind() == Kind.SENT || passed.kind() == Kind.RECEIVED;
		return new TrafficEntry(passed.number(), passed.time(), passed.nanos(), passed.kind(),
				wire ? Bytes.show(passed.bytes()) : passed.note(),
				wire ? meaning(passed.whole(), passed.kind() == Kind.SENT) : passed.meaning());
	}
}
