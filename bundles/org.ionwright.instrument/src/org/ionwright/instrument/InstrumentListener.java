package org.ionwright.instrument;

import org.osgi.annotation.versioning.ConsumerType;

/** Told that something changed; the listener asks for what it wants to know. Called on device threads: return quickly. */
@ConsumerType
public interface InstrumentListener {

	/** State of the instrument or of one of its devices. */
	default void statusChanged() {
	}

	/** Readbacks or set-points. */
	default void readingsChanged() {
	}
}
