package org.ionwright.instrument.ui.internal;

import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executor;

import org.eclipse.core.runtime.ILog;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

/** Does short tasks one after the other on a thread of the workbench, out of the user's sight. */
final class SerialJob extends Job implements Executor {

	private final Queue<Runnable> tasks = new ConcurrentLinkedQueue<>();

	SerialJob(String name) {
		super(name);
		setSystem(true);
		setPriority(SHORT);
	}

	@Override
	public void execute(@Nullable Runnable task) {
		tasks.add(Objects.requireNonNull(task));
		schedule();
	}

	@Override
	protected IStatus run(@Nullable IProgressMonitor monitor) {
		for (Runnable task = tasks.poll(); task != null; task = tasks.poll()) {
			try {
				task.run();
			} catch (RuntimeException e) {
				// One broken rule must not end the checking of what is typed next.
				ILog.of(SerialJob.class).error(getName(), e);
			}
		}
		return Status.OK_STATUS;
	}
}
