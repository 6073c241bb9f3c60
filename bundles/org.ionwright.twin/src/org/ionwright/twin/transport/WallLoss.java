package org.ionwright.twin.transport;

import org.ionwright.twin.internal.InRange;

/**
 * Ions that diffuse to the wall of a round tube, each lost at the first touch, in developed laminar flow (Gormley and Kennedy
 * 1949; Hinds 1999, eq. 7.31): with x = pi D l/Q, survival is 1 - 2.56 x^(2/3) + 1.2 x + 0.177 x^(4/3) up to x = 0.02 and 0.819
 * exp(-3.657 x) + 0.097 exp(-22.3 x) + 0.032 exp(-57 x) above; 0.5 % where they meet. As D and the volume flow both go as 1/p,
 * the pressure cancels.
 */
public final class WallLoss {

	private static final double BORDER = 0.02;

	private WallLoss() {
	}

	/**
	 * Share that comes through.
	 *
	 * @param diffusion
	 *            m2/s
	 * @param length
	 *            m
	 * @param volumeFlow
	 *            m3/s at the same pressure as the diffusion constant
	 */
	public static double survival(double diffusion, double length, double volumeFlow) {
		InRange.between("diffusion constant (m2/s)", diffusion, 0, 1e4);
		InRange.between("length (m)", length, 0, 1e4);
		InRange.positive("volume flow (m3/s)", volumeFlow, 1e4);
		double x = Math.PI * diffusion * length / volumeFlow;
		double late = 0.819 * Math.exp(-3.657 * x) + 0.097 * Math.exp(-22.3 * x) + 0.032 * Math.exp(-57 * x);
		return x < BORDER ? Math.max(late, 1 - 2.56 * Math.pow(x, 2 / 3.0) + 1.2 * x + 0.177 * Math.pow(x, 4 / 3.0))
				: late;
	}
}
