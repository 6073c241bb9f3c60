package org.ionwright.twin.gas;

/** Values checked once, on entry to a record. */
public final class InRange {

	private InRange() {
	}

	/**
	 * The value, when it is above 0 and at most the maximum.
	 *
	 * @throws IllegalArgumentException
	 *             naming the value and its range
	 */
	public static double positive(String name, double value, double maximum) {
		if (!(value > 0 && value <= maximum)) {
			throw new IllegalArgumentException(name + "=" + value + " is not allowed; it takes above 0 to " + maximum);
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
			throw new IllegalArgumentException(
					name + "=" + value + " is not allowed; it takes " + minimum + " to " + maximum);
		}
		return value;
	}
}
