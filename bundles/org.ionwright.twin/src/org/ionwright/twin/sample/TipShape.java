package org.ionwright.twin.sample;

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

	/** Radius of the edge, m: an engineering value, not a measured one. */
	public double edgeRadius(double outerDiameter) {
		return factor * outerDiameter / 2;
	}
}
