package org.ionwright.scan.ui.internal.desk;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.eclipse.core.runtime.ILog;
import org.eclipse.jdt.annotation.Nullable;

/** One thread that ends when it has nothing to do, so that nobody has to shut it down. */
final class DeskThread implements Executor {

	private static final int IDLE_SECONDS = 30;

	private final ThreadPoolExecutor pool;

	DeskThread(String name) {
		pool = new ThreadPoolExecutor(1, 1, IDLE_SECONDS, TimeUnit.SECONDS, new LinkedBlockingQueue<>(), task -> {
			Thread thread = new Thread(task, name);
			thread.setDaemon(true);
			return thread;
		});
		pool.allowCoreThreadTimeOut(true);
	}

	@Override
	public void execute(@Nullable Runnable task) {
		pool.execute(() -> {
			try {
				Objects.requireNonNull(task).run();
			} catch (RuntimeException e) {
				ILog.of(DeskThread.class).error("A step of scan control failed", e);
			}
		});
	}
}
