package org.ionwright.device;

import java.time.Duration;
import java.time.Instant;

/** Time as a parameter: the machine's own, or virtual time that passes only when somebody sleeps. Safe for any thread. */
public interface TimeSource {

	Instant now();

	/**
	 * Blocks for the duration in this source's time; virtual time returns at once.
	 *
	 * @throws InterruptedException
	 *             when the thread is interrupted, also when no waiting is needed
	 */
	void sleep(Duration duration) throws InterruptedException;

	/** Whether time passes only by sleeping. */
	boolean virtual();

	static TimeSource system() {
		return SystemTime.INSTANCE;
	}

	static TimeSource virtual(Instant start) {
		return new VirtualTime(start);
	}
}
