package org.ionwright.instrument.internal;

import java.util.Optional;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.ionwright.device.DeviceReason;

/** Remembers who answered at an address, and tells when somebody else does. Safe for use from any thread. */
final class DeviceWitness {

	private Optional<DeviceIdentity> known = Optional.empty();
	private Optional<DeviceIdentity> stranger = Optional.empty();

	/**
	 * @throws DeviceException
	 *             reason CONFIGURATION when it is another device than before
	 */
	synchronized void check(DeviceIdentity found, String address) throws DeviceException {
		if (known.isPresent() && !known.get().sameDeviceAs(found)) {
			stranger = Optional.of(found);
			throw new DeviceException(DeviceReason.CONFIGURATION, address + ": another device answers: " + words(found)
					+ " instead of " + words(known.get()) + "; accept it if it was exchanged on purpose");
		}
		known = Optional.of(found);
		stranger = Optional.empty();
	}

	/** Whoever answers next is the device. */
	synchronized void acceptAnybody() {
		known = Optional.empty();
		stranger = Optional.empty();
	}

	synchronized Optional<DeviceIdentity> stranger() {
		return stranger;
	}

	private static String words(DeviceIdentity identity) {
		String name = (identity.vendor() + " " + identity.model()).strip();
		return (name.isEmpty() ? "a device" : name)
				+ (identity.serialNumber().isEmpty() ? "" : " no. " + identity.serialNumber());
	}
}
