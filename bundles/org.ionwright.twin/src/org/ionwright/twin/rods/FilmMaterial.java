package org.ionwright.twin.rods;

import org.ionwright.twin.PhysicalConstants;

/**
 * What ions leave behind on rods.
 *
 * @param resistivity
 *            rho, ohm m
 * @param permittivity
 *            relative
 * @param density
 *            kg/m3
 * @param sticking
 *            share of the landing mass that stays, 0 to 1
 */
public record FilmMaterial(double resistivity, double permittivity, double density, double sticking) {

	/** Dry organic matter; charges within some 4 minutes. */
	public static final FilmMaterial ORGANIC = new FilmMaterial(1e13, 3, 1000, 0.3);

	public FilmMaterial {
		if (!(resistivity > 0 && permittivity >= 1 && density > 0 && sticking >= 0 && sticking <= 1
				&& Double.isFinite(resistivity * permittivity * density))) {
			throw new IllegalArgumentException("film of " + resistivity + " ohm m, permittivity " + permittivity
					+ ", density " + density + " kg/m3, sticking " + sticking
					+ "; resistivity and density must be above 0, the permittivity 1 or more, sticking 0 to 1");
		}
	}

	/** Time constant of charging, eps0 eps rho, s; it does not depend on the thickness. */
	public double chargingTime() {
		return PhysicalConstants.VACUUM_PERMITTIVITY * permittivity * resistivity;
	}
}
