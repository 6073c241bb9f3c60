package org.ionwright.twin.sample;

/**
 * Share of the ions that survives the cone: a bell over the voltage. Too little leaves ions clustered with solvent,
 * too much breaks them; heavy ions want more. The optimum 15 V + 0.04 V per u and the width 35 V are typical tune
 * values, not a law.
 */
public final class ConeTransmission {

	private ConeTransmission() {
	}

	public static double at(double coneVoltage, double mz) {
		double off = (coneVoltage - 15 - 0.04 * mz) / 35;
		return Math.exp(-off * off);
	}
}
