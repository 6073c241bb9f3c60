package org.ionwright.twin.sample;

import java.util.Arrays;

/**
 * Ends of the capillary (seed 001, FIG. 5) with the edge radius that makes the field, as a share of half the outer
 * diameter.
 */
public enum TipShape {

	SLANT_5A(0.25), SYMMETRIC_SHARP_5B(0.40), ANNULAR_SHARP_5C(0.30), SQUARE_5D(1.00), ROUNDED_5E(1.30);

	private final double factor;

	TipShape(double factor) {
		this.factor = factor;
	}

	/**
	 * @throws IllegalArgumentException
	 *             when there is no such tip; the message names those there are
	 */
	public static TipShape named(String name) {
		return Arrays.stream(values()).filter(tip -> tip.name().equals(name)).findAny()
				.orElseThrow(() -> new IllegalArgumentException(
						"capillary tip '" + name + "' is not known; there are " + Arrays.toString(values())));
	}

	/** Radius of the edge, m: an engineering value, not a measured one. */
	public double edgeRadius(double outerDiameter) {
		return factor * outerDiameter / 2;
	}
}
