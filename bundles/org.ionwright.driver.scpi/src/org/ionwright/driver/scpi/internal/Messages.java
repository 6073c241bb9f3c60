package org.ionwright.driver.scpi.internal;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.config.ConfigurationSection;
import org.ionwright.device.transport.Bytes;

/** Messages in a configuration: ISO 8859-1, with {@code \r}, {@code \n}, {@code \\} and {@code \x06} for what cannot be typed. */
final class Messages {

	/** Between several messages. */
	private static final String BAR = " \\| ";

	private Messages() {
	}

	static String one(ConfigurationSection section, String key, String otherwise) throws DeviceException {
		return section.has(key) ? bytes(section, key, section.text(key, "")) : otherwise;
	}

	static List<String> several(ConfigurationSection section, String key) throws DeviceException {
		List<String> messages = new ArrayList<>();
		if (section.has(key)) {
			for (String text : section.text(key, "").split(BAR)) {
				messages.add(bytes(section, key, text.strip()));
			}
		}
		return messages;
	}

	private static String bytes(ConfigurationSection section, String key, String text) throws DeviceException {
		try {
			return new String(Bytes.parse(text), StandardCharsets.ISO_8859_1);
		} catch (IllegalArgumentException e) {
			throw section.wrong(key + ": " + e.getMessage());
		}
	}
}
