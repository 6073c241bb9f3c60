package org.ionwright.spectrum.process;

/**
 * How a counter loses pulses that come at random within a time tau after another (Evans 1955; Mueller 1973), for a rate
 * that is constant during the dwell: where it varies, a correction of the mean falls short. Rates are in 1/s, tau in s.
 */
public enum DeadTimeLaw {

	/** A pulse within the dead time does nothing: after tau the counter is ready. */
	NON_PARALYSABLE,
	/** A pulse within the dead time prolongs it: tau must pass without a pulse. */
	PARALYSABLE;

	/**
	 * Counted rate times tau up to which a correction is to be trusted: an error of 10 % in tau then makes one of 4 % in
	 * the corrected rate.
	 */
	public static final double TRUSTED = 0.3;

	/** Counted rate for a rate of pulses: n/(1 + n tau), or n exp(-n tau). */
	public double observed(double rate, double tau) {
		return this == NON_PARALYSABLE ? rate / (1 + rate * tau) : rate * StrictMath.exp(-rate * tau);
	}

	/** Highest rate that can be counted: 1/tau, which is never reached, or 1/(e tau). */
	public double ceiling(double tau) {
		return this == NON_PARALYSABLE ? 1 / tau : 1 / (Math.E * tau);
	}

	/**
	 * Rate of the pulses from the counted one: m/(1 - m tau), or the lower solution of m = n exp(-n tau): of the two rates
	 * that a paralysable counter counts alike, the lower one.
	 *
	 * @throws IllegalArgumentException
	 *             when the counter cannot count so much
	 */
	public double corrected(double counted, double tau) {
		if (!(counted >= 0) || this == NON_PARALYSABLE && counted * tau >= 1 || counted > ceiling(tau)) {
			throw new IllegalArgumentException("counted rate " + counted + " 1/s; a dead time of " + tau
					+ " s lets through less than " + ceiling(tau) + " 1/s");
		}
		if (this == NON_PARALYSABLE) {
			return counted / (1 - counted * tau);
		}
		if (counted == 0 || tau == 0) {
			return counted;
		}
		// bisection on the rising branch: Newton's method fails at its top
		double low = counted;
		double high = 1 / tau;
		for (int i = 0; i < 200 && Math.nextUp(low) < high; i++) {
			double middle = (low + high) / 2;
			if (observed(middle, tau) < counted) {
				low = middle;
			} else {
				high = middle;
			}
		}
		return high;
	}
}
