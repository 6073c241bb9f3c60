package org.ionwright.scan;

import java.util.concurrent.CompletableFuture;

import org.ionwright.instrument.LiveInstrument;
import org.osgi.annotation.versioning.ConsumerType;

/**
 * Brings an instrument to standby when nobody measures; an OSGi service of whoever knows how. Without one the instrument goes
 * through its standby sequence.
 */
@ConsumerType
public interface StandbyAction {

	/**
	 * Returns at once, on any thread.
	 *
	 * @return completed when the instrument is at standby; when it fails the instrument is brought to its safe state
	 */
	CompletableFuture<Void> standby(LiveInstrument instrument);
}
