package org.ionwright.twin.filter;

/**
 * One axis of a filter section with constant voltages, cut into {@value #SUB_STEPS} sub-steps a cycle, so that
 * motion over any number of sub-steps from any of the phases is exact. Positions are in field radii, velocities per
 * unit of xi = Omega t / 2.
 */
public final class ConstantSection {

	/** Sub-steps of a cycle; a cycle is pi in xi. */
	public static final int SUB_STEPS = 16;

	static final double H = Math.PI / SUB_STEPS;
	static final double[][] COSINE = new double[SUB_STEPS][];

	static {
		for (int j = 0; j < SUB_STEPS; j++) {
			COSINE[j] = MathieuStep.cosine(j * H);
		}
	}

	private final double[] steps = new double[4 * SUB_STEPS];
	private final double[][] cycles = new double[SUB_STEPS][];
	private final double[][] toTest = new double[SUB_STEPS][];
	private final double twoCosine;
	private final int testPhase;

	/** For the y axis of a filter give -a and -q. */
	public ConstantSection(double a, double q) {
		MathieuStep step = new MathieuStep();
		for (int j = 0; j < SUB_STEPS; j++) {
			step.map(a, 0, q, 0, COSINE[j], H, steps, 4 * j);
		}
		int widest = 0;
		for (int j = 0; j < SUB_STEPS; j++) {
			cycles[j] = partial(j, SUB_STEPS);
			if (Math.abs(cycles[j][1]) > Math.abs(cycles[widest][1])) {
				widest = j;
			}
		}
		testPhase = widest;
		for (int j = 0; j < SUB_STEPS; j++) {
			toTest[j] = partial(j, widest - j & SUB_STEPS - 1);
		}
		twoCosine = cycles[0][0] + cycles[0][3];
	}

	/** Map of one cycle from the start of a sub-step: m11, m12, m21, m22. */
	public double[] cycle(int phase) {
		return cycles[phase].clone();
	}

	/** Whether the motion stays bounded for ever. */
	public boolean stable() {
		return Math.abs(twoCosine) < 2;
	}

	/** Characteristic exponent beta in 0..1 from cos(pi beta) = trace/2; NaN when unstable. */
	public double beta() {
		return Math.acos(twoCosine / 2) / Math.PI;
	}

	/** Growth of an unstable motion per cycle as a natural logarithm; 0 when stable. */
	double growth() {
		double half = Math.max(1, Math.abs(twoCosine) / 2);
		return Math.log(half + Math.sqrt(half * half - 1));
	}

	double[] steps() {
		return steps;
	}

	/** Map over a number of sub-steps from a phase. */
	double[] transport(int phase, int count) {
		double[] map = Maps.identity();
		if (count >= SUB_STEPS) {
			Maps.power(cycles[phase], count / SUB_STEPS, map);
		}
		double[] rest = partial(phase, count % SUB_STEPS);
		Maps.then(map, rest, 0, map);
		return map;
	}

	/**
	 * Whether an ion stays within the rods. The position is looked at once a cycle, at the phase where the beam is
	 * widest: there x(n+1) = 2 cos(mu) x(n) - x(n-1), and an ion whose ellipse lies inside the rods never meets
	 * them (Courant and Snyder 1958).
	 */
	boolean survives(double x, double slope, int phase, int count) {
		int lead = testPhase - phase & SUB_STEPS - 1;
		if (count < lead) {
			return Math.abs(x) < 1;
		}
		double[] first = toTest[phase];
		double now = first[0] * x + first[1] * slope;
		double velocity = first[2] * x + first[3] * slope;
		double[] m = cycles[testPhase];
		if (!(Math.abs(now) < 1)) {
			return false;
		}
		double next = m[0] * now + m[1] * velocity;
		if (stable() && amplitudeSquared(m, now, velocity) < 1) {
			return true;
		}
		for (int left = (count - lead) / SUB_STEPS; left > 0; left--) {
			if (!(Math.abs(next) < 1)) {
				return false;
			}
			double after = twoCosine * next - now;
			now = next;
			next = after;
		}
		return true;
	}

	/** Square of the largest position ever reached at the phase of the map. */
	private double amplitudeSquared(double[] m, double x, double velocity) {
		double sine2 = 1 - twoCosine * twoCosine / 4;
		double ellipse = -m[2] * x * x + (m[0] - m[3]) * x * velocity + m[1] * velocity * velocity;
		return ellipse * m[1] / sine2;
	}

	private double[] partial(int phase, int count) {
		double[] map = Maps.identity();
		for (int s = 0; s < count; s++) {
			Maps.then(map, steps, 4 * (phase + s & SUB_STEPS - 1), map);
		}
		return map;
	}
}
