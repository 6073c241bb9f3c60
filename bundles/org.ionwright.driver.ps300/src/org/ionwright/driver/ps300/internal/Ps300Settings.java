package org.ionwright.driver.ps300.internal;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.Role;
import org.ionwright.device.Setting;
import org.ionwright.device.Settings;

/**
 * The options of an address.
 *
 * @param role
 *            what the supply feeds
 * @param polarity
 *            of the switch or the label on the rear panel: {@code read}, {@code positive}, {@code negative}
 * @param model
 *            empty when it is asked
 */
record Ps300Settings(Role role, String polarity, Optional<Ps300Model> model) {

	private static final String READ = "read";
	private static final Map<String, Role> ROLES = Map.of("source", Role.ION_SOURCE, "lens", Role.LENS_VOLTAGE,
			"detector", Role.DETECTOR_VOLTAGE);

	static final List<Setting> DECLARED = List.of(
			Setting.choice("role", "what the supply feeds", List.of("source", "lens", "detector"), "source"),
			Setting.choice("polarity", "polarity of the rear panel; read from the sign of the voltage limit",
					List.of(READ, "positive", "negative"), READ),
			Setting.choice("model", "model, when the supply does not name it", Stream
					.concat(Stream.of(READ), Ps300Model.ALL.stream().map(Ps300Model::name)).toList(), READ));

	static Ps300Settings of(DeviceUri uri) throws DeviceException {
		Settings settings = Settings.of(DECLARED, uri.options(), uri.toString());
		return new Ps300Settings(ROLES.getOrDefault(settings.text("role"), Role.ION_SOURCE), settings.text("polarity"),
				Ps300Model.of(settings.text("model")));
	}

	boolean readsPolarity() {
		return polarity.equals(READ);
	}

	boolean negative() {
		return polarity.equals("negative");
	}
}
