package org.ionwright.instrument;

import org.ionwright.device.TimeSource;

/**
 * How a live instrument runs.
 *
 * @param time
 *            with virtual time nothing is polled: readings change only by {@link LiveInstrument#refresh()}
 * @param seed
 *            for everything random in simulated devices
 * @param polled
 *            whether devices are read by themselves every half second; never with virtual time
 */
public record OpenOptions(TimeSource time, long seed, boolean polled) {

	public OpenOptions(TimeSource time, long seed) {
		this(time, seed, true);
	}
}
