package org.ionwright.twin.detector;

import org.ionwright.twin.internal.InRange;

/**
 * Heights of the pulses of single electrons behind a multiplier: Polya law in its continuous form, a gamma law (Prescott
 * 1966). Shape 1 is the falling exponential of an unsaturated channel multiplier; high shapes, up to the narrow peak of
 * a saturated one, stand for small relative variance 1/shape.
 *
 * @param shape
 *            0.1 to 1000
 */
public record PulseHeights(double shape) {

	/** Unsaturated. */
	public static final PulseHeights EXPONENTIAL = new PulseHeights(1);

	public PulseHeights {
		InRange.between("shape of the pulse heights", shape, 0.1, 1000);
	}

	/** Variance of the height over the square of its mean. */
	public double relativeVariance() {
		return 1 / shape;
	}

	/**
	 * Share of the pulses that are higher than a threshold; for shape 1 exp(-threshold).
	 *
	 * @param threshold
	 *            over the mean height
	 */
	public double above(double threshold) {
		InRange.between("threshold over mean height", threshold, 0, Double.POSITIVE_INFINITY);
		return shape == 1 ? Math.exp(-threshold) : upperGamma(shape, shape * threshold);
	}

	/** The threshold, over the mean height, that a share of the pulses is above. */
	public double thresholdFor(double share) {
		InRange.between("share of the pulses", share, 1e-12, 1);
		double low = 0;
		double high = 1;
		while (above(high) > share) {
			high *= 2;
		}
		for (int i = 0; i < 100; i++) {
			double middle = (low + high) / 2;
			if (above(middle) > share) {
				low = middle;
			} else {
				high = middle;
			}
		}
		return (low + high) / 2;
	}

	/** Regularised upper incomplete gamma function: series below a + 1, continued fraction of Lentz above. */
	private static double upperGamma(double a, double x) {
		if (x <= 0) {
			return 1;
		}
		if (x > a + 800 + 50 * Math.sqrt(a)) {
			return 0;
		}
		double front = Math.exp(a * Math.log(x) - x - logGamma(a));
		if (x < a + 1) {
			double term = 1 / a;
			double sum = term;
			for (int n = 1; term > sum * 1e-17; n++) {
				term *= x / (a + n);
				sum += term;
			}
			return 1 - front * sum;
		}
		double b = x + 1 - a;
		double c = 1e300;
		double d = 1 / b;
		double h = d;
		for (int n = 1; n < 10_000; n++) {
			double an = -n * (n - a);
			b += 2;
			d = 1 / (an * d + b);
			c = b + an / c;
			h *= d * c;
			if (Math.abs(d * c - 1) < 1e-15) {
				break;
			}
		}
		return front * h;
	}

	/** Stirling's series from 10 on, reached by the recurrence; error below 1e-13. */
	private static double logGamma(double a) {
		double product = 1;
		double x = a;
		while (x < 10) {
			product *= x++;
		}
		double y = 1 / (x * x);
		return (x - 0.5) * Math.log(x) - x + 0.5 * Math.log(2 * Math.PI)
				+ (1.0 / 12 - y * (1.0 / 360 - y * (1.0 / 1260 - y * (1.0 / 1680 - y / 1188)))) / x - Math.log(product);
	}
}
