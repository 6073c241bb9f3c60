package org.ionwright.driver.pv.internal;

import java.util.Optional;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.transport.PvValue;

/**
 * Between a variable and the parameter: value = variable · scale + offset.
 *
 * @param unit
 *            UCUM code of the parameter
 */
record PvConversion(String unit, double scale, double offset) {

	/**
	 * As configured, and checked against what the variable says of its unit.
	 *
	 * @param where
	 *            name of the variable, for messages
	 * @throws DeviceException
	 *             reason CONFIGURATION when the units do not fit
	 */
	static PvConversion of(PvMapping mapping, PvValue variable, String where) throws DeviceException {
		String says = variable.unit().strip();
		if (!mapping.pvUnit().isEmpty() && !mapping.pvUnit().equals(says)) {
			throw wrong(where, says, "the configuration expects pv-unit = " + mapping.pvUnit());
		}
		if (!mapping.states().isEmpty() || !variable.choices().isEmpty()) {
			return new PvConversion("1", 1, 0);
		}
		if (!Double.isNaN(mapping.scale())) {
			return new PvConversion(mapping.unit(), mapping.scale(), mapping.offset());
		}
		if (says.isEmpty() && !mapping.unit().isEmpty()) {
			return new PvConversion(mapping.unit(), 1, 0);
		}
		Optional<PvUnit> known = PvUnit.of(says);
		if (known.isPresent() && (mapping.unit().isEmpty() || mapping.unit().equals(known.get().si()))) {
			return new PvConversion(known.get().si(), known.get().factor(), known.get().offset());
		}
		if (says.equals(mapping.unit())) {
			return new PvConversion(mapping.unit(), 1, 0);
		}
		throw wrong(where, says,
				mapping.unit().isEmpty() ? "which nobody here knows; give unit, pv-unit and scale in a configuration"
						: "the configuration expects " + mapping.unit() + "; correct it, or give pv-unit and scale");
	}

	private static DeviceException wrong(String where, String says, String expected) {
		return new DeviceException(DeviceReason.CONFIGURATION,
				where + ": the variable has " + (says.isEmpty() ? "no unit" : "the unit '" + says + "'") + ", "
						+ expected);
	}

	double value(double variable) {
		return variable * scale + offset;
	}

	double variable(double value) {
		return (value - offset) / scale;
	}
}
