package org.ionwright.twin.source;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.internal.InRange;

/**
 * Ions that electrons make in a gas that is too thin to stop them: electrons per second x number density x cross-section x
 * path, never more than one for each electron. The cross-section goes as ln(E/I)/(E I) (Lotz 1967, one shell, I = 15.6 eV of
 * nitrogen) from 2.5e-20 m2 for nitrogen at 70 eV (Rapp and Englander-Golden 1965), for other gases as an ionisation gauge
 * is sensitive to them; good to a factor of two.
 *
 * @param electrons
 *            per second
 * @param energy
 *            eV
 * @param path
 *            of the electrons in the gas, m
 */
public record ElectronImpact(double electrons, double energy, double path) {

	private static final double NITROGEN_70 = 2.5e-20;
	private static final double THRESHOLD = 15.6;
	private static final double REFERENCE_ENERGY = 70;

	public ElectronImpact {
		InRange.between("electrons (1/s)", electrons, 0, 1e18);
		InRange.between("electron energy (eV)", energy, 0, 1e4);
		InRange.positive("path (m)", path);
	}

	/** Of an emission current in A. */
	public static ElectronImpact of(double emission, double energy, double path) {
		return new ElectronImpact(InRange.between("emission (A)", emission, 0, 0.1)
				/ PhysicalConstants.ELEMENTARY_CHARGE, energy, path);
	}

	/** m2; 0 up to the threshold. */
	public double crossSection(Gas gas) {
		return energy <= THRESHOLD ? 0
				: NITROGEN_70 / gas.ionisationFactor() * shape(energy) / shape(REFERENCE_ENERGY);
	}

	private static double shape(double energy) {
		return Math.log(energy / THRESHOLD) / energy;
	}

	/**
	 * Ions per second of one gas.
	 *
	 * @param pressure
	 *            of it, Pa
	 * @param temperature
	 *            K
	 */
	public double ions(Gas gas, double pressure, double temperature) {
		double density = InRange.between("pressure (Pa)", pressure, 0, 1e6)
				/ (PhysicalConstants.BOLTZMANN * InRange.positive("temperature (K)", temperature));
		return electrons * -Math.expm1(-density * crossSection(gas) * path);
	}
}
