package org.ionwright.twin.transport;

import org.ionwright.twin.internal.CounterRandom;
import org.ionwright.twin.internal.InRange;
import org.ionwright.twin.internal.Poisson;

/**
 * Spikes from droplets that reach the analyser. Each that goes through the exit aperture breaks up and gives a burst of ions within
 * a dwell time. With a line of sight all droplets aimed at the exit fly into it, without one only those small enough to follow
 * the bend.
 *
 * @param rate
 *            of droplets entering the interface, 1/s
 * @param penetration
 *            share that passes the bend; 1 with a line of sight
 * @param aimed
 *            share of those that pass which goes through the exit aperture
 * @param counts
 *            mean number of counts in a burst
 */
public record DropletNoise(double rate, double penetration, double aimed, double counts) {

	public DropletNoise {
		InRange.between("droplet rate (1/s)", rate, 0, 1e15);
		InRange.between("penetration", penetration, 0, 1);
		InRange.between("aimed share", aimed, 0, 1);
		InRange.between("counts", counts, 0, 1e9);
	}

	/** Bursts per second. */
	public double burstRate() {
		return rate * penetration * aimed;
	}

	/** Counts within a dwell time, s: a Poisson number of bursts, each with an exponentially distributed mean. */
	public long counts(double dwell, CounterRandom random) {
		long bursts = Poisson.next(burstRate() * InRange.between("dwell (s)", dwell, 0, 1e6), random);
		if (bursts > 1000) {
			return Poisson.next(bursts * counts, random);
		}
		double mean = 0;
		for (long i = 0; i < bursts; i++) {
			mean -= counts * Math.log(random.uniform());
		}
		return Poisson.next(mean, random);
	}

	/** Mean of {@link #counts}. */
	public double meanCounts(double dwell) {
		return burstRate() * dwell * counts;
	}

	/** Variance of {@link #counts}, of a Poisson number of bursts, each Poisson about an exponential mean. */
	public double variance(double dwell) {
		return burstRate() * dwell * counts * (1 + 2 * counts);
	}
}
