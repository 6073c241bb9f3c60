package org.ionwright.tune.calibration;

/**
 * A known ion that was looked for.
 *
 * @param ion
 *            name in the reference list
 * @param expected
 *            exact m/z
 * @param found
 *            where the peak stands on the uncorrected axis, m/z; NaN where there is none
 * @param sigma
 *            standard deviation of that, u
 * @param height
 *            counts at the highest point
 * @param fwhm
 *            full width at half maximum, u
 */
public record CalibrationLine(String ion, double expected, double found, double sigma, double height, double fwhm) {

	/** An ion without a peak. */
	public static CalibrationLine missing(String ion, double expected) {
		return new CalibrationLine(ion, expected, Double.NaN, Double.NaN, 0, Double.NaN);
	}

	public boolean isFound() {
		return Double.isFinite(found);
	}

	/** By how much the uncorrected axis is wrong here: found less exact, u. */
	public double error() {
		return found - expected;
	}
}
