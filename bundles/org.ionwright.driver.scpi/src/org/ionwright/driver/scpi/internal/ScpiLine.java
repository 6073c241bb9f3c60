package org.ionwright.driver.scpi.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.regex.Pattern;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.TimeSource;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.Bytes;
import org.ionwright.device.transport.Exchange;
import org.ionwright.device.transport.Framing;

/** Messages and answers over the wire, echo and answers to settings taken away. For one thread. */
final class ScpiLine {

	private final DeviceConfiguration device;
	private final Exchange exchange;
	private final Framing framing;
	private final boolean echo;
	private final TimeSource time;
	private final Pattern setAnswer;

	ScpiLine(ByteChannel channel, DeviceConfiguration device, TimeSource time) {
		this.device = device;
		this.time = time;
		framing = framing(device.end());
		exchange = new Exchange(channel, device.terminator(), framing, device.limit());
		echo = switch (device.echo()) {
		case NO -> false;
		case YES -> true;
		case SERIAL -> channel.serial();
		};
		setAnswer = Pattern.compile(device.setAnswer());
	}

	/**
	 * An answer ends as configured, or with CR, LF or both. What is left of the end of the one before it is skipped, and with it the
	 * empty lines by which some devices answer what needs no answer.
	 */
	private static Framing framing(String end) {
		Framing configured = Framing.terminated(end);
		return (bytes, length) -> {
			int start = 0;
			while (start < length && end(bytes[start])) {
				start++;
			}
			int size = end.isEmpty() ? lineLength(bytes, start, length)
					: configured.end(Arrays.copyOfRange(bytes, start, length), length - start);
			return size == 0 ? 0 : start + size;
		};
	}

	private static int lineLength(byte[] bytes, int start, int length) {
		for (int i = start; i < length; i++) {
			if (end(bytes[i])) {
				return i + 1 - start;
			}
		}
		return 0;
	}

	private static boolean end(byte b) {
		return b == '\r' || b == '\n';
	}

	String address() {
		return exchange.channel().address();
	}

	String ask(String question) throws DeviceException, InterruptedException {
		return ask(question, device.limit());
	}

	String ask(String question, Duration limit) throws DeviceException, InterruptedException {
		exchange.drain();
		send(question, limit);
		return receive(limit, question);
	}

	/** Sends what is answered by nothing, or by {@link DeviceConfiguration#setAnswer}. */
	void tell(String message, Duration limit) throws DeviceException, InterruptedException {
		exchange.drain();
		send(message, limit);
		if (!device.setAnswer().isEmpty()) {
			String answer = receive(limit, message);
			if (!setAnswer.matcher(answer).matches()) {
				throw new DeviceException(DeviceReason.HARDWARE,
						address() + " answered '" + Bytes.show(message) + "' with '"
								+ Bytes.show(answer) + "'; when it has obeyed, it says " + device.setAnswer());
			}
		}
	}

	private void send(String message, Duration limit) throws DeviceException, InterruptedException {
		if (!device.pause().isZero()) {
			time.sleep(device.pause());
		}
		exchange.tell(message);
		if (echo) {
			String heard = receive(limit, message);
			if (!heard.equals(message.strip())) {
				throw exchange.unexpected(message, heard, "its echo");
			}
		}
	}

	private String receive(Duration limit, String question) throws DeviceException, InterruptedException {
		return new String(exchange.receive(framing, limit, question), StandardCharsets.ISO_8859_1).strip();
	}

	DeviceException unexpected(String question, String answer, String expected) {
		return exchange.unexpected(question, answer, expected);
	}
}
