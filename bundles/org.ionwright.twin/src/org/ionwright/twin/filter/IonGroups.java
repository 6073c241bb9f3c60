package org.ionwright.twin.filter;

import java.util.Arrays;

import org.ionwright.twin.internal.CounterRandom;

/**
 * A cloud of ions at the entrance of a train, in groups that share RF phase and axial energy, so that one set of maps
 * serves a group. Phases and energies of the groups are spread evenly (phases with a common shift by chance, energies
 * in equally probable classes in random order), which makes a mean over the cloud at least as good as over ions
 * that each have their own. Position and velocity belong to each ion. One cloud serves all masses and settings.
 */
public final class IonGroups {

	private final int[] starts;
	private final double[] phases;
	private final double[] energies;
	final double[] x;
	final double[] y;
	/** Velocities of ions of 1 u, m/s. */
	final double[] velocityX;
	final double[] velocityY;

	private IonGroups(int ions, int groups) {
		starts = new int[groups + 1];
		for (int g = 0; g <= groups; g++) {
			starts[g] = (int) ((long) ions * g / groups);
		}
		phases = new double[groups];
		energies = new double[groups];
		x = new double[ions];
		y = new double[ions];
		velocityX = new double[ions];
		velocityY = new double[ions];
	}

	/**
	 * @param groups
	 *            1 up to the number of ions
	 * @param keys
	 *            seed and whatever else the numbers depend on
	 */
	public static IonGroups of(BeamDisc beam, int ions, int groups, long... keys) {
		if (ions < 1 || groups < 1 || groups > ions) {
			throw new IllegalArgumentException(
					groups + " groups of " + ions + " ions; it takes at least one ion for each group");
		}
		IonGroups cloud = new IonGroups(ions, groups);
		CounterRandom random = new CounterRandom(keys);
		double shift = random.uniform();
		double[] order = new double[groups];
		for (int g = 0; g < groups; g++) {
			cloud.phases[g] = (g + shift) / groups;
			order[g] = random.uniform();
		}
		Integer[] places = new Integer[groups];
		Arrays.setAll(places, g -> g);
		Arrays.sort(places, (one, other) -> Double.compare(order[one], order[other]));
		for (int rank = 0; rank < groups; rank++) {
			double within = random.uniform();
			cloud.energies[places[rank]] = Math.max(BeamDisc.LEAST_ENERGY,
					beam.energy() + beam.energySpread() * Normal.quantile((rank + within) / groups));
		}
		double thermal = beam.speedOfUnitMass();
		for (int i = 0; i < ions; i++) {
			double radius = beam.radius() * Math.sqrt(random.uniform());
			double angle = 2 * Math.PI * random.uniform();
			cloud.x[i] = radius * Math.cos(angle);
			cloud.y[i] = radius * Math.sin(angle);
			cloud.velocityX[i] = thermal * random.normal();
			cloud.velocityY[i] = thermal * random.normal();
		}
		return cloud;
	}

	public int ions() {
		return x.length;
	}

	public int groups() {
		return phases.length;
	}

	/** First ion of a group; that of the group after the last is the number of ions. */
	public int start(int group) {
		return starts[group];
	}

	/** RF phase at which a group enters, 0 to 1 of a cycle. */
	public double phase(int group) {
		return phases[group];
	}

	/** Axial energy with which a group enters, eV per charge. */
	public double energy(int group) {
		return energies[group];
	}

	/** An ion of the cloud as one of a m/z, in a filter of its energy. */
	public FilteredIon ion(int index, double mz) {
		int group = Arrays.binarySearch(starts, index);
		group = group < 0 ? -group - 2 : group;
		double root = Math.sqrt(mz);
		return new FilteredIon(mz, 2 * Math.PI * phases[group], x[index], y[index], velocityX[index] / root,
				velocityY[index] / root, MassFilter.speed(mz, energies[group]));
	}
}
