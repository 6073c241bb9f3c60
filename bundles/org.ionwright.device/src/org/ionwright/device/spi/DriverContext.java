package org.ionwright.device.spi;

import org.ionwright.device.TimeSource;
import org.osgi.annotation.versioning.ProviderType;

/** What the framework gives to a driver. Safe for use from any thread. */
@ProviderType
public interface DriverContext {

	/** The only time a driver may use. */
	TimeSource time();

	/** Seed for everything random, so that runs can be repeated. */
	long seed();

	/** Data sheet of the instrument the device belongs to, for instance field radius and frequency of a mass filter. */
	PartSheet sheet();
}
