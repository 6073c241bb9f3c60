package org.ionwright.driver.newera.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.Bytes;
import org.ionwright.device.transport.Exchange;

/**
 * The conversation with one pump, in basic or in safe mode. An alarm is told once, instead of the answer to whatever was asked; the
 * pump forgets it by that, so it is remembered here until a person has taken notice.
 */
final class NewEraLine {

	private static final Duration SILENCE = Duration.ofMillis(150);
	private static final int MOST_LATE = 256;

	static final Duration LIMIT = Duration.ofMillis(800);

	/** Each pump has at most one alarm at a time, and restarts with one. */
	private static final int MOST_ALARMS = 3;

	private final Exchange exchange;
	private final int address;
	private final boolean safe;
	private int alarm;
	/** Whether an answer may still be on its way. */
	private boolean unsure;

	/** Finds out how the pump talks; switches safe mode on when it is wanted. */
	NewEraLine(Exchange exchange, NewEraSettings settings) throws DeviceException, InterruptedException {
		this.exchange = exchange;
		address = settings.address();
		safe = settings.watchdog() > 0;
		if (safe && !answersSafely()) {
			String answer = NewEraProtocol.basicText(exchange.ask(
					NewEraProtocol.basic(address, "SAF" + settings.watchdog()), NewEraProtocol.BASIC)).orElse("");
			if (answer.contains("?")) {
				throw new DeviceException(DeviceReason.CONFIGURATION, where()
						+ " does not know safe mode, it answered '" + Bytes.show(answer)
						+ "'; leave the option watchdog out");
			}
		}
		if (safe) {
			// the time of an earlier client may have been another one
			command("SAF" + settings.watchdog());
		}
	}

	/** What the pump does now. */
	NewEraProtocol.Answer status() throws DeviceException, InterruptedException {
		return query("");
	}

	/** Asks; asks again when an alarm came instead of the answer. */
	NewEraProtocol.Answer query(String command) throws DeviceException, InterruptedException {
		NewEraProtocol.Answer answer = converse(command);
		for (int i = 0; answer.alarm() > 0 && i < MOST_ALARMS; i++) {
			answer = converse(command);
		}
		if (answer.alarm() > 0) {
			throw new DeviceException(DeviceReason.HARDWARE,
					where() + " has an alarm that stays: " + NewEraProtocol.ALARMS.get(answer.alarm()));
		}
		refuseErrors(command, answer);
		return answer;
	}

	/** Tells; an alarm that comes instead of the answer means that nothing was done. */
	NewEraProtocol.Answer command(String command) throws DeviceException, InterruptedException {
		NewEraProtocol.Answer answer = converse(command);
		if (answer.alarm() > 0) {
			throw new DeviceException(DeviceReason.HARDWARE, where() + " did not do '" + command + "': "
					+ NewEraProtocol.ALARMS.get(answer.alarm()) + "; look for the cause, then set running to stopped");
		}
		refuseErrors(command, answer);
		return answer;
	}

	/** Tells and takes any answer, also that it makes no sense now. */
	NewEraProtocol.Answer insist(String command) throws DeviceException, InterruptedException {
		return converse(command);
	}

	/** The last alarm, in the order of {@link NewEraProtocol#ALARMS}. */
	int alarm() {
		return alarm;
	}

	void forgetAlarm() {
		alarm = 0;
	}

	DeviceException unexpected(String command, String data, String expected) {
		return exchange.unexpected(command, data, expected);
	}

	String where() {
		return exchange.channel().address() + " pump " + address;
	}

	private boolean answersSafely() throws DeviceException, InterruptedException {
		try {
			byte[] frame = exchange.ask(NewEraProtocol.safe(address, ""), NewEraProtocol.SAFE);
			return NewEraProtocol.safeText(frame).isPresent();
		} catch (DeviceException e) {
			if (e.reason() == DeviceReason.TIMEOUT) {
				return false;
			}
			throw e;
		}
	}

	private NewEraProtocol.Answer converse(String command) throws DeviceException, InterruptedException {
		if (unsure) {
			awaitSilence();
		}
		unsure = true;
		byte[] frame = exchange.ask(
				safe ? NewEraProtocol.safe(address, command) : NewEraProtocol.basic(address, command),
				safe ? NewEraProtocol.SAFE : NewEraProtocol.BASIC);
		unsure = false;
		Optional<String> text = safe ? NewEraProtocol.safeText(frame) : NewEraProtocol.basicText(frame);
		if (!safe && NewEraProtocol.safeText(frame).isPresent()) {
			throw new DeviceException(DeviceReason.CONFIGURATION,
					where() + " is in safe mode; give the option watchdog");
		}
		NewEraProtocol.Answer answer = text.flatMap(NewEraProtocol::answer)
				.filter(candidate -> candidate.address() == address)
				.orElseThrow(() -> exchange.unexpected(command, new String(frame, StandardCharsets.ISO_8859_1),
						"STX, address " + address + ", state"));
		if (answer.alarm() > 0) {
			alarm = answer.alarm();
		}
		return answer;
	}

	/** All answers look alike, so what comes late must be over before the next question. */
	private void awaitSilence() throws DeviceException, InterruptedException {
		for (int i = 0; i < MOST_LATE && exchange.channel().read(MOST_LATE, SILENCE).length > 0; i++) {
			// late
		}
	}

	private void refuseErrors(String command, NewEraProtocol.Answer answer) throws DeviceException {
		if (answer.data().startsWith("?")) {
			throw switch (answer.data()) {
			case "?OOR" -> new DeviceException(DeviceReason.LIMIT,
					where() + ": '" + command + "' is out of the range of this syringe and drive");
			case "?NA" ->
				new DeviceException(DeviceReason.HARDWARE, where() + ": '" + command + "' is not possible while it is "
						+ NewEraProtocol.STATES.get(answer.state()));
			case "?COM" -> new DeviceException(DeviceReason.PROTOCOL, where() + " did not understand the packet with '"
					+ command + "'");
			case "?IGN" -> new DeviceException(DeviceReason.BUSY,
					where() + " ignored '" + command + "' since a new phase began; try again");
			default -> new DeviceException(DeviceReason.UNSUPPORTED, where() + " does not know '" + command + "'");
			};
		}
	}
}
