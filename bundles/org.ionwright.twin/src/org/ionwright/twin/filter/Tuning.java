package org.ionwright.twin.filter;

/**
 * What a tandem filter is set to.
 *
 * @param window
 *            full width of the first-stage window as a share of its mass; not used for RF only
 * @param fixedCentre
 *            m/z in the middle of the first-stage window in mode FIXED
 * @param peakWidth
 *            full width at half maximum wanted from the second stage, u
 * @param firstEnergy
 *            axial energy in the first stage, eV per charge
 * @param secondEnergy
 *            axial energy in the second stage, eV per charge
 */
public record Tuning(Mode mode, double window, double fixedCentre, double peakWidth, double firstEnergy,
		double secondEnergy) {

	/** How the first stage goes along with the second. */
	public enum Mode {
		TRACKING, FIXED, RF_ONLY
	}
}
