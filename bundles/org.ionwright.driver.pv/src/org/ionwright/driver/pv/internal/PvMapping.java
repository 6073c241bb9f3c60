package org.ionwright.driver.pv.internal;

import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

import org.ionwright.device.DeviceException;
import org.ionwright.device.Role;
import org.ionwright.device.config.ConfigurationSection;

/**
 * One parameter and its variables, as configured.
 *
 * @param readback
 *            variable that is read
 * @param setpoint
 *            variable that is written; empty for a reading
 * @param unit
 *            UCUM code of the parameter; empty for the SI unit of what the variable says
 * @param pvUnit
 *            what the variable must say its unit is; empty when that is not checked
 * @param scale
 *            value = variable · scale + offset; NaN when it follows from the units
 * @param minimum
 *            NaN when only the variable says
 * @param maximum
 *            NaN when only the variable says
 * @param tolerance
 *            NaN for a thousandth of the range
 * @param safe
 *            NaN when the parameter is left alone
 * @param states
 *            empty when the variable says
 * @param uncertain
 *            the lowest severity of an alarm that makes a value uncertain: 1 minor, 2 major, 3 none of both
 * @param serverTime
 *            whether readings carry the time of the server instead of that of their arrival
 */
record PvMapping(String name, String label, String readback, String setpoint, String unit, String pvUnit, double scale,
		double offset, double minimum, double maximum, double rate, double tolerance, double safe, Role role,
		List<String> states, int uncertain, boolean serverTime) {

	static final int NEVER = 3;

	private static final Pattern NAME = Pattern
			.compile("[a-z][A-Za-z0-9]*(\\[\\d{1,4}])?(\\.[a-z][A-Za-z0-9]*(\\[\\d{1,4}])?)*");
	private static final Pattern VARIABLE = Pattern.compile("[!-~&&[^,=?&]]{1,200}");
	private static final List<String> KEYS = List.of("pv", "setpoint", "label", "unit", "pv-unit", "scale", "offset",
			"minimum", "maximum", "rate", "tolerance", "safe", "role", "states", "uncertain", "time");
	private static final List<String> SEVERITIES = List.of("minor", "major", "never");
	private static final List<String> ONLY_SETTABLE = List.of("rate", "tolerance", "safe", "role");

	PvMapping {
		states = List.copyOf(states);
	}

	/**
	 * @param prefix
	 *            put before the names of the variables
	 */
	static PvMapping of(ConfigurationSection section, String prefix) throws DeviceException {
		section.refuseOthers(KEYS);
		check(section.name(), section);
		String setpoint = variable(section, "setpoint", prefix);
		String pv = variable(section, "pv", prefix);
		if (pv.isEmpty() && setpoint.isEmpty()) {
			throw section.wrong("pv is missing; expected pv = NAME of the variable that is read");
		}
		for (String key : ONLY_SETTABLE) {
			if (setpoint.isEmpty() && section.values().containsKey(key)) {
				throw section.wrong(key + " is of no use without setpoint = NAME of the variable that is written");
			}
		}
		double scale = section.number("scale", Double.NaN);
		if (scale == 0 || Double.isNaN(scale) && section.values().containsKey("offset")) {
			throw section.wrong("value = variable * scale + offset needs a scale other than 0");
		}
		if (!Double.isNaN(scale) && !section.values().containsKey("unit")) {
			throw section.wrong("scale needs unit = code of the unit after scaling");
		}
		double minimum = section.number("minimum", Double.NaN);
		double maximum = section.number("maximum", Double.NaN);
		double safe = section.number("safe", Double.NaN);
		if (minimum > maximum || safe < minimum || safe > maximum) {
			throw section.wrong("minimum, safe and maximum are not in this order");
		}
		double rate = section.number("rate", Double.POSITIVE_INFINITY);
		double tolerance = section.number("tolerance", Double.NaN);
		if (!(rate > 0) || tolerance < 0) {
			throw section.wrong("rate must be above 0, tolerance 0 or above");
		}
		return new PvMapping(section.name(), section.text("label", section.name()), pv.isEmpty() ? setpoint : pv,
				setpoint, section.text("unit", ""), section.text("pv-unit", ""), scale, section.number("offset", 0),
				minimum, maximum, rate, tolerance, safe, role(section), states(section),
				1 + choice(section, "uncertain", SEVERITIES, "never"),
				choice(section, "time", List.of("arrival", "server"), "arrival") == 1);
	}

	/** A reading without further configuration. */
	static PvMapping reading(String name, String variable, String address) throws DeviceException {
		ConfigurationSection section = new ConfigurationSection(name, "device address '" + address + "'",
				Map.of("pv", variable));
		return of(section, "");
	}

	boolean settable() {
		return !setpoint.isEmpty();
	}

	private static void check(String name, ConfigurationSection section) throws DeviceException {
		if (!NAME.matcher(name).matches()) {
			throw section.wrong("'" + name + "' is no parameter; expected a path such as capillary.voltage or "
					+ "channels[0].current");
		}
	}

	private static String variable(ConfigurationSection section, String key, String prefix) throws DeviceException {
		String value = section.text(key, "");
		if (!value.isEmpty() && !VARIABLE.matcher(prefix + value).matches()) {
			throw section.wrong(key + " = " + prefix + value + " is no name of a variable");
		}
		return value.isEmpty() ? value : prefix + value;
	}

	private static Role role(ConfigurationSection section) throws DeviceException {
		String word = section.text("role", "setting");
		return Arrays.stream(Role.values()).filter(role -> role != Role.READING && word(role).equals(word)).findFirst()
				.orElseThrow(() -> section.wrong("role = " + word + "; expected one of "
						+ String.join(", ", Arrays.stream(Role.values()).filter(role -> role != Role.READING)
								.map(PvMapping::word).toList())));
	}

	private static String word(Role role) {
		return role.name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	private static List<String> states(ConfigurationSection section) throws DeviceException {
		String text = section.text("states", "");
		List<String> states = text.isEmpty() ? List.of()
				: Arrays.stream(text.split(",", -1)).map(String::strip).toList();
		if (states.stream().anyMatch(String::isEmpty) || new HashSet<>(states).size() < states.size()) {
			throw section
					.wrong("states = " + text + ": two are equal or one is empty; expected words for 0, 1 and so on");
		}
		if (!states.isEmpty() && !Double.isNaN(section.number("scale", Double.NaN))) {
			throw section.wrong("states have no scale");
		}
		return states;
	}

	private static int choice(ConfigurationSection section, String key, List<String> words, String standard)
			throws DeviceException {
		String word = section.text(key, standard);
		int index = words.indexOf(word);
		if (index < 0) {
			throw section.wrong(key + " = " + word + "; expected one of " + String.join(", ", words));
		}
		return index;
	}
}
