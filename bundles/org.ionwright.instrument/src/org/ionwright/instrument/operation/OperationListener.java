package org.ionwright.instrument.operation;

import org.osgi.annotation.versioning.ConsumerType;

/** Told on threads of the instrument: return quickly, do not block. */
@ConsumerType
public interface OperationListener {

	/** State, sequence or interlocks are others than before. */
	default void operationChanged() {
	}

	/** An interlock has switched something off. */
	default void tripped(Trip trip) {
	}

	default void journaled(JournalEntry entry) {
	}
}
