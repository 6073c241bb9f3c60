package org.ionwright.twin.filter;

import java.util.Arrays;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.internal.CounterRandom;

/**
 * A cloud of ions at the entrance of a train, in groups that share RF phase and axial energy, so that one set of maps
 * serves a group. Phases and energies of the groups are spread evenly (phases with a common shift by chance, energies
 * in equally probable classes in random order), which makes a mean over the cloud at least as good as over ions
 * that each have their own. Position and velocity belong to each ion. One cloud serves all masses and settings.
 */
public final class IonGroups {

	private static final double PLASTIC = 1.32471795724474602596;
	private static final double GOLDEN = 0.61803398874989484820;

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

	/**
	 * A cloud for tables: on each axis a Gaussian beam spread evenly by the additive sequence of Roberts (2018), in
	 * every group with a shift of its own, phases and energies by a lattice. Here energies are those above the mean.
	 * The axes of a group go with each other in all combinations.
	 */
	static IonGroups even(BeamShape beam, int ionsOfGroup, int groups) {
		IonGroups cloud = new IonGroups(ionsOfGroup * groups, groups);
		double thermal = Math.sqrt(PhysicalConstants.BOLTZMANN * beam.temperature() / PhysicalConstants.ATOMIC_MASS);
		for (int g = 0; g < groups; g++) {
			cloud.phases[g] = (g + 0.5) / groups;
			cloud.energies[g] = beam.energySpread() * Normal.quantile(fraction(0.5 / groups + g * GOLDEN));
			for (int i = 0; i < ionsOfGroup; i++) {
				int n = g * ionsOfGroup + i;
				gaussian(cloud.x, cloud.velocityX, n, beam.spot(), thermal);
				gaussian(cloud.y, cloud.velocityY, n, beam.spot(), thermal);
			}
		}
		return cloud;
	}

	private static void gaussian(double[] position, double[] velocity, int n, double spot, double thermal) {
		double radius = Math.sqrt(-2 * Math.log(1 - fraction(0.5 + n / PLASTIC)));
		double angle = 2 * Math.PI * fraction(0.5 + n / (PLASTIC * PLASTIC));
		position[n] = spot * radius * Math.cos(angle);
		velocity[n] = thermal * radius * Math.sin(angle);
	}

	private static double fraction(double x) {
		return x - Math.floor(x);
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
