package org.ionwright.instrument.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Which device drives which part, from the instrument model. */
final class DeviceBindings {

	/** One row of the instrument file. */
	record Binding(String part, String address) {

		/** The full path of a parameter of this binding's device. */
		String path(String parameter) {
			return part.isEmpty() ? parameter : part + "." + parameter;
		}
	}

	private DeviceBindings() {
	}

	static List<Binding> of(Map<String, Object> sheet) {
		List<Binding> bindings = new ArrayList<>();
		for (int i = 0; sheet.get("bindings[" + i + "].driver") instanceof String driver; i++) {
			bindings.add(new Binding(sheet.get("bindings[" + i + "].part") instanceof String part ? part : "", driver));
		}
		return bindings;
	}
}
