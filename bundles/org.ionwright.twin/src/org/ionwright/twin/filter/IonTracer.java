package org.ionwright.twin.filter;

/**
 * Follows single ions through one filter with hard edges by exact maps of 1/64 cycle; an ion is lost when |x| or
 * |y| reaches the field radius at the end of a sub-step. The slow and sure engine that the fast ones are tested
 * against: final states agree with an 8th-order Runge-Kutta solution in SI units to 1e-6 field radii. Valid for the
 * ideal quadrupole field without space charge and collisions. One object per thread.
 */
public final class IonTracer {

	private static final int STEPS = 64;
	private static final double H = Math.PI / STEPS;

	private final MathieuStep step = new MathieuStep();
	private final double[] mapsX = new double[4 * STEPS];
	private final double[] mapsY = new double[4 * STEPS];
	private final MassFilter filter;

	public IonTracer(MassFilter filter) {
		this.filter = filter;
	}

	/** Sends an ion through the filter. */
	public IonPassage trace(FilteredIon ion, Voltages voltages) {
		double a = filter.a(voltages.dc(), ion.mz());
		double q = filter.q(voltages.rf(), ion.mz());
		double r0 = filter.fieldRadius();
		double xiPerSecond = Math.PI * filter.frequency();
		double xi = ion.rfPhase() / 2;
		for (int s = 0; s < STEPS; s++) {
			double[] cosine = MathieuStep.cosine(xi + s * H);
			step.map(a, 0, q, 0, cosine, H, mapsX, 4 * s);
			step.map(-a, 0, -q, 0, cosine, H, mapsY, 4 * s);
		}
		double[] x = { ion.x() / r0, ion.velocityX() / r0 / xiPerSecond };
		double[] y = { ion.y() / r0, ion.velocityY() / r0 / xiPerSecond };
		double total = filter.length() / ion.axialVelocity() * xiPerSecond;
		long whole = (long) (total / H);
		for (long n = 0; n < whole; n++) {
			int at = 4 * (int) (n % STEPS);
			apply(mapsX, at, x);
			apply(mapsY, at, y);
			if (!(Math.abs(x[0]) < 1) || !(Math.abs(y[0]) < 1)) {
				char axis = Math.abs(x[0]) < 1 ? 'y' : 'x';
				return new IonPassage(false, axis, (n + 1) * H / xiPerSecond, state(ion, x, y));
			}
		}
		double rest = total - whole * H;
		double[] cosine = MathieuStep.cosine(xi + whole % STEPS * H);
		double[] last = new double[4];
		step.map(a, 0, q, 0, cosine, rest, last, 0);
		apply(last, 0, x);
		step.map(-a, 0, -q, 0, cosine, rest, last, 0);
		apply(last, 0, y);
		return new IonPassage(true, '-', total / xiPerSecond, state(ion, x, y));
	}

	private FilteredIon state(FilteredIon ion, double[] x, double[] y) {
		double r0 = filter.fieldRadius();
		double speed = r0 * Math.PI * filter.frequency();
		return new FilteredIon(ion.mz(), ion.rfPhase(), x[0] * r0, y[0] * r0, x[1] * speed, y[1] * speed,
				ion.axialVelocity());
	}

	private static void apply(double[] maps, int at, double[] state) {
		double x = maps[at] * state[0] + maps[at + 1] * state[1];
		state[1] = maps[at + 2] * state[0] + maps[at + 3] * state[1];
		state[0] = x;
	}
}
