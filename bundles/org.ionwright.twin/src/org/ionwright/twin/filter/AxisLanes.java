package org.ionwright.twin.filter;

import java.util.Arrays;

/**
 * One axis of one section for a number of groups of ions (lanes) that differ in RF phase and time of flight: maps
 * and loss tests. Whether an ion meets the rods is decided by the position after each of the steps that {@link
 * SectionMotion#stepsOfCycle} makes and at the end of the section, as in {@link IonTracer}, but most of these tests
 * are saved:
 * <ul>
 * <li>In standing voltages an ion whose ellipse stays inside at the phase where the beam is widest never meets the
 * rods (Courant and Snyder 1958).
 * <li>The others are looked at once a cycle at that phase, where x(n+1) = trace x(n) - x(n-1).
 * <li>Ramps and short sections have an ellipse around all positions of their steps: who is inside it with that is
 * inside with all.
 * <li>Only ions that these cannot tell are looked at in every step.
 * </ul>
 * Holds scratch space: one object per thread.
 */
final class AxisLanes {

	/** Rows of ramps kept at a time: 8 cycles; ions lost in them need no further maps. */
	static final int RAMP_STEPS = 512;

	private final int lanes;
	private final StepLanes step;
	private final double[] a;
	private final double[] slopeA;
	private final double[] q;
	private final double[] slopeQ;
	private final double[] h;
	private final double[] cosine;
	private final double[] sine;
	/** Map from the start to the step reached. */
	private final double[] m11;
	private final double[] m12;
	private final double[] m21;
	private final double[] m22;
	private final LaneMotion[] motions;

	AxisLanes(int lanes) {
		this.lanes = lanes;
		step = new StepLanes(lanes);
		a = new double[lanes];
		slopeA = new double[lanes];
		q = new double[lanes];
		slopeQ = new double[lanes];
		h = new double[lanes];
		cosine = new double[lanes];
		sine = new double[lanes];
		m11 = new double[lanes];
		m12 = new double[lanes];
		m21 = new double[lanes];
		m22 = new double[lanes];
		motions = new LaneMotion[lanes];
		Arrays.setAll(motions, l -> new LaneMotion());
	}

	/** What the section made last does in a lane. */
	LaneMotion lane(int lane) {
		return motions[lane];
	}

	/**
	 * Makes the maps of a section; of one where voltages run {@link #RAMP_STEPS} steps at most.
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
		int period = sections[0].stepsOfCycle();
		double stepLength = Math.PI / period;
		boolean periodic = sections[0].constant();
		int most = 0;
		boolean more = false;
		for (int l = 0; l < lanes; l++) {
			SectionMotion section = sections[l];
			int all = (int) (section.cycles() * period);
			more |= !periodic && all - start > RAMP_STEPS;
			int count = periodic ? all : Math.clamp(all - start, 0, RAMP_STEPS);
			most = Math.max(most, periodic ? Math.min(count, period) : count);
			motions[l].begin(count, period, periodic);
			double length = section.cycles() * Math.PI;
			slopeA[l] = periodic ? 0 : sign * (section.endA() - section.startA()) / length;
			slopeQ[l] = periodic ? 0 : sign * (section.endQ() - section.startQ()) / length;
			m11[l] = 1;
			m12[l] = 0;
			m21[l] = 0;
			m22[l] = 1;
		}
		Arrays.fill(h, stepLength);
		for (int s = 0; s < most; s++) {
			at(sections, sign, xi, start, s, stepLength);
			step.map(a, slopeA, q, slopeQ, cosine, sine, h);
			follow();
			for (int l = 0; l < lanes; l++) {
				motions[l].reached(s + 1, m11[l], m12[l], m21[l], m22[l]);
			}
		}
		rest(sections, sign, xi, start, period);
		return more ? start + RAMP_STEPS : 0;
	}

	/** The part of a step that is left, and all together. */
	private void rest(SectionMotion[] sections, int sign, double[] xi, int start, int period) {
		double stepLength = Math.PI / period;
		for (int l = 0; l < lanes; l++) {
			double t = (start + motions[l].count()) * stepLength;
			double left = sections[l].cycles() * Math.PI - t;
			// a step of length 0 has no slopes; whole steps may follow
			h[l] = left > 0 && left < stepLength ? Math.max(1e-30, left) : 1e-30;
			a[l] = sign * sections[l].startA() + slopeA[l] * t;
			q[l] = sign * sections[l].startQ() + slopeQ[l] * t;
			cosine[l] = Math.cos(2 * (xi[l] + t));
			sine[l] = Math.sin(2 * (xi[l] + t));
		}
		step.map(a, slopeA, q, slopeQ, cosine, sine, h);
		for (int l = 0; l < lanes; l++) {
			motions[l].end(step.m11[l], step.m12[l], step.m21[l], step.m22[l]);
		}
	}

	private void at(SectionMotion[] sections, int sign, double[] xi, int start, int s, double stepLength) {
		double t = (start + s) * stepLength;
		if (s == 0) {
			for (int l = 0; l < lanes; l++) {
				a[l] = sign * sections[l].startA() + slopeA[l] * t;
				q[l] = sign * sections[l].startQ() + slopeQ[l] * t;
				cosine[l] = Math.cos(2 * (xi[l] + t));
				sine[l] = Math.sin(2 * (xi[l] + t));
			}
			return;
		}
		double turnC = Math.cos(2 * stepLength);
		double turnS = Math.sin(2 * stepLength);
		for (int l = 0; l < lanes; l++) {
			a[l] = sign * sections[l].startA() + slopeA[l] * t;
			q[l] = sign * sections[l].startQ() + slopeQ[l] * t;
			double next = cosine[l] * turnC - sine[l] * turnS;
			sine[l] = sine[l] * turnC + cosine[l] * turnS;
			cosine[l] = next;
		}
	}

	private void follow() {
		for (int l = 0; l < lanes; l++) {
			double one = step.m11[l] * m11[l] + step.m12[l] * m21[l];
			double other = step.m11[l] * m12[l] + step.m12[l] * m22[l];
			m21[l] = step.m21[l] * m11[l] + step.m22[l] * m21[l];
			m22[l] = step.m21[l] * m12[l] + step.m22[l] * m22[l];
			m11[l] = one;
			m12[l] = other;
		}
	}
}
