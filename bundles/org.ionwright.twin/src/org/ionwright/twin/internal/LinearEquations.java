package org.ionwright.twin.internal;

/** Small sets of linear equations, by elimination with pivots. */
final class LinearEquations {

	private LinearEquations() {
	}

	/** Solves in place: both arguments are used up, the right side becomes the solution. */
	static double[] solve(double[][] matrix, double[] right) {
		int n = right.length;
		for (int k = 0; k < n; k++) {
			int pivot = k;
			for (int i = k + 1; i < n; i++) {
				pivot = Math.abs(matrix[i][k]) > Math.abs(matrix[pivot][k]) ? i : pivot;
			}
			double[] row = matrix[pivot];
			matrix[pivot] = matrix[k];
			matrix[k] = row;
			double value = right[pivot];
			right[pivot] = right[k];
			right[k] = value;
			for (int i = k + 1; i < n; i++) {
				double factor = matrix[i][k] / row[k];
				for (int j = k; j < n; j++) {
					matrix[i][j] -= factor * row[j];
				}
				right[i] -= factor * value;
			}
		}
		for (int k = n - 1; k >= 0; k--) {
			for (int j = k + 1; j < n; j++) {
				right[k] -= matrix[k][j] * right[j];
			}
			right[k] /= matrix[k][k];
		}
		return right;
	}
}
