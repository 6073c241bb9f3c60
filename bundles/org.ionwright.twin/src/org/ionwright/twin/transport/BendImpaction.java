package org.ionwright.twin.transport;

import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.gas.SlipCorrection;
import org.ionwright.twin.internal.InRange;

/**
 * Droplets that cannot follow the gas round a bend and hit the wall. Stk = rho d^2 Cc U/(18 eta D) with the
 * {@link SlipCorrection} Cc at Kn = 2 lambda/d; half of them pass a right angle at Stk = 0.25. The steepness is
 * that of Pui et al. (1987) for laminar bends; other angles count in proportion. At a few mbar slip is everything: without it the
 * cut would lie at micrometres.
 *
 * @param gas
 *            that carries them
 * @param temperature
 *            K
 * @param pressure
 *            Pa at the bend
 * @param velocity
 *            of the gas there, m/s
 * @param width
 *            of the passage, m
 * @param angle
 *            of the bend, rad
 */
public record BendImpaction(Gas gas, double temperature, double pressure, double velocity, double width, double angle) {

	/** Stokes number at which half of the droplets pass a right angle. */
	public static final double HALF = 0.25;

	private static final double STEEPNESS = 2.7;
	private static final int ROUNDS = 100;

	public BendImpaction {
		InRange.positive("temperature (K)", temperature, 3000);
		InRange.positive("pressure (Pa)", pressure, 1e7);
		InRange.positive("velocity (m/s)", velocity, 1e4);
		InRange.positive("width (m)", width, 1);
		InRange.between("angle (rad)", angle, 0, Math.PI);
	}

	/** Cunningham's factor by which slip speeds a droplet up. */
	public double slip(double diameter) {
		double knudsen = 2 * gas.viscousFreePath(pressure, temperature)
				/ InRange.positive("droplet diameter (m)", diameter, 1e-2);
		return SlipCorrection.factor(knudsen);
	}

	/** Stokes number of a droplet of a diameter (m) and a density (kg/m3). */
	public double stokes(double diameter, double density) {
		InRange.positive("droplet density (kg/m3)", density, 3e4);
		return density * diameter * diameter * slip(diameter) * velocity / (18 * gas.viscosity(temperature) * width);
	}

	/** Share of such droplets that pass. */
	public double penetration(double diameter, double density) {
		double reduced = stokes(diameter, density) / HALF * (angle / (Math.PI / 2));
		return Math.pow(1 + (Math.pow(2, Math.PI / 2) - 1) * Math.pow(reduced, STEEPNESS), -2 / Math.PI);
	}

	/** Diameter of which half pass, m. */
	public double cutOff(double density) {
		double low = 1e-10;
		double high = 1e-2;
		for (int round = 0; round < ROUNDS; round++) {
			double middle = Math.sqrt(low * high);
			if (penetration(middle, density) > 0.5) {
				low = middle;
			} else {
				high = middle;
			}
		}
		return low;
	}
}
