package org.ionwright.drawing;

/** Colours of lines and letters; a palette says which. */
public enum Ink {
	/** Outlines and main texts. */
	STRONG,
	/** Dimensions, axes, notes. */
	MUTED,
	/** Hatch. */
	FAINT,
	/** A free line of sight, warnings. */
	ALARM,
	/** All is well. */
	GOOD,
	/** Bands, the coupler. */
	ACCENT
}
