package org.ionwright.instrument;

import java.util.concurrent.CompletableFuture;

import org.ionwright.device.ProcedureDescription;
import org.osgi.annotation.versioning.ProviderType;

/** A procedure of a device that was started. Safe for use from any thread. Its device tells progress as its status, too. */
@ProviderType
public interface ProcedureRun {

	ProcedureDescription procedure();

	/** Done so far, 0 to 1; NaN when the device does not tell. */
	double fraction();

	/** What happens now, for people. */
	String text();

	/** Ends the procedure; the device can take the next call soon after. */
	void cancel();

	/**
	 * Completed when the procedure has come to its end; failed with a {@link org.ionwright.device.DeviceException}, reason
	 * CANCELLED when it was cancelled.
	 */
	CompletableFuture<Void> done();
}
