package org.ionwright.model.validation.internal;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers and units in messages. */
public final class Text {

	/** 1 torr as the requirements define it. */
	public static final double TORR = 133.322;
	private static final double MILLIMETRE = 1e-3;
	private static final double MILLIBAR = 100;

	private Text() {
	}

	/** Four significant digits, without trailing zeros. */
	public static String number(double value) {
		return number(value, 4);
	}

	/** At most so many significant digits; exponents only far from 1. */
	public static String number(double value, int digits) {
		if (!Double.isFinite(value) || value == 0) {
			return Double.isFinite(value) ? "0" : Double.toString(value);
		}
		BigDecimal rounded = new BigDecimal(value).round(new MathContext(digits)).stripTrailingZeros();
		int exponent = rounded.precision() - rounded.scale() - 1;
		return exponent >= 7 || exponent < -3
				? rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent
				: rounded.toPlainString();
	}

	/** Four significant digits, or as many more as tell the value from a limit it is not equal to. */
	public static String apart(double value, double limit) {
		int digits = 4;
		while (digits < 17 && value != limit && number(value, digits).equals(number(limit, digits))) {
			digits++;
		}
		return number(value, digits);
	}

	public static String millimetres(double metres) {
		return number(metres / MILLIMETRE) + " mm";
	}

	public static String pressure(double pascal) {
		return number(pascal / TORR, 3) + " torr (" + number(pascal / MILLIBAR, 3) + " mbar)";
	}

	public static String percent(double share) {
		return number(share * 100, 3) + " %";
	}

	public static String degrees(double radians) {
		return number(Math.toDegrees(radians)) + " deg";
	}
}
