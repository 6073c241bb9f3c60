package org.ionwright.twin.filter;

/**
 * Motion of one group of ions on one axis of one section: which of them stay between the rods, and their state at the
 * end. See {@link AxisLanes}.
 */
final class LaneMotion {

	/** Rounding of a test is below this; an ion that close is looked at in every step. */
	private static final double MARGIN = 1 - 1e-9;

	private int count;
	private int period;
	private int cycles;
	private int rows;
	/** First rows of the maps to each step: positions follow from them. */
	private double[] one = new double[128];
	private double[] other = new double[128];
	/** Map to the step within the last cycle at which whole steps end, then to the end of the section. */
	private final double[] out = new double[4];
	private final double[] cycle = new double[4];
	/** Ellipse with size below 1 of ions that meet no rods. */
	private double safeXx;
	private double safeXv;
	private double safeVv;
	/** First two looks at the widest phase, and how many there are. */
	private int widest;
	private int looks;
	private final double[] first = new double[4];

	int count() {
		return count;
	}

	void begin(int steps, int stepsOfCycle, boolean periodic) {
		count = steps;
		period = stepsOfCycle;
		cycles = periodic ? steps / stepsOfCycle : 0;
		rows = periodic ? Math.min(steps, stepsOfCycle) : steps;
		if (one.length < rows) {
			one = new double[rows];
			other = new double[rows];
		}
		if (steps == 0 || cycles > 0 && steps % period == 0) {
			set(out, 1, 0, 0, 1);
		}
	}

	/** Takes the map from the start to a step, counted from 1; those beyond what is needed are ignored. */
	void reached(int s, double m11, double m12, double m21, double m22) {
		if (s > rows) {
			return;
		}
		one[s - 1] = m11;
		other[s - 1] = m12;
		if (cycles == 0 ? s == count : s == count % period) {
			set(out, m11, m12, m21, m22);
		}
		if (s == period && cycles > 0) {
			set(cycle, m11, m12, m21, m22);
		}
	}

	/** Takes the map from the last whole step to the end. */
	void end(double m11, double m12, double m21, double m22) {
		if (cycles > 0) {
			double[] all = Maps.power(cycle, cycles);
			Maps.then(all, out, 0, out);
			periodicTests();
		} else {
			boundAllRows();
		}
		Maps.then(out, new double[] { m11, m12, m21, m22 }, 0, out);
	}

	private void periodicTests() {
		double trace = cycle[0] + cycle[3];
		double half = cycle[0] - cycle[3];
		double largest = -1;
		for (int s = 0; s < period; s++) {
			// slope-to-position element of the map of a cycle that starts at this step
			double width = Math.abs(one[s] * one[s] * cycle[1] - one[s] * other[s] * half
					- other[s] * other[s] * cycle[2]);
			if (width > largest) {
				largest = width;
				widest = s;
			}
		}
		first[0] = one[widest];
		first[1] = other[widest];
		first[2] = one[widest] * cycle[0] + other[widest] * cycle[2];
		first[3] = one[widest] * cycle[1] + other[widest] * cycle[3];
		looks = (count - widest - 1) / period + 1;
		double sine2 = 1 - trace * trace / 4;
		if (sine2 > 0) {
			double scale = Math.copySign(largest / sine2, cycle[1]);
			safeXx = -cycle[2] * scale;
			safeXv = half * scale;
			safeVv = cycle[1] * scale;
		} else {
			safeXx = Double.POSITIVE_INFINITY;
			safeXv = 0;
			safeVv = Double.POSITIVE_INFINITY;
		}
	}

	/**
	 * Ellipse around the positions of all steps: with C the mean of r r' over the rows r, and R the largest length
	 * of a row where C is the unit matrix, (r z)^2 is at most R^2 z' C z.
	 */
	private void boundAllRows() {
		double xx = 0;
		double xv = 0;
		double vv = 0;
		for (int s = 0; s < rows; s++) {
			xx += one[s] * one[s];
			xv += one[s] * other[s];
			vv += other[s] * other[s];
		}
		double determinant = xx * vv - xv * xv;
		double largest = 0;
		if (determinant > 1e-9 * xx * vv) {
			for (int s = 0; s < rows; s++) {
				largest = Math.max(largest, (one[s] * one[s] * vv - 2 * one[s] * other[s] * xv
						+ other[s] * other[s] * xx) / determinant);
			}
		} else {
			largest = rows < 1 ? 0 : Double.POSITIVE_INFINITY;
		}
		safeXx = largest * xx;
		safeXv = 2 * largest * xv;
		safeVv = largest * vv;
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
		int kept = from;
		for (int i = from; i < from + number; i++) {
			double x = position[i];
			double v = slope[i];
			double size = (safeXx * x + safeXv * v) * x + safeVv * v * v;
			if (!(size < MARGIN) && !staysInside(x, v)) {
				continue;
			}
			double end = out[0] * x + out[1] * v;
			if (Math.abs(end) < 1) {
				slope[kept] = out[2] * x + out[3] * v;
				position[kept] = end;
				besides[kept] = besides[i];
				besidesToo[kept] = besidesToo[i];
				kept++;
			}
		}
		return kept - from;
	}

	private boolean staysInside(double x, double v) {
		if (cycles == 0) {
			return inside(x, v, rows);
		}
		double trace = cycle[0] + cycle[3];
		double now = first[0] * x + first[1] * v;
		double next = first[2] * x + first[3] * v;
		for (int n = looks; n > 0; n--) {
			if (!(Math.abs(now) < 1)) {
				return false;
			}
			double after = trace * next - now;
			now = next;
			next = after;
		}
		return insideAllCycles(x, v);
	}

	private boolean insideAllCycles(double x, double v) {
		double at = x;
		double speed = v;
		for (int n = 0; n < cycles; n++) {
			if (!inside(at, speed, period)) {
				return false;
			}
			double next = cycle[0] * at + cycle[1] * speed;
			speed = cycle[2] * at + cycle[3] * speed;
			at = next;
		}
		return inside(at, speed, count % period);
	}

	private boolean inside(double x, double v, int steps) {
		for (int s = 0; s < steps; s++) {
			if (!(Math.abs(one[s] * x + other[s] * v) < 1)) {
				return false;
			}
		}
		return true;
	}

	private static void set(double[] map, double m11, double m12, double m21, double m22) {
		map[0] = m11;
		map[1] = m12;
		map[2] = m21;
		map[3] = m22;
	}
}
