package org.ionwright.instrument.operation;

import java.time.Instant;
import java.util.Set;

/**
 * An interlock that has switched something off and stays until a person re-arms it.
 *
 * @param interlock
 *            its name
 * @param cause
 *            the reading that did it, in words
 * @param order
 *            1 for the first of those that are latched, whose cause is the one to look for
 * @param off
 *            what was switched off
 */
public record Trip(String interlock, String cause, Instant time, int order, Set<Guarded> off) {

	public Trip {
		off = Set.copyOf(off);
	}

	/** Whether it was the first. */
	public boolean firstOut() {
		return order == 1;
	}
}
