package org.ionwright.scan.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;

import org.ionwright.device.TimeSource;

/** Time that goes on in steps while others sleep, as fast as somebody makes the steps and those who wake can follow. */
final class SteppedTime implements TimeSource {

	private static final long PATIENCE_NANOS = TimeUnit.SECONDS.toNanos(1);

	private final Map<Thread, Instant> asleep = new HashMap<>();
	/** They have not slept again. */
	private final Set<Thread> woken = new HashSet<>();
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
		asleep.put(Thread.currentThread(), end);
		woken.remove(Thread.currentThread());
		notifyAll();
		try {
			while (now.isBefore(end)) {
				wait();
			}
		} finally {
			asleep.remove(Thread.currentThread());
			woken.add(Thread.currentThread());
		}
	}

	/** Whether somebody is to sleep so long. */
	synchronized boolean anyoneSleeps(Duration atLeast) {
		Instant then = now.plus(atLeast);
		return asleep.values().stream().anyMatch(end -> !end.isBefore(then));
	}

	/** Blocks until those who have slept sleep again or wait for something else; not for long. */
	synchronized void step(Duration step) throws InterruptedException {
		now = now.plus(step);
		notifyAll();
		long begin = System.nanoTime();
		while (anyoneRuns() && System.nanoTime() - begin < PATIENCE_NANOS) {
			wait(1);
		}
	}

	private boolean anyoneRuns() {
		woken.removeIf(thread -> switch (thread.getState()) {
		case WAITING, TIMED_WAITING, TERMINATED -> true;
		default -> false;
		});
		return !woken.isEmpty() || asleep.values().stream().anyMatch(end -> !now.isBefore(end));
	}

	@Override
	public boolean virtual() {
		return false;
	}
}
