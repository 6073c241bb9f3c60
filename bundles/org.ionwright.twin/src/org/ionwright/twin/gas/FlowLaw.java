package org.ionwright.twin.gas;

/** The flow of one gas at one temperature through one thing; quick, without memory, any thread. */
@FunctionalInterface
public interface FlowLaw {

	/**
	 * Throughput p V/t at the temperature of the gas, Pa m3/s, never negative; grows with the upstream pressure, does
	 * not grow with the downstream pressure and is 0 when they are equal.
	 *
	 * @param upstream
	 *            Pa, at least the downstream pressure
	 * @param downstream
	 *            Pa, 0 for vacuum
	 */
	double throughput(double upstream, double downstream);
}
