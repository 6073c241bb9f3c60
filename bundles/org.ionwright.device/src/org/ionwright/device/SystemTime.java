package org.ionwright.device;

import java.time.Duration;
import java.time.Instant;

enum SystemTime implements TimeSource {

	INSTANCE;

	@Override
	public Instant now() {
		return Instant.now();
	}

	@Override
	public void sleep(Duration duration) throws InterruptedException {
		Thread.sleep(duration);
	}

	@Override
	public boolean virtual() {
		return false;
	}
}
