package org.ionwright.twin.internal;

import org.ionwright.twin.vacuum.SpeedCurve;
import org.ionwright.twin.vacuum.TurboPump;

/**
 * Turbomolecular pumps as their makers print them: compression 1e9 for nitrogen, run-up 2.5 min, 15 mbar at the backing
 * side, full speed up to some 1e-2 mbar.
 */
final class TurboMake {

	/** Pa. */
	static final double BACKING_LIMIT = 1500;
	/** Pa. */
	static final double INLET_LIMIT = 100;
	private static final double COMPRESSION = 1e9;
	private static final double RUN_UP = 150;
	private static final double COAST = 600;

	private TurboMake() {
	}

	/** @param speed for nitrogen, m3/s */
	static TurboPump of(double speed) {
		return new TurboPump(
				SpeedCurve.of(new double[] { 1, 10, 100 }, new double[] { speed, 0.7 * speed, 0.2 * speed }),
				COMPRESSION, RUN_UP, COAST, INLET_LIMIT, BACKING_LIMIT);
	}
}
