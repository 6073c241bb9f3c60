package org.ionwright.model;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * What the model says of a number. Values are in {@code unit}; a shown value is
 * {@code (value - displayOffset) / displayFactor}.
 *
 * @param label
 *            for people
 * @param unit
 *            UCUM case-sensitive code of the SI unit; {@code 1} for plain numbers
 * @param hardwareMin
 *            lowest value that makes sense or that the hardware takes
 * @param hardwareMax
 *            highest value
 * @param userMin
 *            lowest value people may set; the hardware's when the model states none
 * @param userMax
 *            highest value people may set
 * @param ratePerSecond
 *            fastest allowed change; {@link Double#POSITIVE_INFINITY} when unlimited
 * @param safeValue
 *            value in the safe state; NaN when it is left alone
 * @param displayUnit
 *            symbol people expect, such as {@code mbar}; empty for plain numbers
 * @param displayFactor
 *            one display unit in {@code unit}
 * @param displayOffset
 *            zero of the display unit in {@code unit} (273.15 for degree Celsius)
 * @param digits
 *            after the decimal point, in the display unit
 */
public record Quantity(String label, String unit, Role role, double hardwareMin, double hardwareMax, double userMin,
		double userMax, double ratePerSecond, double safeValue, String displayUnit, double displayFactor,
		double displayOffset, int digits) {

	/** Significant digits of values that are small for the digits of their quantity. */
	private static final int SMALL_DIGITS = 3;

	public Quantity {
		if (!(hardwareMin <= userMin && userMin <= userMax && userMax <= hardwareMax)) {
			throw new IllegalArgumentException(label + ": user range " + userMin + " to " + userMax
					+ " is not inside the hardware range " + hardwareMin + " to " + hardwareMax);
		}
		if (!(displayFactor > 0)) {
			throw new IllegalArgumentException(label + ": display factor " + displayFactor + " is not above 0");
		}
	}

	public double toDisplay(double value) {
		return (value - displayOffset) / displayFactor;
	}

	public double fromDisplay(double shown) {
		return shown * displayFactor + displayOffset;
	}

	/**
	 * The value with its display unit, for messages: {@code digits} after the point, more where that would hide a small
	 * value.
	 */
	public String text(double value) {
		double shown = toDisplay(value);
		String number = Double.isFinite(shown) ? number(shown) : Double.toString(shown);
		return displayUnit.isEmpty() ? number : number + " " + displayUnit;
	}

	private String number(double shown) {
		double size = Math.abs(shown);
		if (size == 0 || size < 1e7 && size >= Math.pow(10, -digits)) {
			return plain(new BigDecimal(shown).setScale(digits, RoundingMode.HALF_EVEN));
		}
		BigDecimal rounded = new BigDecimal(shown).round(new MathContext(SMALL_DIGITS));
		int exponent = rounded.precision() - rounded.scale() - 1;
		return exponent < -SMALL_DIGITS || exponent >= 7 ? plain(rounded.movePointLeft(exponent)) + "e" + exponent
				: plain(rounded);
	}

	private static String plain(BigDecimal number) {
		return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
	}
}
