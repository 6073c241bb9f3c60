package org.ionwright.device.tck.internal;

import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Collectors;

import org.ionwright.device.DeviceException;

/** The one thread on which all calls of a driver are made. A call that takes too long is a failure that shows where it hangs. */
final class SessionThread implements AutoCloseable {

	static final String NAME = "kit session";

	private static final FutureTask<?> END = new FutureTask<>(() -> null);

	private final LinkedBlockingQueue<FutureTask<?>> calls = new LinkedBlockingQueue<>();
	private final Thread thread = new Thread(this::work, NAME);

	SessionThread() {
		thread.setDaemon(true);
		thread.start();
	}

	/** Makes the call and waits for its end. */
	<T> T call(String what, Duration limit, Call<T> call) throws DeviceException, InterruptedException {
		return await(what, limit, start(call));
	}

	/** Makes the call and does not wait. */
	<T> FutureTask<T> start(Call<T> call) {
		FutureTask<T> task = new FutureTask<>(call::run);
		calls.add(task);
		return task;
	}

	<T> T await(String what, Duration limit, FutureTask<T> task) throws DeviceException, InterruptedException {
		try {
			return task.get(limit.toNanos(), TimeUnit.NANOSECONDS);
		} catch (TimeoutException e) {
			String where = Arrays.stream(thread.getStackTrace()).map(frame -> "\n\tat " + frame)
					.collect(Collectors.joining());
			thread.interrupt();
			throw new AssertionError(what + " did not end within " + limit.toMillis() + " ms; it hangs here:" + where,
					e);
		} catch (ExecutionException e) {
			Throwable cause = e.getCause();
			if (cause instanceof DeviceException device) {
				throw device;
			}
			if (cause instanceof InterruptedException interrupted) {
				throw interrupted;
			}
			if (cause instanceof AssertionError failed) {
				throw failed;
			}
			throw new AssertionError(
					what + " threw " + cause + "; a driver throws DeviceException or InterruptedException",
					cause);
		}
	}

	void interrupt() {
		thread.interrupt();
	}

	@Override
	public void close() {
		calls.add(END);
	}

	private void work() {
		while (true) {
			try {
				FutureTask<?> next = calls.take();
				if (next == END) {
					return;
				}
				next.run();
				Thread.interrupted();
			} catch (InterruptedException e) {
				// meant for a call that has just ended
			}
		}
	}
}
