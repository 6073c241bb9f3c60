package org.ionwright.twin.gas;

import org.ionwright.twin.PhysicalConstants;

/**
 * A gas as the flow laws need it.
 *
 * @param molarMass
 *            kg/mol
 * @param heatRatio
 *            ratio of specific heats
 * @param diameter
 *            of a molecule as a hard sphere, m
 */
public record Gas(double molarMass, double heatRatio, double diameter) {

	/** Nitrogen; 28.0134 g/mol, 7/5, 3.70 angstrom. */
	public static final Gas NITROGEN = new Gas(0.0280134, 1.4, 3.70e-10);

	/** Mean thermal speed sqrt(8 R T / pi M), m/s. */
	public double meanSpeed(double temperature) {
		return Math.sqrt(8 * PhysicalConstants.GAS_CONSTANT * temperature / (Math.PI * molarMass));
	}

	/** Mean free path k T / (sqrt 2 pi d^2 p), m. */
	public double meanFreePath(double pressure, double temperature) {
		return PhysicalConstants.BOLTZMANN * temperature / (Math.sqrt(2) * Math.PI * diameter * diameter * pressure);
	}
}
