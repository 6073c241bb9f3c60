package org.ionwright.scan.ui.internal.record;

/**
 * Part of a strip, immutable; the arrays must not be changed.
 *
 * @param millis
 *            of the instrument's time, not decreasing
 * @param values
 *            as many; NaN where there is a gap
 */
public record StripPoints(long[] millis, double[] values) {
}
