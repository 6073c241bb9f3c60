package org.ionwright.scan.ui.internal.record;

/**
 * A reading that is recorded.
 *
 * @param path
 *            in the instrument model; tells readings apart
 * @param name
 *            for people
 * @param unit
 *            of the recorded values; empty for plain numbers and states
 * @param decades
 *            whether it spans so many that a logarithmic scale fits
 */
public record StripReading(String path, String name, String unit, boolean decades) {
}
