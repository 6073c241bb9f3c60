package org.ionwright.twin.wire.internal;

import java.util.ArrayDeque;
import java.util.Arrays;
import java.util.Deque;

import org.ionwright.twin.wire.Protocol;

/** A device that takes its time to answer: what it says in answer to something is heard no earlier. */
public final class Turnround implements Protocol {

	private record Said(byte[] bytes, double due) {
	}

	private final Protocol device;
	private final double delay;
	private final Deque<Said> pending = new ArrayDeque<>();

	public Turnround(Protocol device, double delay) {
		this.device = device;
		this.delay = delay;
	}

	@Override
	public byte[] exchange(byte[] input, double seconds) {
		byte[] said = device.exchange(input, seconds);
		if (said.length > 0) {
			double last = pending.isEmpty() ? seconds : pending.getLast().due();
			pending.add(new Said(said, Math.max(last, input.length > 0 ? seconds + delay : seconds)));
		}
		byte[] out = NOTHING;
		while (!pending.isEmpty() && pending.getFirst().due() <= seconds) {
			byte[] next = pending.remove().bytes();
			out = Arrays.copyOf(out, out.length + next.length);
			System.arraycopy(next, 0, out, out.length - next.length, next.length);
		}
		return out;
	}

	@Override
	public double nextSeconds() {
		return pending.isEmpty() ? device.nextSeconds() : Math.min(pending.getFirst().due(), device.nextSeconds());
	}

	@Override
	public void hangUp(double seconds) {
		pending.clear();
		device.hangUp(seconds);
	}
}
