package org.ionwright.twin.internal;

import org.ionwright.twin.vacuum.TurboPump;

/** Turbomolecular pumps as their makers print them, for 15 mbar at the backing side. */
final class TurboMake {

	/** Pa. */
	static final double BACKING_LIMIT = 1500;
	/** Pa. */
	static final double INLET_LIMIT = 100;

	private TurboMake() {
	}

	/** @param speed for nitrogen, m3/s */
	static TurboPump of(double speed) {
		return TurboPump.usual(speed, BACKING_LIMIT);
	}
}
