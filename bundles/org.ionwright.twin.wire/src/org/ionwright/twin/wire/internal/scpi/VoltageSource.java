package org.ionwright.twin.wire.internal.scpi;

import org.ionwright.twin.wire.internal.Wiring;

/** The voltage source that an electrometer has beside its input, at the terminal voltage of the device. */
final class VoltageSource {

	private final Wiring wiring;
	private final String terminal;
	private final double most;
	private final double[] ranges;
	private double range;
	private double set;
	private boolean on;

	/**
	 * @param ranges
	 *            V, rising
	 */
	VoltageSource(Wiring wiring, String device, double most, double[] ranges) {
		this.wiring = wiring;
		terminal = device + ".voltage";
		this.most = most;
		this.ranges = ranges;
		range = ranges[0];
	}

	double range() {
		return range;
	}

	/** Takes the lowest range that holds a voltage; a set point beyond it falls to 0. */
	void range(double volts, double seconds) {
		range = most;
		for (int i = ranges.length - 1; i >= 0; i--) {
			if (ranges[i] >= volts) {
				range = ranges[i];
			}
		}
		if (Math.abs(set) > range) {
			set(0, seconds);
		}
	}

	double set() {
		return set;
	}

	void set(double volts, double seconds) {
		set = volts;
		drive(seconds);
	}

	boolean isOn() {
		return on;
	}

	void on(boolean wanted, double seconds) {
		on = wanted;
		drive(seconds);
	}

	/** As after switching on. */
	void off(double seconds) {
		set = 0;
		range = ranges[0];
		on(false, seconds);
	}

	private void drive(double seconds) {
		wiring.set(terminal, on ? set : 0, seconds);
	}
}
