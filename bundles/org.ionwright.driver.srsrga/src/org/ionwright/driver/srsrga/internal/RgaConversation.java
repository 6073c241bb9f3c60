package org.ionwright.driver.srsrga.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.OptionalInt;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.Exchange;
import org.ionwright.device.transport.Framing;

/**
 * Questions and answers with one head. What checks hardware may take longer than a caller can wait, and a scan or a question that
 * was broken off leaves bytes on their way: then the head counts as busy until it has answered {@code ID?}. Used by one thread.
 */
final class RgaConversation {

	static final Duration ANSWER = Duration.ofSeconds(1);
	/** For the CR behind the LF. */
	private static final Duration TAIL = Duration.ofMillis(100);
	/** The filament comes on within seconds, a degassing that was ended gives the emission back within some more. */
	private static final Duration LONGEST_CHECK = Duration.ofSeconds(20);

	private final Exchange exchange;
	private boolean busy;
	private boolean asked;
	/** {@code ID?} without an answer so far; an earlier program may have asked, too, and gone before it was answered. */
	private int questions = 1;
	private String busyWith = "";
	private long busyUntil;

	RgaConversation(Exchange exchange) {
		this.exchange = exchange;
	}

	String address() {
		return exchange.channel().address();
	}

	/** Asks for text. */
	String ask(String query) throws DeviceException, InterruptedException {
		return ask(query, ANSWER);
	}

	String ask(String query, Duration limit) throws DeviceException, InterruptedException {
		requireFree();
		exchange.drain();
		return guarded(query, () -> {
			exchange.tell(query);
			return line(RgaProtocol.LINE, limit, query);
		});
	}

	double number(String query) throws DeviceException, InterruptedException {
		return exchange.number(ask(query), query);
	}

	/** Asks for one of the error bytes. */
	int byteValue(String query) throws DeviceException, InterruptedException {
		String answer = ask(query);
		return RgaProtocol.byteValue(answer)
				.orElseThrow(() -> exchange.unexpected(query, answer, "a number from 0 to 255"));
	}

	/** Sends what is not answered. */
	void tell(String command) throws DeviceException, InterruptedException {
		requireFree();
		exchange.tell(command);
	}

	/** Sends what is answered with currents, or with STATUS after a while. */
	void start(String command) throws DeviceException, InterruptedException {
		requireFree();
		exchange.drain();
		exchange.tell(command);
	}

	/** The next currents after {@link #start}. */
	int[] currents(int count, Duration limit, String command) throws DeviceException, InterruptedException {
		return guarded(command, () -> RgaProtocol
				.currents(exchange.receive(Framing.exactly(Integer.BYTES * count), limit, command)));
	}

	/** Whether more has arrived than was expected, looked for during {@code limit}. */
	boolean strayByte(Duration limit) throws DeviceException, InterruptedException {
		return within(Framing.exactly(1), limit);
	}

	/**
	 * Sends what checks hardware and is answered with STATUS when that is over.
	 *
	 * @return empty when it takes longer than {@code patience}; the head is busy then
	 */
	OptionalInt check(String command, Duration patience) throws DeviceException, InterruptedException {
		start(command);
		OptionalInt status = awaited(command, patience);
		if (status.isEmpty()) {
			busyWith(command);
		}
		return status;
	}

	/** Waits for the STATUS of a command after {@link #start}; empty when it did not come yet. */
	OptionalInt awaited(String command, Duration limit) throws DeviceException, InterruptedException {
		try {
			String answer = guarded(command, () -> line(RgaProtocol.LINE, limit, command));
			OptionalInt status = RgaProtocol.byteValue(answer);
			if (status.isEmpty()) {
				throw exchange.unexpected(command, answer, "the STATUS byte, 0 to 255");
			}
			return status;
		} catch (DeviceException e) {
			if (e.reason() == DeviceReason.TIMEOUT) {
				return OptionalInt.empty();
			}
			throw e;
		}
	}

	/** Ends whatever the head is at, by bytes that may not wait for anything. The head is busy after it. */
	void breakOff(String commands) throws DeviceException, InterruptedException {
		busyWith("what was broken off");
		exchange.tell(RgaProtocol.TERMINATOR + commands);
	}

	/**
	 * Waits until the head answers again. A head that is not busy is free at once.
	 *
	 * @return whether it is free
	 * @throws DeviceException
	 *             reason TIMEOUT when it has been busy for too long
	 */
	boolean free(Duration patience) throws DeviceException, InterruptedException {
		if (!busy) {
			return true;
		}
		try {
			identification(patience);
			return true;
		} catch (DeviceException e) {
			if (e.reason() == DeviceReason.TIMEOUT && System.nanoTime() < busyUntil) {
				return false;
			}
			throw e;
		}
	}

	/** Asks who it is, whatever was on the line before; the head is free after it. */
	RgaIdentity identification(Duration patience) throws DeviceException, InterruptedException {
		if (!busy) {
			busyWith("ID?");
		}
		if (!asked) {
			exchange.tell("ID?");
			asked = true;
			questions++;
		}
		String answer = line(RgaProtocol.IDENTIFICATION, patience, busyWith);
		while (--questions > 0 && within(RgaProtocol.IDENTIFICATION, TAIL)) {
			// asked by an earlier program, or before something was broken off once more
		}
		questions = 0;
		busy = false;
		return RgaIdentity.parse(answer)
				.orElseThrow(() -> exchange.unexpected("ID?", answer, "SRSRGA200VER0.24SN12345 or alike"));
	}

	/** What the head is at, for messages. */
	DeviceException busyException() {
		return new DeviceException(DeviceReason.BUSY, address() + ": the head is still at '" + busyWith
				+ "' and takes nothing else; wait some seconds and try again");
	}

	private void busyWith(String what) {
		busy = true;
		asked = false;
		busyWith = what;
		busyUntil = System.nanoTime() + LONGEST_CHECK.toNanos();
	}

	private void requireFree() throws DeviceException {
		if (busy) {
			throw busyException();
		}
	}

	private String line(Framing framing, Duration limit, String question)
			throws DeviceException, InterruptedException {
		byte[] line = exchange.receive(framing, limit, question);
		within((bytes, length) -> length > 0 && bytes[0] == '\r' ? 1 : 0, TAIL);
		return new String(line, StandardCharsets.ISO_8859_1).strip();
	}

	private boolean within(Framing framing, Duration limit) throws DeviceException, InterruptedException {
		try {
			exchange.receive(framing, limit, "");
			return true;
		} catch (DeviceException e) {
			if (e.reason() == DeviceReason.TIMEOUT) {
				return false;
			}
			throw e;
		}
	}

	/** An answer that nobody waited for must not be taken for the next one. */
	private <T> T guarded(String what, Asked<T> asking) throws DeviceException, InterruptedException {
		try {
			return asking.answer();
		} catch (InterruptedException e) {
			busyWith(what);
			throw e;
		}
	}

	private interface Asked<T> {
		T answer() throws DeviceException, InterruptedException;
	}
}
