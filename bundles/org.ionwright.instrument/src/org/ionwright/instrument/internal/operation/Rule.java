package org.ionwright.instrument.internal.operation;

import java.time.Duration;
import java.util.EnumSet;
import java.util.Set;

import org.ionwright.instrument.operation.Guarded;

/**
 * A row of the interlock matrix.
 *
 * @param blocks
 *            what must not be raised while the condition is not met
 * @param trips
 *            what is switched off, and stays off until a person re-arms, when it is on and the condition is not met
 * @param tripsBlind
 *            whether a reading that cannot be trusted trips as well
 * @param settle
 *            how long the condition must not have been met before it trips
 * @param source
 *            where the limit comes from
 */
public record Rule(String name, Watch watch, Set<Guarded> blocks, Set<Guarded> trips, boolean tripsBlind,
		Duration settle, boolean hardware, String source) {

	public Rule {
		blocks = copy(blocks);
		trips = copy(trips);
	}

	private static Set<Guarded> copy(Set<Guarded> set) {
		EnumSet<Guarded> copy = EnumSet.noneOf(Guarded.class);
		copy.addAll(set);
		return copy;
	}
}
