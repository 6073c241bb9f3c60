package org.ionwright.twin;

/** How a twin is found when it is switched on. */
public enum StartState {
	/** Air everywhere, all pumps, heaters, gases and voltages off. */
	VENTED,
	/** Long pumped, isolation valve shut, gas and heaters off. */
	PUMPED,
	/** Pumped and warm, gas and liquid on, isolation valve open, high voltages at 0. */
	READY
}
