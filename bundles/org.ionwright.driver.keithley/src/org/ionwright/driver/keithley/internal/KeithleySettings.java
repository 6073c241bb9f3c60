package org.ionwright.driver.keithley.internal;

import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.Setting;
import org.ionwright.device.Settings;

/**
 * Options of the address.
 *
 * @param terminator
 *            sent behind each command
 * @param mainsHertz
 *            of the power line, by which the instrument integrates
 */
record KeithleySettings(String terminator, double mainsHertz) {

	static final List<Setting> DECLARED = List.of(
			Setting.choice("terminator", "end of commands, as set at the instrument", List.of("crlf", "lf", "cr"),
					"crlf"),
			Setting.choice("mains", "frequency of the power line (Hz)", List.of("50", "60"), "50"));

	KeithleySettings {
		if (terminator.isEmpty() || !(mainsHertz > 0)) {
			throw new IllegalArgumentException("no terminator, or mains of " + mainsHertz + " Hz");
		}
	}

	static KeithleySettings of(DeviceUri uri) throws DeviceException {
		Settings given = Settings.of(DECLARED, uri.options(), uri.scheme() + ":" + uri.path());
		String terminator = switch (given.text("terminator")) {
		case "lf" -> "\n";
		case "cr" -> "\r";
		default -> "\r\n";
		};
		return new KeithleySettings(terminator, Double.parseDouble(given.text("mains")));
	}
}
