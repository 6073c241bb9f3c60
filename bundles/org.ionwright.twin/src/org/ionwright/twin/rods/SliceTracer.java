package org.ionwright.twin.rods;

import org.ionwright.twin.PhysicalConstants;
import org.ionwright.twin.filter.MassFilter;
import org.ionwright.twin.filter.StepMaps;
import org.ionwright.twin.filter.Voltages;
import org.ionwright.twin.internal.CounterRandom;

/**
 * Map and kick: the exact map of the quadrupole field over a sub-step of the RF cycle, with half a kick of all other
 * forces before and half after it (Strang 1968). Second order in the step for the other forces, without any error for
 * the quadrupole itself: with no other forces it is the exact engine. Multipoles and space charge kick; gas collides
 * at the end of sub-steps. Hard edges. One object per thread.
 */
final class SliceTracer {

	/** An ion that collisions have slowed down so much counts as lost: times the flight time of the fastest. */
	private static final double LONGEST = 10;

	private final RealFilter filter;
	private final int steps;
	private final double h;
	private final StepMaps mapsX;
	private final StepMaps mapsY;
	private final FieldKick kick;
	private final double unit;
	private double a;
	private double q;
	private double growth;
	private double[] kickX = {};
	private double[] kickY = {};

	SliceTracer(RealFilter filter, int steps) {
		this.filter = filter;
		this.steps = steps;
		h = Math.PI / steps;
		mapsX = new StepMaps(steps);
		mapsY = new StepMaps(steps);
		kick = new FieldKick(filter.field());
		unit = filter.filter().fieldRadius() * Math.PI * filter.filter().frequency();
	}

	/**
	 * Sends a slice through.
	 *
	 * @param voltages
	 *            when it enters
	 * @param sweep
	 *            relative change of both voltages per second
	 */
	void trace(IonSlice slice, Voltages voltages, double sweep, CounterRandom random) {
		MassFilter ideal = filter.filter();
		a = ideal.a(voltages.dc(), slice.mz);
		q = ideal.q(voltages.rf(), slice.mz);
		double perXi = 1 / (Math.PI * ideal.frequency());
		growth = sweep * perXi;
		double xi = slice.phase / 2;
		double a2 = filter.field().a(2);
		kickX = new double[slice.size()];
		kickY = new double[slice.size()];
		double[] depth = depths(slice, random);
		double nominal = 0;
		double slowest = Double.POSITIVE_INFINITY;
		for (double axial : slice.axial) {
			nominal += axial / slice.size();
			slowest = Math.min(slowest, axial);
		}
		double longest = LONGEST * ideal.length() / slowest / perXi;
		force(slice, xi, 1, nominal);
		int flying = slice.size();
		for (long n = 0; flying > 0; n++) {
			int s = (int) (n % steps);
			double now = n * h;
			double scale = 1 + growth * now;
			if (s == 0 && (n == 0 || growth != 0)) {
				mapsX.fill(a2 * a * scale, a2 * q * scale, growth / scale, xi + now);
				mapsY.fill(-a2 * a * scale, -a2 * q * scale, growth / scale, xi + now);
			}
			for (int i = 0; i < slice.size(); i++) {
				if (slice.state[i] == IonSlice.FLYING) {
					double rest = (ideal.length() - slice.place[i]) / slice.axial[i] / perXi - (now - slice.since[i]);
					if (rest < h) {
						finish(slice, i, a2 * a * scale, a2 * q * scale, xi + now, rest);
					} else {
						step(slice, i, 4 * s);
						lose(slice, i, now > longest);
						if (filter.gas().pressure() > 0 && slice.state[i] == IonSlice.FLYING) {
							depth[i] = collide(slice, i, depth[i], now + h, perXi, nominal, random);
						}
					}
				}
			}
			flying = force(slice, xi + now + h, 1 + growth * (now + h), nominal);
			for (int i = 0; i < slice.size(); i++) {
				if (slice.state[i] == IonSlice.FLYING) {
					slice.slopeX[i] += h / 2 * kickX[i];
					slice.slopeY[i] += h / 2 * kickY[i];
				}
			}
		}
	}

	private static double[] depths(IonSlice slice, CounterRandom random) {
		double[] depths = new double[slice.size()];
		for (int i = 0; i < depths.length; i++) {
			depths[i] = -Math.log(random.uniform());
		}
		return depths;
	}

	private void step(IonSlice slice, int i, int at) {
		double[] mx = mapsX.maps();
		double[] my = mapsY.maps();
		double vx = slice.slopeX[i] + h / 2 * kickX[i];
		double vy = slice.slopeY[i] + h / 2 * kickY[i];
		double x = slice.x[i];
		double y = slice.y[i];
		slice.x[i] = mx[at] * x + mx[at + 1] * vx;
		slice.slopeX[i] = mx[at + 2] * x + mx[at + 3] * vx;
		slice.y[i] = my[at] * y + my[at + 1] * vy;
		slice.slopeY[i] = my[at + 2] * y + my[at + 3] * vy;
	}

	/** The last part of a step, up to the end of the rods. */
	private void finish(IonSlice slice, int i, double ax, double qx, double xi, double rest) {
		double[] mx = mapsX.part(ax, qx, xi, rest);
		double[] my = mapsY.part(-ax, -qx, xi, rest);
		double vx = slice.slopeX[i] + rest / 2 * kickX[i];
		double vy = slice.slopeY[i] + rest / 2 * kickY[i];
		double x = slice.x[i];
		double y = slice.y[i];
		slice.x[i] = mx[0] * x + mx[1] * vx;
		slice.slopeX[i] = mx[2] * x + mx[3] * vx + rest / 2 * kickX[i];
		slice.y[i] = my[0] * y + my[1] * vy;
		slice.slopeY[i] = my[2] * y + my[3] * vy + rest / 2 * kickY[i];
		slice.state[i] = '+';
	}

	private void lose(IonSlice slice, int i, boolean late) {
		char hit = filter.bore().hit(slice.x[i], slice.y[i]);
		if (hit != IonSlice.FLYING) {
			slice.state[i] = hit;
		} else if (late) {
			slice.state[i] = 'g';
		}
	}

	private double collide(IonSlice slice, int i, double depth, double xi, double perXi, double nominal,
			CounterRandom random) {
		double vx = unit * slice.slopeX[i];
		double vy = unit * slice.slopeY[i];
		double vz = slice.axial[i];
		double left = depth - h * perXi * filter.gas().rate(Math.sqrt(vx * vx + vy * vy + vz * vz), vz, nominal);
		if (left > 0) {
			return left;
		}
		if (filter.gas().law() == GasTarget.Law.LOSS) {
			slice.state[i] = 'g';
			return left;
		}
		double[] velocity = { vx, vy, vz };
		if (filter.gas().collide(velocity, slice.mz, random)) {
			slice.scattered[i] = true;
			slice.slopeX[i] = velocity[0] / unit;
			slice.slopeY[i] = velocity[1] / unit;
			slice.place[i] += vz * perXi * (xi - slice.since[i]);
			slice.since[i] = xi;
			slice.axial[i] = velocity[2];
			if (!(velocity[2] > 0)) {
				// no axial field turns it back: it leaves by the entrance
				slice.state[i] = 'g';
			}
		}
		return -Math.log(random.uniform());
	}

	/** Works out the kicks of all ions in flight and counts them. */
	private int force(IonSlice slice, double xi, double scale, double nominal) {
		int flying = slice.flying();
		double strength = -(a - 2 * q * Math.cos(2 * xi)) * scale / 2;
		if (!kick.none()) {
			for (int i = 0; i < slice.size(); i++) {
				if (slice.state[i] == IonSlice.FLYING) {
					kick.at(slice.x[i], slice.y[i]);
					kickX[i] = strength * kick.gradientX();
					kickY[i] = strength * kick.gradientY();
				}
			}
		}
		if (filter.current() > 0 && flying > 0) {
			addSpaceCharge(slice, flying, nominal);
		}
		return flying;
	}

	private void addSpaceCharge(IonSlice slice, int flying, double nominal) {
		double r0 = filter.filter().fieldRadius();
		double omega = 2 * Math.PI * filter.filter().frequency();
		double[] middle = slice.middle();
		BeamEnvelope beam = BeamEnvelope.of(slice, middle, filter.current() / nominal * flying / slice.size(), r0);
		double perField = 4 * PhysicalConstants.ELEMENTARY_CHARGE
				/ (PhysicalConstants.ATOMIC_MASS * slice.mz * omega * omega);
		for (int i = 0; i < slice.size(); i++) {
			if (slice.state[i] == IonSlice.FLYING) {
				double x = slice.x[i] - middle[0];
				double y = slice.y[i] - middle[1];
				if (kick.none()) {
					kickX[i] = 0;
					kickY[i] = 0;
				}
				kickX[i] += perField * x * beam.gradientX(r0 * x, r0 * y);
				kickY[i] += perField * y * beam.gradientY(r0 * x, r0 * y);
			}
		}
	}
}
