package org.ionwright.device.tck.internal;

import org.ionwright.device.DeviceDescription;
import org.ionwright.device.DeviceException;
import org.ionwright.device.spi.Driver;

/** Finds out what there is to test. */
public final class Probing {

	private Probing() {
	}

	public static DeviceDescription description(Subject subject) throws DeviceException, InterruptedException {
		try (Bench bench = Bench.opened(subject)) {
			return bench.driver().description();
		}
	}

	public static Class<? extends Driver> kind(Subject subject) throws DeviceException, InterruptedException {
		try (Bench bench = Bench.opened(subject)) {
			return bench.driver().getClass();
		}
	}
}
