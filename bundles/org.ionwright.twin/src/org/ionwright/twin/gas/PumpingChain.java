package org.ionwright.twin.gas;

import java.util.List;

import org.ionwright.twin.internal.InRange;

/**
 * Differential pumping in the steady state, worked out from stage to stage: chambers in series, each with a hole towards the
 * one before and a pump. The first hole is choked, the second in transition (its Knudsen number taken before the next hole
 * takes its share), the ones after it molecular, both ways. Differs from the full network by less than 0.5 % in an ordinary
 * instrument.
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
		double throughput = stages.getFirst().inlet().chokedConductance(gas, temperature) * sourcePressure;
		double[] pressures = new double[stages.size()];
		double[] onwards = onwards();
		if (stages.size() > 1) {
			onwards[0] = stages.get(1).inlet().conductance(gas, temperature,
					throughput / stages.getFirst().pumpingSpeed());
		}
		for (int i = 0; i < pressures.length; i++) {
			pressures[i] = throughput / (stages.get(i).pumpingSpeed() + onwards[i]);
			throughput = onwards[i] * pressures[i];
		}
		return pressures;
	}

	/** What each chamber loses to those after it through molecular holes, net of what comes back, m3/s. */
	private double[] onwards() {
		double[] onwards = new double[stages.size()];
		for (int i = stages.size() - 1; i > 0; i--) {
			double conductance = stages.get(i).inlet().molecularConductance(gas, temperature);
			double taken = stages.get(i).pumpingSpeed() + onwards[i];
			onwards[i - 1] = conductance * taken / (taken + conductance);
		}
		return onwards;
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
