package org.ionwright.benchmarks;

import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.function.Supplier;

import org.ionwright.spectrum.process.AsymmetricLeastSquares;
import org.ionwright.spectrum.process.Peak;
import org.ionwright.spectrum.process.PeakSettings;
import org.ionwright.spectrum.process.SavitzkyGolay;
import org.ionwright.spectrum.process.Snip;
import org.ionwright.spectrum.process.WaveletPeaks;

/**
 * Times of the steps on a million points of counts, CPU seconds of one thread, best of five, with plain versions of the
 * same methods in the same run: a fit at each point; clipping with the window cut at each point; sums over the whole kernel
 * at each point and scale.
 */
public final class ProcessingTimes {

	private static final int POINTS = 1_000_000;
	private static final int WINDOW = 21;
	private static final int HALF_WIDTH = 60;

	private ProcessingTimes() {
	}

	public static void main(String[] args) {
		PrintStream out = System.out;
		double[] x = new double[POINTS];
		double[] y = new double[POINTS];
		Random random = new Random(1);
		for (int i = 0; i < POINTS; i++) {
			x[i] = 50 + i * 0.001;
			double t = (i % 1000 - 500) / 8.5;
			double mean = 20 + (i / 1000 % 7) * 400 * Math.exp(-t * t / 2);
			y[i] = Math.max(0, Math.rint(mean + Math.sqrt(mean) * random.nextGaussian()));
		}
		double smooth = seconds(() -> SavitzkyGolay.filter(x, y, WINDOW, 2, 0));
		double fits = seconds(() -> fitted(y));
		line(out, "Savitzky-Golay, 21 points, order 2", smooth, fits);
		double snip = seconds(() -> Snip.baseline(y, HALF_WIDTH, false));
		double clipped = seconds(() -> clipped(y));
		line(out, "SNIP, half-width 60", snip, clipped);
		double compressed = seconds(() -> Snip.baseline(y, HALF_WIDTH, true));
		line(out, "SNIP, half-width 60, compressed", compressed, Double.NaN);
		double squares = seconds(() -> AsymmetricLeastSquares.baseline(y, 1e5, 0.01, 10));
		line(out, "asymmetric least squares, up to 10 repetitions", squares, Double.NaN);
		double wavelet = seconds(() -> WaveletPeaks.find(x, y, PeakSettings.counts()));
		double sums = seconds(() -> summed(y));
		List<Peak> peaks = WaveletPeaks.find(x, y, PeakSettings.counts());
		line(out, "wavelet peaks, 4 to 40 points wide, " + peaks.size() + " peaks", wavelet, sums);
	}

	private static void line(PrintStream out, String name, double seconds, double plain) {
		out.printf("%s: %.3f s", name, seconds);
		if (!Double.isNaN(plain)) {
			out.printf("; plain %.3f s, ratio %.3f", plain, seconds / plain);
		}
		out.println();
	}

	private static double seconds(Supplier<?> work) {
		double best = Double.POSITIVE_INFINITY;
		for (int i = 0; i < 5; i++) {
			long start = ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime();
			if (work.get() == null) {
				throw new IllegalStateException("nothing was computed");
			}
			best = Math.min(best, (ManagementFactory.getThreadMXBean().getCurrentThreadCpuTime() - start) / 1e9);
		}
		return best;
	}

	private static double[] fitted(double[] y) {
		double[] out = y.clone();
		int half = WINDOW / 2;
		for (int i = half; i < y.length - half; i++) {
			double[] weights = SavitzkyGolay.weights(WINDOW, 2, 0, half);
			out[i] = 0;
			for (int j = 0; j < WINDOW; j++) {
				out[i] += weights[j] * y[i - half + j];
			}
		}
		return out;
	}

	private static double[] clipped(double[] y) {
		double[] v = y.clone();
		for (int p = HALF_WIDTH; p > 0; p--) {
			double[] w = v.clone();
			for (int i = 0; i < v.length; i++) {
				int q = Math.min(p, Math.min(i, v.length - 1 - i));
				w[i] = Math.min(v[i], (v[i - q] + v[i + q]) / 2);
			}
			v = w;
		}
		return v;
	}

	/** The rows alone, without finding peaks in them. */
	private static double[] summed(double[] y) {
		double[] row = new double[y.length];
		for (double scale = 1; scale < 55; scale *= Math.sqrt(2)) {
			int reach = (int) Math.ceil(5 * scale);
			double[] kernel = new double[2 * reach + 1];
			for (int j = -reach; j <= reach; j++) {
				double t = j / scale;
				kernel[j + reach] = (1 - t * t) * Math.exp(-t * t / 2);
			}
			Arrays.fill(row, 0);
			for (int i = reach; i < y.length - reach; i++) {
				double sum = 0;
				for (int j = 0; j < kernel.length; j++) {
					sum += kernel[j] * y[i - reach + j];
				}
				row[i] = sum;
			}
		}
		return row;
	}
}
