package org.ionwright.instrument.internal;

import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Real time left until a limit. */
final class Deadline {

	private final long end;

	Deadline(Duration limit) {
		end = System.nanoTime() + limit.toNanos();
	}

	/** Blocks until something is done, well or not, or the time is over. */
	static void await(CompletableFuture<?> all, Duration limit) throws InterruptedException {
		try {
			all.get(limit.toMillis(), TimeUnit.MILLISECONDS);
		} catch (ExecutionException | TimeoutException e) { // each device tells by its own status
		}
	}

	long millisLeft() {
		return Math.max(0, (end - System.nanoTime() + 999_999) / 1_000_000);
	}
}
