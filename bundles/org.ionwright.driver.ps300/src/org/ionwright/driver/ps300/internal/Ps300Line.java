package org.ionwright.driver.ps300.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.Exchange;
import org.ionwright.device.transport.Framing;

/** The conversation: questions are answered by a line, commands not at all. */
final class Ps300Line {

	static final Duration LIMIT = Duration.ofSeconds(1);

	/** For what not every supply knows and then does not answer. */
	private static final Duration OPTIONAL = Duration.ofMillis(300);
	private static final Framing LINE = Framing.terminated("\n");

	private final Exchange exchange;
	/** Whether an answer may still be on its way. */
	private boolean unsure;

	Ps300Line(Exchange exchange) {
		this.exchange = exchange;
	}

	DeviceIdentity identity() throws DeviceException, InterruptedException {
		String answer = ask(Ps300Protocol.IDENTITY, LIMIT);
		return Ps300Protocol.identity(answer).orElseThrow(
				() -> exchange.unexpected(Ps300Protocol.IDENTITY, answer, "a PS300 or a 2290 with serial number"));
	}

	void tell(String command) throws DeviceException, InterruptedException {
		exchange.tell(command);
	}

	double number(String query) throws DeviceException, InterruptedException {
		return number(query, LIMIT);
	}

	double number(String query, Duration limit) throws DeviceException, InterruptedException {
		String answer = ask(query, limit);
		OptionalDouble number = Ps300Protocol.number(answer);
		if (number.isEmpty()) {
			throw exchange.unexpected(query, answer, "a number");
		}
		return number.getAsDouble();
	}

	int status() throws DeviceException, InterruptedException {
		return status(LIMIT);
	}

	int status(Duration limit) throws DeviceException, InterruptedException {
		String answer = ask(Ps300Protocol.STATUS, limit);
		OptionalInt status = Ps300Protocol.status(answer);
		if (status.isEmpty()) {
			throw exchange.unexpected(Ps300Protocol.STATUS, answer, "0 to 255");
		}
		return status.getAsInt();
	}

	/** Empty when nothing is answered. */
	Optional<String> maybe(String query) throws DeviceException, InterruptedException {
		try {
			return Optional.of(ask(query, OPTIONAL));
		} catch (DeviceException e) {
			if (e.reason() == DeviceReason.TIMEOUT) {
				// it does not know the question
				unsure = false;
				return Optional.empty();
			}
			throw e;
		}
	}

	/** Why the supply did not do what it was told, as far as it says. */
	DeviceException refused(DeviceReason reason, String what) throws DeviceException, InterruptedException {
		String error = maybe(Ps300Protocol.ERROR).map(Ps300Protocol::error).orElse("");
		return new DeviceException(reason, address() + " " + what + (error.isEmpty() ? "" : "; " + error));
	}

	String address() {
		return exchange.channel().address();
	}

	private String ask(String query, Duration limit) throws DeviceException, InterruptedException {
		if (unsure) {
			awaitIdentity(limit);
		}
		unsure = true;
		exchange.drain();
		exchange.tell(query);
		String answer = line(query, limit);
		unsure = false;
		return answer;
	}

	/** A number could be the late answer to something else; this one cannot. */
	private void awaitIdentity(Duration limit) throws DeviceException, InterruptedException {
		long end = System.nanoTime() + limit.toNanos();
		exchange.tell(Ps300Protocol.IDENTITY);
		while (Ps300Protocol
				.identity(line(Ps300Protocol.IDENTITY, Duration.ofNanos(Math.max(1, end - System.nanoTime()))))
				.isEmpty()) {
			// a late answer
		}
	}

	private String line(String query, Duration limit) throws DeviceException, InterruptedException {
		return new String(exchange.receive(LINE, limit, query), StandardCharsets.ISO_8859_1).strip();
	}
}
