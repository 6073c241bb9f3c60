package org.ionwright.serve.internal.pva;

import java.util.concurrent.CompletableFuture;

/** Takes what clients put. Called on the thread of the client; must not block. */
@FunctionalInterface
public interface PutHandler {

	/**
	 * @param value
	 *            a number, or the index of a choice
	 * @param who
	 *            user, machine and address, as far as the client says
	 * @return completed when the value was accepted; failed with an exception whose message the client gets
	 */
	CompletableFuture<Void> put(double value, String who);
}
