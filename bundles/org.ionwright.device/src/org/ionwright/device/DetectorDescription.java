package org.ionwright.device;

/**
 * What a detector measures.
 *
 * @param unit
 *            {@code 1} for counted ions, {@code A} for a current
 * @param shortestDwellSeconds
 *            shortest measurement
 * @param longestDwellSeconds
 *            longest measurement
 */
public record DetectorDescription(String unit, double shortestDwellSeconds, double longestDwellSeconds) {
}
