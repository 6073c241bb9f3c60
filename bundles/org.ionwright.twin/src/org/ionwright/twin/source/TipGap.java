package org.ionwright.twin.source;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.internal.InRange;

/**
 * A charged tip before an earthed plane, as a hyperboloid of revolution.
 *
 * @param radius
 *            of curvature of the tip, m
 * @param distance
 *            from tip to plane, m
 */
public record TipGap(double radius, double distance) {

	/** Half-angle of a Taylor cone, rad (Taylor 1964). */
	public static final double TAYLOR_ANGLE = Math.toRadians(49.29);

	public TipGap {
		InRange.positive("tip radius (m)", radius);
		InRange.between("tip distance (m)", distance, radius / 2, 10);
	}

	/** Field at the tip per volt, 1/m: 2 / (r ln(4 d / r)) (Loeb, Kip and Hudson 1941; Smith 1986). */
	public double tipField() {
		return 2 / (radius * Math.log(4 * distance / radius));
	}

	/**
	 * Field on the axis per volt, 1/m: 2 / (ln(4 d / r) (r + 2 x - x (x + r) / d)) (Eyring, Mackeown and Millikan 1928),
	 * the tip field at x = 0 and 2 / (d ln(4 d / r)) at the plane.
	 *
	 * @param x
	 *            distance from the tip, m, 0 to {@link #distance}
	 */
	public double axialField(double x) {
		InRange.between("distance from the tip (m)", x, 0, distance);
		return 2 / (Math.log(4 * distance / radius) * (radius + 2 * x - x * (x + radius) / distance));
	}

	/** Field at the plane per volt, 1/m: the far field of seed 001, FIG. 5E. */
	public double farField() {
		return axialField(distance);
	}

	/** Field that pulls a liquid into a cone, V/m: sqrt(2 gamma cos 49.29 deg / (eps0 r)). */
	public double onsetField(double surfaceTension) {
		return Math.sqrt(2 * InRange.positive("surface tension (N/m)", surfaceTension) * Math.cos(TAYLOR_ANGLE)
				/ (PhysicalConstants.VACUUM_PERMITTIVITY * radius));
	}

	/**
	 * Onset of spraying, V: sqrt(r gamma cos 49.29 deg / (2 eps0)) ln(4 d / r) (Smith 1986; Ikonomou, Blades and Kebarle
	 * 1991). Within 20 % of measurement for r much smaller than d, air or nitrogen at 1 atm.
	 */
	public double onset(double surfaceTension) {
		return onsetField(surfaceTension) / tipField();
	}

	/** The same with the rounded prefactor that is printed, V: 2e5 sqrt(gamma r) ln(4 d / r); 4 % above the exact one. */
	public double kebarleOnset(double surfaceTension) {
		return 2e5 * Math.sqrt(InRange.positive("surface tension (N/m)", surfaceTension) * radius)
				* Math.log(4 * distance / radius);
	}

	/** Whether the point stands before the plane as the laws suppose: d at least 5 r. */
	public boolean valid() {
		return distance >= 5 * radius;
	}
}
