package org.ionwright.twin.filter;

/**
 * What a tandem filter is set to.
 *
 * @param window
 *            full width of the first-stage window as a share of its mass; not used for RF only
 * @param fixedCentre
 *            m/z in the middle of the first-stage window in mode FIXED
 * @param peakWidth
 *            full width at half maximum wanted from the second stage, u; at a constant ratio as a share of its mass
 * @param constantRatio
 *            whether AC and DC of the second stage keep their ratio, and its peaks their resolution (seed 002, claim 24)
 * @param firstOffset
 *            what the centre of the first-stage window is above the mass that the second stage selects, u
 * @param firstEnergy
 *            axial energy in the first stage, eV per charge
 * @param secondEnergy
 *            axial energy in the second stage, eV per charge
 */
public record Tuning(Mode mode, double window, double fixedCentre, double peakWidth, boolean constantRatio,
		double firstOffset, double firstEnergy, double secondEnergy) {

	/** Peaks of one width, both stages on one mass. */
	public Tuning(Mode mode, double window, double fixedCentre, double peakWidth, double firstEnergy,
			double secondEnergy) {
		this(mode, window, fixedCentre, peakWidth, false, 0, firstEnergy, secondEnergy);
	}

	/** How the two stages go together. */
	public enum Mode {
		/** The window of the first stage follows the second. */
		TRACKING,
		/** The window of the first stage stands still. */
		FIXED,
		/** The first stage passes all ions above its low-mass cut-off. */
		RF_ONLY,
		/** The first stage selects with its window, the second passes all ions above its low-mass cut-off. */
		FIRST_ALONE
	}
}
