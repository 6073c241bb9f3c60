package org.ionwright.device.config;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.Role;

/**
 * What a section says of a parameter for others: {@link #KEYS}, and scale and offset by which the device's number becomes the value.
 *
 * @param scale
 *            value = number · scale + offset; never 0
 */
public record ConfiguredParameter(ParameterDescription description, double scale, double offset) {

	/** The keys read here; a driver adds its own. */
	public static final List<String> KEYS = List.of("label", "unit", "scale", "offset", "minimum", "maximum", "rate",
			"tolerance", "safe", "role", "states");

	private static final Pattern NAME = Pattern
			.compile("[a-z][A-Za-z0-9]*(\\[\\d{1,4}])?(\\.[a-z][A-Za-z0-9]*(\\[\\d{1,4}])?)*");
	private static final List<String> ONLY_SETTABLE = List.of("rate", "tolerance", "safe", "role");
	private static final List<String> NOT_FOR_STATES = List.of("unit", "scale", "offset", "minimum", "maximum", "rate",
			"tolerance");
	private static final double STATE_TOLERANCE = 0.5;

	/**
	 * @param settable
	 *            whether the section says how the parameter is set
	 * @throws DeviceException
	 *             reason CONFIGURATION: names line, value and what is expected
	 */
	public static ConfiguredParameter of(ConfigurationSection section, boolean settable) throws DeviceException {
		if (!NAME.matcher(section.name()).matches()) {
			throw section
					.wrong("'" + section.name() + "' is no parameter; expected a path such as capillary.voltage or "
							+ "channels[0].current");
		}
		for (String key : ONLY_SETTABLE) {
			if (!settable && section.has(key)) {
				throw section.wrong(key + " is of no use for a parameter that cannot be set");
			}
		}
		List<String> states = section.list("states");
		return states.isEmpty() ? quantity(section, settable) : state(section, settable, states);
	}

	private static ConfiguredParameter quantity(ConfigurationSection section, boolean settable) throws DeviceException {
		double scale = section.number("scale", 1);
		double minimum = section.number("minimum", Double.NEGATIVE_INFINITY);
		double maximum = section.number("maximum", Double.POSITIVE_INFINITY);
		double safe = section.number("safe", Double.NaN);
		double rate = section.number("rate", Double.POSITIVE_INFINITY);
		double tolerance = section.number("tolerance", settable ? (maximum - minimum) / 1000 : Double.NaN);
		if (scale == 0) {
			throw section.wrong("scale = 0 makes every value the same");
		}
		if (settable && !(Double.isFinite(minimum) && Double.isFinite(maximum))) {
			throw section.wrong("minimum and maximum must be given for what can be set");
		}
		if (!(minimum <= maximum) || safe < minimum || safe > maximum) {
			throw section.wrong("minimum, safe and maximum are not in this order");
		}
		if (!(rate > 0) || tolerance < 0) {
			throw section.wrong("rate must be above 0, tolerance 0 or above");
		}
		return new ConfiguredParameter(new ParameterDescription(section.name(), section.text("label", section.name()),
				section.text("unit", "1"), settable ? Access.READ_WRITE : Access.READ_ONLY, minimum, maximum, rate,
				tolerance, safe, List.of(), role(section, settable)), scale, section.number("offset", 0));
	}

	private static ConfiguredParameter state(ConfigurationSection section, boolean settable, List<String> states)
			throws DeviceException {
		for (String key : NOT_FOR_STATES) {
			if (section.has(key)) {
				throw section.wrong(key + " is of no use beside states");
			}
		}
		if (new HashSet<>(states).size() < states.size()) {
			throw section.wrong("states = " + section.text("states", "") + ": two are equal");
		}
		String safe = section.text("safe", "");
		int index = states.indexOf(safe);
		if (!safe.isEmpty() && index < 0) {
			throw section.wrong("safe = " + safe + "; expected one of " + String.join(", ", states));
		}
		return new ConfiguredParameter(
				new ParameterDescription(section.name(), section.text("label", section.name()), "1",
						settable ? Access.READ_WRITE : Access.READ_ONLY, 0, states.size() - 1, Double.POSITIVE_INFINITY,
						settable ? STATE_TOLERANCE : Double.NaN, index < 0 ? Double.NaN : index, states,
						role(section, settable)),
				1, 0);
	}

	private static Role role(ConfigurationSection section, boolean settable) throws DeviceException {
		List<Role> roles = Arrays.stream(Role.values()).filter(role -> role != Role.READING).toList();
		List<String> words = roles.stream().map(role -> role.name().toLowerCase(Locale.ROOT).replace('_', '-'))
				.toList();
		return settable ? roles.get(section.choice("role", words, "setting")) : Role.READING;
	}

	/** The value that the device's number means. */
	public double value(double number) {
		return number * scale + offset;
	}

	/** The number by which the device means a value. */
	public double number(double value) {
		return (value - offset) / scale;
	}
}
