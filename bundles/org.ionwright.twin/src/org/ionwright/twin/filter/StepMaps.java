package org.ionwright.twin.filter;

/**
 * Exact maps of the sub-steps of one RF cycle for engines that put other forces between them. A map takes position
 * and slope (per unit of xi = Omega t / 2) over one sub-step of x'' + (a - 2 q cos 2 xi) x = 0, with a and q
 * constant or running linearly; error below 1e-12 from 16 sub-steps on and |a|, |q| up to 1. Holds scratch space: one
 * object per thread.
 */
public final class StepMaps {

	private final MathieuStep step = new MathieuStep();
	private final double[] maps;
	private final int count;

	/**
	 * @param count
	 *            sub-steps of a cycle, 16 or more
	 */
	public StepMaps(int count) {
		if (!(count >= 16 && count <= 4096)) {
			throw new IllegalArgumentException(count + " sub-steps a cycle; 16 to 4096 are possible");
		}
		this.count = count;
		maps = new double[4 * count];
	}

	/**
	 * Works out the cycle that starts at xi.
	 *
	 * @param a
	 *            at the start
	 * @param q
	 *            at the start
	 * @param growth
	 *            relative change of a and q per unit of xi
	 */
	public void fill(double a, double q, double growth, double xi) {
		double h = Math.PI / count;
		for (int s = 0; s < count; s++) {
			double scale = 1 + growth * s * h;
			step.map(a * scale, a * growth, q * scale, q * growth, MathieuStep.cosine(xi + s * h), h, maps, 4 * s);
		}
	}

	/** Map of one step of any length up to pi/16 from xi. */
	public double[] part(double a, double q, double xi, double length) {
		double[] map = { 1, 0, 0, 1 };
		if (length > 0) {
			step.map(a, 0, q, 0, MathieuStep.cosine(xi), length, map, 0);
		}
		return map;
	}

	/** m11, m12, m21, m22 of each sub-step in turn; the object's own array, for reading until the next fill. */
	public double[] maps() {
		return maps;
	}
}
