package org.ionwright.twin;

/**
 * What one scan gives on the mean.
 *
 * @param counts
 *            by point, behind the dead time of the detector
 * @param variances
 *            of the counts of one scan: of the counting, which the dead time narrows, and of bursts from droplets;
 *            independent from point to point
 * @param unsteadiness
 *            relative standard deviation of all ions together, by 1/f noise of the spray
 * @param overload
 *            whether the detector is beyond its limit somewhere
 * @param counted
 *            false when the ions leave by the output, where a current is measured; then there are no counts
 */
public record TwinExpectation(double[] counts, double[] variances, double unsteadiness, boolean overload,
		boolean counted) {
}
