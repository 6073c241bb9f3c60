package org.ionwright.device.spi;

import java.util.List;
import java.util.Optional;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceUri;
import org.ionwright.device.Setting;
import org.osgi.annotation.versioning.ConsumerType;

/** Opens devices of one scheme. Safe for use from any thread; holds no device itself. */
@ConsumerType
public interface DriverFactory {

	/** Service property that names the scheme, for instance {@code sim}. */
	String SCHEME = "ionwright.scheme";

	/** Service property that names the models served, for people. */
	String MODELS = "ionwright.models";

	/**
	 * Service property with the ids of USB devices that such a device may hang on, {@code 0403:6001} (vendor and product,
	 * hexadecimal), so that it can be offered when one is plugged in. Nothing is sent to it before a person agrees.
	 */
	String USB = "ionwright.usb";

	/**
	 * The options that the address may have besides those of its transport. The framework checks a given address against them
	 * before it calls {@link #open}, and shows them to people. Empty for a driver that reads its address without them.
	 */
	default List<Setting> settings() {
		return List.of();
	}

	/**
	 * What {@link Probe a program that looks for devices} may send to find out whether such a device is there; empty when that
	 * cannot be asked without side effects. No I/O.
	 */
	default Optional<Probe> probe() {
		return Optional.empty();
	}

	/**
	 * What bytes on the wire mean, one line for people; empty when unknown. Called from any thread with whatever was on the wire,
	 * garbage included.
	 *
	 * @param sent
	 *            whether the device was to hear it
	 */
	default String decode(byte[] bytes, boolean sent) {
		return "";
	}

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
