package org.ionwright.twin.rods;

import org.ionwright.twin.filter.BeamDisc;
import org.ionwright.twin.filter.Voltages;
import org.ionwright.twin.internal.CounterRandom;

/**
 * What becomes of a beam in a real filter, by following random ions: those of one RF phase together, so that their
 * charge acts within the slice.
 */
public final class RealTransmission {

	/** RF phases, one slice of ions each; random within equal classes. */
	private static final int SLICES = 32;
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

	private final RealFilter filter;
	private final BeamDisc beam;
	private final int steps;
	private final double exitRadius;

	/**
	 * @param steps
	 *            kicks of an RF cycle; 32 leave errors of 1e-4 r0 and less with round rods
	 * @param exitRadius
	 *            of an aperture behind the rods, m; infinite for none
	 */
	public RealTransmission(RealFilter filter, BeamDisc beam, int steps, double exitRadius) {
		if (!(exitRadius > 0)) {
			throw new IllegalArgumentException("exit aperture of " + exitRadius + " m radius; it must be above 0");
		}
		if (!(steps >= 16 && steps <= 4096)) {
			throw new IllegalArgumentException(steps + " kicks an RF cycle; 16 to 4096 are possible");
		}
		this.filter = filter;
		this.beam = beam;
		this.steps = steps;
		this.exitRadius = exitRadius;
	}

	/** With 32 kicks a cycle and no exit aperture. */
	public RealTransmission(RealFilter filter, BeamDisc beam) {
		this(filter, beam, 32, Double.POSITIVE_INFINITY);
	}

	/** At standing voltages. */
	public Fates of(double mz, Voltages voltages, int ions, long seed) {
		return of(mz, voltages, 0, ions, seed);
	}

	/**
	 * @param sweep
	 *            relative change of both voltages per second while the ions fly; voltages are those on entry
	 * @param ions
	 *            to follow, rounded up to a multiple of 32
	 */
	public Fates of(double mz, Voltages voltages, double sweep, int ions, long seed) {
		if (!(mz > 0 && mz < 1e6 && ions > 0)) {
			throw new IllegalArgumentException(ions + " ions of m/z " + mz + "; both must be above 0, m/z below 1e6");
		}
		double cycles = filter.filter().cycles(mz, beam.energy());
		if (!(cycles <= MOST_CYCLES)) {
			throw new IllegalArgumentException("ions of " + beam.energy() + " eV stay for " + cycles
					+ " RF cycles; up to " + MOST_CYCLES
					+ " are followed: more energy, shorter rods or less frequency");
		}
		SliceTracer tracer = new SliceTracer(filter, steps);
		int each = (ions + SLICES - 1) / SLICES;
		int[] fates = new int[128];
		int scattered = 0;
		for (int s = 0; s < SLICES; s++) {
			CounterRandom random = new CounterRandom(seed, s);
			double phase = 2 * Math.PI * (s + random.uniform()) / SLICES;
			IonSlice slice = IonSlice.of(beam, each, mz, phase, filter.filter(), random);
			tracer.trace(slice, voltages, sweep, random);
			for (int i = 0; i < each; i++) {
				char fate = fate(slice, i);
				fates[fate]++;
				if (fate == '+' && slice.scattered[i]) {
					scattered++;
				}
			}
		}
		return new Fates(each * SLICES, fates['+'], scattered, fates['x'], fates['y'], fates['g'], fates['e']);
	}

	private char fate(IonSlice slice, int i) {
		boolean within = Math.hypot(slice.x[i], slice.y[i]) * filter.filter().fieldRadius() <= exitRadius;
		return slice.state[i] == '+' && !within ? 'e' : slice.state[i];
	}
}
