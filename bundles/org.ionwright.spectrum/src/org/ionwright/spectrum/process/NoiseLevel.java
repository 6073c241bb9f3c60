package org.ionwright.spectrum.process;

import java.util.Arrays;

/**
 * Standard deviation of the noise by place: from the coefficients of a narrow wavelet the lower quartile of their absolute
 * values by 0.3186, in blocks that overlap by half. It is the idea of the median absolute deviation (Hampel 1974; for
 * wavelets Donoho and Johnstone 1994); the quartile still holds where peaks take more than half of the points, as in the
 * spectra of quadrupoles. Where that many points are exactly quiet, as in counts with many zeros, the smallest step that
 * the data make is taken, one count: nothing can be less noisy than its own quantum.
 */
public final class NoiseLevel {

	/** Points of a block. */
	public static final int BLOCK = 1024;
	private static final double NORMAL = 0.31863936396437515;

	private final double[] byHalfBlock;

	private NoiseLevel(double[] byHalfBlock) {
		this.byHalfBlock = byHalfBlock;
	}

	/**
	 * @param y
	 *            the data, points of about equal distance
	 */
	public static NoiseLevel of(double[] y) {
		return of(y, RickerTransform.row(y, 1));
	}

	static NoiseLevel of(double[] y, double[] narrow) {
		int half = BLOCK / 2;
		double[] levels = new double[y.length / half + 1];
		double[] block = new double[BLOCK];
		double quantum = -1;
		for (int b = 0; b < levels.length; b++) {
			int from = Math.max(0, Math.min(b * half - half / 2, y.length - BLOCK));
			int size = Math.min(BLOCK, y.length - from);
			for (int i = 0; i < size; i++) {
				block[i] = Math.abs(narrow[from + i]);
			}
			Arrays.sort(block, 0, size);
			double quartile = size == 0 ? 0 : block[size / 4];
			levels[b] = quartile / NORMAL;
			quantum = quantum < 0 ? quantum(y) : quantum;
			levels[b] = Math.max(levels[b], quantum);
		}
		return new NoiseLevel(levels);
	}

	/** Standard deviation around a point; 0 only where all data are alike. */
	public double at(int index) {
		return byHalfBlock[Math.max(0, Math.min(byHalfBlock.length - 1, (index + BLOCK / 4) / (BLOCK / 2)))];
	}

	/** The smallest difference of neighbours that is none of rounding. */
	private static double quantum(double[] y) {
		double greatest = 0;
		for (double value : y) {
			greatest = Math.max(greatest, Math.abs(value));
		}
		double least = Double.POSITIVE_INFINITY;
		for (int i = 1; i < y.length; i++) {
			double step = Math.abs(y[i] - y[i - 1]);
			if (step > greatest * 1e-12 && step < least) {
				least = step;
			}
		}
		return least == Double.POSITIVE_INFINITY ? 0 : least;
	}
}
