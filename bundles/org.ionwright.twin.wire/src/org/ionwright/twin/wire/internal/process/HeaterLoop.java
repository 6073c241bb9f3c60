package org.ionwright.twin.wire.internal.process;

import org.ionwright.twin.wire.internal.Wiring;

/** A temperature loop as its controller sees it, °C. What the twin does not have (output, terms of the loop) is kept here. */
final class HeaterLoop {

	private static final double ZERO_CELSIUS = 273.15;
	private static final int WIRE_BROKEN = 4;
	private static final int SENSOR_BROKEN = 1 << 5;
	/** What a heater of the twin is told when it shall not heat, K. */
	private static final double ROOM = 293.15;

	private final Wiring wiring;
	private final String terminal;
	private final String power;
	private final String state;
	double proportionalBand = 20;
	double integralTime = 360;
	double derivativeTime = 60;
	double highSetPoint = 650;
	double lowSetPoint = 0;
	private double maximumOutput = 100;
	double outputRate;
	double autotune;
	/** Set point, °C, and what the twin was told for it, K; the twin does not go below the room. */
	private double kept = Double.NaN;
	private double told = Double.NaN;

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

	/** Summary of what is wrong, as register 75 and mnemonic SO have it. */
	int status(double seconds) {
		return sensorBroken(seconds) ? SENSOR_BROKEN : 0;
	}

	double setPoint(double seconds) {
		double commanded = wiring.commanded(terminal, seconds);
		return !wiring.has(terminal) ? 0 : commanded == told ? kept : commanded - ZERO_CELSIUS;
	}

	/** False when it is beyond the limits of the controller or of the heater. */
	boolean setPoint(double celsius, double seconds) {
		return celsius >= lowSetPoint && celsius <= highSetPoint && drive(celsius, seconds);
	}

	double maximumOutput() {
		return maximumOutput;
	}

	/** Highest power, %; without any the heater cools down, whatever the set point is. */
	void maximumOutput(double percent, double seconds) {
		double celsius = setPoint(seconds);
		maximumOutput = percent;
		drive(celsius, seconds);
	}

	private boolean drive(double celsius, double seconds) {
		double kelvin = maximumOutput > 0 ? Math.max(ROOM, celsius + ZERO_CELSIUS) : ROOM;
		boolean good = wiring.set(terminal, kelvin, seconds);
		if (good) {
			kept = celsius;
			told = wiring.commanded(terminal, seconds);
		}
		return good;
	}

	/** Power of the heater, %. */
	double output(double seconds) {
		double share = wiring.read(power, seconds) / wiring.maximum(power);
		return Double.isNaN(share) ? 0 : Math.clamp(100 * share, 0, 100);
	}
}
