package org.ionwright.instrument.internal;

import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CancellationException;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Consumer;

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
	private final Consumer<DeviceException> onHang;
	private ExecutorService executor;
	private volatile @Nullable Call<?> running;
	private int threads;
	private int pending;
	private boolean closed;

	/**
	 * @param onHang
	 *            told when a call and its thread were given up, with what waited behind it
	 */
	SessionWorker(String name, ScheduledExecutorService watchdog, Consumer<DeviceException> onHang) {
		this.name = name;
		this.watchdog = watchdog;
		this.onHang = onHang;
		this.executor = newExecutor();
	}

	<T> CompletableFuture<T> call(String what, Duration deadline, Callable<T> task) {
		return call(what, deadline, task, failure -> {
			// the future tells
		});
	}

	/**
	 * Queues a call.
	 *
	 * @param over
	 *            told once when the call is over and before the future completes, with its failure: on the device's thread, unless
	 *            that was given up or the worker is closed
	 * @return fails with reason TIMEOUT when the deadline passed, and with what the task threw otherwise; cancelling it interrupts
	 *         the call
	 */
	<T> CompletableFuture<T> call(String what, Duration deadline, Callable<T> task,
			Consumer<@Nullable Throwable> over) {
		Call<T> call = new Call<>(what, deadline, task, over);
		synchronized (this) {
			if (!closed) {
				pending++;
				call.home = executor;
				executor.execute(call);
				return call.result;
			}
		}
		call.fail(closed());
		return call.result;
	}

	private DeviceException closed() {
		return new DeviceException(DeviceReason.CANCELLED, name + ": the instrument was closed");
	}

	/** Lets the deadline of the call begin anew, when called by the call itself: it is slow but tells that it goes on. */
	void renew() {
		Call<?> call = running;
		if (call != null) {
			call.renew();
		}
	}

	/** Whether nothing runs and nothing waits. */
	synchronized boolean idle() {
		return pending == 0;
	}

	/** Whether something waits for what runs to end. */
	synchronized boolean awaited() {
		return pending > 1;
	}

	synchronized void close() {
		closed = true;
		executor.shutdown();
	}

	/** @return the calls that waited for the stuck one */
	private synchronized List<Runnable> abandon(ExecutorService stuck) {
		if (executor != stuck) {
			return List.of();
		}
		pending = 0;
		if (!closed) {
			executor = newExecutor();
		}
		return stuck.shutdownNow();
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
		private final Consumer<@Nullable Throwable> over;
		private final CompletableFuture<T> result = new CompletableFuture<>();
		private final AtomicBoolean told = new AtomicBoolean();
		private @Nullable ExecutorService home;
		private @Nullable Thread runner;
		private @Nullable Future<?> timer;
		private boolean late;

		Call(String what, Duration deadline, Callable<T> task, Consumer<@Nullable Throwable> over) {
			this.what = what;
			this.deadline = deadline;
			this.task = task;
			this.over = over;
			result.whenComplete((value, failure) -> {
				if (result.isCancelled()) {
					interrupt();
				}
			});
		}

		@Override
		public void run() {
			synchronized (this) {
				runner = result.isDone() ? null : Thread.currentThread();
			}
			if (result.isDone()) {
				end();
				fail(new CancellationException());
				return;
			}
			running = this;
			try {
				timer = watch(this::expire, deadline);
				T value = task.call();
				end();
				tell(null);
				result.complete(value);
			} catch (Throwable failure) {
				end();
				fail(late ? timeout(failure) : failure);
				if (failure instanceof VirtualMachineError error) {
					throw error;
				}
			} finally {
				cancelTimer();
			}
		}

		private void cancelTimer() {
			Future<?> set = timer;
			if (set != null) {
				set.cancel(false);
			}
		}

		void renew() {
			synchronized (this) {
				if (runner != Thread.currentThread() || late) {
					return;
				}
			}
			cancelTimer();
			try {
				timer = watch(this::expire, deadline);
			} catch (DeviceException e) {
				// closed: the call is told otherwise
			}
		}

		private boolean tell(@Nullable Throwable failure) {
			boolean first = !told.getAndSet(true);
			if (first) {
				over.accept(failure);
			}
			return first;
		}

		void fail(Throwable failure) {
			tell(failure);
			result.completeExceptionally(failure);
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
			DeviceException hang = new DeviceException(DeviceReason.DRIVER_DEFECT, name + ": " + what
					+ " did not return " + GRACE.toMillis() + " ms after it was interrupted; its thread was given up");
			if (told.getAndSet(true)) {
				return;
			}
			ExecutorService stuck = home;
			// before anybody is told, since what they ask for next must not wait for the thread that is given up
			List<Runnable> waiting = stuck == null ? List.of() : abandon(stuck);
			over.accept(hang);
			onHang.accept(hang);
			result.completeExceptionally(hang);
			for (Runnable next : waiting) {
				if (next instanceof Call<?> call) {
					call.fail(hang);
				}
			}
		}

		private DeviceException timeout(Throwable cause) {
			return new DeviceException(DeviceReason.TIMEOUT,
					name + ": " + what + " took longer than " + deadline.toMillis() + " ms", cause);
		}
	}
}
