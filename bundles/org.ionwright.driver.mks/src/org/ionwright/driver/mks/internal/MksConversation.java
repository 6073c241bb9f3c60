package org.ionwright.driver.mks.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.regex.Pattern;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.Exchange;

/**
 * Questions to one address and their answers. The echo of a two-wire line, what others on it say and late answers of another form are
 * passed over.
 */
final class MksConversation {

	static final Duration LIMIT = Duration.ofMillis(1000);
	private static final Pattern ANY = Pattern.compile(".*");

	private final ByteChannel channel;
	private final Exchange exchange;
	private final int address;

	MksConversation(ByteChannel channel, int address) {
		this.channel = channel;
		this.address = address;
		exchange = new Exchange(channel, "", MksProtocol.FRAME, LIMIT);
	}

	ByteChannel channel() {
		return channel;
	}

	/** Where the controller is, for messages. */
	String where() {
		return channel.address() + " address " + address;
	}

	/** One character that is no message: the first after power-up is often swallowed. */
	void wake() throws DeviceException, InterruptedException {
		exchange.tell(" ");
		exchange.drain();
	}

	/**
	 * Asks {@code PR1} or the like.
	 *
	 * @throws DeviceException
	 *             reason by the code when it is refused; link reasons
	 */
	String ask(String name) throws DeviceException, InterruptedException {
		return ask(name, ANY);
	}

	/**
	 * Asks for an answer of some form.
	 *
	 * @throws DeviceException
	 *             as {@link #ask(String)}; PROTOCOL when only answers of another form come
	 */
	String ask(String name, Pattern form) throws DeviceException, InterruptedException {
		return value(name + "?", form, LIMIT);
	}

	/** Empty when it is refused. */
	Optional<String> ask(String name, Pattern form, Duration limit) throws DeviceException, InterruptedException {
		MksProtocol.Answer answer = answer(name + "?", form, limit);
		return answer.good() ? Optional.of(answer.value()) : Optional.empty();
	}

	/** Sets; that it was understood is all the answer says. */
	void tell(String name, String value, Duration limit) throws DeviceException, InterruptedException {
		value(name + "!" + value, ANY, limit);
	}

	private String value(String command, Pattern form, Duration limit) throws DeviceException, InterruptedException {
		MksProtocol.Answer answer = answer(command, form, limit);
		if (answer.good()) {
			return answer.value();
		}
		throw new DeviceException(MksProtocol.reason(answer.value()), where() + ": the controller refused '" + command
				+ "' with code " + answer.value() + ": " + MksProtocol.refusal(answer.value()));
	}

	private MksProtocol.Answer answer(String command, Pattern form, Duration limit)
			throws DeviceException, InterruptedException {
		String question = MksProtocol.question(address, command);
		long end = System.nanoTime() + limit.toNanos();
		exchange.drain();
		exchange.tell(question);
		String odd = "";
		try {
			while (true) {
				Duration left = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
				String text = new String(exchange.receive(MksProtocol.FRAME, left, question),
						StandardCharsets.ISO_8859_1);
				Optional<MksProtocol.Answer> answer = MksProtocol.answer(text)
						.filter(it -> address == MksSettings.ANYONE || it.address() == address)
						.filter(it -> !it.good() || form.matcher(it.value()).matches());
				if (answer.isPresent()) {
					return answer.get();
				}
				odd = text.endsWith(question) ? odd : text;
			}
		} catch (DeviceException e) {
			throw e.reason() == DeviceReason.TIMEOUT && !odd.isEmpty()
					? exchange.unexpected(question, odd, "another answer of address " + address)
					: e;
		}
	}
}
