package org.ionwright.instrument.internal.operation;

import org.ionwright.instrument.operation.InterlockStatus.Condition;

/** A condition on readings. */
public interface Watch {

	/** MET, NOT_WATCHED, RECOVERING, UNKNOWN or NOT_MET. */
	Condition look(Readings readings);

	/** The reading with its limit, in words. */
	String describe(Readings readings);
}
