package org.ionwright.scan.ui.internal.desk;

import java.util.Objects;
import java.util.concurrent.Executor;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.ionwright.scan.ui.internal.Messages;
import org.ionwright.ui.common.LogEntry;

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
				new LogEntry(NLS.bind(Messages.Log_stepFailed, e), Messages.Log_stepRemedy).error(DeskThread.class, e);
			}
		});
	}
}
