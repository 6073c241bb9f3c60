package org.ionwright.instrument.internal;

import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

import org.ionwright.device.spi.Calibratable;
import org.ionwright.device.spi.Conditioning;
import org.ionwright.device.spi.Detector;
import org.ionwright.device.spi.Driver;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.spi.Flow;
import org.ionwright.device.spi.Heater;
import org.ionwright.device.spi.Identifiable;
import org.ionwright.device.spi.MassFilter;
import org.ionwright.device.spi.MassScanner;
import org.ionwright.device.spi.Pump;
import org.ionwright.device.spi.Ramping;
import org.ionwright.device.spi.SafeState;
import org.ionwright.device.spi.Settable;
import org.ionwright.device.spi.Valve;
import org.ionwright.instrument.DeviceCapability;

/**
 * An open driver with what it was opened by.
 *
 * @param calls
 *            makes each call that may talk to the device
 */
record Connected(Driver driver, DriverFactory factory, SessionLinks links, NotedCalls calls) {

	private static final Map<DeviceCapability, Class<?>> KINDS = new LinkedHashMap<>();

	static {
		KINDS.put(DeviceCapability.SETTABLE, Settable.class);
		KINDS.put(DeviceCapability.RAMPING, Ramping.class);
		KINDS.put(DeviceCapability.SAFE_STATE, SafeState.class);
		KINDS.put(DeviceCapability.IDENTIFIABLE, Identifiable.class);
		KINDS.put(DeviceCapability.MASS_SCANNER, MassScanner.class);
		KINDS.put(DeviceCapability.MASS_FILTER, MassFilter.class);
		KINDS.put(DeviceCapability.DETECTOR, Detector.class);
		KINDS.put(DeviceCapability.PUMP, Pump.class);
		KINDS.put(DeviceCapability.VALVE, Valve.class);
		KINDS.put(DeviceCapability.HEATER, Heater.class);
		KINDS.put(DeviceCapability.FLOW, Flow.class);
		KINDS.put(DeviceCapability.CONDITIONING, Conditioning.class);
		KINDS.put(DeviceCapability.CALIBRATABLE, Calibratable.class);
	}

	Set<DeviceCapability> capabilities() {
		Set<DeviceCapability> offered = EnumSet.noneOf(DeviceCapability.class);
		KINDS.forEach((capability, kind) -> {
			if (kind.isInstance(driver)) {
				offered.add(capability);
			}
		});
		return offered;
	}

	/** On the session's thread. */
	void close() {
		try {
			driver.close();
		} finally {
			links.close();
		}
	}
}
