package org.ionwright.twin.filter;

import java.util.Arrays;

/** Maps from the start of an RF cycle to each of its steps, for the lanes of {@link StepLanes}. Scratch space, filled again for each section. */
final class CycleMaps {

	private static final int LANES = StepLanes.LANES;

	/** By step, element and lane. */
	private double[][][] maps = new double[0][4][LANES];
	private int period;

	/** Begins a cycle of a number of steps. */
	void start(int steps) {
		period = steps;
		if (maps.length < steps + 1) {
			maps = new double[steps + 1][4][LANES];
		}
		Arrays.fill(maps[0][0], 1);
		Arrays.fill(maps[0][1], 0);
		Arrays.fill(maps[0][2], 0);
		Arrays.fill(maps[0][3], 1);
	}

	/** Goes on from the start of a step by the map of this step. */
	void append(int s, StepLanes step) {
		products(step.m11, maps[s][0], step.m12, maps[s][2], maps[s + 1][0]);
		products(step.m11, maps[s][1], step.m12, maps[s][3], maps[s + 1][1]);
		products(step.m21, maps[s][0], step.m22, maps[s][2], maps[s + 1][2]);
		products(step.m21, maps[s][1], step.m22, maps[s][3], maps[s + 1][3]);
	}

	/** Writes the map to a step: m11, m12, m21, m22. */
	void map(int s, int lane, double[] map) {
		for (int k = 0; k < 4; k++) {
			map[k] = maps[s][k][lane];
		}
	}

	/** Trace of the map of the whole cycle. */
	double trace(int lane) {
		return maps[period][0][lane] + maps[period][3][lane];
	}

	private static void products(double[] f, double[] s, double[] g, double[] t, double[] sum) {
		for (int l = 0; l < LANES; l++) {
			sum[l] = f[l] * s[l] + g[l] * t[l];
		}
	}

	/** Where in the cycle, in steps, a lane is widest; writes the first row of the map to there. */
	double widest(int lane, double[] row) {
		int best = 0;
		double most = -1;
		for (int s = 0; s < period; s++) {
			double width = width(lane, s);
			if (width > most) {
				most = width;
				best = s;
			}
		}
		double before = width(lane, (best + period - 1) % period);
		double behind = width(lane, (best + 1) % period);
		double bend = before - 2 * most + behind;
		double top = bend < 0 ? best + 0.5 * (before - behind) / bend : best;
		top = top < 0 ? top + period : Math.min(top, period);
		int from = Math.min((int) top, period - 1);
		double t = top - from;
		double length = Math.PI / period;
		double last = t * t * (3 - 2 * t);
		double slopeFirst = length * t * (1 - t) * (1 - t);
		double slopeLast = -length * t * t * (1 - t);
		for (int k = 0; k < 2; k++) {
			row[k + 2] = 0;
			row[k] = (1 - last) * maps[from][k][lane] + last * maps[from + 1][k][lane]
					+ slopeFirst * maps[from][k + 2][lane] + slopeLast * maps[from + 1][k + 2][lane];
		}
		return top;
	}

	/** B sin(mu) of the ellipse at a step. */
	private double width(int lane, int s) {
		double one = maps[s][0][lane];
		double other = maps[s][1][lane];
		double[][] cycle = maps[period];
		return Math.abs(one * one * cycle[1][lane] - one * other * (cycle[0][lane] - cycle[3][lane])
				- other * other * cycle[2][lane]);
	}
}
