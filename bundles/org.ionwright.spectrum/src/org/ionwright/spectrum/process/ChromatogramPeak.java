package org.ionwright.spectrum.process;

import java.util.Arrays;
import java.util.List;

/**
 * A peak over time. Heights and areas are above the straight line between its bounds.
 *
 * @param retention
 *            time of the top, s: of the parabola that goes through the points above three quarters of the height by least
 *            squares, so that noise does not choose it; of the highest point where these are fewer than four
 * @param centroid
 *            centre of the upper half, s
 * @param height
 *            of the highest point
 * @param area
 *            height times s, trapezia
 * @param fwhm
 *            full width at half maximum, s
 * @param asymmetry
 *            width behind the top by width before it at 10 % of the height (Foley and Dorsey 1983): above 1 for a tail; NaN
 *            where a neighbour hides one side
 * @param tailing
 *            width at 5 % of the height by twice the width before the top (United States Pharmacopeia, chapter 621); NaN
 *            as above
 * @param signalToNoise
 *            height by the standard deviation of the noise around the peak; the pharmacopoeias' 2 H/h is about two fifths
 *            of it
 * @param start
 *            lower bound, s
 * @param end
 *            upper bound, s
 */
public record ChromatogramPeak(double retention, double centroid, double height, double area, double fwhm,
		double asymmetry, double tailing, double signalToNoise, double start, double end) {

	/** A tail is followed over this many widths. */
	private static final double REACH = 4;

	/**
	 * The peaks of a chromatogram, by time; found like those of a spectrum ({@link WaveletPeaks}).
	 *
	 * @param seconds
	 *            not decreasing
	 * @param settings
	 *            widths in points; the floor is always the line between the bounds
	 * @throws IllegalArgumentException
	 *             when a value is not finite or the lengths differ
	 */
	public static List<ChromatogramPeak> find(double[] seconds, double[] values, PeakSettings settings) {
		PeakSettings.Floor floor = PeakSettings.Floor.VALLEYS;
		PeakSettings fromValleys = new PeakSettings(settings.narrowest(), settings.widest(), settings.significance(),
				settings.unitsPerIon(), floor);
		return WaveletPeaks.find(seconds, values, fromValleys, REACH, false).stream()
				.map(peak -> of(peak, seconds,
						PeakMeasure.above(seconds, values, peak.leftIndex(), peak.rightIndex(), floor)))
				.toList();
	}

	private static ChromatogramPeak of(Peak peak, double[] seconds, double[] above) {
		double top = top(peak, seconds, above);
		double before10 = top - flank(peak, seconds, above, -1, 0.1);
		double behind10 = flank(peak, seconds, above, 1, 0.1) - top;
		double before5 = top - flank(peak, seconds, above, -1, 0.05);
		double behind5 = flank(peak, seconds, above, 1, 0.05) - top;
		return new ChromatogramPeak(top, peak.centroid(), peak.height(), peak.area(), peak.fwhm(),
				behind10 / before10, (before5 + behind5) / (2 * before5), peak.signalToNoise(), peak.left(),
				peak.right());
	}

	private static double top(Peak peak, double[] seconds, double[] above) {
		int apex = peak.apexIndex() - peak.leftIndex();
		int from = apex;
		int to = apex;
		while (from > 0 && above[from - 1] > 0.75 * peak.height()) {
			from--;
		}
		while (to + 1 < above.length && above[to + 1] > 0.75 * peak.height()) {
			to++;
		}
		int n = to - from + 1;
		double unit = seconds[peak.leftIndex() + to] - seconds[peak.leftIndex() + from];
		if (n < 4 || !(unit > 0)) {
			return peak.apex();
		}
		double[][] columns = new double[3][n];
		for (int i = 0; i < n; i++) {
			double t = (seconds[peak.leftIndex() + from + i] - peak.apex()) / unit;
			columns[0][i] = 1;
			columns[1][i] = t;
			columns[2][i] = t * t;
		}
		double[] parabola = SmallLeastSquares.solve(columns, Arrays.copyOfRange(above, from, to + 1)).solution();
		double vertex = -parabola[1] / (2 * parabola[2]);
		return parabola[2] < 0 && Math.abs(vertex) <= 1 ? peak.apex() + vertex * unit : peak.apex();
	}

	private static double flank(Peak peak, double[] seconds, double[] above, int step, double share) {
		int left = peak.leftIndex();
		return PeakMeasure.crossing(seconds, above, left, peak.apexIndex() - left, step, share * peak.height());
	}
}
