package org.ionwright.twin;

/**
 * A quantity of the twin.
 *
 * @param path
 *            as in the instrument model, {@code ionSource.coneVoltage}
 * @param unit
 *            UCUM code; states are numbers with unit 1, yes is 1
 * @param writable
 *            whether it can be set
 * @param ratePerSecond
 *            at which it follows; infinite for what cannot be set or jumps
 * @param tolerance
 *            difference of command and readback that counts as arrived; NaN for what cannot be set
 * @param safeValue
 *            NaN when it is left alone in the safe state
 * @param noise
 *            standard deviation of the readback
 * @param relativeNoise
 *            the same as a share of the value
 */
public record TwinParameter(String path, String label, String unit, boolean writable, double minimum, double maximum,
		double ratePerSecond, double tolerance, double safeValue, double noise, double relativeNoise) {

	/** Something read from a gauge or meter, without noise as yet. */
	public static TwinParameter reading(String path, String label, String unit, double minimum, double maximum) {
		return new TwinParameter(path, label, unit, false, minimum, maximum, Double.POSITIVE_INFINITY, Double.NaN,
				Double.NaN, 0, 0);
	}

	/** Something that is set and follows at a rate, left alone in the safe state, without noise as yet. */
	public static TwinParameter setting(String path, String label, String unit, double minimum, double maximum,
			double ratePerSecond, double tolerance) {
		return new TwinParameter(path, label, unit, true, minimum, maximum, ratePerSecond, tolerance, Double.NaN, 0,
				0);
	}

	/** A state read from a device: 0, 1 and so on up to the highest. */
	public static TwinParameter state(String path, String label, int highest) {
		return reading(path, label, "1", 0, highest);
	}

	/** A switch: 0 is off or closed, 1 is on or open. */
	public static TwinParameter toggle(String path, String label) {
		return setting(path, label, "1", 0, 1, Double.POSITIVE_INFINITY, 0.5);
	}

	public TwinParameter withSafeValue(double value) {
		return new TwinParameter(path, label, unit, writable, minimum, maximum, ratePerSecond, tolerance, value,
				noise, relativeNoise);
	}

	public TwinParameter withNoise(double absolute, double relative) {
		return new TwinParameter(path, label, unit, writable, minimum, maximum, ratePerSecond, tolerance, safeValue,
				absolute, relative);
	}
}
