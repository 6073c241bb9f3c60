package org.ionwright.device;

/** How far a reading can be trusted. */
public enum Quality {
	GOOD,
	/** The device reports it as uncertain or out of its range. */
	UNCERTAIN,
	/** Older than the polling allows. */
	STALE,
	/** No value. */
	NONE
}
