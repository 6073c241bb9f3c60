package org.ionwright.twin.wire.internal.process;

import org.ionwright.twin.wire.internal.Wiring;

/** A temperature loop as its controller sees it, °C. What the twin does not have (output, terms of the loop) is kept here. */
final class HeaterLoop {

	private static final double ZERO_CELSIUS = 273.15;
	private static final double AMBIENT = 20;

	private final Wiring wiring;
	private final String terminal;
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
	}

	boolean sensorBroken() {
		return !wiring.has(terminal);
	}

	double process(double seconds) {
		return sensorBroken() ? 9999 : wiring.read(terminal, seconds) - ZERO_CELSIUS;
	}

	double setPoint(double seconds) {
		return sensorBroken() ? 0 : wiring.commanded(terminal, seconds) - ZERO_CELSIUS;
	}

	/** False when it is beyond the limits of the controller or of the heater. */
	boolean setPoint(double celsius, double seconds) {
		return celsius >= lowSetPoint && celsius <= highSetPoint
				&& wiring.set(terminal, celsius + ZERO_CELSIUS, seconds);
	}

	/** %: what holds the temperature, and the proportional term. */
	double output(double seconds) {
		if (sensorBroken()) {
			return 0;
		}
		double process = process(seconds);
		return Math.clamp(70 * (process - AMBIENT) / (highSetPoint - AMBIENT)
				+ 100 * (setPoint(seconds) - process) / proportionalBand, 0, maximumOutput);
	}
}
