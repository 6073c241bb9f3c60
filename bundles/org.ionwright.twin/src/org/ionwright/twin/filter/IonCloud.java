package org.ionwright.twin.filter;

/**
 * A fixed cloud of ions in units of its standard deviations, spread evenly by the additive sequence of Roberts
 * (2018) rather than by chance, so that all tables are made with the same ions.
 */
final class IonCloud {

	/** Prime to the numbers of groups used, so that every phase meets energies from the whole distribution. */
	private static final int STRIDE = 19;
	private static final double PLASTIC = 1.32471795724474602596;

	/** Positions and transverse velocities for the two axes; the same number of each. */
	final double[][] position;
	final double[][] velocity;
	/** Entry phase (a sub-step) and axial energy of each group of ions. */
	final int[] phase;
	final double[] energy;

	IonCloud(int ions, int groups) {
		position = new double[2][ions];
		velocity = new double[2][ions];
		for (int axis = 0; axis < 2; axis++) {
			for (int i = 0; i < ions; i++) {
				int n = i + 1 + axis * ions;
				double radius = Math.sqrt(-2 * Math.log(1 - fraction(0.5 + n / PLASTIC)));
				double angle = 2 * Math.PI * fraction(0.5 + n / (PLASTIC * PLASTIC));
				position[axis][i] = radius * Math.cos(angle);
				velocity[axis][i] = radius * Math.sin(angle);
			}
		}
		phase = new int[groups];
		energy = new double[groups];
		double[] quantiles = normalQuantiles(groups);
		for (int g = 0; g < groups; g++) {
			phase[g] = g % ConstantSection.SUB_STEPS;
			energy[g] = quantiles[(int) ((long) g * STRIDE % groups)];
		}
	}

	/** Middles of equally probable classes of the normal distribution, by summing its density. */
	private static double[] normalQuantiles(int count) {
		double[] quantiles = new double[count];
		double step = 1e-4;
		double sum = 0;
		int next = 0;
		for (double x = -5; x < 5 && next < count; x += step) {
			sum += step * Math.exp(-x * x / 2) / Math.sqrt(2 * Math.PI);
			if (sum > (next + 0.5) / count) {
				quantiles[next++] = x;
			}
		}
		return quantiles;
	}

	private static double fraction(double x) {
		return x - Math.floor(x);
	}
}
