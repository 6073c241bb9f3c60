package org.ionwright.device;

import java.time.Instant;

/**
 * A value read from a device.
 *
 * @param name
 *            of the {@link ParameterDescription}, which gives the unit
 * @param time
 *            when the device had the value, by the session's {@link TimeSource}
 */
public record Reading(String name, double value, Instant time, Quality quality) {
}
