package org.ionwright.spectrum.process;

/**
 * What a picker takes for a peak.
 *
 * @param narrowest
 *            least full width at half maximum, points, 1 or more
 * @param widest
 *            greatest full width at half maximum, points, at least the narrowest, up to 1000
 * @param significance
 *            least response of the wavelet in standard deviations of the noise, 0 to 1e6; 5 lets noise through some ten
 *            times in a million points
 * @param unitsPerIon
 *            intensity that one ion makes, 0 or more: 1 for counts and sums of counts, 1/n for averages of n; with it the
 *            counting noise of a peak is not taken for peaks upon it. 0 when it is not known
 * @param floor
 *            from where heights and areas are measured
 */
public record PeakSettings(double narrowest, double widest, double significance, double unitsPerIon, Floor floor) {

	/** From where heights and areas are measured. */
	public enum Floor {
		/** From 0: the baseline was subtracted before, or there is none. */
		ZERO,
		/** From the straight line between the bounds of the peak; peaks that overlap come out too small. */
		VALLEYS
	}

	public static final double WIDEST = 1000;

	public PeakSettings {
		Checked.range("narrowest peak (points)", narrowest, 1, WIDEST);
		Checked.range("widest peak (points)", widest, narrowest, WIDEST);
		Checked.range("significance", significance, 0, 1e6);
		Checked.range("intensity of one ion", unitsPerIon, 0, 1e12);
	}

	/** For counts on a quadrupole's axis: peaks of 4 to 40 points, 5 standard deviations, from 0. */
	public static PeakSettings counts() {
		return new PeakSettings(4, 40, 5, 1, Floor.ZERO);
	}
}
