package org.ionwright.twin.source;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.internal.InRange;
import org.ionwright.twin.transport.DriftingIon;

/**
 * Ions that break between cone and exit, where the cone voltage pulls them through gas (in-source fragmentation). The drift
 * heats them to T + M v^2/(3 k) (Wannier 1953), and at that temperature they break with k = A exp(-Ea/kT) for as long as they
 * drift: share whole = exp(-k gap/v). Ea = 1.14 eV and A = 1e11/s are those of protonated leucine enkephalin (Sztaray,
 * Memboeuf, Drahos and Vekey, Mass Spectrom. Rev. 30, 298, 2011), which stand for labile ions at large. Fewer collisions than
 * some on the way heat less: the rise counts with 1 - exp(-collisions). Half of the ions of m/z 609 break at some 90 V over
 * 1 mm in 5.35 mbar of nitrogen, in proportion to pressure times gap for the voltage.
 * <p>
 * Valid for ions that take the temperature of the drift, up to some 1000 K; that of stiff small ions lags behind, and those
 * without a weak bond want more: both are told too fragile.
 *
 * @param pressure
 *            of nitrogen between cone and exit, Pa
 * @param temperature
 *            of it, K
 * @param gap
 *            over which the voltage falls, m: about the diameter of the exit
 */
public record ConeDissociation(double pressure, double temperature, double gap) {

	private static final double ACTIVATION = 1.14 * PhysicalConstants.ELEMENTARY_CHARGE;
	private static final double FREQUENCY = 1e11;

	public ConeDissociation {
		InRange.positive("pressure (Pa)", pressure, 1e6);
		InRange.positive("temperature (K)", temperature, 3000);
		InRange.positive("gap (m)", gap, 1);
	}

	/** Share of the ions that stay whole, 0 to 1, at a voltage in V. */
	public double whole(DriftingIon ion, double volts) {
		InRange.between("cone voltage (V)", volts, 0, 1e4);
		if (volts == 0) {
			return 1;
		}
		double speed = speed(ion, volts);
		return Math.exp(-FREQUENCY * Math.exp(-ACTIVATION / (PhysicalConstants.BOLTZMANN * heated(ion, speed))) * gap
				/ speed);
	}

	private double heated(DriftingIon ion, double speed) {
		double collisions = gap * pressure / (PhysicalConstants.BOLTZMANN * temperature) * ion.crossSection();
		double rise = DriftingIon.effectiveTemperature(Gas.NITROGEN, temperature, speed) - temperature;
		return temperature + rise * -Math.expm1(-collisions);
	}

	/** Of the drift, but no more than the voltage gives a free ion, m/s. */
	private double speed(DriftingIon ion, double volts) {
		double free = Math.sqrt(2 * ion.charges() * PhysicalConstants.ELEMENTARY_CHARGE * volts
				/ (ion.mass() * PhysicalConstants.ATOMIC_MASS));
		return Math.min(free, ion.driftSpeed(Gas.NITROGEN, temperature, pressure, volts / gap));
	}
}
