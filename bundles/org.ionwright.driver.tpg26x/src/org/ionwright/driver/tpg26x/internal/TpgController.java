package org.ionwright.driver.tpg26x.internal;

import java.util.List;

import org.ionwright.device.DeviceIdentity;

/**
 * What was found out of a controller when it was opened.
 *
 * @param pressures
 *            mnemonics that together give the readings of all channels in order
 * @param channels
 *            as they stand on the front
 * @param types
 *            of the gauges by channel; empty when it does not say
 * @param power
 *            mnemonic that turns gauges on and off, SEN or HVC; empty when there is none
 * @param switchable
 *            by channel, whether the gauge can be turned on and off
 * @param sources
 *            by switching function, what it can watch by code
 * @param states
 *            whether it tells the states of its switching functions
 * @param errors
 *            whether it has an error word
 */
record TpgController(DeviceIdentity identity, Dialect dialect, List<String> pressures, List<String> channels,
		List<String> types, String power, List<Boolean> switchable, List<List<String>> sources, boolean states,
		boolean errors) {

	TpgController {
		pressures = List.copyOf(pressures);
		channels = List.copyOf(channels);
		types = List.copyOf(types);
		switchable = List.copyOf(switchable);
		sources = List.copyOf(sources);
	}

	/** Type of the gauge of a channel, empty when unknown. */
	String type(int channel) {
		return channel < types.size() ? types.get(channel).strip() : "";
	}
}
