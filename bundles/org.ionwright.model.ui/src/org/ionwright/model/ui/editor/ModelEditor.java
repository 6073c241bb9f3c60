package org.ionwright.model.ui.editor;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Executor;

import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.IMarker;
import org.eclipse.core.runtime.IProgressMonitor;
import org.eclipse.core.runtime.IStatus;
import org.eclipse.emf.ecore.EObject;
import org.eclipse.jdt.annotation.NonNullByDefault;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.jface.dialogs.ErrorDialog;
import org.eclipse.jface.viewers.StructuredSelection;
import org.eclipse.osgi.util.NLS;
import org.eclipse.swt.widgets.Composite;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorSite;
import org.eclipse.ui.IURIEditorInput;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.IGotoMarker;
import org.eclipse.ui.part.EditorPart;
import org.eclipse.ui.views.contentoutline.IContentOutlinePage;
import org.eclipse.ui.views.properties.IPropertySheetPage;
import org.ionwright.model.ModelFileException;
import org.ionwright.model.ModelFiles;
import org.ionwright.model.OpenedModel;
import org.ionwright.model.ui.edit.Assessment;
import org.ionwright.model.ui.edit.ModelDocument;
import org.ionwright.model.ui.internal.Messages;
import org.ionwright.ui.common.LogEntry;
import org.ionwright.ui.common.PartHelp;
import org.ionwright.ui.common.SelectionSource;
import org.ionwright.ui.common.SerialJob;

/**
 * An editor for model files: connects a panel with file, commands, Outline, Properties and markers.
 *
 * @param <R>
 *            kind of the model
 * @param <P>
 *            its panel
 */
public abstract class ModelEditor<R extends EObject, P extends Composite & ModelPanel> extends EditorPart {

	private final ModelKind<R> kind;
	private final SelectionSource selections = new SelectionSource();
	private final SerialJob checking = new SerialJob(Messages.Editor_checking);
	private final EditorPages pages = new EditorPages(this::selected);
	private @Nullable EditorBody<P> body;
	private @Nullable ModelDocument<R> document;
	private @Nullable EditorCommands commands;
	private @Nullable Path path;

	protected ModelEditor(ModelKind<R> kind) {
		this.kind = kind;
	}

	/**
	 * Makes the panel.
	 *
	 * @param background
	 *            does tasks one after the other
	 */
	protected abstract P panel(Composite parent, ModelDocument<R> shown, Executor background);

	@Override
	public void init(@Nullable IEditorSite site, @Nullable IEditorInput input) throws PartInitException {
		if (site == null || input == null || !(input instanceof IURIEditorInput)) {
			throw new PartInitException(NLS.bind(Messages.Editor_noFile, input == null ? "" : input.getName()));
		}
		setSite(site);
		setInputWithNotify(input);
		setPartName(input.getName());
		path = InputFiles.local(input);
		site.setSelectionProvider(selections);
	}

	@Override
	public void createPartControl(@Nullable Composite parent) {
		Composite place = Objects.requireNonNull(parent);
		PartHelp.attach(place, getSite());
		body = new EditorBody<>(place);
		commands = new EditorCommands(this, getSite());
		load();
	}

	/** Reads the file; what was changed and not saved is given up. */
	void load() {
		EditorBody<P> shown = body;
		Path file = path;
		if (shown == null) {
			return;
		}
		if (file == null) {
			shown.showProblem(NLS.bind(Messages.Editor_noFile, getEditorInput().getName()), this::load);
			return;
		}
		try {
			OpenedModel opened = ModelFiles.open(file);
			if (!kind.type().isInstance(opened.model())) {
				shown.showProblem(NLS.bind(Messages.Editor_noModel, file, kind.word()), this::load);
				none();
				return;
			}
			ModelDocument<R> opening = new ModelDocument<>(kind.type().cast(opened.model()), opened.isWhole());
			P panel = shown.show(place -> panel(place, opening, checking));
			document = opening;
			shown.showTroubles(opened.troubles());
			opening.onChange(() -> firePropertyChange(PROP_DIRTY));
			panel.onSelection(this::picked);
			panel.onAssessment(this::assessed);
			pages.show(panel, opening);
			EditorCommands handlers = commands;
			if (handlers != null) {
				handlers.follow(panel);
			}
			selections.setSelection(new StructuredSelection(panel.selected()));
		} catch (ModelFileException e) {
			shown.showProblem(String.valueOf(e.getMessage()), this::load);
			none();
		}
		firePropertyChange(PROP_DIRTY);
		mark();
	}

	private void none() {
		document = null;
		pages.clear();
	}

	/** A person chose a part in the panel. */
	private void picked(EObject part) {
		selections.setSelection(new StructuredSelection(part));
		pages.select(part);
	}

	/** A person chose a part elsewhere: in the Outline. */
	private void selected(EObject part) {
		@Nullable
		P panel = panel();
		if (panel != null) {
			panel.select(part);
			selections.setSelection(new StructuredSelection(part));
		}
	}

	private void assessed(Assessment assessment) {
		pages.assessed(assessment);
	}

	private void mark() {
		IFile file = InputFiles.workspaceFile(getEditorInput());
		if (file != null) {
			new MarkerJob(file, kind).schedule();
		}
	}

	@Override
	public void doSave(@Nullable IProgressMonitor monitor) {
		@Nullable
		P panel = panel();
		ModelDocument<R> shown = document();
		Path file = path;
		if (panel == null || shown == null || file == null || !shown.editable()) {
			return;
		}
		panel.flush();
		try {
			ModelFiles.save(shown.root(), file);
			shown.saved();
		} catch (ModelFileException e) {
			failed(e, monitor);
			return;
		}
		InputFiles.refresh(getEditorInput());
		mark();
	}

	/** Stays dirty, says so in the editor and once in a dialog, because saving was just asked for. */
	private void failed(ModelFileException e, @Nullable IProgressMonitor monitor) {
		if (monitor != null) {
			monitor.setCanceled(true);
		}
		EditorBody<P> shown = body;
		if (shown != null) {
			shown.showNotice(NLS.bind(Messages.Editor_notSaved, e.getMessage()));
		}
		LogEntry entry = new LogEntry(NLS.bind(Messages.Editor_notSaved, e.getMessage()),
				Messages.Editor_saveElsewhere);
		entry.error(getClass(), e);
		ErrorDialog.openError(getSite().getShell(), getPartName(), Messages.Editor_stillDirty,
				entry.status(IStatus.ERROR, getClass(), e));
	}

	@Override
	public void doSaveAs() {
		// Not offered: New Instrument and copying the file do it.
	}

	@Override
	public boolean isDirty() {
		ModelDocument<R> shown = document();
		return shown != null && shown.dirty();
	}

	@Override
	public boolean isSaveAsAllowed() {
		return false;
	}

	@Override
	@NonNullByDefault({})
	public <T> T getAdapter(Class<T> adapter) {
		if (adapter == IContentOutlinePage.class) {
			return adapter.cast(pages.outline());
		}
		if (adapter == IPropertySheetPage.class) {
			return adapter.cast(pages.properties());
		}
		if (adapter == IGotoMarker.class) {
			return adapter.cast((IGotoMarker) this::go);
		}
		return super.getAdapter(adapter);
	}

	private void go(@Nullable IMarker marker) {
		@Nullable
		P panel = panel();
		if (panel != null && marker != null) {
			panel.go(marker.getAttribute(FindingMarkers.WHERE, ""));
		}
	}

	@Override
	public void setFocus() {
		EditorBody<P> shown = body;
		if (shown != null) {
			shown.setFocus();
		}
	}

	/** The panel; null while the file cannot be read. */
	public @Nullable P panel() {
		EditorBody<P> shown = body;
		return shown == null ? null : shown.panel();
	}

	/** The document; null while the file cannot be read. */
	public @Nullable ModelDocument<R> document() {
		return document;
	}

	/** The file; null when it does not lie on this machine. */
	public @Nullable Path path() {
		return path;
	}
}
