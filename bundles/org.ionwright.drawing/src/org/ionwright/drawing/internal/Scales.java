package org.ionwright.drawing.internal;

/** Round scales and lengths. */
final class Scales {

	private static final double[] STEPS = { 1, 1.2, 1.5, 2, 2.5, 3, 4, 5, 6, 8 };
	private static final double SLACK = 1 + 1e-9;

	private Scales() {
	}

	/** The largest round number that is not above a value. */
	static double below(double value) {
		double power = Math.pow(10, Math.floor(Math.log10(value)));
		double best = power;
		for (double step : STEPS) {
			if (step * power <= value * SLACK) {
				best = step * power;
			}
		}
		return best;
	}

	/** A length of 1, 2 or 5 that is not above a value. */
	static double bar(double value) {
		double power = Math.pow(10, Math.floor(Math.log10(value)));
		return value >= 5 * power ? 5 * power : value >= 2 * power ? 2 * power : power;
	}

	/**
	 * {@code 2 : 1} or {@code 1 : 2.5}.
	 *
	 * @param scale
	 *            mm of paper per mm
	 */
	static String text(double scale) {
		return scale >= 1 ? Numbers.number(scale) + " : 1" : "1 : " + Numbers.number(1 / scale);
	}
}
