package org.ionwright.instrument;

import java.time.Instant;

/**
 * One piece of what went over the wire to a device.
 *
 * @param number
 *            counts from 1 since the session was opened; a gap tells that something was forgotten
 * @param sent
 *            whether the device was to hear it
 * @param bytes
 *            as {@code org.ionwright.device.transport.Bytes.show} writes them
 * @param meaning
 *            by the driver, one line; empty when it does not say
 * @param nanos
 *            {@link System#nanoTime()}, for differences
 */
public record TrafficEntry(long number, Instant time, long nanos, boolean sent, String bytes, String meaning) {
}
