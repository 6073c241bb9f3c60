package org.ionwright.twin.internal;

/**
 * Random numbers that are a pure function of a key and a counter, so that any point of any scan has its own stream
 * whatever the order or the thread it is computed in. The mixing function is the 64-bit finaliser of SplitMix
 * (Steele, Lea and Flood 2014).
 */
public final class CounterRandom {

	private static final long GOLDEN = 0x9E3779B97F4A7C15L;

	private long state;

	/** The stream of these keys. */
	public CounterRandom(long... keys) {
		long mixed = 0;
		for (long key : keys) {
			mixed = mix(mixed + GOLDEN ^ mix(key + GOLDEN));
		}
		state = mixed;
	}

	/** Uniform in 0 (excluded) to 1 (included). */
	public double uniform() {
		state += GOLDEN;
		return ((mix(state) >>> 11) + 1) * 0x1p-53;
	}

	/** Normal with mean 0 and deviation 1 (Box and Muller 1958). */
	public double normal() {
		return Math.sqrt(-2 * Math.log(uniform())) * Math.cos(2 * Math.PI * uniform());
	}

	private static long mix(long z) {
		long a = (z ^ z >>> 30) * 0xBF58476D1CE4E5B9L;
		long b = (a ^ a >>> 27) * 0x94D049BB133111EBL;
		return b ^ b >>> 31;
	}
}
