package org.ionwright.twin.wire.internal;

import java.util.Arrays;

import org.ionwright.twin.wire.Protocol;

/**
 * An RS-485 line as some adapters make it: what is sent comes back to the sender, and bytes FF stand before each answer, from the time
 * in which nobody drives the line.
 */
public final class NoisyLine implements Protocol {

	/** As many as were seen (py-pfeiffer-vacuum-protocol, issue 1). */
	private static final int NOISE = 40;

	private final Protocol device;

	public NoisyLine(Protocol device) {
		this.device = device;
	}

	@Override
	public byte[] exchange(byte[] input, double seconds) {
		byte[] said = device.exchange(input, seconds);
		if (said.length == 0) {
			return input;
		}
		byte[] all = Arrays.copyOf(input, input.length + NOISE + said.length);
		Arrays.fill(all, input.length, input.length + NOISE, (byte) 0xff);
		System.arraycopy(said, 0, all, input.length + NOISE, said.length);
		return all;
	}

	@Override
	public double nextSeconds() {
		return device.nextSeconds();
	}

	@Override
	public void hangUp(double seconds) {
		device.hangUp(seconds);
	}
}
