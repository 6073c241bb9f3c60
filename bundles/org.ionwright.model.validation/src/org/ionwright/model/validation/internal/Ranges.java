package org.ionwright.model.validation.internal;

import java.util.Optional;

import org.ionwright.model.Quantity;
import org.ionwright.model.validation.Severity;

/** Whether a number is in the range of its quantity, and the words for it when it is not. */
final class Ranges {

	/** Share of the range by which a value may be outside: what changing units and back costs. */
	private static final double ROUNDING = 1e-12;

	private static final int DIGITS = 6;

	record Trouble(Severity severity, String message) {
	}

	private Ranges() {
	}

	static Optional<Trouble> check(Quantity quantity, double value) {
		if (!Double.isFinite(value)) {
			return Optional
					.of(new Trouble(Severity.ERROR, quantity.label() + " is " + value + "; give it a number from "
							+ range(quantity, quantity.userMin(), quantity.userMax())));
		}
		if (outside(value, quantity.hardwareMin(), quantity.hardwareMax())) {
			double limit = value < quantity.hardwareMin() ? quantity.hardwareMin() : quantity.hardwareMax();
			return Optional.of(new Trouble(Severity.ERROR, quantity.label() + " is " + text(quantity, value, limit)
					+ "; the limits are " + range(quantity, quantity.hardwareMin(), quantity.hardwareMax())));
		}
		if (outside(value, quantity.userMin(), quantity.userMax())) {
			double limit = value < quantity.userMin() ? quantity.userMin() : quantity.userMax();
			return Optional.of(new Trouble(Severity.WARNING, quantity.label() + " is " + text(quantity, value, limit)
					+ ", which the hardware takes but the user limits do not allow: "
					+ range(quantity, quantity.userMin(), quantity.userMax())));
		}
		return Optional.empty();
	}

	private static boolean outside(double value, double minimum, double maximum) {
		double slack = (maximum - minimum) * ROUNDING;
		return value < minimum - slack || value > maximum + slack;
	}

	private static String range(Quantity quantity, double minimum, double maximum) {
		return quantity.text(minimum) + " to " + quantity.text(maximum);
	}

	/** With all digits when the usual ones do not tell the value from the limit. */
	private static String text(Quantity quantity, double value, double limit) {
		String shown = Text.number(quantity.toDisplay(value), DIGITS);
		boolean same = shown.equals(Text.number(quantity.toDisplay(limit), DIGITS));
		return ((same ? quantity.toDisplay(value) : shown) + " " + quantity.displayUnit()).strip();
	}
}
