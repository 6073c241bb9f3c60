package org.ionwright.device.spi;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceUri;
import org.osgi.annotation.versioning.ConsumerType;

/** Opens devices of one scheme. Safe for use from any thread; holds no device itself. */
@ConsumerType
public interface DriverFactory {

	/** Service property that names the scheme, for instance {@code sim}. */
	String SCHEME = "ionwright.scheme";

	/** Service property that names the models served, for people. */
	String MODELS = "ionwright.models";

	/**
	 * Connects to the device and identifies it. Called on the session's thread, may block until the deadline of the session,
	 * after which the thread is interrupted. Must not change the state of the device.
	 *
	 * @throws DeviceException
	 *             reason CONFIGURATION when the address or a setting is wrong; LINK_LOST, TIMEOUT or PROTOCOL when the device
	 *             could not be reached, upon which the session tries again later
	 * @throws InterruptedException
	 *             when the thread was interrupted; nothing stays open
	 */
	Driver open(DeviceUri uri, DriverContext context) throws DeviceException, InterruptedException;
}
