package org.ionwright.device;

import java.util.List;
import java.util.Objects;

/**
 * One option of an address, as a driver or a transport declares it. What people type is checked against it before anything is
 * opened.
 *
 * @param name
 *            as in the address: small letters, digits and hyphens
 * @param label
 *            for people, with the unit in brackets where there is one
 * @param kind
 *            of the values
 * @param minimum
 *            lowest number; meaningless for text and choices
 * @param maximum
 *            highest number; meaningless for text and choices
 * @param choices
 *            the words of a {@link Kind#CHOICE}; empty for others
 * @param standard
 *            value when the address does not give one; empty when it must be given
 */
public record Setting(String name, String label, Kind kind, double minimum, double maximum, List<String> choices,
		String standard) {

	/** What the value of a setting is. */
	public enum Kind {
		TEXT, INTEGER, NUMBER, CHOICE
	}

	public Setting {
		Objects.requireNonNull(name);
		Objects.requireNonNull(label);
		Objects.requireNonNull(kind);
		Objects.requireNonNull(standard);
		choices = List.copyOf(choices);
		if (!(minimum <= maximum)) {
			throw new IllegalArgumentException(
					"setting " + name + ": minimum " + minimum + " is above maximum " + maximum);
		}
	}

	/** Any text. */
	public static Setting text(String name, String label, String standard) {
		return new Setting(name, label, Kind.TEXT, 0, 0, List.of(), standard);
	}

	/** A whole number, ends included. */
	public static Setting integer(String name, String label, long minimum, long maximum, String standard) {
		return new Setting(name, label, Kind.INTEGER, minimum, maximum, List.of(), standard);
	}

	/** A number, ends included. */
	public static Setting number(String name, String label, double minimum, double maximum, String standard) {
		return new Setting(name, label, Kind.NUMBER, minimum, maximum, List.of(), standard);
	}

	/** One of some words. */
	public static Setting choice(String name, String label, List<String> choices, String standard) {
		return new Setting(name, label, Kind.CHOICE, 0, 0, choices, standard);
	}
}
