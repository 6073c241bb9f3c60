package org.ionwright.driver.modbus.internal;

import java.util.List;
import java.util.OptionalDouble;

import org.ionwright.device.DeviceException;
import org.ionwright.device.Quality;
import org.ionwright.device.config.ConfigurationSection;
import org.ionwright.device.spi.Point.Value;

/**
 * A transmitter of 4 to 20 mA, with the limits of NAMUR NE 43: from 3.8 to 20.5 mA a value, beyond it uncertain, below 3.6 and from 21
 * mA on broken.
 *
 * @param four
 *            number in the register at 4 mA
 * @param twenty
 *            at 20 mA
 * @param low
 *            value at 4 mA
 * @param high
 *            at 20 mA
 */
record CurrentLoop(double four, double twenty, double low, double high) {

	static final List<String> KEYS = List.of("loop", "range");

	private static final double LEAST = 3.6;
	private static final double UNDER = 3.8;
	private static final double OVER = 20.5;
	private static final double MOST = 21;

	static CurrentLoop of(ConfigurationSection section) throws DeviceException {
		double[] loop = pair(section, "loop");
		double[] range = pair(section, "range");
		return new CurrentLoop(loop[0], loop[1], range[0], range[1]);
	}

	private static double[] pair(ConfigurationSection section, String key) throws DeviceException {
		List<String> parts = section.list(key);
		if (parts.size() == 2) {
			try {
				double first = Double.parseDouble(parts.get(0));
				double second = Double.parseDouble(parts.get(1));
				if (Double.isFinite(first) && Double.isFinite(second) && first != second) {
					return new double[] { first, second };
				}
			} catch (NumberFormatException e) {
				// told below
			}
		}
		throw section.wrong(key + " = " + String.join(", ", parts) + ": expected two different numbers, "
				+ (key.equals("loop") ? "those in the register at 4 and at 20 mA" : "the values at 4 and at 20 mA")
				+ ", such as 13107, 65535");
	}

	OptionalDouble value(double number) {
		double milliampere = milliampere(number);
		return milliampere >= LEAST && milliampere < MOST
				? OptionalDouble.of(low + (milliampere - 4) / 16 * (high - low))
				: OptionalDouble.empty();
	}

	private double milliampere(double number) {
		return 4 + 16 * (number - four) / (twenty - four);
	}

	Value reading(double number) {
		OptionalDouble value = value(number);
		double milliampere = milliampere(number);
		return value.isEmpty() ? Value.none()
				: new Value(value.getAsDouble(),
						milliampere >= UNDER && milliampere <= OVER ? Quality.GOOD : Quality.UNCERTAIN);
	}
}
