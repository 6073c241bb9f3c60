package org.ionwright.spectrum.process;

import java.util.Arrays;
import java.util.List;

/**
 * Correction of m/z: the relative error as a polynomial of m/z, by least squares over known ions. It is fitted with
 * Chebyshev polynomials on the range of the ions through the singular values of the design matrix (Golub and Reinsch
 * 1970), and refused where they say that the ions do not fix it. Outside the range of the ions the correction stays what it
 * is at the nearer end: a polynomial knows nothing there.
 *
 * @param low
 *            lowest measured m/z of the known ions
 * @param high
 *            highest measured m/z of the known ions
 * @param coefficients
 *            of the Chebyshev polynomials, ppm
 * @param points
 *            the known ions with what is left of their error
 * @param condition
 *            ratio of the greatest to the least singular value, 1 or more
 */
public record MassCalibration(double low, double high, List<Double> coefficients, List<Point> points,
		double condition) {

	/**
	 * A known ion.
	 *
	 * @param residualPpm
	 *            of the calibrated m/z from the exact one, ppm
	 */
	public record Point(double measured, double exact, double residualPpm) {
	}

	public static final int HIGHEST_ORDER = 5;
	/** Condition from which on the ions do not fix the polynomial: an error of theirs would be that much greater in it. */
	public static final double ILL = 1000;
	/** A greater error is that of a wrong assignment. */
	public static final double GREATEST_PPM = 20_000;

	public MassCalibration {
		coefficients = List.copyOf(coefficients);
		points = List.copyOf(points);
	}

	/**
	 * @param measured
	 *            m/z above 0
	 * @param exact
	 *            m/z of the same ions
	 * @param order
	 *            0 for one factor, 1 for a straight line, to {@link #HIGHEST_ORDER}
	 * @throws IllegalArgumentException
	 *             when there are too few different ions, one is further off than {@link #GREATEST_PPM}, or they do not fix
	 *             the polynomial
	 */
	public static MassCalibration fit(double[] measured, double[] exact, int order) {
		Checked.range("order of the calibration", order, 0, HIGHEST_ORDER);
		Checked.sameLength(measured, exact);
		int n = measured.length;
		double low = Double.POSITIVE_INFINITY;
		double high = Double.NEGATIVE_INFINITY;
		double[] ppm = new double[n];
		for (int i = 0; i < n; i++) {
			if (!(measured[i] > 0 && measured[i] < 1e9)) {
				throw new IllegalArgumentException("ion " + (i + 1) + " has m/z " + measured[i] + "; above 0 is meant");
			}
			ppm[i] = (exact[i] - measured[i]) / measured[i] * 1e6;
			if (!(Math.abs(ppm[i]) <= GREATEST_PPM)) {
				throw new IllegalArgumentException(
						"measured m/z " + measured[i] + " and exact m/z " + exact[i] + " are "
								+ ppm[i] + " ppm apart; up to " + GREATEST_PPM + " can be calibrated");
			}
			low = Math.min(low, measured[i]);
			high = Math.max(high, measured[i]);
		}
		if (Arrays.stream(measured).distinct().count() <= order) {
			throw new IllegalArgumentException(
					"order " + order + " needs " + (order + 1) + " different ions or more; there "
							+ "are " + Arrays.stream(measured).distinct().count());
		}
		double[][] columns = new double[order + 1][n];
		for (int i = 0; i < n; i++) {
			for (int k = 0; k <= order; k++) {
				columns[k][i] = chebyshev(k, unit(measured[i], low, high));
			}
		}
		SmallLeastSquares fit = SmallLeastSquares.solve(columns, ppm);
		if (!(fit.condition() <= ILL)) {
			throw new IllegalArgumentException("the ions lie so that they do not fix a polynomial of order " + order
					+ " (condition " + fit.condition() + ", up to " + ILL
					+ "): take a lower order or ions spread over the range");
		}
		List<Double> coefficients = Arrays.stream(fit.solution()).boxed().toList();
		MassCalibration calibration = new MassCalibration(low, high, coefficients, List.of(), fit.condition());
		Point[] points = new Point[n];
		for (int i = 0; i < n; i++) {
			points[i] = new Point(measured[i], exact[i],
					(calibration.apply(measured[i]) - exact[i]) / exact[i] * 1e6);
		}
		return new MassCalibration(low, high, coefficients, List.of(points), fit.condition());
	}

	/** Correction at a measured m/z, ppm. */
	public double ppm(double measured) {
		double t = unit(Math.max(low, Math.min(high, measured)), low, high);
		double sum = 0;
		for (int k = 0; k < coefficients.size(); k++) {
			sum += coefficients.get(k) * chebyshev(k, t);
		}
		return sum;
	}

	/** The calibrated m/z. */
	public double apply(double measured) {
		return measured + measured * (ppm(measured) * 1e-6);
	}

	/**
	 * A whole axis.
	 *
	 * @throws IllegalArgumentException
	 *             when the calibrated axis would run backwards
	 */
	public double[] apply(double[] measured) {
		double[] calibrated = new double[measured.length];
		for (int i = 0; i < measured.length; i++) {
			calibrated[i] = apply(measured[i]);
			if (i > 0 && calibrated[i] < calibrated[i - 1]) {
				throw new IllegalArgumentException("the calibration would turn the axis round at m/z " + measured[i]
						+ "; take a lower order");
			}
		}
		return calibrated;
	}

	/** Root of the mean square of the residuals over the degrees of freedom, ppm; NaN where none is left. */
	public double rmsPpm() {
		int free = points.size() - coefficients.size();
		double sum = points.stream().mapToDouble(point -> point.residualPpm() * point.residualPpm()).sum();
		return free > 0 ? Math.sqrt(sum / free) : Double.NaN;
	}

	private static double unit(double mz, double low, double high) {
		return high > low ? (2 * mz - low - high) / (high - low) : 0;
	}

	private static double chebyshev(int k, double t) {
		double before = 1;
		double value = t;
		for (int i = 1; i < k; i++) {
			double next = 2 * t * value - before;
			before = value;
			value = next;
		}
		return k == 0 ? 1 : value;
	}
}
