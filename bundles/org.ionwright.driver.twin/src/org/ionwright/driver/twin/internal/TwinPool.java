package org.ionwright.driver.twin.internal;

import java.util.HashMap;
import java.util.Map;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.twin.Twin;
import org.ionwright.twin.filter.TandemResponses;

/**
 * The twins in use. A twin lives from the first of its parts that is opened to the last that is closed. Safe for
 * any thread.
 */
final class TwinPool {

	/** Time sources are compared as objects, so that two virtual times never meet in one twin. */
	private record Key(String name, String serialNumber, long seed, TimeSource time) {

		@Override
		public boolean equals(@Nullable Object other) {
			return other instanceof Key key && name.equals(key.name) && serialNumber.equals(key.serialNumber)
					&& seed == key.seed && time == key.time;
		}

		@Override
		public int hashCode() {
			return 31 * (31 * name.hashCode() + Long.hashCode(seed)) + System.identityHashCode(time);
		}
	}

	/** Outlive the twins, so that connecting again does not make them anew. */
	private final TandemResponses responses = new TandemResponses();
	private final Map<Key, SharedTwin> twins = new HashMap<>();
	private final Map<Key, Integer> users = new HashMap<>();

	synchronized SharedTwin acquire(String name, DriverContext context) throws DeviceException {
		Key key = new Key(name, context.sheet().text("serialNumber", ""), context.seed(), context.time());
		SharedTwin twin = twins.get(key);
		if (users.getOrDefault(key, 0) == 0) {
			twin = new SharedTwin(name, build(name, context), context.time(), () -> release(key));
			twins.put(key, twin);
		}
		users.merge(key, 1, Integer::sum);
		return twin;
	}

	private Twin build(String name, DriverContext context) throws DeviceException {
		try {
			return new Twin(context.sheet().values(), context.seed(), responses);
		} catch (IllegalArgumentException e) {
			throw new DeviceException(DeviceReason.CONFIGURATION, "twin '" + name + "': " + e.getMessage(), e);
		}
	}

	private synchronized void release(Key key) {
		if (users.merge(key, -1, Integer::sum) <= 0) {
			users.remove(key);
			twins.remove(key);
		}
	}
}
