package org.ionwright.twin.vacuum;

/**
 * A few linear equations, solved by elimination without exchange of rows: those of a pumped network are diagonally dominant
 * by columns, as no more gas can leave a node than is in it.
 */
final class DenseSystem {

	private final int n;
	private final double[] a;

	DenseSystem(int n) {
		this.n = n;
		a = new double[n * n];
	}

	/** Takes 1 - step * slopes and factorises it. */
	void implicit(double[] slopes, double step) {
		for (int i = 0; i < a.length; i++) {
			a[i] = -step * slopes[i];
		}
		for (int i = 0; i < n; i++) {
			a[i * n + i] += 1;
		}
		factorise();
	}

	double[] matrix() {
		return a;
	}

	void factorise() {
		for (int k = 0; k < n; k++) {
			double inverse = 1 / a[k * n + k];
			a[k * n + k] = inverse;
			for (int i = k + 1; i < n; i++) {
				double factor = a[i * n + k];
				if (factor != 0) {
					factor *= inverse;
					a[i * n + k] = factor;
					for (int j = k + 1; j < n; j++) {
						a[i * n + j] -= factor * a[k * n + j];
					}
				}
			}
		}
	}

	/** Replaces the right side by the solution. */
	void solve(double[] b) {
		for (int i = 1; i < n; i++) {
			double sum = b[i];
			for (int j = 0; j < i; j++) {
				sum -= a[i * n + j] * b[j];
			}
			b[i] = sum;
		}
		for (int i = n - 1; i >= 0; i--) {
			double sum = b[i];
			for (int j = i + 1; j < n; j++) {
				sum -= a[i * n + j] * b[j];
			}
			b[i] = sum * a[i * n + i];
		}
	}
}
