package org.ionwright.twin.transport;

import java.util.Map;
import java.util.OptionalDouble;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.internal.InRange;

/**
 * How often an ion and a molecule without dipole meet: k = z e sqrt(pi alpha/(eps0 mu)), alpha the polarisability volume
 * (Langevin 1905; Gioumousis and Stevenson 1958). Independent of temperature; for polar molecules a lower limit, up to four
 * times too small.
 */
public final class LangevinCapture {

	/** Polarisability volumes, cubic angstrom, as in the usual handbooks. */
	private static final Map<Gas, Double> POLARISABILITY = Map.ofEntries(Map.entry(Gas.NITROGEN, 1.740),
			Map.entry(Gas.ARGON, 1.641), Map.entry(Gas.HELIUM, 0.205), Map.entry(Gas.AIR, 1.71),
			Map.entry(Gas.OXYGEN, 1.581), Map.entry(Gas.CARBON_DIOXIDE, 2.911), Map.entry(Gas.WATER, 1.45),
			Map.entry(Gas.HYDROGEN, 0.804), Map.entry(Gas.NEON, 0.396), Map.entry(Gas.KRYPTON, 2.484),
			Map.entry(Gas.XENON, 4.044), Map.entry(Gas.METHANE, 2.593), Map.entry(Gas.AMMONIA, 2.26),
			Map.entry(Gas.SULFUR_HEXAFLUORIDE, 6.54), Map.entry(Gas.METHANOL, 3.29),
			Map.entry(Gas.ACETONITRILE, 4.40), Map.entry(Gas.ISOPROPANOL, 7.0), Map.entry(Gas.HEXANE, 11.9));

	private LangevinCapture() {
	}

	/** Polarisability volume of a gas, m3; empty for mixtures. */
	public static OptionalDouble polarisability(Gas gas) {
		Double angstroms = POLARISABILITY.get(gas);
		return angstroms == null ? OptionalDouble.empty() : OptionalDouble.of(1e-30 * angstroms);
	}

	/**
	 * Rate constant, m3/s; 2.342e-15 sqrt(alpha/mu) with alpha in cubic angstrom and mu in u.
	 *
	 * @param ionMass
	 *            u
	 * @param moleculeMass
	 *            u
	 * @param polarisability
	 *            m3
	 */
	public static double rate(double ionMass, double moleculeMass, int charges, double polarisability) {
		InRange.positive("ion mass (u)", ionMass, 1e7);
		InRange.positive("molecule mass (u)", moleculeMass, 1e6);
		InRange.between("charges", charges, 1, 1000);
		InRange.positive("polarisability (m3)", polarisability, 1e-25);
		double reduced = ionMass * moleculeMass / (ionMass + moleculeMass) * PhysicalConstants.ATOMIC_MASS;
		return charges * PhysicalConstants.ELEMENTARY_CHARGE
				* Math.sqrt(Math.PI * polarisability / (PhysicalConstants.VACUUM_PERMITTIVITY * reduced));
	}
}
