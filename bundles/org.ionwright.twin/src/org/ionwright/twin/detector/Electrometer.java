package org.ionwright.twin.detector;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.internal.CounterRandom;
import org.ionwright.twin.internal.InRange;

/**
 * A current amplifier with a feedback resistor, behind a Faraday cup or an anode. Noise: that of the resistor, sqrt(4 k T
 * B/R) (Johnson 1928, Nyquist 1928), and that of the charges, sqrt(2 e I B) (Schottky 1918).
 *
 * @param resistance
 *            ohm, 1 to 1e15
 * @param capacitance
 *            in parallel, F, 0 to 1e-3; the reading follows with the time R C
 * @param temperature
 *            of the resistor, K, 0 to 1000
 */
public record Electrometer(double resistance, double capacitance, double temperature) {

	public Electrometer {
		InRange.between("resistance (ohm)", resistance, 1, 1e15);
		InRange.between("capacitance (F)", capacitance, 0, 1e-3);
		InRange.between("temperature (K)", temperature, 0, 1000);
	}

	/** Root mean square, A, in a bandwidth in Hz. */
	public double johnsonNoise(double bandwidth) {
		return Math.sqrt(4 * PhysicalConstants.BOLTZMANN * temperature * band(bandwidth) / resistance);
	}

	/** Root mean square, A, of a current of single elementary charges. */
	public double shotNoise(double current, double bandwidth) {
		return Math.sqrt(2 * PhysicalConstants.ELEMENTARY_CHARGE * Math.abs(current) * band(bandwidth));
	}

	/** Both together, A. */
	public double noise(double current, double bandwidth) {
		return Math.hypot(johnsonNoise(bandwidth), shotNoise(current, bandwidth));
	}

	/** R C, s. */
	public double timeConstant() {
		return resistance * capacitance;
	}

	/** Equivalent noise bandwidth of the mean over a time, Hz: 1/(2 T). */
	public static double bandwidthOfMean(double seconds) {
		return 1 / (2 * InRange.between("time (s)", seconds, 1e-12, 1e9));
	}

	/**
	 * What the output has come to, A: a step from one current to another after a time.
	 *
	 * @param seconds
	 *            since the step
	 */
	public double settled(double from, double to, double seconds) {
		InRange.between("time (s)", seconds, 0, 1e12);
		return timeConstant() == 0 ? to : to + (from - to) * Math.exp(-seconds / timeConstant());
	}

	/**
	 * The mean of the output over a dwell, with noise, A.
	 *
	 * @param from
	 *            output at its start
	 * @param current
	 *            into the cup meanwhile, with sign
	 */
	public double reading(double from, double current, double seconds, CounterRandom random) {
		double mean = mean(from, current, seconds);
		return mean + noise(mean, bandwidthOfMean(seconds)) * random.normal();
	}

	/** {@link #reading} without noise. */
	public double mean(double from, double current, double seconds) {
		double shares = timeConstant() == 0 ? 0
				: timeConstant() / seconds * -Math.expm1(-seconds / timeConstant());
		return current + (from - current) * shares;
	}

	private static double band(double bandwidth) {
		return InRange.between("bandwidth (Hz)", bandwidth, 0, 1e12);
	}
}
