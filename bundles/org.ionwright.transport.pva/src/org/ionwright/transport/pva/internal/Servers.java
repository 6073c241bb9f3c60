package org.ionwright.transport.pva.internal;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;

/**
 * The servers that are asked for variables by TCP.
 *
 * @param addresses
 *            {@code host} or {@code host:port}; empty when the network is searched by UDP
 */
record Servers(List<String> addresses) {

	/** A name, an IPv4 address or an IPv6 address in brackets. */
	private static final Pattern ADDRESS = Pattern
			.compile("([A-Za-z0-9]([A-Za-z0-9._-]*[A-Za-z0-9])?|\\[[0-9a-fA-F:.]+\\])(:([0-9]{1,5}))?");

	Servers {
		addresses = List.copyOf(addresses);
	}

	/**
	 * @param where
	 *            address, for messages
	 * @throws DeviceException
	 *             reason CONFIGURATION
	 */
	static Servers parse(String text, String where) throws DeviceException {
		List<String> addresses = new ArrayList<>();
		for (String part : text.isEmpty() ? new String[0] : text.split(",", -1)) {
			Matcher match = ADDRESS.matcher(part.strip());
			if (!match.matches() || (match.group(4) != null && !isPort(Integer.parseInt(match.group(4))))) {
				throw new DeviceException(DeviceReason.CONFIGURATION, "device address '" + where + "': servers: '"
						+ part + "' is no server; expected host or host:port with a port from 1 to 65535");
			}
			addresses.add(part.strip());
		}
		return new Servers(addresses);
	}

	private static boolean isPort(int number) {
		return number >= 1 && number <= 65535;
	}

	/** As core-pva wants it. */
	String list() {
		return String.join(" ", addresses);
	}

	/** For messages: where was searched. */
	String text() {
		return addresses.isEmpty() ? "in the network by UDP" : String.join(", ", addresses);
	}
}
