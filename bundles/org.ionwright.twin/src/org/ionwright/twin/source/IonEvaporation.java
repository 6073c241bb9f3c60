package org.ionwright.twin.source;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.internal.InRange;

/**
 * Escape of small ions from the surface of a drop against solvation: (k T / h) exp(-(G - sqrt(e^3 E / (4 pi eps0))) / k T)
 * per ion and second (Iribarne and Thomson 1976). Matters for drops below about 10 nm at the Rayleigh limit. The barrier
 * without field, 1.8 to 2.4 eV for singly charged ions, is known to 0.2 eV, a factor of 3000 in the rate.
 */
public final class IonEvaporation {

	private static final double PLANCK = 6.62607015e-34;
	private static final double E = PhysicalConstants.ELEMENTARY_CHARGE;
	private static final double COULOMB = 4 * Math.PI * PhysicalConstants.VACUUM_PERMITTIVITY;

	private IonEvaporation() {
	}

	/**
	 * 1/s.
	 *
	 * @param barrier
	 *            eV
	 * @param field
	 *            at the surface, V/m
	 * @param temperature
	 *            K
	 */
	public static double rate(double barrier, double field, double temperature) {
		InRange.between("barrier (eV)", barrier, 0, 10);
		InRange.between("field (V/m)", field, 0, 1e11);
		InRange.between("temperature (K)", temperature, 100, 2000);
		double thermal = PhysicalConstants.BOLTZMANN * temperature;
		double height = Math.max(0, barrier * E - Math.sqrt(E * E * E * field / COULOMB));
		return thermal / PLANCK * Math.exp(-height / thermal);
	}

	/** Field at the surface of a drop at a share of its Rayleigh limit, V/m: 2 s sqrt(gamma / (eps0 R)). */
	public static double surfaceField(double surfaceTension, double radius, double share) {
		return share * RayleighLimit.charge(surfaceTension, radius) / (COULOMB * radius * radius);
	}

	/** Radius below which ions leave a drop at its Rayleigh limit faster than once in a microsecond each, m. */
	public static double limitRadius(double surfaceTension, double barrier, double temperature) {
		double low = 1e-10;
		double high = 1e-6;
		while (high / low > 1 + 1e-9) {
			double middle = Math.sqrt(low * high);
			if (rate(barrier, surfaceField(surfaceTension, middle, 1), temperature) > 1e6) {
				low = middle;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
