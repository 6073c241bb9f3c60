package org.ionwright.twin.rods;

import java.util.List;

import org.ionwright.twin.gas.GasScattering;

/**
 * What a big peak leaves beside itself, as a share of its height. Each filter in series passes the tail of its own
 * peak plus a floor of ions that the gas or bad rods have scattered into its way, and the stages multiply; behind the
 * last one an additive floor remains of ions that scatter into the detector there. Single filters reach 1e-4 to 1e-6,
 * two resolving ones 1e-8 to 1e-10 (physics 1.8).
 *
 * @param stages
 *            in the order of the beam
 * @param behind
 *            floor behind the last filter, share of the peak
 */
public record AbundanceSensitivity(List<Stage> stages, double behind) {

	/**
	 * One filter.
	 *
	 * @param tail
	 *            transmission at the distance over that at the peak, 1 when the distance lies in its window
	 * @param scattered
	 *            share of ions scattered on the way through it
	 * @param accepted
	 *            share of the scattered ones that then pass in spite of their mass
	 */
	public record Stage(double tail, double scattered, double accepted) {

		public Stage {
			if (!(tail >= 0 && tail <= 1 && scattered >= 0 && scattered <= 1 && accepted >= 0 && accepted <= 1)) {
				throw new IllegalArgumentException("tail " + tail + ", scattered " + scattered + ", accepted "
						+ accepted + "; all are possible from 0 to 1");
			}
		}

		/** With the scattering of a gas: 1 - exp(-n sigma L), in Pa, K, m2 and m. */
		public static Stage inGas(double tail, double pressure, double temperature, double crossSection,
				double length, double accepted) {
			return new Stage(tail, 1 - GasScattering.survival(pressure, temperature, crossSection, length), accepted);
		}

		double passes() {
			return Math.min(1, tail + scattered * accepted);
		}
	}

	public AbundanceSensitivity {
		stages = List.copyOf(stages);
		if (stages.isEmpty() || !(behind >= 0 && behind <= 1)) {
			throw new IllegalArgumentException(
					stages.size() + " stages, floor " + behind + "; it takes one or more, and 0 to 1");
		}
	}

	/** Share of the neighbour, 0 to 1, that is counted at the mass set: product over the stages, and what lies behind them. */
	public double value() {
		double product = 1;
		for (Stage stage : stages) {
			product *= stage.passes();
		}
		return Math.min(1, product + behind);
	}
}
