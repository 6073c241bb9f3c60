package org.ionwright.twin.gas;

import java.util.List;

/**
 * Differential pumping in the steady state: chambers in series, each with a hole towards the one before and a pump.
 * The first hole is choked; flow back is neglected, as each pressure is far below the one before.
 */
public record PumpingChain(Gas gas, double temperature, List<Stage> stages) {

	/**
	 * @param inlet
	 *            from the chamber before
	 * @param pumpingSpeed
	 *            m3/s at the chamber
	 */
	public record Stage(Orifice inlet, double pumpingSpeed) {
	}

	/**
	 * The next hole takes a little gas, and its conductance depends on the pressure: this many rounds settle both.
	 */
	private static final int ROUNDS = 20;

	public PumpingChain {
		stages = List.copyOf(stages);
	}

	/** Pressures of the chambers, Pa, when the gas before the first hole has the given pressure. */
	public double[] pressures(double sourcePressure) {
		double[] pressures = new double[stages.size()];
		double upstream = sourcePressure;
		double conductance = stages.getFirst().inlet().chokedConductance(gas, temperature);
		for (int i = 0; i < pressures.length; i++) {
			double throughput = conductance * upstream;
			conductance = 0;
			for (int round = 0; round < ROUNDS; round++) {
				upstream = throughput / (stages.get(i).pumpingSpeed() + conductance);
				conductance = i + 1 == pressures.length ? 0
						: stages.get(i + 1).inlet().conductance(gas, temperature, upstream);
			}
			pressures[i] = upstream;
		}
		return pressures;
	}
}
