package org.ionwright.twin.wire.internal;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.regex.Pattern;

/** Bytes as text and numbers as devices write them, whatever the locale of the machine. */
public final class Texts {

	/** At most 24 digits a part: nobody sends more, and the pattern cannot run away. */
	private static final Pattern NUMBER = Pattern
			.compile("[+-]?(\\d{1,24}(\\.\\d{0,24})?|\\.\\d{1,24})([eE][+-]?\\d{1,3})?");

	private Texts() {
	}

	public static byte[] bytes(CharSequence text) {
		return text.toString().getBytes(StandardCharsets.ISO_8859_1);
	}

	public static String text(byte[] bytes) {
		return new String(bytes, StandardCharsets.ISO_8859_1);
	}

	/** A plain decimal number and nothing else; empty for other text and for what is beyond a double. */
	public static OptionalDouble number(String text) {
		if (!NUMBER.matcher(text).matches()) {
			return OptionalDouble.empty();
		}
		double value = Double.parseDouble(text);
		return Double.isFinite(value) ? OptionalDouble.of(value) : OptionalDouble.empty();
	}

	/** A whole number of at most nine digits. */
	public static OptionalInt whole(String text) {
		return text.matches("[+-]?\\d{1,9}") ? OptionalInt.of(Integer.parseInt(text)) : OptionalInt.empty();
	}

	public static String format(String format, Object... values) {
		return String.format(Locale.ROOT, format, values);
	}

	/** Mantissa and exponent with the shortest exponent: 1.0E-5, 2.5E3. */
	public static String shortExponent(double value, int digits) {
		String text = format("%." + digits + "E", value);
		int e = text.indexOf('E');
		return text.substring(0, e + 1) + Integer.parseInt(text.substring(e + 1));
	}
}
