package org.ionwright.instrument.internal;

import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.ionwright.device.spi.DriverFactory;
import org.ionwright.device.transport.LinkFactory;
import org.ionwright.instrument.KitReport;

/** The drivers and transports that are there now. Safe for use from any thread. */
interface DriverRegistry {

	Optional<DriverFactory> factory(String scheme);

	/** What the compatibility kit said of a driver. */
	default Optional<KitReport> kit(DriverFactory factory) {
		return Optional.empty();
	}

	default Collection<LinkFactory> transports() {
		return List.of();
	}
}
