package org.ionwright.twin.source;

import java.util.Arrays;

import org.ionwright.twin.internal.InRange;

/**
 * Ends of the capillary (seed 001, FIG. 5). What a tip does follows from the radius of the edge that makes the field, as
 * a share of half the outer diameter; the shares are engineering values, their order is that of the seed: sharp tips
 * need less voltage than the square one, that no more than the rounded one.
 */
public enum TipShape {

	/** Slant-ground as a hypodermic needle; sprays off the axis. */
	SLANT_5A(0.25, 20),
	/** Sharp edge symmetric about the axis. */
	SYMMETRIC_SHARP_5B(0.40, 0),
	/** Sharp annular edge by another grind; the smallest droplets of the symmetric tips. */
	ANNULAR_SHARP_5C(0.30, 0),
	/** Flat end perpendicular to the axis. */
	SQUARE_5D(1.00, 0),
	/** As the square one with a rounded edge: the highest voltage and far field. */
	ROUNDED_5E(1.30, 0);

	private final double factor;
	private final double tilt;

	TipShape(double factor, double tiltDegrees) {
		this.factor = factor;
		tilt = Math.toRadians(tiltDegrees);
	}

	/**
	 * Takes the whole name or the number of the figure: {@code SLANT_5A} or {@code 5A}.
	 *
	 * @throws IllegalArgumentException
	 *             when there is no such tip; the message names those there are
	 */
	public static TipShape named(String name) {
		return Arrays.stream(values()).filter(tip -> tip.name().equals(name) || tip.figure().equals(name)).findAny()
				.orElseThrow(() -> new IllegalArgumentException(
						"capillary tip '" + name + "' is not known; there are " + Arrays.toString(values())));
	}

	/** Number of the figure, {@code 5A}. */
	public String figure() {
		return name().substring(name().lastIndexOf('_') + 1);
	}

	/** Radius of the edge, m: an engineering value, not a measured one. */
	public double edgeRadius(double outerDiameter) {
		return factor * InRange.positive("outer diameter (m)", outerDiameter) / 2;
	}

	/**
	 * Size of the first droplets relative to the laws of the cone-jet. Those know only the liquid; a sharper edge anchors
	 * a smaller cone and makes them somewhat smaller. The weak power of 1/6 is chosen, its sign is that of seed 001.
	 */
	public double dropletFactor() {
		return Math.pow(factor, 1.0 / 6);
	}

	/** Angle between the axes of spray and capillary, rad. */
	public double sprayTilt() {
		return tilt;
	}

	/** Whether capillary, tip and spray share one axis. */
	public boolean axisymmetric() {
		return tilt == 0;
	}
}
