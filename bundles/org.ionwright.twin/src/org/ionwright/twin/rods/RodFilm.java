package org.ionwright.twin.rods;

import org.ionwright.twin.PhysicalConstants;

/**
 * Insulating film on one pair of rods. Landing ions make it thicker and charge it: its potential against the rod
 * tends to current density times resistivity times thickness with the time constant eps0 eps rho (physics 1.9; Dawson
 * 1976, chapter 6 for the effect). Exact for currents that stand from one call to the next. The film is taken as even
 * over the area where ions land.
 */
public final class RodFilm {

	private final FilmMaterial material;
	private final double area;
	private double dose;
	private double thickness;
	private double potential;

	/**
	 * @param area
	 *            of both rods of the pair on which ions land, m2
	 */
	public RodFilm(FilmMaterial material, double area) {
		if (!(area > 0 && area < 10)) {
			throw new IllegalArgumentException("area " + area + " m2; possible is 0 to 10 m2");
		}
		this.material = material;
		this.area = area;
	}

	/**
	 * Lets ions land for a time.
	 *
	 * @param current
	 *            A, below 0 for negative ions; 0 lets the film discharge
	 * @param massPerCharge
	 *            mean m/z of the ions that land, u
	 * @param seconds
	 *            how long
	 */
	public void expose(double current, double massPerCharge, double seconds) {
		if (!(Math.abs(current) < 1e-3 && massPerCharge >= 0 && massPerCharge < 1e6 && seconds >= 0
				&& seconds < 1e11)) {
			throw new IllegalArgumentException("ions of " + massPerCharge + " u with " + current + " A for " + seconds
					+ " s; possible is 0 to 1e6 u, up to 1e-3 A, 0 to 1e11 s");
		}
		double growth = material.sticking() * Math.abs(current) / PhysicalConstants.ELEMENTARY_CHARGE * massPerCharge
				* PhysicalConstants.ATOMIC_MASS / (material.density() * area);
		double drive = material.resistivity() * current / area;
		double tau = material.chargingTime();
		double lagging = drive * (thickness - growth * tau);
		potential = lagging + drive * growth * seconds + (potential - lagging) * Math.exp(-seconds / tau);
		thickness += growth * seconds;
		dose += Math.abs(current) * seconds;
	}

	/** Rods as new. */
	public void clean() {
		dose = 0;
		thickness = 0;
		potential = 0;
	}

	/** Charge landed since the last cleaning, C. */
	public double dose() {
		return dose;
	}

	/** m. */
	public double thickness() {
		return thickness;
	}

	/** Of its surface against the rod, V. */
	public double potential() {
		return potential;
	}
}
