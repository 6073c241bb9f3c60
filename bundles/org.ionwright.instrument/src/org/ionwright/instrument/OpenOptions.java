package org.ionwright.instrument;

import org.ionwright.device.TimeSource;

/**
 * How a live instrument runs.
 *
 * @param time
 *            with virtual time nothing is polled: readings change only by {@link LiveInstrument#refresh()}
 * @param seed
 *            for everything random in simulated devices
 */
public record OpenOptions(TimeSource time, long seed) {
}
