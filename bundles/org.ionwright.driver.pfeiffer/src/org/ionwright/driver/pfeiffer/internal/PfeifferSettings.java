package org.ionwright.driver.pfeiffer.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.Setting;
import org.ionwright.device.Settings;

/**
 * The options of an address.
 *
 * @param devices
 *            addresses on the bus; empty to look for them
 */
record PfeifferSettings(List<Integer> devices) {

	private static final int MOST_DEVICES = 16;
	private static final int HIGHEST = 255;

	static final List<Setting> DECLARED = List.of(Setting.text("devices",
			"addresses on the bus such as 1,2,101; auto looks at 1 to 16 and 101 to 108", "auto"));

	PfeifferSettings {
		devices = List.copyOf(devices);
	}

	/**
	 * @throws DeviceException
	 *             reason CONFIGURATION
	 */
	static PfeifferSettings of(Map<String, String> options, String where) throws DeviceException {
		String text = Settings.of(DECLARED, options, where).text("devices");
		List<Integer> devices = new ArrayList<>();
		for (String address : text.equals("auto") ? new String[0] : text.split(",", -1)) {
			int number = address.matches("\\d{1,3}") ? Integer.parseInt(address) : 0;
			if (number < 1 || number > HIGHEST || devices.contains(number) || devices.size() == MOST_DEVICES) {
				throw new DeviceException(DeviceReason.CONFIGURATION, "device address '" + where + "': devices has '"
						+ address + "'; expected at most " + MOST_DEVICES
						+ " different addresses from 1 to 255 such as 1,2,101, or auto");
			}
			devices.add(number);
		}
		return new PfeifferSettings(devices);
	}

	/** Where to look. */
	List<Integer> candidates() {
		return devices.isEmpty()
				? IntStream.concat(IntStream.rangeClosed(1, MOST_DEVICES), IntStream.rangeClosed(101, 108)).boxed()
						.toList()
				: devices;
	}
}
