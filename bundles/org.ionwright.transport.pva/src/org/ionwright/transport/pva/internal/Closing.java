package org.ionwright.transport.pva.internal;

import java.time.Duration;

import org.epics.pva.client.PVAClient;

/**
 * The end of a client of core-pva. That may take core-pva up to some seconds, when a server does not answer any more or a connection
 * is just being opened, so it goes on in a thread of its own after {@link #WAIT}.
 */
final class Closing {

	/** Closing a link takes a second at most. */
	private static final Duration WAIT = Duration.ofMillis(800);

	/** Longer than core-pva waits for a connection to be opened. */
	private static final int TRIES = 10;
	private static final Duration PAUSE = Duration.ofSeconds(1);

	private Closing() {
	}

	static void close(PVAClient client) {
		Thread thread = Thread.ofPlatform().daemon().name("ionwright-pva-closing").start(() -> end(client));
		try {
			thread.join(WAIT);
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	private static void end(PVAClient client) {
		for (int i = 0; i < TRIES; i++) {
			try {
				client.close();
				return;
			} catch (RuntimeException e) {
				// a connection that is still being opened: core-pva stumbles over it and leaves its UDP ports open
				try {
					Thread.sleep(PAUSE);
				} catch (InterruptedException interrupted) {
					return;
				}
			}
		}
	}
}
