package org.ionwright.twin.sample;

/**
 * Share of the droplets that dry in time. The d-squared law gives a droplet of radius R the life R^2/K; K is that
 * of water with its wet-bulb cooling, 3.85e-10 m2/s at 25 C and growing as (T in C)^1.2 (within 15 % of the
 * calculated 7.8e-10 at 50, 1.87e-9 at 100, 3.3e-9 at 150 C). The droplets fly 1 ms; below 300 L/h of gas the
 * vapour is carried off less well.
 */
public final class Desolvation {

	private static final double FLIGHT_SECONDS = 1e-3;
	private static final double FULL_FLOW = 300e-3 / 3600;

	private Desolvation() {
	}

	/** @param gasFlow m3/s */
	public static double driedShare(double dropletDiameter, double gasTemperature, double gasFlow) {
		double celsius = Math.max(1, gasTemperature - 273.15);
		double evaporation = 3.85e-10 * Math.pow(celsius / 25, 1.2) * (0.3 + 0.7 * Math.min(1, gasFlow / FULL_FLOW));
		double life = dropletDiameter * dropletDiameter / 4 / evaporation;
		return 1 - Math.exp(-FLIGHT_SECONDS / life);
	}
}
