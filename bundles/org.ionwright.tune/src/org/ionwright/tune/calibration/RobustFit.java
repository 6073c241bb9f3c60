package org.ionwright.tune.calibration;

import java.util.Arrays;
import java.util.Random;

/**
 * Linear fit that wrongly assigned points do not spoil: least trimmed squares (Rousseeuw 1984; concentration steps of
 * Rousseeuw and Van Driessen 2006) finds the half of the points that agree best, points far from that are left out, and
 * weighted least squares over the others gives the result. Deterministic.
 */
final class RobustFit {

	/** Above this number of subsets a seeded choice of them is tried. */
	private static final int MOST_SUBSETS = 4000;
	private static final int CONCENTRATIONS = 10;
	/** Standard deviations beyond which a point is none of this curve. */
	private static final double FAR = 3.5;
	/** What a smooth curve of a few coefficients may miss; nothing nearer is wrongly assigned, u. */
	private static final double NEAR = 0.08;
	/** Of the sum of the least half of squared normal deviates the median's: makes a scale of it. */
	private static final double NORMAL = 1.4826;

	/**
	 * @param coefficients
	 *            one for each column
	 * @param covariance
	 *            of the coefficients, row by row
	 * @param used
	 *            which points count
	 */
	record Result(double[] coefficients, double[] covariance, boolean[] used) {
	}

	private final double[][] rows;
	private final double[] y;
	private final double[] sigma;
	private final int columns;

	private RobustFit(double[][] rows, double[] y, double[] sigma) {
		this.rows = rows;
		this.y = y;
		this.sigma = sigma;
		columns = rows[0].length;
	}

	/**
	 * @param rows
	 *            the values of the basis at each point
	 * @param sigma
	 *            standard deviation of each y, above 0: nothing nearer than some of them is far
	 * @throws IllegalArgumentException
	 *             when there are fewer points than columns, or they do not fix the coefficients
	 */
	static Result fit(double[][] rows, double[] y, double[] sigma) {
		if (rows.length < rows[0].length) {
			throw new IllegalArgumentException("only " + rows.length + " lines for " + rows[0].length
					+ " coefficients; find more lines or take a lower degree");
		}
		return new RobustFit(rows, y, sigma).result();
	}

	/** Weighted least squares over all points. */
	static Result weighted(double[][] rows, double[] y, double[] sigma) {
		RobustFit fit = new RobustFit(rows, y, sigma);
		boolean[] all = fit.all();
		double[] coefficients = fit.solve(all);
		return new Result(coefficients, fit.covariance(all, coefficients), all);
	}

	private Result result() {
		boolean[] used = y.length > columns + 1 ? near(trimmed()) : near(all());
		// the half that agrees best is few: what is kept by it says better what is far
		for (int round = 0; round < CONCENTRATIONS; round++) {
			boolean[] next = near(used);
			if (Arrays.equals(next, used)) {
				break;
			}
			used = next;
		}
		double[] coefficients = solve(used);
		return new Result(coefficients, covariance(used, coefficients), used);
	}

	private boolean[] all() {
		boolean[] all = new boolean[y.length];
		Arrays.fill(all, true);
		return all;
	}

	/** The half of the points that agree best. */
	private boolean[] trimmed() {
		int n = y.length;
		int half = (n + columns + 1) / 2;
		double[] best = new double[0];
		double least = Double.POSITIVE_INFINITY;
		Random random = new Random(n * 31L + columns);
		boolean every = subsets(n, columns) <= MOST_SUBSETS;
		int[] subset = first();
		for (int tried = 0; tried < MOST_SUBSETS; tried++) {
			double[] coefficients = concentrated(every ? subset : drawn(random), half);
			double sum = coefficients.length == 0 ? Double.POSITIVE_INFINITY : trimmedSum(coefficients, half);
			if (sum < least) {
				least = sum;
				best = coefficients;
			}
			if (every && !advance(subset, n)) {
				break;
			}
		}
		if (best.length == 0) {
			throw undetermined();
		}
		return nearest(best, half);
	}

	private static double subsets(int n, int k) {
		double count = 1;
		for (int i = 0; i < k; i++) {
			count = count * (n - i) / (i + 1);
		}
		return count;
	}

	private int[] first() {
		int[] subset = new int[columns];
		Arrays.setAll(subset, i -> i);
		return subset;
	}

	private static boolean advance(int[] subset, int n) {
		int i = subset.length - 1;
		while (i >= 0 && subset[i] == n - subset.length + i) {
			i--;
		}
		if (i < 0) {
			return false;
		}
		subset[i]++;
		for (int k = i + 1; k < subset.length; k++) {
			subset[k] = subset[k - 1] + 1;
		}
		return true;
	}

	private int[] drawn(Random random) {
		return random.ints(0, y.length).distinct().limit(columns).toArray();
	}

	/** From a few points to the half that agrees with what they say, and so on; empty when they fix nothing. */
	private double[] concentrated(int[] subset, int half) {
		boolean[] chosen = new boolean[y.length];
		for (int i : subset) {
			chosen[i] = true;
		}
		double[] coefficients = new double[0];
		for (int step = 0; step < CONCENTRATIONS; step++) {
			try {
				coefficients = solve(chosen);
			} catch (IllegalArgumentException e) {
				return new double[0];
			}
			boolean[] next = nearest(coefficients, half);
			if (Arrays.equals(next, chosen)) {
				break;
			}
			chosen = next;
		}
		return coefficients;
	}

	private boolean[] nearest(double[] coefficients, int half) {
		Integer[] order = new Integer[y.length];
		Arrays.setAll(order, i -> i);
		Arrays.sort(order, (a, b) -> Double.compare(deviation(coefficients, a), deviation(coefficients, b)));
		boolean[] chosen = new boolean[y.length];
		for (int i = 0; i < half; i++) {
			chosen[order[i]] = true;
		}
		return chosen;
	}

	private double trimmedSum(double[] coefficients, int half) {
		double[] squares = new double[y.length];
		Arrays.setAll(squares, i -> Math.pow(deviation(coefficients, i), 2));
		Arrays.sort(squares);
		return Arrays.stream(squares, 0, half).sum();
	}

	/** Residual in standard deviations. */
	private double deviation(double[] coefficients, int i) {
		return Math.abs(y[i] - value(rows[i], coefficients)) / sigma[i];
	}

	/** The points that are not far from a curve through some of them; of the others the curve itself is less certain. */
	private boolean[] near(boolean[] fitted) {
		double[] coefficients = solve(fitted);
		double[] deviations = new double[y.length];
		Arrays.setAll(deviations, i -> deviation(coefficients, i));
		double[] sorted = deviations.clone();
		Arrays.sort(sorted);
		// the coefficients took part of the freedom of the points
		int middle = Math.min(sorted.length - 1, (sorted.length + columns) / 2);
		double scale = Math.max(1, NORMAL * sorted[middle]);
		double[] covariance = covariance(fitted, coefficients);
		boolean[] used = new boolean[y.length];
		for (int i = 0; i < used.length; i++) {
			double known = fitted[i] ? 0 : variance(rows[i], covariance);
			double spread = Math.sqrt(Math.pow(scale * sigma[i], 2) + known);
			double residual = deviations[i] * sigma[i];
			used[i] = residual <= Math.max(NEAR, FAR * spread);
		}
		return used;
	}

	/** Of the curve at a place. */
	private static double variance(double[] row, double[] covariance) {
		double sum = 0;
		for (int i = 0; i < row.length; i++) {
			for (int k = 0; k < row.length; k++) {
				sum += row[i] * row[k] * covariance[i * row.length + k];
			}
		}
		return sum;
	}

	static double value(double[] row, double[] coefficients) {
		double sum = 0;
		for (int k = 0; k < coefficients.length; k++) {
			sum += row[k] * coefficients[k];
		}
		return sum;
	}

	private double[] solve(boolean[] chosen) {
		double[][] normal = normal(chosen);
		double[] right = new double[columns];
		for (int i = 0; i < y.length; i++) {
			for (int k = 0; chosen[i] && k < columns; k++) {
				right[k] += rows[i][k] * y[i] / (sigma[i] * sigma[i]);
			}
		}
		double[][] inverse = inverse(normal);
		double[] result = new double[columns];
		Arrays.setAll(result, k -> value(inverse[k], right));
		return result;
	}

	private double[][] normal(boolean[] chosen) {
		double[][] normal = new double[columns][columns];
		for (int i = 0; i < y.length; i++) {
			for (int k = 0; chosen[i] && k < columns; k++) {
				for (int l = 0; l < columns; l++) {
					normal[k][l] += rows[i][k] * rows[i][l] / (sigma[i] * sigma[i]);
				}
			}
		}
		return normal;
	}

	/** Of the coefficients; wider where the points scatter more than their standard deviations say. */
	private double[] covariance(boolean[] used, double[] coefficients) {
		int count = 0;
		double chi = 0;
		for (int i = 0; i < y.length; i++) {
			if (used[i]) {
				count++;
				chi += Math.pow(deviation(coefficients, i), 2);
			}
		}
		double factor = count > columns ? Math.max(1, chi / (count - columns)) : 1;
		double[][] inverse = inverse(normal(used));
		double[] covariance = new double[columns * columns];
		Arrays.setAll(covariance, i -> inverse[i / columns][i % columns] * factor);
		return covariance;
	}

	/** By Gauss and Jordan with pivots; the columns are orthogonal polynomials of a few orders, so it is tame. */
	private static double[][] inverse(double[][] matrix) {
		int n = matrix.length;
		double[][] work = new double[n][2 * n];
		double largest = 0;
		for (int i = 0; i < n; i++) {
			System.arraycopy(matrix[i], 0, work[i], 0, n);
			work[i][n + i] = 1;
			largest = Math.max(largest, matrix[i][i]);
		}
		for (int c = 0; c < n; c++) {
			int pivot = c;
			for (int r = c; r < n; r++) {
				pivot = Math.abs(work[r][c]) > Math.abs(work[pivot][c]) ? r : pivot;
			}
			if (!(Math.abs(work[pivot][c]) > 1e-12 * largest)) {
				throw undetermined();
			}
			double[] row = work[pivot];
			work[pivot] = work[c];
			work[c] = row;
			double by = row[c];
			for (int k = 0; k < 2 * n; k++) {
				row[k] /= by;
			}
			for (int r = 0; r < n; r++) {
				double factor = work[r][c];
				for (int k = 0; r != c && k < 2 * n; k++) {
					work[r][k] -= factor * row[k];
				}
			}
		}
		double[][] inverse = new double[n][];
		Arrays.setAll(inverse, i -> Arrays.copyOfRange(work[i], n, 2 * n));
		return inverse;
	}

	private static IllegalArgumentException undetermined() {
		return new IllegalArgumentException(
				"the lines do not fix the curve; take a lower degree or lines spread over the range");
	}
}
