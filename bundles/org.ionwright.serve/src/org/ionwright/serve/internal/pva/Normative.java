package org.ionwright.serve.internal.pva;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/** Values of the normative types. Pure. */
public final class Normative {

	private static final List<String> FORMS = List.of("Default", "String", "Binary", "Decimal", "Hex", "Exponential",
			"Engineering");
	private static final int EXPONENTIAL = FORMS.indexOf("Exponential");

	/**
	 * How a number is shown.
	 *
	 * @param low
	 *            lower limit; 0 as {@code high} when there is none
	 * @param precision
	 *            digits behind the point
	 */
	public record Display(double low, double high, String description, String unit, int precision,
			boolean exponential) {
	}

	/**
	 * What can be set; equal limits when nothing can.
	 *
	 * @param step
	 *            smallest change that makes sense; 0 when not known
	 */
	public record Control(double low, double high, double step) {

		public static final Control NONE = new Control(0, 0, 0);
	}

	private Normative() {
	}

	/** NTScalar of double. */
	public static PvData number(double value, Alarm alarm, Instant time, Display display, Control control) {
		List<Object> values = start(value, alarm, time);
		values.addAll(List.of(display.low, display.high, display.description, display.unit, display.precision,
				display.exponential ? EXPONENTIAL : 0, FORMS, control.low, control.high, control.step));
		return new PvData(PvType.NUMBER, values);
	}

	/** NTEnum. */
	public static PvData choice(int index, List<String> choices, Alarm alarm, Instant time, String description) {
		List<Object> values = start(index, alarm, time);
		values.add(1, List.copyOf(choices));
		values.add(description);
		return new PvData(PvType.ENUM, values);
	}

	private static List<Object> start(Object value, Alarm alarm, Instant time) {
		return new ArrayList<>(List.of(value, alarm.severity().ordinal(), alarm.status().ordinal(), alarm.message(),
				time.getEpochSecond(), time.getNano(), 0));
	}
}
