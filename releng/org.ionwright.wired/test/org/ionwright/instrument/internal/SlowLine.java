package org.ionwright.instrument.internal;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;

import org.ionwright.twin.wire.Protocol;

/** A device that may take its time for each answer, as real ones do, with what it was sent and when. */
final class SlowLine implements Protocol {

	/** @param nanos of {@link System#nanoTime} */
	record Heard(String text, long nanos) {
	}

	final List<Heard> heard = new CopyOnWriteArrayList<>();
	volatile boolean keeps;
	volatile double secondsPerAnswer;
	private final Protocol device;
	private byte[] said = NOTHING;
	private double due = Double.POSITIVE_INFINITY;

	SlowLine(Protocol device) {
		this.device = device;
	}

	@Override
	public byte[] exchange(byte[] input, double seconds) {
		if (input.length > 0 && keeps) {
			heard.add(new Heard(new String(input, StandardCharsets.ISO_8859_1), System.nanoTime()));
		}
		byte[] now = device.exchange(input, seconds);
		if (now.length > 0) {
			int length = said.length;
			said = Arrays.copyOf(said, length + now.length);
			System.arraycopy(now, 0, said, length, now.length);
			due = seconds + secondsPerAnswer;
		}
		if (seconds < due) {
			return NOTHING;
		}
		byte[] out = said;
		said = NOTHING;
		due = Double.POSITIVE_INFINITY;
		return out;
	}

	@Override
	public double nextSeconds() {
		return Math.min(due, device.nextSeconds());
	}

	@Override
	public void hangUp(double seconds) {
		said = NOTHING;
		due = Double.POSITIVE_INFINITY;
		device.hangUp(seconds);
	}
}
