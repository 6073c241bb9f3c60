package org.ionwright.device;

/**
 * What a mass filter of one or more stages in series can do.
 *
 * @param stages
 *            number of stages, 1 or more
 * @param minimumMz
 *            lowest m/z
 * @param maximumMz
 *            highest m/z
 * @param settleSeconds
 *            longest time from a change to steady fields
 */
public record MassFilterDescription(int stages, double minimumMz, double maximumMz, double settleSeconds) {
}
