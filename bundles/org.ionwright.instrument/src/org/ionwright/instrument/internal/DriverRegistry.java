package org.ionwright.instrument.internal;

import java.util.List;
import java.util.Optional;

import org.ionwright.device.spi.DriverFactory;
import org.ionwright.instrument.InstalledDriver;

/** The drivers that are there now. Safe for use from any thread. */
interface DriverRegistry {

	Optional<DriverFactory> factory(String scheme);

	List<InstalledDriver> drivers();
}
