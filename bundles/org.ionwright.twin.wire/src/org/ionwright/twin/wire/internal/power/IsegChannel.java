package org.ionwright.twin.wire.internal.power;

import org.ionwright.twin.wire.internal.Wiring;

/** One channel of an iseg module: set values, ramp, events. The module makes the ramp itself, in small steps. */
final class IsegChannel {

	static final int POSITIVE = 1;
	static final int INPUT_ERROR = 1 << 2;
	static final int ON = 1 << 3;
	static final int RAMPING = 1 << 4;
	static final int EMERGENCY = 1 << 5;
	static final int CONSTANT_CURRENT = 1 << 6;
	static final int CONSTANT_VOLTAGE = 1 << 7;
	static final int CURRENT_TRIP = 1 << 13;
	static final int RAMP_UP = 1 << 19;
	static final int RAMP_DOWN = 1 << 20;
	/** What latches in the event word and bars switching on until it is cleared. */
	static final int BARRING = EMERGENCY | CURRENT_TRIP;

	/** Below this the loop does not regulate, V. */
	private static final double LEAST_REGULATED = 6;
	private static final double STEP_SECONDS = 0.05;

	private final Wiring wiring;
	private final String terminals;
	private double set;
	private double currentSet;
	private double ramp = 100;
	/** Voltage the ramp has come to. */
	private double reached;
	private double last;
	private boolean on;
	private boolean started;
	private int events;
	private int latched;

	IsegChannel(int number, Wiring wiring) {
		this.wiring = wiring;
		terminals = "iseg." + number;
		currentSet = IsegScpi.NOMINAL_AMPERES;
	}

	/** Brings the ramp and the guards up to a time. */
	void proceed(double seconds, boolean kill) {
		if (!started) {
			// what the supply was at before anybody asked
			started = true;
			double before = wiring.commanded(terminals + ".voltage", seconds);
			reached = Double.isNaN(before) ? 0 : before;
			on = reached > 0;
			set = reached;
			last = seconds;
		}
		if (wiring.says(terminals + ".tripped", seconds)) {
			latched |= CURRENT_TRIP;
			drop(seconds);
		}
		double target = target();
		double way = ramp * (seconds - last);
		last = seconds;
		if (reached != target) {
			double next = Math.abs(target - reached) <= way ? target : reached + Math.signum(target - reached) * way;
			if (wiring.set(terminals + ".voltage", next, seconds)) {
				reached = next;
			} else {
				// the instrument does not go there: the ramp ends where it is
				set = reached;
				on = false;
				events |= INPUT_ERROR;
			}
		}
		if (on && kill && amperes(seconds) > currentSet) {
			latched |= CURRENT_TRIP;
			drop(seconds);
		}
		events |= latched | (reached != target ? RAMPING : 0);
	}

	double nextSeconds() {
		return started && reached != target() ? last + STEP_SECONDS : Double.POSITIVE_INFINITY;
	}

	private double target() {
		return on ? set : 0;
	}

	double set() {
		return set;
	}

	void set(double volts) {
		set = volts;
	}

	double currentSet() {
		return currentSet;
	}

	void currentSet(double amperes) {
		currentSet = amperes;
	}

	double ramp() {
		return ramp;
	}

	void ramp(double voltsPerSecond) {
		ramp = voltsPerSecond;
	}

	boolean isOn() {
		return on;
	}

	/** Switching on does nothing while an event bars it. */
	void on(boolean wanted) {
		on = wanted && (events & BARRING) == 0;
	}

	/** Off at once, without a ramp, and barred. */
	void emergencyOff(double seconds) {
		latched |= EMERGENCY;
		events |= EMERGENCY;
		drop(seconds);
	}

	void clearEmergency() {
		latched &= ~EMERGENCY;
	}

	private void drop(double seconds) {
		on = false;
		reached = 0;
		wiring.set(terminals + ".voltage", 0, seconds);
	}

	int events() {
		return events;
	}

	/** Latched bits come back until what set them is over; a trip is over when it is cleared. */
	void clearEvents() {
		latched &= ~CURRENT_TRIP;
		events = latched;
	}

	double volts(double seconds) {
		double volts = wiring.read(terminals + ".voltage", seconds);
		return Double.isNaN(volts) ? 0 : volts;
	}

	double amperes(double seconds) {
		double amperes = wiring.read(terminals + ".current", seconds);
		return Double.isNaN(amperes) ? 0 : amperes;
	}

	int status(double seconds) {
		boolean ramping = reached != target();
		boolean limited = on && amperes(seconds) > currentSet;
		return POSITIVE | (on ? ON : 0) | latched
				| (ramping ? RAMPING | (target() > reached ? RAMP_UP : RAMP_DOWN) : 0)
				| (limited ? CONSTANT_CURRENT : 0)
				| (on && !limited && reached >= LEAST_REGULATED ? CONSTANT_VOLTAGE : 0);
	}
}
