package org.ionwright.io.exchange.internal.export;

/** Numbers as text that gives the same numbers again, independent of the locale. */
final class Numbers {

	private static final double WHOLE = 1e15;

	private Numbers() {
	}

	/** As short as possible. */
	static String text(double value) {
		return value == Math.rint(value) && Math.abs(value) < WHOLE ? Long.toString((long) value)
				: Double.toString(value);
	}

	/** Nothing for what is not known. */
	static String known(double value) {
		return Double.isNaN(value) ? "" : text(value);
	}
}
