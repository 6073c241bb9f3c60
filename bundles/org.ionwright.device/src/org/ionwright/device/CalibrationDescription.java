package org.ionwright.device;

import java.util.List;

/**
 * A calibration that a device keeps.
 *
 * @param subject
 *            what is calibrated, such as {@code mass-scale}
 * @param label
 *            for people
 */
public record CalibrationDescription(String subject, String label, List<Coefficient> coefficients) {

	/**
	 * @param unit
	 *            UCUM code
	 * @param resolution
	 *            smallest difference the device keeps
	 */
	public record Coefficient(String name, String unit, double minimum, double maximum, double resolution) {
	}

	public CalibrationDescription {
		coefficients = List.copyOf(coefficients);
	}
}
