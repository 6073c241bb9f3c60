package org.ionwright.driver.edwards.internal;

import java.util.List;

import org.ionwright.device.DeviceIdentity;

/**
 * What was found out of a TIC when it was opened.
 *
 * @param turbo
 *            whether it controls a turbo pump
 * @param backing
 *            whether it controls a backing pump
 * @param gauges
 *            numbers as on the front, with their objects
 * @param relays
 *            numbers as on the front, with their objects
 * @param status
 *            whether it tells its own alert
 */
record TicController(DeviceIdentity identity, boolean turbo, boolean backing, List<Numbered> gauges,
		List<Numbered> relays, boolean status) {

	/**
	 * A gauge or relay.
	 *
	 * @param object
	 *            such as V913
	 */
	record Numbered(int number, String object) {
	}

	TicController {
		gauges = List.copyOf(gauges);
		relays = List.copyOf(relays);
	}
}
