package org.ionwright.driver.newera.internal;

import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.Setting;
import org.ionwright.device.Settings;

/**
 * The options of an address.
 *
 * @param address
 *            of the pump in its network
 * @param watchdog
 *            seconds without a packet after which the pump stops itself, in safe mode; 0 for basic mode
 */
record NewEraSettings(int address, int watchdog) {

	private static final int MOST_SECONDS = 255;

	static final List<Setting> DECLARED = List.of(
			Setting.integer("address", "address of the pump in its network", 0, 99, "0"),
			Setting.integer("watchdog",
					"safe mode: the pump stops when it has heard nothing for so long (s); 0 for basic mode", 0,
					MOST_SECONDS, "0"));

	NewEraSettings {
		if (address < 0 || address > 99 || watchdog < 0 || watchdog > MOST_SECONDS) {
			throw new IllegalArgumentException("address " + address + ", watchdog " + watchdog);
		}
	}

	static NewEraSettings of(DeviceUri uri) throws DeviceException {
		Settings settings = Settings.of(DECLARED, uri.options(), uri.toString());
		return new NewEraSettings(settings.integer("address"), settings.integer("watchdog"));
	}
}
