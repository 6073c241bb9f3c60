package org.ionwright.driver.srsrga.internal;

import java.math.BigDecimal;
import java.math.MathContext;

/** Numbers for people. */
final class Texts {

	private Texts() {
	}

	/** Up to six digits, without zeros at the end. */
	static String number(double value) {
		if (!Double.isFinite(value)) {
			return String.valueOf(value);
		}
		BigDecimal rounded = new BigDecimal(value).round(new MathContext(6)).stripTrailingZeros();
		int exponent = rounded.precision() - rounded.scale() - 1;
		return value == 0 || exponent >= -4 && exponent < 7 ? rounded.toPlainString() : rounded.toString();
	}
}
