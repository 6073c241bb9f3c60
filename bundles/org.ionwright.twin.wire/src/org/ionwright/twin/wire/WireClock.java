package org.ionwright.twin.wire;

/**
 * The time all ports of one twin share, s from the start. Runs at a rate against real time; in fast pace, what a
 * protocol would wait for is reached by a jump instead. Safe for use by several threads.
 */
public final class WireClock {

	private final long start = System.nanoTime();
	private final double rate;
	private final boolean jumping;
	private double jumped;

	private WireClock(double rate, boolean jumping) {
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

	public boolean isFast() {
		return jumping;
	}

	public synchronized double seconds() {
		return jumped + (System.nanoTime() - start) * 1e-9 * rate;
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
