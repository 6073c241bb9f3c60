package org.ionwright.twin.rods;

import java.util.List;

import org.ionwright.twin.filter.IonGroups;
import org.ionwright.twin.filter.SectionMotion;

/**
 * What becomes of a beam in a real train, by map and kick: ions of one RF phase and energy fly together, so that their
 * charge acts within the slice. With the ideal train the survivors are those of {@code TrainMonteCarlo}.
 */
public final class RealTransmission {

	private static final double MOST_CYCLES = 1e5;

	/**
	 * Numbers of ions by their fate.
	 *
	 * @param through
	 *            reached the end of the rods, within the exit aperture
	 * @param throughScattered
	 *            of these, how many met the gas on their way
	 * @param onX
	 *            ended on the x rods
	 * @param onY
	 *            ended on the y rods
	 * @param byGas
	 *            lost to the gas before they met a rod
	 * @param onExit
	 *            ended on the plate of the exit aperture
	 */
	public record Fates(int ions, int through, int throughScattered, int onX, int onY, int byGas, int onExit) {

		/** Share of the ions that came through, 0 to 1. */
		public double transmission() {
			return (double) through / ions;
		}

		/** Standard deviation of the transmission, from the binomial distribution with one more ion of each sort. */
		public double sigma() {
			double p = (through + 1.0) / (ions + 2.0);
			return Math.sqrt(p * (1 - p) / ions);
		}
	}

	private final RealTrain real;
	private final IonGroups cloud;
	private final int kicks;

	/**
	 * @param cloud
	 *            whose groups are the slices; with space charge they take 30 ions or more each to show its shape
	 * @param kicks
	 *            of an RF cycle; with round rods and 16 of them one ion in 600 has another fate than with 256, and nine
	 *            in ten of those at the end are within 3e-4 r0
	 */
	public RealTransmission(RealTrain real, IonGroups cloud, int kicks) {
		if (!(kicks >= 4 && kicks <= 4096)) {
			throw new IllegalArgumentException(kicks + " kicks an RF cycle; 4 to 4096 are possible");
		}
		this.real = real;
		this.cloud = cloud;
		this.kicks = kicks;
	}

	/** Of a m/z at standing voltages whose full RF amplitude puts another m/z at the apex. */
	public Fates of(double mz, double mSet, long seed) {
		return of(mz, mSet, 0, seed);
	}

	/**
	 * @param mSet
	 *            m/z that the full RF amplitude of an ideal field puts at the apex when the ions enter
	 * @param sweep
	 *            relative change of all voltages per second while the ions fly
	 * @param seed
	 *            of the collisions
	 */
	public Fates of(double mz, double mSet, double sweep, long seed) {
		if (!(mz > 0 && mz < 1e6 && mSet > 0)) {
			throw new IllegalArgumentException(
					"ions of m/z " + mz + " at " + mSet + "; both must be above 0, the m/z below 1e6");
		}
		int[] fates = new int[128];
		int scattered = 0;
		for (int g = 0; g < cloud.groups(); g++) {
			IonSlice slice = IonSlice.of(cloud, g, mz, real);
			List<SectionMotion> motions = real.motions(mz, mSet, slice.speed, sweep);
			double cycles = motions.stream().mapToDouble(SectionMotion::cycles).sum();
			if (!(cycles <= MOST_CYCLES)) {
				throw new IllegalArgumentException("ions of " + cloud.energy(g) + " eV stay for " + cycles
						+ " RF cycles; up to " + MOST_CYCLES
						+ " are followed: more energy, shorter rods or less frequency");
			}
			new SliceTracer(real, kicks, slice, motions, seed, cloud.start(g)).trace();
			for (int i = 0; i < slice.size(); i++) {
				fates[slice.fate[i]]++;
				scattered += slice.fate[i] == '+' && slice.scattered[i] ? 1 : 0;
			}
		}
		return new Fates(cloud.ions(), fates['+'], scattered, fates['x'], fates['y'], fates['g'], fates['e']);
	}
}
