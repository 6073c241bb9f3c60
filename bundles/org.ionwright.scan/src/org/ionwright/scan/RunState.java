package org.ionwright.scan;

import java.util.EnumSet;
import java.util.Set;

/** The states of a run; the last three are final. */
public enum RunState {
	/** Settings of the method are being sent and waited for. */
	SETTLING(Verb.STOP, Verb.ABORT), SCANNING(Verb.PAUSE, Verb.SKIP, Verb.STOP, Verb.ABORT),
	/** Between two scans, until a person resumes or ends the run; voltages stay. The text says why. */
	PAUSED(Verb.RESUME, Verb.SKIP, Verb.STOP, Verb.ABORT),
	/** Nothing is scanned any more after the scan in progress; the file is completed and what was changed is put back. */
	STOPPING(Verb.ABORT), FINISHED,
	/** Ended early by a person or a condition of the method; the scans so far are stored. */
	STOPPED,
	/** Ended by a fault; the scans so far are stored as far as the disk allowed. */
	FAILED;

	private final Set<Verb> verbs;

	RunState(Verb... verbs) {
		this.verbs = verbs.length == 0 ? Set.of() : EnumSet.of(verbs[0], verbs);
	}

	/** Whether nothing will happen any more. */
	public boolean over() {
		return verbs.isEmpty();
	}

	/** Whether the verb has an effect now; what is not allowed is not done. */
	public boolean allows(Verb verb) {
		return verbs.contains(verb);
	}
}
