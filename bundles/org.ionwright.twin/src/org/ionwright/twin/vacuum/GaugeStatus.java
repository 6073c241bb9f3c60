package org.ionwright.twin.vacuum;

/** What a gauge says about its reading. */
public enum GaugeStatus {
	/** The reading is good, for the gas the gauge is set for. */
	GOOD,
	/** Below the range: the reading is the lower end. */
	UNDERRANGE,
	/** Above the range: the reading is the upper end. */
	OVERRANGE,
	/** Switched on, but the discharge has not struck yet. */
	STARTING
}
