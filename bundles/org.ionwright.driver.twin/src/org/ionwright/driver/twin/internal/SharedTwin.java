package org.ionwright.driver.twin.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.locks.ReentrantLock;

import org.ionwright.device.TimeSource;
import org.ionwright.twin.Twin;

/** A twin under one lock, with the time of its instrument. Safe for any thread. */
final class SharedTwin {

	/** A call to the twin at a time in seconds. */
	@FunctionalInterface
	interface Call<T> {
		T on(Twin twin, double seconds);
	}

	private final String name;
	private final Twin twin;
	private final TimeSource time;
	private final Instant start;
	private final Runnable release;
	private final ReentrantLock lock = new ReentrantLock(true);
	private long runs;

	SharedTwin(String name, Twin twin, TimeSource time, Runnable release) {
		this.name = name;
		this.twin = twin;
		this.time = time;
		this.release = release;
		start = time.now();
	}

	String name() {
		return name;
	}

	TimeSource time() {
		return time;
	}

	<T> T call(Instant at, Call<T> call) throws InterruptedException {
		lock.lockInterruptibly();
		try {
			Duration since = Duration.between(start, at);
			return call.on(twin, since.getSeconds() + 1e-9 * since.getNano());
		} finally {
			lock.unlock();
		}
	}

	double read(String path, Instant at) throws InterruptedException {
		return call(at, (twinNow, seconds) -> Double.valueOf(twinNow.read(path, seconds)));
	}

	/** Number of a new run: the first is 0. */
	synchronized long nextRun() {
		return runs++;
	}

	void release() {
		release.run();
	}
}
