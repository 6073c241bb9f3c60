package org.ionwright.driver.alicat.internal;

import java.util.Arrays;
import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.Setting;
import org.ionwright.device.Settings;

/**
 * The options of an address.
 *
 * @param units
 *            letters on the line
 * @param kept
 *            letters of those that the safe state leaves alone
 * @param flowUnit
 *            label of the mass flow; empty when the units say it
 * @param fullScale
 *            in that unit; 0 when the units say it
 * @param kelvin
 *            reference temperature of S units
 * @param pascal
 *            reference pressure of S and N units
 */
record AlicatSettings(List<Character> units, List<Character> kept, String flowUnit, double fullScale, double kelvin,
		double pascal) {

	private static final String READ = "read";

	static final List<Setting> DECLARED = List.of(
			Setting.text("units", "letters of the units on the line, with commas", "A"),
			Setting.text("keep", "letters of units that go on in the safe state, such as a curtain gas", ""),
			Setting.choice("flow-unit", "unit of mass flow, where the units do not say it",
					List.of(READ, "sccm", "slpm", "nccm", "nlpm", "scfm"), READ),
			Setting.number("full-scale", "full scale in the unit of mass flow, where the units do not say it; 0: read",
					0,
					1e6, "0"),
			Setting.number("reference-temperature", "temperature of standard litres (K); normal ones are at 273.15 K",
					200, 400, "298.15"),
			Setting.number("reference-pressure", "pressure of standard and normal litres (Pa)", 1e4, 2e5, "101325"));

	AlicatSettings {
		units = List.copyOf(units);
		kept = List.copyOf(kept);
		if (units.isEmpty()) {
			throw new IllegalArgumentException("no unit");
		}
	}

	static AlicatSettings of(DeviceUri uri) throws DeviceException {
		Settings settings = Settings.of(DECLARED, uri.options(), uri.toString());
		String unit = settings.text("flow-unit");
		List<Character> units = letters(uri, "units", settings.text("units"));
		List<Character> kept = settings.has("keep") ? letters(uri, "keep", settings.text("keep")) : List.of();
		if (!units.containsAll(kept)) {
			throw new DeviceException(DeviceReason.CONFIGURATION,
					"device address '" + uri + "': keep names " + kept + ", but the units are " + units);
		}
		return new AlicatSettings(units, kept, unit.equals(READ) ? "" : unit, settings.number("full-scale"),
				settings.number("reference-temperature"),
				settings.number("reference-pressure"));
	}

	private static List<Character> letters(DeviceUri uri, String option, String text) throws DeviceException {
		List<String> letters = Arrays.asList(text.split(",", -1));
		if (letters.stream().anyMatch(letter -> !letter.matches("[A-Z]"))
				|| letters.stream().distinct().count() < letters.size()) {
			throw new DeviceException(DeviceReason.CONFIGURATION, "device address '" + uri + "': " + option + " is '"
					+ text + "'; expected different letters A to Z with commas");
		}
		return letters.stream().map(letter -> letter.charAt(0)).toList();
	}
}
