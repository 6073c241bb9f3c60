package org.ionwright.twin.gas;

/**
 * How gas moves through an opening, by the Knudsen number mean free path over diameter: viscous below 0.01, molecular
 * above 0.5, transition (Knudsen) between (limits as in the vacuum makers' handbooks).
 */
public enum FlowRegime {
	/** Molecules meet each other. */
	VISCOUS,
	/** Both matter. */
	TRANSITION,
	/** Molecules meet walls only. */
	MOLECULAR;

	/** Knudsen number up to which flow is viscous. */
	public static final double VISCOUS_LIMIT = 0.01;
	/** Knudsen number from which flow is molecular. */
	public static final double MOLECULAR_LIMIT = 0.5;

	public static FlowRegime of(double knudsen) {
		return knudsen < VISCOUS_LIMIT ? VISCOUS : knudsen > MOLECULAR_LIMIT ? MOLECULAR : TRANSITION;
	}
}
