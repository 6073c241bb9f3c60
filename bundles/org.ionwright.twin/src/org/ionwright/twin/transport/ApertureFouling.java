package org.ionwright.twin.transport;

import java.util.ArrayList;
import java.util.List;

import org.ionwright.twin.internal.CounterRandom;
import org.ionwright.twin.internal.InRange;

/**
 * How an aperture loses area: a film that grows with the liquid sprayed, and particles that shut a part of it by chance. Both go
 * with the inverse area of the hole (seed 001: a larger pinhole is less susceptible to plug): a fifth of it is lost in 800 h at
 * 10 uL/min for 0.1 mm, 200 h for 0.05 mm. With a line of sight to the spray droplets hit it and both are thirty times as fast
 * (seed 000; estimates, a factor of 3).
 *
 * @param diameter
 *            of the clean hole, m
 * @param lineOfSight
 *            whether droplets fly straight to it
 */
public record ApertureFouling(double diameter, boolean lineOfSight) {

	private static final double REFERENCE_DIAMETER = 1e-4;
	/** Liquid after which a fifth of the reference hole is lost, m3: 800 h of 10 uL/min. */
	private static final double REFERENCE_VOLUME = 800 * 3600 * 1e-8 / 60;
	private static final double LOST = 0.2;
	private static final double PARTICLES_PER_REFERENCE = 0.27;
	private static final double SIGHT = 30;

	/**
	 * A particle in the hole.
	 *
	 * @param volume
	 *            liquid sprayed until then, m3
	 * @param share
	 *            of the area that it shuts; 1 is a plug
	 */
	public record Particle(double volume, double share) {
	}

	public ApertureFouling {
		InRange.positive("diameter (m)", diameter, 0.1);
	}

	/** Share of the area left by the film after a volume of liquid, m3. */
	public double free(double volume) {
		return Math.exp(Math.log(1 - LOST) * references(InRange.between("liquid (m3)", volume, 0, 1e3)));
	}

	/** Diameter of a clean hole that lets as much through, m. */
	public double effectiveDiameter(double free) {
		return diameter * Math.sqrt(InRange.between("free share", free, 0, 1));
	}

	private double references(double volume) {
		double size = REFERENCE_DIAMETER / diameter;
		return volume / REFERENCE_VOLUME * size * size * (lineOfSight ? SIGHT : 1);
	}

	/**
	 * Particles that come between two volumes of liquid, m3, in order; a function of the seed and of which hundredths of the mean
	 * volume between particles lie between, so that longer or shorter steps see the same.
	 */
	public List<Particle> particles(long seed, double from, double to) {
		InRange.between("from (m3)", from, 0, 1e3);
		InRange.between("to (m3)", to, from, 1e3);
		double cell = 0.01 / (PARTICLES_PER_REFERENCE * references(1));
		List<Particle> particles = new ArrayList<>();
		for (long k = (long) Math.floor(from / cell); k * cell < to; k++) {
			CounterRandom random = new CounterRandom(seed, 0x70617274L, k);
			double volume = (k + random.uniform()) * cell;
			// chance of one in a cell: more than one is neglected, as it changes the mean by half a percent
			boolean hit = random.uniform() < 0.01;
			double share = Math.min(1, 0.05 * Math.pow(random.uniform(), -0.75));
			if (hit && volume > from && volume <= to) {
				particles.add(new Particle(volume, share));
			}
		}
		return particles;
	}
}
