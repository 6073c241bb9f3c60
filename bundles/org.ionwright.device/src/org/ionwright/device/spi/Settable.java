package org.ionwright.device.spi;

import org.ionwright.device.DeviceException;
import org.osgi.annotation.versioning.ConsumerType;

/** A device with parameters that can be set. Threads as in {@link Driver}. */
@ConsumerType
public interface Settable {

	/**
	 * Sets a parameter and returns when the device has accepted the value, not when it has arrived. The framework has checked
	 * unit, limits, rate and interlocks; a driver never clips.
	 *
	 * @throws DeviceException
	 *             reason LIMIT, UNSUPPORTED or HARDWARE when the device refused, link reasons as in {@link Driver#read}
	 */
	void set(String name, double value) throws DeviceException, InterruptedException;

	/**
	 * Brings every parameter with a safe value there, as fast as the device allows and in the order that is safe for it.
	 * Called in every state, also in the middle of a failed operation; must try each parameter even when one fails.
	 *
	 * @throws DeviceException
	 *             the first failure, after all were tried
	 */
	void safeState() throws DeviceException, InterruptedException;
}
