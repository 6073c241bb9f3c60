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
	ELECTRON,
	/** A spray at high voltage and such electrons, in the same small chamber. */
	SPRAY_AND_ELECTRONS,
	/** Photons; the protonated solvent counts as what they make first. */
	PHOTO,
	/** A corona that the source lights by itself. */
	CORONA_OTHER;

	boolean hasSpray() {
		return this == ELECTROSPRAY || this == MULTIMODE || this == SPRAY_AND_ELECTRONS;
	}

	boolean hasElectrons() {
		return this == ELECTRON || this == SPRAY_AND_ELECTRONS;
	}

	/** Of first ions in a source that has nothing to set, A; engineering values. */
	double ownCurrent() {
		return this == PHOTO ? 2e-8 : this == CORONA_OTHER ? 2e-6 : 0;
	}
}
