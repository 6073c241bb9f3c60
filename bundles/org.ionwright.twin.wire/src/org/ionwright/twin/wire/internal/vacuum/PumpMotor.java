package org.ionwright.twin.wire.internal.vacuum;

import org.ionwright.twin.wire.internal.Wiring;

/**
 * A pump as its controller sees it, at the terminals on, rotation, current and state of an address.
 *
 * @param nominal
 *            rotation, Hz
 * @param volts
 *            of the motor
 */
record PumpMotor(Wiring wiring, String address, double nominal, double volts) {

	private static final int FAULT = 4;

	boolean on(double seconds) {
		return wiring.says(address + ".on", seconds);
	}

	/** False when it cannot be switched. */
	boolean run(boolean motor, double seconds) {
		return wiring.set(address + ".on", motor ? 1 : 0, seconds);
	}

	/** Share of the nominal rotation. */
	double share(double seconds) {
		double share = wiring.read(address + ".rotation", seconds);
		return Double.isNaN(share) ? 0 : share;
	}

	double hertz(double seconds) {
		return nominal * share(seconds);
	}

	double amperes(double seconds) {
		double current = wiring.read(address + ".current", seconds);
		return Double.isNaN(current) ? 0 : current;
	}

	double watts(double seconds) {
		return volts * amperes(seconds);
	}

	boolean failed(double seconds) {
		return wiring.read(address + ".state", seconds) == FAULT;
	}
}
