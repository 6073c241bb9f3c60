package org.ionwright.device;

import java.util.List;
import java.util.Objects;

/**
 * A quantity that a device offers.
 *
 * @param name
 *            path relative to the part the device is bound to, as in the instrument model: {@code capillary.voltage}
 * @param label
 *            for people
 * @param unit
 *            of all values of this parameter, UCUM case-sensitive code such as {@code V}, {@code Pa}, {@code K},
 *            {@code m3/s}; {@code 1} when dimensionless
 * @param minimum
 *            lowest value the hardware takes or reports
 * @param maximum
 *            highest value the hardware takes or reports
 * @param ratePerSecond
 *            fastest allowed change; {@link Double#POSITIVE_INFINITY} when unlimited
 * @param tolerance
 *            largest difference of set-point and readback that counts as arrived
 * @param safeValue
 *            value in the safe state; NaN when the parameter is left alone
 * @param states
 *            words for the values 0, 1 and so on of a state or a switch, in small letters: {@code closed}, {@code open}; empty
 *            for a quantity
 * @param role
 *            what it does in the instrument; decides its place when the instrument is made safe
 * @param periodSeconds
 *            longest time between two readings when all goes well, s: what is read in turns on a slow line; 0 when it is read
 *            each time. A reading is stale after 2 s or two of these, whichever is longer
 */
public record ParameterDescription(String name, String label, String unit, Access access, double minimum,
		double maximum, double ratePerSecond, double tolerance, double safeValue, List<String> states, Role role,
		double periodSeconds) {

	public ParameterDescription {
		states = List.copyOf(states);
		Objects.requireNonNull(name);
		Objects.requireNonNull(label);
		Objects.requireNonNull(unit);
		Objects.requireNonNull(access);
		Objects.requireNonNull(role);
		if (!(minimum <= maximum)) {
			throw new IllegalArgumentException(
					"parameter " + name + ": minimum " + minimum + " is above maximum " + maximum);
		}
		if (!(periodSeconds >= 0)) {
			throw new IllegalArgumentException("parameter " + name + ": a period of " + periodSeconds + " s");
		}
	}

	/** A parameter that is read each time. */
	public ParameterDescription(String name, String label, String unit, Access access, double minimum, double maximum,
			double ratePerSecond, double tolerance, double safeValue, List<String> states, Role role) {
		this(name, label, unit, access, minimum, maximum, ratePerSecond, tolerance, safeValue, states, role, 0);
	}

	/** A parameter whose role follows from its access: a reading, or a setting. */
	public ParameterDescription(String name, String label, String unit, Access access, double minimum, double maximum,
			double ratePerSecond, double tolerance, double safeValue, List<String> states) {
		this(name, label, unit, access, minimum, maximum, ratePerSecond, tolerance, safeValue, states,
				access == Access.READ_ONLY ? Role.READING : Role.SETTING);
	}

	/** A quantity. */
	public ParameterDescription(String name, String label, String unit, Access access, double minimum, double maximum,
			double ratePerSecond, double tolerance, double safeValue) {
		this(name, label, unit, access, minimum, maximum, ratePerSecond, tolerance, safeValue, List.of());
	}

	public static ParameterDescription readOnly(String name, String label, String unit, double minimum,
			double maximum) {
		return new ParameterDescription(name, label, unit, Access.READ_ONLY, minimum, maximum,
				Double.POSITIVE_INFINITY, Double.NaN, Double.NaN);
	}

	/** A reading with words for its values 0, 1 and so on. */
	public static ParameterDescription state(String name, String label, List<String> states) {
		return new ParameterDescription(name, label, "1", Access.READ_ONLY, 0, states.size() - 1,
				Double.POSITIVE_INFINITY, Double.NaN, Double.NaN, states);
	}

	/** A switch with words for its positions 0, 1 and so on, of which the first is the safe one. */
	public static ParameterDescription choice(String name, String label, Role role, List<String> states) {
		return new ParameterDescription(name, label, "1", Access.READ_WRITE, 0, states.size() - 1,
				Double.POSITIVE_INFINITY, 0.5, 0, states, role);
	}

	public ParameterDescription withRole(Role other) {
		return new ParameterDescription(name, label, unit, access, minimum, maximum, ratePerSecond, tolerance,
				safeValue, states, other, periodSeconds);
	}

	public ParameterDescription withPeriod(double seconds) {
		return new ParameterDescription(name, label, unit, access, minimum, maximum, ratePerSecond, tolerance,
				safeValue, states, role, seconds);
	}
}
