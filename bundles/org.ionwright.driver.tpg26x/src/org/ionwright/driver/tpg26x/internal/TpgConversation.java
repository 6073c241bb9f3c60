package org.ionwright.driver.tpg26x.internal;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;
import java.util.Optional;
import java.util.regex.Pattern;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.ByteChannel;
import org.ionwright.device.transport.Exchange;
import org.ionwright.device.transport.Framing;

/**
 * Mnemonic, ACK, ENQ, data. What does not fit the question is a late answer to another one and is passed over; data are believed only
 * in the form that was asked for.
 */
final class TpgConversation {

	static final Duration LIMIT = Duration.ofMillis(1000);
	/** After which an answer without a terminator is taken as whole. */
	private static final Duration SILENCE = Duration.ofMillis(100);
	/** Within which a line feed follows its CR. */
	private static final Duration LINE_FEED = Duration.ofMillis(50);
	private static final String ACK = String.valueOf(TpgProtocol.ACK);
	private static final String NAK = String.valueOf(TpgProtocol.NAK);

	private final ByteChannel channel;
	private final Exchange exchange;
	private String terminator = "\r\n";
	private Framing framing = TpgProtocol.FRAME;
	private boolean unterminated;
	/** What has come of a frame that has no end yet. */
	private byte[] begun = new byte[0];

	TpgConversation(ByteChannel channel) {
		this.channel = channel;
		exchange = new Exchange(channel, "", TpgProtocol.FRAME, LIMIT);
	}

	ByteChannel channel() {
		return channel;
	}

	/** What is sent behind each mnemonic. */
	void terminator(String text) {
		terminator = text;
	}

	/** Answers have no end but silence. */
	void unterminated(boolean answers) {
		unterminated = answers;
	}

	/** Looks whether a line feed follows an answer that ended with CR, and expects one behind every answer then. */
	void learnLineFeed() throws DeviceException, InterruptedException {
		byte[] end = begun.length > 0 && begun[begun.length - 1] == '\n' ? begun : channel.read(1, LINE_FEED);
		framing = end.length > 0 && end[end.length - 1] == '\n' ? TpgProtocol.WITH_LINE_FEED : TpgProtocol.FRAME;
	}

	/** What had come of the last answer when its time was over. */
	String begun() {
		return TpgProtocol.content(begun);
	}

	/**
	 * Asks, or sets and reads back what the device kept.
	 *
	 * @param form
	 *            of the data
	 * @throws DeviceException
	 *             reason LIMIT, UNSUPPORTED or HARDWARE when the device refused, by its error word; link reasons
	 */
	String ask(String mnemonic, Pattern form) throws DeviceException, InterruptedException {
		Optional<String> answer = ask(mnemonic, form, LIMIT);
		if (answer.isPresent()) {
			return answer.get();
		}
		int error = ask("ERR", TpgProtocol.ERROR_WORD, LIMIT).map(TpgProtocol::error).orElse(0);
		throw new DeviceException(
				error == TpgProtocol.INADMISSIBLE ? DeviceReason.LIMIT
						: error == TpgProtocol.BROKEN ? DeviceReason.HARDWARE : DeviceReason.UNSUPPORTED,
				channel.address() + ": the controller refused '" + mnemonic + "', its error word says "
						+ TpgProtocol.ERRORS.get(error));
	}

	/**
	 * Asks.
	 *
	 * @return empty when the device answered NAK
	 */
	Optional<String> ask(String mnemonic, Pattern form, Duration limit) throws DeviceException, InterruptedException {
		exchange.drain();
		exchange.tell((mnemonic + terminator).getBytes(StandardCharsets.ISO_8859_1));
		long end = System.nanoTime() + limit.toNanos();
		String answer = frame(mnemonic, end);
		while (!answer.startsWith(ACK)) {
			if (answer.startsWith(NAK)) {
				return Optional.empty();
			}
			// a TPG 300 gives its error word at once
			if (mnemonic.equals("ERR") && form.matcher(answer).matches()) {
				return Optional.of(answer);
			}
			answer = frame(mnemonic, end);
		}
		exchange.drain();
		exchange.tell(new byte[] { TpgProtocol.ENQ });
		return Optional.of(data(mnemonic, form, end));
	}

	private String data(String mnemonic, Pattern form, long end) throws DeviceException, InterruptedException {
		String odd = "";
		try {
			while (true) {
				String answer = frame(mnemonic, end);
				if (form.matcher(answer).matches()) {
					return answer;
				}
				// a NAK here is what a TPG 500 with firmware 010300 adds to every good answer
				odd = answer.isEmpty() || answer.startsWith(NAK) ? odd : answer;
			}
		} catch (DeviceException e) {
			throw e.reason() == DeviceReason.TIMEOUT && !odd.isEmpty()
					? exchange.unexpected(mnemonic, odd, "what a TPG or VGC answers")
					: e;
		}
	}

	private String frame(String question, long end) throws DeviceException, InterruptedException {
		begun = new byte[0];
		while (true) {
			byte[] before = begun;
			Framing watched = (bytes, length) -> {
				begun = Arrays.copyOf(bytes, length);
				return framing.end(bytes, length);
			};
			Duration left = Duration.ofNanos(Math.max(0, end - System.nanoTime()));
			boolean brief = unterminated && left.compareTo(SILENCE) > 0;
			try {
				return TpgProtocol.content(exchange.receive(watched, brief ? SILENCE : left, question));
			} catch (DeviceException e) {
				if (!brief || e.reason() != DeviceReason.TIMEOUT) {
					throw e;
				}
				if (!begun().isEmpty() && Arrays.equals(before, begun)) {
					exchange.drain();
					return begun();
				}
			}
		}
	}

	/** Ends a stream of readings and forgets what was sent of a line; returns when the device is silent. */
	void reset() throws DeviceException, InterruptedException {
		exchange.tell((TpgProtocol.ETX + terminator).getBytes(StandardCharsets.ISO_8859_1));
		long end = System.nanoTime() + LIMIT.toNanos();
		while (System.nanoTime() < end && channel.read(256, SILENCE).length > 0) {
			// what it still had to say
		}
		exchange.drain();
	}
}
