package org.ionwright.twin.source;

/**
 * What the cone makes of an ion: too little voltage leaves it with solvent molecules, more bares it; what too much breaks is
 * the law of {@link ConeDissociation}. Heavy ions want more, hot gas has done part of the work. Half a bell with typical tune
 * values, bare from 23 V + 0.04 V per u in cold gas, 8 V less at 300 C, width 35 V: not a law.
 *
 * @param bare
 *            share of the ions that arrive bare
 * @param clustered
 *            share that arrives with one solvent molecule
 */
public record Declustering(double bare, double clustered) {

	private static final double WIDTH = 35;
	private static final double PER_KELVIN = 8.0 / 280;
	/** Of what is not bare, the share with one solvent molecule; the rest has several and spreads out. */
	private static final double ONE_MOLECULE = 0.5;

	/** At a cone voltage in V, for an m/z in u and a gas in K. */
	public static Declustering at(double coneVoltage, double mz, double gasTemperature) {
		double lacking = Math.max(0, optimum(mz, gasTemperature) - coneVoltage) / WIDTH;
		double bare = Math.exp(-lacking * lacking);
		return new Declustering(bare, ONE_MOLECULE * (1 - bare));
	}

	/** Least cone voltage that bares all ions of an m/z in u in gas of a temperature in K, V. */
	public static double optimum(double mz, double gasTemperature) {
		return Math.max(0, 23 + 0.04 * mz - PER_KELVIN * Math.clamp(gasTemperature - 293.15, 0, 400));
	}
}
