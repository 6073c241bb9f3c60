package org.ionwright.driver.modbus.internal;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.config.ConfigurationSection;
import org.ionwright.device.transport.SerialLine;

/**
 * A device as its text describes it.
 *
 * @param unit
 *            of the bus, when the address gives none
 * @param identify
 *            holding or input register that has a known number; null when there is none
 * @param identity
 *            that number
 * @param heartbeat
 *            holding register that is counted up, or coil that is toggled; null for none
 * @param block
 *            most registers asked for at once
 * @param alwaysMany
 *            whether single registers are written by function 16 too
 */
record ModbusConfiguration(String name, int unit, @Nullable Register identify, int identity,
		@Nullable Register heartbeat,
		int block, boolean alwaysMany, SerialLine line, List<ModbusParameter> parameters) {

	static final int LAST_UNIT = 255;

	private static final List<String> KEYS = List.of("name", "unit", "addresses", "word-order", "identify", "identity",
			"heartbeat", "block", "write", "baud", "bits", "parity", "stop", "handshake");
	private static final List<String> LINE = List.of("baud", "bits", "parity", "stop", "handshake");
	private static final int MOST_REGISTERS = 125;
	private static final int BLOCK = 32;

	ModbusConfiguration {
		parameters = List.copyOf(parameters);
	}

	/**
	 * @param file
	 *            for messages
	 * @throws DeviceException
	 *             reason CONFIGURATION: names line, value and what is expected
	 */
	static ModbusConfiguration parse(String text, String file) throws DeviceException {
		List<ConfigurationSection> sections = ConfigurationSection.parse(text, file);
		ConfigurationSection head = sections.getFirst();
		head.refuseOthers(KEYS);
		boolean manual = head.choice("addresses", List.of("telegram", "manual"), "telegram") == 1;
		String order = ModbusParameter.ORDERS.get(head.choice("word-order", ModbusParameter.ORDERS, "high-first"));
		List<ModbusParameter> parameters = new ArrayList<>();
		Set<String> names = new HashSet<>();
		for (ConfigurationSection section : sections.subList(1, sections.size())) {
			if (!names.add(section.name())) {
				throw section.wrong("the parameter is there twice");
			}
			parameters.add(ModbusParameter.of(section, manual, order));
		}
		if (parameters.isEmpty()) {
			throw head.wrong("there is no parameter; expected [parameter] and below it register = holding 10");
		}
		Register identify = register(head, "identify", manual);
		if (identify != null && identify.kind().bit() || head.has("identity") != head.has("identify")) {
			throw head.wrong(
					"identify names an input or holding register, identity the number that stands there; both or none");
		}
		Register heartbeat = register(head, "heartbeat", manual);
		if (heartbeat != null && !heartbeat.kind().writable()) {
			throw head.wrong("heartbeat = " + head.text("heartbeat", "")
					+ " cannot be written; expected a holding register or a coil");
		}
		Map<String, String> line = new TreeMap<>(head.values());
		line.keySet().retainAll(LINE);
		return new ModbusConfiguration(head.text("name", "Modbus device"), head.integer("unit", 0, LAST_UNIT, 1),
				identify,
				head.integer("identity", 0, 0xffff, 0), heartbeat, head.integer("block", 1, MOST_REGISTERS, BLOCK),
				head.choice("write", List.of("single", "multiple"), "single") == 1,
				SerialLine.of(9600).with(line, file),
				parameters);
	}

	private static @Nullable Register register(ConfigurationSection head, String key, boolean manual)
			throws DeviceException {
		return head.has(key) ? Register.parse(head, key, head.text(key, ""), manual) : null;
	}
}
