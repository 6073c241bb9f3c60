package org.ionwright.spectrum.process;

import java.util.ArrayList;
import java.util.List;

/**
 * Peaks of a profile by the continuous wavelet transform (Du, Kibbe and Lin 2006): lines of maxima from broad to narrow
 * scales say where a peak is and how wide, whatever the height of a slow baseline. Position, height, area and width are
 * then read from the data themselves ({@link Peak}). Two tops are two peaks only where the data fall between them by more
 * than the noise; a shoulder is none, and neither is a top less than half a width from an end or a gap.
 */
public final class WaveletPeaks {

	private static final double STEP = Math.sqrt(2);
	/** 3.5 standard deviations of a Gaussian and more, for broad feet; valleys and noise end a peak before. */
	private static final double REACH = 2.5;

	private WaveletPeaks() {
	}

	/**
	 * By position.
	 *
	 * @param x
	 *            not decreasing; where points are left out, each stretch is taken for itself
	 * @param y
	 *            a profile; values below 0 are as good as others
	 * @throws IllegalArgumentException
	 *             when a value is not finite or the lengths differ
	 */
	public static List<Peak> find(double[] x, double[] y, PeakSettings settings) {
		return find(x, y, settings, REACH, true);
	}

	/** Peaks over m/z or time: the distances of times vary, and make no gaps. */
	static List<Peak> find(Trace trace, PeakSettings settings) {
		return find(trace.x(), trace.y(), settings, REACH, trace.axis() == Trace.Axis.MZ);
	}

	/**
	 * @param widths
	 *            number of full widths from the top within which the bounds lie
	 * @param gaps
	 *            whether great distances part stretches
	 */
	static List<Peak> find(double[] x, double[] y, PeakSettings settings, double widths, boolean gaps) {
		Checked.sameLength(x, y);
		Checked.ordered(x);
		Checked.finite("intensities", y);
		int[] starts = gaps ? Segments.starts(x) : Segments.whole(x.length);
		double[] row = new double[y.length];
		RickerTransform.row(y, starts, 1, row);
		NoiseLevel noise = NoiseLevel.of(y, row);
		double low = settings.narrowest() / RickerTransform.FWHM_BY_SCALE;
		double high = settings.widest() / RickerTransform.FWHM_BY_SCALE;
		RidgeLines ridges = new RidgeLines();
		List<Double> scales = new ArrayList<>();
		for (double scale = low / STEP; scale <= high * STEP * 1.0001; scale *= STEP) {
			scales.add(scale);
		}
		// below, two more scales: beside a strong peak the broad wavelets see only its negative lobe
		for (double scale = low / 2; scale >= 1 && scale > low / 4; scale /= STEP) {
			scales.addFirst(scale);
		}
		for (double scale : scales.reversed()) {
			RickerTransform.row(y, starts, scale, row);
			ridges.add(row, starts, scale, noise, settings.significance() / 2);
		}
		PeakTops tops = new PeakTops(y, starts, noise, settings, low / STEP * 0.9999);
		return PeakMeasure.all(x, y, starts, tops.of(ridges.lines()), settings, widths);
	}
}
