package org.ionwright.ui.common;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Locale;

/**
 * Numbers as people at an instrument read them. The decimal sign is a point in every locale, because the same texts can be
 * typed back into fields and compared with files. A number that is not there is a dash.
 */
public final class NumberText {

	/** Between a number and its unit, so narrow that both stay one word to the eye. */
	public static final String THIN_SPACE = "\u2009";
	/** Stands for a value that is not known. */
	public static final String NONE = "\u2013";

	private static final double SMALLEST_PLAIN = 1e-3;
	private static final double LARGEST_PLAIN = 1e6;

	private NumberText() {
	}

	/**
	 * {@code 3.000}, {@code 0.0125}, {@code 5.00e-6}: plain from 0.001 to below a million, scientific outside.
	 *
	 * @param digits
	 *            significant digits, 1 or more; whole digits before the point are never rounded away below a million
	 */
	public static String significant(double value, int digits) {
		if (!Double.isFinite(value)) {
			return notFinite(value);
		}
		if (value == 0) {
			return "0";
		}
		BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits));
		double size = Math.abs(rounded.doubleValue());
		if (size < SMALLEST_PLAIN || size >= LARGEST_PLAIN) {
			return scientific(value, digits);
		}
		int decimals = digits - 1 - (int) Math.floor(Math.log10(size) + 1e-12);
		return fixed(value, Math.max(0, decimals));
	}

	/** {@code 1.23e5} with the given number of significant digits, without the zeros and plus signs of a printf. */
	public static String scientific(double value, int digits) {
		if (!Double.isFinite(value)) {
			return notFinite(value);
		}
		String text = String.format(Locale.ROOT, "%." + (digits - 1) + "e", value);
		int mark = text.indexOf('e');
		return text.substring(0, mark + 1) + Integer.parseInt(text.substring(mark + 1));
	}

	/** With as few characters as the number needs, up to nine digits and never scientific: {@code 1050}, {@code 609.28}. */
	public static String shortest(double value) {
		if (!Double.isFinite(value)) {
			return notFinite(value);
		}
		BigDecimal number = new BigDecimal(value).round(new MathContext(9)).stripTrailingZeros();
		return number.signum() == 0 ? "0" : number.toPlainString();
	}

	/**
	 * As one would type it into a field: up to nine digits, plain where that takes few zeros, scientific outside:
	 * {@code 0.0016}, {@code 101325}, {@code 5e-6}.
	 */
	public static String typed(double value) {
		if (!Double.isFinite(value)) {
			return notFinite(value);
		}
		double size = Math.abs(value);
		if (size == 0 || size >= SMALLEST_PLAIN * (1 - 1e-9) && size < 1e7) {
			return shortest(value);
		}
		BigDecimal rounded = new BigDecimal(value).round(new MathContext(9)).stripTrailingZeros();
		int exponent = rounded.precision() - rounded.scale() - 1;
		return rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent;
	}

	/** With a fixed number of decimals; never minus zero. */
	public static String fixed(double value, int decimals) {
		if (!Double.isFinite(value)) {
			return notFinite(value);
		}
		String text = String.format(Locale.ROOT, "%." + decimals + "f", value);
		return text.startsWith("-") && text.chars().noneMatch(c -> c >= '1' && c <= '9') ? text.substring(1) : text;
	}

	/** Ion counts: whole with thin spaces between thousands below ten million, scientific above. */
	public static String counts(double value) {
		if (!Double.isFinite(value)) {
			return notFinite(value);
		}
		if (Math.abs(value) >= 1e7 || value != 0 && Math.abs(value) < 1) {
			return significant(value, 3);
		}
		return String.format(Locale.ROOT, "%,.0f", value).replace(",", THIN_SPACE);
	}

	/** An SI value in the unit of people: {@code 3.00 kV}, {@code 5.0e-6 mbar}. */
	public static String withUnit(double si, DisplayUnit unit, int digits) {
		return join(significant(unit.fromSi(si), digits), unit.symbol());
	}

	/** A text with its unit after a thin space; the text alone when there is no unit. */
	public static String join(String number, String unit) {
		return unit.isEmpty() ? number : number + THIN_SPACE + unit;
	}

	/** {@code 0:41}, {@code 12:05}, {@code 1:02:03}. */
	public static String duration(double seconds) {
		if (!Double.isFinite(seconds)) {
			return notFinite(seconds);
		}
		long whole = Math.max(0, Math.round(seconds));
		long hours = whole / 3600;
		return hours > 0 ? String.format(Locale.ROOT, "%d:%02d:%02d", hours, whole / 60 % 60, whole % 60)
				: String.format(Locale.ROOT, "%d:%02d", whole / 60, whole % 60);
	}

	private static String notFinite(double value) {
		if (Double.isNaN(value)) {
			return NONE;
		}
		return value > 0 ? "\u221e" : "-\u221e";
	}
}
