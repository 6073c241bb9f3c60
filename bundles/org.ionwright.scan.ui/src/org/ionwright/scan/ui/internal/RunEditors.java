package org.ionwright.scan.ui.internal;

import java.lang.ref.WeakReference;
import java.nio.file.Path;
import java.util.Optional;

import org.eclipse.core.filesystem.EFS;
import org.eclipse.core.resources.IFile;
import org.eclipse.core.resources.ResourcesPlugin;
import org.eclipse.jdt.annotation.Nullable;
import org.eclipse.osgi.util.NLS;
import org.eclipse.ui.IEditorDescriptor;
import org.eclipse.ui.IEditorInput;
import org.eclipse.ui.IEditorPart;
import org.eclipse.ui.IEditorReference;
import org.eclipse.ui.IEditorRegistry;
import org.eclipse.ui.IReusableEditor;
import org.eclipse.ui.IWorkbenchPage;
import org.eclipse.ui.IWorkbenchPart;
import org.eclipse.ui.PartInitException;
import org.eclipse.ui.ide.FileStoreEditorInput;
import org.eclipse.ui.part.FileEditorInput;
import org.ionwright.spectrum.run.LiveRun;
import org.ionwright.ui.common.LogEntry;

/**
 * Shows runs in the spectrum editor from their start on. What the user does goes on: the editor never takes the keyboard, and it comes to
 * the front only where no other editor is being worked in. The next run takes the place of the one before, so that a night's queue ends
 * with one editor; only an editor that is pinned, active, has unsaved notes, or in which the user looked at something else than the newest
 * scan stays as it is, and the run gets another one. UI thread.
 */
public final class RunEditors {

	private static final String EDITOR = "org.ionwright.spectrum.ui.editor";

	private WeakReference<@Nullable IEditorPart> last = new WeakReference<>(null);

	RunEditors() {
		// one for the workbench, which knows its last editor
	}

	/** The file in the workspace, where it may still be to come; empty when it lies outside. */
	static Optional<IFile> inWorkspace(Path file) {
		IFile[] found = ResourcesPlugin.getWorkspace().getRoot().findFilesForLocationURI(file.toUri());
		return found.length == 0 ? Optional.empty() : Optional.of(found[0]);
	}

	/** Opens the file of a run because the user wants it; a failure goes to the Error Log. */
	public static void open(IWorkbenchPage page, Path file) {
		open(page, file, true);
	}

	/** A run that is going to be this file has started. */
	void started(IWorkbenchPage page, Path target) {
		IEditorInput input = input(target);
		if (page.findEditor(input) != null) {
			return;
		}
		IEditorPart before = last.get();
		if (before instanceof IReusableEditor editor && replaceable(page, before)) {
			page.reuseEditor(editor, input);
		} else {
			openBehind(page, target);
		}
	}

	/** A run is complete. The editor that followed it shows that by itself. */
	void stored(IWorkbenchPage page, Path file) {
		if (page.findEditor(input(file)) == null) {
			openBehind(page, file);
		}
	}

	private static IEditorInput input(Path file) {
		Optional<IFile> resource = inWorkspace(file);
		return resource.isPresent() ? new FileEditorInput(resource.get())
				: new FileStoreEditorInput(EFS.getLocalFileSystem().getStore(file.toUri()));
	}

	private static boolean replaceable(IWorkbenchPage page, IEditorPart editor) {
		for (IEditorReference open : page.getEditorReferences()) {
			if (open.getEditor(false) == editor) {
				LiveRun run = editor.getAdapter(LiveRun.class);
				return !open.isPinned() && !editor.isDirty() && page.getActivePart() != editor && run != null
						&& run.moment().phase().over();
			}
		}
		return false;
	}

	private void openBehind(IWorkbenchPage page, Path file) {
		IWorkbenchPart active = page.getActivePart();
		last = new WeakReference<>(open(page, file, false));
		if (active instanceof IEditorPart) {
			page.activate(active);
		}
	}

	/** Ours, or where that is not installed the one that files of such a name open in. */
	private static Optional<String> editor(IWorkbenchPage page, Path file) {
		IEditorRegistry registry = page.getWorkbenchWindow().getWorkbench().getEditorRegistry();
		return Optional.ofNullable(registry.findEditor(EDITOR))
				.or(() -> Optional.ofNullable(registry.getDefaultEditor(String.valueOf(file.getFileName()))))
				.map(IEditorDescriptor::getId);
	}

	private static @Nullable IEditorPart open(IWorkbenchPage page, Path file, boolean activate) {
		Optional<String> editor = editor(page, file);
		if (editor.isEmpty()) {
			LogEntry.part(NLS.bind(Messages.Log_noEditor, file)).warn(RunEditors.class, null);
			return null;
		}
		try {
			return page.openEditor(input(file), editor.get(), activate);
		} catch (PartInitException e) {
			LogEntry.part(NLS.bind(Messages.Log_runNotOpened, file, e.getMessage())).error(RunEditors.class, e);
			return null;
		}
	}
}
