package org.ionwright.twin.detector;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.internal.CounterRandom;
import org.ionwright.twin.internal.InRange;

/**
 * A multiplier whose current is measured instead of its pulses: no dead time, but the noise of the ions is raised by the
 * spread of the pulse heights, F = 1 + relative variance, and that of the electrometer adds. The gain falls as the output
 * current comes near the strip current: G/(1 + I/Isat).
 *
 * @param saturationCurrent
 *            Isat, A: output at which the gain would halve; for channels some tenth of the strip current, 1 to 10 uA
 */
public record AnalogueMultiplier(GainCurve gain, PulseHeights heights, Electrometer electrometer,
		double saturationCurrent) {

	public AnalogueMultiplier {
		InRange.between("saturation current (A)", saturationCurrent, 1e-12, 1);
	}

	/** Of the noise power of the ions. */
	public double excessNoiseFactor() {
		return 1 + heights.relativeVariance();
	}

	/** Mean output, A: x/(1 + x/Isat) with x = G e n. */
	public double current(double ionRate, double voltage) {
		double unsaturated = gain.gain(voltage) * PhysicalConstants.ELEMENTARY_CHARGE
				* InRange.between("ions per second", ionRate, 0, 1e25);
		return unsaturated / (1 + unsaturated / saturationCurrent);
	}

	/** Root mean square of the output over a time, A. */
	public double noise(double ionRate, double voltage, double seconds) {
		double current = current(ionRate, voltage);
		double shot = ionRate > 0 ? current * Math.sqrt(excessNoiseFactor() / (ionRate * seconds)) : 0;
		return Math.hypot(shot, electrometer.johnsonNoise(Electrometer.bandwidthOfMean(seconds)));
	}

	/** The mean over a dwell with noise, A. */
	public double reading(double ionRate, double voltage, double seconds, CounterRandom random) {
		return current(ionRate, voltage) + noise(ionRate, voltage, seconds) * random.normal();
	}

	/** Whether the current still follows the ions: it falls short by less than 10 %. */
	public boolean linear(double ionRate, double voltage) {
		return current(ionRate, voltage) < saturationCurrent / 11;
	}
}
