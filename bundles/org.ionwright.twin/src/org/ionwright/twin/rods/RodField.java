package org.ionwright.twin.rods;

import java.util.List;

import org.ionwright.twin.internal.LinearEquations;

/**
 * Electrostatic potential between round rods (two-dimensional Laplace equation, potential of the x pair 1). Each rod
 * carries a line charge and line multipoles on its axis, a grounded case the regular harmonics about the axis:
 * <p>
 * phi = c + sum over rods of [q ln(s/R) + sum over n of (a cos n t + b sin n t) (R/s)^n] + case terms,
 * <p>
 * s and t being polar coordinates about the rod and R its radius. The boundary values at equidistant points of each
 * circle fix the coefficients; the error falls exponentially with their number (fundamental solutions, Bogomolny
 * 1985, with all poles on the axis). In free space the charges add up to 0, as the potential is bounded far away.
 * The rods count as infinitely long. {@link #boundaryError} tells the accuracy reached.
 */
public final class RodField {

	/** Terms exp(-DECAY) are dropped. */
	private static final double DECAY = 56;
	private static final int FEWEST = 32;
	private static final int MOST = 160;

	private final RodArrangement arrangement;
	private final int order;
	private final double[] coefficients;

	public RodField(RodArrangement arrangement) {
		this.arrangement = arrangement;
		order = termsFor(arrangement);
		coefficients = solve();
	}

	/** Between two circles images approach their limit by exp(-sqrt(2 gap times the difference of curvatures)). */
	private static int termsFor(RodArrangement arrangement) {
		double slowest = Double.POSITIVE_INFINITY;
		List<Rod> rods = arrangement.rods();
		for (int i = 0; i < rods.size(); i++) {
			Rod rod = rods.get(i);
			for (int k = 0; k < i; k++) {
				slowest = Math.min(slowest,
						rod.gapTo(rods.get(k)) * (1 / rod.radius() + 1 / rods.get(k).radius()));
			}
			if (arrangement.caseRadius() < Double.POSITIVE_INFINITY) {
				double gap = arrangement.caseRadius() - Math.hypot(rod.x(), rod.y()) - rod.radius();
				slowest = Math.min(slowest, gap * (1 / rod.radius() - 1 / arrangement.caseRadius()));
			}
		}
		return (int) Math.clamp(Math.ceil(DECAY / Math.sqrt(2 * slowest)), FEWEST, MOST);
	}

	private boolean inCase() {
		return arrangement.caseRadius() < Double.POSITIVE_INFINITY;
	}

	private double[] solve() {
		int block = 2 * order + 1;
		List<Rod> rods = arrangement.rods();
		int unknowns = rods.size() * block + (inCase() ? block : 1);
		double[][] matrix = new double[unknowns][];
		double[] right = new double[unknowns];
		int row = 0;
		for (Rod rod : rods) {
			for (int p = 0; p < block; p++) {
				double angle = 2 * Math.PI * p / block;
				matrix[row] = terms(rod.x() + rod.radius() * Math.cos(angle), rod.y() + rod.radius() * Math.sin(angle));
				right[row++] = rod.potential();
			}
		}
		if (inCase()) {
			for (int p = 0; p < block; p++) {
				double angle = 2 * Math.PI * p / block;
				matrix[row++] = terms(arrangement.caseRadius() * Math.cos(angle),
						arrangement.caseRadius() * Math.sin(angle));
			}
		} else {
			double[] neutral = new double[unknowns];
			for (int k = 0; k < rods.size(); k++) {
				neutral[k * block] = 1;
			}
			matrix[row] = neutral;
		}
		return LinearEquations.solve(matrix, right);
	}

	/** Values of all terms at a point. */
	private double[] terms(double x, double y) {
		int block = 2 * order + 1;
		List<Rod> rods = arrangement.rods();
		double[] terms = new double[rods.size() * block + (inCase() ? block : 1)];
		int at = 0;
		for (Rod rod : rods) {
			double dx = x - rod.x();
			double dy = y - rod.y();
			double square = dx * dx + dy * dy;
			terms[at] = Math.log(square / (rod.radius() * rod.radius())) / 2;
			powers(rod.radius() * dx / square, rod.radius() * dy / square, terms, at + 1);
			at += block;
		}
		terms[at] = 1;
		if (inCase()) {
			powers(x / arrangement.caseRadius(), y / arrangement.caseRadius(), terms, at + 1);
		}
		return terms;
	}

	/** Real and imaginary parts of the powers 1 to order of a complex number, in turn. */
	private void powers(double re, double im, double[] out, int from) {
		double pr = 1;
		double pi = 0;
		for (int n = 0; n < order; n++) {
			double next = pr * re - pi * im;
			pi = pr * im + pi * re;
			pr = next;
			out[from + 2 * n] = pr;
			out[from + 2 * n + 1] = pi;
		}
	}

	/** Potential at a point outside the rods and inside the case. */
	public double potential(double x, double y) {
		double[] terms = terms(x, y);
		double sum = 0;
		for (int i = 0; i < terms.length; i++) {
			sum += terms[i] * coefficients[i];
		}
		return sum;
	}

	/** Largest deviation from the potential of the rods half-way between the points that fix the coefficients. */
	public double boundaryError() {
		double worst = 0;
		int block = 2 * order + 1;
		for (Rod rod : arrangement.rods()) {
			for (int p = 0; p < block; p++) {
				double angle = 2 * Math.PI * (p + 0.5) / block;
				double there = potential(rod.x() + rod.radius() * Math.cos(angle),
						rod.y() + rod.radius() * Math.sin(angle));
				worst = Math.max(worst, Math.abs(there - rod.potential()));
			}
		}
		return worst;
	}

	/** Expansion about the axis by Taylor series of all terms, exact up to the error of the boundary values. */
	public Multipoles multipoles(int highest) {
		double[] normal = new double[highest + 1];
		double[] skew = new double[highest + 1];
		int block = 2 * order + 1;
		int at = 0;
		normal[0] = potential(0, 0);
		for (Rod rod : arrangement.rods()) {
			double square = rod.x() * rod.x() + rod.y() * rod.y();
			double inverseRe = rod.x() / square;
			double inverseIm = -rod.y() / square;
			double re = 1;
			double im = 0;
			for (int j = 1; j <= highest; j++) {
				double next = re * inverseRe - im * inverseIm;
				im = re * inverseIm + im * inverseRe;
				re = next;
				double[] sum = { -coefficients[at] / j, 0 };
				addPoles(rod, at + 1, inverseRe, inverseIm, j, sum);
				normal[j] += sum[0] * re - sum[1] * im;
				skew[j] -= sum[0] * im + sum[1] * re;
			}
			at += block;
		}
		if (inCase()) {
			double scale = 1;
			for (int j = 1; j <= Math.min(highest, order); j++) {
				scale /= arrangement.caseRadius();
				normal[j] += coefficients[at + 2 * j - 1] * scale;
				skew[j] += coefficients[at + 2 * j] * scale;
			}
		}
		return new Multipoles(normal, skew);
	}

	/** Adds the j-th Taylor coefficients, times centre^j, of the poles of a rod: (a + i b) (-R/c)^n (n+j-1 over j). */
	private void addPoles(Rod rod, int at, double inverseRe, double inverseIm, int j, double[] sum) {
		double baseRe = -rod.radius() * inverseRe;
		double baseIm = -rod.radius() * inverseIm;
		double re = 1;
		double im = 0;
		double binomial = 1;
		for (int n = 1; n <= order; n++) {
			double next = re * baseRe - im * baseIm;
			im = re * baseIm + im * baseRe;
			re = next;
			binomial = n == 1 ? 1 : binomial * (n + j - 1) / (n - 1);
			// the terms are powers of R s/|s|^2, the conjugate of R/s
			double a = coefficients[at + 2 * n - 2];
			double b = coefficients[at + 2 * n - 1];
			sum[0] += binomial * (a * re - b * im);
			sum[1] += binomial * (a * im + b * re);
		}
	}
}
