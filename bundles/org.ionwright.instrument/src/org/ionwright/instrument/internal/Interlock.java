package org.ionwright.instrument.internal;

import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ionwright.device.Role;

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
 * @param roles
 *            of parameters and procedures that are blocked, whatever their path
 * @param atSource
 *            whether what makes ions is blocked below the ion source, or elsewhere
 * @param source
 *            where the limit comes from
 */
record Interlock(String name, String reading, double minimum, double maximum, String unit, List<String> blocked,
		Set<Role> roles, boolean atSource, String source) {

	private static final double TORR = 133.322;
	private static final String ION_SOURCE = "ionSource";

	/** Thresholds: analyser pressure 1e-4 torr, interface pressure 0.5 to 15 mbar (operating rules of the instrument). */
	static List<Interlock> standard(Map<String, Object> sheet) {
		String analyser = chamber(sheet, "analyser");
		String chamber = chamber(sheet, "interface");
		return List.of(
				new Interlock("analyser vacuum", analyser, 0, 1e-4 * TORR, "Pa",
						List.of("detector.voltage", "rfAmplitude", "dcVoltage"),
						Set.of(Role.DETECTOR_VOLTAGE, Role.FILTER_VOLTAGE), false, "seed 001, chamber 46"),
				new Interlock("interface pressure", chamber, 50, 1500, "Pa",
						List.of("ioniser.capillaryVoltage", "coneVoltage"), Set.of(), true, "seed 000, claim 1"));
	}

	private static String chamber(Map<String, Object> sheet, String name) {
		for (int i = 0; sheet.containsKey("vacuumSystem.chambers[" + i + "].name"); i++) {
			if (name.equals(sheet.get("vacuumSystem.chambers[" + i + "].name"))) {
				return "vacuumSystem.chambers[" + i + "].pressure";
			}
		}
		return "";
	}

	/** Whether it is about a parameter, or about what moves at a part. */
	boolean concerns(String path, Role role) {
		boolean source = path.startsWith(ION_SOURCE);
		return blocked.stream().anyMatch(path::endsWith) || roles.contains(role)
				|| role == Role.ION_SOURCE && source == atSource;
	}

	boolean satisfied(double value) {
		return value >= minimum && value <= maximum;
	}
}
