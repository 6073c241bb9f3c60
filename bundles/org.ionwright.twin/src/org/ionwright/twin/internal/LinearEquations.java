package org.ionwright.twin.internal;

/**
 * Up to some hundred linear equations of which nothing is known, by elimination with exchange of rows. Equations solved again
 * and again in a step of a network, whose rows need no exchange, keep their factors instead: {@code vacuum.DenseSystem}.
 */
public final class LinearEquations {

	private LinearEquations() {
	}

	/** Solution x of matrix times x = right, not a number where there is none; both arguments are used up. */
	public static double[] solve(double[][] matrix, double[] right) {
		int n = right.length;
		for (int k = 0; k < n; k++) {
			int pivot = k;
			for (int i = k + 1; i < n; i++) {
				if (Math.abs(matrix[i][k]) > Math.abs(matrix[pivot][k])) {
					pivot = i;
				}
			}
			double[] row = matrix[pivot];
			matrix[pivot] = matrix[k];
			matrix[k] = row;
			double value = right[pivot];
			right[pivot] = right[k];
			right[k] = value;
			for (int i = k + 1; i < n; i++) {
				double factor = matrix[i][k] / row[k];
				if (factor != 0) {
					double[] below = matrix[i];
					for (int j = k + 1; j < n; j++) {
						below[j] -= factor * row[j];
					}
					right[i] -= factor * value;
				}
			}
		}
		for (int i = n - 1; i >= 0; i--) {
			double sum = right[i];
			for (int j = i + 1; j < n; j++) {
				sum -= matrix[i][j] * right[j];
			}
			right[i] = sum / matrix[i][i];
		}
		return right;
	}
}
