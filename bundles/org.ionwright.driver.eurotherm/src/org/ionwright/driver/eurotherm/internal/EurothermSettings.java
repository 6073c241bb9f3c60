package org.ionwright.driver.eurotherm.internal;

import java.util.List;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.Setting;
import org.ionwright.device.Settings;

/**
 * The options of an address.
 *
 * @param bisynch
 *            whether the controller talks EI-Bisynch instead of Modbus
 * @param unit
 *            Modbus address, or group and unit as one number
 * @param decimals
 *            of temperatures in registers; negative when they are read
 * @param percentDecimals
 *            of percentages in registers
 * @param scale
 *            of its display
 * @param hasSensorStatus
 *            whether it is asked about its sensor
 */
record EurothermSettings(boolean bisynch, int unit, int decimals, int percentDecimals, Scale scale,
		boolean hasSensorStatus) {

	private static final String READ = "read";
	private static final int MOST_MODBUS = 254;
	private static final int MOST_BISYNCH = 99;

	static final List<Setting> DECLARED = List.of(
			Setting.choice("protocol", "what the controller talks", List.of("modbus", "bisynch"), "modbus"),
			Setting.integer("unit", "Modbus address; of EI-Bisynch, group and unit as one number", 0, MOST_MODBUS, "1"),
			Setting.choice("decimals", "decimals of temperatures as on the display (Modbus)",
					List.of(READ, "0", "1", "2", "3"), READ),
			Setting.choice("percent-decimals", "decimals of the output power (Modbus)", List.of("0", "1", "2"), "1"),
			Setting.choice("scale", "scale of the display", List.of("celsius", "fahrenheit", "kelvin"), "celsius"),
			Setting.choice("sensor", "whether the controller tells of a broken sensor by its status word",
					List.of("status", "none"), "status"));

	/** Scale of a display. */
	enum Scale {
		CELSIUS(1, 273.15), FAHRENHEIT(1 / 1.8, 459.67 / 1.8), KELVIN(1, 0);

		private final double size;
		private final double offset;

		Scale(double size, double offset) {
			this.size = size;
			this.offset = offset;
		}

		double kelvin(double shown) {
			return shown * size + offset;
		}

		double shown(double kelvin) {
			return (kelvin - offset) / size;
		}

		/** Kelvins of one degree. */
		double size() {
			return size;
		}
	}

	static EurothermSettings of(DeviceUri uri) throws DeviceException {
		Settings settings = Settings.of(DECLARED, uri.options(), uri.toString());
		boolean bisynch = settings.text("protocol").equals("bisynch");
		int unit = settings.integer("unit");
		if (bisynch && unit > MOST_BISYNCH || !bisynch && unit == 0) {
			throw new DeviceException(DeviceReason.CONFIGURATION, "device address '" + uri + "': unit is " + unit
					+ "; expected " + (bisynch ? "0 to 99, group and unit" : "1 to 254"));
		}
		String decimals = settings.text("decimals");
		return new EurothermSettings(bisynch, unit, decimals.equals(READ) ? -1 : Integer.parseInt(decimals),
				settings.integer("percent-decimals"), switch (settings.text("scale")) {
				case "fahrenheit" -> Scale.FAHRENHEIT;
				case "kelvin" -> Scale.KELVIN;
				default -> Scale.CELSIUS;
				}, settings.text("sensor").equals("status"));
	}
}
