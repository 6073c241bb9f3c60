package org.ionwright.twin.drive;

import org.ionwright.twin.internal.CounterRandom;

/**
 * A quantity that wanders: at each multiple of a span it has moved by up to the limit either way, in between it moves
 * evenly, so over any span of time it changes by the limit at most. A function of seed and time.
 *
 * @param limit
 *            largest change over a span, in any unit
 * @param span
 *            s
 */
public record SlowDrift(long seed, double limit, double span) {

	public SlowDrift {
		if (!(limit >= 0 && span > 0 && Double.isFinite(limit + span))) {
			throw new IllegalArgumentException("drift of " + limit + " within " + span
					+ " s; the drift must be 0 or more, the time above 0");
		}
	}

	/** Value at a time in s from switching on, where it is 0; also before that. */
	public double at(double seconds) {
		double place = Math.max(0, seconds / span);
		long whole = (long) Math.min(place, 100_000);
		double sum = 0;
		for (long k = 0; k < whole; k++) {
			sum += move(k);
		}
		return sum + Math.min(1, place - whole) * move(whole);
	}

	private double move(long k) {
		return limit * (2 * new CounterRandom(seed, k).uniform() - 1);
	}
}
