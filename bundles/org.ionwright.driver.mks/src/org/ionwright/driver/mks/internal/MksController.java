package org.ionwright.driver.mks.internal;

import java.util.List;

import org.ionwright.device.DeviceIdentity;

/**
 * What was found out of a controller when it was opened.
 *
 * @param gauges
 *            in the order of the channels
 * @param relays
 *            how many relays there are
 * @param flows
 *            channels of flow controllers
 */
record MksController(DeviceIdentity identity, List<Gauge> gauges, int relays, List<Integer> flows) {

	/**
	 * A channel with a gauge.
	 *
	 * @param channel
	 *            1 to 6 for A1, A2, B1, B2, C1, C2
	 * @param module
	 *            as the controller calls it: CC, HC, PR, CV, CM; empty when it does not say
	 * @param power
	 *            whether it can be turned on and off
	 * @param state
	 *            whether it tells the state of an ion gauge
	 * @param degas
	 *            whether it can be degassed
	 */
	record Gauge(int channel, String module, boolean power, boolean state, boolean degas) {

		/** Whether it makes ions, and suffers above 0.1 Pa. */
		boolean ions() {
			return module.equals("CC") || module.equals("HC");
		}
	}

	MksController {
		gauges = List.copyOf(gauges);
		flows = List.copyOf(flows);
	}
}
