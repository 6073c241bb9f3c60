package org.ionwright.model.validation.internal;

/**
 * Comparisons with limits, with a slack for rounding that favours the letter of the text: strict limits fail when equal,
 * inclusive ones pass. What is not a number breaks no limit; another rule reports it.
 */
final class Limits {

	private static final double ROUNDING = 1e-9;

	private Limits() {
	}

	/** Whether a value that must stay below a limit does not. */
	static boolean reaches(double value, double limit) {
		return value >= limit - slack(limit);
	}

	/** Whether a value that may be as high as a limit is above it. */
	static boolean exceeds(double value, double limit) {
		return value > limit + slack(limit);
	}

	/** Whether a value that must stay above a limit does not. */
	static boolean sinksTo(double value, double limit) {
		return value <= limit + slack(limit);
	}

	/** Whether a value that may be as low as a limit is below it. */
	static boolean undercuts(double value, double limit) {
		return value < limit - slack(limit);
	}

	private static double slack(double limit) {
		return ROUNDING * Math.abs(limit);
	}
}
