package org.ionwright.device.spi;

import java.util.Map;
import java.util.function.BooleanSupplier;

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

	/**
	 * Whether another call waits for this one, perhaps one that switches something off. A driver that gives part of what it is asked for, as
	 * by a {@link Rotation}, asks this between two questions to the device, in {@link Driver#read} only, and returns when it is so. What it
	 * does not ask the device for is no concern of it: calls wait for one answer and no longer.
	 */
	default boolean awaited() {
		return false;
	}

	/** A context of these values. */
	static DriverContext of(TimeSource time, long seed, PartSheet sheet, Links links) {
		return of(time, seed, sheet, links, () -> false);
	}

	/** A context of these values, the last of which is {@link #awaited()}. */
	static DriverContext of(TimeSource time, long seed, PartSheet sheet, Links links, BooleanSupplier awaited) {
		return new GivenContext(time, seed, sheet, links, awaited);
	}

	/** The context of a device outside of any instrument: an empty sheet, seed 1. */
	static DriverContext of(TimeSource time, Links links) {
		return of(time, 1, new PartSheet(Map.of()), links);
	}
}
