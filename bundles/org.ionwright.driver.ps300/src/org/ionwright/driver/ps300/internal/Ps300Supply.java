package org.ionwright.driver.ps300.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Role;
import org.ionwright.device.TimeSource;

/** One supply: what was found out when it was opened, and how it is set. Nothing that was set is remembered. */
final class Ps300Supply {

	/** Below this the output counts as off, V. */
	static final double TOUCHABLE = 30;

	private static final Duration ANSWER = Duration.ofMillis(500);
	private static final Duration PAUSE = Duration.ofMillis(50);
	private static final Duration SWITCHING = Duration.ofSeconds(1);
	private static final Duration LOOK_UNTIL = Duration.ofMillis(1400);

	private final Ps300Line line;
	private final TimeSource time;
	private final DeviceIdentity identity;
	private final Role role;
	private final boolean negative;
	private final double volts;
	private final double amperes;
	private final double resolution;
	private final boolean tripMode;

	Ps300Supply(Ps300Line line, Ps300Settings settings, TimeSource time) throws DeviceException, InterruptedException {
		this.line = line;
		this.time = time;
		role = settings.role();
		identity = line.identity();
		tripMode = line.maybe("TMOD?").isPresent();
		double limit = line.number("VLIM?");
		negative = settings.readsPolarity() ? limit < 0 : settings.negative();
		Optional<Ps300Model> model = settings.model().or(() -> Ps300Model.of(identity.model()));
		if (model.isPresent()) {
			volts = model.get().volts();
			amperes = model.get().amperes();
		} else {
			volts = Math.abs(limit);
			amperes = Math.abs(line.number("ITRP?"));
		}
		if (volts == 0 || amperes == 0) {
			throw new DeviceException(DeviceReason.CONFIGURATION, line.address() + " names itself '" + identity.model()
					+ "', which is not known, and has no limits to go by; give the option model");
		}
		resolution = model.map(Ps300Model::resolution).orElse(1.0);
	}

	DeviceIdentity identity() {
		return identity;
	}

	Role role() {
		return role;
	}

	double minimum() {
		return negative ? -volts : 0;
	}

	double maximum() {
		return negative ? 0 : volts;
	}

	double amperes() {
		return amperes;
	}

	boolean hasTripMode() {
		return tripMode;
	}

	void setVoltage(double wanted) throws DeviceException, InterruptedException {
		if (wanted != 0) {
			refuse(wanted);
		}
		setVolts("VSET", wanted);
	}

	private void refuse(double wanted) throws DeviceException, InterruptedException {
		int status = line.status();
		refuseTripped(status, "set to " + wanted + " V");
		double limit = Math.abs(line.number("VLIM?"));
		if (Math.abs(wanted) > limit) {
			throw new DeviceException(DeviceReason.LIMIT, line.address() + ": " + wanted
					+ " V is above the voltage limit of the supply, " + limit
					+ " V; raise voltageLimit first; nothing was sent");
		}
		if ((status & Ps300Protocol.CURRENT_LIMIT) != 0 && Math.abs(wanted) > Math.abs(line.number("VSET?"))) {
			throw new DeviceException(DeviceReason.HARDWARE, line.address()
					+ " limits the current already; the voltage is not raised further: look for a short circuit or raise currentLimit");
		}
	}

	/** The supply refuses a limit below the set voltage. */
	void setVoltageLimit(double wanted) throws DeviceException, InterruptedException {
		double set = Math.abs(line.number("VSET?"));
		if (wanted < set) {
			throw new DeviceException(DeviceReason.LIMIT, line.address() + ": a voltage limit of " + wanted
					+ " V is below the set voltage " + set + " V; lower the voltage first; nothing was sent");
		}
		setVolts("VLIM", negative ? -wanted : wanted);
	}

	/** Currents carry the sign that the supply itself gives them: models differ. */
	void setAmperes(String name, double wanted) throws DeviceException, InterruptedException {
		double sign = line.number(name + "?") < 0 ? -1 : 1;
		line.tell(name + " " + Ps300Protocol.amperes(sign * wanted));
		double kept = Math.abs(line.number(name + "?"));
		if (Math.abs(kept - wanted) > 1e-2 * amperes) {
			throw line.refused(DeviceReason.HARDWARE,
					"kept " + name + " = " + kept + " A instead of " + wanted + " A");
		}
	}

	void switchOn(boolean on) throws DeviceException, InterruptedException {
		if (on) {
			refuseTripped(line.status(), "switch on");
		}
		line.tell(on ? Ps300Protocol.ON : Ps300Protocol.OFF);
		Instant start = time.now();
		while ((line.status() & Ps300Protocol.HIGH_VOLTAGE) != 0 != on) {
			if (Duration.between(start, time.now()).compareTo(SWITCHING) > 0) {
				throw line.refused(DeviceReason.HARDWARE, "did not switch " + (on
						? "on; check the high-voltage switch on its front and the interlock"
						: "off"));
			}
			time.sleep(PAUSE);
		}
	}

	void resetTripsByItself(boolean automatic) throws DeviceException, InterruptedException {
		int wanted = automatic ? 1 : 0;
		line.tell("TMOD " + wanted);
		double kept = line.number("TMOD?");
		if (kept != wanted) {
			throw line.refused(DeviceReason.HARDWARE, "kept TMOD = " + kept + " instead of " + wanted);
		}
	}

	void clearTrip() throws DeviceException, InterruptedException {
		line.tell(Ps300Protocol.CLEAR_TRIP);
		if (Ps300Protocol.tripped(line.status())) {
			throw line.refused(DeviceReason.HARDWARE, "is still tripped; remove the cause, then clear again");
		}
	}

	/** Off at once; looks whether the voltage is gone. */
	void makeSafe() throws DeviceException, InterruptedException {
		@Nullable
		DeviceException first = null;
		String[] commands = tripMode ? new String[] { Ps300Protocol.OFF, "VSET 0", "TMOD 0" }
				: new String[] { Ps300Protocol.OFF, "VSET 0" };
		for (String command : commands) {
			try {
				line.tell(command);
			} catch (DeviceException e) {
				first = first == null ? e : first;
			}
		}
		if (first != null) {
			throw first;
		}
		Instant start = time.now();
		while (true) {
			boolean on = (line.status(ANSWER) & Ps300Protocol.HIGH_VOLTAGE) != 0;
			double left = line.number("VOUT?", ANSWER);
			if (!on && Math.abs(left) < TOUCHABLE) {
				return;
			}
			if (Duration.between(start, time.now()).compareTo(LOOK_UNTIL) > 0) {
				throw new DeviceException(DeviceReason.HARDWARE,
						String.format(Locale.ROOT, "%s: told to switch off, but %s and %.0f V are left; %s",
								line.address(),
								on ? "it says it is on" : "it is off", left,
								on ? "switch it off at its front" : "wait until the load is discharged"));
			}
			time.sleep(PAUSE);
		}
	}

	private void setVolts(String name, double wanted) throws DeviceException, InterruptedException {
		String sent = Ps300Protocol.volts(wanted);
		line.tell(name + " " + sent);
		double kept = line.number(name + "?");
		if (Math.abs(kept - wanted) > resolution) {
			throw line.refused(DeviceReason.HARDWARE,
					"kept " + name + " = " + kept + " V instead of " + sent + " V");
		}
	}

	private void refuseTripped(int status, String wish) throws DeviceException {
		if (Ps300Protocol.tripped(status)) {
			throw new DeviceException(DeviceReason.HARDWARE,
					line.address() + " cannot " + wish + ": it has a "
							+ Ps300Protocol.STATES.get(Ps300Protocol.state(status))
							+ "; look for the cause, then run clear-trip");
		}
	}
}
