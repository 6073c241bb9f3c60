package org.ionwright.serve.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.ionwright.device.ParameterDescription;
import org.ionwright.instrument.LiveDevice;
import org.ionwright.instrument.LiveInstrument;
import org.ionwright.instrument.LiveParameter;

/**
 * Tells the driver {@code pv} of another Ionwright what this node serves: the lines of its configuration (see the README of
 * {@code org.ionwright.driver.pv}), so that a workbench needs to know no more than the address of the node. Pure.
 */
final class Directory {

	private Directory() {
	}

	static List<String> lines(LiveInstrument live, Map<String, ServedParameter> served, PvNames names) {
		List<String> lines = new ArrayList<>(List.of("name = " + line(live.name()), "limit = 3"));
		for (LiveParameter parameter : live.parameters()) {
			ServedParameter pvs = served.get(parameter.path());
			if (pvs != null) {
				lines.add("[" + parameter.path() + "]");
				lines.add("label = " + line(parameter.label()));
				lines.add("pv = " + names.readback(parameter.path()));
				lines.add("uncertain = minor");
				if (parameter.states().isEmpty()) {
					unit(lines, parameter);
				}
				pvs.writable().ifPresent(setPoint -> settable(lines, live, parameter, setPoint));
			}
		}
		return lines;
	}

	private static void unit(List<String> lines, LiveParameter parameter) {
		lines.add("unit = " + line(parameter.unit()));
		if (!ParameterData.unit(parameter).isEmpty()) {
			lines.add("pv-unit = " + line(ParameterData.unit(parameter)));
		}
		lines.add("scale = " + parameter.displayFactor());
		lines.add("offset = " + parameter.displayOffset());
	}

	private static void settable(List<String> lines, LiveInstrument live, LiveParameter parameter, String setPoint) {
		lines.add("setpoint = " + setPoint);
		lines.add("role = " + parameter.source().role().name().toLowerCase(Locale.ROOT).replace('_', '-'));
		if (parameter.states().isEmpty()) {
			if (parameter.tolerance() >= 0) {
				lines.add("tolerance = " + parameter.tolerance());
			}
			if (parameter.ratePerSecond() > 0 && Double.isFinite(parameter.ratePerSecond())) {
				lines.add("rate = " + parameter.ratePerSecond());
			}
		}
		double safe = safe(live, parameter);
		if (safe >= parameter.minimum() && safe <= parameter.maximum()) {
			lines.add("safe = " + safe);
		}
	}

	private static double safe(LiveInstrument live, LiveParameter parameter) {
		return live.devices().stream().filter(device -> device.index() == parameter.source().device())
				.map(LiveDevice::description).flatMap(description -> description.stream())
				.flatMap(description -> description.parameters().stream())
				.filter(described -> described.name().equals(parameter.source().name()))
				.mapToDouble(ParameterDescription::safeValue).findFirst().orElse(Double.NaN);
	}

	private static String line(String text) {
		String line = text.replaceAll("\\p{Cntrl}", " ").strip();
		return line.isEmpty() ? "-" : line;
	}
}
