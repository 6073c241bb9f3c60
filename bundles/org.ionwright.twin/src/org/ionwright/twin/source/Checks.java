package org.ionwright.twin.source;

import java.util.Locale;

/** Refusal of values that no law can take. */
final class Checks {

	private Checks() {
	}

	/** @throws IllegalArgumentException unless the value is finite and above 0 */
	static double positive(String name, double value, String unit) {
		if (!(value > 0) || Double.isInfinite(value)) {
			throw refused(name, value, unit, "above 0");
		}
		return value;
	}

	/** @throws IllegalArgumentException unless the value is finite and from minimum to maximum */
	static double within(String name, double value, String unit, double minimum, double maximum) {
		if (!(value >= minimum && value <= maximum)) {
			throw refused(name, value, unit, String.format(Locale.ROOT, "from %s to %s", minimum, maximum));
		}
		return value;
	}

	private static IllegalArgumentException refused(String name, double value, String unit, String range) {
		return new IllegalArgumentException(
				name + " = " + value + (unit.isEmpty() ? "" : " " + unit) + " is not allowed; it must be " + range);
	}
}
