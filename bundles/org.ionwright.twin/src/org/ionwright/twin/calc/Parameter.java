package org.ionwright.twin.calc;

import java.util.List;

/**
 * What a calculation is given.
 *
 * @param name
 *            with its unit: {@code d_mm}
 * @param kind
 *            of value
 * @param standard
 *            value when it is not given; empty when it must be given, {@code -} when it may be left out
 * @param minimum
 *            least value of a number; excluded where {@code open}
 * @param maximum
 *            greatest value of a number
 * @param open
 *            whether the minimum itself is refused
 * @param choices
 *            of a word, in the order shown
 * @param description
 *            for people
 */
public record Parameter(String name, Kind kind, String standard, double minimum, double maximum, boolean open,
		List<String> choices, String description) {

	/** Kinds of values. */
	public enum Kind {
		/** A finite number. */
		NUMBER,
		/** A whole number. */
		INTEGER,
		/** One of a few words. */
		WORD,
		/** Free text, such as a formula. */
		TEXT,
		/** Name of a file that can be read. */
		FILE
	}

	static final String OPTIONAL = "-";

	public Parameter {
		choices = List.copyOf(choices);
	}

	/** A number from minimum to maximum, which must be given. */
	public static Parameter number(String name, double minimum, double maximum, String description) {
		return new Parameter(name, Kind.NUMBER, "", minimum, maximum, false, List.of(), description);
	}

	/** A number above 0 and up to a maximum, which must be given. */
	public static Parameter positive(String name, double maximum, String description) {
		return new Parameter(name, Kind.NUMBER, "", 0, maximum, true, List.of(), description);
	}

	public static Parameter integer(String name, long minimum, long maximum, String description) {
		return new Parameter(name, Kind.INTEGER, "", minimum, maximum, false, List.of(), description);
	}

	public static Parameter word(String name, List<String> choices, String description) {
		return new Parameter(name, Kind.WORD, "", 0, 0, false, choices, description);
	}

	public static Parameter text(String name, String description) {
		return new Parameter(name, Kind.TEXT, "", 0, 0, false, List.of(), description);
	}

	public static Parameter file(String name, String description) {
		return new Parameter(name, Kind.FILE, "", 0, 0, false, List.of(), description);
	}

	/** The same with a value for when it is not given. */
	public Parameter or(Object value) {
		return new Parameter(name, kind, value.toString(), minimum, maximum, open, choices, description);
	}

	/** The same, but it may be left out: ask {@link Arguments#has}. */
	public Parameter optional() {
		return or(OPTIONAL);
	}

	boolean required() {
		return standard.isEmpty();
	}

	/** The allowed values, for people. */
	String range() {
		return switch (kind) {
		case NUMBER -> (open ? "above " + text(minimum) : text(minimum)) + (maximum == Double.POSITIVE_INFINITY
				? open ? "" : " or more"
				: " to " + text(maximum));
		case INTEGER -> (long) minimum + " to " + (long) maximum;
		case WORD -> String.join(", ", choices);
		case TEXT -> "text";
		case FILE -> "a file";
		};
	}

	private static String text(double value) {
		return value == Math.rint(value) && Math.abs(value) < 1e6 ? Long.toString((long) value)
				: Double.toString(value);
	}
}
