package org.ionwright.ui.common;

/**
 * What a status lamp says. Each has a colour and a sign of its own, so that the colour is never the only difference;
 * FAULT is for what needs a hand.
 */
public enum Lamp {
	/** Not there, not connected, not known. */
	OFF,
	/** As it should be. */
	OK,
	/** On its way or at work. */
	BUSY,
	/** Works, but look at it. */
	WARNING,
	/** Needs a hand. */
	FAULT
}
