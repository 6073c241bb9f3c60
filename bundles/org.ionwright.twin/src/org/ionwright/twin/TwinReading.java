package org.ionwright.twin;

/**
 * What a device of the twin reports.
 *
 * @param good
 *            false when the device knows that the value cannot be trusted: out of its range, sensor broken
 */
public record TwinReading(double value, boolean good) {
}
