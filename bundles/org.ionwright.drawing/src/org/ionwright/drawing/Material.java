package org.ionwright.drawing;

/** What a cut shape is made of; a palette gives the colour, {@link #hatch} the lines. */
public enum Material {

	/** Gas of the pressure of the shape. */
	GAS(0),
	/** Wall, block, plate. */
	METAL(45),
	/** A metal part let into another one. */
	INSERT(-45),
	/** Plugs, rings. */
	INSULATOR(60),
	/** Rods of a filter. */
	ROD(0),
	/** Hot wire. */
	HEATER(0),
	/** Spray and liquid. */
	LIQUID(0),
	/** The beam and bands of m/z. */
	BAND(0),
	/** Symbols of pumps, gauges and valves. */
	SYMBOL(0),
	/** Counts ions. */
	DETECTOR(-45),
	/** The paper itself, under numerals and insets. */
	PAPER(0);

	private final int hatch;

	Material(int hatch) {
		this.hatch = hatch;
	}

	/** Slope of the hatch in degree; 0 for none. */
	public int hatch() {
		return hatch;
	}
}
