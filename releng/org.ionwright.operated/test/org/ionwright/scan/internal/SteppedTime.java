package org.ionwright.scan.internal;

import java.time.Duration;
import java.time.Instant;

import org.ionwright.device.TimeSource;

/** Time that goes on in steps while others sleep, as fast as somebody makes the steps. */
final class SteppedTime implements TimeSource {

	private Instant now = Instant.parse("2026-11-26T08:00:00Z");

	@Override
	public synchronized Instant now() {
		return now;
	}

	@Override
	public synchronized void sleep(Duration duration) throws InterruptedException {
		if (Thread.interrupted()) {
			throw new InterruptedException("interrupted before sleeping");
		}
		Instant end = now.plus(duration);
		while (now.isBefore(end)) {
			wait();
		}
	}

	synchronized void step(Duration step) {
		now = now.plus(step);
		notifyAll();
	}

	@Override
	public boolean virtual() {
		return false;
	}
}
