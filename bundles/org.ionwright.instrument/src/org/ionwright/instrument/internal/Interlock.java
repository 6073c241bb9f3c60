package org.ionwright.instrument.internal;

import java.util.List;
import java.util.Map;

/**
 * A software interlock: parameters that must not be raised unless a reading is in its band. Hardware interlocks stay the
 * first line.
 *
 * @param reading
 *            path of the reading that decides; empty when the instrument has no such chamber
 * @param unit
 *            of the limits, for people
 * @param blocked
 *            ends of the paths of the parameters that are blocked
 * @param source
 *            where the limit comes from
 */
record Interlock(String name, String reading, double minimum, double maximum, String unit, List<String> blocked,
		String source) {

	private static final double TORR = 133.322;

	/** Thresholds: analyser pressure 1e-4 torr, interface pressure 0.5 to 15 mbar (operating rules of the instrument). */
	static List<Interlock> standard(Map<String, Object> sheet) {
		String analyser = chamber(sheet, "analyser");
		String chamber = chamber(sheet, "interface");
		return List.of(
				new Interlock("analyser vacuum", analyser, 0, 1e-4 * TORR, "Pa",
						List.of("detector.voltage", "rfAmplitude", "dcVoltage"), "seed 001, chamber 46"),
				new Interlock("interface pressure", chamber, 50, 1500, "Pa",
						List.of("ioniser.capillaryVoltage", "coneVoltage"), "seed 000, claim 1"));
	}

	private static String chamber(Map<String, Object> sheet, String name) {
		for (int i = 0; sheet.containsKey("vacuumSystem.chambers[" + i + "].name"); i++) {
			if (name.equals(sheet.get("vacuumSystem.chambers[" + i + "].name"))) {
				return "vacuumSystem.chambers[" + i + "].pressure";
			}
		}
		return "";
	}

	boolean concerns(String path) {
		return blocked.stream().anyMatch(path::endsWith);
	}

	boolean satisfied(double value) {
		return value >= minimum && value <= maximum;
	}
}
