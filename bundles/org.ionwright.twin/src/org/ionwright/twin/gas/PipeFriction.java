package org.ionwright.twin.gas;

/**
 * Friction of developed flow in a smooth round bore by its Reynolds number: laminar up to 2300, Blasius' (1913) 0.316 Re^-1/4
 * from 4000 to 1e5, a straight line between them.
 */
final class PipeFriction {

	private static final double LAMINAR = 2300;
	private static final double TURBULENT = 4000;
	private static final double BLASIUS = 0.316 / 64;

	private PipeFriction() {
	}

	/** Darcy's friction factor; 64/Re when laminar. */
	static double factor(double reynolds) {
		return 64 / reynolds * overLaminar(reynolds);
	}

	/** Friction over that of laminar flow of the same speed, from 1. */
	static double overLaminar(double reynolds) {
		if (reynolds <= LAMINAR) {
			return 1;
		}
		double blasius = BLASIUS * Math.pow(reynolds, 0.75);
		return reynolds >= TURBULENT ? blasius
				: 1 + (blasius - 1) * (reynolds - LAMINAR) / (TURBULENT - LAMINAR);
	}
}
