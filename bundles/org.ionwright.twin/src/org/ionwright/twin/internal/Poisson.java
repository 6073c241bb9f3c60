package org.ionwright.twin.internal;

/**
 * Poisson numbers, exact for all means: sums of exponential gaps below 10, transformed rejection PTRS (Hormann
 * 1993) above.
 */
public final class Poisson {

	private static final double[] LOG_FACTORIAL = new double[128];

	static {
		for (int k = 2; k < LOG_FACTORIAL.length; k++) {
			LOG_FACTORIAL[k] = LOG_FACTORIAL[k - 1] + Math.log(k);
		}
	}

	private Poisson() {
	}

	public static long next(double mean, CounterRandom random) {
		return mean < 10 ? small(mean, random) : large(mean, random);
	}

	private static long small(double mean, CounterRandom random) {
		double limit = Math.exp(-mean);
		long count = 0;
		for (double product = random.uniform(); product > limit; product *= random.uniform()) {
			count++;
		}
		return count;
	}

	private static long large(double mean, CounterRandom random) {
		double b = 0.931 + 2.53 * Math.sqrt(mean);
		double a = -0.059 + 0.02483 * b;
		double inverseAlpha = 1.1239 + 1.1328 / (b - 3.4);
		double vr = 0.9277 - 3.6224 / (b - 2);
		double logMean = Math.log(mean);
		while (true) {
			double u = random.uniform() - 0.5;
			double v = random.uniform();
			double us = 0.5 - Math.abs(u);
			long k = (long) Math.floor((2 * a / us + b) * u + mean + 0.43);
			if (us >= 0.07 && v <= vr) {
				return k;
			}
			if (k >= 0 && (us >= 0.013 || v <= us)
					&& Math.log(v * inverseAlpha / (a / (us * us) + b)) <= k * logMean - mean - logFactorial(k)) {
				return k;
			}
		}
	}

	/** Stirling's series from 128; error below 1e-12. */
	private static double logFactorial(long k) {
		if (k < LOG_FACTORIAL.length) {
			return LOG_FACTORIAL[(int) k];
		}
		double x = k + 1.0;
		return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI) + 1 / (12 * x) - 1 / (360 * x * x * x);
	}
}
