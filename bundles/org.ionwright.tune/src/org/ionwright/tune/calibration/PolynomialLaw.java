package org.ionwright.tune.calibration;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * The correction as a polynomial of m/z with an intercept and, for a moving axis, a term in the root of m/z: an ion of a given
 * energy flies for a time that rises with it, and the axis goes on meanwhile.
 *
 * @param low
 *            lowest m/z of the lines on the uncorrected axis
 * @param high
 *            highest m/z of the lines
 * @param degree
 *            0 for one offset, 1 for a straight line, to {@link #HIGHEST_DEGREE}
 * @param flight
 *            whether there is a term in the root of m/z
 * @param coefficients
 *            of the Chebyshev polynomials from low to high, then that of the root of m/z by high; u
 * @param covariance
 *            of the coefficients, row by row, u2
 */
public record PolynomialLaw(double low, double high, int degree, boolean flight, List<Double> coefficients,
		List<Double> covariance) implements MassLaw {

	public static final int HIGHEST_DEGREE = 5;
	/** A correction that changes by more than that from u to u is none of a mass filter, and could not be turned round. */
	private static final double STEEPEST = 0.2;
	private static final int PLACES = 200;

	public PolynomialLaw {
		if (degree < 0 || degree > HIGHEST_DEGREE) {
			throw new IllegalArgumentException(
					"a polynomial of degree " + degree + "; possible is 0 to " + HIGHEST_DEGREE);
		}
		if (!(low > 0 && high >= low && Double.isFinite(high))) {
			throw new IllegalArgumentException("lines from m/z " + low + " to " + high);
		}
		coefficients = List.copyOf(coefficients);
		covariance = List.copyOf(covariance);
		int count = degree + 1 + (flight ? 1 : 0);
		if (coefficients.size() != count || covariance.size() != count * count) {
			throw new IllegalArgumentException("a polynomial of degree " + degree + (flight ? " with flight" : "")
					+ " has " + count + " coefficients and " + count * count + " covariances; given were "
					+ coefficients.size() + " and " + covariance.size());
		}
		if (!coefficients.stream().allMatch(Double::isFinite) || !covariance.stream().allMatch(Double::isFinite)) {
			throw new IllegalArgumentException("a coefficient that is no number");
		}
		double[] c = coefficients.stream().mapToDouble(Double::doubleValue).toArray();
		double step = (high - low) / PLACES;
		for (int i = 0; i < PLACES && step > 0; i++) {
			double here = low + i * step;
			double change = RobustFit.value(row(here + step, low, high, degree, flight), c)
					- RobustFit.value(row(here, low, high, degree, flight), c);
			if (!(Math.abs(change) <= STEEPEST * step)) {
				throw new IllegalArgumentException(String.format(Locale.ROOT,
						"the correction changes by %.3g u from m/z %.1f to %.1f; take a lower degree or check the lines",
						change, here, here + step));
			}
		}
	}

	@Override
	public double correction(double found) {
		return RobustFit.value(row(found), numbers(coefficients));
	}

	@Override
	public double uncertainty(double found) {
		double[] row = row(found);
		double sum = 0;
		for (int i = 0; i < row.length; i++) {
			for (int k = 0; k < row.length; k++) {
				sum += row[i] * row[k] * covariance.get(i * row.length + k);
			}
		}
		return Math.sqrt(Math.max(0, sum));
	}

	@Override
	public String words() {
		return "polynomial of degree " + degree + (flight ? " with time of flight" : "");
	}

	private double[] row(double found) {
		return row(found, low, high, degree, flight);
	}

	/** Values of the basis. */
	static double[] row(double found, double low, double high, int degree, boolean flight) {
		double inside = Math.clamp(found, low, high);
		double t = high > low ? (2 * inside - low - high) / (high - low) : 0;
		double[] row = new double[degree + 1 + (flight ? 1 : 0)];
		row[0] = 1;
		for (int k = 1; k <= degree; k++) {
			row[k] = k == 1 ? t : 2 * t * row[k - 1] - row[k - 2];
		}
		if (flight) {
			row[degree + 1] = Math.sqrt(inside / high);
		}
		return row;
	}

	private static double[] numbers(List<Double> values) {
		double[] numbers = new double[values.size()];
		Arrays.setAll(numbers, values::get);
		return numbers;
	}
}
