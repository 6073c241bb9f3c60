package org.ionwright.scan.queue;

/** What a queue does. */
public enum QueueState {
	/** Not started. */
	IDLE,
	/** A run goes on, or the next one is about to begin. */
	RUNNING,
	/** No further run begins after the one in progress, until a person resumes. */
	PAUSED,
	/** The run in progress is the last one. */
	ENDING,
	/** No run goes on; what was changed is put back, or the instrument is in its safe state. Can be started again. */
	OVER
}
