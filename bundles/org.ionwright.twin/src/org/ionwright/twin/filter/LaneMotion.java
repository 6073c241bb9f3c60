package org.ionwright.twin.filter;

/**
 * Motion of one group of ions on one axis of one section: which of them stay between the rods, and their state at the
 * end. Whether an ion meets the rods is decided by its positions after each step and at the end of the section, as in
 * {@link IonTracer}; most of these looks are saved by {@link AxisLanes}, and only ions about which that cannot tell
 * are looked at in every step.
 */
final class LaneMotion {

	/** Rounding is below this; an ion that close to the ellipse is looked at. */
	private static final double MARGIN = 1 - 1e-9;

	private int lane;
	private int count;
	/** Steps of a cycle; 0 where nothing repeats. */
	private int period;
	/** First rows of the maps to each step, by step and lane. */
	private double[][] rows1 = {};
	private double[][] rows2 = {};
	/** The same of this lane, once they are needed. */
	private double[] one = new double[AxisLanes.RAMP_STEPS];
	private double[] other = new double[AxisLanes.RAMP_STEPS];
	private boolean copied;
	private final double[] out = new double[4];
	private final double[] map = new double[4];
	private final double[] cycle = new double[4];
	/** Ellipse with size below 1 of ions that meet no rods. */
	private double safeXx;
	private double safeXv;
	private double safeVv;
	/** First eight looks at the widest phase as rows of maps, how many there are, and the trace of four cycles. */
	private final double[] look1 = new double[8];
	private final double[] look2 = new double[8];
	private int looks;
	private double fourfold;

	/** Takes the maps of a lane: to each step, and those of what is left after the last one. */
	void take(int ofLane, int steps, int stepsOfCycle, double[][] m11, double[][] m12, double[][] m21, double[][] m22,
			StepLanes rest) {
		lane = ofLane;
		count = steps;
		period = stepsOfCycle;
		rows1 = m11;
		rows2 = m12;
		copied = false;
		int last = steps;
		if (period > 0) {
			at(period - 1, m11, m12, m21, m22, cycle);
			last = steps % period;
		}
		if (last > 0) {
			at(last - 1, m11, m12, m21, m22, out);
		} else {
			Maps.set(out, 1, 0, 0, 1);
		}
		if (period > 0) {
			Maps.power(cycle, steps / period, map);
			Maps.then(map, out, 0, out);
		}
		Maps.set(map, rest.m11[lane], rest.m12[lane], rest.m21[lane], rest.m22[lane]);
		Maps.then(out, map, 0, out);
	}

	private void at(int s, double[][] m11, double[][] m12, double[][] m21, double[][] m22, double[] target) {
		Maps.set(target, m11[s][lane], m12[s][lane], m21[s][lane], m22[s][lane]);
	}

	/** Takes the ellipse with size 1 around which there is nothing. */
	void bound(double xx, double xv, double vv) {
		safeXx = xx;
		safeXv = xv;
		safeVv = vv;
	}

	/** Looks once a cycle at a step, whose ellipse is B sin(mu) wide at most. */
	void looks(int step, double width) {
		double trace = cycle[0] + cycle[3];
		look1[0] = rows1[step][lane];
		look2[0] = rows2[step][lane];
		look1[1] = look1[0] * cycle[0] + look2[0] * cycle[2];
		look2[1] = look1[0] * cycle[1] + look2[0] * cycle[3];
		for (int n = 2; n < look1.length; n++) {
			look1[n] = trace * look1[n - 1] - look1[n - 2];
			look2[n] = trace * look2[n - 1] - look2[n - 2];
		}
		looks = (count - step - 1) / period + 1;
		double twofold = trace * trace - 2;
		fourfold = twofold * twofold - 2;
		double sine2 = 1 - trace * trace / 4;
		if (sine2 > 0) {
			double scale = Math.copySign(width / sine2, cycle[1]);
			bound(-cycle[2] * scale, (cycle[0] - cycle[3]) * scale, cycle[1] * scale);
		} else {
			bound(Double.POSITIVE_INFINITY, 0, Double.POSITIVE_INFINITY);
		}
	}

	/**
	 * Sends ions through the section. Those that come through move up to the front of their range.
	 *
	 * @param position
	 *            in field radii
	 * @param slope
	 *            per xi
	 * @param besides
	 *            arrays whose elements move along: state of the other axis
	 * @return how many come through
	 */
	int pass(double[] position, double[] slope, double[] besides, double[] besidesToo, int from, int number) {
		double xx = safeXx;
		double xv = safeXv;
		double vv = safeVv;
		double out1 = out[0];
		double out2 = out[1];
		double out3 = out[2];
		double out4 = out[3];
		int kept = from;
		for (int i = from; i < from + number; i++) {
			double x = position[i];
			double v = slope[i];
			if (!((xx * x + xv * v) * x + vv * v * v < MARGIN) && !staysInside(x, v)) {
				continue;
			}
			double end = out1 * x + out2 * v;
			if (Math.abs(end) < 1) {
				slope[kept] = out3 * x + out4 * v;
				position[kept] = end;
				besides[kept] = besides[i];
				besidesToo[kept] = besidesToo[i];
				kept++;
			}
		}
		return kept - from;
	}

	private boolean staysInside(double x, double v) {
		if (period == 0) {
			copy(count);
			return inside(x, v, count);
		}
		return staysInsideWhereWidest(x, v) && insideAllCycles(x, v);
	}

	/**
	 * At the widest phase x(n+4) = fourfold x(n) - x(n-4): four such series side by side, which a processor works on
	 * at once.
	 */
	private boolean staysInsideWhereWidest(double x, double v) {
		double a0 = look1[0] * x + look2[0] * v;
		double a1 = look1[1] * x + look2[1] * v;
		double a2 = look1[2] * x + look2[2] * v;
		double a3 = look1[3] * x + look2[3] * v;
		double b0 = look1[4] * x + look2[4] * v;
		double b1 = look1[5] * x + look2[5] * v;
		double b2 = look1[6] * x + look2[6] * v;
		double b3 = look1[7] * x + look2[7] * v;
		int left = looks;
		for (; left >= 4; left -= 4) {
			if (!(Math.abs(a0) < 1) || !(Math.abs(a1) < 1) || !(Math.abs(a2) < 1) || !(Math.abs(a3) < 1)) {
				return false;
			}
			double c0 = fourfold * b0 - a0;
			double c1 = fourfold * b1 - a1;
			double c2 = fourfold * b2 - a2;
			double c3 = fourfold * b3 - a3;
			a0 = b0;
			a1 = b1;
			a2 = b2;
			a3 = b3;
			b0 = c0;
			b1 = c1;
			b2 = c2;
			b3 = c3;
		}
		return (left < 1 || Math.abs(a0) < 1) && (left < 2 || Math.abs(a1) < 1) && (left < 3 || Math.abs(a2) < 1);
	}

	private boolean insideAllCycles(double x, double v) {
		copy(period);
		double at = x;
		double speed = v;
		for (int n = count / period; n > 0; n--) {
			if (!inside(at, speed, period)) {
				return false;
			}
			double next = cycle[0] * at + cycle[1] * speed;
			speed = cycle[2] * at + cycle[3] * speed;
			at = next;
		}
		return inside(at, speed, count % period);
	}

	private void copy(int steps) {
		if (copied) {
			return;
		}
		if (one.length < steps) {
			one = new double[steps];
			other = new double[steps];
		}
		for (int s = 0; s < steps; s++) {
			one[s] = rows1[s][lane];
			other[s] = rows2[s][lane];
		}
		copied = true;
	}

	private boolean inside(double x, double v, int steps) {
		for (int s = 0; s < steps; s++) {
			if (!(Math.abs(one[s] * x + other[s] * v) < 1)) {
				return false;
			}
		}
		return true;
	}
}
