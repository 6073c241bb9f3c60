package org.ionwright.workbench.internal;

import org.eclipse.core.commands.AbstractHandler;
import org.eclipse.core.commands.ExecutionEvent;
import org.eclipse.core.runtime.ICoreRunnable;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;

/** Connects the demo instrument and lets it scan, as {@code ./ionwright} does; makes its project where it is missing. */
public final class OpenDemoHandler extends AbstractHandler {

	@Override
	public @Nullable Object execute(@Nullable ExecutionEvent event) {
		ICoreRunnable open = monitor -> {
			if (!DemoProject.project().exists()) {
				Projects.createDemo(DemoProject.project(), monitor);
			}
			DemoRun.start();
		};
		Job.create(Messages.OpenDemo_job, open).schedule();
		return null;
	}
}
