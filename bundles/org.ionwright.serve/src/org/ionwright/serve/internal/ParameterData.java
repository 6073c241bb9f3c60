package org.ionwright.serve.internal;

import java.time.Instant;

import org.ionwright.instrument.LiveParameter;
import org.ionwright.serve.internal.pva.Alarm;
import org.ionwright.serve.internal.pva.Alarm.Severity;
import org.ionwright.serve.internal.pva.Alarm.Status;
import org.ionwright.serve.internal.pva.Normative;
import org.ionwright.serve.internal.pva.Normative.Control;
import org.ionwright.serve.internal.pva.Normative.Display;
import org.ionwright.serve.internal.pva.PvData;

/** A parameter as values of variables, in the unit that people use. Pure. */
final class ParameterData {

	private static final int MOST_DIGITS = 9;
	private static final int EXPONENT_DIGITS = 2;

	private ParameterData() {
	}

	/**
	 * @param device
	 *            what the device says of itself
	 */
	static PvData readback(LiveParameter parameter, String device) {
		return of(parameter, parameter.readback(), Alarms.of(parameter.quality(), device), parameter.time(), "",
				Control.NONE);
	}

	/**
	 * @param value
	 *            of the set-point; NaN for none
	 * @param usable
	 *            whether the device can be used
	 * @param time
	 *            when it was set
	 */
	static PvData setPoint(LiveParameter parameter, double value, boolean usable, String device, Instant time) {
		Alarm alarm = !usable ? new Alarm(Severity.INVALID, Status.DRIVER, device)
				: Double.isNaN(value)
						? new Alarm(Severity.UNDEFINED, Status.UNDEFINED, "nothing was set since it was connected")
						: Alarm.NO;
		return of(parameter, value, alarm, time, "Set-point of ", new Control(parameter.display(parameter.minimum()),
				parameter.display(parameter.maximum()), 0));
	}

	/** The value that a client means, and exactly the limit when it puts the limit that it was told. */
	static double value(LiveParameter parameter, double put) {
		if (!parameter.states().isEmpty()) {
			return put;
		}
		return put == parameter.display(parameter.minimum()) ? parameter.minimum()
				: put == parameter.display(parameter.maximum()) ? parameter.maximum() : parameter.fromDisplay(put);
	}

	/** Smallest difference that is told at once, in the unit of the variable; 0 for any. */
	static double deadband(LiveParameter parameter) {
		double half = Math.abs(parameter.tolerance() / 2 / parameter.displayFactor());
		return parameter.states().isEmpty() && Double.isFinite(half) ? half : 0;
	}

	private static PvData of(LiveParameter parameter, double value, Alarm alarm, Instant time, String what,
			Control control) {
		String description = what + parameter.label() + " (" + parameter.path() + ")";
		if (!parameter.states().isEmpty()) {
			int index = Double.isNaN(value) ? 0 : (int) Math.rint(value);
			return Normative.choice(index, parameter.states(), alarm, time, description);
		}
		boolean limited = Double.isFinite(parameter.minimum()) && Double.isFinite(parameter.maximum());
		boolean pressure = parameter.unit().equals("Pa");
		Control settable = limited ? control : Control.NONE;
		return Normative.number(parameter.display(value), alarm, time,
				new Display(limited ? parameter.display(parameter.minimum()) : 0,
						limited ? parameter.display(parameter.maximum()) : 0, description, unit(parameter),
						pressure ? EXPONENT_DIGITS : precision(parameter), pressure),
				settable);
	}

	/** Empty for what has none. */
	static String unit(LiveParameter parameter) {
		return parameter.displayUnit().equals("1") ? "" : parameter.displayUnit();
	}

	/** Digits that the tolerance deserves, or a ten-thousandth of the range. */
	private static int precision(LiveParameter parameter) {
		double finest = parameter.tolerance() > 0 ? parameter.tolerance()
				: 1e-4 * (parameter.maximum() - parameter.minimum());
		double digits = Math.ceil(-Math.log10(Math.abs(finest / parameter.displayFactor())));
		return Double.isFinite(digits) ? (int) Math.clamp(digits, 0, MOST_DIGITS) : 3;
	}
}
