package org.ionwright.instrument.operation;

import java.util.Set;

/**
 * An interlock now.
 *
 * @param name
 *            as in the instrument file
 * @param text
 *            reading and limit in words
 * @param blocks
 *            what it forbids to raise when its condition is not met, or after it has tripped
 * @param trips
 *            what it switches off
 * @param hardware
 *            whether hardware acts on it too
 * @param source
 *            where the limit comes from
 */
public record InterlockStatus(String name, Condition condition, String text, Set<Guarded> blocks, Set<Guarded> trips,
		boolean hardware, String source) {

	/** From good to bad. */
	public enum Condition {
		/** Met. */
		MET,
		/** No device gives a reading of it and it is not required. */
		NOT_WATCHED,
		/** Within the limit, but not far enough since it was beyond. */
		RECOVERING,
		/** Its reading is missing, old or uncertain. */
		UNKNOWN,
		/** Beyond the limit. */
		NOT_MET,
		/** It has switched something off and waits for a person. */
		TRIPPED
	}

	public InterlockStatus {
		blocks = Set.copyOf(blocks);
		trips = Set.copyOf(trips);
	}
}
