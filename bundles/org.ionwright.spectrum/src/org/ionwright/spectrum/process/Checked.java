package org.ionwright.spectrum.process;

/** Values refused in words, once, where they enter. */
final class Checked {

	private Checked() {
	}

	static void finite(String what, double[] values) {
		for (int i = 0; i < values.length; i++) {
			if (!Double.isFinite(values[i])) {
				throw new IllegalArgumentException("value " + i + " of the " + what + " is " + values[i]
						+ "; only finite numbers can be processed");
			}
		}
	}

	static void sameLength(double[] x, double[] y) {
		if (x.length != y.length) {
			throw new IllegalArgumentException(x.length + " positions but " + y.length + " intensities");
		}
	}

	/** Finite, not decreasing. */
	static void ordered(double[] x) {
		finite("positions", x);
		for (int i = 1; i < x.length; i++) {
			if (x[i] < x[i - 1]) {
				throw new IllegalArgumentException(
						"position " + i + " is " + x[i] + " after " + x[i - 1] + "; positions must not decrease");
			}
		}
	}

	static double range(String what, double value, double low, double high) {
		if (!(value >= low && value <= high)) {
			throw new IllegalArgumentException(what + " is " + value + "; it takes " + low + " to " + high);
		}
		return value;
	}

	static int range(String what, int value, int low, int high) {
		if (value < low || value > high) {
			throw new IllegalArgumentException(what + " is " + value + "; it takes " + low + " to " + high);
		}
		return value;
	}
}
