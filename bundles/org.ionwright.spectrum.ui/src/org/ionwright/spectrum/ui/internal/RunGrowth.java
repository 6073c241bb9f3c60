package org.ionwright.spectrum.ui.internal;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.NullProgressMonitor;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.ionwright.spectrum.SpectrumInfo;

/** Looks once a second whether scans were appended to a run that is open. Ends with {@link #cancel()}. */
final class RunGrowth extends Job {

	/** The longer run, with what its file looks like now. */
	record Grown(OpenRun run, RunTraceSet traces) {
	}

	private static final long PERIOD_MILLIS = 1000;

	private final Consumer<Grown> listener;
	private OpenRun run;
	private volatile boolean ended;

	/**
	 * @param listener
	 *            called on a thread of the job
	 */
	RunGrowth(OpenRun run, Consumer<Grown> listener) {
		super(NLS.bind(Messages.RunEditor_job, run.run().fileName()));
		this.run = run;
		this.listener = listener;
		setSystem(true);
		setPriority(DECORATE);
	}

	void start() {
		schedule(PERIOD_MILLIS);
	}

	@Override
	protected void canceling() {
		ended = true;
	}

	void end() {
		ended = true;
		cancel();
	}

	@Override
	protected IStatus run(@Nullable IProgressMonitor monitor) {
		try {
			look();
		} catch (IOException | OperationCanceledException e) {
			// Changed otherwise, or closed meanwhile: the editor offers to read it anew when it is looked at.
			return Status.OK_STATUS;
		}
		if (!ended) {
			schedule(PERIOD_MILLIS);
		}
		return Status.OK_STATUS;
	}

	/** Looks once. */
	void look() throws IOException {
		FileStamp now = FileStamp.of(run.run().file().path());
		if (now.equals(run.stamp()) || now.gone() || !run.run().file().refresh()) {
			return;
		}
		LoadedRun before = run.run();
		List<SpectrumInfo> infos = new ArrayList<>(before.infos());
		for (int i = infos.size(); i < before.file().size(); i++) {
			infos.add(before.file().info(i));
		}
		OpenRun longer = new OpenRun(new LoadedRun(before.file(), infos), now);
		RunTraceSet traces = RunTraces.all(longer.run(), new NullProgressMonitor());
		run = longer;
		if (!ended) {
			listener.accept(new Grown(longer, traces));
		}
	}
}
