package org.ionwright.ui.common;

import java.util.Objects;

import org.eclipse.core.runtime.CoreException;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.swt.widgets.Display;

/**
 * What a wizard leaves behind when it is finished, so that nobody waits in front of it. Its progress stands in the status line; a failure
 * is told with its remedy in a dialog, and stands in the error log.
 */
public final class WizardJob extends Job {

	/** Blocks; on a thread of the workbench. */
	@FunctionalInterface
	public interface Work {

		void run(IProgressMonitor monitor) throws CoreException;
	}

	private final Work work;
	private final String remedy;
	private final Runnable then;
	private final Display display = Objects.requireNonNull(Display.getCurrent());

	/**
	 * On the UI thread.
	 *
	 * @param name
	 *            what is being done
	 * @param remedy
	 *            of its failures
	 * @param then
	 *            on the UI thread, when it went well
	 */
	public WizardJob(String name, Work work, String remedy, Runnable then) {
		super(name);
		this.work = work;
		this.remedy = remedy;
		this.then = then;
	}

	@Override
	protected IStatus run(@Nullable IProgressMonitor monitor) {
		try {
			work.run(SubMonitor.convert(monitor));
		} catch (CoreException e) {
			return new LogEntry(getName() + ": " + e.getMessage(), remedy).status(IStatus.ERROR, WizardJob.class, e);
		}
		UiThread.later(display, then);
		return Status.OK_STATUS;
	}
}
