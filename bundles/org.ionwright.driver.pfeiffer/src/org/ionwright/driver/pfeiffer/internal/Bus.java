package org.ionwright.driver.pfeiffer.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Predicate;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.spi.Rotation;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.Exchange;

/**
 * Questions and commands to devices on the bus. Telegrams name device and parameter, so those of others and late ones are passed over, as
 * is noise. Some adapters give back what was sent: the echo of a command looks like its answer, so whether there is one is learnt from the
 * questions.
 */
final class Bus {

	/** The slowest answer of a captured bus took 268 ms. */
	static final Duration LIMIT = Duration.ofMillis(300);

	private final ByteChannel channel;
	private final Rotation rotation;
	private final Exchange exchange;
	private boolean echoes;
	/** Questions in a row after which nothing was heard. */
	private int unheard;

	/**
	 * @param rotation
	 *            of what is read from the bus
	 */
	Bus(ByteChannel channel, Rotation rotation) {
		this.channel = channel;
		this.rotation = rotation;
		exchange = new Exchange(channel, "", Telegram.FRAME, LIMIT);
	}

	ByteChannel channel() {
		return channel;
	}

	Rotation rotation() {
		return rotation;
	}

	String where(int address) {
		return channel.address() + " device " + address;
	}

	/**
	 * The payload that a device answers a question with, refusals included. Asks twice before it gives up, on a bus that is silent altogether
	 * once.
	 */
	String ask(int address, int parameter) throws DeviceException, InterruptedException {
		try {
			return ask(address, parameter, LIMIT);
		} catch (DeviceException e) {
			if (e.reason() != DeviceReason.TIMEOUT && e.reason() != DeviceReason.PROTOCOL || unheard > 1) {
				throw e;
			}
			return ask(address, parameter, LIMIT);
		}
	}

	String ask(int address, int parameter, Duration limit) throws DeviceException, InterruptedException {
		Telegram question = Telegram.question(address, parameter);
		return exchange(question, limit, false).payload();
	}

	/**
	 * Tells a device; its answer says only that it was understood.
	 *
	 * @throws DeviceException
	 *             reason UNSUPPORTED, LIMIT or HARDWARE when it refused; link reasons
	 */
	void tell(int address, int parameter, String payload) throws DeviceException, InterruptedException {
		String answer = exchange(Telegram.command(address, parameter, payload), LIMIT, echoes).payload();
		if (PfeifferProtocol.refused(answer)) {
			boolean range = answer.equals(PfeifferProtocol.RANGE);
			boolean unknown = answer.equals(PfeifferProtocol.NO_DEF);
			throw new DeviceException(
					range ? DeviceReason.LIMIT : unknown ? DeviceReason.UNSUPPORTED : DeviceReason.HARDWARE,
					where(address) + ": parameter " + parameter + " = " + payload + " was refused with " + answer + ", "
							+ (range ? "it is out of range"
									: unknown ? "there is no such parameter"
											: "it can only be read, or not be done in the present state"));
		}
	}

	private Telegram exchange(Telegram sent, Duration limit, boolean echoed)
			throws DeviceException, InterruptedException {
		String text = sent.text();
		exchange.drain();
		exchange.tell(text.getBytes(StandardCharsets.ISO_8859_1));
		long end = System.nanoTime() + limit.toNanos();
		boolean skip = echoed;
		unheard++;
		Predicate<Telegram> expected = it -> it.answer() && it.address() == sent.address()
				&& it.parameter() == sent.parameter() && !it.payload().equals(Telegram.QUESTION);
		while (true) {
			Duration left = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
			Optional<Telegram> heard = Telegram.parse(new String(
					exchange.receive(Telegram.FRAME, left, text), StandardCharsets.ISO_8859_1));
			if (heard.isPresent() && skip && heard.get().equals(sent)) {
				skip = false;
			} else if (heard.filter(expected).isPresent()) {
				unheard = 0;
				return heard.get();
			} else if (!sent.answer() && heard.isPresent() && heard.get().equals(sent)) {
				echoes = true;
			}
		}
	}
}
