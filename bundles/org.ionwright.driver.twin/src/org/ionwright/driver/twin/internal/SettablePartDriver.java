package org.ionwright.driver.twin.internal;

import java.util.Locale;

import org.ionwright.device.Access;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.spi.Settable;

/** A part of the twin with settings. */
class SettablePartDriver extends PartDriver implements Settable {

	SettablePartDriver(Part part, SharedTwin twin, Fault fault) {
		super(part, twin, fault);
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
		command(name, value);
	}

	@Override
	public void safeState() throws DeviceException, InterruptedException {
		for (ParameterDescription parameter : description().parameters()) {
			if (!Double.isNaN(parameter.safeValue())) {
				command(parameter.name(), parameter.safeValue());
			}
		}
	}

	private void command(String name, double value) throws InterruptedException {
		twin().call(twin().time().now(), (twin, seconds) -> {
			twin.set(part().path(name), value, seconds);
			return twin;
		});
	}
}
