package org.ionwright.twin.source;

import org.ionwright.twin.internal.CounterRandom;
import org.ionwright.twin.internal.InRange;

/**
 * Sparks below the limit of discharge: in each tenth of a second one happens with a chance that falls by e for every 2 %
 * of voltage below the limit, one half at it. A pure function of seed and time.
 */
public final class DischargeEvents {

	/** Length of an event, s. */
	public static final double SLOT = 0.1;
	private static final double DECAY = 0.02;

	private final long seed;

	public DischargeEvents(long seed) {
		this.seed = seed;
	}

	/** Chance in one slot, for the voltage over the limit. */
	public static double chance(double voltageShare) {
		InRange.between("voltage over discharge limit", voltageShare, 0, 1e6);
		return 0.5 * Math.exp(Math.min(0, voltageShare - 1) / DECAY);
	}

	public boolean at(double voltageShare, double seconds) {
		return new CounterRandom(seed, 0x5ba2L, (long) Math.floor(seconds / SLOT)).uniform() <= chance(voltageShare);
	}
}
