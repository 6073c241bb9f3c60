package org.ionwright.twin.filter;

/** The normal distribution with mean 0 and deviation 1. */
final class Normal {

	private static final int PER_UNIT = 128;
	private static final double FURTHEST = 7;
	private static final double[] BELOW = new double[(int) (2 * FURTHEST * PER_UNIT) + 2];

	static {
		for (int i = 0; i < BELOW.length; i++) {
			double x = (double) i / PER_UNIT - FURTHEST;
			BELOW[i] = x < 0 ? upperTail(-x) : 1 - upperTail(x);
		}
	}

	private Normal() {
	}

	/** Share of the distribution below a value, from a table; error below 2e-6. */
	static double below(double x) {
		double position = (Math.clamp(x, -FURTHEST, FURTHEST) + FURTHEST) * PER_UNIT;
		int i = (int) position;
		return BELOW[i] + (position - i) * (BELOW[i + 1] - BELOW[i]);
	}

	/**
	 * Value below which a share of the distribution lies: bisection with Marsaglia's series of its integral
	 * (2004); error below 1e-10 within 7 deviations, which it is kept to.
	 */
	static double quantile(double share) {
		if (share == 0.5) {
			return 0;
		}
		double tail = Math.min(share, 1 - share);
		double low = 0;
		double high = 7;
		while (high - low > 1e-11) {
			double middle = (low + high) / 2;
			if (upperTail(middle) > tail) {
				low = middle;
			} else {
				high = middle;
			}
		}
		return share < 0.5 ? -low : low;
	}

	private static double upperTail(double x) {
		double term = x;
		double sum = x;
		for (int n = 3; Math.abs(term) > 1e-17 * sum && n < 400; n += 2) {
			term *= x * x / n;
			sum += term;
		}
		return 0.5 - sum * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
	}
}
