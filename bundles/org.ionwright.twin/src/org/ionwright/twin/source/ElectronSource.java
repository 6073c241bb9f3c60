package org.ionwright.twin.source;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.internal.InRange;

/**
 * Ion pairs that electrons make in the gas of the small chamber: energy given off over the energy per pair, 34.8 eV in
 * nitrogen (26.4 in argon, 41.3 in helium, 33.8 in air; ICRU 31), as long as the electrons stop in the chamber.
 *
 * @param electrons
 *            per second
 * @param energy
 *            mean, eV
 * @param pairEnergy
 *            eV for one ion pair
 */
public record ElectronSource(double electrons, double energy, double pairEnergy) {

	/** Energy per ion pair in nitrogen, eV. */
	public static final double NITROGEN_PAIR = 34.8;
	/** Mean energy of the electrons of nickel-63, eV. */
	private static final double NICKEL_63 = 17_400;
	private static final double MILLICURIE = 3.7e7;
	/** Recombination of ions of both signs at 1 atm, m3/s. */
	private static final double RECOMBINATION = 1.6e-12;

	public ElectronSource {
		InRange.between("electrons (1/s)", electrons, 0, 1e18);
		InRange.between("electron energy (eV)", energy, 0, 1e7);
		InRange.positive("energy per pair (eV)", pairEnergy);
	}

	/** A foil with nickel-63. */
	public static ElectronSource nickel63(double millicuries, double pairEnergy) {
		return new ElectronSource(InRange.between("activity (mCi)", millicuries, 0, 1e6) * MILLICURIE, NICKEL_63,
				pairEnergy);
	}

	/** A filament or gun with an emission current (A) and electron energy (eV). */
	public static ElectronSource filament(double emission, double energy, double pairEnergy) {
		return new ElectronSource(
				InRange.between("emission (A)", emission, 0, 0.1) / PhysicalConstants.ELEMENTARY_CHARGE, energy,
				pairEnergy);
	}

	/** Ion pairs per second; none below the energy of one pair. */
	public double pairs() {
		return energy < pairEnergy ? 0 : electrons * energy / pairEnergy;
	}

	/** Current of one polarity if all were collected, A. */
	public double current() {
		return pairs() * PhysicalConstants.ELEMENTARY_CHARGE;
	}

	/**
	 * Ions of one polarity in the chamber, 1/m3: made as they recombine, n = sqrt(S / (alpha V)), or leave with the gas,
	 * whichever is less.
	 *
	 * @param volume
	 *            of the chamber, m3
	 * @param residence
	 *            of the gas, s
	 */
	public double density(double volume, double residence) {
		return density(pairs(), volume, residence);
	}

	static double density(double pairs, double volume, double residence) {
		InRange.positive("chamber volume (m3)", volume);
		InRange.positive("residence time (s)", residence);
		double source = pairs / volume;
		// steady state of dn/dt = S - alpha n^2 - n / tau in the form that does not cancel
		return 2 * source * residence / (1 + Math.sqrt(1 + 4 * RECOMBINATION * source * residence * residence));
	}
}
