package org.ionwright.twin.filter;

import java.util.Arrays;

/**
 * What a train leaves of a beam on one axis, for a number of groups of ions (lanes) that differ in RF phase and time
 * of flight. Not ions but parallel straight lines in the plane of position and velocity are followed, turned
 * differently in each group: the motion is linear, so each look at the rods cuts a line to an interval, and what is
 * left of it is weighted by the normal distribution spread the line. The result is a smooth function of the voltages
 * where a count of ions would be a staircase. Ramps are looked at 12 times a
 * cycle; standing voltages once a cycle or less, at the phase where the beam is widest (Courant and Snyder 1958). Holds scratch space: one object per thread.
 */
final class AxisLines {

	static final int LANES = StepLanes.LANES;
	/** Steps of a cycle where voltages stand, and of ramps, as shares of {@link SectionMotion#stepsOfCycle}. */
	private static final double STANDING = 10 / 64.0;
	private static final double RAMPS = 12 / 64.0;
	/** Advance of the slow motion between two looks, rad. */
	private static final double ADVANCE = 0.25;
	/** Shorter sections with standing voltages are looked at as ramps are. */
	private static final double FEW_CYCLES = 8;
	/** Steps of a ramp after which it is asked whether there is anything to look at. */
	private static final int SELDOM = 4;

	private final StepLanes step = new StepLanes();
	private final double[] a = new double[LANES];
	private final double[] slopeA = new double[LANES];
	private final double[] q = new double[LANES];
	private final double[] slopeQ = new double[LANES];
	private final double[] h = new double[LANES];
	private final double[] cosine = new double[LANES];
	private final double[] sine = new double[LANES];
	private final double[] turnC = new double[LANES];
	private final double[] turnS = new double[LANES];
	private final double[] force = new double[LANES];
	private final double[] inverse = new double[LANES];
	/** Along the lines, fan them, and the centre of the beam. */
	private final Vectors spread = new Vectors();
	private final Vectors fan = new Vectors();
	private final Vectors centre = new Vectors();
	private final Vectors[] all = { spread, fan, centre };
	private boolean moved;
	private final LineCuts cuts;
	private final CycleMaps maps = new CycleMaps();
	private final double[] trace = new double[LANES];
	private final int[] looks = new int[LANES];

	/** Position and slope by lane, and its positions at successive looks. */
	private static final class Vectors {
		final double[] x = new double[LANES];
		final double[] v = new double[LANES];
		double[] now = new double[LANES];
		double[] next = new double[LANES];
	}

	/**
	 * @param mirrored
	 *            whether no section is moved or tilted on this axis
	 */
	AxisLines(int lines, boolean mirrored) {
		cuts = new LineCuts(lines, mirrored);
	}

	/** Lays the lines of a lane, off the even places by a share of the way to the next. */
	void lines(int lane, double offset) {
		cuts.lines(lane, offset);
	}

	/**
	 * Puts the beam of all lanes at the entrance.
	 *
	 * @param position
	 *            standard deviation, in field radii
	 * @param velocity
	 *            the same, per xi
	 */
	void enter(double position, double velocity) {
		moved = false;
		for (Vectors vectors : all) {
			Arrays.fill(vectors.x, 0);
			Arrays.fill(vectors.v, 0);
		}
		Arrays.fill(spread.x, position);
		Arrays.fill(fan.v, velocity);
		cuts.start();
	}

	/** Refers the beam of a lane to other rods. */
	void move(int lane, double scale, double shift, double kick) {
		for (Vectors vectors : all) {
			vectors.x[lane] *= scale;
			vectors.v[lane] *= scale;
		}
		centre.x[lane] -= shift;
		centre.v[lane] -= kick;
		moved |= shift != 0 || kick != 0;
	}

	/** Cuts off what lies beyond the rods here. */
	void look() {
		cuts.look(spread.x, fan.x, centre.x);
	}

	/** Writes the share of the beam of each lane that is left; the largest of them. */
	double leave(double[] shares) {
		cuts.cut();
		double most = 0;
		for (int l = 0; l < LANES; l++) {
			shares[l] = cuts.share(l);
			most = Math.max(most, shares[l]);
		}
		return most;
	}

	/**
	 * Sends the beam through a section.
	 *
	 * @param sections
	 *            by lane, the longest first; the same but for their length in cycles
	 * @param sign
	 *            1 for x, -1 for y
	 * @param xi
	 *            half the RF phase on entry of the section by lane
	 */
	void through(SectionMotion[] sections, int sign, double[] xi) {
		double longest = sections[0].cycles();
		if (longest == 0) {
			return;
		}
		int period = (int) (STANDING * sections[0].stepsOfCycle());
		if (sections[0].constant() && sections[LANES - 1].cycles() >= FEW_CYCLES) {
			stand(sections, sign, xi, period);
		} else {
			run(sections, sign, xi,
					Math.max(3, (int) Math.ceil(sections[LANES / 3].cycles() * RAMPS * sections[0].stepsOfCycle())));
		}
	}

	/** Numerov's method (1924) with an exact step at either end; error of the phase below 1e-3. */
	private void run(SectionMotion[] sections, int sign, double[] xi, int steps) {
		for (int l = 0; l < LANES; l++) {
			field(sections[l], sign, l, xi[l], sections[l].cycles() * Math.PI / steps);
		}
		step.map(a, slopeA, q, slopeQ, cosine, sine, h);
		force(a, q, cosine, h, force);
		for (Vectors z : all) {
			// x''s weighted values one step apart, and the first position
			first(z.x, z.v, force, step.m11, step.m12, z.now);
		}
		boolean narrow = false;
		for (int s = 1; s < steps; s++) {
			if (s % SELDOM == 1) {
				narrow = narrow();
			}
			if (!narrow) {
				cuts.look(spread.x, fan.x, centre.x);
			}
			next();
			force(a, q, cosine, h, force);
			if (s == steps - 1) {
				step.map(a, slopeA, q, slopeQ, cosine, sine, h);
				for (Vectors z : all) {
					System.arraycopy(z.x, 0, z.v, 0, LANES);
				}
			}
			ahead(a, slopeA, q, slopeQ, cosine, sine, turnC, turnS, h, inverse);
			onward(spread.x, spread.now, force, inverse);
			onward(fan.x, fan.now, force, inverse);
			if (moved) {
				onward(centre.x, centre.now, force, inverse);
			}
		}
		cuts.look(spread.x, fan.x, centre.x);
		for (Vectors z : all) {
			last(z.x, z.v, step.m11, step.m12, step.m21, step.m22);
		}
	}

	/** Whether next to no ion will meet the rods in the next third of a cycle. */
	private boolean narrow() {
		double widest = 0;
		for (int l = 0; l < LANES; l++) {
			widest = Math.max(widest, 5 * (Math.abs(spread.x[l]) + Math.abs(fan.x[l])) + Math.abs(centre.x[l]));
		}
		return widest < 0.5;
	}

	private void next() {
		rotate(cosine, sine, turnC, turnS);
		add(a, slopeA, h);
		add(q, slopeQ, h);
	}

	/** h^2 f of x'' + f x = 0. */
	private static void force(double[] a, double[] q, double[] cosine, double[] h, double[] force) {
		for (int l = 0; l < LANES; l++) {
			force[l] = h[l] * h[l] * (a[l] - 2 * q[l] * cosine[l]);
		}
	}

	/** 1/(1 + h^2 f/12) a step further. */
	private static void ahead(double[] a, double[] slopeA, double[] q, double[] slopeQ, double[] cosine, double[] sine,
			double[] turnC, double[] turnS, double[] h, double[] inverse) {
		for (int l = 0; l < LANES; l++) {
			double turned = cosine[l] * turnC[l] - sine[l] * turnS[l];
			double f = a[l] + slopeA[l] * h[l] - 2 * (q[l] + slopeQ[l] * h[l]) * turned;
			inverse[l] = 1 / (1 + h[l] * h[l] * f / 12);
		}
	}

	/** The first step by its map; keeps (1 + h^2 f/12) x of where it started. */
	private static void first(double[] x, double[] v, double[] force, double[] m11, double[] m12, double[] weighted) {
		for (int l = 0; l < LANES; l++) {
			weighted[l] = (1 + force[l] / 12) * x[l];
			x[l] = m11[l] * x[l] + m12[l] * v[l];
		}
	}

	private static void onward(double[] x, double[] weighted, double[] force, double[] inverse) {
		for (int l = 0; l < LANES; l++) {
			double now = (1 + force[l] / 12) * x[l];
			double before = weighted[l];
			weighted[l] = now;
			x[l] = (2 * now - before - force[l] * x[l]) * inverse[l];
		}
	}

	/** Slope at the end from the positions before and after the last step, the former in place of it. */
	private static void last(double[] x, double[] v, double[] m11, double[] m12, double[] m21, double[] m22) {
		for (int l = 0; l < LANES; l++) {
			double before = v[l];
			v[l] = m21[l] * before + m22[l] * (x[l] - m11[l] * before) / m12[l];
		}
	}

	private void field(SectionMotion section, int sign, int lane, double xi, double length) {
		h[lane] = length;
		double whole = section.cycles() * Math.PI;
		a[lane] = sign * section.startA();
		q[lane] = sign * section.startQ();
		slopeA[lane] = sign * (section.endA() - section.startA()) / whole;
		slopeQ[lane] = sign * (section.endQ() - section.startQ()) / whole;
		cosine[lane] = Math.cos(2 * xi);
		sine[lane] = Math.sin(2 * xi);
		turnC[lane] = Math.cos(2 * length);
		turnS[lane] = Math.sin(2 * length);
	}

	private static void advance(double[] x, double[] v, double[] m11, double[] m12, double[] m21, double[] m22) {
		for (int l = 0; l < LANES; l++) {
			double moved = m11[l] * x[l] + m12[l] * v[l];
			v[l] = m21[l] * x[l] + m22[l] * v[l];
			x[l] = moved;
		}
	}

	private static void rotate(double[] cosine, double[] sine, double[] turnC, double[] turnS) {
		for (int l = 0; l < LANES; l++) {
			double next = cosine[l] * turnC[l] - sine[l] * turnS[l];
			sine[l] = sine[l] * turnC[l] + cosine[l] * turnS[l];
			cosine[l] = next;
		}
	}

	private static void add(double[] value, double[] slope, double[] length) {
		for (int l = 0; l < LANES; l++) {
			value[l] += slope[l] * length[l];
		}
	}

	private void stand(SectionMotion[] sections, int sign, double[] xi, int period) {
		makeCycle(sections, sign, xi, period);
		int stride = stride(Math.abs(maps.trace(0)) / 2);
		double[] row = new double[4];
		double[] one = new double[4];
		double[] several = new double[4];
		for (int l = 0; l < LANES; l++) {
			double widest = maps.widest(l, row);
			int cycles = (int) Math.floor(sections[l].cycles() - widest / period) + 1;
			looks[l] = (cycles + stride - 1) / stride;
			maps.map(period, l, one);
			// the last look is at the last cycle, as motion may grow
			for (int skipped = (cycles - 1) % stride; skipped > 0; skipped--) {
				Maps.then(one, row, 0, row);
			}
			Maps.power(one, stride, several);
			trace[l] = several[0] + several[3];
			for (Vectors z : all) {
				z.now[l] = row[0] * z.x[l] + row[1] * z.v[l];
				z.next[l] = row[0] * (several[0] * z.x[l] + several[1] * z.v[l])
						+ row[1] * (several[2] * z.x[l] + several[3] * z.v[l]);
			}
		}
		int fewest = Arrays.stream(looks).min().orElse(0);
		int most = Arrays.stream(looks).max().orElse(0);
		for (int n = 0; n < most; n++) {
			if (n >= fewest) {
				finish(n);
			}
			cuts.look(spread.now, fan.now, centre.now);
			recur(spread);
			recur(fan);
			if (moved) {
				recur(centre);
			}
		}
		leave(sections, sign, xi, period);
	}

	/** Cycles between two looks where the slow motion takes many. */
	private static int stride(double halfTrace) {
		double slow = halfTrace < 1 ? Math.acos(halfTrace) : Math.log(halfTrace + Math.sqrt(halfTrace * halfTrace - 1));
		return (int) Math.clamp(ADVANCE / slow, 1, 64);
	}

	/** Lanes at their end are not cut any more. */
	private void finish(int n) {
		for (int l = 0; l < LANES; l++) {
			if (looks[l] == n) {
				for (Vectors z : all) {
					z.now[l] = 0;
					z.next[l] = 0;
				}
			}
		}
	}

	private void recur(Vectors z) {
		double[] now = z.now;
		recur(z.now, z.next, trace);
		z.now = z.next;
		z.next = now;
	}

	private static void recur(double[] now, double[] next, double[] trace) {
		for (int l = 0; l < LANES; l++) {
			now[l] = trace[l] * next[l] - now[l];
		}
	}

	private void makeCycle(SectionMotion[] sections, int sign, double[] xi, int period) {
		for (int l = 0; l < LANES; l++) {
			field(sections[l], sign, l, xi[l], Math.PI / period);
		}
		maps.start(period);
		for (int s = 0; s < period; s++) {
			step.map(a, slopeA, q, slopeQ, cosine, sine, h);
			maps.append(s, step);
			rotate(cosine, sine, turnC, turnS);
		}
	}

	/** The state at the end of a section: whole cycles, steps, part of a step. */
	private void leave(SectionMotion[] sections, int sign, double[] xi, int period) {
		double[] cycle = new double[4];
		double[] map = new double[4];
		double[] rest = new double[4];
		for (int l = 0; l < LANES; l++) {
			int whole = (int) sections[l].cycles();
			int steps = (int) ((sections[l].cycles() - whole) * period);
			double done = steps * Math.PI / period;
			double left = (sections[l].cycles() - whole) * Math.PI - done;
			field(sections[l], sign, l, xi[l] + done, Math.max(1e-12, left));
			maps.map(period, l, cycle);
			Maps.power(cycle, whole, map);
			maps.map(steps, l, rest);
			for (Vectors z : all) {
				double x = map[0] * z.x[l] + map[1] * z.v[l];
				double v = map[2] * z.x[l] + map[3] * z.v[l];
				z.x[l] = rest[0] * x + rest[1] * v;
				z.v[l] = rest[2] * x + rest[3] * v;
			}
		}
		step.map(a, slopeA, q, slopeQ, cosine, sine, h);
		for (Vectors z : all) {
			advance(z.x, z.v, step.m11, step.m12, step.m21, step.m22);
		}
	}
}
