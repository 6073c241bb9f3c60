package org.ionwright.device.tck.internal;

import java.time.Duration;
import java.time.Instant;

import org.ionwright.device.TimeSource;

/** As fast as the machine's time, but years away from it: who takes another clock is found out. */
final class KitTime implements TimeSource {

	private static final Duration AWAY = Duration.ofDays(4000);

	@Override
	public Instant now() {
		return Instant.now().plus(AWAY);
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
