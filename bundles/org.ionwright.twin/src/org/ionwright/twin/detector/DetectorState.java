package org.ionwright.twin.detector;

/**
 * What a detector and its supply report.
 *
 * @param voltageSet
 *            V, as commanded
 * @param voltage
 *            V, as it is: ramping, or 0 after a trip
 * @param rate
 *            counts per second of the last scan
 * @param overload
 *            whether that scan exceeded the limit
 * @param tripped
 *            whether the supply switched off after an arc; a new command resets it
 * @param damaged
 *            whether more than a tenth of the gain is lost for ever by arcs or burning
 * @param arcs
 *            so far
 * @param gain
 *            electrons for one, aged and damaged as it is
 * @param extractedCharge
 *            C so far at the anode
 */
public record DetectorState(double voltageSet, double voltage, double rate, boolean overload, boolean tripped,
		boolean damaged, long arcs, double gain, double extractedCharge) {
}
