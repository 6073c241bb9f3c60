package org.ionwright.device;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

import org.junit.jupiter.api.Test;

class VirtualTimeTest {

	private static final Instant START = Instant.parse("2026-11-21T09:00:00Z");

	private final TimeSource time = TimeSource.virtual(START);

	@Test
	void timePassesOnlyBySleeping() throws InterruptedException {
		assertEquals(START, time.now());
		time.sleep(Duration.ofHours(3));
		assertEquals(START.plus(Duration.ofHours(3)), time.now());
		assertTrue(time.virtual());
		assertFalse(TimeSource.system().virtual());
	}

	@Test
	void timeNeverGoesBack() throws InterruptedException {
		time.sleep(Duration.ofSeconds(-5));
		time.sleep(Duration.ZERO);
		assertEquals(START, time.now());
	}

	@Test
	void interruptEndsASleepAndTimeStandsStill() {
		Thread.currentThread().interrupt();
		assertThrows(InterruptedException.class, () -> time.sleep(Duration.ofSeconds(1)));
		assertFalse(Thread.currentThread().isInterrupted());
		assertEquals(START, time.now());
	}

	@Test
	void sleepsOfSeveralThreadsAddUp() throws InterruptedException {
		List<Thread> threads = new ArrayList<>();
		for (int t = 0; t < 4; t++) {
			threads.add(Thread.ofPlatform().start(() -> {
				for (int i = 0; i < 1000; i++) {
					try {
						time.sleep(Duration.ofMillis(1));
					} catch (InterruptedException e) {
						Thread.currentThread().interrupt();
					}
				}
			}));
		}
		for (Thread thread : threads) {
			thread.join();
		}
		assertEquals(START.plusSeconds(4), time.now());
	}
}
