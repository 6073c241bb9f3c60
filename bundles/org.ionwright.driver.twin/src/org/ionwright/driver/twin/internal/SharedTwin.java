package org.ionwright.driver.twin.internal;

import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.locks.ReentrantLock;

import org.ionwright.device.TimeSource;
import org.ionwright.twin.FaultScript;
import org.ionwright.twin.Twin;
import org.ionwright.twin.TwinParameter;
import org.ionwright.twin.TwinReading;

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
	private final Set<String> ordered = new HashSet<>();
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

	TwinReading read(String path, Instant at) throws InterruptedException {
		return call(at, (twinNow, seconds) -> twinNow.reading(path, seconds));
	}

	List<TwinParameter> quantities() throws InterruptedException {
		return call(start, (twinNow, seconds) -> twinNow.quantities());
	}

	/** Orders the faults of an address, once however often it is opened. */
	void order(String address, FaultScript script) throws InterruptedException {
		call(time.now(), (twinNow, seconds) -> {
			if (ordered.add(address)) {
				twinNow.faults(script);
			}
			return twinNow;
		});
	}

	/** Number of a new run: the first is 0. */
	synchronized long nextRun() {
		return runs++;
	}

	void release() {
		release.run();
	}
}
