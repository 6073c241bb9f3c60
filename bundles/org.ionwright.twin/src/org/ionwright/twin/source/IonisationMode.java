package org.ionwright.twin.source;

/** What makes the ions. */
public enum IonisationMode {

	/** A spray at high voltage. */
	ELECTROSPRAY,
	/** A corona needle in the vapour of a heated nebuliser. */
	APCI,
	/** Spray and needle together. */
	MULTIMODE,
	/** Electrons of a foil or filament in the small chamber (seed 001, numeral 51). */
	ELECTRON;

	boolean hasSpray() {
		return this == ELECTROSPRAY || this == MULTIMODE;
	}
}
