package org.ionwright.spectrum.process;

import java.util.Arrays;

/**
 * Smoothing and derivatives by a polynomial fitted to the points around each point (Savitzky and Golay 1964). The weights
 * come from polynomials that are orthogonal on the points of the window (Gorry 1990), so high orders lose no digits. The
 * first and last points take the value of the polynomial of the first and last full window: no point is lost, nothing is
 * invented beyond the ends. Sums are kept for order 0 and up in the interior: the weights of a smoothing add up to 1.
 */
public final class SavitzkyGolay {

	public static final int WIDEST = 1001;
	public static final int HIGHEST_ORDER = 9;

	private SavitzkyGolay() {
	}

	/**
	 * Smooths points of equal distance.
	 *
	 * @param window
	 *            number of points, odd, 3 to {@link #WIDEST}
	 * @param order
	 *            of the polynomial, 0 to {@link #HIGHEST_ORDER}, below the window
	 * @param derivative
	 *            0 for the smoothed values, 1 for the slope and so on, up to the order
	 * @param step
	 *            distance of two points, above 0; the derivative is per unit of it
	 * @throws IllegalArgumentException
	 *             when a parameter is out of range or a value not finite
	 */
	public static double[] filter(double[] y, int window, int order, int derivative, double step) {
		check(window, order, derivative);
		if (!(step > 0 && Double.isFinite(step))) {
			throw new IllegalArgumentException("distance of points is " + step + "; it must be above 0 and finite");
		}
		Checked.finite("intensities", y);
		double[] out = new double[y.length];
		segment(y, out, window, order, derivative, step);
		return out;
	}

	/**
	 * Smooths a profile on its axis, each stretch between gaps for itself: a stretch that is shorter than the window takes
	 * one polynomial over all its points, one shorter than the order stays as it is.
	 *
	 * @param x
	 *            not decreasing; within a window the spacing may vary slowly, for derivatives by 1 % at most
	 * @throws IllegalArgumentException
	 *             when a parameter is out of range, a value not finite or the axis unfit for a derivative
	 */
	public static double[] filter(double[] x, double[] y, int window, int order, int derivative) {
		check(window, order, derivative);
		Checked.sameLength(x, y);
		Checked.ordered(x);
		Checked.finite("intensities", y);
		int[] starts = Segments.starts(x);
		double[] out = new double[y.length];
		for (int s = 0; s + 1 < starts.length; s++) {
			double[] part = Arrays.copyOfRange(y, starts[s], starts[s + 1]);
			double[] smooth = new double[part.length];
			double step = derivative == 0 ? 1 : spacing(x, starts[s], starts[s + 1]);
			segment(part, smooth, window, order, derivative, step);
			System.arraycopy(smooth, 0, out, starts[s], smooth.length);
		}
		return out;
	}

	/**
	 * Weights of the points of a window for the value, or derivative by the number of the point, of the polynomial at one
	 * of its points.
	 *
	 * @param points
	 *            2 or more, odd or even
	 * @param at
	 *            0 for the first point of the window
	 */
	public static double[] weights(int points, int order, int derivative, double at) {
		double half = (points - 1) / 2.0;
		double t = (at - half) / half;
		// p[k][i]: polynomial k at point i; q[d]: derivatives of the current and previous polynomial at t
		double[] current = new double[points];
		double[] previous = new double[points];
		double[] q = new double[derivative + 1];
		double[] before = new double[derivative + 1];
		Arrays.fill(current, 1);
		q[0] = 1;
		double norm = points;
		double lastNorm = 1;
		double[] weights = new double[points];
		for (int k = 0;; k++) {
			for (int i = 0; i < points; i++) {
				weights[i] += current[i] * q[derivative] / norm;
			}
			if (k == order) {
				break;
			}
			double b = k == 0 ? 0 : norm / lastNorm;
			double[] next = new double[points];
			double sum = 0;
			for (int i = 0; i < points; i++) {
				next[i] = (i - half) / half * current[i] - b * previous[i];
				sum += next[i] * next[i];
			}
			double[] nextQ = new double[derivative + 1];
			for (int d = 0; d <= derivative; d++) {
				nextQ[d] = t * q[d] + (d > 0 ? d * q[d - 1] : 0) - b * before[d];
			}
			previous = current;
			current = next;
			before = q;
			q = nextQ;
			lastNorm = norm;
			norm = sum;
		}
		double scale = 1;
		for (int d = 0; d < derivative; d++) {
			scale /= half;
		}
		for (int i = 0; i < points; i++) {
			weights[i] *= scale;
		}
		return weights;
	}

	private static void segment(double[] y, double[] out, int window, int order, int derivative, double step) {
		int n = y.length;
		int points = Math.min(window, n);
		int degree = Math.min(order, n - 1);
		double scale = 1;
		for (int d = 0; d < derivative; d++) {
			scale /= step;
		}
		if (n < 2 || derivative > degree) {
			if (derivative == 0) {
				System.arraycopy(y, 0, out, 0, n);
			}
			return;
		}
		int half = points / 2;
		if (points == window) {
			double[] middle = weights(points, degree, derivative, half);
			scale(middle, scale);
			Convolution.valid(y, middle, out, half);
		}
		int left = points == window ? half : n;
		for (int i = 0; i < left; i++) {
			out[i] = at(y, 0, weights(points, degree, derivative, i), scale);
		}
		for (int i = Math.max(left, n - half); i < n; i++) {
			out[i] = at(y, n - points, weights(points, degree, derivative, i - n + points), scale);
		}
	}

	private static double at(double[] y, int from, double[] weights, double scale) {
		double sum = 0;
		for (int i = 0; i < weights.length; i++) {
			sum += weights[i] * y[from + i];
		}
		return sum * scale;
	}

	private static void scale(double[] weights, double scale) {
		for (int i = 0; i < weights.length; i++) {
			weights[i] *= scale;
		}
	}

	/** A trace over m/z with its gaps, or one over time by points; times of equal distance for a derivative. */
	static double[] filter(Trace trace, int window, int order, int derivative) {
		return trace.axis() == Trace.Axis.MZ ? filter(trace.x(), trace.y(), window, order, derivative)
				: filter(trace.y(), window, order, derivative,
						derivative == 0 ? 1 : spacing(trace.x(), 0, trace.size()));
	}

	private static double spacing(double[] x, int from, int to) {
		if (to - from < 2) {
			return 1;
		}
		double mean = (x[to - 1] - x[from]) / (to - from - 1);
		for (int i = from + 1; i < to; i++) {
			if (!(Math.abs(x[i] - x[i - 1] - mean) <= 0.01 * mean)) {
				throw new IllegalArgumentException("points " + (i - 1) + " and " + i + " are " + (x[i] - x[i - 1])
						+ " apart, others " + mean + ": a derivative needs equal distances");
			}
		}
		return mean;
	}

	private static void check(int window, int order, int derivative) {
		Checked.range("window (points)", window, 3, WIDEST);
		if (window % 2 == 0) {
			throw new IllegalArgumentException("window is " + window + " points; it must be odd to have a middle");
		}
		Checked.range("order of the polynomial", order, 0, Math.min(HIGHEST_ORDER, window - 1));
		Checked.range("derivative", derivative, 0, order);
	}
}
