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
import org.eclipse.ui.IReusableEditor;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IDE;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.ionwright.spectrum.run.LiveRun;
import org.ionwright.spectrum.run.RunFact;
import org.ionwright.ui.common.Lamp;
import org.ionwright.ui.common.PartHelp;
import org.ionwright.ui.common.SelectionSource;
import org.ionwright.ui.common.SerialJob;
import org.ionwright.ui.common.UiThread;

/**
 * The editor for runs, stored ones and the one that goes on: connects {@link RunPanel} with input, services, Outline and Properties. Dirty
 * are the notes beside the run. Opened on the name that a run in progress is going to have, it reads what is stored so far, follows, and
 * holds the complete file at the end.
 */
public final class RunEditor extends EditorPart implements IReusableEditor {

	/** As in plugin.xml. */
	static final String ID = "org.ionwright.spectrum.ui.editor";

	private static final String LIVE_MARK = "\u25cf ";

	private final SelectionSource selections = new SelectionSource();
	private final SerialJob reading = new SerialJob(NLS.bind(Messages.RunEditor_job, Messages.RunFacts_selection));
	private final SerialJob following = new SerialJob(NLS.bind(Messages.RunEditor_job, Messages.SidePane_traces));
	private final RunProblems problems = new RunProblems();
	private boolean dirty;
	private @Nullable RunPanel panel;
	private @Nullable RunOutline outline;
	private @Nullable RunSession session;
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
		Composite place = Objects.requireNonNull(parent);
		PartHelp.attach(place, getSite());
		RunPanel body = new RunPanel(place, reading, following);
		panel = body;
		body.addSelectionListener(this::selected);
		body.addChangeListener(() -> setDirty(true));
		FileDrop.on(body, this::open);
		body.getShell().addListener(SWT.Activate, activation);
		RunSession open = new RunSession(body, reading, following, new RunSession.Owner() {
			@Override
			public void loaded(LoadedRun run) {
				setDirty(false);
				firePropertyChange(PROP_TITLE);
				// behind what is drawn for the first time
				UiThread.later(body.getDisplay(), () -> {
					if (opened() == run) {
						completed(run);
					}
				});
			}

			@Override
			public void completed(LoadedRun run) {
				showFacts(RunFacts.of(run));
				problems.loaded(body, run);
			}

			@Override
			public void goesOn(boolean live) {
				setPartName((live ? LIVE_MARK : "") + getEditorInput().getName());
			}

			@Override
			public void open(Path file) {
				RunEditor.this.open(List.of(file));
			}
		});
		session = open;
		// in a turn of its own: the workbench has much to do in this one when it opens its first editor
		UiThread.later(body.getDisplay(), () -> {
			if (!body.isDisposed()) {
				show(open, getEditorInput());
			}
		});
	}

	private static void show(RunSession session, IEditorInput input) {
		Path path = localPath(input);
		if (path == null) {
			session.showProblem(NLS.bind(Messages.RunEditor_noFile, input.getName()));
		} else {
			session.show(path);
		}
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

	@Override
	public void setInput(@Nullable IEditorInput input) {
		super.setInput(input);
		RunSession open = session;
		if (open != null && input != null) {
			setDirty(false);
			show(open, input);
			firePropertyChange(PROP_INPUT);
		}
	}

	private void lookForChange() {
		RunSession open = session;
		if (open != null) {
			open.lookForChange();
		}
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
			LoadedRun run = opened();
			page.show(run == null ? List.of() : RunFacts.of(run));
			return adapter.cast(page);
		}
		RunSession open = session;
		if (adapter == LiveRun.class && open != null) {
			// Only as long as another run may take its place.
			return adapter.cast(dirty ? null : open.untouched());
		}
		return adapter == IGotoMarker.class ? adapter.cast(problems) : super.getAdapter(adapter);
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
		RunSession open = session;
		if (open != null) {
			open.close();
		}
		super.dispose();
	}

	private @Nullable LoadedRun opened() {
		RunSession open = session;
		return open == null ? null : open.opened();
	}

	/** The body, for what is done with the run that it shows. */
	@Nullable
	RunPanel panel() {
		return panel;
	}

	/** Keeps what the user noted beside the run; the run itself is a record of what was measured, and nothing edits it. */
	@Override
	public void doSave(@Nullable IProgressMonitor monitor) {
		RunPanel body = panel;
		RunSession open = session;
		if (body == null || open == null || opened() == null) {
			return;
		}
		RunNotes notes = body.pages().notes();
		Path file = open.path();
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
