package org.ionwright.twin.gas;

import java.util.List;

/**
 * Differential pumping in the steady state: chambers in series, each with a hole towards the one before and a pump. The flow back
 * is neglected (each pressure is far below the one before).
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

	public PumpingChain {
		stages = List.copyOf(stages);
	}

	/** Pressures of the chambers, Pa, when the gas before the first hole has the given pressure. */
	public double[] pressures(double sourcePressure) {
		double[] pressures = new double[stages.size()];
		double upstream = sourcePressure;
		for (int i = 0; i < pressures.length; i++) {
			Stage stage = stages.get(i);
			double conductance = i == 0 ? stage.inlet().chokedConductance(gas, temperature)
					: stage.inlet().conductance(gas, temperature, upstream);
			upstream = conductance * upstream / stage.pumpingSpeed();
			pressures[i] = upstream;
		}
		return pressures;
	}
}
