package org.ionwright.twin.filter;

/**
 * Characteristic values of Mathieu's equation x'' + (a - 2 q cos 2 xi) x = 0: the borders of stable motion in the
 * (q, a) plane. They are the eigenvalues of four tridiagonal Fourier matrices (McLachlan 1947, chapter 3; DLMF
 * 28.4), found here by bisection with Sturm sequences. The matrices are cut where the harmonics of the solution have
 * died away, some sqrt(q) rows down. Error below 1e-12 for |q| &lt;= 10 and order up to 4, above that some 1e-15 of
 * 2 |q|; dimensionless.
 */
public final class MathieuCharacteristic {

	/** Largest |q| taken; the matrices have 650 rows there. */
	public static final double LARGEST_Q = 1e5;
	private static final int LARGEST_ORDER = 100;

	private MathieuCharacteristic() {
	}

	/**
	 * Border a of even solutions: a0, a1, a2 …
	 *
	 * @param order
	 *            0 to 100
	 * @throws IllegalArgumentException
	 *             for another order or |q| above 1e5
	 */
	public static double a(int order, double q) {
		check("a", 0, order, q);
		return order % 2 == 0 ? eigenvalue(order / 2, 0, 0, Math.sqrt(2), q) : eigenvalue(order / 2, 1, q, 1, q);
	}

	/**
	 * Border b of odd solutions.
	 *
	 * @param order
	 *            1 to 100
	 * @throws IllegalArgumentException
	 *             for another order or |q| above 1e5
	 */
	public static double b(int order, double q) {
		check("b", 1, order, q);
		return order % 2 == 0 ? eigenvalue(order / 2 - 1, 2, 0, 1, q) : eigenvalue(order / 2, 1, -q, 1, q);
	}

	private static void check(String name, int lowest, int order, double q) {
		if (order < lowest || order > LARGEST_ORDER) {
			throw new IllegalArgumentException(
					"order " + order + " of border " + name + "; it goes from " + lowest + " to " + LARGEST_ORDER);
		}
		if (!(Math.abs(q) <= LARGEST_Q)) {
			throw new IllegalArgumentException("q=" + q + "; it goes from -1e5 to 1e5");
		}
	}

	/** The k-th eigenvalue of the matrix with the diagonal first^2 + shift, (first+2)^2, … and q beside it. */
	private static double eigenvalue(int k, int first, double shift, double firstCoupling, double q) {
		int size = 24 + k + (int) (2 * Math.sqrt(Math.abs(q)));
		double[] diagonal = new double[size];
		double[] couplingSquared = new double[size];
		for (int i = 0; i < size; i++) {
			int harmonic = first + 2 * i;
			diagonal[i] = (double) harmonic * harmonic + (i == 0 ? shift : 0);
			couplingSquared[i] = q * q * (i == 1 ? firstCoupling * firstCoupling : 1);
		}
		double low = -3 * Math.abs(q) - 1;
		double high = diagonal[k] + 3 * Math.abs(q) + 1;
		for (double middle = (low + high) / 2; middle > low && middle < high; middle = (low + high) / 2) {
			if (below(middle, diagonal, couplingSquared) > k) {
				high = middle;
			} else {
				low = middle;
			}
		}
		return (low + high) / 2;
	}

	/** Number of eigenvalues below x: the negative pivots of the matrix less x. */
	private static int below(double x, double[] diagonal, double[] couplingSquared) {
		int count = 0;
		double pivot = 1;
		for (int i = 0; i < diagonal.length; i++) {
			pivot = diagonal[i] - x - (i == 0 ? 0 : couplingSquared[i] / pivot);
			if (pivot == 0) {
				pivot = Double.MIN_NORMAL;
			}
			if (pivot < 0) {
				count++;
			}
		}
		return count;
	}
}
