package org.ionwright.twin.wire.internal.process;

import org.ionwright.twin.wire.internal.Wiring;

/** The works of a syringe pump: rate, direction, what it has delivered, and the volume at which it stops. */
final class SyringePump {

	/** What the pump does, as the letter in its answers. */
	enum State {
		INFUSING('I'), WITHDRAWING('W'), STOPPED('S'), PAUSED('P');

		final char letter;

		State(char letter) {
			this.letter = letter;
		}

		boolean running() {
			return this == INFUSING || this == WITHDRAWING;
		}
	}

	/** Fastest travel of the drive, m/s: 5.1 cm/min. */
	private static final double FASTEST = 0.051 / 60;

	private final Wiring wiring;
	private final String terminal;
	private final String tripped;
	private double diameter = 14.43e-3;
	private double rate;
	private double target;
	private double ofTarget;
	private double infused;
	private double withdrawn;
	private boolean withdraw;
	private State state = State.STOPPED;
	private char alarm = ' ';
	private boolean started;
	private double last;

	SyringePump(String address, Wiring wiring) {
		this.wiring = wiring;
		terminal = "ne1000." + address + ".flow";
		tripped = "ne1000." + address + ".tripped";
	}

	/** Moves the plunger on to a time. */
	void proceed(double seconds) {
		if (!started) {
			// what flowed before anybody asked
			started = true;
			rate = wiring.commanded(terminal, seconds);
			state = rate > 0 ? State.INFUSING : State.STOPPED;
			last = seconds;
		}
		if (wiring.says(tripped, seconds)) {
			alarm = 'S';
			halt(State.STOPPED, seconds);
		}
		if (state.running()) {
			double moved = rate * (seconds - last);
			boolean enough = target > 0 && ofTarget + moved >= target;
			moved = enough ? target - ofTarget : moved;
			ofTarget += moved;
			if (state == State.INFUSING) {
				infused += moved;
			} else {
				withdrawn += moved;
			}
			if (enough) {
				halt(State.STOPPED, seconds);
			}
		}
		last = seconds;
	}

	/** When the volume is reached. */
	double nextSeconds() {
		return state.running() && target > 0 && rate > 0 ? last + (target - ofTarget) / rate
				: Double.POSITIVE_INFINITY;
	}

	/** Nobody is heard any more: what runs stops. */
	void unattended(double seconds) {
		if (state.running()) {
			alarm = 'T';
			halt(State.STOPPED, seconds);
		}
	}

	/** Letter of what has happened since this was last asked: S stalled, T nobody was heard; blank for nothing. */
	char takeAlarm() {
		char letter = alarm;
		alarm = ' ';
		return letter;
	}

	State state() {
		return state;
	}

	double diameter() {
		return diameter;
	}

	/** Rate and counters start again with another syringe. */
	void diameter(double metres) {
		diameter = metres;
		rate = 0;
		infused = 0;
		withdrawn = 0;
	}

	double rate() {
		return rate;
	}

	/** False when the drive or the instrument cannot go so fast. */
	boolean rate(double cubicMetresPerSecond, double seconds) {
		boolean good = cubicMetresPerSecond <= Math.PI / 4 * diameter * diameter * FASTEST && (state != State.INFUSING
				|| wiring.set(terminal, cubicMetresPerSecond, seconds));
		rate = good ? cubicMetresPerSecond : rate;
		return good;
	}

	double target() {
		return target;
	}

	void target(double cubicMetres) {
		target = cubicMetres;
		ofTarget = 0;
	}

	boolean withdraws() {
		return withdraw;
	}

	void withdraw(boolean back, double seconds) {
		withdraw = back;
		if (state.running()) {
			run(seconds);
		}
	}

	double infused() {
		return infused;
	}

	double withdrawn() {
		return withdrawn;
	}

	void clear(boolean infusedOnes) {
		if (infusedOnes) {
			infused = 0;
		} else {
			withdrawn = 0;
		}
	}

	/** False without a rate, or when the instrument does not take it. */
	boolean run(double seconds) {
		if (!(rate > 0) || !wiring.set(terminal, withdraw ? 0 : rate, seconds)) {
			return false;
		}
		if (state != State.PAUSED && !state.running()) {
			ofTarget = 0;
		}
		state = withdraw ? State.WITHDRAWING : State.INFUSING;
		return true;
	}

	/** Pauses what runs and stops what is paused; false when it stands already. */
	boolean stop(double seconds) {
		if (state == State.STOPPED) {
			return false;
		}
		halt(state.running() ? State.PAUSED : State.STOPPED, seconds);
		return true;
	}

	private void halt(State next, double seconds) {
		state = next;
		wiring.set(terminal, 0, seconds);
	}
}
