package org.ionwright.driver.twin.internal;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.TimeSource;
import org.ionwright.device.spi.DriverContext;
import org.ionwright.twin.StartState;
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

	synchronized SharedTwin acquire(String name, TwinOptions options, DriverContext context) throws DeviceException {
		Key key = new Key(name, context.sheet().text("serialNumber", ""), context.seed(), context.time());
		SharedTwin twin = twins.get(key);
		if (users.getOrDefault(key, 0) == 0) {
			twin = new SharedTwin(name, build(name, start(name, options, context), context), context.time(),
					() -> release(key));
			twins.put(key, twin);
		}
		users.merge(key, 1, Integer::sum);
		return twin;
	}

	/** As this address says, or another address of the same twin in the instrument; otherwise ready. */
	private static StartState start(String name, TwinOptions options, DriverContext context) throws DeviceException {
		Optional<StartState> start = options.start();
		for (int i = 0; i < context.sheet().size("bindings"); i++) {
			String address = context.sheet().text("bindings[" + i + "].driver", "");
			if (!address.startsWith("sim:" + name + "/")) {
				continue;
			}
			Optional<StartState> other = TwinOptions.of(DeviceUri.parse(address)).start();
			if (start.isPresent() && other.isPresent() && start.get() != other.get()) {
				throw new DeviceException(DeviceReason.CONFIGURATION, "twin '" + name + "' cannot start both "
						+ start.get() + " and " + other.get() + " (" + address
						+ "); take one start= for all its parts");
			}
			start = start.or(() -> other);
		}
		return start.orElse(StartState.READY);
	}

	private Twin build(String name, StartState start, DriverContext context) throws DeviceException {
		try {
			return new Twin(context.sheet().values(), context.seed(), responses, start);
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
