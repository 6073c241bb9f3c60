package org.ionwright.instrument.internal;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.ionwright.device.Access;
import org.ionwright.device.DeviceDescription;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.Flow;
import org.ionwright.device.spi.Heater;

/**
 * Parameters of a device that belong together: what is set, where it is read whether it has come to that, and the switch without which
 * setting it does nothing.
 *
 * @param reading
 *            the target itself where it is read back by the same name
 * @param enable
 *            on at its maximum; empty when the target alone does it
 */
record Loop(String target, String reading, String enable) {

	/** Names of switches beside a target, as drivers have them. */
	private static final Set<String> ENABLES = Set.of("output", "on", "running", "outputLimit");

	/** Where a switch is found that stands for no value of the model: behind the path of its target. */
	static final String ENABLE = ".on";

	/** Heaters and flows say it themselves; of others the switch is found by its name, role and place. */
	static List<Loop> of(Driver driver, DeviceDescription device) {
		Map<String, String> readings = new HashMap<>();
		Map<String, String> enables = new HashMap<>();
		if (driver instanceof Heater heater) {
			heater.heaters().forEach(row -> readings.put(row.target(), row.temperature()));
		}
		if (driver instanceof Flow flow) {
			flow.flows().forEach(row -> {
				readings.put(row.target(), row.flow());
				enables.put(row.target(), row.running());
			});
		}
		List<Loop> loops = new ArrayList<>();
		for (ParameterDescription target : device.parameters()) {
			String name = target.name();
			if (target.access() == Access.READ_WRITE && target.states().isEmpty() && !ENABLES.contains(last(name))) {
				String enable = enables.containsKey(name) ? enables.getOrDefault(name, "") : enable(target, device);
				Loop loop = new Loop(name, readings.getOrDefault(name, name), enable);
				if (!loop.enable().isEmpty() || !loop.reading().equals(name)) {
					loops.add(loop);
				}
			}
		}
		return loops;
	}

	private static String enable(ParameterDescription target, DeviceDescription device) {
		return device.parameters().stream()
				.filter(other -> other.access() == Access.READ_WRITE && ENABLES.contains(last(other.name()))
						&& other.name().equals(prefix(target.name()) + last(other.name()))
						&& other.role() == target.role() && other.safeValue() == 0)
				.map(ParameterDescription::name).findFirst().orElse("");
	}

	private static String prefix(String name) {
		return name.substring(0, name.lastIndexOf('.') + 1);
	}

	private static String last(String name) {
		return name.substring(name.lastIndexOf('.') + 1);
	}
}
