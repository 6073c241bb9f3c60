package org.ionwright.drawing.internal;

/** Numbers of a model that may be anything, made such that they can be drawn. */
final class Sizes {

	/** Larger ones are drawn like this, m. */
	private static final double LARGEST = 3;
	private static final double SMALLEST = 1e-6;

	private Sizes() {
	}

	/** A length in m above 0; {@code otherwise} stands for NaN, 0 and below. */
	static double length(double value, double otherwise) {
		return value > 0 ? Math.clamp(value, SMALLEST, LARGEST) : otherwise;
	}

	/** A length in m of 0 or more; 0 for NaN and below. */
	static double extent(double value) {
		return value > 0 ? Math.min(value, LARGEST) : 0;
	}

	/** Of either sign; 0 for NaN. */
	static double offset(double value) {
		return Double.isNaN(value) ? 0 : Math.clamp(value, -LARGEST, LARGEST);
	}

	/** Angle in rad; 0 for what is no number. */
	static double angle(double value) {
		return Double.isFinite(value) ? Math.IEEEremainder(value, 2 * Math.PI) : 0;
	}
}
