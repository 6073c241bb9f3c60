package org.ionwright.device.spi;

import org.ionwright.device.DeviceException;
import org.osgi.annotation.versioning.ConsumerType;

/** A device with parameters that can be set. Threads as in {@link Driver}. */
@ConsumerType
public interface Settable extends SafeState {

	/**
	 * Sets a parameter and returns when the device has accepted the value, not when it has arrived. The framework has checked
	 * unit, limits, rate and interlocks; a driver never clips.
	 *
	 * @throws DeviceException
	 *             reason LIMIT, UNSUPPORTED or HARDWARE when the device refused, link reasons as in {@link Driver#read}
	 */
	void set(String name, double value) throws DeviceException, InterruptedException;
}
