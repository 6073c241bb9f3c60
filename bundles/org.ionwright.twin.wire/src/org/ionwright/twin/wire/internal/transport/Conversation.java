package org.ionwright.twin.wire.internal.transport;

import java.util.Arrays;

import org.ionwright.twin.wire.Protocol;

/**
 * A protocol and what it has said but the line has not carried yet. The line takes its time: ten bits for a byte. Free of
 * I/O; for one thread.
 */
final class Conversation {

	/** Beyond this, input is left with the sender until the other side has read. */
	private static final int MUCH = 1 << 16;

	private final Protocol protocol;
	private final double secondsPerByte;
	private byte[] pending = Protocol.NOTHING;
	/** When the first pending byte has passed the line. */
	private double nextByte = Double.NEGATIVE_INFINITY;

	/**
	 * @param baud
	 *            0 for a line that takes no time
	 */
	Conversation(Protocol protocol, int baud) {
		this.protocol = protocol;
		secondsPerByte = baud == 0 ? 0 : 10.0 / baud;
	}

	/** Hears the client, and what is due without it. */
	void hear(byte[] input, double seconds) {
		byte[] said = protocol.exchange(input, seconds);
		if (said.length > 0) {
			if (pending.length == 0) {
				nextByte = Math.max(nextByte, seconds) + secondsPerByte;
			}
			byte[] all = Arrays.copyOf(pending, pending.length + said.length);
			System.arraycopy(said, 0, all, pending.length, said.length);
			pending = all;
		}
	}

	/** Takes the bytes that have passed the line by now. */
	byte[] take(double seconds) {
		if (pending.length == 0 || seconds < nextByte) {
			return Protocol.NOTHING;
		}
		int count = secondsPerByte == 0 ? pending.length
				: (int) Math.min(pending.length, 1 + Math.floor((seconds - nextByte) / secondsPerByte));
		byte[] taken = Arrays.copyOf(pending, count);
		pending = Arrays.copyOfRange(pending, count, pending.length);
		// after the last one this is when a byte could follow at the earliest
		nextByte += (pending.length == 0 ? count - 1 : count) * secondsPerByte;
		return taken;
	}

	boolean fullOfTalk() {
		return pending.length > MUCH;
	}

	boolean silent() {
		return pending.length == 0 && protocol.nextSeconds() == Double.POSITIVE_INFINITY;
	}

	/** When there is something to take or to hear without input. */
	double nextSeconds() {
		double own = fullOfTalk() ? Double.POSITIVE_INFINITY : protocol.nextSeconds();
		return pending.length == 0 ? own : Math.min(nextByte, own);
	}

	/** The client is gone: what was not carried yet is lost. */
	void hangUp(double seconds) {
		pending = Protocol.NOTHING;
		protocol.hangUp(seconds);
	}
}
