package org.ionwright.twin.source;

import org.ionwright.twin.internal.CounterRandom;

/**
 * Noise with as much power in each octave from once in 2000 s to 60 Hz, which is 1/f. A pure function of seed and time:
 * each octave is a chain of normal numbers joined by straight lines.
 */
public final class PinkNoise {

	public static final int OCTAVES = 17;
	/** Lowest frequency, Hz. */
	public static final double LOWEST = 1.0 / 2048;

	private final long seed;

	/** @param keys that tell this noise from others of the same run */
	public PinkNoise(long... keys) {
		seed = Double.doubleToLongBits(new CounterRandom(keys).uniform());
	}

	/** Mean 0, deviation 1. */
	public double at(double seconds) {
		double sum = 0;
		double frequency = LOWEST;
		for (int octave = 0; octave < OCTAVES; octave++) {
			double place = seconds * frequency;
			long before = (long) Math.floor(place);
			double share = place - before;
			// the weight keeps the deviation between two knots as it is at them
			sum += ((1 - share) * knot(octave, before) + share * knot(octave, before + 1))
					/ Math.sqrt(1 - 2 * share * (1 - share));
			frequency *= 2;
		}
		return sum / Math.sqrt(OCTAVES);
	}

	private double knot(int octave, long number) {
		return new CounterRandom(seed, octave, number).normal();
	}
}
