package org.ionwright.twin.internal;

/** A part of the twin with a state of its own. */
public interface Subsystem {

	/** The longest step from the present state that the part allows, s. */
	default double limit() {
		return Double.POSITIVE_INFINITY;
	}

	/**
	 * What happens at once, at the border of two steps: switching, trips, chance.
	 *
	 * @param seconds
	 *            the time
	 */
	default void border(double seconds) {
		// most parts only flow
	}

	/**
	 * Gives the {@link Variable}s of the part their values at the end of a step. May be asked again with a shorter
	 * one, so it must change nothing else.
	 *
	 * @return how much changed, as a share of itself; the step is shortened above a half
	 */
	double step(double seconds);
}
