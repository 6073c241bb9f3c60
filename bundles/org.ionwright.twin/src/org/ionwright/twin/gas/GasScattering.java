package org.ionwright.twin.gas;

import org.ionwright.twin.PhysicalConstants;

/** Loss of ions by collisions with the gas in a filter; single collisions, each of which loses the ion. */
public final class GasScattering {

	private GasScattering() {
	}

	/**
	 * Share of ions that meets no molecule: exp(-n sigma L) with n = p/(k T).
	 *
	 * @param pressure
	 *            Pa
	 * @param temperature
	 *            of the gas, K
	 * @param crossSection
	 *            for loss, m2; 0.5e-18 for small to 2e-18 for large ions at a few eV
	 * @param length
	 *            of the way, m
	 */
	public static double survival(double pressure, double temperature, double crossSection, double length) {
		return Math.exp(-pressure / (PhysicalConstants.BOLTZMANN * temperature) * crossSection * length);
	}
}
