package org.ionwright.twin.detector;

/**
 * What a detector counts on the mean, point by point.
 *
 * @param means
 *            counts behind the dead time
 * @param variances
 *            of the counts of one scan, narrowed by the dead time
 * @param overload
 *            whether the rate limit is exceeded at any point
 */
public record ExpectedCounts(double[] means, double[] variances, boolean overload) {
}
