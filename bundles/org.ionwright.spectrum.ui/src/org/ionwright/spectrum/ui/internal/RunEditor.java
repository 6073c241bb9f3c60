package org.ionwright.spectrum.ui.internal;

import java.io.IOException;
import java.net.URI;
import java.nio.file.FileSystemNotFoundException;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.SWT;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.swt.widgets.Display;
import org.eclipse.swt.widgets.Listener;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.ionwright.spectrum.run.RunFact;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.SelectionSource;
import org.ionwright.ui.common.SerialJob;

/** The editor for runs: connects {@link RunPanel} with input, services, Outline and Properties. Dirty are the notes beside the run. */
public final class RunEditor extends EditorPart {

	/** As in plugin.xml. */
	static final String ID = "org.ionwright.spectrum.ui.editor";

	private final SelectionSource selections = new SelectionSource();
	private final SerialJob reading = new SerialJob(NLS.bind(Messages.RunEditor_job, Messages.RunFacts_selection));
	private final SerialJob following = new SerialJob(NLS.bind(Messages.RunEditor_job, Messages.SidePane_traces));
	private boolean dirty;
	private @Nullable RunPanel panel;
	private @Nullable RunOutline outline;
	private @Nullable RunFormats formats;
	private @Nullable Path path;
	private @Nullable OpenRun opened;
	private @Nullable Loading loading;
	private @Nullable RunGrowth growth;
	private final Listener activation = event -> lookForChange();

	@Override
	public void init(@Nullable IEditorSite site, @Nullable IEditorInput input) throws PartInitException {
		if (!(input instanceof IURIEditorInput) || site == null) {
			throw new PartInitException(NLS.bind(Messages.RunEditor_noFile, input == null ? "" : input.getName()));
		}
		setSite(site);
		setInput(input);
		setPartName(input.getName());
		site.setSelectionProvider(selections);
	}

	@Override
	public void createPartControl(@Nullable Composite parent) {
		RunPanel body = new RunPanel(Objects.requireNonNull(parent), reading, following);
		panel = body;
		body.addSelectionListener(this::selected);
		body.pages().addListener(() -> setDirty(true));
		FileDrop.on(body, this::open);
		body.getShell().addListener(SWT.Activate, activation);
		path = localPath(getEditorInput());
		RunFormats services = new RunFormats(() -> body.getDisplay().asyncExec(this::formatCame));
		formats = services;
		load();
	}

	private static @Nullable Path localPath(IEditorInput input) {
		URI uri = ((IURIEditorInput) input).getURI();
		try {
			return uri == null ? null : Path.of(uri);
		} catch (IllegalArgumentException | FileSystemNotFoundException e) {
			// Said in the part: a file that lies elsewhere cannot be read here.
			return null;
		}
	}

	private void formatCame() {
		RunPanel body = panel;
		OpenRun run = opened;
		if (body != null && !body.isDisposed() && run == null) {
			load();
		}
	}

	/** Reads the file anew; what was shown stays open until then. */
	private void load() {
		RunPanel body = panel;
		RunFormats services = formats;
		Path file = path;
		if (body == null || services == null) {
			return;
		}
		if (file == null) {
			body.showProblem(NLS.bind(Messages.RunEditor_noFile, getEditorInput().getName()), null);
			return;
		}
		close();
		body.showWaiting(file.toString());
		stopLoading();
		Loading listener = new Loading(body);
		LoadJob job = new LoadJob(services, file, listener);
		listener.job = job;
		loading = listener;
		job.schedule();
	}

	/** What the loading under way still has to say is not heard any more. */
	private void stopLoading() {
		Loading before = loading;
		loading = null;
		LoadJob job = before == null ? null : before.job;
		if (job != null) {
			job.cancel();
		}
	}

	/** What becomes of the loading, told on the UI thread while the panel is there. */
	private final class Loading implements LoadJob.Listener {

		private final RunPanel body;
		private final Display display;
		private @Nullable LoadJob job;

		private Loading(RunPanel body) {
			this.body = body;
			this.display = body.getDisplay();
		}

		@Override
		public boolean heard() {
			return loading == this && !body.isDisposed();
		}

		@Override
		public Display display() {
			return display;
		}

		@Override
		public void loaded(OpenRun run, LoadJob.Notes notes) {
			close();
			opened = run;
			body.showRun(run.run(), notes.notes());
			if (!notes.problem().isEmpty()) {
				body.notice().show(Lamp.WARNING, notes.problem());
			}
			setDirty(false);
			showFacts(RunFacts.of(run.run()));
			firePropertyChange(PROP_TITLE);
		}

		@Override
		public void traces(RunTraceSet traces) {
			body.showTraces(traces);
			OpenRun run = opened;
			if (run != null) {
				watch(body, run);
			}
		}

		@Override
		public void damaged(Recoveries.Offer offer) {
			new RecoverOffer(body, following, file -> open(List.of(file))).ask(offer);
		}

		@Override
		public void failed(String text) {
			body.showProblem(text, RunEditor.this::load);
		}

		@Override
		public void missing(String text) {
			body.showMissing(text, RunEditor.this::load);
		}
	}

	/** Shows scans as they are appended. */
	private void watch(RunPanel body, OpenRun run) {
		RunGrowth watcher = new RunGrowth(run, grown -> body.getDisplay().asyncExec(() -> {
			OpenRun present = opened;
			if (!body.isDisposed() && present != null && present.run().file() == grown.run().run().file()) {
				opened = grown.run();
				body.grow(grown.run().run(), grown.traces());
			}
		}));
		growth = watcher;
		watcher.start();
	}

	/** Opens other files in editors of their own. */
	private void open(List<Path> files) {
		for (Path file : files) {
			try {
				IDE.openEditorOnFileStore(getSite().getPage(), EFS.getLocalFileSystem().getStore(file.toUri()));
			} catch (PartInitException e) {
				RunPanel body = panel;
				if (body != null && !body.isDisposed()) {
					body.notice().show(Lamp.FAULT, String.valueOf(e.getMessage()));
				}
			}
		}
	}

	private void lookForChange() {
		RunPanel body = panel;
		OpenRun run = opened;
		if (run == null || body == null || body.isDisposed() || !body.showsRun()) {
			return;
		}
		FileStamp now = FileStamp.of(run.run().file().path());
		if (now.gone()) {
			body.offerReload(Messages.RunEditor_gone, this::load);
		} else if (!now.equals(run.stamp())) {
			body.offerReload(Messages.RunEditor_changed, this::load);
		}
	}

	private void selected(RunSelection selection) {
		selections.setSelection(new StructuredSelection(new FactProperties(RunFacts.of(selection))));
	}

	private void showFacts(List<RunFact> facts) {
		RunOutline page = outline;
		if (page != null) {
			page.show(facts);
		}
	}

	@Override
	@NonNullByDefault({})
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == IContentOutlinePage.class) {
			RunOutline page = outline;
			if (page == null || page.getControl() != null && page.getControl().isDisposed()) {
				page = new RunOutline();
				outline = page;
			}
			OpenRun run = opened;
			page.show(run == null ? List.of() : RunFacts.of(run.run()));
			return adapter.cast(page);
		}
		return super.getAdapter(adapter);
	}

	@Override
	public void setFocus() {
		RunPanel body = panel;
		if (body != null) {
			body.setFocus();
			lookForChange();
		}
	}

	@Override
	public void dispose() {
		RunPanel body = panel;
		if (body != null && !body.isDisposed()) {
			body.getShell().removeListener(SWT.Activate, activation);
		}
		stopLoading();
		RunFormats services = formats;
		if (services != null) {
			services.close();
		}
		close();
		super.dispose();
	}

	private void close() {
		RunGrowth watcher = growth;
		if (watcher != null) {
			watcher.end();
		}
		OpenRun run = opened;
		opened = null;
		if (run != null) {
			reading.execute(run::close);
		}
	}

	/** The body, for tests. */
	@Nullable
	RunPanel panel() {
		return panel;
	}

	/** Keeps what the user noted beside the run; the run itself is a record of what was measured, and nothing edits it. */
	@Override
	public void doSave(@Nullable IProgressMonitor monitor) {
		RunPanel body = panel;
		OpenRun run = opened;
		if (body == null || run == null) {
			return;
		}
		RunNotes notes = body.pages().notes();
		Path file = run.run().file().path();
		Display display = body.getDisplay();
		setDirty(false);
		reading.execute(() -> {
			try {
				NotesFile.write(file, notes);
			} catch (IOException e) {
				display.asyncExec(() -> {
					if (!body.isDisposed()) {
						body.notice().show(Lamp.FAULT, String.valueOf(e.getMessage()));
						setDirty(true);
					}
				});
			}
		});
	}

	private void setDirty(boolean next) {
		if (dirty != next) {
			dirty = next;
			firePropertyChange(PROP_DIRTY);
		}
	}

	@Override
	public void doSaveAs() {
		// Notes lie beside their run and nowhere else.
	}

	@Override
	public boolean isDirty() {
		return dirty;
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}
}
