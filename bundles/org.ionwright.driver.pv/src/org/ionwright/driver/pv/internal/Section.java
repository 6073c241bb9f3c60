package org.ionwright.driver.pv.internal;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;

/**
 * A part of a configuration text: lines {@code key = value} below {@code [name]}. Empty lines and lines that begin with {@code #} are
 * skipped.
 *
 * @param name
 *            empty for what stands before the first name
 * @param where
 *            file and line, for messages
 */
record Section(String name, String where, Map<String, String> values) {

	Section {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}

	/**
	 * The sections of a text, the first without name.
	 *
	 * @param file
	 *            for messages
	 * @throws DeviceException
	 *             reason CONFIGURATION: names the line
	 */
	static List<Section> parse(String text, String file) throws DeviceException {
		List<Section> sections = new ArrayList<>();
		String name = "";
		String where = file;
		Map<String, String> values = new LinkedHashMap<>();
		int number = 0;
		for (String raw : text.split("\\R", -1)) {
			number++;
			String line = raw.strip();
			String here = file + ", line " + number;
			if (line.isEmpty() || line.startsWith("#")) {
				continue;
			}
			int equals = line.indexOf('=');
			if (line.startsWith("[") && line.endsWith("]") && line.length() > 2) {
				sections.add(new Section(name, where, values));
				name = line.substring(1, line.length() - 1).strip();
				where = here;
				values = new LinkedHashMap<>();
			} else if (equals < 1) {
				throw wrong(here, "'" + line + "' is neither [parameter] nor key = value");
			} else if (values.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip()) != null) {
				throw wrong(here, "'" + line.substring(0, equals).strip() + "' is given twice");
			}
		}
		sections.add(new Section(name, where, values));
		return sections;
	}

	static DeviceException wrong(String where, String what) {
		return new DeviceException(DeviceReason.CONFIGURATION, where + ": " + what);
	}

	DeviceException wrong(String what) {
		return wrong(where + (name.isEmpty() ? "" : " [" + name + "]"), what);
	}

	void refuseOthers(Collection<String> known) throws DeviceException {
		for (String key : values.keySet()) {
			if (!known.contains(key)) {
				throw wrong("unknown key '" + key + "'; there are " + String.join(", ", known));
			}
		}
	}

	String text(String key, String otherwise) throws DeviceException {
		String value = values.getOrDefault(key, otherwise);
		if (value.isEmpty() && values.containsKey(key)) {
			throw wrong("'" + key + "' is empty; give a value or leave the line out");
		}
		return value;
	}

	/** A finite number, or {@code otherwise} when the key is not there. */
	double number(String key, double otherwise) throws DeviceException {
		String value = text(key, "");
		if (value.isEmpty()) {
			return otherwise;
		}
		if (value.matches("[+-]?(\\d{1,300}\\.?\\d{0,300}|\\.\\d{1,300})([eE][+-]?\\d{1,3})?")) {
			double number = Double.parseDouble(value);
			if (Double.isFinite(number)) {
				return number;
			}
		}
		throw wrong(key + " = " + value + " is no number; expected one such as 1000 or -2.5e-3");
	}
}
