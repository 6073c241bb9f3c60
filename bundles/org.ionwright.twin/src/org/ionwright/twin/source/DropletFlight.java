package org.ionwright.twin.source;

import org.ionwright.twin.gas.Gas;
import org.ionwright.twin.gas.SlipCorrection;
import org.ionwright.twin.internal.InRange;

/**
 * Time that a charged drop or an ion needs from tip to plane: drift in the field of the hyperboloid on top of the gas
 * stream. A sphere drags by Stokes' law with the {@link SlipCorrection}; inertia near the tip is left out,
 * which is right for drops below 5 um. Not for air so thin that the drop is ballistic (below 10 mbar).
 */
public final class DropletFlight {

	private static final int STEPS = 64;

	private DropletFlight() {
	}

	/** Mobility of a charged sphere in nitrogen, m2/(V s): charge in C, radius in m, K, Pa. */
	public static double mobility(double charge, double radius, double temperature, double pressure) {
		InRange.positive("drop radius (m)", radius);
		double slip = SlipCorrection.factor(Gas.NITROGEN.viscousFreePath(pressure, temperature) / radius);
		return charge * slip / (6 * Math.PI * Gas.NITROGEN.viscosity(temperature) * radius);
	}

	/**
	 * Residence time, s.
	 *
	 * @param voltage
	 *            between tip and plane, without sign, V
	 * @param mobility
	 *            m2/(V s)
	 * @param gasSpeed
	 *            along the axis towards the plane, m/s
	 */
	public static double time(TipGap gap, double voltage, double mobility, double gasSpeed) {
		InRange.between("voltage (V)", voltage, 0, 1e6);
		InRange.between("gas speed (m/s)", gasSpeed, 0, 1000);
		double time = 0;
		// steps grow from the tip on, where the field changes fast: Simpson's rule in s with x = d s^2
		for (int i = 0; i <= STEPS; i++) {
			double s = (double) i / STEPS;
			double speed = mobility * voltage * gap.axialField(gap.distance() * s * s) + gasSpeed;
			double weight = i == 0 || i == STEPS ? 1 : i % 2 == 1 ? 4 : 2;
			time += weight * 2 * s * gap.distance() / speed;
		}
		return time / (3 * STEPS);
	}
}
