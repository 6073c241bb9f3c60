package org.ionwright.instrument.operation;

import java.time.Instant;

/**
 * Something that happened to an instrument.
 *
 * @param time
 *            in the instrument's time
 * @param who
 *            a person, or the part of the program that did it
 * @param text
 *            one line for people
 */
public record JournalEntry(Instant time, Kind kind, String who, String text) {

	/** Kinds of events. */
	public enum Kind {
		SESSION, STATE, SEQUENCE, SET, TRIP, REARM, SAFE_STATE, MEASURED
	}
}
