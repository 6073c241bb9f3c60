package org.ionwright.tune;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;

import org.ionwright.spectrum.process.Peak;
import org.ionwright.spectrum.process.PeakSettings;
import org.ionwright.spectrum.process.WaveletPeaks;

/** The peak of a known ion in counts along an axis: the highest one near to where it is expected. */
public final class PeakFinder {

	private static final double SIGNIFICANCE = 5;
	/** Widths of the peaks that are taken, of the width that is expected. */
	private static final double NARROWEST = 0.3;
	private static final double WIDEST = 3;
	/** Of the width of a Gaussian its standard deviation. */
	private static final double SIGMA_BY_FWHM = 1 / 2.3548;
	/** Each side of the centre, of the width, that is averaged for the height. */
	private static final double TOP = 0.2;
	/** Beside a peak there may be no count at all; then one ion is the noise. */
	private static final double LEAST_NOISE = 1;

	private PeakFinder() {
	}

	/** All peaks of about a width, on an even axis in which the width is 3 points or more. */
	public static List<Peak> all(SummedScan scan, double width) {
		double[] mz = scan.mz();
		double step = mz.length > 1 ? (mz[mz.length - 1] - mz[0]) / (mz.length - 1) : width;
		double points = Math.clamp(width / step, 1, PeakSettings.WIDEST / WIDEST);
		return WaveletPeaks.find(mz, scan.counts(), new PeakSettings(Math.max(1, NARROWEST * points), WIDEST * points,
				SIGNIFICANCE, 1, PeakSettings.Floor.ZERO));
	}

	/**
	 * @param expected
	 *            m/z of the ion
	 * @param reach
	 *            how far the peak may stand from that, u
	 * @param width
	 *            of the peak that is expected, u
	 * @return a peak that is not found has no position
	 */
	public static WatchedPeak find(SummedScan scan, double expected, double reach, double width) {
		return pick(scan, all(scan, width), expected, reach);
	}

	/** The same of peaks that are known already. */
	public static WatchedPeak pick(SummedScan scan, List<Peak> peaks, double expected, double reach) {
		Optional<Peak> best = peaks.stream().filter(peak -> Math.abs(peak.centroid() - expected) <= reach)
				.max(Comparator.comparingDouble(Peak::height));
		if (best.isEmpty()) {
			return WatchedPeak.none(expected, scan.overload(), scan.time());
		}
		Peak peak = best.get();
		double seconds = scan.dwellSeconds();
		double sigma = peak.fwhm() * SIGMA_BY_FWHM / Math.sqrt(Math.max(1, peak.sum()));
		int points = 0;
		double top = 0;
		for (int i = peak.leftIndex(); i <= peak.rightIndex(); i++) {
			if (Math.abs(scan.mz()[i] - peak.centroid()) <= TOP * peak.fwhm()) {
				points++;
				top += scan.counts()[i];
			}
		}
		double height = points == 0 ? peak.height() : top / points;
		return new WatchedPeak(expected, peak.centroid(), sigma, height / seconds, peak.area() / seconds, peak.sum(),
				points == 0 ? peak.height() : top, peak.fwhm(), height / noise(scan, peak), scan.overload(),
				scan.time());
	}

	/** Standard deviation of the counts beside the peak. */
	private static double noise(SummedScan scan, Peak peak) {
		double sum = 0;
		int count = 0;
		double squares = 0;
		double[] counts = scan.counts();
		int reach = 4 * Math.max(1, peak.rightIndex() - peak.leftIndex());
		for (int i = Math.max(0, peak.leftIndex() - reach); i < Math.min(counts.length,
				peak.rightIndex() + reach + 1); i++) {
			if (i < peak.leftIndex() || i > peak.rightIndex()) {
				count++;
				sum += counts[i];
				squares += counts[i] * counts[i];
			}
		}
		double variance = count < 2 ? 0 : Math.max(0, squares / count - sum / count * (sum / count));
		return Math.max(LEAST_NOISE, Math.sqrt(variance));
	}
}
