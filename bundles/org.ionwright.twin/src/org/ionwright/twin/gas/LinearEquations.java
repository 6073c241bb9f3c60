package org.ionwright.twin.gas;

/** A few hundred linear equations, by elimination with exchange of rows. */
final class LinearEquations {

	private LinearEquations() {
	}

	/** Solution; rows and right side are used up. */
	static double[] solve(double[][] a, double[] b) {
		int n = b.length;
		for (int k = 0; k < n; k++) {
			int pivot = k;
			for (int i = k + 1; i < n; i++) {
				pivot = Math.abs(a[i][k]) > Math.abs(a[pivot][k]) ? i : pivot;
			}
			double[] row = a[pivot];
			a[pivot] = a[k];
			a[k] = row;
			double value = b[pivot];
			b[pivot] = b[k];
			b[k] = value;
			for (int i = k + 1; i < n; i++) {
				double factor = a[i][k] / row[k];
				if (factor != 0) {
					for (int j = k + 1; j < n; j++) {
						a[i][j] -= factor * row[j];
					}
					b[i] -= factor * value;
				}
			}
		}
		for (int i = n - 1; i >= 0; i--) {
			for (int j = i + 1; j < n; j++) {
				b[i] -= a[i][j] * b[j];
			}
			b[i] /= a[i][i];
		}
		return b;
	}
}
