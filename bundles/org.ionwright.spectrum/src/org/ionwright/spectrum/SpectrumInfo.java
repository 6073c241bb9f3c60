package org.ionwright.spectrum;

import java.util.List;

/**
 * What is known of a spectrum without its points.
 *
 * @param index
 *            0 for the first spectrum of a run
 * @param id
 *            unique in the run, such as {@code scan=1}
 * @param msLevel
 *            1 unless a precursor was selected and fragmented
 * @param startSeconds
 *            since the start of the run
 * @param windowLow
 *            lower end of the scanned range in m/z; NaN when unknown
 * @param windowHigh
 *            upper end of the scanned range in m/z; NaN when unknown
 * @param dwellSeconds
 *            counting time of a point; NaN when unknown
 * @param totalIonCurrent
 *            sum of the intensities; NaN when unknown
 * @param basePeakMz
 *            m/z of the most intense point; NaN when unknown or empty
 * @param basePeakIntensity
 *            NaN when unknown or empty
 * @param points
 *            number of points
 * @param terms
 *            further vocabulary terms of the scan
 * @param userTerms
 *            further values of the scan: readbacks, windows, flags
 */
public record SpectrumInfo(int index, String id, int msLevel, Polarity polarity, Representation representation,
		SpectrumKind kind, double startSeconds, double windowLow, double windowHigh, double dwellSeconds,
		double totalIonCurrent, double basePeakMz, double basePeakIntensity, int points, List<CvTerm> terms,
		List<UserTerm> userTerms) {

	public SpectrumInfo {
		terms = List.copyOf(terms);
		userTerms = List.copyOf(userTerms);
	}
}
