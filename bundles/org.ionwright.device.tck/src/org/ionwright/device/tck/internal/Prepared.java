package org.ionwright.device.tck.internal;

import java.util.Map;

import org.ionwright.device.DeviceException;
import org.ionwright.device.ParameterDescription;
import org.ionwright.device.spi.Settable;

/** Brings a device to where a parameter follows what is set. */
final class Prepared {

	private Prepared() {
	}

	static void with(Bench bench, ParameterDescription parameter) throws DeviceException, InterruptedException {
		for (Map.Entry<String, Double> first : bench.subject().enabling().apply(parameter.name()).entrySet()) {
			bench.act("set " + first.getKey(),
					() -> bench.as(Settable.class).set(first.getKey(), first.getValue()));
		}
	}
}
