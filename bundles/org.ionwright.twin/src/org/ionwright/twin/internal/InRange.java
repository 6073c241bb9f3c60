package org.ionwright.twin.internal;

/**
 * Values checked once, on entry to a record: what no law can take is refused with its name, the value and the range. The name
 * carries the unit, as in "pressure (Pa)". NaN is in no range.
 */
public final class InRange {

	private InRange() {
	}

	/**
	 * The value, when it is above 0 and finite.
	 *
	 * @throws IllegalArgumentException
	 *             naming the value and its range
	 */
	public static double positive(String name, double value) {
		if (!(value > 0 && value < Double.POSITIVE_INFINITY)) {
			throw refused(name, value, "finite values above 0");
		}
		return value;
	}

	/**
	 * The value, when it is above 0 and at most the maximum.
	 *
	 * @throws IllegalArgumentException
	 *             naming the value and its range
	 */
	public static double positive(String name, double value, double maximum) {
		if (!(value > 0 && value <= maximum)) {
			throw refused(name, value, "above 0 to " + maximum);
		}
		return value;
	}

	/**
	 * The value, when it is from the minimum to the maximum.
	 *
	 * @throws IllegalArgumentException
	 *             naming the value and its range
	 */
	public static double between(String name, double value, double minimum, double maximum) {
		if (!(value >= minimum && value <= maximum)) {
			throw refused(name, value, minimum + " to " + maximum);
		}
		return value;
	}

	private static IllegalArgumentException refused(String name, double value, String range) {
		return new IllegalArgumentException(name + "=" + value + " is not allowed; it takes " + range);
	}
}
