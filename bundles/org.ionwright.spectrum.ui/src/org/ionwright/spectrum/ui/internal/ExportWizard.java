package org.ionwright.spectrum.ui.internal;

import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.wizard.Wizard;
import org.eclipse.jface.wizard.WizardDialog;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Display;
import org.ionwright.spectrum.run.RunContent;
import org.ionwright.spectrum.run.RunExport;
import org.ionwright.spectrum.run.RunFile;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.Trace;

/** Exports what a panel shows, in the background. UI thread. */
final class ExportWizard extends Wizard {

	private final RunPanel panel;
	private final RunSelection selection;
	private final List<Trace> traces;
	private final ExportPage page;

	private ExportWizard(RunPanel panel, RunSelection selection, List<RunExport> exports) {
		this.panel = panel;
		this.selection = selection;
		traces = panel.pages().traces().currents();
		setWindowTitle(ExportMessages.Wizard_title);
		Path source = selection.run().file().path().toAbsolutePath();
		String name = selection.run().fileName().replaceFirst("\\.[^.]*$", "") + "-export";
		page = new ExportPage(exports, offers(), source.resolveSibling(name));
		addPage(page);
	}

	/** Opens the wizard; nothing while no run is shown. */
	static void open(RunPanel panel) {
		RunSelection selection = panel.selection();
		if (selection != null) {
			new WizardDialog(panel.getShell(), of(panel, selection, ExportServices.exports())).open();
		}
	}

	static ExportWizard of(RunPanel panel, RunSelection selection, List<RunExport> exports) {
		return new ExportWizard(panel, selection, exports);
	}

	ExportPage page() {
		return page;
	}

	private Map<ExportWhat, String> offers() {
		Map<ExportWhat, String> offers = new EnumMap<>(ExportWhat.class);
		if (panel.shown() != null && !selection.isEmpty()) {
			offers.put(ExportWhat.SHOWN, ExportMessages.What_shown);
		}
		if (!selection.isEmpty()) {
			offers.put(ExportWhat.SELECTED, NLS.bind(ExportMessages.What_selected, selection.scans().length));
		}
		if (!selection.run().infos().isEmpty()) {
			offers.put(ExportWhat.RUN, NLS.bind(ExportMessages.What_run, selection.run().infos().size()));
		}
		if (!traces.isEmpty()) {
			offers.put(ExportWhat.TRACES, NLS.bind(ExportMessages.What_traces, traces.size()));
		}
		return offers;
	}

	@Override
	public boolean performFinish() {
		Optional<ExportJob> job = job(() -> ExportServices.open(selection.run().file().path()));
		job.ifPresent(ExportJob::schedule);
		return job.isPresent();
	}

	/** What was asked for; empty while something is missing. */
	Optional<ExportJob> job(ExportJob.Opener opener) {
		Optional<RunExport> export = page.export();
		Optional<Path> target = page.path();
		if (export.isEmpty() || target.isEmpty()) {
			return Optional.empty();
		}
		panel.notice().show(Lamp.BUSY, NLS.bind(ExportMessages.Job_running, target.get().getFileName()));
		return Optional.of(new ExportJob(export.get(), opener, content(page.what(), panel.shown()), target.get(),
				page.options(), this::tell));
	}

	private ExportJob.Content content(ExportWhat what, @Nullable DerivedSpectrum shown) {
		int[] scans = selection.scans();
		if (what == ExportWhat.SHOWN && shown != null) {
			return file -> ExportWhat.shown(file, selection, shown);
		}
		if (what == ExportWhat.TRACES) {
			return file -> ExportWhat.traces(file, selection, traces);
		}
		return what == ExportWhat.SELECTED ? file -> RunContent.of(file, scans) : (RunFile file) -> RunContent.of(file);
	}

	private void tell(Lamp lamp, String text) {
		Display display = Display.getDefault();
		if (!display.isDisposed()) {
			display.asyncExec(() -> {
				if (!panel.isDisposed()) {
					panel.notice().show(lamp, text);
				}
			});
		}
	}
}
