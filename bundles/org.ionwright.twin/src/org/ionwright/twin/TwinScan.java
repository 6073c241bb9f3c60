package org.ionwright.twin;

import org.ionwright.twin.filter.Voltages;

/**
 * What one scan gave.
 *
 * @param counts
 *            whole numbers, by point; belongs to the taker
 * @param currents
 *            A, by point, of ions that leave by the output instead of being counted; empty when the detector counts
 * @param overload
 *            whether the detector was beyond its limit somewhere
 * @param first
 *            voltages of the first stage at the last point, as its meters show them
 * @param second
 *            voltages of the second stage at the last point, as its meters show them
 */
public record TwinScan(double[] counts, double[] currents, boolean overload, Voltages first, Voltages second) {
}
