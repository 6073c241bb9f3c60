package org.ionwright.ui.common;

import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.MultiStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

/**
 * Does short tasks one after the other on a thread of the workbench, out of the user's sight. A task that fails is reported to
 * the error log and does not keep the next ones from being done.
 */
public final class SerialJob extends Job implements Executor {

	private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();

	/**
	 * @param name
	 *            for the error log
	 */
	public SerialJob(String name) {
		super(name);
		setSystem(true);
		setPriority(SHORT);
	}

	/** Any thread; returns at once. */
	@Override
	public void execute(@Nullable Runnable task) {
		tasks.add(Objects.requireNonNull(task));
		schedule();
	}

	@Override
	protected IStatus run(@Nullable IProgressMonitor monitor) {
		MultiStatus failures = new MultiStatus(SerialJob.class, 0, getName());
		for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
			try {
				task.run();
			} catch (RuntimeException e) {
				failures.add(LogEntry.defect(getName() + ": " + e).status(IStatus.ERROR, SerialJob.class, e));
			}
		}
		return failures.isOK() ? Status.OK_STATUS : failures;
	}
}
