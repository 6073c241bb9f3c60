package org.ionwright.twin.vacuum;

import java.util.Arrays;

/**
 * One step in time for stiff equations: the linearly implicit Euler rule with 1, 2 and 3 sub-steps, extrapolated to none
 * (Deuflhard 1985; Hairer and Wanner 1996, IV.9), order 3, with the last correction as error. Where a single Euler step
 * already changes nothing, it stands.
 */
final class Extrapolation {

	/** Relative change of all pressures below which a state counts as resting. */
	private static final double RESTING = 1e-7;
	private static final double LEAST_PRESSURE = 1e-14;
	private static final int STAGES = 3;

	private final Balance balance;
	private final int n;
	private final double[] slopes;
	private final double[] slopesAt;
	private final DenseSystem first;
	private final DenseSystem further;
	private double firstStep = -1;
	private final double[][] table;
	private final double[] change;
	private final double[][] passed;
	private double largest;
	private boolean resting;

	Extrapolation(Balance balance) {
		this.balance = balance;
		n = balance.size();
		slopes = new double[n * n];
		slopesAt = new double[n];
		first = new DenseSystem(n);
		further = new DenseSystem(n);
		table = new double[STAGES][n];
		change = new double[n];
		passed = new double[STAGES][balance.flow.length];
	}

	/** The flow laws changed: nothing known about slopes holds any more. */
	void forget() {
		firstStep = -1;
	}

	/** Whether the last step changed no pressure by more than a ten millionth. */
	boolean resting() {
		return resting;
	}

	/**
	 * Tries a step from the pressures; the outcome is {@link #result}.
	 *
	 * @return error over what is tolerated: up to 1 is good
	 */
	double attempt(double[] pressures, double step, double tolerance) {
		resting = true;
		if (!known(pressures, step)) {
			linearise(pressures, step);
			resting = false;
		}
		if (euler(pressures, step)) {
			resting = true;
			return 0;
		}
		if (resting) {
			// slopes of a state nearby are good enough for resting only
			linearise(pressures, step);
			euler(pressures, step);
		}
		resting = false;
		return extrapolate(pressures, step, tolerance);
	}

	/** Largest relative change of a pressure in the last step, when it was one at rest. */
	double drift() {
		return largest;
	}

	/** Gas that passed each link in the step, Pa m3. */
	double[] passed() {
		return passed[0];
	}

	double[] result() {
		return table[0];
	}

	private void linearise(double[] pressures, double step) {
		balance.slopes(pressures, slopes);
		System.arraycopy(pressures, 0, slopesAt, 0, n);
		first.implicit(slopes, step);
		firstStep = step;
	}

	private boolean known(double[] pressures, double step) {
		if (step != firstStep) {
			return false;
		}
		for (int i = 0; i < n; i++) {
			if (Math.abs(pressures[i] - slopesAt[i]) > 1e-3 * slopesAt[i]) {
				return false;
			}
		}
		return true;
	}

	/** A single step into the first row of the table; true when it changed nothing. */
	private boolean euler(double[] pressures, double step) {
		balance.rates(pressures, change);
		for (int i = 0; i < n; i++) {
			change[i] *= step;
		}
		first.solve(change);
		Arrays.fill(passed[0], 0);
		balance.passed(change, step, passed[0]);
		largest = 0;
		for (int i = 0; i < n; i++) {
			table[0][i] = pressures[i] + change[i];
			largest = Math.max(largest, Math.abs(change[i]) / (pressures[i] + LEAST_PRESSURE));
		}
		return largest <= RESTING;
	}

	private double extrapolate(double[] pressures, double step, double tolerance) {
		double error = 0;
		for (int stage = 1; stage < STAGES; stage++) {
			double[] y = table[stage];
			System.arraycopy(pressures, 0, y, 0, n);
			Arrays.fill(passed[stage], 0);
			double part = step / (stage + 1);
			further.implicit(slopes, part);
			for (int sub = 0; sub <= stage; sub++) {
				balance.rates(y, change);
				for (int i = 0; i < n; i++) {
					change[i] *= part;
				}
				further.solve(change);
				balance.passed(change, part, passed[stage]);
				for (int i = 0; i < n; i++) {
					y[i] += change[i];
				}
			}
		}
		// Aitken and Neville with the sequence 1, 2, 3
		double[] one = table[0];
		double[] two = table[1];
		double[] three = table[2];
		for (int i = 0; i < n; i++) {
			double third = 3 * three[i] - 2 * two[i];
			double better = third + (third - (2 * two[i] - one[i])) / 2;
			double scale = tolerance * Math.max(Math.abs(pressures[i]), Math.abs(better)) + LEAST_PRESSURE;
			error = Math.max(error, Math.abs(better - third) / scale);
			if (!(better >= -LEAST_PRESSURE)) {
				error = Double.MAX_VALUE;
			}
			one[i] = Math.max(0, better);
		}
		for (int l = 0; l < passed[0].length; l++) {
			double third = 3 * passed[2][l] - 2 * passed[1][l];
			passed[0][l] = third + (third - (2 * passed[1][l] - passed[0][l])) / 2;
		}
		return error;
	}
}
