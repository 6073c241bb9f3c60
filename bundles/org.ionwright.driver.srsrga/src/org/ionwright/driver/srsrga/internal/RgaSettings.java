package org.ionwright.driver.srsrga.internal;

import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.Setting;
import org.ionwright.device.Settings;

/**
 * Options of the address.
 *
 * @param user
 *            of an Ethernet adapter; empty where none asks for one
 * @param password
 *            of that user
 * @param peakWidth
 *            full width at half maximum in m/z that the tuning of the head gives; it cannot be asked
 * @param degasMinutes
 *            of the procedure, 1 to 20
 */
record RgaSettings(String user, String password, double peakWidth, int degasMinutes) {

	static final List<Setting> DECLARED = List.of(
			Setting.text("user", "user of the Ethernet adapter; without it nobody logs in", ""),
			Setting.text("password", "password of that user, readable in the instrument file", ""),
			Setting.number("peak-width", "full width at half maximum the head is tuned to (m/z)", 0.1, 5, "0.7"),
			Setting.integer("degas-minutes", "duration of degassing (min)", 1, 20, "3"));

	RgaSettings {
		if (!(peakWidth > 0) || degasMinutes < 1 || degasMinutes > 20) {
			throw new IllegalArgumentException(
					"peak width " + peakWidth + " m/z and " + degasMinutes + " min of degassing");
		}
	}

	static RgaSettings of(DeviceUri uri) throws DeviceException {
		String where = uri.scheme() + ":" + uri.path();
		Settings given = Settings.of(DECLARED, uri.options(), where);
		if (given.has("password") && !given.has("user")) {
			throw new DeviceException(DeviceReason.CONFIGURATION,
					"device address '" + where + "': a password without a user; add user=…");
		}
		return new RgaSettings(given.text("user"), given.text("password"), given.number("peak-width"),
				given.integer("degas-minutes"));
	}
}
