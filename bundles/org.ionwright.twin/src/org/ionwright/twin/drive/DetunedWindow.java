package org.ionwright.twin.drive;

import org.ionwright.twin.filter.ScanLine;

/**
 * Window of a stage whose U/V is not quite what was meant. Near the tip of the stability diagram both borders run straight
 * into the apex, so their distances from the apex mass go with 1 - ratio (the exact borders
 * are those of {@link ScanLine}). Exact at the line meant, within 2.5 % of the width while 1 - ratio is between half of and
 * twice what was meant and the ratio above 0.9.
 *
 * @param meant
 *            scan line meant; RF only stays RF only
 */
public record DetunedWindow(ScanLine meant) {

	/** By how much wider than meant at an actual U/V, as a share of that at the apex: 1 as meant, 0 from the apex on. */
	public double widening(double ratio) {
		return meant.ratio() == 0 ? 1 : Math.max(0, (1 - ratio) / (1 - meant.ratio()));
	}

	/** Lightest mass over that at the apex, at an actual U/V. */
	public double lowMass(double ratio) {
		return 1 - (1 - meant.lowMass()) * widening(ratio);
	}

	/** Heaviest mass over that at the apex; infinite for RF only. */
	public double highMass(double ratio) {
		return 1 + (meant.highMass() - 1) * widening(ratio);
	}

	/**
	 * Share of what it let through as meant that a window still lets through in its middle: transmission over width follows
	 * T = w^0.6 within 10 % between R of 80 and 850 (peak heights of the reference filter, U/V of 0.99 to 0.999 of the apex).
	 *
	 * @param widening
	 *            width over that meant
	 */
	public static double height(double widening) {
		return Math.pow(Math.max(0, widening), 0.6);
	}
}
