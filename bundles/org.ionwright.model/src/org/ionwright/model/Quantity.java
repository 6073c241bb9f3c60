package org.ionwright.model;

import java.util.Locale;

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

	/** The value with its display unit, for messages: short, but never so short that two different values look equal to 0. */
	public String text(double value) {
		double shown = toDisplay(value);
		String number = number(shown);
		return displayUnit.isEmpty() ? number : number + " " + displayUnit;
	}

	private String number(double shown) {
		double size = Math.abs(shown);
		if (!Double.isFinite(shown) || shown == 0) {
			return Double.isFinite(shown) ? "0" : Double.toString(shown);
		}
		if (size >= 1e7 || size < Math.pow(10, -digits)) {
			return String.format(Locale.ROOT, "%.3g", shown);
		}
		String fixed = String.format(Locale.ROOT, "%." + digits + "f", shown);
		return fixed.indexOf('.') < 0 ? fixed : fixed.replaceAll("\\.?0+$", "");
	}
}
