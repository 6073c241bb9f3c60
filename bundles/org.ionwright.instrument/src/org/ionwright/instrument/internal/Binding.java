package org.ionwright.instrument.internal;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which device drives which part.
 *
 * @param index
 *            place among the bindings of the instrument
 * @param part
 *            path of the part; empty for the whole instrument
 * @param fileAddress
 *            address in the instrument file; empty for a binding that it does not have
 * @param points
 *            paths in the instrument by name in the driver; other parameters have their name below the part
 */
record Binding(int index, String part, String address, String fileAddress, Map<String, String> points) {

	Binding {
		points = Collections.unmodifiableMap(new LinkedHashMap<>(points));
	}

	/** The bindings of an instrument file, from its values by path. */
	static List<Binding> of(Map<String, Object> sheet) {
		List<Binding> bindings = new ArrayList<>();
		while (sheet.get(at(bindings.size()) + "driver") instanceof String driver) {
			String here = at(bindings.size());
			Map<String, String> points = new LinkedHashMap<>();
			for (int i = 0; sheet.get(here + "points[" + i + "].device") instanceof String name; i++) {
				if (sheet.get(here + "points[" + i + "].parameter") instanceof String path) {
					points.putIfAbsent(name, path);
				}
			}
			String part = sheet.get(here + "part") instanceof String text ? text : "";
			bindings.add(new Binding(bindings.size(), part, driver, driver, points));
		}
		return bindings;
	}

	private static String at(int index) {
		return "bindings[" + index + "].";
	}

	/** The full path of a parameter of this binding's device. */
	String path(String parameter) {
		return points.getOrDefault(parameter, part.isEmpty() ? parameter : part + "." + parameter);
	}

	/** The same part with another device. */
	Binding with(String other) {
		return new Binding(index, part, other, fileAddress, points);
	}

	/** The same part with its simulation, whose parameters have the names of the model. */
	Binding simulated(String other) {
		return new Binding(index, part, other, fileAddress, Map.of());
	}
}
