package org.ionwright.twin.wire.internal.process;

import org.ionwright.twin.wire.internal.Wiring;

/** A temperature loop as its controller sees it, °C. What the twin does not have (output, terms of the loop) is kept here. */
final class HeaterLoop {

	private static final double ZERO_CELSIUS = 273.15;
	private static final int WIRE_BROKEN = 4;

	private final Wiring wiring;
	private final String terminal;
	private final String power;
	private final String state;
	double proportionalBand = 20;
	double integralTime = 360;
	double derivativeTime = 60;
	double highSetPoint = 650;
	double lowSetPoint = 0;
	double maximumOutput = 100;
	double outputRate;
	double autotune;

	HeaterLoop(String unit, Wiring wiring) {
		this.wiring = wiring;
		terminal = "eurotherm." + unit + ".temperature";
		power = "eurotherm." + unit + ".power";
		state = "eurotherm." + unit + ".state";
	}

	boolean sensorBroken(double seconds) {
		return !wiring.trusted(terminal, seconds) || wiring.read(state, seconds) == WIRE_BROKEN;
	}

	double process(double seconds) {
		return sensorBroken(seconds) ? 9999 : wiring.read(terminal, seconds) - ZERO_CELSIUS;
	}

	double setPoint(double seconds) {
		return wiring.has(terminal) ? wiring.commanded(terminal, seconds) - ZERO_CELSIUS : 0;
	}

	/** False when it is beyond the limits of the controller or of the heater. */
	boolean setPoint(double celsius, double seconds) {
		return celsius >= lowSetPoint && celsius <= highSetPoint
				&& wiring.set(terminal, celsius + ZERO_CELSIUS, seconds);
	}

	/** Power of the heater, %. */
	double output(double seconds) {
		double share = wiring.read(power, seconds) / wiring.maximum(power);
		return Double.isNaN(share) ? 0 : Math.clamp(100 * share, 0, 100);
	}
}
