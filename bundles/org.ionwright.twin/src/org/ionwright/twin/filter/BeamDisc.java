package org.ionwright.twin.filter;

import org.ionwright.twin.PhysicalConstants;

/**
 * A beam as reference calculations take it: uniform over a disc, Maxwellian in the transverse velocities, uniform in
 * RF phase, Gaussian in axial energy.
 *
 * @param radius
 *            of the disc, m
 * @param temperature
 *            of the transverse velocities, K
 * @param energy
 *            mean axial energy, eV per charge
 * @param energySpread
 *            its standard deviation, eV; below {@value #LEAST_ENERGY} eV nothing enters
 */
public record BeamDisc(double radius, double temperature, double energy, double energySpread) {

	/** Slower ions do not come to the other end in a time worth following, eV. */
	static final double LEAST_ENERGY = 0.01;

	public BeamDisc {
		if (!(radius >= 0 && temperature >= 0 && energy > 0 && energySpread >= 0)) {
			throw new IllegalArgumentException("beam of radius " + radius + " m, temperature " + temperature
					+ " K, energy " + energy + " eV +- " + energySpread
					+ " eV; the energy must be above 0, the others at least 0");
		}
	}

	/** Standard deviation of the transverse velocity of ions of 1 u on each axis, m/s; falls with sqrt(m). */
	double speedOfUnitMass() {
		return Math.sqrt(PhysicalConstants.BOLTZMANN * temperature / PhysicalConstants.ATOMIC_MASS);
	}
}
