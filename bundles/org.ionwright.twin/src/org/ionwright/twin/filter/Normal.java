package org.ionwright.twin.filter;

/** The normal distribution with mean 0 and deviation 1. */
final class Normal {

	private Normal() {
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
