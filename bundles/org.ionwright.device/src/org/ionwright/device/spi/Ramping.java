package org.ionwright.device.spi;

import org.ionwright.device.DeviceException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A device that ramps by itself. Without it the framework ramps by steps of {@link Settable#set}. Threads as in {@link Driver}.
 */
@ConsumerType
public interface Ramping extends Settable {

	/** Whether the device ramps this parameter by itself. No I/O. */
	boolean ramps(String name);

	/**
	 * Starts a ramp and returns when the device has accepted it. Limits, rate and interlocks were checked.
	 *
	 * @param ratePerSecond
	 *            above 0, in the unit of the parameter
	 * @throws DeviceException
	 *             as in {@link Settable#set}
	 */
	void ramp(String name, double target, double ratePerSecond) throws DeviceException, InterruptedException;

	/**
	 * Stops a ramp where it is; the parameter keeps that value. Without a ramp nothing happens.
	 *
	 * @throws DeviceException
	 *             as in {@link Settable#set}
	 */
	void hold(String name) throws DeviceException, InterruptedException;
}
