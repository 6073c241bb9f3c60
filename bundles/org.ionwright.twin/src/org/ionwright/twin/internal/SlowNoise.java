package org.ionwright.twin.internal;

/** A quantity that wanders smoothly: normal numbers at whole arguments, cosine between them. */
public final class SlowNoise {

	private SlowNoise() {
	}

	/** Mean 0, deviation about 1, a function of its arguments alone. */
	public static double at(long seed, long key, double x) {
		long whole = (long) Math.floor(x);
		double share = (1 - Math.cos(Math.PI * (x - whole))) / 2;
		return (1 - share) * new CounterRandom(seed, key, whole).normal()
				+ share * new CounterRandom(seed, key, whole + 1).normal();
	}
}
