package org.ionwright.serve.internal;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

import org.ionwright.command.CommandException;

/**
 * Ctrl-C and SIGTERM are how a node is stopped, so they are no failure: the process ends with exit code 0 when all was closed in time.
 * Opened before everything else and closed after it.
 */
final class StopSignal implements AutoCloseable {

	/** The safe state of all devices takes some seconds at most. */
	private static final Duration LIMIT = Duration.ofSeconds(20);

	private final CountDownLatch asked = new CountDownLatch(1);
	private final CountDownLatch closed = new CountDownLatch(1);
	private final Consumer<Thread> remove;
	private final Runnable end;
	private final Thread hook = new Thread(this::stop, "ionwright-serve-stop");

	private StopSignal(Consumer<Thread> remove, Runnable end) {
		this.remove = remove;
		this.end = end;
	}

	static StopSignal install() throws CommandException {
		Runtime runtime = Runtime.getRuntime();
		return install(runtime::addShutdownHook, runtime::removeShutdownHook, () -> runtime.halt(0));
	}

	/**
	 * The first two throw {@link IllegalStateException} when the process is ending already.
	 *
	 * @param end
	 *            ends the process with exit code 0
	 */
	static StopSignal install(Consumer<Thread> add, Consumer<Thread> remove, Runnable end) throws CommandException {
		StopSignal signal = new StopSignal(remove, end);
		try {
			add.accept(signal.hook);
		} catch (IllegalStateException e) {
			throw new CommandException("ended from outside before anything was served", e);
		}
		return signal;
	}

	/**
	 * Blocks until the process is to end.
	 *
	 * @param seconds
	 *            or until these have passed; may be infinite
	 */
	void await(double seconds) throws InterruptedException {
		asked.await(Math.round(Math.min(seconds, 1e9) * 1e3), TimeUnit.MILLISECONDS);
	}

	/** The thread of a signal: everybody else's work is done when it returns. */
	private void stop() {
		asked.countDown();
		try {
			if (closed.await(LIMIT.toSeconds(), TimeUnit.SECONDS)) {
				end.run();
			}
		} catch (InterruptedException e) {
			Thread.currentThread().interrupt();
		}
	}

	@Override
	public void close() {
		closed.countDown();
		try {
			remove.accept(hook);
		} catch (IllegalStateException e) {
			// it is running and has just been let go
		}
	}
}
