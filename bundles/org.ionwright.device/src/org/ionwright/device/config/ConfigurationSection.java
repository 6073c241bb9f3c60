package org.ionwright.device.config;

import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;

/**
 * A part of a configuration text: lines {@code key = value} below {@code [name]}. Empty lines and lines that begin with {@code #} are
 * skipped. All failures are {@link DeviceException}s of reason CONFIGURATION that name file, line, key and what is expected.
 *
 * @param name
 *            empty for what stands before the first name
 * @param where
 *            file and line, for messages
 */
public record ConfigurationSection(String name, String where, Map<String, String> values) {

	private static final long LARGEST = 1 << 20;
	private static final Pattern NUMBER = Pattern
			.compile("[+-]?(\\d{1,300}\\.?\\d{0,300}|\\.\\d{1,300})([eE][+-]?\\d{1,3})?");
	private static final String BYTE_ORDER_MARK = "\ufeff";

	public ConfigurationSection {
		values = Collections.unmodifiableMap(new LinkedHashMap<>(values));
	}

	/**
	 * The text of a file in UTF-8, 1 MiB at most.
	 *
	 * @param address
	 *            of the device, for messages
	 */
	public static String read(String file, String address) throws DeviceException {
		String what;
		try {
			Path path = Path.of(file).toAbsolutePath();
			if (Files.isRegularFile(path) && Files.size(path) <= LARGEST) {
				return Files.readString(path);
			}
			what = Files.isRegularFile(path) ? path + " is longer than " + LARGEST + " bytes" : path + " is no file";
		} catch (CharacterCodingException e) {
			what = file + " is no UTF-8 text";
		} catch (IOException | InvalidPathException e) {
			what = file + " cannot be read (" + e.getMessage() + ")";
		}
		throw wrong("device address '" + address + "'", what);
	}

	/**
	 * The sections of a text in their order; the first one has no name and may have no values.
	 *
	 * @param file
	 *            for messages
	 */
	public static List<ConfigurationSection> parse(String text, String file) throws DeviceException {
		List<ConfigurationSection> sections = new ArrayList<>();
		String name = "";
		String where = file;
		Map<String, String> values = new LinkedHashMap<>();
		int number = 0;
		for (String raw : text.split("\\R", -1)) {
			number++;
			String line = (number == 1 && raw.startsWith(BYTE_ORDER_MARK) ? raw.substring(1) : raw).strip();
			String here = file + ", line " + number;
			if (line.isEmpty() || line.startsWith("#")) {
				continue;
			}
			int equals = line.indexOf('=');
			if (line.startsWith("[") && line.endsWith("]") && line.length() > 2) {
				sections.add(new ConfigurationSection(name, where, values));
				name = line.substring(1, line.length() - 1).strip();
				where = here;
				values = new LinkedHashMap<>();
			} else if (equals < 1) {
				throw wrong(here, "'" + line + "' is neither [parameter] nor key = value");
			} else if (values.put(line.substring(0, equals).strip(), line.substring(equals + 1).strip()) != null) {
				throw wrong(here, "'" + line.substring(0, equals).strip() + "' is given twice");
			}
		}
		sections.add(new ConfigurationSection(name, where, values));
		return sections;
	}

	private static DeviceException wrong(String where, String what) {
		return new DeviceException(DeviceReason.CONFIGURATION, where + ": " + what);
	}

	/** The exception for something in this section. */
	public DeviceException wrong(String what) {
		return wrong(where + (name.isEmpty() ? "" : " [" + name + "]"), what);
	}

	public void refuseOthers(Collection<String> known) throws DeviceException {
		for (String key : values.keySet()) {
			if (!known.contains(key)) {
				throw wrong("unknown key '" + key + "'; there are " + String.join(", ", known));
			}
		}
	}

	public boolean has(String key) {
		return values.containsKey(key);
	}

	/** The value, or {@code otherwise} when the key is not there. A key without a value is refused. */
	public String text(String key, String otherwise) throws DeviceException {
		String value = values.getOrDefault(key, otherwise);
		if (value.isEmpty() && values.containsKey(key)) {
			throw wrong("'" + key + "' is empty; give a value or leave the line out");
		}
		return value;
	}

	/** A finite number, or {@code otherwise} when the key is not there. */
	public double number(String key, double otherwise) throws DeviceException {
		String value = text(key, "");
		if (value.isEmpty()) {
			return otherwise;
		}
		if (NUMBER.matcher(value).matches()) {
			double number = Double.parseDouble(value);
			if (Double.isFinite(number)) {
				return number;
			}
		}
		throw wrong(key + " = " + value + " is no number; expected one such as 1000 or -2.5e-3");
	}

	/** A finite number within limits, or {@code otherwise}. */
	public double number(String key, double minimum, double maximum, double otherwise) throws DeviceException {
		double number = number(key, otherwise);
		if (has(key) && !(number >= minimum && number <= maximum)) {
			throw wrong(key + " = " + text(key, "") + " is outside " + minimum + " to " + maximum);
		}
		return number;
	}

	/** A whole number within limits, or {@code otherwise}. */
	public int integer(String key, int minimum, int maximum, int otherwise) throws DeviceException {
		double number = number(key, minimum, maximum, otherwise);
		if (number != Math.rint(number)) {
			throw wrong(key + " = " + text(key, "") + " is no whole number");
		}
		return (int) number;
	}

	/** Index of the value among some words; that of {@code otherwise} when the key is not there. */
	public int choice(String key, List<String> words, String otherwise) throws DeviceException {
		String word = text(key, otherwise);
		int index = words.indexOf(word);
		if (index < 0) {
			throw wrong(key + " = " + word + "; expected one of " + String.join(", ", words));
		}
		return index;
	}

	/** The parts of a value between commas, none of them empty; an empty list when the key is not there. */
	public List<String> list(String key) throws DeviceException {
		String text = text(key, "");
		List<String> parts = text.isEmpty() ? List.of()
				: Arrays.stream(text.split(",", -1)).map(String::strip).toList();
		if (parts.stream().anyMatch(String::isEmpty)) {
			throw wrong(key + " = " + text + ": a part is empty");
		}
		return parts;
	}
}
