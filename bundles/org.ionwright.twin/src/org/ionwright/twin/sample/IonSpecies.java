package org.ionwright.twin.sample;

/**
 * Ions of one mass-to-charge ratio.
 *
 * @param mz
 *            in u per elementary charge
 * @param charge
 *            signed number of elementary charges
 * @param rate
 *            ions per second
 */
public record IonSpecies(double mz, int charge, double rate) {

	public IonSpecies {
		if (!(mz > 0 && mz <= 1e7) || charge == 0 || !(rate >= 0 && rate <= 1e25)) {
			throw new IllegalArgumentException("ions of m/z " + mz + ", charge " + charge + " and " + rate
					+ " per second; m/z is above 0 to 1e7, the charge not 0, the rate 0 to 1e25");
		}
	}
}
