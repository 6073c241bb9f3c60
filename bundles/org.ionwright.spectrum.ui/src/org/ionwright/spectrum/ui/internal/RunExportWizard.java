package org.ionwright.spectrum.ui.internal;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.Supplier;

import org.eclipse.core.resources.IResource;
import org.eclipse.core.runtime.Adapters;
import org.eclipse.core.runtime.IPath;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.IStructuredSelection;
import org.eclipse.jface.wizard.IWizardPage;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.ui.IExportWizard;
import org.eclipse.ui.IWorkbench;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchWindow;
import org.eclipse.ui.statushandlers.StatusManager;
import org.ionwright.spectrum.run.RunContent;
import org.ionwright.spectrum.run.RunExport;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.LogEntry;

/**
 * File &gt; Export: what the editor on top shows, as its own menu exports it, or a whole run that is selected or chosen, without
 * opening it first.
 */
public final class RunExportWizard extends Wizard implements IExportWizard {

	private final Supplier<List<RunExport>> exports;
	private final Predicate<Path> readable;
	private @Nullable ExportWizard shown;
	private @Nullable ExportSourcePage source;
	private @Nullable ExportPage target;
	private Path targetOf = Path.of("");

	/** Of the workbench. */
	public RunExportWizard() {
		this(ExportServices::exports, ExportServices::opens);
	}

	RunExportWizard(Supplier<List<RunExport>> exports, Predicate<Path> readable) {
		this.exports = exports;
		this.readable = readable;
	}

	@Override
	public void init(@Nullable IWorkbench workbench, @Nullable IStructuredSelection selection) {
		setWindowTitle(ExportMessages.Wizard_title);
		Optional<Path> chosen = selection == null ? Optional.empty() : file(selection).filter(readable);
		RunPanel panel = workbench == null ? null : panel(workbench);
		init(panel != null && (chosen.isEmpty() || shows(panel, chosen.get())) ? panel : null, chosen);
	}

	/** What a panel shows, if there is one; else a file, if there is one. */
	void init(@Nullable RunPanel panel, Optional<Path> chosen) {
		RunSelection selection = panel == null ? null : panel.selection();
		if (panel != null && selection != null) {
			shown = ExportWizard.of(panel, selection, exports.get());
		} else {
			source = new ExportSourcePage(chosen, readable);
		}
	}

	private static Optional<Path> file(IStructuredSelection selection) {
		IResource resource = Adapters.adapt(selection.getFirstElement(), IResource.class);
		IPath location = resource == null ? null : resource.getLocation();
		return location == null ? Optional.empty() : Optional.of(location.toPath());
	}

	private static @Nullable RunPanel panel(IWorkbench workbench) {
		IWorkbenchWindow window = workbench.getActiveWorkbenchWindow();
		IWorkbenchPage page = window == null ? null : window.getActivePage();
		RunPanel panel = page != null && page.getActiveEditor() instanceof RunEditor editor ? editor.panel() : null;
		return panel != null && panel.showsRun() ? panel : null;
	}

	private static boolean shows(RunPanel panel, Path file) {
		RunSelection selection = panel.selection();
		return selection != null && selection.run().file().path().toAbsolutePath().equals(file.toAbsolutePath());
	}

	@Override
	public void addPages() {
		ExportWizard ofEditor = shown;
		ExportSourcePage first = source;
		if (ofEditor != null) {
			addPage(ofEditor.page());
		} else if (first != null) {
			addPage(first);
		}
	}

	@Override
	public @Nullable IWizardPage getNextPage(@Nullable IWizardPage page) {
		ExportSourcePage first = source;
		if (first == null || page != first || first.source().isEmpty()) {
			return null;
		}
		Path run = first.source().orElseThrow();
		ExportPage present = target;
		if (present == null || !run.equals(targetOf)) {
			String name = String.valueOf(run.getFileName()).replaceFirst("\\.[^.]*$", "") + "-export";
			present = new ExportPage(exports.get(), Map.of(ExportWhat.RUN, ExportMessages.What_whole),
					run.resolveSibling(name));
			present.setWizard(this);
			target = present;
			targetOf = run;
		}
		return present;
	}

	@Override
	public boolean needsPreviousAndNextButtons() {
		return source != null;
	}

	@Override
	public boolean canFinish() {
		ExportWizard ofEditor = shown;
		ExportPage last = target;
		return ofEditor != null ? ofEditor.page().isPageComplete() : last != null && last.isPageComplete();
	}

	@Override
	public boolean performFinish() {
		ExportWizard ofEditor = shown;
		if (ofEditor != null) {
			return ofEditor.performFinish();
		}
		Optional<ExportJob> job = job(() -> ExportServices.open(targetOf));
		job.ifPresent(each -> {
			each.setUser(true);
			each.schedule();
		});
		return job.isPresent();
	}

	/** Of a whole run; empty while something is missing. */
	Optional<ExportJob> job(ExportJob.Opener opener) {
		ExportPage last = target;
		Optional<RunExport> export = last == null ? Optional.empty() : last.export();
		if (last == null || export.isEmpty() || last.path().isEmpty()) {
			return Optional.empty();
		}
		return Optional.of(new ExportJob(export.get(), opener, RunContent::of, last.path().get(), last.options(),
				RunExportWizard::tell));
	}

	/** There is no panel that could say it: what went well stands in the folder. */
	private static void tell(Lamp lamp, String text) {
		if (lamp == Lamp.FAULT) {
			IStatus status = new LogEntry(text, Messages.Log_exportElsewhere).status(IStatus.ERROR,
					RunExportWizard.class, null);
			StatusManager.getManager().handle(status, StatusManager.LOG | StatusManager.SHOW);
		}
	}
}
