package org.ionwright.twin.rods;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.internal.CounterRandom;

/**
 * Gas between the rods and what a collision with it does. Mean free path 1/(n sigma) with n = p/(k T); encounters are
 * drawn at a bounding rate, of which the relative speed takes its share (Skullerud 1968).
 *
 * @param pressure
 *            Pa, 0 for none
 * @param temperature
 *            K
 * @param crossSection
 *            m2, 0.5e-18 for small to 2e-18 for large ions at a few eV on nitrogen
 * @param molecule
 *            mass in u
 */
public record GasTarget(double pressure, double temperature, double crossSection, double molecule, Law law) {

	/** How often ions collide and what becomes of them. */
	public enum Law {
		/** Each collision ends the ion; n sigma v(axial) per second, so exp(-n sigma L) survive. */
		LOSS,
		/** Hard spheres: n sigma times the relative speed; isotropic in the frame of the centre of mass. */
		HARD_SPHERE,
		/**
		 * Constant rate n k as for an induced dipole (Langevin 1905; Su and Bowers 1973) with k = sigma times the
		 * nominal axial speed; isotropic in the frame of the centre of mass.
		 */
		LANGEVIN
	}

	/** No gas. */
	public static final GasTarget NONE = new GasTarget(0, 293.15, 0, 28.0134, Law.LOSS);
	/** Molecules faster than this many thermal speeds are taken as so fast: 1 of 1e5. */
	private static final double FASTEST = 5;

	public GasTarget {
		if (!(pressure >= 0 && pressure <= 100)) {
			throw new IllegalArgumentException("pressure " + pressure + " Pa; single collisions take 0 to 100 Pa");
		}
		if (!(temperature > 0 && temperature < 3000)) {
			throw new IllegalArgumentException("gas temperature " + temperature + " K; possible is 0 to 3000 K");
		}
		if (!(crossSection >= 0 && crossSection < 1e-15)) {
			throw new IllegalArgumentException("cross-section " + crossSection + " m2; possible is 0 to 1e-15 m2");
		}
		if (!(molecule > 0 && molecule < 1000)) {
			throw new IllegalArgumentException("gas molecule of " + molecule + " u; possible is 0 to 1000 u");
		}
	}

	/** Molecules per m3. */
	public double density() {
		return pressure / (PhysicalConstants.BOLTZMANN * temperature);
	}

	/** Collisions per metre of path, 1/m. */
	public double perMetre() {
		return density() * crossSection;
	}

	/** Thermal speed of the molecules on one axis, m/s. */
	private double thermal() {
		return Math.sqrt(PhysicalConstants.BOLTZMANN * temperature / (PhysicalConstants.ATOMIC_MASS * molecule));
	}

	/** Upper bound of collisions per second for an ion with this velocity, m/s. */
	double rate(double speed, double axial, double nominal) {
		return perMetre() * switch (law) {
		case LOSS -> axial;
		case HARD_SPHERE -> speed + FASTEST * thermal();
		case LANGEVIN -> nominal;
		};
	}

	/**
	 * An encounter at the bounding rate: the ion's velocity changes, or nothing happens as the relative speed is
	 * below the bound.
	 *
	 * @param velocity
	 *            of the ion, m/s, changed
	 * @return whether they collided
	 */
	boolean collide(double[] velocity, double ionMass, CounterRandom random) {
		double thermal = thermal();
		double[] gas = new double[3];
		double relative = 0;
		double speed = 0;
		for (int i = 0; i < 3; i++) {
			gas[i] = thermal * random.normal();
			relative += (velocity[i] - gas[i]) * (velocity[i] - gas[i]);
			speed += velocity[i] * velocity[i];
		}
		relative = Math.sqrt(relative);
		if (law == Law.HARD_SPHERE && random.uniform() * (Math.sqrt(speed) + FASTEST * thermal) > relative) {
			return false;
		}
		double cosine = 2 * random.uniform() - 1;
		double sine = Math.sqrt(1 - cosine * cosine);
		double angle = 2 * Math.PI * random.uniform();
		double[] direction = { sine * Math.cos(angle), sine * Math.sin(angle), cosine };
		double share = molecule / (ionMass + molecule);
		for (int i = 0; i < 3; i++) {
			velocity[i] = (1 - share) * velocity[i] + share * (gas[i] + relative * direction[i]);
		}
		return true;
	}
}
