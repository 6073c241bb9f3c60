package org.ionwright.drawing.internal;

import java.math.BigDecimal;
import java.math.MathContext;

/** Values as people write them. */
final class Numbers {

	private static final double PASCAL_PER_TORR = 101325.0 / 760;

	private Numbers() {
	}

	/** A length of m: in µm below 0.2 mm. */
	static String length(double metres) {
		double size = Math.abs(metres);
		return size > 0 && size < 0.2e-3 ? number(metres * 1e6) + " µm" : number(metres * 1e3) + " mm";
	}

	static String diameter(double metres) {
		return "Ø " + length(metres);
	}

	static String angle(double radians) {
		return number(Math.toDegrees(radians)) + "°";
	}

	static String mbar(double pascal) {
		return pressure(pascal / 100) + " mbar";
	}

	static String torr(double pascal) {
		return pressure(pascal / PASCAL_PER_TORR) + " torr";
	}

	/** Near atmosphere people know one digit more. */
	private static String pressure(double value) {
		return value >= 1000 && value < 100_000 ? Long.toString(Math.round(value)) : number(value);
	}

	/** Three significant digits. */
	static String number(double value) {
		if (!Double.isFinite(value)) {
			return Double.isNaN(value) ? "?" : value > 0 ? "∞" : "−∞";
		}
		BigDecimal rounded = new BigDecimal(value).round(new MathContext(3));
		if (rounded.signum() == 0) {
			return "0";
		}
		int exponent = rounded.precision() - rounded.scale() - 1;
		return exponent < -3 || exponent > 5
				? rounded.movePointLeft(exponent).stripTrailingZeros().toPlainString() + "e" + exponent
				: rounded.stripTrailingZeros().toPlainString();
	}
}
