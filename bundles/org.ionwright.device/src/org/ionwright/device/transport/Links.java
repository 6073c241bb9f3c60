package org.ionwright.device.transport;

import java.util.Map;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceUri;
import org.osgi.annotation.versioning.ProviderType;

/** Opens links by address, for drivers. */
@ProviderType
public interface Links {

	/** No transport at all. */
	Links NONE = new Links() {

		@Override
		public <T extends Link> T open(Class<T> kind, String address, Map<String, String> options, SerialLine line)
				throws DeviceException {
			throw new DeviceException(DeviceReason.CONFIGURATION,
					"no transport for '" + address + "' is installed; install org.ionwright.transport.*");
		}
	};

	/**
	 * Opens a link.
	 *
	 * @param kind
	 *            {@link ByteChannel}, {@link ModbusLink} or {@link PvLink}
	 * @param address
	 *            such as {@code tcp://host:port} or {@code serial:/dev/ttyUSB0}
	 * @param options
	 *            of the device address; those of the transport are taken from it
	 * @param line
	 *            what a serial line is set to unless the options say otherwise
	 * @throws DeviceException
	 *             reason CONFIGURATION when no transport serves the address, it is not of this kind or an option is wrong;
	 *             LINK_LOST or TIMEOUT when it cannot be opened now
	 */
	<T extends Link> T open(Class<T> kind, String address, Map<String, String> options, SerialLine line)
			throws DeviceException, InterruptedException;

	/** Opens the link that the path of a device address names. */
	default <T extends Link> T open(Class<T> kind, DeviceUri device, SerialLine line)
			throws DeviceException, InterruptedException {
		return open(kind, device.path(), device.options(), line);
	}
}
