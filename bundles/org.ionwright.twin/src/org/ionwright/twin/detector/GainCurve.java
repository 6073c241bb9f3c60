package org.ionwright.twin.detector;

import org.ionwright.twin.internal.InRange;

/**
 * Gain of a multiplier over its voltage: G = delta^N with the yield of a stage delta = delta0 (V/V0)^k, so that G grows
 * as V^(k N). Valid while a stage gives more than one electron for one.
 *
 * @param stages
 *            N, 1 to 40; a continuous channel is taken as some 20
 * @param yieldExponent
 *            k, 0.1 to 2; 0.65 to 0.8 for most dynodes
 * @param nominalVoltage
 *            V0, V
 * @param nominalGain
 *            at V0, above 1
 */
public record GainCurve(int stages, double yieldExponent, double nominalVoltage, double nominalGain) {

	public GainCurve {
		InRange.between("stages", stages, 1, 40);
		InRange.between("exponent of the yield", yieldExponent, 0.1, 2);
		InRange.between("nominal voltage (V)", nominalVoltage, 1, 1e5);
		InRange.between("nominal gain", nominalGain, Math.nextUp(1.0), 1e12);
	}

	/** Electrons for one in a stage. */
	public double stageYield(double voltage) {
		InRange.between("voltage (V)", voltage, 0, 1e5);
		return Math.pow(nominalGain, 1.0 / stages) * Math.pow(voltage / nominalVoltage, yieldExponent);
	}

	/** Mean electrons at the anode for one at the first stage; 0 where a stage does not multiply. */
	public double gain(double voltage) {
		double yield = stageYield(voltage);
		return yield > 1 ? Math.pow(yield, stages) : 0;
	}

	/** Voltage for a gain, V. */
	public double voltageFor(double gain) {
		InRange.between("gain", gain, Math.nextUp(1.0), 1e12);
		return nominalVoltage * Math.pow(gain / nominalGain, 1 / (yieldExponent * stages));
	}

	/** Of the gain over its square: (1 - delta^-N)/(delta - 1), Poisson noise in each stage (Shockley and Pierce 1938). */
	public double relativeVariance(double voltage) {
		double yield = stageYield(voltage);
		return yield > 1 ? (1 - Math.pow(yield, -stages)) / (yield - 1) : stages;
	}
}
