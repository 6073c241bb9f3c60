package org.ionwright.ui.common;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A number as people type it, with or without a unit: {@code 3 kV}, {@code 1.2e-3mbar}, {@code -40}. The decimal sign is a
 * point in every locale; spaces of any width do not count.
 *
 * @param unit
 *            as typed, without spaces; empty when there is none. May be anything
 */
public record TypedNumber(double number, String unit) {

	private static final Pattern FORM = Pattern.compile("([+-]?(?:\\d+\\.?\\d*|\\.\\d+)(?:[eE][+-]?\\d+)?)(.*)");
	private static final Pattern SPACES = Pattern.compile("[\\s\\u00a0\\u2009\\u202f]+");

	/** @return empty when the text does not start with a number */
	public static Optional<TypedNumber> of(String text) {
		String dense = SPACES.matcher(text).replaceAll("").replace('\u2212', '-');
		Matcher form = FORM.matcher(dense);
		return form.matches()
				? Optional.of(new TypedNumber(Double.parseDouble(form.group(1)), form.group(2)))
				: Optional.empty();
	}
}
