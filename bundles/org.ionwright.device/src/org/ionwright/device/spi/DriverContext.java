package org.ionwright.device.spi;

import java.util.Map;

import org.ionwright.device.TimeSource;
import org.ionwright.device.transport.Links;
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

	/** Opens the wires to devices. Without an environment that has any, every attempt fails with reason CONFIGURATION. */
	default Links links() {
		return Links.NONE;
	}

	/** A context of these values. */
	static DriverContext of(TimeSource time, long seed, PartSheet sheet, Links links) {
		return new GivenContext(time, seed, sheet, links);
	}

	/** The context of a device outside of any instrument: an empty sheet, seed 1. */
	static DriverContext of(TimeSource time, Links links) {
		return of(time, 1, new PartSheet(Map.of()), links);
	}
}
