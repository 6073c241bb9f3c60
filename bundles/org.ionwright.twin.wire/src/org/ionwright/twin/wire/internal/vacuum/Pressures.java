package org.ionwright.twin.wire.internal.vacuum;

import org.ionwright.twin.wire.internal.Wiring;

/** Pressures as gauges give them: in the unit of their controller, within what they can see. */
final class Pressures {

	/** Units of gauge controllers, and how much of each a pascal is. */
	enum Unit {

		MBAR(0.01), TORR(1 / 133.322368), PASCAL(1), MICRON(1000 / 133.322368);

		private final double perPascal;

		Unit(double perPascal) {
			this.perPascal = perPascal;
		}

		double of(double pascal) {
			return pascal * perPascal;
		}

		double toPascal(double value) {
			return value / perPascal;
		}
	}

	private Pressures() {
	}

	/** Pa; NaN when no gauge is plugged in. */
	static double read(Wiring wiring, String gauge, double seconds) {
		return wiring.read(gauge + ".pressure", seconds);
	}
}
