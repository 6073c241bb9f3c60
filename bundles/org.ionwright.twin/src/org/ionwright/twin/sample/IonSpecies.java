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
}
