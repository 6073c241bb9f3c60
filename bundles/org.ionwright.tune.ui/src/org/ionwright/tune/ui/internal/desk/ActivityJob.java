package org.ionwright.tune.ui.internal.desk;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.IJobChangeListener;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

/** An activity as the Progress view shows it, where it can be stopped while no view of tuning is open. */
final class ActivityJob extends Job {

	private final Activity activity;

	ActivityJob(Activity activity) {
		super(activity.status().title());
		this.activity = activity;
		setPriority(LONG);
		// one that is cancelled before it had a thread never runs
		addJobChangeListener(IJobChangeListener.onDone(event -> activity.stop()));
	}

	@Override
	protected IStatus run(@Nullable IProgressMonitor monitor) {
		activity.run();
		return Status.OK_STATUS;
	}

	@Override
	protected void canceling() {
		activity.stop();
	}
}
