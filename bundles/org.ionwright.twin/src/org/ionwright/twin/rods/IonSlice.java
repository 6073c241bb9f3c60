package org.ionwright.twin.rods;

import java.util.Arrays;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.filter.BeamDisc;
import org.ionwright.twin.filter.FilteredIon;
import org.ionwright.twin.filter.MassFilter;
import org.ionwright.twin.internal.CounterRandom;

/**
 * Ions of one m/z that enter a filter together, at one RF phase: their states in field radii and per unit of xi.
 * Axial velocities may differ; the slice keeps one clock.
 */
final class IonSlice {

	/** State of an ion that flies on; others are that of {@link Bore#hit}, '+' for through, 'g' lost to the gas. */
	static final char FLYING = '-';
	/** Slower ions would not come in, eV. */
	private static final double LEAST_ENERGY = 0.01;

	final double mz;
	final double phase;
	final double[] x;
	final double[] y;
	final double[] slopeX;
	final double[] slopeY;
	final double[] axial;
	/** Place on the axis, m, and xi since entry at the last collision. */
	final double[] place;
	final double[] since;
	final char[] state;
	final boolean[] scattered;

	/** Ions of equal m/z; the phase is that of the first. */
	IonSlice(MassFilter filter, FilteredIon... ions) {
		mz = ions[0].mz();
		phase = ions[0].rfPhase();
		double r0 = filter.fieldRadius();
		double unit = r0 * Math.PI * filter.frequency();
		x = Arrays.stream(ions).mapToDouble(ion -> ion.x() / r0).toArray();
		y = Arrays.stream(ions).mapToDouble(ion -> ion.y() / r0).toArray();
		slopeX = Arrays.stream(ions).mapToDouble(ion -> ion.velocityX() / unit).toArray();
		slopeY = Arrays.stream(ions).mapToDouble(ion -> ion.velocityY() / unit).toArray();
		axial = Arrays.stream(ions).mapToDouble(FilteredIon::axialVelocity).toArray();
		place = new double[ions.length];
		since = new double[ions.length];
		state = new char[ions.length];
		Arrays.fill(state, FLYING);
		scattered = new boolean[ions.length];
	}

	/** Random ions of a beam. */
	static IonSlice of(BeamDisc beam, int ions, double mz, double phase, MassFilter filter, CounterRandom random) {
		FilteredIon[] entering = new FilteredIon[ions];
		for (int i = 0; i < ions; i++) {
			entering[i] = ion(beam, mz, phase, random);
		}
		return new IonSlice(filter, entering);
	}

	static FilteredIon ion(BeamDisc beam, double mz, double phase, CounterRandom random) {
		double r = beam.radius() * Math.sqrt(random.uniform());
		double angle = 2 * Math.PI * random.uniform();
		double thermal = Math
				.sqrt(PhysicalConstants.BOLTZMANN * beam.temperature() / (PhysicalConstants.ATOMIC_MASS * mz));
		return new FilteredIon(mz, phase, r * Math.cos(angle), r * Math.sin(angle), thermal * random.normal(),
				thermal * random.normal(), MassFilter.speed(mz,
						Math.max(LEAST_ENERGY, beam.energy() + beam.energySpread() * random.normal())));
	}

	int flying() {
		int flying = 0;
		for (char fate : state) {
			flying += fate == FLYING ? 1 : 0;
		}
		return flying;
	}

	/** Mean x and y of the ions that fly. */
	double[] middle() {
		double[] middle = new double[2];
		int flying = flying();
		for (int i = 0; i < state.length; i++) {
			if (state[i] == FLYING) {
				middle[0] += x[i] / flying;
				middle[1] += y[i] / flying;
			}
		}
		return middle;
	}

	int size() {
		return state.length;
	}
}
