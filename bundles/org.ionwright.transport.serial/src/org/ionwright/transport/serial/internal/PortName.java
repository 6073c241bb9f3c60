package org.ionwright.transport.serial.internal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.Locale;
import java.util.regex.Pattern;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;

/**
 * The port that an address names.
 *
 * @param system
 *            the one name that the system knows it by, with links resolved
 */
record PortName(String system) {

	static final boolean WINDOWS = System.getProperty("os.name", "").startsWith("Windows");
	static final String FORM = WINDOWS ? "serial:COM3" : "serial:/dev/ttyUSB0";

	private static final Pattern COM = Pattern.compile("(?i)(?:\\\\\\\\\\.\\\\)?COM\\d{1,3}");

	/**
	 * @throws DeviceException
	 *             reason CONFIGURATION when that is no name of a port, LINK_LOST when there is no such port now
	 */
	static PortName of(String address) throws DeviceException {
		String name = address.substring("serial:".length());
		if (WINDOWS) {
			if (!COM.matcher(name).matches()) {
				throw noName(address);
			}
			return new PortName(name.substring(name.lastIndexOf('\\') + 1).toUpperCase(Locale.ROOT));
		}
		try {
			// A relative name would make the library look for the port elsewhere and open another one.
			if (!name.startsWith("/") || name.endsWith("/")) {
				throw noName(address);
			}
			Path path = Path.of(name).toRealPath();
			if (Files.isDirectory(path) || Files.isRegularFile(path)) {
				throw new DeviceException(DeviceReason.CONFIGURATION, "'" + address + "' is a file and no serial port");
			}
			return new PortName(path.toString());
		} catch (InvalidPathException e) {
			throw noName(address);
		} catch (IOException e) {
			throw new DeviceException(DeviceReason.LINK_LOST,
					address + ": there is no such port now; plug the device or its adapter in" + SerialPorts.others(),
					e);
		}
	}

	private static DeviceException noName(String address) {
		return new DeviceException(DeviceReason.CONFIGURATION,
				"'" + address + "' names no port; expected for instance " + FORM);
	}
}
