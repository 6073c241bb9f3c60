package org.ionwright.instrument.internal;

import java.util.concurrent.CompletableFuture;

import org.eclipse.jdt.annotation.Nullable;

/** What occupies a device for a while; can be ended before it has quite begun. Safe for use from any thread. */
final class Occupation {

	private @Nullable CompletableFuture<Void> call;
	private boolean cancelled;

	CompletableFuture<Void> begun(CompletableFuture<Void> begun) {
		boolean end;
		synchronized (this) {
			call = begun;
			end = cancelled;
		}
		if (end) {
			begun.cancel(true);
		}
		return begun;
	}

	void cancel() {
		CompletableFuture<Void> running;
		synchronized (this) {
			cancelled = true;
			running = call;
		}
		if (running != null) {
			running.cancel(true);
		}
	}
}
