package org.ionwright.twin.detector;

import org.ionwright.twin.internal.CounterRandom;
import org.ionwright.twin.internal.Poisson;

/**
 * Draws whole numbers of counts behind a dead time, with the mean and the narrowed variance of the real process; the
 * counter runs on from dwell to dwell, so that it may start dead. Random is one stream; the same stream gives the same
 * counts.
 */
final class PulseCounts {

	/** Mean counts up to which gaps are drawn one by one, which is exact. */
	private static final double FEW = 30;
	/** Mean pulses beyond which products of so many uniform numbers would leave the range of a double. */
	private static final double MOST_FOR_PRODUCTS = 600;
	/** Mean pulses up to which all of them are drawn for paralysable counters, which is exact. */
	private static final double FEW_PARALYSABLE = 200;

	private PulseCounts() {
	}

	/**
	 * @param rate
	 *            of pulses, 1/s
	 * @param seconds
	 *            counted for
	 */
	static long draw(DeadTime dead, double rate, double seconds, CounterRandom random) {
		double mean = rate * seconds;
		if (!(mean > 0)) {
			return 0;
		}
		double tau = dead.tau();
		if (tau == 0) {
			return Poisson.next(mean, random);
		}
		if (dead.kind() == DeadTime.Kind.PARALYSABLE) {
			return mean < FEW_PARALYSABLE ? gapsThatAreLong(mean, rate * tau, random)
					: normal(dead.observed(rate) * seconds, dead.variance(rate, seconds), random);
		}
		double start = random.uniform() < dead.observed(rate) * tau ? random.uniform() * tau : 0;
		return mean < MOST_FOR_PRODUCTS && dead.observed(rate) * seconds < FEW
				? gapByGap(mean, rate * tau, rate * start, random)
				: fromGamma(mean - rate * start, rate * tau, random);
	}

	/**
	 * Adds exponential gaps, each after a dead time, until the dwell is over; lengths are in mean gaps. Products of
	 * uniform numbers stand for sums of logarithms.
	 */
	private static long gapByGap(double mean, double dead, double start, CounterRandom random) {
		double limit = Math.exp(start - mean);
		double factor = Math.exp(dead);
		long count = 0;
		for (double product = random.uniform(); product >= limit; product *= random.uniform()) {
			count++;
			limit *= factor;
		}
		return count;
	}

	/**
	 * The k-th count is the sum of k exponential gaps and k - 1 dead times; the largest k that fits is drawn from the
	 * gamma law of the sum (cube root of Wilson and Hilferty 1931), which keeps mean, variance and skewness for many
	 * counts at the cost of one normal number.
	 */
	private static long fromGamma(double length, double dead, CounterRandom random) {
		if (length <= 0) {
			return 0;
		}
		double z = random.normal();
		double k = Math.max(1, length / (1 + dead));
		for (int i = 0; i < 3; i++) {
			double root = 1 / (3 * Math.sqrt(k));
			double cube = 1 - root * root + z * root;
			double sum = k * cube * cube * cube;
			double slope = cube * cube * (cube + 3 * (root * root - z * root / 2));
			k = Math.max(1, k - (sum + dead * (k - 1) - length) / (slope + dead));
		}
		return (long) Math.floor(k);
	}

	/** Every pulse is drawn; counted is one whose gap before it is longer than the dead time. */
	private static long gapsThatAreLong(double mean, double dead, CounterRandom random) {
		double end = Math.exp(-mean);
		double limit = Math.exp(-dead);
		// the first gap reaches back before the dwell
		double before = random.uniform();
		double product = 1;
		long count = 0;
		while (true) {
			double gap = random.uniform();
			product *= gap;
			if (product < end) {
				return count;
			}
			if (gap * before < limit) {
				count++;
			}
			before = 1;
		}
	}

	/** The twelfth is what rounding adds. */
	private static long normal(double mean, double variance, CounterRandom random) {
		if (mean < FEW) {
			// almost always dead: the rare counts are independent
			return Poisson.next(mean, random);
		}
		return Math.max(0, Math.round(mean + Math.sqrt(Math.max(0, variance - 1.0 / 12)) * random.normal()));
	}
}
