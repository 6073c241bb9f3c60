package org.ionwright.driver.iseg.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.function.Predicate;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.Exchange;
import org.ionwright.device.transport.Framing;

/**
 * The conversation: one line for each command, an empty one for those that set. A serial module repeats each command first, and that
 * is all there is to tell whose answer the next line is: what comes before the echo is a late answer to somebody else. Whether there is
 * an echo is found out, since a module behind a serial server echoes on TCP and one may be told to keep silent. Without an echo, a
 * question that was given up is followed by one whose answer cannot be mistaken.
 */
final class IsegLine {

	/** Longest line is a list of 48 values; at 9600 Bd with its echo it takes 0.8 s. */
	static final Duration LIMIT = Duration.ofMillis(1200);

	private static final Framing LINE = Framing.terminated("\n");

	private final Exchange exchange;
	private final boolean echo;
	private final DeviceIdentity identity;
	/** Whether an answer may still be on its way. */
	private boolean unsure;

	/** Asks who is there. */
	IsegLine(Exchange exchange) throws DeviceException, InterruptedException {
		this.exchange = exchange;
		exchange.drain();
		exchange.tell(IsegProtocol.IDENTITY);
		String first = await(IsegProtocol.IDENTITY, LIMIT, line -> line.equals(IsegProtocol.IDENTITY)
				|| IsegProtocol.identity(line).isPresent(), "maker iseg, model, serial number and release");
		echo = first.equals(IsegProtocol.IDENTITY);
		identity = identity(echo ? line(IsegProtocol.IDENTITY, LIMIT) : first);
	}

	DeviceIdentity identity() {
		return identity;
	}

	DeviceIdentity askIdentity() throws DeviceException, InterruptedException {
		return identity(converse(IsegProtocol.IDENTITY, LIMIT));
	}

	/** Asks; the answer is empty when the module does not know the question. */
	String ask(String query) throws DeviceException, InterruptedException {
		return converse(query, LIMIT);
	}

	/** Tells and waits for the empty line; whether it was done is to be read back. */
	void tell(String command) throws DeviceException, InterruptedException {
		tell(command, LIMIT);
	}

	void tell(String command, Duration limit) throws DeviceException, InterruptedException {
		String answer = converse(command, limit);
		// some answer 1 as if *OPC? had been asked
		if (!answer.isEmpty() && !answer.equals("1")) {
			throw exchange.unexpected(command, answer, "an empty line");
		}
	}

	/** Tells and does not wait: the last thing to do when nothing is answered any more. */
	void shout(String command) throws DeviceException, InterruptedException {
		exchange.tell(command);
	}

	/** Asks for one value in a unit. */
	double value(String query, String unit) throws DeviceException, InterruptedException {
		return value(query, unit, LIMIT);
	}

	double value(String query, String unit, Duration limit) throws DeviceException, InterruptedException {
		String answer = converse(query, limit);
		OptionalDouble value = IsegProtocol.value(answer, unit);
		if (value.isEmpty()) {
			throw exchange.unexpected(query, answer, "a value in " + unit);
		}
		return value.getAsDouble();
	}

	/** Asks for a status word. */
	long word(String query) throws DeviceException, InterruptedException {
		String answer = ask(query);
		OptionalLong word = IsegProtocol.word(answer);
		if (word.isEmpty()) {
			throw exchange.unexpected(query, answer, "a number");
		}
		return word.getAsLong();
	}

	DeviceException unexpected(String query, String answer, String expected) {
		return exchange.unexpected(query, answer, expected);
	}

	/**
	 * Why a module did not do what it was told, in its words. Known bad values give reason LIMIT.
	 */
	DeviceException refused(String what) throws DeviceException, InterruptedException {
		String error = ask(IsegProtocol.ERROR);
		boolean range = error.startsWith("-222");
		return new DeviceException(range ? DeviceReason.LIMIT : DeviceReason.HARDWARE,
				address() + ": " + what
						+ (error.isEmpty() || error.startsWith("0,") ? "" : "; the module says '" + error + "'"));
	}

	String address() {
		return exchange.channel().address();
	}

	private String converse(String command, Duration limit) throws DeviceException, InterruptedException {
		if (unsure && !echo) {
			exchange.tell(IsegProtocol.IDENTITY);
			await(IsegProtocol.IDENTITY, limit, line -> IsegProtocol.identity(line).isPresent(), "an identity");
		}
		unsure = true;
		exchange.drain();
		exchange.tell(command);
		if (echo) {
			await(command, limit, command::equals, "its echo: the line is out of step or disturbed");
		}
		String answer = line(command, limit);
		unsure = false;
		return answer;
	}

	/** Skips lines until one is right. */
	private String await(String command, Duration limit, Predicate<String> right, String expected)
			throws DeviceException, InterruptedException {
		long end = System.nanoTime() + limit.toNanos();
		String line = line(command, limit);
		while (!right.test(line)) {
			String wrong = line;
			try {
				line = line(command, Duration.ofNanos(Math.max(1, end - System.nanoTime())));
			} catch (DeviceException e) {
				throw e.reason() == DeviceReason.TIMEOUT ? exchange.unexpected(command, wrong, expected) : e;
			}
		}
		return line;
	}

	private String line(String command, Duration limit) throws DeviceException, InterruptedException {
		return new String(exchange.receive(LINE, limit, command), StandardCharsets.ISO_8859_1).strip();
	}

	private DeviceIdentity identity(String answer) throws DeviceException {
		return IsegProtocol.identity(answer).orElseThrow(() -> exchange.unexpected(IsegProtocol.IDENTITY, answer,
				"maker iseg, model, serial number and release"));
	}
}
