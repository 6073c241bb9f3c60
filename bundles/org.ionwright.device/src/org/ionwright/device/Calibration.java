package org.ionwright.device;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Collections;

/**
 * Numbers that a device keeps to turn its scale into a quantity.
 *
 * @param subject
 *            name of the {@link CalibrationDescription}
 * @param coefficients
 *            by name, in the order of the description
 */
public record Calibration(String subject, Map<String, Double> coefficients) {

	public Calibration {
		coefficients = Collections.unmodifiableMap(new LinkedHashMap<>(coefficients));
	}
}
