package org.ionwright.driver.keithley.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.Exchange;
import org.ionwright.device.transport.Framing;
import org.ionwright.driver.keithley.internal.KeithleyProtocol.Measured;
import org.ionwright.driver.keithley.internal.KeithleyProtocol.ScpiError;

/** Questions and orders to one instrument; its error queue is read after each order. Used by one thread. */
final class KeithleyConversation {

	static final Duration ANSWER = Duration.ofSeconds(1);
	/** Of a reading: an integration is 1 s at most, finding the range some more. */
	private static final Duration READING = Duration.ofSeconds(4);
	/** For the second of two characters at the end of an answer. */
	private static final Duration TAIL = Duration.ofMillis(100);
	/** For an answer that nobody waits for any more; the safe state has two seconds. */
	private static final Duration LATE = Duration.ofMillis(1200);
	/** Entries of the error queue, and some more. */
	private static final int QUEUE = 30;
	private static final int UNASKED = 10;

	private final Exchange exchange;
	/** How answers end, as the first one did. */
	private Framing line = KeithleyProtocol.LINE;
	/** Whether an earlier program may have left errors, which must not be laid to the first order of this one. */
	private boolean stale = true;
	/** Whether the answer to an earlier question may still come. */
	private boolean owed;

	KeithleyConversation(Exchange exchange) {
		this.exchange = exchange;
	}

	String address() {
		return exchange.channel().address();
	}

	String ask(String query) throws DeviceException, InterruptedException {
		return ask(query, ANSWER);
	}

	/** Finite, and not one of SCPI's words for no number. */
	double number(String query) throws DeviceException, InterruptedException {
		return exchange.number(ask(query), query);
	}

	boolean state(String query) throws DeviceException, InterruptedException {
		String answer = ask(query);
		return KeithleyProtocol.state(answer)
				.orElseThrow(() -> exchange.unexpected(query, answer, "0, 1, OFF or ON"));
	}

	/**
	 * Takes a new reading.
	 *
	 * @param seconds
	 *            how long it integrates, besides what a reading takes anyway
	 */
	Measured measure(double seconds) throws DeviceException, InterruptedException {
		String answer = ask("READ?", READING.plus(Duration.ofNanos((long) (1e9 * seconds))));
		return KeithleyProtocol.reading(answer)
				.orElseThrow(() -> exchange.unexpected("READ?", answer, "a number with A for ampere"));
	}

	/** Asks who it is, and learns from that how answers end. */
	DeviceIdentity greet() throws DeviceException, InterruptedException {
		exchange.drain();
		exchange.tell("*IDN?");
		byte[] first = exchange.receive(KeithleyProtocol.LINE, ANSWER, "*IDN?");
		String end = text(first, first.length - 1);
		try {
			end += text(exchange.receive(Framing.exactly(1), TAIL, "*IDN?"), 0);
		} catch (DeviceException e) {
			if (e.reason() != DeviceReason.TIMEOUT) {
				throw e;
			}
		}
		line = end.matches("[\r\n]+") ? KeithleyProtocol.line(end) : KeithleyProtocol.LINE;
		return identity(text(first));
	}

	DeviceIdentity identity() throws DeviceException, InterruptedException {
		return identity(ask("*IDN?"));
	}

	private DeviceIdentity identity(String answer) throws DeviceException {
		return KeithleyProtocol.identity(answer)
				.orElseThrow(() -> exchange.unexpected("*IDN?", answer, "KEITHLEY INSTRUMENTS INC.,MODEL …,…,…"));
	}

	/**
	 * Sends an order and asks for errors.
	 *
	 * @throws DeviceException
	 *             reason LIMIT when the instrument says that the value is out of range, HARDWARE when it refused otherwise
	 */
	void order(String command) throws DeviceException, InterruptedException {
		settle();
		if (stale) {
			errors();
			stale = false;
		}
		exchange.tell(command);
		List<ScpiError> errors = errors();
		if (!errors.isEmpty()) {
			throw new DeviceException(
					errors.stream().anyMatch(ScpiError::aboutTheValue) ? DeviceReason.LIMIT : DeviceReason.HARDWARE,
					address() + ": '" + command + "' was refused: "
							+ errors.stream().map(ScpiError::toString).collect(Collectors.joining("; ")));
		}
	}

	/** Sends without looking, as fast as can be. */
	void tell(String command) throws DeviceException, InterruptedException {
		exchange.tell(command);
	}

	/** Empties the error queue. */
	private List<ScpiError> errors() throws DeviceException, InterruptedException {
		List<ScpiError> errors = new ArrayList<>();
		for (int i = 0; i < QUEUE; i++) {
			String answer = ask("SYST:ERR?");
			ScpiError error = KeithleyProtocol.error(answer).orElseThrow(
					() -> exchange.unexpected("SYST:ERR?", answer, "a number and words, such as 0,\"No error\""));
			if (error.none()) {
				return errors;
			}
			errors.add(error);
		}
		throw new DeviceException(DeviceReason.HARDWARE,
				address() + ": the error queue has no end: " + errors.getFirst());
	}

	private String ask(String query, Duration limit) throws DeviceException, InterruptedException {
		settle();
		exchange.drain();
		exchange.tell(query);
		try {
			return text(exchange.receive(line, limit, query));
		} catch (InterruptedException e) {
			owed = true;
			throw e;
		}
	}

	/** What was broken off must not be taken for the next answer: it comes before who the instrument says it is. */
	private void settle() throws DeviceException, InterruptedException {
		if (!owed) {
			return;
		}
		exchange.tell("*IDN?");
		for (int i = 0; i < UNASKED; i++) {
			String said = text(exchange.receive(line, LATE, "*IDN?"));
			if (KeithleyProtocol.identity(said).isPresent()) {
				owed = false;
				return;
			}
		}
		throw new DeviceException(DeviceReason.PROTOCOL, address() + ": the instrument does not say who it is");
	}

	private static String text(byte[] bytes, int from) {
		return new String(bytes, from, bytes.length - from, StandardCharsets.ISO_8859_1);
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1).strip();
	}
}
