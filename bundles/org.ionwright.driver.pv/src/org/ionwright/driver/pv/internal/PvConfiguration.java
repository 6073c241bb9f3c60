package org.ionwright.driver.pv.internal;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.config.ConfigurationSection;

/**
 * What a device made of process variables is.
 *
 * @param name
 *            for people
 * @param limit
 *            longest wait for one answer
 */
record PvConfiguration(String name, Duration limit, List<PvMapping> mappings) {

	static final Duration LIMIT = Duration.ofSeconds(1);

	private static final List<String> KEYS = List.of("name", "prefix", "limit");

	PvConfiguration {
		mappings = List.copyOf(mappings);
	}

	/**
	 * @param file
	 *            for messages
	 * @throws DeviceException
	 *             reason CONFIGURATION: names line, value and what is expected
	 */
	static PvConfiguration parse(String text, String file) throws DeviceException {
		List<ConfigurationSection> sections = ConfigurationSection.parse(text, file);
		ConfigurationSection head = sections.getFirst();
		head.refuseOthers(KEYS);
		double limit = head.number("limit", LIMIT.toMillis() / 1e3);
		if (!(limit >= 0.05 && limit <= 10)) {
			throw head.wrong("limit = " + limit + " is outside 0.05 to 10 s");
		}
		List<PvMapping> mappings = new ArrayList<>();
		Set<String> names = new HashSet<>();
		for (ConfigurationSection section : sections.subList(1, sections.size())) {
			if (!names.add(section.name())) {
				throw section.wrong("the parameter is there twice");
			}
			mappings.add(PvMapping.of(section, head.text("prefix", "")));
		}
		if (mappings.isEmpty()) {
			throw head.wrong("there is no parameter; expected [parameter] and below it pv = NAME");
		}
		return new PvConfiguration(head.text("name", "process variables"), Duration.ofMillis(Math.round(limit * 1e3)),
				mappings);
	}

	/** Readings only, from the part of an address behind {@code pva:}: {@code NAME,parameter=NAME}. */
	static PvConfiguration ofNames(String names, String address) throws DeviceException {
		List<PvMapping> mappings = new ArrayList<>();
		Set<String> parameters = new HashSet<>();
		for (String name : names.split(",", -1)) {
			int equals = name.indexOf('=');
			PvMapping mapping = PvMapping.reading(equals < 0 ? parameter(name) : name.substring(0, equals).strip(),
					name.substring(equals + 1).strip(), address);
			if (!parameters.add(mapping.name())) {
				throw new DeviceException(DeviceReason.CONFIGURATION,
						"device address '" + address + "': two variables would be the parameter '"
								+ mapping.name() + "'; give one another name: other=" + mapping.readback());
			}
			mappings.add(mapping);
		}
		return new PvConfiguration("process variables", LIMIT, mappings);
	}

	/** What stands behind the last colon, as the name of a parameter: {@code IW:source:capillary-voltage} is capillaryVoltage. */
	private static String parameter(String variable) {
		StringBuilder name = new StringBuilder();
		boolean next = false;
		for (char c : variable.substring(variable.lastIndexOf(':') + 1).toCharArray()) {
			if (c < 128 && Character.isLetterOrDigit(c)) {
				name.append(name.isEmpty() ? Character.toLowerCase(c) : next ? Character.toUpperCase(c) : c);
				next = false;
			} else {
				next = true;
			}
		}
		return name.toString();
	}
}
