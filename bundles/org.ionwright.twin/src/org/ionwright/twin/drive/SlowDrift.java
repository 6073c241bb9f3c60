package org.ionwright.twin.drive;

import org.ionwright.twin.internal.CounterRandom;

/**
 * A quantity that wanders: at each multiple of a span it has a random value, in between it moves evenly, so over any
 * span of time it changes by the limit at most. A function of seed and time.
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

	/** Value at a time in s; within half of the limit either way. */
	public double at(double seconds) {
		double place = seconds / span;
		double before = Math.floor(place);
		double part = place - before;
		return (1 - part) * knot((long) before) + part * knot((long) before + 1);
	}

	private double knot(long k) {
		return limit * (new CounterRandom(seed, k).uniform() - 0.5);
	}
}
