package org.ionwright.spectrum.run;

/**
 * A range of m/z, both ends included.
 *
 * @param low
 *            lower end, 0 or more
 * @param high
 *            upper end, finite and not below {@code low}
 */
public record MassRange(double low, double high) {

	public MassRange {
		if (!(low >= 0) || !(high >= low) || Double.isInfinite(high)) {
			throw new IllegalArgumentException("no range of m/z: " + low + " to " + high);
		}
	}
}
