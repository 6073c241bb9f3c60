package org.ionwright.tune.calibration;

import java.util.List;

/**
 * A curve through the lines that rises everywhere, by piecewise cubic polynomials (Fritsch and Carlson 1980, slopes by the
 * weighted harmonic mean of Fritsch and Butland 1984). For errors of a shape no polynomial of low degree has.
 *
 * @param found
 *            m/z on the uncorrected axis, rising, two or more
 * @param exact
 *            exact m/z, rising
 * @param sigma
 *            standard deviation of each, u
 */
public record SplineLaw(List<Double> found, List<Double> exact, List<Double> sigma) implements MassLaw {

	public SplineLaw {
		found = List.copyOf(found);
		exact = List.copyOf(exact);
		sigma = List.copyOf(sigma);
		if (found.size() < 2 || exact.size() != found.size() || sigma.size() != found.size()) {
			throw new IllegalArgumentException("a spline through " + found.size() + " lines with " + exact.size()
					+ " exact masses and " + sigma.size() + " deviations; it needs two lines or more");
		}
		for (int i = 1; i < found.size(); i++) {
			if (!(found.get(i) > found.get(i - 1) && exact.get(i) > exact.get(i - 1))) {
				throw new IllegalArgumentException("the lines at m/z " + exact.get(i - 1) + " and " + exact.get(i)
						+ " were found at " + found.get(i - 1) + " and " + found.get(i)
						+ ", so the axis would run backwards");
			}
		}
	}

	@Override
	public double low() {
		return found.getFirst();
	}

	@Override
	public double high() {
		return found.getLast();
	}

	@Override
	public double correction(double at) {
		double inside = Math.clamp(at, low(), high());
		int i = piece(inside);
		double width = found.get(i + 1) - found.get(i);
		double t = (inside - found.get(i)) / width;
		double left = 1 - t;
		double value = exact.get(i) * (1 + 2 * t) * left * left + exact.get(i + 1) * t * t * (3 - 2 * t)
				+ width * t * left * (slope(i) * left - slope(i + 1) * t);
		return value - inside;
	}

	@Override
	public double uncertainty(double at) {
		double inside = Math.clamp(at, low(), high());
		int i = piece(inside);
		double t = (inside - found.get(i)) / (found.get(i + 1) - found.get(i));
		return Math.hypot((1 - t) * sigma.get(i), t * sigma.get(i + 1));
	}

	@Override
	public String words() {
		return "rising spline through " + found.size() + " lines";
	}

	private int piece(double at) {
		int i = 0;
		while (i < found.size() - 2 && at > found.get(i + 1)) {
			i++;
		}
		return i;
	}

	private double slope(int i) {
		int last = found.size() - 1;
		if (i == 0 || i == last) {
			return secant(Math.min(i, last - 1));
		}
		double before = found.get(i) - found.get(i - 1);
		double after = found.get(i + 1) - found.get(i);
		double w1 = 2 * after + before;
		double w2 = after + 2 * before;
		return (w1 + w2) / (w1 / secant(i - 1) + w2 / secant(i));
	}

	private double secant(int i) {
		return (exact.get(i + 1) - exact.get(i)) / (found.get(i + 1) - found.get(i));
	}
}
