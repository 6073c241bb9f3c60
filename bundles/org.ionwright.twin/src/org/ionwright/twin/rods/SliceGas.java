package org.ionwright.twin.rods;

import org.ionwright.twin.internal.CounterRandom;

/** Gas about the ions of one slice: each has a free path and a stream of random numbers of its own. */
final class SliceGas {

	private final GasTarget gas;
	private final IonSlice slice;
	private final CounterRandom[] randoms;
	/** Expected collisions until the next one. */
	private final double[] depths;

	/**
	 * @param firstIon
	 *            number of the first ion of the slice in its beam
	 */
	SliceGas(GasTarget gas, IonSlice slice, long seed, int firstIon) {
		this.gas = gas;
		this.slice = slice;
		int size = gas.perMetre() > 0 ? slice.size() : 0;
		randoms = new CounterRandom[size];
		depths = new double[size];
		for (int i = 0; i < size; i++) {
			randoms[i] = new CounterRandom(seed, firstIon + i, 1);
			depths[i] = -Math.log(randoms[i].uniform());
		}
	}

	boolean none() {
		return depths.length == 0;
	}

	/**
	 * Lets an ion fly in the gas; its slopes change when it collides.
	 *
	 * @param unit
	 *            velocity of slope 1, m/s
	 * @param axial
	 *            m/s
	 * @param time
	 *            short against that between collisions, s
	 * @return axial velocity afterwards; 0 or less for an ion that is lost
	 */
	double fly(int ion, double unit, double axial, double time) {
		double vx = unit * slice.slopeX[ion];
		double vy = unit * slice.slopeY[ion];
		double speed = Math.sqrt(vx * vx + vy * vy + axial * axial);
		depths[ion] -= time * gas.rate(speed, axial, slice.speed);
		if (depths[ion] > 0) {
			return axial;
		}
		if (gas.law() == GasTarget.Law.LOSS) {
			return 0;
		}
		depths[ion] = -Math.log(randoms[ion].uniform());
		double[] velocity = { vx, vy, axial };
		if (gas.collide(velocity, slice.mz, randoms[ion])) {
			slice.scattered[ion] = true;
			slice.slopeX[ion] = velocity[0] / unit;
			slice.slopeY[ion] = velocity[1] / unit;
		}
		return velocity[2];
	}
}
