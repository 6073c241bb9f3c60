package org.ionwright.scan.ui.internal.desk;

import java.time.Duration;
import java.time.Instant;

import org.ionwright.device.TimeSource;

/** Time of simulated instruments that goes by some times as fast as that of the computer, from now on. */
final class FasterTime implements TimeSource {

	private final Instant start = Instant.now();
	private final long startNanos = System.nanoTime();
	private final int pace;

	/** @param pace seconds here in a second of the computer, 1 or more */
	FasterTime(int pace) {
		this.pace = pace;
	}

	@Override
	public Instant now() {
		return start.plusNanos((System.nanoTime() - startNanos) * pace);
	}

	@Override
	public void sleep(Duration duration) throws InterruptedException {
		Thread.sleep(duration.dividedBy(pace));
	}

	@Override
	public boolean virtual() {
		return false;
	}
}
