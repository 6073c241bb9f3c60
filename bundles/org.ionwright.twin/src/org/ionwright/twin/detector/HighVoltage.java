package org.ionwright.twin.detector;

import org.ionwright.twin.internal.InRange;

/**
 * The voltage at the multiplier: ramps at a constant slew to what it is told and falls to 0 at once when it trips. A closed
 * form in time, as {@link PulseCounter} is asked at the times of points.
 */
final class HighVoltage {

	private final double slew;
	private double set;
	private double from;
	private double since;
	private boolean tripped;

	HighVoltage(double slew) {
		this.slew = slew;
	}

	void command(double volts, double seconds) {
		from = at(seconds);
		set = InRange.between("detector voltage (V)", volts, 0, 1e5);
		since = seconds;
		tripped = false;
	}

	/** An arc takes the voltage off at once. */
	void trip() {
		tripped = true;
	}

	double set() {
		return set;
	}

	boolean tripped() {
		return tripped;
	}

	double at(double seconds) {
		double way = slew * Math.max(0, seconds - since);
		return tripped ? 0 : set > from ? Math.min(set, from + way) : Math.max(set, from - way);
	}
}
