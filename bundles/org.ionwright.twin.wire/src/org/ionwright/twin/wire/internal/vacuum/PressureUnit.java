package org.ionwright.twin.wire.internal.vacuum;

/** Units of gauge controllers, and how much of each a pascal is. */
enum PressureUnit {

	MBAR(0.01), TORR(1 / 133.322368), PASCAL(1), MICRON(1000 / 133.322368);

	private final double perPascal;

	PressureUnit(double perPascal) {
		this.perPascal = perPascal;
	}

	double of(double pascal) {
		return pascal * perPascal;
	}
}
