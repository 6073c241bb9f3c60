package org.ionwright.scan;

/** What a person can ask of a run. The meaning never depends on where it is asked; {@link RunState#allows} says when it can be. */
public enum Verb {
	/** No further scan after the one in progress, until {@link #RESUME}; voltages stay. */
	PAUSE,
	/** Goes on after a pause, when all preconditions hold. */
	RESUME,
	/** The segment, with its repeats, ends after the scan in progress; the next one begins. */
	SKIP,
	/** The run ends after the scan in progress; the file is completed and what was changed is put back. */
	STOP,
	/** The run ends at once and the instrument is brought to its safe state; scans so far are kept. */
	ABORT
}
