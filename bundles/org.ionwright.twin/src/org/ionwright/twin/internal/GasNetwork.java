package org.ionwright.twin.internal;

import java.util.function.UnaryOperator;

/**
 * Pressures of connected volumes, V dp/dt = flows: one implicit Euler step by Newton's method with numerical slopes, so
 * that volumes of milliseconds and steps of minutes go together. Steps of any length are stable and end in the steady
 * state.
 */
final class GasNetwork {

	private static final int ROUNDS = 60;
	private static final double PRECISION = 1e-9;

	private final double[] volumes;
	private final UnaryOperator<double[]> flows;

	/**
	 * @param flows
	 *            gives the net inflow of each volume, Pa m3/s, for given pressures
	 */
	GasNetwork(double[] volumes, UnaryOperator<double[]> flows) {
		this.volumes = volumes.clone();
		this.flows = flows;
	}

	/** Pressures after a time. */
	double[] after(double[] pressures, double seconds) {
		double[] now = pressures.clone();
		double[] lack = lack(now, pressures, seconds);
		for (int round = 0; round < ROUNDS; round++) {
			double[] change = LinearEquations.solve(slopes(now, lack, pressures, seconds), lack.clone());
			double before = size(lack, pressures);
			double share = 1;
			double[] next = moved(now, change, share);
			double[] left = lack(next, pressures, seconds);
			// a valve that opens on the way makes Newton overshoot for ever
			while (size(left, pressures) > before && share > 1e-3) {
				share /= 2;
				next = moved(now, change, share);
				left = lack(next, pressures, seconds);
			}
			double largest = 0;
			for (int i = 0; i < now.length; i++) {
				largest = Math.max(largest, Math.abs(next[i] - now[i]) / (next[i] + 1e-12));
			}
			now = next;
			lack = left;
			if (largest < PRECISION) {
				break;
			}
		}
		return now;
	}

	/** No further down than to a tenth in one round, which keeps pressures positive. */
	private static double[] moved(double[] now, double[] change, double share) {
		double[] next = new double[now.length];
		for (int i = 0; i < now.length; i++) {
			next[i] = Math.max(now[i] / 10, now[i] + share * change[i]);
		}
		return next;
	}

	private double[] lack(double[] now, double[] pressures, double seconds) {
		double[] lack = flows.apply(now);
		for (int i = 0; i < now.length; i++) {
			lack[i] -= volumes[i] * (now[i] - pressures[i]) / seconds;
		}
		return lack;
	}

	private double[][] slopes(double[] now, double[] lack, double[] pressures, double seconds) {
		double[][] slopes = new double[now.length][now.length];
		double[] moved = now.clone();
		for (int j = 0; j < now.length; j++) {
			double step = 1e-6 * now[j] + 1e-12;
			moved[j] = now[j] + step;
			double[] other = lack(moved, pressures, seconds);
			moved[j] = now[j];
			for (int i = 0; i < now.length; i++) {
				slopes[i][j] = (lack[i] - other[i]) / step;
			}
		}
		return slopes;
	}

	private static double size(double[] lack, double[] pressures) {
		double size = 0;
		for (int i = 0; i < lack.length; i++) {
			size += Math.abs(lack[i]) / pressures[i];
		}
		return size;
	}
}
