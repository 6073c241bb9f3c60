package org.ionwright.twin.filter;

/** Arithmetic of 2x2 maps kept as m11, m12, m21, m22 in arrays. */
final class Maps {

	private Maps() {
	}

	static double[] identity() {
		return new double[] { 1, 0, 0, 1 };
	}

	/** target = second after first, where the second starts at an index; target may be first. */
	static void then(double[] first, double[] second, int at, double[] target) {
		double m11 = second[at] * first[0] + second[at + 1] * first[2];
		double m12 = second[at] * first[1] + second[at + 1] * first[3];
		double m21 = second[at + 2] * first[0] + second[at + 3] * first[2];
		double m22 = second[at + 2] * first[1] + second[at + 3] * first[3];
		target[0] = m11;
		target[1] = m12;
		target[2] = m21;
		target[3] = m22;
	}

	/**
	 * Writes the n-th power, n at least 1, of a map of determinant 1: U(n-1) times the map less U(n-2), where U(n) are
	 * the Chebyshev polynomials of the second kind of half the trace, doubled up from the digits of n.
	 */
	static void power(double[] map, int n, double[] target) {
		double trace = map[0] + map[3];
		// U(k-1) and U(k-2)
		double u = 1;
		double before = 0;
		for (int bit = Integer.highestOneBit(n) >> 1; bit > 0; bit >>= 1) {
			double square = u * u;
			double mixed = u * before;
			double after = trace * square - 2 * mixed;
			before = square - before * before;
			u = after;
			if ((n & bit) != 0) {
				double next = trace * u - before;
				before = u;
				u = next;
			}
		}
		set(target, u * map[0] - before, u * map[1], u * map[2], u * map[3] - before);
	}

	static void set(double[] map, double m11, double m12, double m21, double m22) {
		map[0] = m11;
		map[1] = m12;
		map[2] = m21;
		map[3] = m22;
	}
}
