package org.ionwright.spectrum.process;

import java.util.Arrays;

/**
 * Sums of weights times neighbours. In blocks that stay in the cache, with the weights outside, so that the compiler can
 * use vector instructions; the order of the additions of a point is always the same, so are the bits of its sum.
 */
final class Convolution {

	private static final int BLOCK = 2048;

	private Convolution() {
	}

	/**
	 * out[i] = sum of weights[j] y[i + j] for i from 0 to y.length - weights.length.
	 *
	 * @param out
	 *            written from {@code to} on
	 */
	static void valid(double[] y, double[] weights, double[] out, int to) {
		int n = y.length - weights.length + 1;
		for (int block = 0; block < n; block += BLOCK) {
			int end = Math.min(n, block + BLOCK);
			Arrays.fill(out, to + block, to + end, 0);
			for (int j = 0; j < weights.length; j++) {
				double weight = weights[j];
				for (int i = block; i < end; i++) {
					out[to + i] += weight * y[i + j];
				}
			}
		}
	}

	/**
	 * out[i] = half[0] y[i + h] + sum of half[j] (y[i + h - j] + y[i + h + j]), h = half.length - 1, for i from 0 to
	 * y.length - 2 h - 1.
	 */
	static void symmetric(double[] y, double[] half, double[] out, int count) {
		int h = half.length - 1;
		for (int block = 0; block < count; block += BLOCK) {
			int end = Math.min(count, block + BLOCK);
			for (int i = block; i < end; i++) {
				out[i] = half[0] * y[i + h];
			}
			for (int j = 1; j <= h; j++) {
				double weight = half[j];
				int left = h - j;
				int right = h + j;
				for (int i = block; i < end; i++) {
					out[i] += weight * (y[i + left] + y[i + right]);
				}
			}
		}
	}
}
