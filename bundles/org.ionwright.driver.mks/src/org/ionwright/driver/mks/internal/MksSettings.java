package org.ionwright.driver.mks.internal;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Setting;
import org.ionwright.device.Settings;

/**
 * The options of an address.
 *
 * @param address
 *            1 to 253; 254 is whoever listens
 * @param relays
 *            how many of the twelve relays are offered
 * @param ranges
 *            full scale of flow controllers by channel, sccm; those not named have no limit but their own
 */
record MksSettings(int address, int relays, Map<Integer, Double> ranges) {

	static final int ANYONE = 254;

	static final List<Setting> DECLARED = List.of(
			Setting.integer("address", "address on the line, 254 for whoever listens", 1, ANYONE, "253"),
			Setting.integer("relays", "number of relays that are offered", 0, 12, "12"),
			Setting.text("ranges", "full scale of flow controllers by channel (sccm), such as 5:100,6:2000", ""));

	private static final Pattern RANGE = Pattern.compile("([1-6]):(\\d{1,7}(?:\\.\\d{1,3})?)");

	MksSettings {
		if (address < 1 || address > ANYONE || relays < 0 || relays > 12) {
			throw new IllegalArgumentException("address " + address + " or number of relays " + relays);
		}
		ranges = Map.copyOf(ranges);
	}

	/**
	 * @throws DeviceException
	 *             reason CONFIGURATION
	 */
	static MksSettings of(Map<String, String> options, String where) throws DeviceException {
		Settings given = Settings.of(DECLARED, options, where);
		Map<Integer, Double> ranges = new TreeMap<>();
		for (String range : given.has("ranges") ? given.text("ranges").split(",") : new String[0]) {
			Matcher parts = RANGE.matcher(range);
			if (!parts.matches() || Double.parseDouble(parts.group(2)) <= 0) {
				throw new DeviceException(DeviceReason.CONFIGURATION, "device address '" + where + "': ranges has '"
						+ range + "'; expected channel:sccm such as 5:100,6:2000");
			}
			ranges.put(Integer.valueOf(parts.group(1)), Double.valueOf(parts.group(2)));
		}
		return new MksSettings(given.integer("address"), given.integer("relays"), ranges);
	}
}
