package org.ionwright.twin.wire;

import java.util.function.DoubleSupplier;

/**
 * The time all ports of one twin share, s from the start. Runs at a rate against real time; in fast pace, what a
 * protocol would wait for is reached by a jump instead. Safe for use by several threads.
 */
public final class WireClock {

	/** Without jumps. */
	private final DoubleSupplier running;
	private final double rate;
	private final boolean jumping;
	private double jumped;

	private WireClock(double rate, boolean jumping) {
		this(since(System.nanoTime(), rate), rate, jumping);
	}

	private WireClock(DoubleSupplier running, double rate, boolean jumping) {
		this.running = running;
		this.rate = rate;
		this.jumping = jumping;
	}

	public static WireClock real() {
		return new WireClock(1, false);
	}

	/**
	 * @param rate
	 *            seconds of the twin per second, above 0
	 */
	public static WireClock accelerated(double rate) {
		if (!(rate > 0 && rate <= 1e6)) {
			throw new IllegalArgumentException("pace " + rate + " of real time; possible is above 0 to 1e6");
		}
		return new WireClock(rate, false);
	}

	/** Waits take no time, and bytes do not take the time of a serial line. */
	public static WireClock fast() {
		return new WireClock(1, true);
	}

	/**
	 * The time of others, such as the virtual time of an instrument that talks to the devices; waits take no time.
	 *
	 * @param seconds
	 *            never goes backwards; asked from any thread
	 */
	public static WireClock following(DoubleSupplier seconds) {
		return new WireClock(seconds, 1, true);
	}

	private static DoubleSupplier since(long start, double rate) {
		return () -> (System.nanoTime() - start) * 1e-9 * rate;
	}

	public boolean isFast() {
		return jumping;
	}

	public synchronized double seconds() {
		return jumped + running.getAsDouble();
	}

	/** Real milliseconds until a time of the twin, rounded up, at most {@code limit}. In fast pace the time comes at once. */
	public synchronized long millisUntil(double seconds, long limit) {
		double left = seconds - seconds();
		if (!(left > 0)) {
			return 0;
		}
		if (left == Double.POSITIVE_INFINITY) {
			return limit;
		}
		if (jumping) {
			jumped += left;
			return 0;
		}
		return (long) Math.min(limit, Math.ceil(left / rate * 1000));
	}
}
