package org.ionwright.driver.edwards.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Optional;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.Exchange;

/** Questions and commands to objects by number. Answers name their object, so a late one is passed over. */
final class EdwardsConversation {

	static final Duration LIMIT = Duration.ofMillis(1000);

	private final ByteChannel channel;
	private final Exchange exchange;

	EdwardsConversation(ByteChannel channel) {
		this.channel = channel;
		exchange = new Exchange(channel, "\r", EdwardsProtocol.FRAME, LIMIT);
	}

	ByteChannel channel() {
		return channel;
	}

	String where() {
		return channel.address();
	}

	/** The data of {@code V904} or the like; empty when the object does not have them. */
	Optional<List<String>> ask(String object, Duration limit) throws DeviceException, InterruptedException {
		EdwardsProtocol.Answer answer = answer("?" + object, object, limit);
		return answer.value() ? Optional.of(answer.data()) : Optional.empty();
	}

	/**
	 * Tells {@code C904} or the like something. That the message was accepted is all that its answer says.
	 *
	 * @throws DeviceException
	 *             reason by the error code when it was not; link reasons
	 */
	void tell(String object, String data) throws DeviceException, InterruptedException {
		String command = "!" + object + " " + data;
		EdwardsProtocol.Answer answer = answer(command, object, LIMIT);
		int code = answer.code();
		if (code != 0) {
			throw new DeviceException(answer.value() ? DeviceReason.PROTOCOL : EdwardsProtocol.reason(code),
					where() + ": the controller refused '" + command + "': " + EdwardsProtocol.refusal(code));
		}
	}

	private EdwardsProtocol.Answer answer(String command, String object, Duration limit)
			throws DeviceException, InterruptedException {
		exchange.drain();
		exchange.tell(command);
		long end = System.nanoTime() + limit.toNanos();
		String odd = "";
		try {
			while (true) {
				Duration left = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
				String text = new String(exchange.receive(EdwardsProtocol.FRAME, left, command),
						StandardCharsets.ISO_8859_1);
				Optional<EdwardsProtocol.Answer> answer = EdwardsProtocol.answer(text)
						.filter(it -> it.object().equals(object)).filter(it -> it.value() || it.code() >= 0);
				if (answer.isPresent()) {
					return answer.get();
				}
				odd = text.strip().equals(command) ? odd : text;
			}
		} catch (DeviceException e) {
			throw e.reason() == DeviceReason.TIMEOUT && !odd.isEmpty()
					? exchange.unexpected(command, odd, "an answer of object " + object)
					: e;
		}
	}
}
