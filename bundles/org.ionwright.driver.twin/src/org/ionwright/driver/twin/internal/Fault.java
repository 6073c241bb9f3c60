package org.ionwright.driver.twin.internal;

import java.util.Map;

import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;
import org.ionwright.device.DeviceUri;

/**
 * A fault to order, so that tests and people can see what happens then: {@code ?fault=hang} never answers a read or
 * a scan, {@code ?fault=link-lost-after:5} loses the link after five scans, or after five reads where the part does
 * not scan.
 *
 * @param calls
 *            scans or reads that still work
 */
record Fault(boolean hangs, long calls) {

	static final Fault NONE = new Fault(false, Long.MAX_VALUE);

	private static final String LOST = "link-lost-after:";

	static Fault of(DeviceUri uri) throws DeviceException {
		Fault fault = NONE;
		for (Map.Entry<String, String> option : uri.options().entrySet()) {
			String value = option.getValue();
			if (option.getKey().equals("fault") && value.equals("hang")) {
				fault = new Fault(true, Long.MAX_VALUE);
			} else if (option.getKey().equals("fault") && value.matches(LOST + "\\d{1,9}")) {
				fault = new Fault(false, Long.parseLong(value.substring(LOST.length())));
			} else {
				throw new DeviceException(DeviceReason.CONFIGURATION, "device address '" + uri + "': option "
						+ option.getKey() + "=" + value + " is not known; the twin knows fault=hang and fault="
						+ LOST + "<number>");
			}
		}
		return fault;
	}
}
