package org.ionwright.model.validation.internal;

import org.ionwright.model.instrument.MassFilterStage;

/**
 * Voltages of a quadrupole at the apex of the first stability region, one pole pair against ground, RF zero to peak:
 * {@code q = 4 e V / (m Omega^2 r0^2)} and {@code a = 8 e U / (m Omega^2 r0^2)} (requirements, section 2.2).
 */
record QuadrupoleVoltages(MassFilterStage stage) {

	private static final double DALTON = 1.66053906892e-27;
	private static final double CHARGE = 1.602176634e-19;
	private static final double APEX_Q = 0.705996069713;
	/** U/V at the apex, a/2q. */
	private static final double APEX_RATIO = 0.167843705708;

	double rfAmplitude(double mz) {
		return mz * rfPerMz();
	}

	/** Where the apex is exactly met, which is the most a resolving stage needs. */
	double dcVoltage(double mz) {
		return mz * rfPerMz() * APEX_RATIO;
	}

	double highestMzOfRf() {
		return stage.getMaxRfAmplitude() / rfPerMz();
	}

	double highestMzOfDc() {
		return stage.getMaxDcVoltage() / (rfPerMz() * APEX_RATIO);
	}

	private double rfPerMz() {
		double omega = 2 * Math.PI * stage.getRfFrequency();
		return APEX_Q * DALTON * omega * omega * stage.getFieldRadius() * stage.getFieldRadius() / (4 * CHARGE);
	}
}
