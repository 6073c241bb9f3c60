package org.ionwright.model;

/** What a quantity of the model is for. */
public enum Role {
	/** Belongs to the instrument as built, or is a design value. */
	FACT,
	/** Can be set while the instrument runs; a method may set it. */
	SETTING,
	/** Comes from a device only; never in a file. */
	READBACK,
	/** Bounds other quantities. */
	LIMIT
}
