package org.ionwright.twin.filter;

import java.util.Arrays;

/**
 * Maps of one axis of one section for a number of groups of ions (lanes) that differ in RF phase and time of flight,
 * and the tests by which most looks at the rods are saved:
 * <ul>
 * <li>In standing voltages an ion whose ellipse stays inside at the phase where the beam is widest never meets the
 * rods (Courant and Snyder 1958). The others are looked at once a cycle at that phase.
 * <li>Ramps and short sections have an ellipse around all positions of their steps: who is inside with that is
 * inside with all.
 * </ul>
 * What becomes of the ions is in {@link LaneMotion}. Holds scratch space: one object per thread.
 */
final class AxisLanes {

	static final int LANES = StepLanes.LANES;
	/** Steps of ramps made at a time, 4 cycles: ions lost in them need no further maps. */
	static final int RAMP_STEPS = 256;

	private final StepLanes step = new StepLanes();
	private final double[] a = new double[LANES];
	private final double[] slopeA = new double[LANES];
	private final double[] q = new double[LANES];
	private final double[] slopeQ = new double[LANES];
	private final double[] h = new double[LANES];
	private final double[] cosine = new double[LANES];
	private final double[] sine = new double[LANES];
	/** Elements of the maps from the start to each step, by step and lane. */
	private double[][] m11 = new double[RAMP_STEPS][LANES];
	private double[][] m12 = new double[RAMP_STEPS][LANES];
	private double[][] m21 = new double[RAMP_STEPS][LANES];
	private double[][] m22 = new double[RAMP_STEPS][LANES];
	/** The maps of a cycle by starting lane, twice, where lanes follow each other by one step. */
	private final double[][] turning = new double[4][2 * LANES];
	private final double[] largest = new double[LANES];
	private final double[] xx = new double[LANES];
	private final double[] xv = new double[LANES];
	private final double[] vv = new double[LANES];
	private final int[] counts = new int[LANES];
	private final LaneMotion[] motions = new LaneMotion[LANES];

	AxisLanes() {
		Arrays.setAll(motions, l -> new LaneMotion());
	}

	/** What the section made last does in a lane. */
	LaneMotion lane(int lane) {
		return motions[lane];
	}

	/**
	 * Makes the maps of a section; of a ramp {@link #RAMP_STEPS} steps at most.
	 *
	 * @param sections
	 *            by lane; the same but for their length in cycles
	 * @param sign
	 *            1 for x, -1 for y
	 * @param xi
	 *            half the RF phase on entry of the section by lane
	 * @param start
	 *            step to start with
	 * @return the step to go on with; 0 at the end of the section
	 */
	int make(SectionMotion[] sections, int sign, double[] xi, int start) {
		SectionMotion one = sections[0];
		int period = one.stepsOfCycle();
		boolean standing = one.constant();
		int fewest = Integer.MAX_VALUE;
		int most = 0;
		for (int l = 0; l < LANES; l++) {
			counts[l] = (int) (sections[l].cycles() * period) - start;
			fewest = Math.min(fewest, counts[l]);
			most = Math.max(most, counts[l]);
			double length = sections[l].cycles() * Math.PI;
			slopeA[l] = standing ? 0 : sign * (sections[l].endA() - sections[l].startA()) / length;
			slopeQ[l] = standing ? 0 : sign * (sections[l].endQ() - sections[l].startQ()) / length;
		}
		// a section with less than a cycle in one of the lanes is made step by step, as a ramp is
		boolean cycles = standing && start == 0 && fewest >= period;
		boolean more = !cycles && most > RAMP_STEPS;
		int steps = cycles ? period : Math.clamp(most, 0, RAMP_STEPS);
		for (int l = 0; l < LANES && !cycles; l++) {
			counts[l] = Math.clamp(counts[l], 0, RAMP_STEPS);
		}
		makeRoom(steps);
		if (cycles && steps == LANES && followingEachOther(sections, xi)) {
			turn(sections, sign, xi, steps);
		} else {
			run(sections, sign, xi, start, steps, Math.PI / period);
		}
		if (cycles) {
			widths(period);
		} else {
			boundAllSteps(steps);
		}
		rest(sections, sign, xi, start, period);
		int widest = cycles ? widest(period) : 0;
		for (int l = 0; l < LANES; l++) {
			motions[l].take(l, counts[l], cycles ? period : 0, m11, m12, m21, m22, step);
			if (cycles) {
				// about the same phase in all lanes; a look at another one would only tell less
				motions[l].looks(Math.floorMod(Math.round(widest + (xi[0] - xi[l]) * period / Math.PI), period),
						largest[l]);
			} else {
				motions[l].bound(largest[l] * xx[l], 2 * largest[l] * xv[l], largest[l] * vv[l]);
			}
		}
		return more ? start + RAMP_STEPS : 0;
	}

	private void makeRoom(int steps) {
		if (m11.length < steps) {
			m11 = new double[steps][LANES];
			m12 = new double[steps][LANES];
			m21 = new double[steps][LANES];
			m22 = new double[steps][LANES];
		}
	}

	private static boolean followingEachOther(SectionMotion[] sections, double[] xi) {
		for (int l = 1; l < LANES; l++) {
			if (sections[l].cycles() != sections[0].cycles()
					|| Math.abs(xi[l] - xi[0] - l * Math.PI / LANES) > 1e-12) {
				return false;
			}
		}
		return true;
	}

	/** Steps of a cycle where each lane does what the one before did a step later: one step for all lanes is enough. */
	private void turn(SectionMotion[] sections, int sign, double[] xi, int steps) {
		at(sections, sign, xi, 0, Math.PI / LANES);
		step.map(a, slopeA, q, slopeQ, cosine, sine, h);
		double[][] made = { step.m11, step.m12, step.m21, step.m22 };
		for (int k = 0; k < made.length; k++) {
			System.arraycopy(made[k], 0, turning[k], 0, LANES);
			System.arraycopy(made[k], 0, turning[k], LANES, LANES);
		}
		for (int s = 0; s < steps; s++) {
			for (int k = 0; k < made.length; k++) {
				System.arraycopy(turning[k], s, made[k], 0, LANES);
			}
			follow(s);
		}
	}

	private void run(SectionMotion[] sections, int sign, double[] xi, int start, int steps, double stepLength) {
		at(sections, sign, xi, start, stepLength);
		double turnC = Math.cos(2 * stepLength);
		double turnS = Math.sin(2 * stepLength);
		for (int s = 0; s < steps; s++) {
			step.map(a, slopeA, q, slopeQ, cosine, sine, h);
			follow(s);
			rotate(cosine, sine, turnC, turnS);
			advance(a, slopeA, stepLength);
			advance(q, slopeQ, stepLength);
		}
	}

	private void at(SectionMotion[] sections, int sign, double[] xi, int start, double stepLength) {
		double t = start * stepLength;
		for (int l = 0; l < LANES; l++) {
			h[l] = stepLength;
			field(sections[l], sign, l, xi[l], t);
		}
	}

	private void field(SectionMotion section, int sign, int lane, double xi, double t) {
		a[lane] = sign * section.startA() + slopeA[lane] * t;
		q[lane] = sign * section.startQ() + slopeQ[lane] * t;
		cosine[lane] = Math.cos(2 * (xi + t));
		sine[lane] = Math.sin(2 * (xi + t));
	}

	private static void rotate(double[] cosine, double[] sine, double turnC, double turnS) {
		for (int l = 0; l < LANES; l++) {
			double next = cosine[l] * turnC - sine[l] * turnS;
			sine[l] = sine[l] * turnC + cosine[l] * turnS;
			cosine[l] = next;
		}
	}

	private static void advance(double[] value, double[] slope, double length) {
		for (int l = 0; l < LANES; l++) {
			value[l] += slope[l] * length;
		}
	}

	private void follow(int s) {
		if (s == 0) {
			System.arraycopy(step.m11, 0, m11[0], 0, LANES);
			System.arraycopy(step.m12, 0, m12[0], 0, LANES);
			System.arraycopy(step.m21, 0, m21[0], 0, LANES);
			System.arraycopy(step.m22, 0, m22[0], 0, LANES);
			return;
		}
		products(step.m11, m11[s - 1], step.m12, m21[s - 1], m11[s]);
		products(step.m11, m12[s - 1], step.m12, m22[s - 1], m12[s]);
		products(step.m21, m11[s - 1], step.m22, m21[s - 1], m21[s]);
		products(step.m21, m12[s - 1], step.m22, m22[s - 1], m22[s]);
	}

	private static void products(double[] f, double[] s, double[] g, double[] t, double[] sum) {
		for (int l = 0; l < LANES; l++) {
			sum[l] = f[l] * s[l] + g[l] * t[l];
		}
	}

	/**
	 * Largest slope-to-position element, by lane, of the maps of a cycle that start at each of its steps: B sin(mu) of
	 * the ellipses.
	 */
	private void widths(int period) {
		Arrays.fill(largest, 0);
		for (int s = 0; s < period; s++) {
			widen(m11[s], m12[s], m11[period - 1], m12[period - 1], m21[period - 1], m22[period - 1], largest);
		}
	}

	private static void widen(double[] one, double[] other, double[] p11, double[] p12, double[] p21, double[] p22,
			double[] largest) {
		for (int l = 0; l < LANES; l++) {
			largest[l] = Math.max(largest[l], Math.abs(one[l] * one[l] * p12[l]
					- one[l] * other[l] * (p11[l] - p22[l]) - other[l] * other[l] * p21[l]));
		}
	}

	/** Step at which the first lane is widest. */
	private int widest(int period) {
		int best = 0;
		double width = -1;
		for (int s = 0; s < period; s++) {
			double next = Math.abs(m11[s][0] * m11[s][0] * m12[period - 1][0]
					- m11[s][0] * m12[s][0] * (m11[period - 1][0] - m22[period - 1][0])
					- m12[s][0] * m12[s][0] * m21[period - 1][0]);
			if (next > width) {
				width = next;
				best = s;
			}
		}
		return best;
	}

	/**
	 * Ellipse around the positions of all steps: with C the sum of r r' over the first rows r of the maps, and R the
	 * largest length of a row where C is the unit matrix, (r z)^2 is at most R^2 z' C z.
	 */
	private void boundAllSteps(int steps) {
		Arrays.fill(xx, 0);
		Arrays.fill(xv, 0);
		Arrays.fill(vv, 0);
		Arrays.fill(largest, 0);
		for (int s = 0; s < steps; s++) {
			squares(m11[s], m12[s], xx, xv, vv);
		}
		for (int s = 0; s < steps; s++) {
			lengths(m11[s], m12[s], xx, xv, vv, largest);
		}
		for (int l = 0; l < LANES; l++) {
			double determinant = xx[l] * vv[l] - xv[l] * xv[l];
			largest[l] = determinant > 1e-9 * xx[l] * vv[l] ? largest[l] / determinant : Double.POSITIVE_INFINITY;
		}
	}

	private static void squares(double[] one, double[] other, double[] xx, double[] xv, double[] vv) {
		for (int l = 0; l < LANES; l++) {
			xx[l] += one[l] * one[l];
			xv[l] += one[l] * other[l];
			vv[l] += other[l] * other[l];
		}
	}

	private static void lengths(double[] one, double[] other, double[] xx, double[] xv, double[] vv,
			double[] largest) {
		for (int l = 0; l < LANES; l++) {
			largest[l] = Math.max(largest[l],
					one[l] * one[l] * vv[l] - 2 * one[l] * other[l] * xv[l] + other[l] * other[l] * xx[l]);
		}
	}

	/** The part of a step that is left at the end. */
	private void rest(SectionMotion[] sections, int sign, double[] xi, int start, int period) {
		double stepLength = Math.PI / period;
		for (int l = 0; l < LANES; l++) {
			double t = (start + counts[l]) * stepLength;
			double left = sections[l].cycles() * Math.PI - t;
			// a step of length 0 has no slopes; whole steps may follow
			h[l] = left > 0 && left < stepLength ? Math.max(1e-30, left) : 1e-30;
			field(sections[l], sign, l, xi[l], t);
		}
		step.map(a, slopeA, q, slopeQ, cosine, sine, h);
	}
}
