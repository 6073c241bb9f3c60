package org.ionwright.instrument.internal;

import java.time.Duration;

/** Real time left until a limit. */
final class Deadline {

	private final long end;

	Deadline(Duration limit) {
		end = System.nanoTime() + limit.toNanos();
	}

	long millisLeft() {
		return Math.max(0, (end - System.nanoTime() + 999_999) / 1_000_000);
	}
}
