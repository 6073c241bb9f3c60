package org.ionwright.device.transport;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Arrays;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;

/**
 * Questions and answers over a byte channel: what is left of an earlier answer is thrown away before a question, and an answer has a
 * time limit and a greatest length. The answer to a question that was interrupted is waited for, within the time it had, before the
 * next is asked: it would be taken for the answer to that one. Text is ISO 8859-1. Used by one thread at a time.
 */
public final class Exchange implements AutoCloseable {

	private static final int LONGEST = 1 << 16;

	private final ByteChannel channel;
	private final String terminator;
	private final Framing framing;
	private final Duration limit;
	private byte[] buffer = new byte[256];
	private int length;
	/** What an interrupted question still waits for, until when. */
	private @Nullable Framing owed;
	private long owedUntil;

	/**
	 * @param terminator
	 *            sent behind each text
	 * @param framing
	 *            of answers
	 * @param limit
	 *            real time until the whole answer is there
	 */
	public Exchange(ByteChannel channel, String terminator, Framing framing, Duration limit) {
		this.channel = channel;
		this.terminator = terminator;
		this.framing = framing;
		this.limit = limit;
	}

	/**
	 * Asks and waits for the answer.
	 *
	 * @param question
	 *            without terminator
	 * @return without the white space and terminator at its ends
	 * @throws DeviceException
	 *             reason TIMEOUT, LINK_LOST, or PROTOCOL when the answer does not end
	 */
	public String ask(String question) throws DeviceException, InterruptedException {
		begin(framing);
		tell(question);
		return text(answer(framing, question)).strip();
	}

	/** Asks by bytes that are sent as they are. */
	public byte[] ask(byte[] question, Framing answer) throws DeviceException, InterruptedException {
		begin(answer);
		channel.write(question);
		return answer(answer, text(question));
	}

	private void begin(Framing answer) throws DeviceException, InterruptedException {
		Framing late = owed;
		if (late != null) {
			try {
				receive(late, Duration.ofNanos(owedUntil - System.nanoTime()), "");
			} catch (DeviceException e) {
				if (e.reason() == DeviceReason.LINK_LOST) {
					throw e;
				}
			}
		}
		drain();
		owed = answer;
		owedUntil = System.nanoTime() + limit.toNanos();
	}

	private byte[] answer(Framing answer, String question) throws DeviceException, InterruptedException {
		try {
			byte[] whole = receive(answer, limit, question);
			owed = null;
			return whole;
		} catch (DeviceException e) {
			owed = null;
			throw e;
		}
	}

	/** Sends without waiting for anything; what the device said before is kept. */
	public void tell(String message) throws DeviceException, InterruptedException {
		channel.write((message + terminator).getBytes(StandardCharsets.ISO_8859_1));
	}

	/** Sends bytes as they are. */
	public void tell(byte[] message) throws DeviceException, InterruptedException {
		channel.write(message);
	}

	/**
	 * Waits for the next answer; what arrived behind it is kept for the next call.
	 *
	 * @param limit
	 *            real time from now
	 * @param question
	 *            what was asked, for messages
	 * @throws DeviceException
	 *             as {@link #ask(String)}
	 */
	public byte[] receive(Framing answer, Duration limit, String question)
			throws DeviceException, InterruptedException {
		long end = System.nanoTime() + limit.toNanos();
		while (true) {
			int size = answer.end(buffer, length);
			if (size > 0) {
				byte[] whole = Arrays.copyOf(buffer, size);
				System.arraycopy(buffer, size, buffer, 0, length - size);
				length -= size;
				return whole;
			}
			if (length >= LONGEST) {
				length = 0;
				throw new DeviceException(DeviceReason.PROTOCOL, channel.address() + ": the answer to '"
						+ Bytes.show(question) + "' has no end within " + LONGEST + " bytes");
			}
			long left = end - System.nanoTime();
			byte[] more = left > 0 ? channel.read(LONGEST - length, Duration.ofNanos(left)) : new byte[0];
			if (more.length == 0 && System.nanoTime() >= end) {
				throw new DeviceException(DeviceReason.TIMEOUT,
						channel.address() + ": no " + (length > 0 ? "complete " : "") + "answer to '"
								+ Bytes.show(question) + "' within " + limit.toMillis() + " ms"
								+ (length > 0 ? "; it began with '" + Bytes.show(buffer, Math.min(length, 40)) + "'"
										: "; check cable, power, address and speed of the line"));
			}
			append(more);
		}
	}

	/** Waits for the next answer in the framing of this exchange. */
	public String line(Duration limit) throws DeviceException, InterruptedException {
		return text(receive(framing, limit, "")).strip();
	}

	/** Throws away what has arrived. */
	public void drain() throws DeviceException, InterruptedException {
		length = 0;
		while (channel.read(LONGEST, Duration.ZERO).length > 0) {
			// a late or unasked answer
		}
	}

	public ByteChannel channel() {
		return channel;
	}

	/** A number at the start of an answer, digits of any locale refused. */
	public double number(String answer, String question) throws DeviceException {
		try {
			double value = Double.parseDouble(answer.strip());
			if (Double.isFinite(value) && answer.strip().matches("[-+0-9.eE]+")) {
				return value;
			}
		} catch (NumberFormatException e) {
			// told below
		}
		throw unexpected(question, answer, "a number");
	}

	/** The exception for an answer that the protocol does not allow. */
	public DeviceException unexpected(String question, String answer, String expected) {
		return new DeviceException(DeviceReason.PROTOCOL, channel.address() + ": '" + Bytes.show(question)
				+ "' was answered with '" + Bytes.show(answer) + "'; expected " + expected);
	}

	@Override
	public void close() {
		channel.close();
	}

	private void append(byte[] more) {
		if (buffer.length < length + more.length) {
			buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, length + more.length));
		}
		System.arraycopy(more, 0, buffer, length, more.length);
		length += more.length;
	}

	private static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}
}
