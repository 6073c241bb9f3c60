package org.ionwright.twin.detector;

import org.ionwright.twin.internal.InRange;

/**
 * What a pulse-counting detector is made of.
 *
 * @param efficiencyAtNominal
 *            share of the pulses above the threshold at the nominal voltage of the gain curve, which sets the threshold
 * @param darkRate
 *            pulses per second without ions at nominal voltage
 * @param limits
 *            what it bears
 */
public record DetectorDesign(GainCurve gain, PulseHeights heights, double efficiencyAtNominal,
		ConversionYield conversion, DeadTime deadTime, double darkRate, Ageing ageing, Limits limits) {

	/**
	 * What a detector bears.
	 *
	 * @param rate
	 *            counted per second, above which it is overloaded
	 * @param damagingRate
	 *            pulses per second above which the emitting surface burns
	 * @param saturationCurrent
	 *            A at the anode, at which the gain would halve
	 * @param recovery
	 *            s, in which the sag of the gain after an overload falls to 1/e
	 * @param pressure
	 *            Pa, above which high voltage arcs
	 * @param slew
	 *            of the high voltage supply, V/s
	 */
	public record Limits(double rate, double damagingRate, double saturationCurrent, double recovery, double pressure,
			double slew) {

		public Limits {
			InRange.between("rate limit (1/s)", rate, 1, 1e12);
			InRange.between("damaging rate (1/s)", damagingRate, rate, 1e15);
			InRange.between("saturation current (A)", saturationCurrent, 1e-12, 1);
			InRange.between("recovery (s)", recovery, 1e-9, 1e6);
			InRange.between("pressure limit (Pa)", pressure, 1e-9, 1e5);
			InRange.between("slew (V/s)", slew, 1e-3, 1e9);
		}
	}

	public DetectorDesign {
		InRange.between("efficiency at nominal voltage", efficiencyAtNominal, 0.01, 0.9999);
		InRange.between("dark rate (1/s)", darkRate, 0, 1e9);
	}

	/**
	 * An off-axis photomultiplier behind a conversion dynode, as in the default instrument: ten stages, 95 % of the pulses
	 * counted at the nominal voltage, gain 1e6 there, 10 kV post-acceleration.
	 */
	public static DetectorDesign photomultiplier(double nominalVoltage, double darkRate, double deadTime,
			double maxRate) {
		return new DetectorDesign(new GainCurve(10, 0.75, nominalVoltage, 1e6), PulseHeights.EXPONENTIAL, 0.95,
				new ConversionYield(10_000), DeadTime.nonParalysable(deadTime), darkRate, new Ageing(10),
				new Limits(maxRate, 40 * maxRate, 1e-5, 2, 0.01, 2000));
	}

	/** Threshold of the discriminator, electrons at the anode. */
	double threshold() {
		return heights.thresholdFor(efficiencyAtNominal) * gain.nominalGain();
	}
}
