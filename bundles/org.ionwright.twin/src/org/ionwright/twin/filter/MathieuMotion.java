package org.ionwright.twin.filter;

/**
 * Motion x'' + (a - 2 q cos 2 xi) x = 0 with constant a and q over one period, pi in xi, in any region of the (q,
 * a) plane: stability, characteristic exponent and the ellipses of bounded motion (Courant and Snyder 1958; for
 * quadrupoles Dawson 1974). The y axis of a filter is the same equation with -a and -q. The period is cut into
 * steps of a power series; beta is good to 1e-12 where the motion is not close to a border (there to the square root
 * of 1e-13), the ellipses to 1e-9 of themselves.
 */
public final class MathieuMotion {

	/** Largest |a| + 2 |q| taken. */
	public static final double LARGEST = 1e6;
	private static final int STEPS = 64;
	/** |a| + 2 |q| up to which {@value #STEPS} steps are as exact as numbers are. */
	private static final double WEAK = 2.5;

	private final double a;
	private final double q;
	private final int steps;
	private final double[] period;

	/**
	 * Ellipse Gamma x^2 + 2 A x x' + B x'^2 = eps, on which the motion starts and returns to at one phase; x in
	 * field radii, x' per unit of xi. The largest position ever reached from it is sqrt(eps Bmax).
	 *
	 * @param a
	 *            A, dimensionless
	 * @param b
	 *            B, xi
	 * @param gamma
	 *            1/xi
	 */
	public record Ellipse(double a, double b, double gamma) {

		/** Square of the ellipse's size that a position and slope lie on. */
		public double size(double x, double slope) {
			return gamma * x * x + 2 * a * x * slope + b * slope * slope;
		}
	}

	/**
	 * @throws IllegalArgumentException
	 *             when |a| + 2 |q| is above 1e6
	 */
	public MathieuMotion(double a, double q) {
		if (!(strength(a, q) <= LARGEST)) {
			throw new IllegalArgumentException("a=" + a + ", q=" + q + "; |a| + 2|q| goes up to " + LARGEST);
		}
		this.a = a;
		this.q = q;
		steps = subSteps(strength(a, q));
		period = map(steps, Math.PI);
	}

	/** Bound of the force: |a| + 2 |q|. */
	static double strength(double a, double q) {
		return Math.abs(a) + 2 * Math.abs(q);
	}

	/** Steps of a cycle in which the power series is exact: 64, or a multiple for strong fields. */
	static int subSteps(double strength) {
		return STEPS * (int) Math.max(1, Math.ceil(Math.sqrt(strength / WEAK)));
	}

	/** Whether the motion stays bounded for ever; not on a border itself, where it grows linearly. */
	public boolean stable() {
		return Math.abs(period[0] + period[3]) < 2;
	}

	/**
	 * Characteristic exponent from cos(pi beta) = half the trace of the period map, 0 to 1, of which the secular
	 * frequency is beta/2 of the RF; in higher regions the part beyond a whole number or what is missing to one.
	 * NaN when unstable.
	 */
	public double beta() {
		return stable() ? Math.acos((period[0] + period[3]) / 2) / Math.PI : Double.NaN;
	}

	/** Growth of an unstable motion per cycle as a natural logarithm; 0 when stable. */
	double growth() {
		double half = Math.max(1, Math.abs(period[0] + period[3]) / 2);
		return Math.log(half + Math.sqrt(half * half - 1));
	}

	/**
	 * Ellipse at an RF phase.
	 *
	 * @param cycle
	 *            phase, 0 to 1 of an RF cycle
	 * @throws IllegalStateException
	 *             when the motion is unstable: there are no ellipses
	 */
	public Ellipse ellipse(double cycle) {
		Ellipse start = startEllipse();
		double[] m = map(Math.max(1, (int) Math.ceil(steps * cycle)), cycle * Math.PI);
		return new Ellipse(
				-m[0] * m[2] * start.b + (m[0] * m[3] + m[1] * m[2]) * start.a - m[1] * m[3] * start.gamma,
				m[0] * m[0] * start.b - 2 * m[0] * m[1] * start.a + m[1] * m[1] * start.gamma,
				m[2] * m[2] * start.b - 2 * m[2] * m[3] * start.a + m[3] * m[3] * start.gamma);
	}

	/**
	 * Largest B over all phases; the acceptance at any one phase is pi r0^2 / Bmax.
	 *
	 * @throws IllegalStateException
	 *             when the motion is unstable
	 */
	public double largestB() {
		int widest = 0;
		double largest = 0;
		for (int j = 0; j < STEPS; j++) {
			double b = ellipse((double) j / STEPS).b;
			if (b > largest) {
				largest = b;
				widest = j;
			}
		}
		double left = (widest - 1.0) / STEPS;
		double right = (widest + 1.0) / STEPS;
		while (right - left > 1e-6) {
			double third = (right - left) / 3;
			if (ellipse(wrapped(left + third)).b < ellipse(wrapped(right - third)).b) {
				left += third;
			} else {
				right -= third;
			}
		}
		return Math.max(largest, ellipse(wrapped((left + right) / 2)).b);
	}

	private static double wrapped(double cycle) {
		return cycle - Math.floor(cycle);
	}

	private Ellipse startEllipse() {
		if (!stable()) {
			throw new IllegalStateException("motion with a=" + a + ", q=" + q + " is unstable and has no ellipse");
		}
		double cosine = (period[0] + period[3]) / 2;
		double sine = Math.copySign(Math.sqrt(1 - cosine * cosine), period[1]);
		return new Ellipse((period[0] - period[3]) / 2 / sine, period[1] / sine, -period[2] / sine);
	}

	/** From xi = 0 over a length in steps. */
	private double[] map(int count, double length) {
		double h = length / count;
		double[] map = Maps.identity();
		double[] one = new double[4];
		MathieuStep step = new MathieuStep();
		for (int s = 0; s < count && h > 0; s++) {
			step.map(a, 0, q, 0, MathieuStep.cosine(s * h), h, one, 0);
			Maps.then(map, one, 0, map);
		}
		return map;
	}
}
