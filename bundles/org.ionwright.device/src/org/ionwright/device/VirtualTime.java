package org.ionwright.device;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;

final class VirtualTime implements TimeSource {

	private final AtomicReference<Instant> now;

	VirtualTime(Instant start) {
		now = new AtomicReference<>(start);
	}

	@Override
	public Instant now() {
		return now.get();
	}

	@Override
	public void sleep(Duration duration) throws InterruptedException {
		if (Thread.interrupted()) {
			throw new InterruptedException("interrupted in virtual time");
		}
		if (duration.isPositive()) {
			now.updateAndGet(instant -> instant.plus(duration));
		}
	}

	@Override
	public boolean virtual() {
		return true;
	}
}
