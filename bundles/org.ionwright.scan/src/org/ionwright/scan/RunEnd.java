package org.ionwright.scan;

/** How a run was asked to end. */
public enum RunEnd {
	/** Not asked: it ends by itself or by a fault. */
	NONE,
	/** By a condition of the method: the next sample is to be measured. */
	NEXT_SAMPLE,
	/** By a person or a condition. */
	STOP,
	/** By a person, or because of a device that failed; the instrument is brought to its safe state. */
	ABORT
}
