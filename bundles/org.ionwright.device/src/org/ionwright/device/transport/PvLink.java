package org.ionwright.device.transport;

import java.time.Duration;

import org.ionwright.device.DeviceException;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * A client of EPICS process variables. Channels are opened when first used and kept. Calls block until the answer or the limit and
 * fail with reason LINK_LOST when no server has the variable or it went away, TIMEOUT when it does not answer, PROTOCOL when its
 * structure has no value that can be read as a number.
 */
@ConsumerType
public interface PvLink extends Link {

	/** Reads a variable with its limits, unit and alarm. */
	PvValue get(String name, Duration limit) throws DeviceException, InterruptedException;

	/**
	 * Writes the value of a variable and waits until the server has confirmed it.
	 *
	 * @throws DeviceException
	 *             also reason HARDWARE when the server refused; its words are in the message
	 */
	void put(String name, double value, Duration limit) throws DeviceException, InterruptedException;
}
