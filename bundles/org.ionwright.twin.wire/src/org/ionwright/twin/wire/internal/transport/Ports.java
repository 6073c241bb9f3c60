package org.ionwright.twin.wire.internal.transport;

import java.util.concurrent.TimeUnit;

/** Threads of ports. */
final class Ports {

	private static final long CLOSE_MILLIS = 100;

	private Ports() {
	}

	static Thread start(String name, Runnable work) {
		Thread thread = new Thread(work, name);
		thread.setDaemon(true);
		thread.start();
		return thread;
	}

	/** Waits for a thread that was told to end; an interrupt of the caller is kept for it. */
	static void await(Thread thread) {
		if (thread == Thread.currentThread()) {
			return;
		}
		boolean interrupted = false;
		long until = System.nanoTime() + TimeUnit.MILLISECONDS.toNanos(CLOSE_MILLIS);
		for (long left = CLOSE_MILLIS; left > 0 && thread.isAlive();) {
			try {
				thread.join(left);
			} catch (InterruptedException e) {
				interrupted = true;
			}
			left = TimeUnit.NANOSECONDS.toMillis(until - System.nanoTime());
		}
		if (interrupted) {
			Thread.currentThread().interrupt();
		}
	}
}
