package org.ionwright.driver.scpi.internal;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.OptionalDouble;
import java.util.OptionalLong;
import java.util.regex.Pattern;

/**
 * Numbers as IEEE 488.2 and SCPI-99 (volume 1, chapter 7) have them: NR1, NR2 and NR3; ±9.9E37 stands for infinity, 9.91E37 for not a
 * number. Independent of the locale.
 */
final class ScpiNumbers {

	private static final Pattern DECIMAL = Pattern
			.compile("[+-]?(\\d{1,40}\\.?\\d{0,40}|\\.\\d{1,40})([eE][+-]?\\d{1,3})?");
	private static final Pattern BASED = Pattern.compile("#([HhQqBb])([0-9A-Fa-f]{1,60})");
	/** From here on a number is no number any more: overflow and not a number. */
	private static final double NO_NUMBER = 9.899e37;
	/** Whole numbers up to here are exact as doubles. */
	private static final double MOST_EXACT = 1L << 53;
	private static final double PLAIN_FROM = 1e-4;
	private static final double PLAIN_TO = 1e7;

	private ScpiNumbers() {
	}

	/** NaN for what stands for infinity or no number; empty for a text that is none at all. */
	static OptionalDouble parse(String text) {
		if (!DECIMAL.matcher(text).matches()) {
			return OptionalDouble.empty();
		}
		double number = Double.parseDouble(text);
		return OptionalDouble.of(Math.abs(number) >= NO_NUMBER ? Double.NaN : number);
	}

	/** A register: a number without fraction, or {@code #H1F}, {@code #Q17}, {@code #B101}. */
	static OptionalLong parseBits(String text) {
		OptionalDouble number = parse(text);
		if (number.isPresent()) {
			double value = number.getAsDouble();
			return value == Math.rint(value) && Math.abs(value) <= MOST_EXACT ? OptionalLong.of((long) value)
					: OptionalLong.empty();
		}
		if (BASED.matcher(text).matches()) {
			int radix = switch (Character.toUpperCase(text.charAt(1))) {
			case 'H' -> 16;
			case 'Q' -> 8;
			default -> 2;
			};
			try {
				return OptionalLong.of(Long.parseLong(text.substring(2), radix));
			} catch (NumberFormatException e) {
				// a digit that this base does not have, or too many of them
				return OptionalLong.empty();
			}
		}
		return OptionalLong.empty();
	}

	/** With so many decimals. */
	static String fixed(double value, int decimals) {
		return new BigDecimal(value).setScale(decimals, RoundingMode.HALF_EVEN).toPlainString();
	}

	/** With so many significant digits, plain or with an exponent. */
	static String rounded(double value, int digits) {
		if (value == 0) {
			return "0";
		}
		BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits, RoundingMode.HALF_EVEN));
		double size = Math.abs(value);
		if (size >= PLAIN_FROM && size < PLAIN_TO) {
			return rounded.stripTrailingZeros().toPlainString();
		}
		int exponent = rounded.precision() - rounded.scale() - 1;
		String mantissa = rounded.scaleByPowerOfTen(-exponent).stripTrailingZeros().toPlainString();
		return mantissa + "E" + exponent;
	}
}
