package org.ionwright.tune.calibration;

import java.util.Locale;
import java.util.Optional;

import org.ionwright.spectrum.formula.Formula;

/**
 * An ion whose m/z is known.
 *
 * @param name
 *            for people
 * @param formula
 *            atoms and charge of the whole ion; empty where only the m/z is known
 * @param charge
 *            signed, not 0
 * @param mz
 *            exact m/z, less the electrons that are gone or with those gained
 */
public record ReferenceIon(String name, Optional<Formula> formula, int charge, double mz) {

	/** Heaviest ion that is taken, m/z. */
	public static final double HIGHEST_MZ = 1e5;
	private static final int MOST_CHARGES = 1000;

	public ReferenceIon {
		if (charge == 0 || Math.abs(charge) > MOST_CHARGES) {
			throw new IllegalArgumentException(
					name + " has charge " + charge + "; an ion has 1 to " + MOST_CHARGES + " charges, + or -");
		}
		if (!(mz > 0 && mz <= HIGHEST_MZ)) {
			throw new IllegalArgumentException(String.format(Locale.ROOT,
					"%s has m/z %s; above 0 and up to %.0f is meant", name, mz, HIGHEST_MZ));
		}
	}

	/**
	 * An ion of known composition at the peak of its most abundant isotopes.
	 *
	 * @param formula
	 *            with the charge of the ion
	 */
	public static ReferenceIon of(String name, Formula formula) {
		return new ReferenceIon(name, Optional.of(formula), formula.charge(), formula.mz(formula.monoisotopicMass()));
	}

	public boolean negative() {
		return charge < 0;
	}
}
