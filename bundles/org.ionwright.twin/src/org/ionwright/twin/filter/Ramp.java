package org.ionwright.twin.filter;

import java.util.Arrays;

/**
 * A stretch of the train with voltages that run linearly, on one axis: its map, and the first row of the map to
 * each sub-step, from which the position there follows. Ramps follow each other in one object.
 */
final class Ramp {

	private final MathieuStep step = new MathieuStep();
	private final double[] one = new double[4];
	private double[] rows = new double[512];
	private int rowCount;
	private double[] map = Maps.identity();
	private int phase;

	/** Starts anew at a phase. */
	void start(int startPhase) {
		rowCount = 0;
		map = Maps.identity();
		phase = startPhase;
	}

	void run(double fromA, double toA, double fromQ, double toQ, int count) {
		double slopeA = (toA - fromA) / (count * ConstantSection.H);
		double slopeQ = (toQ - fromQ) / (count * ConstantSection.H);
		for (int s = 0; s < count; s++) {
			double t = s * ConstantSection.H;
			step.map(fromA + slopeA * t, slopeA, fromQ + slopeQ * t, slopeQ, ConstantSection.COSINE[phase],
					ConstantSection.H, one, 0);
			append(one, 0);
		}
	}

	void run(ConstantSection section, int count) {
		for (int s = 0; s < count; s++) {
			append(section.steps(), 4 * phase);
		}
	}

	private void append(double[] maps, int at) {
		Maps.then(map, maps, at, map);
		phase = phase + 1 & ConstantSection.SUB_STEPS - 1;
		if (2 * rowCount + 2 > rows.length) {
			rows = Arrays.copyOf(rows, 2 * rows.length);
		}
		rows[2 * rowCount] = map[0];
		rows[2 * rowCount + 1] = map[1];
		rowCount++;
	}

	double[] map() {
		return map;
	}

	int phase() {
		return phase;
	}

	boolean survives(double x, double slope) {
		for (int r = 0; r < 2 * rowCount; r += 2) {
			if (!(Math.abs(rows[r] * x + rows[r + 1] * slope) < 1)) {
				return false;
			}
		}
		return true;
	}
}
