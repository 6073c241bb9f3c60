package org.ionwright.twin.wire.internal.rga;

import java.util.SplittableRandom;

import org.ionwright.twin.PhysicalConstants;

/** Ion currents as the head transmits them: whole numbers of 1e-16 A, with the noise of ions and electrometer. */
final class RgaElectrometer {

	/** Points of one peak-locked measurement: 0.6 u in steps of 0.1 u. */
	static final int PEAK_POINTS = 7;
	/** 28800 baud, 4 bytes of 10 bits. */
	private static final double LEAST_DWELL = 40.0 / 28800;
	/** Time of a single-mass measurement by noise floor, s, as measured on heads by the authors of ruediPy. */
	private static final double[] MEASUREMENT = { 2.4, 1.21, 0.48, 0.25, 0.163, 0.06, 0.043, 0.025 };
	/** Noise of the electrometer after 1 s, A. */
	private static final double NOISE = 1.5e-15;
	/** The gain of the multiplier is 1000 at this voltage and grows with its 12th power. */
	private static final double REFERENCE_VOLTAGE = 1400;
	private static final double UNIT = 1e-16;

	private final SplittableRandom random;

	RgaElectrometer(long seed) {
		random = new SplittableRandom(seed);
	}

	/** Time on one point, s. */
	static double dwell(int noiseFloor) {
		return Math.max(LEAST_DWELL, MEASUREMENT[noiseFloor] / PEAK_POINTS);
	}

	/** Gain of the multiplier; 1 for the Faraday cup, at 0 V. */
	static double gain(double voltage) {
		return voltage == 0 ? 1 : 1000 * Math.pow(voltage / REFERENCE_VOLTAGE, 12);
	}

	int measure(double current, double voltage, double seconds) {
		double gain = gain(voltage);
		double shot = gain * Math.sqrt(current * PhysicalConstants.ELEMENTARY_CHARGE / seconds);
		double noise = Math.hypot(NOISE / Math.sqrt(seconds), shot);
		return (int) Math.rint((current * gain + noise * random.nextGaussian()) / UNIT);
	}
}
