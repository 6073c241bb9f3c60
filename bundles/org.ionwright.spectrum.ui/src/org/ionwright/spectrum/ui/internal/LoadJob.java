package org.ionwright.spectrum.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Collection;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.function.Supplier;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.OperationCanceledException;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.SubMonitor;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWTException;
import org.eclipse.swt.widgets.Display;
import org.ionwright.spectrum.run.RunFormat;
import org.ionwright.ui.common.LogEntry;
import org.ionwright.ui.common.UiThread;

/** Reads a run behind the progress view: first what is needed to show it, then its chromatograms. */
final class LoadJob extends Job {

	/**
	 * What lay beside the run.
	 *
	 * @param problem
	 *            what could not be read, in words; empty for nothing
	 */
	record Notes(RunNotes notes, String problem) {
	}

	/** Called on the UI thread, and only while it is heard. */
	interface Listener {

		/** Any thread. */
		Display display();

		/** Whether anybody still wants to know. */
		boolean heard();

		/** The next step of what takes the UI thread too long in one turn; whether more are to come before {@link #loaded}. */
		boolean prepare(LoadedRun run);

		void loaded(OpenRun run, Notes notes);

		void traces(RunTraceSet traces);

		void failed(String text);

		void missing(String text);
	}

	private final Supplier<Collection<RunFormat>> formats;
	private final Path path;
	private final Path notesOf;
	private final boolean growing;
	private final Listener listener;

	/**
	 * @param formats
	 *            those that are there now; any thread
	 * @param path
	 *            what is read
	 * @param notesOf
	 *            the file that the notes lie beside: the same, or its name to come
	 * @param growing
	 *            whether it is acquired: then whoever follows it makes its traces
	 */
	LoadJob(Supplier<Collection<RunFormat>> formats, Path path, Path notesOf, boolean growing, Listener listener) {
		super(NLS.bind(Messages.RunEditor_job, path.getFileName()));
		this.formats = formats;
		this.path = path;
		this.notesOf = notesOf;
		this.growing = growing;
		this.listener = listener;
		setPriority(LONG);
	}

	@Override
	protected IStatus run(@Nullable IProgressMonitor monitor) {
		SubMonitor progress = SubMonitor.convert(monitor, 2);
		if (!RunLoader.accepts(formats.get(), path)) {
			tell(() -> listener.missing(NLS.bind(Messages.RunLoader_noFormat, path.getFileName())));
			return Status.OK_STATUS;
		}
		try {
			FileStamp stamp = FileStamp.of(path);
			LoadedRun loaded = RunLoader.load(formats.get(), path, progress.split(1));
			OpenRun run = new OpenRun(new LoadedRun(loaded.file(), loaded.infos(), growing), stamp);
			Notes notes = notes();
			if (!prepare(run.run()) || !tell(() -> listener.loaded(run, notes))) {
				run.close();
				return Status.CANCEL_STATUS;
			}
			if (growing) {
				return Status.OK_STATUS;
			}
			UiThread.goFirst(listener.display());
			RunTraceSet traces = RunTraces.all(run.run(), progress.split(1));
			tell(() -> listener.traces(traces));
			return Status.OK_STATUS;
		} catch (OperationCanceledException e) {
			tell(() -> listener.missing(Messages.RunEditor_cancelled));
			return Status.CANCEL_STATUS;
		} catch (IOException e) {
			// The part says it; the job must not say it a second time in a dialog.
			tell(() -> listener.failed(String.valueOf(e.getMessage())));
			return Status.OK_STATUS;
		} catch (RuntimeException e) {
			LogEntry.defect(NLS.bind(Messages.Log_notRead, path, e)).error(LoadJob.class, e);
			tell(() -> listener.failed(NLS.bind(Messages.RunEditor_internal, e)));
			return Status.OK_STATUS;
		}
	}

	/** Step by step, so that the UI thread answers between them. */
	private boolean prepare(LoadedRun run) {
		AtomicBoolean more = new AtomicBoolean(true);
		while (more.get()) {
			if (!tell(() -> more.set(listener.prepare(run)))) {
				return false;
			}
		}
		return true;
	}

	/** Notes that cannot be read keep nobody from the run. */
	private Notes notes() {
		try {
			NotesText.Read read = NotesFile.read(notesOf);
			String problem = read.problems().isEmpty() ? ""
					: NLS.bind(Messages.LoadJob_notes, read.problems().size(), read.problems().getFirst());
			return new Notes(read.notes(), problem);
		} catch (IOException e) {
			return new Notes(RunNotes.EMPTY, String.valueOf(e.getMessage()));
		}
	}

	/** Waits until it is told, so that a run is never open without somebody to close it. */
	private boolean tell(Runnable news) {
		AtomicBoolean told = new AtomicBoolean();
		try {
			listener.display().syncExec(() -> {
				if (listener.heard()) {
					news.run();
					told.set(true);
				}
			});
		} catch (SWTException e) {
			// The display is gone, and nobody is left to hear it.
			return false;
		}
		return told.get();
	}
}
