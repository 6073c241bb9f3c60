package org.ionwright.device;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The options of an address after they were checked against what was declared. Immutable. */
public final class Settings {

	private final Map<String, String> values;

	private Settings(Map<String, String> values) {
		this.values = values;
	}

	/**
	 * Takes the declared settings out of what was given and checks them. What was not declared is left alone: it may belong to
	 * somebody else; see {@link #refuseUnknown}.
	 *
	 * @param where
	 *            address, for messages
	 * @throws DeviceException
	 *             reason CONFIGURATION: names the setting, the value, what is allowed
	 */
	public static Settings of(Collection<Setting> declared, Map<String, String> given, String where)
			throws DeviceException {
		Map<String, String> values = new LinkedHashMap<>();
		for (Setting setting : declared) {
			String value = given.getOrDefault(setting.name(), setting.standard());
			if (value.isEmpty() && !given.containsKey(setting.name()) && setting.kind() == Setting.Kind.TEXT) {
				continue;
			}
			if (!fits(setting, value)) {
				throw new DeviceException(DeviceReason.CONFIGURATION,
						"device address '" + where + "': " + setting.name()
								+ (value.isEmpty() ? " is missing" : " is '" + value + "'") + "; expected "
								+ expected(setting) + " (" + setting.label() + ")");
			}
			values.put(setting.name(), value);
		}
		return new Settings(Collections.unmodifiableMap(values));
	}

	/**
	 * @throws DeviceException
	 *             reason CONFIGURATION when an option was given that nobody declared; names those there are
	 */
	public static void refuseUnknown(Collection<Setting> declared, Map<String, String> given, String where)
			throws DeviceException {
		List<String> names = declared.stream().map(Setting::name).sorted().toList();
		Optional<String> unknown = given.keySet().stream().filter(name -> !names.contains(name)).findFirst();
		if (unknown.isPresent()) {
			throw new DeviceException(DeviceReason.CONFIGURATION, "device address '" + where + "': unknown option '"
					+ unknown.get() + "'; there are " + (names.isEmpty() ? "none" : String.join(", ", names)));
		}
	}

	/** Whether the setting has a value, given or standard. */
	public boolean has(String name) {
		return values.containsKey(name);
	}

	/** The value as text; empty when the setting has none. */
	public String text(String name) {
		return values.getOrDefault(name, "");
	}

	/**
	 * @throws IllegalArgumentException
	 *             when no such number was declared
	 */
	public double number(String name) {
		try {
			return Double.parseDouble(text(name));
		} catch (NumberFormatException e) {
			throw new IllegalArgumentException("no number was declared as '" + name + "'", e);
		}
	}

	/**
	 * @throws IllegalArgumentException
	 *             when no such whole number was declared
	 */
	public int integer(String name) {
		return (int) number(name);
	}

	public Map<String, String> values() {
		return values;
	}

	private static boolean fits(Setting setting, String value) {
		return switch (setting.kind()) {
		case TEXT -> !value.isEmpty();
		case CHOICE -> setting.choices().contains(value);
		case INTEGER -> value.matches("[+-]?\\d{1,18}") && inside(setting, Double.parseDouble(value));
		case NUMBER -> value.matches("[+-]?(\\d+\\.?\\d*|\\.\\d+)([eE][+-]?\\d{1,3})?")
				&& inside(setting, Double.parseDouble(value));
		};
	}

	private static boolean inside(Setting setting, double value) {
		return value >= setting.minimum() && value <= setting.maximum();
	}

	private static String expected(Setting setting) {
		return switch (setting.kind()) {
		case TEXT -> "a text";
		case CHOICE -> setting.choices().stream().collect(Collectors.joining(", ", "one of ", ""));
		case INTEGER -> "a whole number from " + plain(setting.minimum()) + " to " + plain(setting.maximum());
		case NUMBER -> String.format(Locale.ROOT, "a number from %.6g to %.6g", setting.minimum(), setting.maximum());
		};
	}

	private static String plain(double value) {
		return new BigDecimal(value).toPlainString();
	}
}
