package org.ionwright.twin.wire.internal.vacuum;

import org.ionwright.twin.wire.internal.Wiring;

/** A mass flow controller behind an MKS 946: a set point counts only in the mode SETPOINT. Flows in sccm. */
final class MksFlow {

	/** Standard cubic centimetres per minute in one m³/s of the standard state. */
	private static final double SCCM = 6e7;

	/** What the valve goes by. */
	enum Mode {
		OPEN, CLOSE, SETPOINT
	}

	private final Wiring wiring;
	private final String terminal;
	private Mode mode = Mode.CLOSE;
	private double setPoint;
	private boolean started;

	MksFlow(String address, Wiring wiring) {
		this.wiring = wiring;
		terminal = address + ".flow";
	}

	/** Takes over what flowed before anybody asked. */
	void start(double seconds) {
		if (!started) {
			started = true;
			double before = wiring.commanded(terminal, seconds) * SCCM;
			setPoint = before > 0 ? before : 0;
			mode = before > 0 ? Mode.SETPOINT : Mode.CLOSE;
		}
	}

	boolean connected() {
		return wiring.has(terminal);
	}

	boolean trusted(double seconds) {
		return wiring.trusted(terminal, seconds);
	}

	double flow(double seconds) {
		return wiring.read(terminal, seconds) * SCCM;
	}

	double range() {
		return wiring.maximum(terminal) * SCCM;
	}

	double setPoint() {
		return setPoint;
	}

	/** False when it is out of range. */
	boolean setPoint(double sccm, double seconds) {
		if (!(sccm >= 0 && sccm <= range() * 1.0001)) {
			return false;
		}
		setPoint = Math.min(sccm, range());
		drive(seconds);
		return true;
	}

	Mode mode() {
		return mode;
	}

	void mode(Mode wanted, double seconds) {
		mode = wanted;
		drive(seconds);
	}

	private void drive(double seconds) {
		double sccm = switch (mode) {
		case OPEN -> range();
		case CLOSE -> 0;
		case SETPOINT -> setPoint;
		};
		wiring.set(terminal, Math.min(sccm / SCCM, wiring.maximum(terminal)), seconds);
	}
}
