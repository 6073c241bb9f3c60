package org.ionwright.spectrum.process;

import java.util.Locale;

/**
 * Known ions of a mass calibration as text: measured and exact m/z with a colon between, parted by commas.
 *
 * @param measured
 *            m/z
 * @param exact
 *            m/z, one for each measured
 */
record CalibrationPoints(double[] measured, double[] exact) {

	private static final int MOST = 1000;

	static CalibrationPoints parse(String text) {
		String[] parts = text.strip().split("\\s*,\\s*", -1);
		if (parts.length > MOST) {
			throw new IllegalArgumentException(parts.length + " known ions; up to " + MOST + " are taken");
		}
		double[] measured = new double[parts.length];
		double[] exact = new double[parts.length];
		for (int i = 0; i < parts.length; i++) {
			String[] numbers = parts[i].split(":", -1);
			if (numbers.length != 2) {
				throw wrong(parts[i]);
			}
			measured[i] = number(numbers[0], parts[i]);
			exact[i] = number(numbers[1], parts[i]);
		}
		return new CalibrationPoints(measured, exact);
	}

	private static double number(String text, String part) {
		if (!text.strip().matches("\\d{1,9}(\\.\\d{0,17})?")) {
			throw wrong(part);
		}
		return Double.parseDouble(text.strip());
	}

	private static IllegalArgumentException wrong(String part) {
		return new IllegalArgumentException(String.format(Locale.ROOT,
				"known ion '%.40s'; expected measured and exact m/z such as 195.08:195.0877", part));
	}
}
