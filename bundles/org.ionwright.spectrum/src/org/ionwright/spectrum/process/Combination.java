package org.ionwright.spectrum.process;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.util.Arrays;

import org.ionwright.spectrum.MassAxis;
import org.ionwright.spectrum.Spectrum;

/**
 * Sums and means of spectra, point by point. Spectra of one axis only: where axes differ, counts must be moved, and that
 * is done only when asked for, by a {@link Regridding}. One spectrum at a time is held.
 */
public final class Combination {

	private final double[] x;
	private final double[] sum;
	private double countingSeconds;
	private int count;

	private Combination(double[] x) {
		this.x = x;
		this.sum = new double[x.length];
	}

	/**
	 * The sum of spectra that have one axis; the weight of the trace is their number.
	 *
	 * @param indices
	 *            one or more
	 * @throws IllegalArgumentException
	 *             when axes, polarities, levels or representations differ, naming the first spectrum that does, or a value is
	 *             not finite
	 */
	public static Trace sum(RawRun run, int... indices) throws IOException {
		Spectrum first = read(run, indices, 0);
		Combination combination = new Combination(first.axis().toArray());
		for (int i = 0; i < indices.length; i++) {
			Spectrum spectrum = i == 0 ? first : read(run, indices, i);
			alike(first, spectrum);
			if (spectrum.axis() != first.axis() && !spectrum.axis().equals(first.axis())) {
				throw new IllegalArgumentException(difference(first, spectrum));
			}
			combination.add(spectrum.intensities(), spectrum);
		}
		return combination.trace(first);
	}

	/** The mean; the weight of the trace is 1. Same refusals as for the sum. */
	public static Trace average(RawRun run, int... indices) throws IOException {
		Trace sum = sum(run, indices);
		return mean(sum);
	}

	/**
	 * The sum with the counts of each spectrum moved to a new axis.
	 *
	 * @throws IllegalArgumentException
	 *             as for the sum except for differing axes, and when counts lie outside the new axis
	 */
	public static Trace sumOnGrid(RawRun run, double[] grid, Regridding how, int... indices) throws IOException {
		Spectrum first = read(run, indices, 0);
		Combination combination = new Combination(grid.clone());
		for (int i = 0; i < indices.length; i++) {
			Spectrum spectrum = i == 0 ? first : read(run, indices, i);
			alike(first, spectrum);
			combination.add(how.apply(spectrum.axis().toArray(), spectrum.intensities(), grid), spectrum);
		}
		return combination.trace(first);
	}

	static Trace mean(Trace sum) {
		double[] mean = sum.y();
		for (int i = 0; i < mean.length; i++) {
			mean[i] /= sum.weight();
		}
		return Trace.of(sum.axis(), sum.representation(), sum.x(), mean, 1, sum.countingSeconds() / sum.weight());
	}

	private void add(double[] values, Spectrum spectrum) {
		for (int i = 0; i < values.length; i++) {
			if (!Double.isFinite(values[i])) {
				throw new IllegalArgumentException("value " + i + " of spectrum " + spectrum.info().index() + " is "
						+ values[i] + "; only finite numbers can be processed");
			}
			sum[i] += values[i];
		}
		countingSeconds += spectrum.info().dwellSeconds();
		count++;
	}

	private Trace trace(Spectrum first) {
		return Trace.of(Trace.Axis.MZ, first.info().representation(), x, sum, count, countingSeconds);
	}

	private static Spectrum read(RawRun run, int[] indices, int i) throws IOException {
		if (Thread.currentThread().isInterrupted()) {
			throw new InterruptedIOException("cancelled after " + i + " of " + indices.length + " spectra");
		}
		if (i >= indices.length) {
			throw new IllegalArgumentException("no spectrum is selected");
		}
		if (indices[i] < 0 || indices[i] >= run.size()) {
			throw new IllegalArgumentException("there is no spectrum " + indices[i] + "; " + run.id() + " has "
					+ run.size() + ", counted from 0");
		}
		return run.spectrum(indices[i]);
	}

	private static void alike(Spectrum first, Spectrum other) {
		String differs = first.info().polarity() != other.info().polarity() ? "polarity"
				: first.info().msLevel() != other.info().msLevel() ? "MS level"
						: first.info().representation() != other.info().representation() ? "representation" : "";
		if (!differs.isEmpty()) {
			throw new IllegalArgumentException("spectrum " + other.info().index() + " has another " + differs
					+ " than spectrum " + first.info().index() + "; they do not add up");
		}
	}

	private static String difference(Spectrum first, Spectrum other) {
		MassAxis a = first.axis();
		MassAxis b = other.axis();
		int at = Arrays.mismatch(a.toArray(), b.toArray());
		return "spectrum " + other.info().index() + " has another m/z axis than spectrum " + first.info().index() + " ("
				+ b.size() + " points against " + a.size() + ", the first difference at point " + at
				+ "); counts would have to be moved: take sum-on-grid";
	}
}
