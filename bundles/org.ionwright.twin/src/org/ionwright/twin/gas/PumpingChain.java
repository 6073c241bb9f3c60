package org.ionwright.twin.gas;

import java.util.List;

/**
 * Differential pumping in the steady state, worked out from stage to stage: chambers in series, each with a hole towards the
 * one before and a pump. The first hole is choked, the second in transition (its Knudsen number taken before the next hole
 * takes its share), the ones after it molecular; nothing flows back, as each pressure is far below the one before. Differs from
 * the full network by the share the next hole takes, 0.5 % in an ordinary instrument.
 */
public record PumpingChain(Gas gas, double temperature, List<Stage> stages) {

	/** Knudsen number of a later hole below which calling it molecular is wrong by more than 3 %. */
	public static final double MOLECULAR_FROM = 2.5;

	/**
	 * @param inlet
	 *            from the chamber before
	 * @param pumpingSpeed
	 *            m3/s at the chamber
	 */
	public record Stage(Orifice inlet, double pumpingSpeed) {

		public Stage {
			InRange.positive("pumping speed (m3/s)", pumpingSpeed, 1e3);
		}
	}

	public PumpingChain {
		stages = List.copyOf(stages);
		InRange.between("stages", stages.size(), 1, 100);
	}

	/** Pressures of the chambers, Pa, when the gas before the first hole has the given pressure. */
	public double[] pressures(double sourcePressure) {
		double[] pressures = new double[stages.size()];
		double upstream = sourcePressure;
		double conductance = stages.getFirst().inlet().chokedConductance(gas, temperature);
		for (int i = 0; i < pressures.length; i++) {
			double throughput = conductance * upstream;
			double speed = stages.get(i).pumpingSpeed();
			conductance = i + 1 == pressures.length ? 0 : onwards(i, throughput / speed);
			upstream = throughput / (speed + conductance);
			pressures[i] = upstream;
		}
		return pressures;
	}

	private double onwards(int chamber, double pressure) {
		Orifice next = stages.get(chamber + 1).inlet();
		return chamber == 0 ? next.conductance(gas, temperature, pressure)
				: next.molecularConductance(gas, temperature);
	}

	/** Smallest Knudsen number among the holes that count as molecular; infinite when there are none. */
	public double leastMolecularKnudsen(double sourcePressure) {
		double[] pressures = pressures(sourcePressure);
		double least = Double.POSITIVE_INFINITY;
		for (int i = 2; i < stages.size(); i++) {
			least = Math.min(least, stages.get(i).inlet().knudsen(gas, temperature, pressures[i - 1]));
		}
		return least;
	}
}
