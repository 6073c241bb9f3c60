package org.ionwright.model.validation.geometry;

import java.util.List;

/** Chambers in millimetres and degrees. */
final class Chambers {

	static final double MM = 1e-3;

	private Chambers() {
	}

	static PassageShape passage(int upstream, double diameter, double length, double turn, double roll) {
		return passage(upstream, diameter, length, turn, roll, List.of(), List.of());
	}

	static PassageShape passage(int upstream, double diameter, double length, double turn, double roll,
			List<Ring> rings, List<Plate> plates) {
		return new PassageShape(upstream, diameter * MM, length * MM, Math.toRadians(turn), Math.toRadians(roll), rings,
				plates);
	}

	static ExitShape exit(int passage, double position, double azimuth, double diameter) {
		return exit(passage, position, azimuth, diameter, 0);
	}

	/** With an insert of 30 degrees and a tip 0.3 mm wider than its bore. */
	static ExitShape exit(int passage, double position, double azimuth, double diameter, double protrusion) {
		return new ExitShape(passage, position * MM, Math.toRadians(azimuth), diameter * MM, protrusion * MM,
				Math.toRadians(30), (diameter + 0.3) * MM);
	}

	/** The default of the requirements: 3.8 x 15 and 4.5 x 20 mm at a right angle, apertures 0.3 and 1 mm. */
	static ChamberGeometry bend(double w1, double l1, double w2, double l2, double turn, double entrance,
			ExitShape exit) {
		return new ChamberGeometry(List.of(passage(-1, w1, l1, 0, 0), passage(0, w2, l2, turn, 0)), entrance * MM,
				exit);
	}
}
