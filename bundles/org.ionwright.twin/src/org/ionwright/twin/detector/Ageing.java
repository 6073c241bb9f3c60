package org.ionwright.twin.detector;

import org.ionwright.twin.internal.InRange;

/**
 * Loss of gain by the charge that a multiplier has given: exp(-Q/Q0). The charge cracks and covers the emitting
 * surfaces, so that the plateau moves to higher voltages. The law fits the published life curves to some 30 %; Q0 is
 * that of the maker, some 1 to 50 C.
 *
 * @param lifeCharge
 *            Q0, C
 */
public record Ageing(double lifeCharge) {

	public Ageing {
		InRange.between("charge of the life (C)", lifeCharge, 1e-9, 1e6);
	}

	/**
	 * Gain over that when new.
	 *
	 * @param charge
	 *            given so far at the anode, C
	 */
	public double gainShare(double charge) {
		return Math.exp(-InRange.between("extracted charge (C)", charge, 0, Double.MAX_VALUE) / lifeCharge);
	}

	/** Voltage that restores the gain, over that when new: the shift of the plateau. */
	public double voltageShift(GainCurve gain, double charge) {
		return Math.pow(gainShare(charge), -1 / (gain.yieldExponent() * gain.stages()));
	}
}
