package org.ionwright.transport.tcp.internal;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;

/**
 * @param host
 *            name or number, without the brackets of IPv6
 */
record TcpAddress(String host, int port) {

	static final String FORM = "tcp://host:port";

	private static final Pattern PATTERN = Pattern
			.compile("tcp://(?:\\[([0-9a-fA-F:.]+(?:%[\\w.-]+)?)\\]|([\\w.-]+)):(\\d{1,5})/?");

	/**
	 * @throws DeviceException
	 *             reason CONFIGURATION
	 */
	static TcpAddress parse(String text) throws DeviceException {
		Matcher found = PATTERN.matcher(text);
		int port = found.matches() ? Integer.parseInt(found.group(3)) : 0;
		if (port < 1 || port > 65535) {
			throw new DeviceException(DeviceReason.CONFIGURATION, "'" + text + "' is no address; expected " + FORM
					+ " with a port from 1 to 65535, for IPv6 tcp://[::1]:4001");
		}
		return new TcpAddress(found.group(1) == null ? found.group(2) : found.group(1), port);
	}
}
