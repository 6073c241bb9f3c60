package org.ionwright.scan.internal;

import java.time.Duration;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.scan.RunEnd;

/** What is asked of a run, until it happens. Safe for use from any thread. */
final class RunControl {

	private RunEnd end = RunEnd.NONE;
	private @Nullable String pause;
	private boolean skip;
	private @Nullable Thread waiting;

	synchronized RunEnd end() {
		return end;
	}

	/** A stronger wish replaces a weaker one. */
	synchronized void end(RunEnd how) {
		if (how.compareTo(end) > 0) {
			end = how;
		}
		notifyAll();
		Thread thread = waiting;
		if (thread != null) {
			thread.interrupt();
		}
	}

	/**
	 * @param why
	 *            for people
	 */
	synchronized void pause(String why) {
		pause = why;
	}

	synchronized void resume() {
		pause = null;
		notifyAll();
	}

	synchronized void skip() {
		skip = true;
		notifyAll();
	}

	/** Whether no further scan is to begin as things are. */
	synchronized boolean border() {
		return end != RunEnd.NONE || pause != null || skip;
	}

	/** Why the run is to pause; null when it is not, or when it is to do something else. */
	synchronized @Nullable String pause() {
		return end == RunEnd.NONE && !skip ? pause : null;
	}

	/** Whether the segment is to end; forgotten with that, and a pause with it. */
	synchronized boolean skipped() {
		boolean was = skip;
		skip = false;
		if (was) {
			pause = null;
		}
		return was;
	}

	/**
	 * Blocks until there is no reason to pause.
	 *
	 * @return false when there still is one after the time given, by the clock on the wall
	 */
	synchronized boolean awaitResume(Duration limit) throws InterruptedException {
		long end = System.nanoTime() + limit.toNanos();
		for (long left = limit.toNanos(); pause() != null && left > 0; left = end - System.nanoTime()) {
			TimeUnit.NANOSECONDS.timedWait(this, left);
		}
		return pause() == null;
	}

	/** Waits of the calling thread end when the run is to end, until {@link #awake()}. */
	void asleep() throws InterruptedException {
		asleep(RunEnd.NONE);
	}

	/**
	 * As {@link #asleep()}.
	 *
	 * @param known
	 *            only a stronger wish ends the wait
	 */
	synchronized void asleep(RunEnd known) throws InterruptedException {
		if (end.compareTo(known) > 0) {
			throw new InterruptedException("the run is to end");
		}
		waiting = Thread.currentThread();
	}

	synchronized void awake() {
		waiting = null;
		Thread.interrupted();
	}
}
