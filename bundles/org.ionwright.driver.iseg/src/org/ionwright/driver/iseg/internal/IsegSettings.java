package org.ionwright.driver.iseg.internal;

import java.util.Arrays;
import java.util.List;
import java.util.Map;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.Role;
import org.ionwright.device.Setting;
import org.ionwright.device.Settings;

/**
 * The options of an address.
 *
 * @param roles
 *            of the channels from 0 on; the last one is that of all further channels
 * @param signed
 *            whether voltages are sent and read with their sign; otherwise without, and the polarity tells it
 * @param speed
 *            of what is set without a ramp, V/s; 0 for what the module has
 * @param shut
 *            whether the safe state shuts without a ramp, which leaves the channels in emergency off
 */
record IsegSettings(List<Role> roles, boolean signed, double speed, boolean shut) {

	static final List<Setting> DECLARED = List.of(
			Setting.text("roles", "what each channel from 0 on feeds, with commas: lens, detector, source, filter",
					"lens"),
			Setting.choice("sign", "whether the module gives voltages signed or as magnitude",
					List.of("signed", "magnitude"), "signed"),
			Setting.number("speed", "speed to a voltage that is set without a ramp (V/s); 0: as the module is", 0, 1e5,
					"0"),
			Setting.choice("safe", "how channels are made safe: by the fastest ramp, or at once into emergency off",
					List.of("ramp", "emergency-off"), "ramp"));

	private static final Map<String, Role> ROLES = Map.of("lens", Role.LENS_VOLTAGE, "detector", Role.DETECTOR_VOLTAGE,
			"source", Role.ION_SOURCE, "filter", Role.FILTER_VOLTAGE);

	IsegSettings {
		roles = List.copyOf(roles);
		if (roles.isEmpty()) {
			throw new IllegalArgumentException("no role");
		}
	}

	static IsegSettings of(DeviceUri uri) throws DeviceException {
		Settings settings = Settings.of(DECLARED, uri.options(), uri.toString());
		List<String> words = Arrays.asList(settings.text("roles").split(",", -1));
		for (String word : words) {
			if (!ROLES.containsKey(word)) {
				throw new DeviceException(DeviceReason.CONFIGURATION, "device address '" + uri + "': role '" + word
						+ "' is unknown; there are lens, detector, source, filter");
			}
		}
		return new IsegSettings(words.stream().map(word -> ROLES.getOrDefault(word, Role.LENS_VOLTAGE)).toList(),
				settings.text("sign").equals("signed"), settings.number("speed"),
				settings.text("safe").equals("emergency-off"));
	}

	Role role(int channel) {
		return roles.get(Math.min(channel, roles.size() - 1));
	}
}
