package org.ionwright.twin.vacuum;

import org.ionwright.twin.gas.Gas;

/** A pump as the network sees it. */
public sealed interface Pump permits RoughPump, TurboPump {

	/**
	 * Net gas from inlet to outlet at one rotor speed; negative when gas comes back.
	 *
	 * @param rotor
	 *            speed as a share of the full one, 0 to 1
	 */
	Flow flow(Gas gas, double rotor);

	/**
	 * How the rotor speed changes, 1/s.
	 *
	 * @param inlet
	 *            Pa
	 * @param outlet
	 *            Pa
	 */
	double acceleration(double rotor, boolean on, double inlet, double outlet);

	/** Throughput of a pump, Pa m3/s. */
	@FunctionalInterface
	interface Flow {
		double throughput(double inlet, double outlet);
	}
}
