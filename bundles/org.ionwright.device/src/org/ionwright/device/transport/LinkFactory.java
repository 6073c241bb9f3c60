package org.ionwright.device.transport;

import java.util.List;
import java.util.Map;

import org.ionwright.device.DeviceException;
import org.ionwright.device.Setting;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Opens links of one scheme, such as {@code tcp}. Found as an OSGi service and, outside OSGi, by {@link java.util.ServiceLoader}. Safe
 * for use from any thread; holds no link itself.
 */
@ConsumerType
public interface LinkFactory {

	/** What stands before the first colon of the addresses. */
	String scheme();

	/** How addresses look, for messages: {@code tcp://host:port}. */
	String form();

	/** The kind of the links, an interface. */
	Class<? extends Link> kind();

	/** The options that such an address may have. */
	List<Setting> settings();

	/**
	 * Opens a link.
	 *
	 * @param address
	 *            with the scheme, without options
	 * @param options
	 *            those of {@link #settings()} were checked; others are not this factory's business
	 * @param line
	 *            settings of a serial line, options not yet applied
	 * @param links
	 *            for a link that goes over another one
	 * @throws DeviceException
	 *             reason CONFIGURATION for an address that can never work, LINK_LOST or TIMEOUT otherwise
	 */
	Link open(String address, Map<String, String> options, SerialLine line, Links links)
			throws DeviceException, InterruptedException;
}
