package org.ionwright.spectrum.process;

/**
 * Least squares for a few columns by one-sided Jacobi rotations (Hestenes 1958): columns are turned until they stand at
 * right angles; their lengths are the singular values.
 *
 * @param condition
 *            greatest by least singular value; infinite for columns that depend on each other
 */
record SmallLeastSquares(double[] solution, double condition) {

	static SmallLeastSquares solve(double[][] columns, double[] right) {
		int k = columns.length;
		double[][] u = new double[k][];
		double[][] v = new double[k][k];
		for (int i = 0; i < k; i++) {
			u[i] = columns[i].clone();
			v[i][i] = 1;
		}
		boolean turned = true;
		for (int sweep = 0; sweep < 60 && turned; sweep++) {
			turned = false;
			for (int p = 0; p < k; p++) {
				for (int q = p + 1; q < k; q++) {
					turned |= rotate(u[p], u[q], v[p], v[q]);
				}
			}
		}
		double greatest = 0;
		double least = Double.POSITIVE_INFINITY;
		double[] solution = new double[k];
		for (int i = 0; i < k; i++) {
			double square = dot(u[i], u[i]);
			greatest = Math.max(greatest, square);
			least = Math.min(least, square);
			double share = square > 0 ? dot(u[i], right) / square : 0;
			for (int j = 0; j < k; j++) {
				solution[j] += share * v[i][j];
			}
		}
		return new SmallLeastSquares(solution, least > 0 ? Math.sqrt(greatest / least) : Double.POSITIVE_INFINITY);
	}

	private static boolean rotate(double[] a, double[] b, double[] va, double[] vb) {
		double alpha = dot(a, a);
		double beta = dot(b, b);
		double gamma = dot(a, b);
		if (Math.abs(gamma) <= 1e-15 * Math.sqrt(alpha * beta)) {
			return false;
		}
		double zeta = (beta - alpha) / (2 * gamma);
		double t = Math.copySign(1, zeta) / (Math.abs(zeta) + Math.sqrt(1 + zeta * zeta));
		double c = 1 / Math.sqrt(1 + t * t);
		turn(a, b, c, c * t);
		turn(va, vb, c, c * t);
		return true;
	}

	private static void turn(double[] a, double[] b, double c, double s) {
		for (int i = 0; i < a.length; i++) {
			double x = a[i];
			a[i] = c * x - s * b[i];
			b[i] = s * x + c * b[i];
		}
	}

	private static double dot(double[] a, double[] b) {
		double sum = 0;
		for (int i = 0; i < a.length; i++) {
			sum += a[i] * b[i];
		}
		return sum;
	}
}
