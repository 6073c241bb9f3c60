package org.ionwright.twin.source;

import org.ionwright.twin.internal.InRange;

/** How often a spray that is not steady gives off liquid, Hz. */
public final class PulsationFrequency {

	private static final double GRAVITY = 9.81;

	private PulsationFrequency() {
	}

	/** The lowest mode of the meniscus, sqrt(8 gamma / (rho r^3)) / 2 pi (Lamb 1932); sprays pulsate near it, within a factor of 2. */
	public static double pulsating(double surfaceTension, double density, double radius) {
		return Math.sqrt(8 * InRange.positive("surface tension (N/m)", surfaceTension)
				/ (InRange.positive("density (kg/m3)", density) * Math.pow(InRange.positive("radius (m)", radius), 3)))
				/ (2 * Math.PI);
	}

	/**
	 * Drops that fall off: flow over the volume 0.6 * 2 pi r gamma (1 - (V / V_on)^2) / (rho g) (Tate 1864, the voltage
	 * taking its share of the tension).
	 *
	 * @param voltageShare
	 *            voltage over onset, 0 to below 1
	 */
	public static double dripping(double flow, double surfaceTension, double density, double radius,
			double voltageShare) {
		InRange.between("voltage over onset", voltageShare, 0, 1);
		double tension = Math.max(0.02, 1 - voltageShare * voltageShare) * surfaceTension;
		return flow * density * GRAVITY / (0.6 * 2 * Math.PI * radius * tension);
	}
}
