package org.ionwright.device.spi;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceIdentity;
import org.osgi.annotation.versioning.ConsumerType;

/** A device that can be asked who it is. Threads as in {@link Driver}. */
@ConsumerType
public interface Identifiable {

	/**
	 * Asks the device, not a memory: tells a device that was exchanged or restarted behind its address. Changes nothing.
	 *
	 * @throws DeviceException
	 *             as in {@link Driver#read}
	 */
	DeviceIdentity identify() throws DeviceException, InterruptedException;
}
