package org.ionwright.twin;

/**
 * A quantity of the twin.
 *
 * @param path
 *            as in the instrument model, {@code ionSource.coneVoltage}
 * @param unit
 *            UCUM code
 * @param writable
 *            whether it can be set
 * @param ratePerSecond
 *            at which it follows; infinite for what cannot be set
 * @param tolerance
 *            difference of command and readback that counts as arrived; NaN for what cannot be set
 * @param safeValue
 *            NaN when it is left alone in the safe state
 * @param timeConstant
 *            of a heater, s; 0 for what runs along a ramp
 * @param noise
 *            standard deviation of the readback
 */
public record TwinParameter(String path, String label, String unit, boolean writable, double minimum, double maximum,
		double ratePerSecond, double tolerance, double safeValue, double timeConstant, double noise) {

	/** Something read from a gauge or meter. */
	static TwinParameter gauge(String path, String label, String unit, double minimum, double maximum) {
		return new TwinParameter(path, label, unit, false, minimum, maximum, Double.POSITIVE_INFINITY, Double.NaN,
				Double.NaN, 0, 0);
	}
}
