package org.ionwright.instrument.internal;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.ionwright.device.DeviceException;
import org.ionwright.device.DeviceReason;

/**
 * The one thread of a device. Each call has a deadline in real time, after which its thread is interrupted; a call that does
 * not end upon that is given up together with its thread, and the next call gets a new one.
 */
final class SessionWorker {

	static final Duration GRACE = Duration.ofSeconds(1);

	private final String name;
	private final ScheduledExecutorService watchdog;
	private ExecutorService executor;
	private int threads;
	private int pending;
	private boolean closed;

	SessionWorker(String name, ScheduledExecutorService watchdog) {
		this.name = name;
		this.watchdog = watchdog;
		this.executor = newExecutor();
	}

	/**
	 * Queues a call.
	 *
	 * @return fails with reason TIMEOUT when the deadline passed, and with what the task threw otherwise; cancelling it interrupts
	 *         the call
	 */
	<T> CompletableFuture<T> call(String what, Duration deadline, Callable<T> task) {
		Call<T> call = new Call<>(what, deadline, task);
		synchronized (this) {
			if (closed) {
				call.result.completeExceptionally(closed());
				return call.result;
			}
			pending++;
			call.home = executor;
			try {
				executor.execute(call);
			} catch (RejectedExecutionException e) {
				pending--;
				call.result.completeExceptionally(e);
			}
		}
		return call.result;
	}

	private DeviceException closed() {
		return new DeviceException(DeviceReason.CANCELLED, name + ": the instrument was closed");
	}

	/** Whether nothing runs and nothing waits. */
	synchronized boolean idle() {
		return pending == 0;
	}

	synchronized void close() {
		closed = true;
		executor.shutdown();
	}

	private synchronized void abandon(ExecutorService stuck) {
		if (executor == stuck) {
			pending = 0;
			stuck.shutdownNow();
			if (!closed) {
				executor = newExecutor();
			}
		}
	}

	private synchronized void done(@Nullable ExecutorService home) {
		if (executor == home) {
			pending--;
		}
	}

	private ExecutorService newExecutor() {
		String threadName = "ionwright-device " + name + (threads == 0 ? "" : " #" + threads);
		threads++;
		return Executors.newSingleThreadExecutor(Thread.ofPlatform().daemon().name(threadName).factory());
	}

	private final class Call<T> implements Runnable {

		private final String what;
		private final Duration deadline;
		private final Callable<T> task;
		private final CompletableFuture<T> result = new CompletableFuture<>();
		private @Nullable ExecutorService home;
		private @Nullable Thread runner;
		private boolean late;

		Call(String what, Duration deadline, Callable<T> task) {
			this.what = what;
			this.deadline = deadline;
			this.task = task;
			result.whenComplete((value, failure) -> {
				if (result.isCancelled()) {
					interrupt();
				}
			});
		}

		@Override
		public void run() {
			synchronized (this) {
				if (result.isDone()) {
					done(home);
					return;
				}
				runner = Thread.currentThread();
			}
			@Nullable
			Future<?> timer = null;
			try {
				timer = watch(this::expire, deadline);
				T value = task.call();
				end();
				result.complete(value);
			} catch (Throwable failure) {
				end();
				result.completeExceptionally(late ? timeout(failure) : failure);
				if (failure instanceof VirtualMachineError error) {
					throw error;
				}
			} finally {
				if (timer != null) {
					timer.cancel(false);
				}
			}
		}

		/** A call that is still queued when the instrument is closed finds no watchdog any more and must not run without. */
		private Future<?> watch(Runnable action, Duration delay) throws DeviceException {
			try {
				return watchdog.schedule(action, delay.toMillis(), TimeUnit.MILLISECONDS);
			} catch (RejectedExecutionException e) {
				throw closed();
			}
		}

		private void end() {
			synchronized (this) {
				runner = null;
				Thread.interrupted();
			}
			done(home);
		}

		private synchronized void interrupt() {
			Thread thread = runner;
			if (thread != null) {
				thread.interrupt();
				try {
					watch(this::giveUp, GRACE);
				} catch (DeviceException e) {
					// the instrument was closed: nobody waits for this call
				}
			}
		}

		private synchronized void expire() {
			late = true;
			interrupt();
		}

		private void giveUp() {
			synchronized (this) {
				if (runner == null) {
					return;
				}
			}
			ExecutorService stuck = home;
			if (stuck != null) {
				abandon(stuck);
			}
			result.completeExceptionally(new DeviceException(DeviceReason.DRIVER_DEFECT, name + ": " + what
					+ " did not return " + GRACE.toMillis() + " ms after it was interrupted; its thread was given up"));
		}

		private DeviceException timeout(Throwable cause) {
			return new DeviceException(DeviceReason.TIMEOUT,
					name + ": " + what + " took longer than " + deadline.toMillis() + " ms", cause);
		}
	}
}
