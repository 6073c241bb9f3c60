package org.ionwright.twin.detector;

import org.ionwright.spectrum.process.DeadTimeLaw;
import org.ionwright.twin.internal.CounterRandom;
import org.ionwright.twin.internal.InRange;

/**
 * The time after a pulse in which a counter sees no other, for pulses that come at random (Evans 1955; Mueller 1973) at
 * a rate that is constant during the dwell: where it varies, a correction of the mean falls short.
 *
 * @param kind
 *            what a pulse within the dead time does
 * @param tau
 *            s, 0 to 1 ms
 */
public record DeadTime(Kind kind, double tau) {

	/** What a pulse within the dead time of another does. */
	public enum Kind {
		/** Nothing: after tau the counter is ready. */
		NON_PARALYSABLE(DeadTimeLaw.NON_PARALYSABLE),
		/** It prolongs the dead time: tau must pass without a pulse. */
		PARALYSABLE(DeadTimeLaw.PARALYSABLE);

		private final DeadTimeLaw law;

		Kind(DeadTimeLaw law) {
			this.law = law;
		}
	}

	/**
	 * Counted rate times tau up to which a correction is to be trusted: an error of 10 % in tau then makes one of 4 % in
	 * the corrected rate.
	 */
	public static final double TRUSTED = DeadTimeLaw.TRUSTED;
	private static final double HIGHEST = 1e15;

	public DeadTime {
		InRange.between("dead time (s)", tau, 0, 1e-3);
	}

	public static DeadTime nonParalysable(double tau) {
		return new DeadTime(Kind.NON_PARALYSABLE, tau);
	}

	public static DeadTime paralysable(double tau) {
		return new DeadTime(Kind.PARALYSABLE, tau);
	}

	/**
	 * Counted rate, 1/s: n/(1 + n tau), or n exp(-n tau).
	 *
	 * @param rate
	 *            of pulses, 1/s
	 */
	public double observed(double rate) {
		InRange.between("rate (1/s)", rate, 0, HIGHEST);
		return kind.law.observed(rate, tau);
	}

	/** Highest rate that can be counted, 1/s: 1/tau, which is never reached, or 1/(e tau). */
	public double ceiling() {
		return kind.law.ceiling(tau);
	}

	/** Whether a counted rate can be corrected with some trust: up to {@link #TRUSTED} of dead time. */
	public boolean trusted(double counted) {
		return counted * tau <= TRUSTED;
	}

	/**
	 * Rate of the pulses, 1/s, from the counted one: m/(1 - m tau), or the lower solution of m = n exp(-n tau): of the two
	 * rates that a paralysable counter counts alike, the lower one.
	 *
	 * @throws IllegalArgumentException
	 *             when the counter cannot count so much
	 */
	public double corrected(double counted) {
		return kind.law.corrected(counted, tau);
	}

	/**
	 * Variance of the counts in a time that is long against tau: n T/(1 + n tau)^3 of the renewal process; m T - 2 m^2 tau
	 * T + m^2 tau^2 with m = n exp(-n tau) for the paralysable counter, which follows from its pair correlation, 0 up to
	 * tau and m beyond.
	 *
	 * @param rate
	 *            of pulses, 1/s
	 * @param seconds
	 *            counted for
	 */
	public double variance(double rate, double seconds) {
		double counted = observed(rate);
		if (kind == Kind.NON_PARALYSABLE) {
			return rate * seconds / Math.pow(1 + rate * tau, 3);
		}
		return counted * seconds - 2 * counted * counted * tau * seconds + counted * counted * tau * tau;
	}

	/**
	 * Counts in a dwell, drawn with the mean and the variance above; the counter runs on from dwell to dwell.
	 *
	 * @param rate
	 *            of pulses, 1/s
	 */
	public long counts(double rate, double seconds, CounterRandom random) {
		InRange.between("rate (1/s)", rate, 0, HIGHEST);
		return PulseCounts.draw(this, rate, InRange.between("time (s)", seconds, 0, 1e9), random);
	}

	/** Share of the pulses that is not counted, 0 to 1. */
	public double loss(double rate) {
		return rate > 0 ? 1 - observed(rate) / rate : 0;
	}
}
