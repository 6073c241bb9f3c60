package org.ionwright.driver.scpi.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;

import org.ionwright.device.DeviceException;
import org.ionwright.device.Quality;
import org.ionwright.device.config.ConfigurationSection;

/**
 * A register in the same answer that says what the number is worth.
 *
 * @param field
 *            of the register between commas, from 1; 0 when there is none
 * @param none
 *            bits by which there is no value
 * @param uncertain
 *            bits by which it is uncertain
 */
record StatusBits(int field, List<Integer> none, List<Integer> uncertain) {

	static final List<String> KEYS = List.of("status-field", "status-none", "status-uncertain");

	private static final int MOST_FIELDS = 100;

	StatusBits {
		none = List.copyOf(none);
		uncertain = List.copyOf(uncertain);
	}

	static StatusBits of(ConfigurationSection section) throws DeviceException {
		StatusBits status = new StatusBits(section.integer("status-field", 1, MOST_FIELDS, 0),
				bits(section, "status-none"),
				bits(section, "status-uncertain"));
		if (status.field() > 0 == (status.none().isEmpty() && status.uncertain().isEmpty())) {
			throw section.wrong("status-field needs status-none or status-uncertain with bits, and they need it");
		}
		return status;
	}

	private static List<Integer> bits(ConfigurationSection section, String key) throws DeviceException {
		List<Integer> bits = new ArrayList<>();
		for (String bit : section.list(key)) {
			if (!bit.matches("\\d{1,2}") || Integer.parseInt(bit) > 62) {
				throw section.wrong(key + " = " + bit + " is no bit from 0 to 62");
			}
			bits.add(Integer.valueOf(bit));
		}
		return bits;
	}

	/** Good without a register; no value when the answer has none though it should. */
	Quality quality(String answer) {
		if (field == 0) {
			return Quality.GOOD;
		}
		String[] fields = answer.split(",", -1);
		OptionalLong register = field <= fields.length ? ScpiNumbers.parseBits(fields[field - 1].strip())
				: OptionalLong.empty();
		if (register.isEmpty() || any(none, register.getAsLong())) {
			return Quality.NONE;
		}
		return any(uncertain, register.getAsLong()) ? Quality.UNCERTAIN : Quality.GOOD;
	}

	private static boolean any(List<Integer> bits, long register) {
		return bits.stream().anyMatch(bit -> (register >> bit & 1) != 0);
	}
}
