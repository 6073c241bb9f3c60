package org.ionwright.instrument.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.ionwright.device.KitReport;
import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.transport.LinkFactory;

/** The drivers and transports that are there now. Safe for use from any thread. */
interface DriverRegistry {

	/** The driver that serves a scheme. */
	Optional<DriverFactory> factory(String scheme);

	/** The drivers in use, one for each scheme. */
	default List<InstalledDrivers.Entry> inUse() {
		return List.of();
	}

	/** What the compatibility kit said of a driver. */
	default Optional<KitReport> kit(DriverFactory factory) {
		return Optional.empty();
	}

	default Collection<LinkFactory> transports() {
		return List.of();
	}
}
