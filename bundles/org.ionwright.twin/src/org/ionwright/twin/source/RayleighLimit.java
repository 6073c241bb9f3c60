package org.ionwright.twin.source;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.internal.InRange;

/**
 * The charge at which the repulsion of its charges balances the surface tension of a drop: 8 pi sqrt(eps0 gamma R^3)
 * (Rayleigh 1882). Exact for a resting sphere that conducts.
 */
public final class RayleighLimit {

	private RayleighLimit() {
	}

	/** @return C, for N/m and m */
	public static double charge(double surfaceTension, double radius) {
		InRange.positive("surface tension (N/m)", surfaceTension);
		InRange.positive("drop radius (m)", radius);
		return 8 * Math.PI
				* Math.sqrt(PhysicalConstants.VACUUM_PERMITTIVITY * surfaceTension * radius * radius * radius);
	}

	/** @return number of elementary charges */
	public static double charges(double surfaceTension, double radius) {
		return charge(surfaceTension, radius) / PhysicalConstants.ELEMENTARY_CHARGE;
	}

	/** Radius at which a charge (C) is the limit, m. */
	public static double radius(double surfaceTension, double charge) {
		InRange.positive("charge (C)", charge);
		double root = charge / charge(surfaceTension, 1);
		return Math.cbrt(root * root);
	}
}
