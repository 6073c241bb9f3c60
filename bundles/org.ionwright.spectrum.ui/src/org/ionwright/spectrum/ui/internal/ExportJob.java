package org.ionwright.spectrum.ui.internal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import java.util.function.BiConsumer;

import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.core.runtime.Status;
import org.eclipse.core.runtime.jobs.Job;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.ionwright.spectrum.run.ExportOptions;
import org.ionwright.spectrum.run.RunContent;
import org.ionwright.spectrum.run.RunExport;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.ui.common.Lamp;

/** Exports in the background, and says at the end what came of it. Can be cancelled; then nothing is written. */
final class ExportJob extends Job {

	/** Opens the run. */
	@FunctionalInterface
	interface Opener {
		RunFile open() throws IOException;
	}

	/** Takes what is wanted of a run. */
	@FunctionalInterface
	interface Content {
		RunContent of(RunFile run);
	}

	private final RunExport export;
	private final Opener opener;
	private final Content content;
	private final Path target;
	private final ExportOptions options;
	private final BiConsumer<Lamp, String> news;

	/**
	 * @param news
	 *            called once at the end, on any thread
	 */
	ExportJob(RunExport export, Opener opener, Content content, Path target, ExportOptions options,
			BiConsumer<Lamp, String> news) {
		super(NLS.bind(ExportMessages.Job_name, target.getFileName()));
		this.export = export;
		this.opener = opener;
		this.content = content;
		this.target = target;
		this.options = options;
		this.news = news;
	}

	@Override
	protected IStatus run(@Nullable IProgressMonitor progress) {
		try (RunFile run = opener.open()) {
			RunContent wanted = content.of(run);
			int[] told = { 0 };
			if (progress != null) {
				progress.beginTask(getName(), Math.max(1, wanted.size()));
			}
			String said = export.export(wanted, target, options, (done, of) -> {
				if (progress == null) {
					return true;
				}
				if (done > told[0]) {
					progress.worked(done - told[0]);
					progress.subTask(NLS.bind(ExportMessages.Job_spectra, done, of));
					told[0] = done;
				}
				return !progress.isCanceled();
			});
			news.accept(Lamp.OK, NLS.bind(ExportMessages.Job_done, target, said));
			return Status.OK_STATUS;
		} catch (CancellationException e) {
			news.accept(Lamp.WARNING, NLS.bind(ExportMessages.Job_cancelled, target));
			return Status.CANCEL_STATUS;
		} catch (IOException | IllegalArgumentException e) {
			// told in the panel; a dialog besides would be one too many
			news.accept(Lamp.FAULT, NLS.bind(ExportMessages.Job_failed, e.getMessage()));
			return Status.OK_STATUS;
		} finally {
			if (progress != null) {
				progress.done();
			}
		}
	}
}
