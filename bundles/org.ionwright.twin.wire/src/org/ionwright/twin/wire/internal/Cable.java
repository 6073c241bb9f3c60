package org.ionwright.twin.wire.internal;

import java.util.function.DoublePredicate;

import org.ionwright.twin.wire.Protocol;

/** A device behind a cable that may break: it goes on, but nothing is heard of it, nor by it. */
public final class Cable implements Protocol {

	private final Protocol device;
	private final DoublePredicate broken;

	/**
	 * @param broken
	 *            by time
	 */
	public Cable(Protocol device, DoublePredicate broken) {
		this.device = device;
		this.broken = broken;
	}

	@Override
	public byte[] exchange(byte[] input, double seconds) {
		boolean silent = broken.test(seconds);
		byte[] said = device.exchange(silent ? NOTHING : input, seconds);
		return silent ? NOTHING : said;
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
