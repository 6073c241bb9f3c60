package org.ionwright.twin.internal;

/**
 * A photomultiplier behind a conversion dynode, counting pulses.
 *
 * @param nominalVoltage
 *            at which 95 % of the ions are counted, V
 * @param darkRate
 *            counts per second without ions at nominal voltage
 * @param deadTime
 *            non-paralysable, s
 * @param maxRate
 *            counted rate above which the detector is overloaded, 1/s
 */
public record Detector(double nominalVoltage, double darkRate, double deadTime, double maxRate) {

	/** Exponent of gain over voltage: ten stages with a secondary yield that grows as U^0.75. */
	private static final double GAIN_EXPONENT = 7.5;
	private static final double THRESHOLD = -Math.log(0.95);
	/** From this mean number of ions on, counts are drawn from their mean and variance rather than gap by gap. */
	private static final double MANY = 30;

	/**
	 * Share of pulses above the threshold: exp(-threshold/mean height) for exponentially distributed heights, whose
	 * mean follows the gain; 0 at 0 V.
	 */
	public double efficiency(double voltage) {
		return voltage <= 0 ? 0 : Math.exp(-THRESHOLD * Math.pow(nominalVoltage / voltage, GAIN_EXPONENT));
	}

	/** Rate of pulses for ions arriving at a rate. */
	public double pulseRate(double ionRate, double voltage) {
		return efficiency(voltage) * (ionRate + darkRate);
	}

	/** Counted rate n/(1 + n tau). */
	public double countedRate(double pulseRate) {
		return pulseRate / (1 + pulseRate * deadTime);
	}

	public boolean overloaded(double pulseRate) {
		return countedRate(pulseRate) > maxRate;
	}

	/**
	 * Counts in a dwell time. Few pulses are followed gap by gap, dead time included, which is exact. Many are
	 * drawn from a Poisson number of the counted mean, squeezed so that mean n T/(1 + n tau) and variance n T/(1 +
	 * n tau)^3 of the renewal process come out (Mueller 1973), then rounded at random.
	 */
	public long counts(double pulseRate, double dwell, CounterRandom random) {
		double mean = pulseRate * dwell;
		if (mean < MANY) {
			return gapByGap(mean, deadTime / dwell, random);
		}
		double live = 1 / (1 + pulseRate * deadTime);
		double counted = mean * live;
		double squeezed = counted + (Poisson.next(counted, random) - counted) * live;
		return (long) Math.floor(Math.max(0, squeezed) + random.uniform() * (live < 1 ? 1 : 0));
	}

	private static long gapByGap(double mean, double deadShare, CounterRandom random) {
		if (mean <= 0) {
			return 0;
		}
		long count = 0;
		double time = -Math.log(random.uniform()) / mean;
		while (time < 1) {
			count++;
			time += deadShare - Math.log(random.uniform()) / mean;
		}
		return count;
	}
}
