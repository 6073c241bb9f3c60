package org.ionwright.device;

import java.time.Instant;

/**
 * One measurement of a detector.
 *
 * @param value
 *            in the unit of the {@link DetectorDescription}
 * @param dwellSeconds
 *            for how long was really counted or integrated
 * @param overload
 *            whether the detector or its amplifier was beyond its limit; the value is then not to be trusted
 * @param time
 *            end of the measurement
 */
public record Detection(double value, double dwellSeconds, boolean overload, Instant time) {
}
