package org.ionwright.twin;

import java.util.List;

/**
 * A quantity of the twin.
 *
 * @param path
 *            as in the instrument model, {@code ionSource.coneVoltage}
 * @param unit
 *            UCUM code; 1 for numbers and states
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
 * @param states
 *            words for the values 0, 1 and so on of a state or a switch; empty for a quantity
 */
public record TwinParameter(String path, String label, String unit, boolean writable, double minimum, double maximum,
		double ratePerSecond, double tolerance, double safeValue, double noise, double relativeNoise,
		List<String> states) {

	public TwinParameter {
		states = List.copyOf(states);
	}

	/** Something read from a gauge or meter, without noise as yet. */
	public static TwinParameter reading(String path, String label, String unit, double minimum, double maximum) {
		return new TwinParameter(path, label, unit, false, minimum, maximum, Double.POSITIVE_INFINITY, Double.NaN,
				Double.NaN, 0, 0, List.of());
	}

	/** Something that is set and follows at a rate, left alone in the safe state, without noise as yet. */
	public static TwinParameter setting(String path, String label, String unit, double minimum, double maximum,
			double ratePerSecond, double tolerance) {
		return new TwinParameter(path, label, unit, true, minimum, maximum, ratePerSecond, tolerance, Double.NaN, 0,
				0, List.of());
	}

	/** A state read from a device, with a word for each value from 0 on. */
	public static TwinParameter state(String path, String label, String... words) {
		return reading(path, label, "1", 0, words.length - 1).withStates(List.of(words));
	}

	/** Whether something is so. */
	public static TwinParameter fact(String path, String label) {
		return state(path, label, "no", "yes");
	}

	/** A switch: words for 0 and for 1. */
	public static TwinParameter toggle(String path, String label, String off, String on) {
		return setting(path, label, "1", 0, 1, Double.POSITIVE_INFINITY, 0.5).withStates(List.of(off, on));
	}

	private TwinParameter withStates(List<String> words) {
		return new TwinParameter(path, label, unit, writable, minimum, maximum, ratePerSecond, tolerance, safeValue,
				noise, relativeNoise, words);
	}

	public TwinParameter withSafeValue(double value) {
		return new TwinParameter(path, label, unit, writable, minimum, maximum, ratePerSecond, tolerance, value,
				noise, relativeNoise, states);
	}

	public TwinParameter withNoise(double absolute, double relative) {
		return new TwinParameter(path, label, unit, writable, minimum, maximum, ratePerSecond, tolerance, safeValue,
				absolute, relative, states);
	}
}
