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

	/** The n-th power by repeated squaring. */
	static double[] power(double[] map, int n) {
		double[] result = identity();
		double[] square = map.clone();
		for (int left = n; left > 0; left >>= 1) {
			if ((left & 1) != 0) {
				then(result, square, 0, result);
			}
			then(square, square.clone(), 0, square);
		}
		return result;
	}
}
