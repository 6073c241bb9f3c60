package org.ionwright.twin.detector;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.internal.CounterRandom;
import org.ionwright.twin.internal.InRange;

/**
 * Catches the ions and gives their charge, all of it whatever the mass: I = z e n. Points of a scan follow each other
 * through the R C of the electrometer, so fast scans smear towards later points. Noise is independent from point to
 * point: a dwell shorter than R C makes real noise smoother than that.
 *
 * @param collected
 *            share of the ions caught, above 0 to 1; the rest is lost as secondaries
 */
public record FaradayCup(Electrometer electrometer, double collected) {

	public FaradayCup {
		InRange.between("share of the ions caught", collected, 1e-6, 1);
	}

	/** A, with the sign of the charge. */
	public double current(double ionRate, double charge) {
		return collected * charge * PhysicalConstants.ELEMENTARY_CHARGE
				* InRange.between("ions per second", ionRate, 0, 1e25);
	}

	/**
	 * Readings over a scan, A.
	 *
	 * @param rates
	 *            ions per second by point
	 * @param dwell
	 *            s a point
	 * @param keys
	 *            of the random stream: seed, run, scan
	 */
	public double[] readings(double[] rates, int charge, double dwell, long... keys) {
		CounterRandom random = new CounterRandom(keys);
		double[] readings = new double[rates.length];
		double output = 0;
		for (int i = 0; i < rates.length; i++) {
			double current = current(rates[i], charge);
			readings[i] = electrometer.reading(output, current, dwell, random);
			output = electrometer.settled(output, current, dwell);
		}
		return readings;
	}

	/** {@link #readings} without noise. */
	public double[] means(double[] rates, int charge, double dwell) {
		double[] means = new double[rates.length];
		double output = 0;
		for (int i = 0; i < rates.length; i++) {
			double current = current(rates[i], charge);
			means[i] = electrometer.mean(output, current, dwell);
			output = electrometer.settled(output, current, dwell);
		}
		return means;
	}
}
