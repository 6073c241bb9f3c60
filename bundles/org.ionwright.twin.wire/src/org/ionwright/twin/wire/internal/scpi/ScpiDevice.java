package org.ionwright.twin.wire.internal.scpi;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Locale;
import java.util.OptionalInt;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.twin.wire.internal.LineProtocol;
import org.ionwright.twin.wire.internal.Texts;

/**
 * What SCPI devices have in common: messages of several units, header paths, the common commands of IEEE 488.2, an error queue of ten
 * entries. A measurement takes its time: its answer and all that was sent meanwhile wait for it.
 */
public abstract class ScpiDevice extends LineProtocol {

	private static final int LONGEST = 256;
	private static final int QUEUE = 10;
	/** Lines that wait behind a measurement; the input buffer holds no more. */
	private static final int WAITING_LINES = 16;
	private static final int POWER_ON = 1 << 7;
	private static final int ERROR_AVAILABLE = 1 << 2;
	private static final int EVENT_SUMMARY = 1 << 5;
	private static final int MASTER_SUMMARY = 1 << 6;

	/** Does what a header asks for; the answer is empty for none. */
	protected interface Action {

		String run(String argument, double seconds);
	}

	private record Entry(ScpiHeader header, boolean query, Action action) {
	}

	private final String identity;
	private final String end;
	private final String noError;
	private final List<Entry> entries = new ArrayList<>();
	private final Deque<ScpiError> errors = new ArrayDeque<>();
	private final Deque<String> waiting = new ArrayDeque<>();
	private int events = POWER_ON;
	private int eventMask;
	private int serviceMask;
	private @Nullable String held;
	private double due = Double.POSITIVE_INFINITY;
	private double duration;

	/**
	 * @param ends
	 *            characters that each end a message
	 * @param end
	 *            behind each answer
	 * @param noError
	 *            words of the empty queue, which differ between devices
	 */
	protected ScpiDevice(String identity, String ends, String end, String noError) {
		super(LONGEST, ends);
		this.identity = identity;
		this.end = end;
		this.noError = noError;
		query("*IDN", (argument, seconds) -> identity());
		query("*OPC", (argument, seconds) -> "1");
		query("*TST", (argument, seconds) -> "0");
		query("*ESR", (argument, seconds) -> {
			int read = events;
			events = 0;
			return String.valueOf(read);
		});
		query("*STB", (argument, seconds) -> String.valueOf(statusByte()));
		query("*ESE", (argument, seconds) -> String.valueOf(eventMask));
		query("*SRE", (argument, seconds) -> String.valueOf(serviceMask));
		command("*ESE", (argument, seconds) -> mask(argument).ifPresentOrElse(bits -> eventMask = bits,
				() -> error(ScpiError.NUMERIC_DATA)));
		command("*SRE", (argument, seconds) -> mask(argument).ifPresentOrElse(bits -> serviceMask = bits,
				() -> error(ScpiError.NUMERIC_DATA)));
		command("*CLS", (argument, seconds) -> {
			events = 0;
			errors.clear();
		});
		command("*OPC", (argument, seconds) -> events |= 1);
		command("*WAI", (argument, seconds) -> {
			// commands are obeyed one after the other anyway
		});
		command("*RST", (argument, seconds) -> reset(seconds));
		query("SYSTem:ERRor[:NEXT]", (argument, seconds) -> nextError());
		query("STATus:QUEue[:NEXT]", (argument, seconds) -> nextError());
		query("SYSTem:VERSion", (argument, seconds) -> "1996.0");
	}

	/** What is done without an answer. */
	protected interface Order {

		void run(String argument, double seconds);
	}

	protected final void query(String header, Action action) {
		entries.add(new Entry(ScpiHeader.of(header), true, action));
	}

	protected final void command(String header, Order order) {
		entries.add(new Entry(ScpiHeader.of(header), false, (argument, seconds) -> {
			order.run(argument, seconds);
			return "";
		}));
	}

	protected String identity() {
		return identity;
	}

	/** {@code *RST}. */
	protected abstract void reset(double seconds);

	protected final void error(ScpiError error) {
		events |= error.eventBit();
		if (errors.size() < QUEUE) {
			errors.add(error);
		} else {
			errors.removeLast();
			errors.add(ScpiError.QUEUE_OVERFLOW);
		}
	}

	/** The message under way takes so long, s. */
	protected final void takes(double seconds) {
		duration += seconds;
	}

	@Override
	protected final void proceed(double seconds, StringBuilder out) {
		tick(seconds);
		while (held != null && seconds >= due) {
			double done = due;
			out.append(held);
			held = null;
			due = Double.POSITIVE_INFINITY;
			while (held == null && !waiting.isEmpty()) {
				out.append(answer(waiting.remove(), done));
			}
		}
	}

	/** What happens in the device with time. */
	protected void tick(double seconds) {
		// most do nothing unless they are asked
	}

	@Override
	public double nextSeconds() {
		return due;
	}

	@Override
	public void hangUp(double seconds) {
		super.hangUp(seconds);
		waiting.clear();
		held = null;
		due = Double.POSITIVE_INFINITY;
	}

	@Override
	protected final String answer(String text, double seconds) {
		if (held != null) {
			if (waiting.size() < WAITING_LINES) {
				waiting.add(text);
			} else {
				error(ScpiError.INPUT_OVERRUN);
			}
			return "";
		}
		duration = 0;
		String said = message(text, seconds);
		if (duration == 0) {
			return said;
		}
		held = said;
		due = seconds + duration;
		return "";
	}

	@Override
	protected String tooLong(double seconds) {
		error(ScpiError.INPUT_OVERRUN);
		return "";
	}

	private String message(String text, double seconds) {
		List<String> answers = new ArrayList<>();
		String path = ":";
		for (String unit : text.split(";")) {
			String[] parts = unit.strip().split("\\s+", 2);
			if (parts[0].isEmpty()) {
				continue;
			}
			String header = parts[0].toUpperCase(Locale.ROOT);
			String argument = parts.length > 1 ? parts[1].strip() : "";
			String absolute = header.startsWith("*") ? ":" + header : header.startsWith(":") ? header : path + header;
			if (!header.startsWith("*")) {
				path = absolute.substring(0, absolute.lastIndexOf(':') + 1);
			}
			String answer = unit(absolute, argument, seconds);
			if (!answer.isEmpty()) {
				answers.add(answer(header, answer));
			}
		}
		return answers.isEmpty() ? "" : String.join(";", answers) + end;
	}

	/** An answer as it is sent; some devices put the header before it. */
	protected String answer(String header, String value) {
		return value;
	}

	private String unit(String absolute, String argument, double seconds) {
		boolean query = absolute.endsWith("?");
		String header = query ? absolute.substring(0, absolute.length() - 1) : absolute;
		for (Entry entry : entries) {
			if (entry.query() == query && entry.header().matches(header)) {
				return entry.action().run(argument, seconds);
			}
		}
		error(ScpiError.UNDEFINED_HEADER);
		return "";
	}

	private String nextError() {
		ScpiError first = errors.poll();
		return first == null ? "0,\"" + noError + "\"" : first.toString();
	}

	private int statusByte() {
		int bits = (errors.isEmpty() ? 0 : ERROR_AVAILABLE) | ((events & eventMask) == 0 ? 0 : EVENT_SUMMARY);
		return bits | ((bits & serviceMask) == 0 ? 0 : MASTER_SUMMARY);
	}

	private static OptionalInt mask(String argument) {
		return Texts.whole(argument).stream().filter(bits -> bits >= 0 && bits < 256).findAny();
	}
}
