package org.ionwright.twin.rods;

import java.util.Arrays;

/**
 * Potential about the axis as phi = sum of A(n) Re z^n + B(n) Im z^n with z = (x + i y)/r0; the ideal quadrupole has
 * A2 = 1 and nothing else (Dawson 1976; Douglas and Konenkov 2002). Converges within the field radius and somewhat
 * beyond it, up to the nearest image charge.
 *
 * @param normal
 *            A0, A1, ...
 * @param skew
 *            B0, B1, ..., as many; 0 for rods symmetric about the xz plane
 */
public record Multipoles(double[] normal, double[] skew) {

	/** The field of hyperbolic rods. */
	public static final Multipoles IDEAL = new Multipoles(new double[] { 0, 0, 1 }, new double[3]);

	public Multipoles {
		normal = normal.clone();
		skew = skew.clone();
		if (normal.length < 3 || normal.length != skew.length) {
			throw new IllegalArgumentException(normal.length + " normal and " + skew.length
					+ " skew multipoles; it takes equal numbers from 3 on (A0, A1, A2)");
		}
		for (int n = 0; n < normal.length; n++) {
			if (!(Math.abs(normal[n]) < 10 && Math.abs(skew[n]) < 10)) {
				throw new IllegalArgumentException(
						"multipole " + n + " is " + normal[n] + ", skew " + skew[n] + "; possible is below 10");
			}
		}
	}

	/** Highest n. */
	public int order() {
		return normal.length - 1;
	}

	/** A(n); 0 beyond the order. */
	public double a(int n) {
		return n < normal.length ? normal[n] : 0;
	}

	/** B(n); 0 beyond the order. */
	public double b(int n) {
		return n < skew.length ? skew[n] : 0;
	}

	/** The field with one more normal component, for experiments with rods of purpose-made shape. */
	public Multipoles with(int n, double amplitude) {
		int length = Math.max(n + 1, normal.length);
		double[] changed = Arrays.copyOf(normal, length);
		changed[n] = amplitude;
		return new Multipoles(changed, Arrays.copyOf(skew, length));
	}

	/** Potential at a point in field radii. */
	public double potential(double x, double y) {
		double re = 0;
		double im = 0;
		for (int n = order(); n >= 0; n--) {
			double next = re * x - im * y + normal[n];
			im = re * y + im * x - skew[n];
			re = next;
		}
		return re;
	}
}
