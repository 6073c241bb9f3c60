package org.ionwright.driver.twin.internal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.spi.Settable;

/** A part of the twin with settings. */
class SettablePartDriver extends PartDriver implements Settable {

	SettablePartDriver(Part part, SharedTwin twin, TwinOptions options) {
		super(part, twin, options);
	}

	@Override
	public void set(String name, double value) throws DeviceException, InterruptedException {
		ParameterDescription parameter = parameter(name);
		if (parameter.access() != Access.READ_WRITE) {
			throw new DeviceException(DeviceReason.UNSUPPORTED,
					description().serialNumber() + ": " + name + " can only be read");
		}
		if (!(value >= parameter.minimum() && value <= parameter.maximum())) {
			throw new DeviceException(DeviceReason.LIMIT,
					String.format(Locale.ROOT, "%s: %s %s %s is outside its range %s to %s %s",
							description().serialNumber(),
							name, value, parameter.unit(), parameter.minimum(), parameter.maximum(), parameter.unit()));
		}
		checkLink();
		command(name, value);
	}

	/** Voltages first: they are what can hurt. */
	@Override
	public void safeState() throws DeviceException, InterruptedException {
		List<ParameterDescription> order = description().parameters().stream()
				.filter(parameter -> !Double.isNaN(parameter.safeValue()))
				.sorted(Comparator.comparing(parameter -> !parameter.unit().equals("V"))).toList();
		DeviceException first = null;
		for (ParameterDescription parameter : order) {
			try {
				command(parameter.name(), parameter.safeValue());
			} catch (DeviceException e) {
				first = first == null ? e : first;
			}
		}
		if (first != null) {
			throw first;
		}
	}

	private void command(String name, double value) throws DeviceException, InterruptedException {
		try {
			twin().call(twin().time().now(), (twin, seconds) -> {
				twin.set(part().path(name), value, seconds);
				return twin;
			});
		} catch (IllegalStateException e) {
			throw new DeviceException(DeviceReason.HARDWARE, description().serialNumber() + ": " + e.getMessage(), e);
		}
	}
}
