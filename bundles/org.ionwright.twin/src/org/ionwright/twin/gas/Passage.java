package org.ionwright.twin.gas;

/**
 * A straight round passage with laminar flow.
 *
 * @param diameter
 *            m
 * @param length
 *            m
 */
public record Passage(double diameter, double length) {

	/**
	 * 135 d^4/l in L/s per mbar for air at 20 C with d, l in cm (Knudsen's viscous term; nitrogen within 5 %), here
	 * as m3/s per Pa: 135e-3/100 times d^4/l in cm3.
	 */
	private static final double AIR = 135e-3 / 100 * 1e6;

	/**
	 * Pressure at the near end that drives a flow through to a pressure at the far end: Q = G (p1^2 - p2^2)/2.
	 * Valid below Mach 0.5 and for a mean free path below a hundredth of the diameter.
	 *
	 * @param throughput
	 *            Pa m3/s
	 */
	public double upstream(double throughput, double downstreamPressure) {
		double conductancePerPressure = AIR * Math.pow(diameter, 4) / length;
		return Math.sqrt(downstreamPressure * downstreamPressure + 2 * throughput / conductancePerPressure);
	}
}
